"""The policy and the engine read the same host in the same address, however written."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from ipaddress import IPv6Address

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.browser.gate import address_of
from kiosk.navigation import Address, Policy, parse
from kiosk.navigation.address import without_final_dot
from kiosk.navigation.official import load
from tests.browser.https_rig import Rig

SEED = 20261122
MANY = 100_000
_BATCH = 5_000
_LONG = 100_000  # characters
_LONG_ONES = 20

_OWN_PORTS = {"https": 443, "http": 80, "wss": 443, "ws": 80}
_WEB = frozenset(_OWN_PORTS)
_OF_THE_PAGE = frozenset({"about", "blob", "data"})

# What the engine makes of each text: its parts, or nothing.
_READ = """
(() => JSON.stringify(%s.map(text => {
    try {
        const url = new URL(text);
        return [url.protocol, url.hostname, url.port,
                url.username !== "" || url.password !== "", url.href];
    } catch {
        return null;
    }
})))()
"""

_HOSTS = (
    "ants.gouv.fr",
    "www.service-public.gouv.fr",
    "www.ameli.fr",
    "antaigouv.fr",
    "evil.example",
    "xn--scu-bma.fr",
    "sécu.gouv.fr",
    "faß.gouv.fr",
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "017700000001",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "1.1.1.1.gouv.fr",
    "localhost",
)
_SCHEMES = ("https", "https", "https", "https", "http", "wss", "ftp", "file", "data")
_BEGINNINGS = ("://", "://", "://", ":", ":/", ":///", ":\\\\", ":/\\", "//", ":////")
_PORTS = (
    *("", "", "", "", "", "", "", "", ":"),
    *(":443", ":80", ":8443", ":0443", ":65536", ":x", ":-1", ":4 3"),
)
_USERS = ("", "", "", "", "a@", "a:b@", ":@", "@", "ants.gouv.fr@", "ants.gouv.fr:80@")
_REST = (
    "",
    "/",
    "/x?y#z",
    "?@ants.gouv.fr",
    "#@ants.gouv.fr",
    "\\@ants.gouv.fr/",
    "/../..//x",
    "/%2e%2e/%00",
    ";x",
    "//ants.gouv.fr",
)
_ODD = (
    *"\t\n\r\0 \\/@:?#[]%<>^|`{}\"'*~_-.,;=&+!$()",
    *"\u00a0\u00ad\u200b\u200c\u200d\u200e\u202e\u2028\u2066\ufeff\ufffd\ud800",
    *"。．｡／：＠＃？％①ａＡſKİıßς½℀ﬁ\u0338\u0301аеo",
    "%2e",
    "%2f",
    "%40",
    "%00",
    "%09",
    "%5c",
    "%c3%a9",
    "%ff",
    "%25",
    "%",
    "..",
    "xn--",
    "\U0001f1eb\U0001f1f7",
)


class Mutator:
    """Writes addresses as people, mail programs and attackers do. Always the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - no secret, the same each time

    def addresses(self, many: int) -> Iterator[str]:
        for _ in range(many):
            yield self._address()

    def long_address(self) -> str:
        """Make a short address very long, at a place that chance chooses."""
        text = self._address()
        place = self._random.randrange(len(text) + 1)
        filling = self._random.choice(
            ("a", "a.", "/", "@", "%2e", "é", "\t", "-", "\\")
        )
        return text[:place] + filling * (_LONG // len(filling)) + text[place:]

    def _address(self) -> str:
        pick = self._random.choice
        text = "".join(
            (
                pick(_SCHEMES),
                pick(_BEGINNINGS),
                pick(_USERS),
                self._host(),
                pick(_PORTS),
                pick(_REST),
            )
        )
        for _ in range(pick((0, 0, 1, 1, 2, 3))):
            text = self._damaged(text)
        return text

    def _host(self) -> str:
        host = self._random.choice(_HOSTS)
        match self._random.randrange(8):
            case 0:
                return "".join(self._random.choice((c, c.upper())) for c in host)
            case 1:
                return host + "."
            case 2:
                return f"{host}.{self._random.choice(_HOSTS)}"
            case 3:
                return self._encoded(host)
            case _:
                return host

    def _encoded(self, host: str) -> str:
        return "".join(
            f"%{ord(c):02x}" if c.isascii() and self._random.random() < 0.2 else c
            for c in host
        )

    def _damaged(self, text: str) -> str:
        place = self._random.randrange(len(text) + 1)
        match self._random.randrange(6):
            case 0:
                return text[:place] + text[place + 1 :]
            case 1:
                return text[:place] + text[place : place + 1] * 2 + text[place + 1 :]
            case _:
                return text[:place] + self._random.choice(_ODD) + text[place:]


@dataclass(frozen=True, slots=True)
class Read:
    """One address as the engine reads it."""

    address: Address
    href: str


class Engine:
    """Asks the engine's own parser, in an empty page without a network."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._profile = QWebEngineProfile()
        self._page = QWebEnginePage(self._profile)
        with qtbot.waitSignal(self._page.loadFinished):
            self._page.setHtml("")

    def read(self, texts: list[str]) -> list[Read | None]:
        answers: list[str] = []
        self._page.runJavaScript(_READ % json.dumps(texts), 0, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
        found = json.loads(answers[0])
        assert len(found) == len(texts)
        return [each and _read(*each) for each in found]

    def end(self) -> None:
        page = self._page
        page.deleteLater()
        self._qtbot.waitUntil(lambda: not isValid(page))
        self._profile.deleteLater()


def _read(scheme: str, host: str, port: str, user_info: bool, href: str) -> Read:
    address = Address(
        scheme=scheme.removesuffix(":"),
        host=without_final_dot(host),
        port=int(port) if port else None,
        user_info=user_info,
    )
    return Read(address, href)


@pytest.fixture
def engine(rig: Rig, qtbot: QtBot) -> Iterator[Engine]:
    engine = Engine(qtbot)
    yield engine
    engine.end()


@pytest.fixture(scope="module")
def policy() -> Policy:
    return Policy(load())


def parts(address: Address) -> Address:
    """Leave out the path, and write numbers in one way."""
    host = address.host
    if ":" in host:
        host = IPv6Address(host.strip("[]")).compressed
    return replace(address, host=host, path="")


def opens(policy: Policy, address: Address) -> bool:
    """Whether the address may be anything but refused."""
    judges = (policy.main_frame, policy.frame, policy.file, policy.resource)
    return any(judge(address).allowed for judge in judges)


def disagrees(policy: Policy, text: str, read: Read | None) -> str | None:
    """Say where the policy's parser reads another host than the engine, if it may."""
    ours = parse(text)
    if ours is None or ours.scheme not in _WEB:
        return None  # refused by `kiosk url`; the gate has its own test
    if read is not None and parts(ours) == parts(read.address):
        return None
    if not opens(policy, ours) and (read is None or not opens(policy, read.address)):
        return None
    return f"{text[:200]!a}: {ours}, the engine: {read}"


def misread(policy: Policy, url: QUrl, read: Read | None) -> str | None:
    """Say where the gate would open another address than the engine fetches."""
    judged = address_of(url)
    if judged is None or read is None or not opens(policy, judged):
        return None  # refused, or nowhere to go
    if judged.scheme in _OF_THE_PAGE:
        agreed = judged.scheme == read.address.scheme
    else:
        own = judged.port == _OWN_PORTS[judged.scheme]
        judged = replace(judged, port=None if own else judged.port)
        if judged.user_info:  # never a page, also where the engine drops an empty one
            read = replace(read, address=replace(read.address, user_info=True))
        agreed = parts(judged) == parts(read.address)
    return None if agreed else f"{url.toEncoded().data()[:200]!a}: {judged}, {read}"


def test_the_policy_and_the_engine_never_disagree_on_the_host(
    engine: Engine, policy: Policy
) -> None:
    mutator = Mutator(SEED)
    compared = 0
    for _ in range(MANY // _BATCH):
        texts = list(mutator.addresses(_BATCH))
        told = list(zip(texts, engine.read(texts), strict=True))
        assert [w for text, read in told if (w := disagrees(policy, text, read))] == []
        compared += sum(r is not None and r.address.scheme in _WEB for _, r in told)
    assert compared > MANY / 5  # the others are no addresses for anybody


def test_the_gate_judges_what_the_engine_fetches(
    engine: Engine, policy: Policy
) -> None:
    mutator = Mutator(SEED)
    judged = 0
    for _ in range(MANY // _BATCH):
        texts = list(mutator.addresses(_BATCH))
        fetched = [read for read in engine.read(texts) if read is not None]
        # what a page asks for comes to the gate as the engine wrote it
        urls = [QUrl.fromEncoded(read.href.encode()) for read in fetched]
        pairs = zip(urls, fetched, strict=True)
        assert [w for url, read in pairs if (w := misread(policy, url, read))] == []
        # what we ask for goes to the engine as Qt wrote it
        urls = [QUrl(text) for text in texts]
        asked = [url.toEncoded().data().decode("utf-8", "replace") for url in urls]
        pairs_asked = zip(urls, engine.read(asked), strict=True)
        assert [
            w for url, read in pairs_asked if (w := misread(policy, url, read))
        ] == []
        judged += sum(address_of(url) is not None for url in urls)
    assert judged > MANY / 5


def test_a_very_long_address_is_read_alike(engine: Engine, policy: Policy) -> None:
    mutator = Mutator(SEED)
    texts = [mutator.long_address() for _ in range(_LONG_ONES)]
    assert all(len(text) >= _LONG for text in texts)

    for text, read in zip(texts, engine.read(texts), strict=True):
        assert disagrees(policy, text, read) is None
        if read is not None:
            assert misread(policy, QUrl.fromEncoded(read.href.encode()), read) is None

"""What leaves: judged by what the servers saw, with real pages and real clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineUrlRequestInfo
from pytestqt.qtbot import QtBot

from kiosk.browser.gate import Gate, address_of
from kiosk.browser.troubles import TroubleKind
from kiosk.browser.view import SiteView
from kiosk.navigation import Address, Level, Policy, Reason, Verdict
from tests.browser.https_rig import (
    FORBIDDEN,
    HOST,
    PARTS_HOST,
    SECOND_HOST,
    WRONG_CERTIFICATE_HOST,
    Answer,
    Rig,
)
from tests.browser.visitor_at_screen import Visitor

ELSEWHERE = f"https://{FORBIDDEN}"

WAYS_OUT = {
    "link": f'<a id="out" href="{ELSEWHERE}/x">out</a>',
    "link for a new window": f'<a id="out" target="_blank" href="{ELSEWHERE}/x">x</a>',
    "link that redirects": '<a id="out" href="/away">out</a>',
    "form": f'<form action="{ELSEWHERE}/x" method="post"><button id="out">out</button>'
    '<input name="secret" value="Zzyzx"></form>',
    "form for a new window": f'<form action="{ELSEWHERE}/x" method="post" '
    'target="_blank"><button id="out">out</button></form>',
    "form that redirects": '<form action="/kept" method="post"><button id="out">'
    "out</button></form>",
    "window.open": "<button id='out' onclick=\"window.open("
    f"'{ELSEWHERE}/x')\">out</button>",
    "script": f"<button id='out' onclick=\"location='{ELSEWHERE}/x'\">out</button>",
    "backslash": f'<a id="out" href="https:\\\\{FORBIDDEN}\\@{HOST}/x">out</a>',
    "user info": f'<a id="out" href="https://{HOST}@{FORBIDDEN}/x">out</a>',
    "no scheme": f'<a id="out" href="//{FORBIDDEN}/x">out</a>',
    "link out of a frame": f'<iframe srcdoc=\'<a target=_top href="{ELSEWHERE}/x">'
    "out</a>'></iframe><button id='out' onclick=\"frames[0].document"
    ".querySelector('a').click()\">out</button>",
    "meta refresh": "<a id='out' href='/refreshing'>out</a>",
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_no_way_leads_to_a_host_that_is_not_official(
    way: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.redirect("/away", f"{ELSEWHERE}/x")
    rig.official.redirect("/kept", f"{ELSEWHERE}/x", status=307)
    rig.official.show(
        "/refreshing", f'<meta http-equiv="refresh" content="0;url={ELSEWHERE}/x">'
    )
    rig.official.show("/", WAYS_OUT[way])
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.refused) as turned_away:
        visitor.clicks("#out")
    refusal = turned_away.args[0]
    assert refusal.address.endswith(FORBIDDEN)
    assert refusal.verdict.imitated == "www.amendes.gouv.fr"
    assert visitor.page.url().host() == HOST
    assert rig.forbidden.seen == []


WRAPPED = f"https://www.google.com/url?q=https://{HOST}/confirm&sa=D"


@pytest.mark.parametrize("window", ["", "target=_blank"])
@pytest.mark.parametrize("address", [WRAPPED, f"http://{HOST}/confirm"])
def test_a_link_of_a_message_opens_where_it_leads(
    address: str, window: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", f'<a id=out {window} href="{address}">confirm</a>')
    rig.official.show("/confirm", "<p>confirmed")
    visitor.opens("/")
    visitor.clicks("#out")
    qtbot.waitUntil(lambda: visitor.page.url().path() == "/confirm", timeout=10_000)
    assert rig.official.paths() == ["/", "/confirm"]
    assert rig.forbidden.seen == []
    assert len(visitor.view.pages) == (2 if window else 1)


@pytest.mark.parametrize("window", ["", "target=_blank"])
@pytest.mark.parametrize(
    "address",
    [
        f"https://www.google.com/url?q=https://{FORBIDDEN}/x",
        f"https://www.google.com/url?q=https://www.google.com/url?q=https://{FORBIDDEN}/x",
        "https://www.google.com/url?q=javascript:alert(1)",
        f"http://{FORBIDDEN}/x",
    ],
)
def test_a_wrapped_link_obeys_the_policy_like_any_other(
    address: str, window: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", f'<a id=out {window} href="{address}">out</a>')
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.refused):
        visitor.clicks("#out")
    assert rig.forbidden.seen == []
    qtbot.waitUntil(lambda: len(visitor.view._tabs) == 1)
    visitor.sees("location.pathname === '/'")


def test_a_form_is_not_sent_a_second_way(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/",
        f'<form action="http://{HOST}/x" method=post><button id=b>b</button></form>',
    )
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.refused):
        visitor.clicks("#b")
    assert rig.official.paths() == ["/"]


def test_an_address_that_redirects_away_is_refused_when_opened(
    rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    rig.official.redirect("/", ELSEWHERE, status=301)
    with qtbot.waitSignal(view.refused):
        view.open(f"https://{HOST}/")
    assert rig.forbidden.seen == []


def test_a_frame_of_another_host_stays_empty(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/inner", "inner")
    rig.official.show(
        "/",
        f"<iframe src='{ELSEWHERE}/frame'></iframe><object data='{ELSEWHERE}/object'>"
        f"</object><embed src='{ELSEWHERE}/embed'>"
        f"<iframe src='https://{SECOND_HOST}/inner'></iframe>",
    )
    visitor.opens("/")
    assert rig.official.paths() == ["/", "/inner"]
    assert rig.forbidden.seen == []


def test_parts_come_from_anywhere_public_but_not_from_this_machine(
    rig: Rig, visitor: Visitor
) -> None:
    here = rig.forbidden.address
    port = here.partition(":")[2]
    rig.forbidden.pages["/part"] = Answer(
        b"ok", "text/plain", headers={"Access-Control-Allow-Origin": "*"}
    )
    rig.official.show("/", "")
    visitor.opens("/")
    visitor.runs(
        "window.ended = 0; const done = () => ended++;"
        f"for (const a of ['https://{PARTS_HOST}/part', 'https://{here}/part',"
        f" 'https://localhost:{port}/part', 'https://[::1]:{port}/part',"
        " 'https://printer.local/part', 'https://192.168.1.1/part',"
        " 'http://parts.example/plain'])"
        " fetch(a).then(done, done);"
        f"for (const a of ['wss://{here}/socket', 'ws://{here}/socket']) {{"
        " const s = new WebSocket(a); s.onerror = done; s.onopen = done}"
    )
    visitor.sees("ended === 9")
    assert [(seen.host, seen.path) for seen in rig.forbidden.seen] == [
        (PARTS_HOST, "/part")
    ]


@pytest.mark.parametrize(
    "address",
    [
        "mailto:zzyzx@example.org",
        "tel:+33000000000",
        "file:///etc/passwd",
        "view-source:https://permisdeconduire.ants.gouv.fr/",
        "chrome://gpu",
        "devtools://devtools/bundled/inspector.html",
        "data:text/html,hello",
        "javascript:alert(1)",
        "about:blank",
        "qrc:/x",
        "http://permisdeconduire.ants.gouv.fr/",
        "https://permisdeconduire.ants.gouv.fr:8443/",
        "https://127.0.0.1/",
        "",
        "Zzyzx",
    ],
)
def test_only_https_addresses_of_official_hosts_open(
    address: str, rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.refused) as refused:
        view.open(address)
    assert not refused.args[0].verdict.allowed
    assert rig.official.seen == rig.forbidden.seen == []


class OtherPrograms(QObject):
    """Stands where the desktop's programs would be started from."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[QUrl] = []

    @Slot(QUrl)
    def start(self, url: QUrl) -> None:
        self.started.append(url)


@pytest.mark.parametrize("scheme", ["mailto", "tel", "zoommtg"])
@pytest.mark.parametrize("window", ["", "target=_blank"])
def test_a_link_to_another_program_starts_none_and_is_told(
    scheme: str, window: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    programs = OtherPrograms()
    QDesktopServices.setUrlHandler(scheme, programs, "start")
    rig.official.show("/", f'<a id="out" {window} href="{scheme}:zzyzx">out</a>')
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.refused) as refused:
        visitor.clicks("#out")
    QDesktopServices.unsetUrlHandler(scheme)
    assert refused.args[0].verdict.reason is Reason.SCHEME
    assert refused.args[0].address.startswith(f"{scheme}:")
    assert programs.started == []
    assert len(visitor.view.pages) == 1


@pytest.mark.parametrize("way", ["script", "frame", "form", "click in a frame"])
def test_nobody_else_starts_another_program(
    way: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    programs = OtherPrograms()
    QDesktopServices.setUrlHandler("mailto", programs, "start")
    ways = {
        "script": "<script>location = 'mailto:zzyzx'</script>",
        "frame": "<iframe src='mailto:zzyzx'></iframe>",
        "form": "<form id=f action='mailto:zzyzx'></form><script>f.submit()</script>",
        "click in a frame": "<iframe srcdoc=\"<a href='mailto:zzyzx'>out</a>\">"
        "</iframe><button id=on onclick=\"frames[0].document.querySelector('a')"
        '.click()">on</button>',
    }
    rig.official.show("/", f"words {ways[way]}<button id=last>last</button>")
    visitor.opens("/")
    if "click" in way:
        visitor.clicks("#on")
    visitor.runs("fetch('/after').then(() => window.asked = true)")
    visitor.sees("window.asked === true")
    QDesktopServices.unsetUrlHandler("mailto")
    assert programs.started == []
    assert visitor.page.url().path() == "/"


def test_a_policy_that_fails_lets_nothing_out(
    rig: Rig,
    new_view: Callable[..., SiteView],
    policy: Policy,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
) -> None:
    view = new_view()
    visitor = Visitor(qtbot, view)
    rig.official.show("/", "<img src='/picture'>")
    visitor.opens("/")
    rig.official.forget()

    def fail(*_: object) -> None:
        raise RuntimeError("a bug of ours")

    for role in ("main_frame", "frame", "resource", "file"):
        monkeypatch.setattr(Policy, role, fail)
    view.findChild(Gate).policy = policy  # what was judged before is forgotten
    with qtbot.captureExceptions() as bugs:
        visitor.starts(
            "document.body.innerHTML = '<img src=/more><iframe src=/frame></iframe>';"
            f"location = '{ELSEWHERE}/x'"
        )
        qtbot.waitUntil(lambda: len(bugs) >= 3)
    assert rig.official.seen == rig.forbidden.seen == []


def test_a_certificate_of_another_name_is_refused(
    rig: Rig, view: SiteView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.failed) as failed:
        view.open(f"https://{WRONG_CERTIFICATE_HOST}/")
    assert failed.args[0].kind is TroubleKind.CERTIFICATE
    assert failed.args[0].host == WRONG_CERTIFICATE_HOST
    assert rig.official.seen == []


@pytest.mark.parametrize(
    "host", ["", "Zzyzx", "localhost", "127.0.0.1", "a.example/x", "A.example", "a:444"]
)
def test_only_a_plain_host_can_be_lent(host: str, view: SiteView) -> None:
    with pytest.raises(ValueError, match="is no host"):
        view.lend(host)
    assert view.policy.lent == frozenset()


@pytest.mark.parametrize("way", ["button", "script"])
def test_back_leads_to_no_host_that_may_not_open_any_more(
    way: str, rig: Rig, visitor: Visitor, policy: Policy, qtbot: QtBot
) -> None:
    rig.forbidden.show("/", "a bank")
    rig.official.show("/", "official")
    gate: Gate = visitor.view.findChild(Gate)
    visitor.view.lend(FORBIDDEN)
    visitor.opens("/", FORBIDDEN)
    gate.policy = policy
    visitor.goes("/")
    with qtbot.waitSignal(visitor.view.refused):
        if way == "button":
            visitor.view.back()
        else:
            visitor.starts("history.back()")
    assert visitor.runs("document.body.innerText") == "official"
    assert len(rig.forbidden.seen) == 1


def test_a_lent_host_opens_from_then_on(rig: Rig, visitor: Visitor) -> None:
    rig.forbidden.show("/", "a town hall's appointments")
    visitor.view.lend(PARTS_HOST)
    visitor.opens("/", host=PARTS_HOST)
    assert rig.forbidden.paths() == ["/"]


def test_the_host_in_sight_is_told_with_its_level(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "hello")
    told: list[tuple[str, Level]] = []
    visitor.view.host_shown.connect(lambda *shown: told.append(shown))
    visitor.opens("/", host=SECOND_HOST)
    assert told[-1] == (SECOND_HOST, Level.STATE)


def test_nothing_of_a_visit_is_found_by_the_next(
    rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    rig.official.show("/", "")
    first = Visitor(qtbot, new_view())
    first.opens("/")
    first.runs(
        "document.cookie = 'visitor=Zzyzx; max-age=9999; secure';"
        "localStorage.setItem('visitor', 'Zzyzx'); window.stored = false;"
        "caches.open('c').then(c => c.put('/c', new Response('Zzyzx')))"
        ".then(() => stored = true)"
    )
    first.sees("stored && document.cookie === 'visitor=Zzyzx'")
    first.view.end()
    second = Visitor(qtbot, new_view())
    second.opens("/")
    assert second.runs("document.cookie + localStorage.length") == "0"
    second.runs("caches.keys().then(k => window.found = k.length)")
    second.sees("window.found === 0")
    assert "Cookie" not in rig.official.seen[-1].headers


def test_the_gate_is_held_by_the_view(view: SiteView) -> None:
    gate: QObject = view.findChild(Gate)
    assert gate is not None
    assert view.findChild(QWebEngineProfile).isOffTheRecord()


def test_an_address_is_what_the_engine_parsed() -> None:
    assert address_of(QUrl("https://Ants.Gouv.FR.:444/a%20b?q")) == Address(
        scheme="https", host="ants.gouv.fr", port=444, path="/a%20b"
    )
    assert address_of(QUrl("https://sécu.fr/")) == Address(
        scheme="https", host="xn--scu-bma.fr", path="/"
    )
    assert address_of(QUrl("https://u:p@a.fr")) == Address(
        scheme="https", host="a.fr", user_info=True
    )
    assert address_of(QUrl("https://a b/")) is None


class Request:
    """A request of a page for one of its parts, as the engine shows it to the gate."""

    def __init__(self, address: str) -> None:
        self._url = QUrl(address)
        self.blocked = False

    def block(self, shut: bool) -> None:
        self.blocked = shut

    def requestUrl(self) -> QUrl:  # noqa: N802 - the engine's name
        return self._url

    def resourceType(self) -> QWebEngineUrlRequestInfo.ResourceType:  # noqa: N802
        return QWebEngineUrlRequestInfo.ResourceType.ResourceTypeImage


def blocks(gate: Gate, address: str) -> bool:
    request = Request(address)
    gate.interceptRequest(request)  # type: ignore[arg-type] - the part that it uses
    return request.blocked


def test_what_is_remembered_of_a_part_holds_for_its_scheme_and_host_alone(
    policy: Policy,
) -> None:
    gate = Gate(Policy(policy.official))
    for _ in range(2):
        assert not blocks(gate, "https://parts.example/a")
        assert not blocks(gate, "wss://parts.example/a")
        assert blocks(gate, "http://parts.example/a")
        assert blocks(gate, "https://parts.local/a")
        assert blocks(gate, "https://parts.example@127.0.0.1/a")
        assert blocks(gate, "https://127.0.0.1/https://parts.example/a")
        assert not blocks(gate, "data:image/png,a")
        assert blocks(gate, "file:///a")


def test_another_policy_judges_everything_afresh(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(policy)
    assert not blocks(gate, "https://parts.example/a")
    shut = Verdict(allowed=False, reason=Reason.NOT_OFFICIAL)
    monkeypatch.setattr(Policy, "resource", lambda *_: shut)
    gate.policy = policy.lending(PARTS_HOST)
    assert blocks(gate, "https://parts.example/a")


def test_a_page_that_invents_hosts_does_not_fill_the_memory(policy: Policy) -> None:
    gate = Gate(policy)
    for number in range(3000):
        assert not blocks(gate, f"https://part-{number}.example/a")
    assert len(gate._parts) <= 1000

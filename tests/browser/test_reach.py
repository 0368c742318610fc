"""Which sites answer from here: with real handshakes, and servers that really fail."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtNetwork import QNetworkProxy
from pytestqt.qtbot import QtBot

from kiosk.browser.knock import way_out
from kiosk.browser.reach import MOST_AT_ONCE, Reach
from kiosk.browser.reach_memory import ReachMemory
from kiosk.browser.reached import (
    Platform,
    Reached,
    ReachState,
    Summary,
    summary_of,
)
from kiosk.settings import Network
from tests.browser.https_rig import HOST, SECOND_HOST, WRONG_CERTIFICATE_HOST, Rig
from tests.browser.troubled import (
    EARLY,
    EMPTY,
    EXPIRED,
    HANGS,
    REFUSES,
    RESETS,
    RETURNS,
    STRANGER,
    UNKNOWN,
)

BY_NAME = {
    HOST: ReachState.ANSWERS,
    EMPTY: ReachState.ANSWERS,
    REFUSES: ReachState.SILENT,
    RESETS: ReachState.SILENT,
    HANGS: ReachState.SILENT,
    UNKNOWN: ReachState.NAME_UNKNOWN,
    STRANGER: ReachState.WRONG_CERTIFICATE,
    EXPIRED: ReachState.WRONG_DATE,
    EARLY: ReachState.WRONG_DATE,
}
MORNING = datetime(2026, 11, 25, 8, 40, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


class Tunnel:
    """A proxy that leads every connection to one server, whatever was asked for."""

    def __init__(self, server: str) -> None:
        host, _, port = server.rpartition(":")
        self._server = (host, int(port))
        self.asked: list[str] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._lead, args=(client,), daemon=True).start()

    def _lead(self, client: socket.socket) -> None:
        head = client.recv(65536).decode()
        self.asked.append(head.rpartition(" HTTP/")[0].splitlines()[0])
        client.sendall(b"HTTP/1.1 200 Go\r\n\r\n")
        server = socket.create_connection(self._server)
        both = (client, server), (server, client)
        for source, target in both:
            threading.Thread(target=_pour, args=(source, target), daemon=True).start()


def _pour(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        return  # one side is gone, and the other follows
    finally:
        target.close()


@pytest.fixture
def tunnel(rig: Rig) -> Iterator[Tunnel]:
    tunnel = Tunnel(rig.official.address)
    yield tunnel
    tunnel.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reach.json"


@pytest.fixture
def new_reach(rig: Rig, clock: Clock, file: Path, qtbot: QtBot) -> Callable[..., Reach]:
    made: list[Reach] = []

    def make(
        *hosts: str, network: Network | None = None, limit_ms: int = 3_000
    ) -> Reach:
        reach = Reach(
            [Platform(host, host, host) for host in hosts],
            network or rig.settings.network,
            ReachMemory(file),
            now=clock,
            limit_ms=limit_ms,
        )
        made.append(reach)
        return reach

    return make


def look(reach: Reach, qtbot: QtBot) -> Summary:
    with qtbot.waitSignal(reach.looked, timeout=10_000) as looked:
        reach.look()
    summary: Summary = looked.args[0]
    return summary


def states(reach: Reach) -> dict[str, ReachState]:
    return {each.host: each.state for each in reach.reached}


def test_each_site_is_met_as_it_is(
    new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    reach = new_reach(*BY_NAME)
    assert look(reach, qtbot) is Summary.SOME_DOWN
    assert states(reach) == BY_NAME


def test_a_look_asks_for_no_page(
    rig: Rig, new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    reach = new_reach(HOST, EMPTY)
    look(reach, qtbot)
    assert rig.official.seen == []
    assert rig.troubled.by_name[EMPTY].connections == 1
    assert rig.troubled.by_name[EMPTY].requests in ([], [b""])


def test_no_more_than_a_few_are_looked_at_at_once(
    rig: Rig, new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    names = [f"site{number}.zzyzx.gouv.fr" for number in range(3 * MOST_AT_ONCE)]
    silent = rig.troubled.by_name[HANGS].address
    network = Network(resolve={"*.gouv.fr": silent})
    reach = new_reach(*names, network=network, limit_ms=200)
    most = 0

    def count(_: object) -> None:
        nonlocal most
        most = max(most, len(reach._knocks))

    reach.changed.connect(count)
    assert look(reach, qtbot) is Summary.NETWORK_DOWN
    assert most <= MOST_AT_ONCE
    assert rig.troubled.by_name[HANGS].connections == len(names)


def test_since_changes_only_when_the_state_does(
    rig: Rig, clock: Clock, new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    reach = new_reach(RETURNS)
    look(reach, qtbot)
    clock.now += timedelta(minutes=5)
    look(reach, qtbot)
    (met,) = reach.reached
    assert (met.state, met.since) == (ReachState.ANSWERS, MORNING)
    rig.returning.close()
    look(reach, qtbot)
    (met,) = reach.reached
    assert (met.state, met.since) == (ReachState.SILENT, clock.now)


def test_since_is_known_to_the_next_visit(
    clock: Clock, new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    look(new_reach(HOST, REFUSES), qtbot)
    clock.now += timedelta(hours=2)
    reach = new_reach(HOST, REFUSES, SECOND_HOST)
    look(reach, qtbot)
    assert {each.host: each.since for each in reach.reached} == {
        HOST: MORNING,
        REFUSES: MORNING,
        SECOND_HOST: clock.now,
    }


def test_what_is_kept_says_nothing_of_a_visitor(
    new_reach: Callable[..., Reach], qtbot: QtBot, file: Path
) -> None:
    look(new_reach(HOST), qtbot)
    kept = json.loads(file.read_text())
    assert kept == {HOST: {"state": "answers", "since": MORNING.isoformat()}}
    assert [path.name for path in file.parent.iterdir()] == [file.name]


HOSTILE = {
    "empty": b"",
    "not text": b"\xff\xfe\x00",
    "not JSON": b"{",
    "a list": b"[1, 2]",
    "deep": b"[" * 90_000,
    "long": b'{"a": "' + b"x" * 200_000 + b'"}',
    "another shape": b'{"%b": ["answers"]}' % HOST.encode(),
    "no such state": b'{"%b": {"state": "x", "since": "2026-01-01T00:00:00+00:00"}}'
    % HOST.encode(),
    "no time zone": b'{"%b": {"state": "silent", "since": "2026-01-01T00:00:00"}}'
    % HOST.encode(),
    "the future": b'{"%b": {"state": "silent", "since": "2036-01-01T00:00:00+00:00"}}'
    % HOST.encode(),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_memory_of_ours_is_forgotten(
    what: str, new_reach: Callable[..., Reach], qtbot: QtBot, file: Path
) -> None:
    file.write_bytes(HOSTILE[what])
    reach = new_reach(HOST)
    look(reach, qtbot)
    assert [(each.state, each.since) for each in reach.reached] == [
        (ReachState.ANSWERS, MORNING)
    ]
    assert HOST in json.loads(file.read_text())


def test_a_folder_that_cannot_be_written_is_no_trouble(
    rig: Rig, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    reach = Reach(
        [Platform("a", "A", HOST)],
        rig.settings.network,
        ReachMemory(tmp_path / "none" / "reach.json"),
        now=clock,
    )
    assert look(reach, qtbot) is Summary.FINE


def test_a_look_that_goes_on_is_not_begun_again(
    rig: Rig, new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    reach = new_reach(EMPTY)
    with qtbot.waitSignal(reach.looked, timeout=10_000):
        reach.look()
        reach.look()
    assert rig.troubled.by_name[EMPTY].connections == 1


def test_the_proxy_is_the_way_and_its_silence_is_told(
    rig: Rig, new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    gone = Network(proxy="http://127.0.0.1:9", resolve=rig.settings.network.resolve)
    assert look(new_reach(HOST, SECOND_HOST, network=gone), qtbot) is (
        Summary.NETWORK_DOWN
    )


def test_a_proxy_leads_to_the_site_and_the_site_is_what_is_judged(
    rig: Rig, new_reach: Callable[..., Reach], tunnel: Tunnel, qtbot: QtBot
) -> None:
    network = Network(
        proxy=f"http://{tunnel.address}",
        trusted_ca=rig.settings.network.trusted_ca,
        resolve=rig.settings.network.resolve,
    )
    reach = new_reach(HOST, WRONG_CERTIFICATE_HOST, network=network, limit_ms=5_000)
    look(reach, qtbot)
    assert sorted(tunnel.asked) == [
        f"CONNECT {WRONG_CERTIFICATE_HOST}:443",
        f"CONNECT {HOST}:443",
    ]
    assert states(reach) == {
        HOST: ReachState.ANSWERS,
        WRONG_CERTIFICATE_HOST: ReachState.WRONG_CERTIFICATE,
    }


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (None, QNetworkProxy.ProxyType.NoProxy),
        ("proxy.example:3128", QNetworkProxy.ProxyType.HttpProxy),
        ("http://proxy.example:3128", QNetworkProxy.ProxyType.HttpProxy),
        ("socks5://proxy.example:1080", QNetworkProxy.ProxyType.Socks5Proxy),
    ],
)
def test_a_proxy_is_read_as_the_engine_reads_it(
    written: str | None, kind: QNetworkProxy.ProxyType
) -> None:
    way = way_out(Network(proxy=written))
    assert way is not None
    assert way.proxy.type() is kind
    if written is not None:
        assert way.proxy.hostName() == "proxy.example"
        assert way.address("a.gouv.fr") == ("a.gouv.fr", 443)


@pytest.mark.parametrize("written", ["https://proxy.example", "socks4://proxy.example"])
def test_without_a_way_of_its_own_nothing_is_claimed(
    written: str, new_reach: Callable[..., Reach]
) -> None:
    reach = new_reach(HOST, network=Network(proxy=written))
    reach.look()
    assert not reach.looking
    assert states(reach) == {HOST: ReachState.NOT_YET}


@pytest.mark.parametrize(
    ("met", "summary"),
    [
        ([], Summary.UNKNOWN),
        ([ReachState.ANSWERS, ReachState.NOT_YET], Summary.UNKNOWN),
        ([ReachState.ANSWERS, ReachState.ANSWERS], Summary.FINE),
        ([ReachState.ANSWERS, ReachState.SILENT, ReachState.SILENT], Summary.SOME_DOWN),
        ([ReachState.NAME_UNKNOWN, ReachState.SILENT], Summary.NETWORK_DOWN),
        (
            [
                ReachState.WRONG_CERTIFICATE,
                ReachState.WRONG_CERTIFICATE,
                ReachState.ANSWERS,
            ],
            Summary.CAPTIVE,
        ),
        ([ReachState.WRONG_CERTIFICATE, ReachState.ANSWERS], Summary.SOME_DOWN),
        (
            [ReachState.WRONG_DATE, ReachState.WRONG_DATE, ReachState.ANSWERS],
            Summary.CLOCK_WRONG,
        ),
    ],
)
def test_all_sites_together_say_where_the_trouble_is(
    met: list[ReachState], summary: Summary
) -> None:
    reached = [
        Reached(id=str(number), host="x", state=state)
        for number, state in enumerate(met)
    ]
    assert summary_of(reached) is summary


def test_a_network_with_a_log_in_of_its_own_is_known_by_its_certificates(
    rig: Rig, new_reach: Callable[..., Reach], qtbot: QtBot
) -> None:
    portal = rig.troubled.by_name[STRANGER].address
    names = [f"site{number}.zzyzx.gouv.fr" for number in range(5)]
    captive = Network(trusted_ca=rig.settings.network.trusted_ca, resolve={"*": portal})
    assert look(new_reach(*names, network=captive), qtbot) is Summary.CAPTIVE

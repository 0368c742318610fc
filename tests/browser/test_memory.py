"""A page that eats memory is ended; the kiosk and the other pages go on."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.browser.memory import MIB, Allowance, MemoryGuard, free_bytes, weight
from kiosk.browser.view import SiteView
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor

SMALL = Allowance(page=200 * MIB, free=0)
GIB = 1024 * MIB

BOMBS = {
    "typed arrays": "setInterval(() => kept.push(new Uint8Array(4e6).fill(7)), 5)",
    "strings": "setInterval(() => kept.push(Array(5e5).fill(0).map(Math.random)"
    ".join()), 5)",
    "elements": "setInterval(() => document.body.insertAdjacentHTML('beforeend',"
    " '<p><b>x</b> y'.repeat(20000)), 5)",
    "one endless loop": "for (;;) kept.push(new Uint8Array(1e6).fill(7))",
}


@pytest.fixture
def view(new_view: Callable[..., SiteView]) -> SiteView:
    return new_view(allowance=SMALL)


class Pulse:
    """Notes the longest time in which the kiosk's own screen did not move."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = monotonic()
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = monotonic()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_page_that_eats_memory_is_ended_within_two_seconds(
    bomb: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    process = visitor.page.renderProcessPid()
    pulse = Pulse()
    crossed: list[float] = []
    scales = QTimer(interval=10)
    scales.timeout.connect(
        lambda: weight(process) > SMALL.page and crossed.append(monotonic())
    )
    scales.start()
    with qtbot.waitSignal(visitor.view.recovered, timeout=60_000) as recovered:
        visitor.starts(f"var kept = []; {BOMBS[bomb]}")
    ended = monotonic()
    assert recovered.args == ["memory"]
    assert ended - min(crossed, default=ended) < 2
    assert pulse.longest_s < 2
    visitor.sees("document.readyState === 'complete'")
    assert rig.official.paths() == ["/", "/"]


def test_a_page_that_does_it_again_at_once_is_not_loaded_again(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/calm", "<a id=a href=/>calm</a>")
    rig.official.show("/", f"<script>var kept = []; {BOMBS['typed arrays']}</script>")
    visitor.opens("/calm")
    with qtbot.waitSignal(visitor.view.stopped, timeout=60_000) as stopped:
        visitor.clicks("#a")
    assert stopped.args == ["memory"]
    assert rig.official.paths() == ["/calm", "/", "/"]
    visitor.view.back()
    visitor.sees("document.body.innerText === 'calm'")


def test_a_heavy_page_that_is_asked_for_once_more_is_given_up(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", f"<script>var kept = []; {BOMBS['typed arrays']}</script>")
    with qtbot.waitSignal(visitor.view.stopped, timeout=60_000):
        visitor.view.open("https://permisdeconduire.ants.gouv.fr/")
    assert not visitor.view.can_go_back
    with qtbot.waitSignal(visitor.view.given_up, timeout=60_000):
        visitor.view.reload()
    assert rig.official.paths() == ["/", "/", "/"]


def test_an_ordinary_page_is_left_alone(
    rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    visitor = Visitor(qtbot, new_view())
    rig.official.show("/", "")
    visitor.opens("/")
    assert weight(visitor.page.renderProcessPid()) < 128 * MIB


def test_pages_are_the_first_that_the_kernel_would_end(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    process = visitor.page.renderProcessPid()
    score = Path(f"/proc/{process}/oom_score_adj")
    qtbot.waitUntil(lambda: score.read_text() == "1000\n")


@pytest.mark.parametrize(
    ("machine", "page"),
    [(1 * GIB, 512 * MIB), (4 * GIB, 4 * GIB * 40 // 100), (16 * GIB, 2 * GIB)],
)
def test_a_page_may_hold_a_part_of_the_machine(machine: int, page: int) -> None:
    allowance = Allowance.of(machine)
    assert allowance.page == page
    assert allowance.free == machine // 10


def test_this_machine_is_weighed() -> None:
    here = Allowance.here()
    assert 0 < free_bytes() < here.free * 10 + 10


class Hog:
    """A process that holds so many MiB until it is told to end."""

    def __init__(self, mib: int) -> None:
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                f"kept = b'x' * ({mib} << 20); print(flush=True); input()",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        self._process.stdout.readline()

    @property
    def pid(self) -> int:
        return self._process.pid

    def end(self) -> None:
        self._process.communicate(b"\n")


@pytest.fixture
def hogs() -> Iterator[tuple[Hog, Hog]]:
    hogs = Hog(150), Hog(200)
    yield hogs
    for hog in hogs:
        hog.end()


def guard_of(*pids: int, free: int) -> MemoryGuard:
    allowance = Allowance(page=GIB, free=500 * MIB, beat_ms=20)
    return MemoryGuard(lambda: pids, allowance, free=lambda: free)


def test_the_heaviest_page_goes_when_the_machine_is_short(
    hogs: tuple[Hog, Hog], qtbot: QtBot
) -> None:
    small, large = hogs
    assert weight(large.pid) > weight(small.pid) > 150 * MIB
    guard = guard_of(small.pid, large.pid, free=499 * MIB)
    ended: list[int] = []
    guard.exceeded.connect(ended.append)
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert ended == [large.pid, small.pid]


def test_each_page_is_told_once_and_only_in_need(
    hogs: tuple[Hog, Hog], qtbot: QtBot
) -> None:
    small, _ = hogs
    rounds: list[int] = []

    def processes() -> list[int]:
        rounds.append(1)
        return [0, small.pid]

    def free() -> int:
        return 400 * MIB if len(rounds) > 3 else 600 * MIB

    guard = MemoryGuard(
        processes, Allowance(page=GIB, free=500 * MIB, beat_ms=20), free=free
    )
    ended: list[int] = []
    guard.exceeded.connect(lambda process: ended.append(len(rounds)))
    qtbot.waitUntil(lambda: len(rounds) > 6)
    assert ended == [4]
    guard.stop()


def test_a_small_page_is_not_blamed_for_the_machine(qtbot: QtBot) -> None:
    rounds: list[int] = []
    hog = Hog(1)

    def free() -> int:
        rounds.append(1)
        return 0

    allowance = Allowance(page=GIB, free=500 * MIB, beat_ms=20)
    guard = MemoryGuard(lambda: [hog.pid], allowance, free=free)
    ended: list[int] = []
    guard.exceeded.connect(ended.append)
    qtbot.waitUntil(lambda: len(rounds) > 3)
    assert ended == []
    guard.stop()
    hog.end()


def test_a_process_that_is_gone_weighs_nothing() -> None:
    hog = Hog(1)
    hog.end()
    assert weight(hog.pid) == 0

"""The clock of a visit, with a time that the test moves."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.settings import VisitRules
from kiosk.visit.clock import EXTENSIONS, Ending, VisitClock


class Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Watched:
    """A clock, the time it believes, and what it said."""

    def __init__(
        self, *, at_work: Callable[[], bool] = lambda: False, **rules: int
    ) -> None:
        self.time = Time()
        self.clock = VisitClock(VisitRules(**rules), self.time, at_work=at_work)
        self.warnings: list[int] = []
        self.endings: list[Ending] = []
        self.clock.warned.connect(self.warnings.append)
        self.clock.over.connect(self.endings.append)
        self.clock.start()

    def after(self, seconds: float) -> None:
        self.time.now += seconds
        self.clock.look()


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched(idle_s=180, warning_s=60, maximum_s=3600)


def test_a_busy_visitor_is_not_warned(watched: Watched) -> None:
    for _ in range(20):
        watched.after(100)
        watched.clock.seen()

    assert watched.warnings == []


def test_an_idle_visitor_is_warned_a_minute_before(watched: Watched) -> None:
    watched.after(119)
    assert watched.warnings == []

    watched.after(2)
    assert watched.warnings == [60]


def test_the_warning_counts_down_each_second_once(watched: Watched) -> None:
    watched.after(121)
    watched.after(0.25)
    watched.after(0.85)

    assert watched.warnings == [60, 59, 58]


def test_a_passing_sleeve_does_not_hide_the_warning(watched: Watched) -> None:
    watched.after(121)
    watched.clock.seen()
    watched.after(60)

    assert watched.endings == [Ending.IDLE]


def test_a_visitor_who_is_still_there_gets_the_time_again(watched: Watched) -> None:
    watched.after(150)
    watched.clock.extend()
    watched.after(119)

    assert watched.endings == []
    assert not watched.clock.warning


def test_the_visit_ends_once(watched: Watched) -> None:
    watched.after(181)
    watched.after(181)

    assert watched.endings == [Ending.IDLE]


def test_the_longest_visit_can_be_extended_ten_times(watched: Watched) -> None:
    for _ in range(EXTENSIONS):
        while not watched.clock.warning:
            watched.clock.seen()
            watched.after(30)
        watched.clock.extend()
    while not watched.endings:
        watched.clock.seen()
        watched.after(30)
        watched.clock.extend()

    assert watched.endings == [Ending.MAXIMUM]
    assert watched.time.now - 1000 >= 3600 + EXTENSIONS * 180


class AtWork(Watched):
    """A clock of a visit in which a scan, a print or a payment goes on."""

    def __init__(self, **rules: int) -> None:
        self.busy = True
        super().__init__(at_work=lambda: self.busy, **rules)


def test_nothing_ends_while_there_is_work(qtbot: QtBot) -> None:
    watched = AtWork(idle_s=180, warning_s=60, maximum_s=400)
    for _ in range(80):
        watched.after(10)

    assert watched.warnings == []
    assert watched.endings == []


def test_work_is_followed_by_a_whole_warning(qtbot: QtBot) -> None:
    watched = AtWork(idle_s=180, warning_s=60, maximum_s=400)
    watched.after(500)
    watched.busy = False

    watched.after(0.25)
    assert watched.warnings == [60]
    watched.after(59)
    assert watched.endings == []
    watched.after(1)
    assert watched.endings == [Ending.MAXIMUM]


def test_work_that_begins_during_the_warning_takes_it_away(qtbot: QtBot) -> None:
    watched = AtWork(idle_s=180, warning_s=60, maximum_s=3600)
    watched.busy = False
    resumed: list[bool] = []
    watched.clock.resumed.connect(lambda: resumed.append(True))
    watched.after(121)
    watched.busy = True

    watched.after(1)

    assert resumed == [True]
    assert not watched.clock.warning


def test_work_that_never_ends_does_not_keep_the_seat(qtbot: QtBot) -> None:
    watched = AtWork(idle_s=180, warning_s=60, maximum_s=3600)
    for _ in range(90):
        watched.after(10)
    assert watched.endings == []

    for _ in range(20):
        watched.after(10)

    assert watched.endings == [Ending.IDLE]

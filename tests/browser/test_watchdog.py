"""A page that hangs or dies comes back; one that keeps doing so is given up."""

import os
import signal
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from kiosk.browser.watchdog import Failures, Patience
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor

HURRIED = Patience(beat_ms=200, missed=3)


@pytest.fixture
def view(new_view: Callable[..., SiteView]) -> SiteView:
    return new_view(HURRIED)


def test_a_page_that_hangs_is_noticed_within_ten_seconds() -> None:
    patience = Patience()
    assert patience.beat_ms * (patience.missed + 1) < 10_000


def test_a_page_that_hangs_comes_back(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.recovered, timeout=10_000) as recovered:
        visitor.starts("while (1);")
    assert recovered.args == ["hung"]
    qtbot.waitUntil(lambda: rig.official.paths() == ["/", "/"], timeout=10_000)
    visitor.sees("document.readyState === 'complete'")
    assert visitor.runs("location.pathname") == "/"


def test_a_page_whose_process_dies_comes_back_at_once(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.recovered, timeout=1000) as recovered:
        os.kill(visitor.page.renderProcessPid(), signal.SIGKILL)
    assert recovered.args == ["crashed"]
    visitor.sees("location.pathname === '/'")


def test_a_page_that_keeps_failing_is_given_up(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    for _ in range(2):
        with qtbot.waitSignals([visitor.view.recovered, visitor.page.loadFinished]):
            os.kill(visitor.page.renderProcessPid(), signal.SIGKILL)
    with qtbot.waitSignal(visitor.view.given_up):
        os.kill(visitor.page.renderProcessPid(), signal.SIGKILL)
    assert rig.official.paths() == ["/", "/", "/"]


def test_pages_that_keep_failing_in_turn_are_given_up(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    visitor.opens_two(rig.official)
    pages = [tab.page for tab in visitor.view._tabs]
    for page in pages:
        page.loadFinished.connect(page.kill)  # as a page that crashes once it is there
    with qtbot.waitSignal(visitor.view.given_up, timeout=10_000):
        for page in pages:
            page.kill()


def test_a_page_that_waits_for_the_visitor_does_not_hang(
    rig: Rig, visitor: Visitor
) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    recovered: list[str] = []
    visitor.view.recovered.connect(recovered.append)
    long_ms = HURRIED.beat_ms * (HURRIED.missed + 3)
    visitor.view.dialog_shown.connect(
        lambda dialog: QTimer.singleShot(long_ms, dialog.accept)
    )
    visitor.starts("window.sure = confirm('sure?')")
    visitor.sees("window.sure === true")
    assert recovered == []


@pytest.mark.parametrize(
    ("moments", "too_often"),
    [((0, 100, 299), True), ((0, 100, 301), False), ((0, 1), False)],
)
def test_three_failures_in_five_minutes_are_too_many(
    moments: tuple[float, ...], too_often: bool
) -> None:
    clock = iter(moments)
    failures = Failures(Patience(), clock=lambda: next(clock))
    assert [failures.another() for _ in moments][-1] is too_often

"""What a page says is shown by our bar; no window of the engine's ever comes up."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.dialogs import DialogKind, PageDialog
from tests.browser.https_rig import HOST, Rig
from tests.browser.visitor_at_screen import Visitor


@pytest.fixture
def dialogs(visitor: Visitor) -> list[PageDialog]:
    dialogs: list[PageDialog] = []
    visitor.view.dialog_shown.connect(dialogs.append)
    return dialogs


def asks(rig: Rig, visitor: Visitor, script: str) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    visitor.starts(f"setTimeout(() => {{{script}}}, 0)")


def no_window_but_ours(visitor: Visitor) -> bool:
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return shown == [visitor.view] and QApplication.activeModalWidget() is None


def test_an_alert_is_told_with_its_host_and_keeps_nobody_waiting(
    rig: Rig, visitor: Visitor, qtbot: QtBot, dialogs: list[PageDialog]
) -> None:
    asks(rig, visitor, "alert('hello \\u202e <b>you</b>'); window.over = true")
    visitor.sees("window.over === true")
    (dialog,) = dialogs
    assert (dialog.kind, dialog.host) == (DialogKind.ALERT, HOST)
    assert dialog.text == "hello  <b>you</b>"
    assert no_window_but_ours(visitor)


@pytest.mark.parametrize(
    ("script", "answer", "expected"),
    [
        ("confirm('sure?')", PageDialog.accept, True),
        ("confirm('sure?')", PageDialog.refuse, False),
        ("prompt('name?', 'x')", lambda d: d.accept("Zzyzx"), "Zzyzx"),
        ("prompt('name?', 'x') === null", PageDialog.refuse, True),
    ],
)
def test_a_question_waits_for_the_visitors_answer(
    script: str,
    answer: Callable[[PageDialog], None],
    expected: object,
    rig: Rig,
    visitor: Visitor,
) -> None:
    windows: list[bool] = []

    def later(dialog: PageDialog) -> None:
        windows.append(no_window_but_ours(visitor))
        answer(dialog)

    visitor.view.dialog_shown.connect(
        lambda dialog: QTimer.singleShot(50, lambda: later(dialog))
    )
    asks(rig, visitor, f"window.answer = {script}; window.over = true")
    visitor.sees("window.over === true")
    assert visitor.runs("window.answer") == expected
    assert windows == [True]


def test_a_page_that_talks_too_much_is_muted(
    rig: Rig, visitor: Visitor, dialogs: list[PageDialog]
) -> None:
    asks(
        rig,
        visitor,
        "for (let i = 0; i < 50; i++) alert(i); window.sure = confirm('sure?')",
    )
    visitor.sees("window.sure === false")
    assert [dialog.text for dialog in dialogs] == ["0", "1", "2"]


def test_the_end_of_a_visit_answers_every_question(
    rig: Rig, visitor: Visitor, qtbot: QtBot, dialogs: list[PageDialog]
) -> None:
    visitor.view.dialog_shown.connect(lambda: QTimer.singleShot(0, visitor.view.end))
    with qtbot.waitSignal(visitor.view.dialog_shown):
        asks(rig, visitor, "confirm('sure?')")
    assert not dialogs[0].open


def test_a_long_text_is_cut() -> None:
    assert len(PageDialog(DialogKind.ALERT, HOST, "z" * 1_000_000).text) == 600

"""A bar that says how far something is, and keeps nobody from breathing."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.progress import ProgressBar


class Counted(ProgressBar):
    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


def test_a_hundred_steps_at_once_are_painted_once(qtbot: QtBot) -> None:
    bar = Counted()
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    QApplication.processEvents()
    before = bar.painted

    for percent in range(101):
        bar.setValue(percent)

    assert bar.painted == before  # it waits until there is time
    QApplication.processEvents()
    assert bar.painted == before + 1
    assert bar.value() == 100

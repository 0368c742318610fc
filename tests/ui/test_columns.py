"""A column keeps in sight what has the focus, and bears that it goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.ui.columns import ScrollColumn
from kiosk.ui.finger_area import FingerArea
from kiosk.ui.style import Look, dress


@pytest.fixture
def column(qtbot: QtBot, qapp: QApplication) -> ScrollColumn:
    dress(qapp, Look())
    column = ScrollColumn()
    qtbot.addWidget(column)
    column.resize(600, 300)
    for number in range(40):
        column.column.addWidget(QPushButton(str(number)))
    column.show()
    qtbot.waitExposed(column)
    column.activateWindow()
    qtbot.waitUntil(column.isActiveWindow)
    return column


def buttons(column: ScrollColumn) -> list[QPushButton]:
    return column.area.widget().findChildren(QPushButton)


def test_what_has_the_focus_is_scrolled_into_sight(
    column: ScrollColumn, qtbot: QtBot
) -> None:
    last = buttons(column)[-1]

    last.setFocus()

    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())


def test_what_is_written_in_stays_in_sight_when_room_is_taken(
    column: ScrollColumn, qtbot: QtBot
) -> None:
    button = buttons(column)[5]
    button.setFocus()
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())

    column.resize(600, 120)

    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    assert not column.more.isVisible()  # it would take half of what is left


def test_what_had_the_focus_may_be_gone_before_it_is_looked_for(
    column: ScrollColumn, qtbot: QtBot
) -> None:
    """The program ended here once: a widget was looked up that was no more."""
    for button in buttons(column)[10:30]:
        button.setFocus()
        delete(button)

    QApplication.processEvents()

    assert len(buttons(column)) == 20


class _Restless(QWidget):
    """Takes another size as often as it is measured, a hundred times."""

    left = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.left:
            self.left -= 1
            self.resize(self.width(), self.height() + 1)


def test_a_bar_stays_where_what_is_shown_is_measured_without_end(qtbot: QtBot) -> None:
    """Two columns that a bar makes one filled the stack: a crash in a visit."""
    area = FingerArea()
    qtbot.addWidget(area)
    restless = _Restless()
    area.setWidget(restless)
    area.resize(400, 300)
    area.show()
    assert area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded

    restless.left = 100
    area.resize(500, 300)
    assert restless.left == 0
    assert area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn

    area.hide()
    area.show()
    assert area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded

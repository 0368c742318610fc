"""A menu of many lines: columns before scrolling, and a finger that scrolls."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.dropdown import DropDown
from kiosk.ui.shell import Shell


@pytest.fixture
def opener(shell: Shell) -> Button:
    shell.setFixedSize(1920, 1080)
    button = Button(kind=Kind.BAR, parent=shell)
    button.setText("Menu")
    shell.show()
    button.show()
    return button


def menu_of(opener: Button, lines: int) -> DropDown:
    menu = DropDown(opener)
    for number in range(lines):
        line = Button(kind=Kind.ROW)
        line.setText(f"Plainly line {number}")
        menu.add(line)
    menu.open()
    QApplication.processEvents()
    return menu


def in_sight(menu: DropDown) -> int:
    return sum(
        line.visibleRegion().contains(line.rect().center()) for line in menu.lines
    )


def columns(menu: DropDown) -> int:
    return len({line.x() for line in menu.lines})


def test_few_lines_stand_one_under_the_other(opener: Button) -> None:
    menu = menu_of(opener, 8)

    assert columns(menu) == 1
    assert in_sight(menu) == 8


def test_many_lines_stand_in_columns_and_are_all_in_sight(opener: Button) -> None:
    menu = menu_of(opener, 40)

    assert columns(menu) > 1
    assert in_sight(menu) == 40
    assert opener.window().geometry().contains(menu.geometry())


def test_a_menu_that_has_become_short_is_one_column_again(opener: Button) -> None:
    menu = menu_of(opener, 40)
    menu.close()
    menu.clear()
    menu.add(line := Button(kind=Kind.ROW))
    line.setText("Plainly the only line")

    menu.open()
    QApplication.processEvents()

    assert in_sight(menu) == 1
    assert line.width() > menu.width() // 2


def test_arrows_lead_down_a_column_and_from_one_to_the_next(
    opener: Button, qtbot: QtBot
) -> None:
    menu = menu_of(opener, 40)
    second = next(line for line in menu.lines if line.x() != menu.lines[0].x())

    qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.focusWidget() is menu.lines[1]
    qtbot.keyClick(menu, Qt.Key.Key_Up)
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    assert menu.focusWidget() is second
    qtbot.keyClick(menu, Qt.Key.Key_Left)
    assert menu.focusWidget() is menu.lines[0]
    qtbot.keyClick(menu, Qt.Key.Key_Left)
    assert menu.focusWidget() is menu.lines[0]


def test_from_the_right_the_left_arrow_leads_on(
    qapp: QApplication, opener: Button, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu = menu_of(opener, 40)
    second = next(line for line in menu.lines if line.x() != menu.lines[0].x())

    qtbot.keyClick(menu, Qt.Key.Key_Left)

    assert menu.focusWidget() is second
    assert second.x() < menu.lines[0].x()


def test_a_finger_scrolls_what_does_not_fit(opener: Button, qtbot: QtBot) -> None:
    menu = menu_of(opener, 120)
    [area] = menu.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    viewport = area.viewport()
    start = QPoint(200, viewport.height() - 40)

    touch = QTest.touchEvent(viewport, finger)
    touch.press(0, start, viewport).commit()
    for step in range(1, 9):
        touch.move(0, start - QPoint(0, 40 * step), viewport).commit()
    touch.release(0, start - QPoint(0, 320), viewport).commit()

    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    assert menu.isVisible()


def test_a_touch_without_a_move_is_a_touch_of_the_line(
    opener: Button, qtbot: QtBot
) -> None:
    menu = menu_of(opener, 120)
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    line = menu.lines[2]
    place = line.rect().center()

    with qtbot.waitSignal(line.clicked):
        QTest.touchEvent(line, finger).press(0, place, line).commit()
        QTest.touchEvent(line, finger).release(0, place, line).commit()

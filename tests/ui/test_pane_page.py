"""What is said beside a large picture is seen on small screens too, before it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.documents import Doubt
from kiosk.settings import PrinterChoice
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.page import ColumnPage
from kiosk.ui.print_page import PrintPage
from kiosk.ui.scan_live import ScanningStep
from kiosk.ui.scan_look import LookStep
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from tests.ui.page_states_papers import sheet
from tests.ui.page_states_scan import scan_sheet

LARGE, SMALL = (1920, 1080, 100), (1024, 768, 200)


def _show(shell: Shell, page: ColumnPage, view: tuple[int, int, int]) -> None:
    width, height, scale = view
    shell.wear(Look(scale=scale))
    shell.setFixedSize(width, height)
    shell.show()
    shell.show_page(page)
    for _ in range(6):
        QApplication.processEvents()


def _top(page: ColumnPage, part: QWidget) -> int:
    return part.mapTo(page, QPoint()).y()


def _in_sight(page: ColumnPage, part: QWidget) -> bool:
    bottom = part.mapTo(page.body.area.viewport(), QPoint(0, part.height())).y()
    return bottom <= page.body.area.viewport().height()


def _kinds(*buttons: Button) -> list[Kind]:
    return [Kind(button.property("kind")) for button in buttons]


@pytest.mark.parametrize("view", [LARGE, SMALL])
def test_how_far_a_scan_is_stands_in_sight(
    shell: Shell, view: tuple[int, int, int]
) -> None:
    page = ScanningStep()
    page.show_start(feeds=False)
    _show(shell, page, view)

    assert _in_sight(page, page.status)
    assert _in_sight(page, page.progress)
    assert (_top(page, page.progress) < _top(page, page.live)) is (view is SMALL)


def test_a_doubt_stands_beside_the_picture_or_above_it(shell: Shell) -> None:
    page = LookStep()
    page.show_sheet(scan_sheet(1, Doubt.BLURRED), sheet(), 0, fresh=True)
    _show(shell, page, LARGE)
    (doubt,) = page.doubts
    assert _top(page, doubt) > _top(page, page.pane)

    _show(shell, page, SMALL)
    assert _top(page, doubt) < _top(page, page.pane)
    assert _top(page, doubt) < page.body.area.height()

    _show(shell, page, LARGE)
    assert _top(page, doubt) > _top(page, page.pane)


def test_a_picture_above_the_rest_is_as_wide_as_the_page(shell: Shell) -> None:
    page = LookStep()
    page.show_sheet(scan_sheet(1), sheet(), 0, fresh=True)
    _show(shell, page, SMALL)

    shown = page.pane.widget()
    assert shown.width() == page.pane.viewport().width() > page.title.width() * 9 // 10
    assert page.pane.viewport().height() == shown.height()  # the page scrolls it
    assert _top(page, page.closer) < _top(page, page.pane)
    assert _in_sight(page, page.closer)

    whole = shown.height()
    page.closer.click()
    QApplication.processEvents()
    assert shown.height() > whole
    assert page.pane.viewport().height() == shown.height()

    _show(shell, page, LARGE)
    assert _top(page, page.closer) > _top(page, page.pane)
    assert page.pane.height() < page.body.height()


def test_the_arrows_scroll_the_page_to_the_end_of_a_wide_picture(
    shell: Shell, qtbot: QtBot
) -> None:
    page = LookStep()
    page.show_sheet(scan_sheet(1), sheet(), 0, fresh=True)
    _show(shell, page, SMALL)
    page.pane.setFocus()
    QApplication.processEvents()
    bar = page.body.area.verticalScrollBar()
    bar.setValue(0)

    qtbot.keyClick(page.pane, Qt.Key.Key_PageDown)
    below = bar.value()
    qtbot.keyClick(page.pane, Qt.Key.Key_Up)

    assert 0 < bar.value() < below


def test_a_finger_on_a_wide_picture_scrolls_the_page(
    shell: Shell, qtbot: QtBot
) -> None:
    page = LookStep()
    page.show_sheet(scan_sheet(1), sheet(), 0, fresh=True)
    _show(shell, page, SMALL)
    area = page.body.area
    area.verticalScrollBar().setValue(400)  # the picture is all that is in sight
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    viewport = page.pane.viewport()
    start = viewport.mapFrom(area, QPoint(300, area.height() // 2))

    touch = QTest.touchEvent(viewport, finger)
    touch.press(0, start, viewport).commit()
    for step in range(1, 9):
        touch.move(0, start - QPoint(0, 30 * step), viewport).commit()
    touch.release(0, start - QPoint(0, 240), viewport).commit()

    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 400)


def test_with_a_doubt_the_main_thing_is_to_scan_again(shell: Shell) -> None:
    page = LookStep()
    page.show_sheet(scan_sheet(1, Doubt.BLURRED), sheet(), 0, fresh=True)
    assert _kinds(page.again, page.finish) == [Kind.PRIMARY, Kind.PLAIN]

    page.show_sheet(scan_sheet(2), sheet(), 0, fresh=True)
    assert _kinds(page.again, page.finish) == [Kind.PLAIN, Kind.PRIMARY]


def test_what_cannot_be_printed_leaves_no_place_for_a_picture(shell: Shell) -> None:
    page = PrintPage(PrinterChoice())
    page.show_no_printer()
    _show(shell, page, LARGE)
    assert page.notice.width() == page.title.width()

    page.show_offer(3)
    page.show_sheet(sheet(), 0)
    QApplication.processEvents()
    assert page.lead.width() < page.title.width()

"""What is said beside a large picture is seen on small screens too, before it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.documents import Doubt
from kiosk.settings import PrinterChoice
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


def test_what_cannot_be_printed_leaves_no_place_for_a_picture(shell: Shell) -> None:
    page = PrintPage(PrinterChoice())
    page.show_no_printer()
    _show(shell, page, LARGE)
    assert page.notice.width() == page.title.width()

    page.show_offer(3)
    page.show_sheet(sheet(), 0)
    QApplication.processEvents()
    assert page.lead.width() < page.title.width()

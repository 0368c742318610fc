"""All pages of a paper: where each card points, and which answer is the main one."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.ui.buttons import Kind
from kiosk.ui.icons import Icon
from kiosk.ui.scan_pages import PagesStep
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from tests.ui.page_states_scan import scan_sheet, sheets


def _pages() -> PagesStep:
    page = PagesStep()
    page.show_sheets(sheets(scan_sheet(1), scan_sheet(2)))
    return page


@pytest.mark.parametrize(
    ("size", "scale", "before", "after"),
    [
        ((1920, 1080), 100, Icon.BACK, Icon.FORWARD),
        ((1024, 768), 200, Icon.UP, Icon.DOWN),
    ],
)
def test_a_page_is_moved_to_where_the_arrow_points(
    shell: Shell, size: tuple[int, int], scale: int, before: Icon, after: Icon
) -> None:
    page = _pages()
    shell.wear(Look(scale=scale))
    shell.setFixedSize(*size)
    shell.show()
    shell.show_page(page)
    for _ in range(6):
        QApplication.processEvents()

    card = page.card(1)
    assert (card.earlier._icon, card.later._icon) == (before, after)


def test_to_throw_away_is_not_the_main_answer(shell: Shell) -> None:
    page = _pages()
    page.restart.click()

    assert Kind(page.no.property("kind")) is Kind.PRIMARY
    assert Kind(page.yes.property("kind")) is Kind.PLAIN

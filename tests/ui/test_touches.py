"""How many touches lead from the home page to an official site, for every procedure.

The real pages are walked with real clicks; a turn of the page counts as a touch too,
where what is to be touched next is not in sight.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from kiosk.catalogue import Procedure
from kiosk.settings import load
from kiosk.ui.columns import ScrollColumn
from kiosk.ui.dropdown import DropDown
from kiosk.ui.procedure_cards import ChoicesCard
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from tests.ui.page_states import catalogue
from tests.ui.speech import forget_deleted
from tests.ui.test_walk import Around

# Each walks dozens of sheets: seconds alone, minutes on a machine that works.
pytestmark = pytest.mark.timeout(600)

MOST_USED = tuple(each.id for each in catalogue().popular(20))
# These are not done on line by anybody: their sheets say what to do instead.
WITHOUT_SITE = {"sejour-droit-aide", "urgence-employeur", "rdv-point-numerique"}
_PATIENCE = 12


@dataclass(frozen=True)
class View:
    """A screen, and the most touches there: to the most used sites, and to any."""

    width: int
    height: int
    scale: int
    most_used: int
    every: int


USUAL = View(1920, 1080, 100, most_used=3, every=5)
# Smaller screens and larger letters show less at once.
OTHERS = {
    "square screen": View(1280, 1024, 100, most_used=4, every=5),
    "large letters": View(1920, 1080, 200, most_used=5, every=6),
    "small screen": View(1024, 768, 100, most_used=5, every=7),
}


@pytest.fixture
def around(qapp: QApplication, shell: Shell, tmp_path: Path) -> Iterator[Around]:
    around = Around(shell, tmp_path, load(None))
    shell.show_visit_buttons(shown=True)
    yield around
    shell.wear(Look())


def see(around: Around, view: View) -> None:
    around.shell.wear(Look(scale=view.scale))
    around.shell.setFixedSize(view.width, view.height)
    around.shell.show()
    QApplication.processEvents()


def touch(widget: QWidget) -> int:
    """Touch the middle of a widget, once it is in sight; give the touches it took."""
    touches = 1
    while not in_sight(widget):
        turn_page(widget)
        touches += 1
        assert touches < _PATIENCE, f"“{widget.accessibleName()}” is not to be seen"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    forget_deleted()
    QApplication.processEvents()
    return touches


def in_sight(widget: QWidget) -> bool:
    QApplication.processEvents()
    return widget.visibleRegion().contains(widget.rect().center())


def turn_page(widget: QWidget) -> None:
    """Go on to what is below, by the means that the page or the menu offers."""
    inside: QWidget | None = widget
    while inside is not None:
        if isinstance(inside, ScrollColumn):
            assert in_sight(inside.more)
            QTest.mouseClick(inside.more, Qt.MouseButton.LeftButton)
            return
        if isinstance(inside, QAbstractScrollArea) and isinstance(
            inside.parentWidget(), DropDown
        ):
            bar = inside.verticalScrollBar()
            foot = QPoint(bar.width() // 2, bar.height() - 2)
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=foot)
            return
        inside = inside.parentWidget()
    raise AssertionError(f"nothing scrolls around {widget}")


def by_tile(around: Around, name: str) -> int | None:
    """Touch the procedure's own tile on the home page, if it has one."""
    tiles = around.walk.home.shortcuts.findChildren(QWidget)
    tile = next((each for each in tiles if getattr(each, "procedure", 0) == name), None)
    return touch(tile) if tile else None


def by_menu(around: Around, name: str) -> int:
    theme = catalogue().procedure(name).category
    place = [each.id for each in catalogue().categories].index(theme)
    menu = around.walk.home.menus[place]
    touches = touch(menu)
    line = next(each for each in menu.lines if each.procedure == name)
    return touches + touch(line)


def from_sheet(around: Around, procedure: Procedure) -> int:
    """Touch what opens the site, with all that the sheet says in between."""
    content = around.walk.sheet.content
    assert around.page is around.walk.sheet
    assert content is not None
    assert content.procedure == procedure.id
    if procedure.opens is not None and not procedure.choices:
        around.view.asked.clear()
        touches = touch(around.walk.sheet.open)
        assert around.view.asked[-1] == f"open {procedure.opens}"
    else:
        card = content.findChild(ChoicesCard)
        touches = touch(card.tiles[-1])
        assert around.view.asked[-1] == f"open {procedure.choices[-1].address}"
    assert around.page is around.walk.site
    return touches


def touches_to_site(around: Around, procedure: Procedure) -> int:
    """Give the least number of touches from the home page to the official site."""
    ways = []
    for way in (by_tile, by_menu):
        QTest.mouseClick(around.shell.bar.home, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert around.page is around.walk.home
        touches = way(around, procedure.id)
        if touches is not None:
            ways.append(touches + from_sheet(around, procedure))
    return min(ways)


def check(around: Around, view: View, names: set[str]) -> None:
    see(around, view)
    touches = {
        name: touches_to_site(around, catalogue().procedure(name)) for name in names
    }
    most_used = {name: touches[name] for name in MOST_USED}
    assert {n: many for n, many in most_used.items() if many > view.most_used} == {}
    assert {n: many for n, many in touches.items() if many > view.every} == {}


def test_the_most_used_are_three_touches_from_their_site_and_all_at_most_five(
    around: Around,
) -> None:
    assert len(MOST_USED) == 20

    check(around, USUAL, {each.id for each in catalogue().procedures} - WITHOUT_SITE)


@pytest.mark.parametrize("view", OTHERS.values(), ids=OTHERS)
def test_where_less_is_in_sight_turning_the_page_costs_a_touch_or_two(
    around: Around, view: View
) -> None:
    """The most used, and each theme's last: those are the farthest."""
    last = {each.category: each.id for each in catalogue().procedures}

    check(around, view, {*MOST_USED, *last.values()} - WITHOUT_SITE)


def test_what_is_not_on_line_says_at_its_sheet_how_to_go_on(around: Around) -> None:
    """Two touches; there is no site to open, and the sheet says whom to ask."""
    see(around, USUAL)
    without = {
        each.id
        for each in catalogue().procedures
        if each.opens is None and not each.choices
    }
    assert without == WITHOUT_SITE
    for name in sorted(WITHOUT_SITE):
        QTest.mouseClick(around.shell.bar.home, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

        assert by_menu(around, name) == 2

        procedure = catalogue().procedure(name)
        assert around.page is around.walk.sheet
        assert not around.walk.sheet.open.isVisible()
        assert procedure.next_steps or procedure.contact or procedure.notes

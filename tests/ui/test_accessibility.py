"""Every page in every state: names, sizes, order, and nothing beyond the edge.

The pages are shown one after the other in one shell, view by view: dressing the
whole program anew for each would take minutes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import ui
from kiosk.ui.columns import ScrollColumn
from kiosk.ui.finger_area import FingerArea
from kiosk.ui.languages import Languages
from kiosk.ui.page import ColumnPage, Page
from kiosk.ui.pane_page import PanePage, TallPage
from kiosk.ui.scan_ways import QuestionStep
from kiosk.ui.shell import Shell
from kiosk.ui.site import SitePage
from kiosk.ui.style import Contrast, Look
from tests.ui.page_states import every_state
from tests.ui.shown import shown
from tests.ui.speech import forget_deleted

_LEAST_HEIGHT = 56
_FRAMES = {
    ColumnPage,
    TallPage,
    PanePage,
    QuestionStep,
}  # what pages are made of; no page themselves
STATES = every_state()


@dataclass(frozen=True)
class View:
    """How a page is seen."""

    width: int
    height: int
    scale: int
    language: str
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    spaced: bool = False


VIEWS = {
    "usual": View(1920, 1080, 100, "fr"),
    "smallest screen": View(1024, 768, 100, "en"),
    "largest letters": View(1024, 768, 200, "fr"),
    "largest letters, spaced": View(1024, 768, 200, "fr", spaced=True),
    "from the right": View(
        1920, 1080, 100, "fr", direction=Qt.LayoutDirection.RightToLeft
    ),
}


@pytest.fixture(scope="module", params=VIEWS)
def shell(
    request: pytest.FixtureRequest, qapp: QApplication, compiled: Path
) -> Iterator[Shell]:
    view = VIEWS[request.param]
    languages = Languages(qapp, ("fr", "en"), compiled)
    shell = Shell(qapp, languages, "Point numérique d'Essai")
    shell.wear(Look(Contrast.NORMAL, view.scale, spaced=view.spaced))
    shell.speak(view.language)
    qapp.setLayoutDirection(view.direction)
    shell.setFixedSize(view.width, view.height)
    shell.show()
    yield shell
    shell.close()
    shell.wear(Look())
    shell.deleteLater()
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    forget_deleted()


@pytest.fixture(params=STATES)
def page(request: pytest.FixtureRequest, shell: Shell) -> Iterator[Page]:
    with shown(shell, STATES[request.param]()) as page:
        yield page


def _page_kinds() -> set[type[Page]]:
    """Give all page classes of kiosk.ui, whoever wrote them."""
    for path in Path(ui.__path__[0]).glob("*.py"):
        if path.stem != "__main__":
            import_module(f"kiosk.ui.{path.stem}")
    found: set[type[Page]] = set()
    waiting: list[type[Page]] = [Page]
    while waiting:
        kinds = waiting.pop().__subclasses__()
        found.update(kinds)
        waiting.extend(kinds)
    return {kind for kind in found if kind.__module__.startswith("kiosk.ui")}


def _stops(page: Page) -> list[QWidget]:
    """Give what Tab reaches on the page, in its order."""
    found = []
    stop = page.nextInFocusChain()
    while stop is not page:
        by_tab = stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and page.isAncestorOf(stop) and stop.isVisible() and stop.isEnabled():
            found.append(stop)
        stop = stop.nextInFocusChain()
    return found


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _seen(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def _goes_back(here: QRect, there: QRect, *, from_the_right: bool) -> bool:
    """Whether reading would have met `there` before `here`."""
    if there.bottom() <= here.top():
        beside = (
            there.right() <= here.left()
            if from_the_right
            else there.left() >= here.right()
        )
        return not beside  # the next column begins at its top
    same_line = there.top() == here.top()
    before = (
        there.left() >= here.right() if from_the_right else there.right() <= here.left()
    )
    return same_line and before


def test_every_page_is_looked_at(qapp: QApplication) -> None:
    seen: set[type[Page]] = set()
    for make in STATES.values():
        page = make()
        seen |= {type(page), *(type(step) for step in page.findChildren(Page))}
        page.deleteLater()
    forget_deleted()

    assert _page_kinds() - seen - _FRAMES == set()


def test_a_page_holds_to_what_it_promises(shell: Shell, page: Page) -> None:
    stops = _stops(page)

    assert [type(stop).__name__ for stop in stops if not _name(stop).strip()] == []
    assert [_name(stop) for stop in stops if stop.height() < _LEAST_HEIGHT] == []
    assert _against_reading(stops) == []
    assert _beyond_the_edge(page) == []
    assert page.minimumSizeHint().width() <= shell.width()
    if _asks(page, stops):
        here = page.focusWidget()
        assert here in stops or isinstance(here, FingerArea)  # see test_beginning.py


def _asks(page: Page, stops: list[QWidget]) -> bool:
    """Whether there is something to do here, on this page itself."""
    if isinstance(page, SitePage):
        return False  # the site has the focus
    more = {column.more for column in page.findChildren(ScrollColumn)}
    return any(stop not in more for stop in stops)


def _against_reading(stops: list[QWidget]) -> list[str]:
    """Name each step of Tab that leads back."""
    from_the_right = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return [
        f"{_name(before)} → {_name(after)}"
        for before, after in pairwise(stops)
        if _seen(before)
        and _seen(after)
        and _goes_back(_place(before), _place(after), from_the_right=from_the_right)
    ]


def _beyond_the_edge(page: Page) -> list[str]:
    """Name what is cut at a side of the page, where nothing can be scrolled."""
    room = _place(page)
    return [
        f"{type(widget).__name__} {_name(widget)!r}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and not (
            room.left() <= _place(widget).left()
            and _place(widget).right() <= room.right()
        )
    ]

"""Every page in every state: names, sizes, order, and nothing beyond the edge."""

from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest
from page_states import Make, every_state
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import ui
from kiosk.ui.languages import Languages
from kiosk.ui.page import ColumnPage, Page
from kiosk.ui.shell import Shell
from kiosk.ui.style import Contrast, Look

_LEAST_HEIGHT = 56
_SMALLEST_SCREEN = (1024, 768)
STATES = every_state()


def _page_kinds() -> set[type[Page]]:
    """Give all page classes of kiosk.ui, whoever wrote them."""
    for path in Path(ui.__path__[0]).glob("*.py"):
        import_module(f"kiosk.ui.{path.stem}")
    found: set[type[Page]] = set()
    waiting = [Page]
    while waiting:
        kinds = waiting.pop().__subclasses__()
        found.update(kinds)
        waiting.extend(kinds)
    return {kind for kind in found if kind.__module__.startswith("kiosk.ui")}


def _show(shell: Shell, make: Make, size: tuple[int, int] = (1920, 1080)) -> Page:
    page = make()
    shell.setFixedSize(*size)
    shell.show_page(page)
    shell.show()
    QApplication.processEvents()
    return page


def _stops(page: Page) -> list[QWidget]:
    """Give what Tab reaches on the page, in its order."""
    found = []
    stop = page.nextInFocusChain()
    while stop is not page:
        by_tab = stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and page.isAncestorOf(stop) and stop.isVisible():
            found.append(stop)
        stop = stop.nextInFocusChain()
    return [stop for stop in found if stop.isEnabled()]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def test_every_page_is_looked_at(qtbot: QtBot, languages: Languages) -> None:
    seen = set()
    for make in STATES.values():
        page = make()
        qtbot.addWidget(page)
        seen.add(type(page))

    assert _page_kinds() - seen - {ColumnPage} == set()


@pytest.mark.parametrize("state", STATES)
def test_what_can_be_reached_has_a_name(shell: Shell, state: str) -> None:
    page = _show(shell, STATES[state])

    assert [type(stop) for stop in _stops(page) if not _name(stop).strip()] == []


@pytest.mark.parametrize("state", STATES)
def test_what_can_be_touched_is_large_enough(shell: Shell, state: str) -> None:
    page = _show(shell, STATES[state], _SMALLEST_SCREEN)

    small = [_name(s) for s in _stops(page) if s.height() < _LEAST_HEIGHT]
    assert small == []


@pytest.mark.parametrize("state", STATES)
def test_tab_follows_the_reading(shell: Shell, state: str) -> None:
    page = _show(shell, STATES[state])

    for before, after in pairwise(_stops(page)):
        here, there = _place(before), _place(after)
        above = there.bottom() <= here.top() and there.left() < here.right()
        beside = there.top() == here.top() and there.right() <= here.left()
        assert not (above or beside), f"{_name(before)} → {_name(after)}"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_large_text_fits_the_smallest_screen(
    shell: Shell, state: str, language: str
) -> None:
    shell.speak(language)
    shell.wear(Look(Contrast.NORMAL, 200))
    page = _show(shell, STATES[state], _SMALLEST_SCREEN)

    assert page.minimumSizeHint().width() <= _SMALLEST_SCREEN[0]
    assert _beyond_the_edge(page) == []


@pytest.mark.parametrize("state", STATES)
def test_a_script_from_the_right_turns_the_page_round(
    qapp: QApplication, shell: Shell, state: str
) -> None:
    page = _show(shell, STATES[state])
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()

    assert _beyond_the_edge(page) == []
    if isinstance(page, ColumnPage) and page.foot.isVisible():
        buttons = [stop for stop in _stops(page) if page.foot.isAncestorOf(stop)]
        lefts = [_place(button).left() for button in buttons]
        assert lefts == sorted(lefts, reverse=True)


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


def test_the_first_stop_has_the_focus(shell: Shell, qtbot: QtBot) -> None:
    for state, make in STATES.items():
        page = _show(shell, make)
        if _stops(page):
            assert page.focusWidget() in _stops(page), state

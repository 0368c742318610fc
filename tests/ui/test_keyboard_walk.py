"""Every page in every state by the keyboard: reached, in order, seen, and not left.

Keys are pressed as a visitor presses them; what Tab does within a page is the page's.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.languages import Languages
from kiosk.ui.page import Page
from kiosk.ui.shell import Shell
from kiosk.ui.site import SitePage
from tests.ui.page_states import every_state
from tests.ui.shown import shown
from tests.ui.speech import forget_deleted
from tests.ui.test_accessibility import _against_reading, _name

STATES = every_state()
_MOST_STEPS = 200


@pytest.fixture(scope="module", params=["fr", "ar"])
def shell(
    request: pytest.FixtureRequest, qapp: QApplication, compiled: Path
) -> Iterator[Shell]:
    languages = Languages(qapp, ("fr", "ar"), compiled)
    shell = Shell(qapp, languages, "Point numérique d'Essai")
    shell.speak(request.param)
    shell.setFixedSize(1920, 1080)
    shell.show()
    shell.activateWindow()
    yield shell
    shell.close()
    shell.deleteLater()
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    forget_deleted()


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        QApplication.instance().installEventFilter(self)

    def close(self) -> None:
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shows = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shows and watched.isWindow():
            self.opened.append(f"{type(watched).__name__} {_name(watched)}")
        return False


@pytest.fixture(params=STATES)
def page(request: pytest.FixtureRequest, shell: Shell) -> Iterator[Page]:
    windows = _Windows()
    page = STATES[request.param]()
    windows.close()
    # a part that is shown before it has a place is a window, which takes the keyboard
    assert windows.opened == []
    shell.bar.help.setFocus()  # so that what the page gets, it got by being shown
    with shown(shell, page):
        yield page


def _wanted(page: Page) -> set[QWidget]:
    """Give what one must be able to reach: all that can be used here and is shown.

    The site is no part of ours: see tests/browser/test_way_out.py.
    """
    by_tab = Qt.FocusPolicy.TabFocus
    site = page.view if isinstance(page, SitePage) else None
    return {
        part
        for part in page.findChildren(QWidget)
        if part.focusPolicy() & by_tab and part.isVisible() and part.isEnabled()
        if part is not site
    }


def _walk(page: Page, shell: Shell) -> list[QWidget]:
    """Press Tab from the top of the window until it comes round again."""
    first = shell.bar.help
    first.setFocus()
    met: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        QTest.keyClick(_focus(), Qt.Key.Key_Tab)
        if _focus() is first:
            wanted = _wanted(page)
            return [stop for stop in met if stop in wanted]
        met.append(_focus())
    pytest.fail(f"Tab does not come round: {[_name(stop) for stop in met]}")


def _focus() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None, "nothing has the focus any more"
    return now


def test_a_page_is_walked_by_keys(shell: Shell, page: Page) -> None:
    if not isinstance(page, SitePage):  # there, the site gets it
        here = _focus()
        within = page is here or page.isAncestorOf(here)
        assert within, "a page that is shown has the focus"
        assert not here.visibleRegion().isEmpty()

    met = _walk(page, shell)

    assert [_name(stop) for stop in met if met.count(stop) > 1] == []
    assert {_name(stop) for stop in _wanted(page) - set(met)} == set()
    assert _against_reading(met) == []
    assert _back(met) == met[::-1]
    assert [_name(stop) for stop in met if not _drawn(stop, shell)] == []
    assert _said_by_escape(page) == set()
    assert shell.page is page
    assert page.isVisible()
    assert _held_keys(shell) == []


def _said_by_escape(page: Page) -> set[str]:
    """Press Escape everywhere: it may close what is open, and asks for nothing."""
    spies = {
        f"{type(one).__name__}.{name}": QSignalSpy(getattr(one, name))
        for one in (page, *page.findChildren(Page))
        for name in _signals(type(one))
    }
    for stop in _wanted(page):
        stop.setFocus()
        QTest.keyClick(stop, Qt.Key.Key_Escape)
    return {name for name, spy in spies.items() if spy.count()}


def _held_keys(shell: Shell) -> list[str]:
    """Name our keys that want a second one held."""
    none = Qt.KeyboardModifier.NoModifier
    keys = [shortcut.key() for shortcut in shell.findChildren(QShortcut)]
    return [each.toString() for each in keys if each[0].keyboardModifiers() != none]


def _back(met: list[QWidget]) -> list[QWidget]:
    """Go the way back from its end, by Shift and Tab."""
    way = met[-1:]
    for stop in way:
        stop.setFocus()
    while len(way) < len(met):
        QTest.keyClick(_focus(), Qt.Key.Key_Backtab)
        way.append(_focus())
    return way


def _drawn(stop: QWidget, shell: Shell) -> bool:
    """Whether it looks otherwise with the focus: by a frame's worth of pixels."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    with_it = stop.grab().toImage()
    shell.bar.help.setFocus()
    return _changed(with_it, stop.grab().toImage()) >= stop.width() + stop.height()


def _signals(kind: type) -> set[str]:
    """Name the signals by which a page says what was asked of it."""
    return {
        name
        for one in kind.__mro__
        if one.__module__.startswith("kiosk.ui")
        for name, value in vars(one).items()
        if isinstance(value, Signal)
    }


def _changed(one: QImage, other: QImage) -> int:
    """Count the pixels that are not the same."""
    return int((_pixels(one) != _pixels(other)).any(axis=1).sum())


def _pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(plain.constBits()).reshape(-1, 4)  # a copy: the image goes

"""Every control and every word of every state, as the norm asks: EN 301 549, 5 and 11.

Measured on what is drawn, in each contrast; the pages are shown one after the other
in one shell for each.
"""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from string import ascii_lowercase, digits

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QWidget,
)

from kiosk.ui import labels
from kiosk.ui.buttons import Button
from kiosk.ui.labels import Label, NoticeBox
from kiosk.ui.languages import Languages
from kiosk.ui.page import Page
from kiosk.ui.shell import Shell
from kiosk.ui.style import Contrast, Look
from tests.ui.page_states import every_state
from tests.ui.pixels import Luminances, changed, luminances, text_contrast
from tests.ui.shown import shown
from tests.ui.speech import forget_deleted

LEAST_SIDE = 56
LEAST_GAP = 8
LEAST_TEXT_RATIO = 7
_EDGE = 12  # the border of a button and what curves beside it
_ROLES = {
    QCheckBox: QAccessible.Role.CheckBox,
    QAbstractButton: QAccessible.Role.Button,
    QLineEdit: QAccessible.Role.EditableText,
}
STATES = every_state()


class Heard:
    """Stands where pages reach the screen reader, and keeps what they tell it."""

    Role = QAccessible.Role

    def __init__(self) -> None:
        self.words: list[str] = []

    def updateAccessibility(self, event: object) -> None:  # noqa: N802 - as Qt has it
        self.words += event.message().split("\n")  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def heard() -> Iterator[Heard]:
    heard = Heard()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(labels, "QAccessible", heard)
        yield heard


@pytest.fixture(scope="module", params=Contrast, ids=lambda contrast: contrast.value)
def shell(
    request: pytest.FixtureRequest, qapp: QApplication, compiled: Path, heard: Heard
) -> Iterator[Shell]:
    languages = Languages(qapp, ("fr", "en"), compiled)
    shell = Shell(qapp, languages, "Point numérique d'Essai")
    shell.wear(Look(request.param))
    shell.setFixedSize(1280, 1024)
    shell.show()
    shell.activateWindow()
    yield shell
    shell.close()
    shell.wear(Look())
    shell.deleteLater()
    languages.silence()
    forget_deleted()


@pytest.fixture(scope="module", params=STATES)
def page(request: pytest.FixtureRequest, shell: Shell, heard: Heard) -> Iterator[Page]:
    page = STATES[request.param]()
    heard.words.clear()
    with shown(shell, page):
        yield page


@pytest.fixture(autouse=True)
def _nothing_is_left() -> None:
    """Let the page be: it is the same for all tests of a state."""


def _controls(shell: Shell) -> list[QWidget]:
    """Give what can be touched, whether Tab reaches it or not."""
    return [
        widget
        for widget in shell.findChildren(QWidget)
        if isinstance(widget, tuple(_ROLES)) and widget.isEnabled() and _seen(widget)
    ]


def _seen(widget: QWidget) -> QRect:
    """Give what is to be seen of a widget, in its window; empty when nothing is."""
    region = widget.visibleRegion().boundingRect()
    return region.translated(widget.mapTo(widget.window(), QPoint(0, 0)))


def _whole(widget: QWidget) -> bool:
    return _seen(widget).size() == widget.size()


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


def _cut(picture: Luminances, place: QRect) -> Luminances:
    return picture[place.top() : place.bottom() + 1, place.left() : place.right() + 1]


def test_targets_are_large_and_apart(shell: Shell, page: Page) -> None:
    controls = [control for control in _controls(shell) if _whole(control)]
    places = {control: _seen(control) for control in controls}

    small = [
        _name(control)
        for control in controls
        if min(control.width(), control.height()) < LEAST_SIDE
    ]
    near = [
        f"{_name(one)} | {_name(other)}"
        for one, other in combinations(controls, 2)
        if _around(places[one]).intersects(places[other])
    ]

    assert small == []
    assert near == []


def _around(place: QRect) -> QRect:
    more = LEAST_GAP - 1
    return place.adjusted(-more, -more, more, more)


def test_words_can_be_read_on_what_is_drawn(shell: Shell, page: Page) -> None:
    picture = luminances(shell)

    faint = [
        f"{words!r} {found:.1f}:1"
        for words, place in _written(shell)
        if (found := text_contrast(_cut(picture, place))) < LEAST_TEXT_RATIO
    ]

    assert faint == []


def _written(shell: Shell) -> Iterator[tuple[str, QRect]]:
    """Give the words that can be seen whole, and where they stand."""
    for widget in shell.findChildren(QWidget):
        if not widget.isEnabled() or not _seen(widget) or not _whole(widget):
            continue
        place = _seen(widget)
        if isinstance(widget, Label) and widget.text().strip():
            yield widget.text(), place
        elif isinstance(widget, Button) and widget.text().strip():
            yield widget.text(), place.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)


def test_the_focus_is_seen_on_every_control(shell: Shell, page: Page) -> None:
    unseen = []
    for control in _controls(shell):
        if not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()  # it is scrolled into sight
        if not control.isVisible():
            continue  # it led below, and there is nothing more below
        assert control.hasFocus(), _name(control)
        place = _seen(control)
        focused = luminances(shell, place)
        shell.setFocus()  # and not nobody: a site would take it back at once
        QApplication.processEvents()
        # WCAG 2.2, 2.4.13: as much as a line of two pixels around it
        least = 2 * 2 * (place.width() + place.height()) * 0.9
        count = changed(luminances(shell, place), focused)
        if count < least:
            unseen.append(f"{_name(control)}: {count} of {least:.0f} pixels")

    assert unseen == []


def test_controls_have_a_name_a_role_and_their_states(shell: Shell, page: Page) -> None:
    for control in _controls(shell):
        interface = QAccessible.queryAccessibleInterface(control)
        state = interface.state()
        role = next(role for kind, role in _ROLES.items() if isinstance(control, kind))
        if isinstance(control, QAbstractButton) and control.isCheckable():
            assert interface.role() in {role, QAccessible.Role.CheckBox}
            assert state.checkable
            assert bool(state.checked) is control.isChecked()
        else:
            assert interface.role() == role
        assert _name(control).strip()
        assert bool(state.focusable) is (
            control.focusPolicy() is not Qt.FocusPolicy.NoFocus
        )
        assert not state.disabled
        if isinstance(control, QLineEdit):
            hidden = control.echoMode() is not QLineEdit.EchoMode.Normal
            assert bool(state.passwordEdit) is hidden
    assert page.windowTitle().strip()
    assert shell.windowTitle() == page.windowTitle()


def test_what_a_page_tells_is_announced(page: Page, heard: Heard) -> None:
    boxes = [box for box in page.findChildren(NoticeBox) if box.isVisible()]
    told = {part for box in boxes for part in (box.what, box.advice) if part}

    assert page.windowTitle() in heard.words
    assert told <= set(heard.words)


def test_no_letter_alone_does_anything(shell: Shell, page: Page) -> None:
    controls = _controls(shell)
    pressed: list[str] = []
    for control in controls:
        if isinstance(control, QAbstractButton):
            control.clicked.connect(lambda *_: pressed.append("pressed"))
    before = shell.page

    for control in controls:
        if isinstance(control, QAbstractButton):
            control.setFocus(Qt.FocusReason.TabFocusReason)
            for letter in ascii_lowercase + digits + ".,;/?":
                QTest.keyClick(control, letter)
            break

    assert pressed == []
    assert shell.page is before


def test_fields_take_what_is_pasted(shell: Shell, page: Page) -> None:
    clipboard = QApplication.clipboard()
    for field in page.findChildren(QLineEdit):
        if field.isVisible() and field.isEnabled() and field.validator() is None:
            clipboard.setText("a")
            before = field.text()
            field.setFocus(Qt.FocusReason.TabFocusReason)
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            assert field.text() == "a"
            field.setText(before)
    clipboard.clear()

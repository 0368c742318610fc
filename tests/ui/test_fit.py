"""No word is cut: every state, on the smallest screen, with the largest letters.

In the languages that ask most of a page: one longer than French, one that is written
from the right, one in another alphabet. The pages are shown one after the other in one
shell, as in test_accessibility.py.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QWidget,
)

from kiosk.ui.buttons import Button
from kiosk.ui.columns import ScrollColumn
from kiosk.ui.foot import Foot
from kiosk.ui.languages import Languages
from kiosk.ui.page import Page
from kiosk.ui.shell import Shell
from kiosk.ui.spacing import wrapped_as
from kiosk.ui.style import Look
from tests.ui.long_words import LONG, LongWords
from tests.ui.page_states import every_state
from tests.ui.shown import shown
from tests.ui.speech import forget_deleted

STATES = every_state()
_LINES_SEEN = 2  # of a column that scrolls, between the bar and the foot
_ENDLESS = 20_000


@pytest.fixture(scope="module", params=(LONG, "ar", "ru"))
def shell(
    request: pytest.FixtureRequest, qapp: QApplication, compiled: Path
) -> Iterator[Shell]:
    languages = Languages(qapp, ("fr", "ar", "ru"), compiled)
    shell = Shell(qapp, languages, "Point numérique d'Essai", look=Look(scale=200))
    long_words = LongWords(languages, compiled)
    shell.speak("fr" if request.param == LONG else request.param)
    long_words.speak(on=request.param == LONG)
    shell.setFixedSize(1024, 768)
    shell.show()
    yield shell
    shell.close()
    shell.deleteLater()
    long_words.speak(on=False)
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shell.wear(Look())
    forget_deleted()


@pytest.fixture(params=STATES)
def page(request: pytest.FixtureRequest, shell: Shell) -> Iterator[Page]:
    with shown(shell, STATES[request.param]()) as page:
        yield page


def test_no_word_is_cut(shell: Shell, page: Page) -> None:
    parts = [*page.findChildren(QWidget), *shell.bar.findChildren(QWidget)]
    shown = [widget for widget in parts if widget.isVisible()]

    assert [cut for widget in shown if (cut := _cut(widget))] == []
    assert [_called(widget) for widget in shown if _beyond_its_parent(widget)] == []
    assert [_called(widget) for widget in shown if _scrolls_sideways(widget)] == []
    assert [_called(widget) for widget in shown if _hides_its_matter(widget)] == []
    assert [
        _called(way) for foot in page.findChildren(Foot) for way in _squeezed(foot)
    ] == []


def _called(widget: QWidget) -> str:
    words = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” {widget.width()}×{widget.height()}"


def _cut(widget: QWidget) -> str:
    """Say what a widget's words want, when it has less room."""
    match widget:
        case QPushButton() | QCheckBox():
            least = widget.minimumSizeHint().width()
            height = (
                widget.heightForWidth(widget.width())
                if widget.hasHeightForWidth()
                else widget.sizeHint().height()
            )
        case QLabel() if widget.text() and widget.property("role"):
            room = widget.contentsRect()
            around = widget.size() - room.size()
            words = _words(widget, room.width())
            least = words.width() + around.width()
            height = words.height() + around.height()
        case _:
            return ""
    if least <= widget.width() and height <= widget.height():
        return ""
    return f"{_called(widget)} wants {least}×{height}"


def _words(label: QLabel, width: int) -> QRect:
    flags = Qt.TextFlag.TextWordWrap.value if label.wordWrap() else 0
    place = QRect(0, 0, max(width, 1), _ENDLESS)
    words = label.text()
    if label.wordWrap():
        words = wrapped_as(words, label.font(), width)
    return QFontMetrics(label.font()).boundingRect(place, flags, words)


def _beyond_its_parent(widget: QWidget) -> bool:
    """Whether a part of it is outside what holds it, where nothing can be scrolled."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False  # what it holds may well be longer
    return not parent.rect().contains(widget.geometry())


def _scrolls_sideways(widget: QWidget) -> bool:
    return (
        isinstance(widget, QAbstractScrollArea)
        and widget.horizontalScrollBar().maximum() > 0
    )


def _squeezed(foot: Foot) -> list[Button]:
    """Give the ways on that have not the width of two lines, beside another one."""
    widest = max((way.width() for way in foot.findChildren(Button)), default=0)
    return [
        way
        for way in foot.findChildren(Button)
        if way.isVisible() and way.width() < min(way.width_on_two_lines(), widest)
    ]


def _hides_its_matter(widget: QWidget) -> bool:
    """Whether bar, strip and foot leave too little of a column to be of use."""
    least = widget.fontMetrics().height() * _LINES_SEEN
    return isinstance(widget, ScrollColumn) and widget.area.height() < least

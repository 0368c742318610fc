"""What is said aloud of a page of ours: all that is seen, nothing that is typed."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from kiosk.ui.page import Page, laid_out

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it

# What stands as a line on the screen while it is said; longer is cut between words.
MOST_LETTERS = 100
# Fields are said by their names: what is in them is nobody else's business.
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_INVISIBLE = re.compile("[\u200b\u00ad\u2060]")
_GAP = re.compile("[ \\t\\r\\n\\f]+")  # no-break spaces stay
# Chinese puts no space after a sentence.
_SENTENCE_END = re.compile(r"(?<=[.!?…؟۔。！？])\s+|(?<=[。！？])(?=\w)")


def parts_of(page: Page) -> list[str]:
    """Give what there is to say of a page, in the order in which it is seen."""
    title = page.windowTitle().strip()
    found = [title] if title else []
    for words in _said_of(page, page):
        if words not in {title, found[-1] if found else ""}:
            found.append(words)
    return [line for words in found for line in lines_of(words)]


def lines_of(words: str) -> list[str]:
    """Cut a text into what is said, and shown, at a time."""
    sentences = _SENTENCE_END.split(_GAP.sub(" ", _INVISIBLE.sub("", words)).strip())
    return [line for sentence in sentences for line in _short(sentence) if line]


def _short(sentence: str) -> Iterator[str]:
    while len(sentence) > MOST_LETTERS:
        cut = sentence.rfind(" ", 1, MOST_LETTERS + 1)
        if cut < 0:
            cut = MOST_LETTERS
        yield sentence[:cut].strip()
        sentence = sentence[cut:].strip()
    yield sentence


def _said_of(widget: QWidget, page: Page) -> Iterator[str]:
    if not widget.isVisibleTo(page) or (widget.isWindow() and widget is not page):
        return
    match widget:
        case QLabel():
            # The name of a field is said with the field.
            if not isinstance(widget.buddy(), _FIELDS):
                yield from _words(widget.text())
        case QAbstractButton():
            yield from _button(widget)
        case _ if isinstance(widget, _FIELDS):
            yield from _field(widget)
        case _:
            inside = list(laid_out(widget))
            if not inside:
                yield from _words(widget.accessibleName())
            for part in inside:
                yield from _said_of(part, page)


def _button(button: QAbstractButton) -> Iterator[str]:
    if button.property("strip"):
        return  # that there is more below is for the eye: all of it is read
    name = button.accessibleName() or button.text()
    more = button.accessibleDescription()
    for words in _words(name):
        # The colon is the translators': languages differ in it.
        if button.isChecked():
            said = translate("Reading", "Button, chosen: {name}").format(name=words)
        else:
            said = translate("Reading", "Button: {name}").format(name=words)
        yield f"{said}. {more}" if more else said


def _field(field: QWidget) -> Iterator[str]:
    for name in _words(field.accessibleName()):
        yield translate("Reading", "To fill in: {name}").format(name=name)


def _words(words: str) -> Iterator[str]:
    if words.strip():
        yield words.strip()

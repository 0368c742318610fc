"""Presses keys as a keyboard would, so that fields and pages see no difference."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethod, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.key_layouts import Deed

# The property of a field that understands the visitor's own language, too.
OWN_SCRIPT = "own_script"
_Query = Qt.InputMethodQuery
_Modifier = Qt.KeyboardModifier
_Hint = Qt.InputMethodHint
_DEEDS = {
    Deed.ERASE: (Qt.Key.Key_Backspace, "\b"),
    Deed.ENTER: (Qt.Key.Key_Return, "\r"),
    Deed.LEFT: (Qt.Key.Key_Left, ""),
    Deed.RIGHT: (Qt.Key.Key_Right, ""),
}


class Typist:
    """Writes into whatever has the focus in a widget's window.

    Keys go to the window, as those of the hardware do: so one filter sees both, and
    Qt finds the field, in our pages as in a site's.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    def write(self, text: str) -> None:
        """Type a text, letter by letter; an address gets only one "@"."""
        if len(text) > 1 and text.startswith("@") and _before_cursor().endswith("@"):
            text = text[1:]
        for letter in text:
            self._press(_key_of(letter), letter, held=False)

    def move(self, deed: Deed, *, held: bool) -> None:
        """Erase, go on, or go to a side; `held` says that the key stays down."""
        key, text = _DEEDS[deed]
        self._press(key, text, held=held)

    def _press(self, key: int, text: str, *, held: bool) -> None:
        window = self._widget.window().windowHandle()
        for event in _strokes(key, text, held=held):
            QCoreApplication.sendEvent(window, event)


def writable() -> bool:
    """Whether what has the focus takes text, in our pages or in a site's."""
    return bool(_ask(_Query.ImEnabled))


def hints() -> Qt.InputMethodHint:
    """Ask the field with the focus what kind of text it wants."""
    told = _ask(_Query.ImHints)
    return _Hint(told) if isinstance(told, int | _Hint) else _Hint.ImhNone


def _ask(query: Qt.InputMethodQuery) -> object:
    return QInputMethod.queryFocusObject(query, None)


def _before_cursor() -> str:
    words, place = _ask(_Query.ImSurroundingText), _ask(_Query.ImCursorPosition)
    if isinstance(words, str) and isinstance(place, int):
        return words[:place]
    return ""


def _key_of(letter: str) -> int:
    """Qt's number of a key is that of its capital."""
    return ord(letter.upper()[0])


def _strokes(key: int, text: str, *, held: bool) -> Iterator[QKeyEvent]:
    capital = text != text.lower()
    held_down = _Modifier.ShiftModifier if capital else _Modifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        yield QKeyEvent(kind, key, held_down, text, held)

"""The keyboard on the screen: it shows keys and says which one was pressed."""

from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.ui.key_button import KeyButton
from kiosk.ui.key_layouts import (
    COLUMNS,
    ENDINGS,
    FRENCH,
    LAYOUTS,
    Deed,
    Key,
    Row,
    rows_of,
)

GAP_PX = 8
# A finger needs so much; on a large screen the keys are larger, but leave the page
# more than half of it.
LEAST_KEY_PX = 56
_WANTED_KEY_PX = 64
_SHARE = 0.46
_ENTIRE = 100


class Purpose(Enum):
    """What is written in the field of the moment."""

    WORDS = "words"
    MAIL = "mail"
    SECRET = "secret"  # noqa: S105 - the kind of a field, no password


class _Capitals(Enum):
    OFF = "off"
    NEXT = "next"  # for one letter
    ON = "on"


class Keyboard(QFrame):
    """Keys in rows. It takes no focus, and keeps nothing of what is typed.

    Its layout is the French one, and, where the visitor speaks another language, a
    second one; `show_script` changes between the two. `written` gives the text of a
    key, `moved` a deed that is the field's own (erase, enter, left, right), with
    whether the key is being held down.
    """

    written = Signal(str)
    moved = Signal(Deed, bool)
    script_asked = Signal(str)
    away_asked = Signal()
    turned = Signal(bool)  # it has come, or gone
    grown = Signal()  # it takes more or less room than before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("keyboard", True)
        # Letters stand where fingers know them, whichever way a language reads.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keys: list[KeyButton] = []
        self._rows: tuple[Row, ...] = ()
        self._own = FRENCH
        self._shown = FRENCH
        self._purpose = Purpose.WORDS
        self._other = False
        self._endings = False
        self._capitals = _Capitals.OFF
        self._room = 0
        self._scale = _ENTIRE
        self._asked = False  # until then there are no keys, and nothing to dress
        self.hide()

    @property
    def script(self) -> str:
        """The language whose keys are there."""
        return self._shown

    @property
    def purpose(self) -> Purpose:
        return self._purpose

    @property
    def keys(self) -> Sequence[KeyButton]:
        """The keys that are there, row by row."""
        return self._keys[: sum(map(len, self._rows))]

    def speak(self, language: str) -> None:
        """Offer this language's keys beside the French ones."""
        self._own = language if language in LAYOUTS else FRENCH
        self._show(FRENCH)

    def show_script(self, language: str) -> None:
        """Show the French keys, or those of the visitor's own language."""
        wanted = language if language == self._own else FRENCH
        if wanted != self._shown:
            self._show(wanted)

    def suit(self, purpose: Purpose) -> None:
        """Make ready for a field: its own first face, and no capitals left over."""
        self._purpose = purpose
        self._endings = purpose is Purpose.MAIL
        self._show(self._shown)

    def fit(self, height: int, scale: int) -> None:
        """Be as large as a window of this height and letters of this size allow."""
        self._room, self._scale = height, scale
        self._place()

    def key_height(self) -> int:
        """How high a key is, in pixels."""
        wanted = _WANTED_KEY_PX * (_ENTIRE + self._scale) // (2 * _ENTIRE)
        gaps = GAP_PX * (len(self._rows) + 1)
        most = (int(self._room * _SHARE) - gaps) // max(len(self._rows), 1)
        return max(LEAST_KEY_PX, min(wanted, most))

    def sizeHint(self) -> QSize:
        rows = len(self._rows)
        return QSize(0, rows * self.key_height() + (rows + 1) * GAP_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._lay_out()
        self.turned.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.turned.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def _show(self, language: str) -> None:
        self._shown = language
        self._other = False
        self._capitals = _Capitals.OFF
        self._lay_out()

    def _lay_out(self) -> None:
        """Give every key its place. Keys are kept, so that none goes while pressed."""
        if not self._asked:
            return
        self._rows = rows_of(
            LAYOUTS[self._shown],
            other=self._other,
            endings=self._endings,
            two_scripts=self._own != FRENCH,
        )
        keys = [key for row in self._rows for key in row]
        while len(self._keys) < len(keys):
            self._keys.append(self._new_button())
        for button, key in zip(self._keys, keys, strict=False):
            button.show_key(key, secret=self._purpose is Purpose.SECRET)
        for button in self._keys[len(keys) :]:
            button.hide()
        self._tell()
        self._place()
        for button in self.keys:
            button.show()

    def _new_button(self) -> KeyButton:
        button = KeyButton(self)
        button.pressed_as.connect(self._on_pressed)
        return button

    def _place(self) -> None:
        height = self.sizeHint().height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.grown.emit()
        places = key_places(self._rows, self.width(), self.key_height())
        for button, place in zip(self.keys, places, strict=True):
            button.setGeometry(place)

    def _tell(self) -> None:
        names = self._names()
        for button in self.keys:
            key = button.key
            if key.text == " ":
                button.show_face(self.tr("Space"))
            elif key.text in ENDINGS:
                long = max(ENDINGS, key=len) if key.text.startswith("@") else ""
                button.show_face(key.text, widest=long)
            elif key.deed is None:
                button.show_face(self._written_by(key))
            else:
                button.show_face(self._face(key.deed), names[key.deed])
                button.setChecked(self._is_on(key.deed))

    def _names(self) -> dict[Deed, str]:
        stay = self._capitals is _Capitals.ON
        letters = self.tr("Letters")
        capitals = self.tr("Capital letters")
        return {
            Deed.CAPITALS: self.tr("Capital letters stay") if stay else capitals,
            Deed.ERASE: self.tr("Erase"),
            Deed.ENTER: self.tr("Enter"),
            Deed.LEFT: self.tr("To the left"),
            Deed.RIGHT: self.tr("To the right"),
            Deed.OTHER: letters if self._other else self.tr("Other letters, signs"),
            Deed.ENDINGS: self.tr("Ends of e-mail addresses"),
            Deed.SCRIPT: LAYOUTS[self._beyond()].name,
            Deed.AWAY: self.tr("Put the keyboard away"),
        }

    def _face(self, deed: Deed) -> str:
        """Give what stands on a key that has no pictogram."""
        layout = LAYOUTS[self._shown]
        match deed:
            case Deed.OTHER if self._other:
                return " ".join(layout.rows[1].split()[:3])
            case Deed.OTHER:
                return " ".join([*layout.other.split()[:3], "?"])
            case Deed.ENDINGS:
                return "  ".join(text for text in ENDINGS if not text.startswith("@"))
            case Deed.SCRIPT:
                return LAYOUTS[self._beyond()].name
            case _:
                return ""

    def _is_on(self, deed: Deed) -> bool:
        match deed:
            case Deed.CAPITALS:
                return self._capitals is not _Capitals.OFF
            case Deed.OTHER:
                return self._other
            case Deed.ENDINGS:
                return self._endings
            case _:
                return False

    def _written_by(self, key: Key) -> str:
        capital = self._capitals is not _Capitals.OFF
        return LAYOUTS[self._shown].capital(key.text) if capital else key.text

    def _beyond(self) -> str:
        """Name the script to which the key of scripts leads."""
        return self._own if self._shown == FRENCH else FRENCH

    def _on_pressed(self, key: Key, held: bool) -> None:
        match key.deed:
            case None:
                self._write(key)
            case Deed.CAPITALS:
                self._capitals = _AFTER[self._capitals]
                self._tell()
            case Deed.OTHER:
                self._other = not self._other
                self._lay_out()
            case Deed.ENDINGS:
                self._endings = not self._endings
                self._lay_out()
            case Deed.SCRIPT:
                self.script_asked.emit(self._beyond())
            case Deed.AWAY:
                self.away_asked.emit()
            case _:
                self.moved.emit(key.deed, held)

    def _write(self, key: Key) -> None:
        self.written.emit(self._written_by(key))
        if self._capitals is _Capitals.NEXT:
            self._capitals = _Capitals.OFF
            self._tell()


_AFTER = {
    _Capitals.OFF: _Capitals.NEXT,
    _Capitals.NEXT: _Capitals.ON,
    _Capitals.ON: _Capitals.OFF,
}


def key_places(rows: Sequence[Row], width: int, height: int) -> Iterator[QRect]:
    """Give each key's place: columns stand one below the other in every row."""
    column = (width - GAP_PX) / COLUMNS
    for number, row in enumerate(rows):
        top = GAP_PX + number * (height + GAP_PX)
        start = 0.0
        for key in row:
            left = GAP_PX + round(start * column)
            start += key.width
            right = round(start * column)
            yield QRect(left, top, max(right - left, 1), height)

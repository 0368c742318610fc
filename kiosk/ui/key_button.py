"""One key of the keyboard on the screen."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QStyle, QStylePainter, QWidget

from kiosk.ui import icons
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.key_layouts import Deed, Key

# What of a key's height and width its letter may take.
_HIGH = 0.66
_WIDE = 0.86
# Held down, a key goes on after so long and then so often, in milliseconds.
_HELD_MS = 500
_EACH_MS = 100
_SIGNS = {
    Deed.CAPITALS: Icon.CAPITALS,
    Deed.ERASE: Icon.ERASE_LEFT,
    Deed.ENTER: Icon.ENTER,
    Deed.LEFT: Icon.LEFT,
    Deed.RIGHT: Icon.RIGHT,
    Deed.AWAY: Icon.KEYBOARD_DOWN,
}
_SWITCHES = {Deed.CAPITALS, Deed.OTHER, Deed.ENDINGS}
_REPEATED = {Deed.ERASE, Deed.LEFT, Deed.RIGHT}


class KeyButton(Button):
    """Shows a letter or a pictogram as large as its place, and never takes the focus.

    `pressed_as` gives the Key, and whether it is being held down.
    """

    pressed_as = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind=Kind.KEY, parent=parent)
        self.key = Key()
        self._sign: Icon | None = None
        self._widest = ""
        self._times = 0  # that it counted since it went down
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeatDelay(_HELD_MS)
        self.setAutoRepeatInterval(_EACH_MS)
        self.clicked.connect(self._on_clicked)

    def show_key(self, key: Key, *, secret: bool) -> None:
        """Be this key; a `secret` one does not show that it goes down."""
        self.key = key
        self._sign = _SIGNS.get(key.deed) if key.deed else None
        self.setCheckable(key.deed in _SWITCHES)
        self.setAutoRepeat(key.deed in _REPEATED)
        looks = {"deed": key.deed is not None, "secret": secret and not key.deed}
        if any(self.property(name) != value for name, value in looks.items()):
            for name, value in looks.items():
                self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_face(self, face: str, name: str = "", *, widest: str = "") -> None:
        """Show this letter or these words; a screen reader says the name.

        `widest` is what must find room in letters of the same size, on a key beside it.
        """
        self._widest = widest or face
        self.setText(face.replace("&", "&&"))
        self.setAccessibleName(name or face)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        # "(" is "(" and ".fr" is ".fr", whichever way the page around it reads
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, self._bare())
        if self._sign is not None:
            side = int(min(self.height(), self.width()) * _HIGH)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            icons.paint(painter, self._sign, QRectF(place), self._ink())
            return
        painter.setFont(self._fitting())
        painter.setPen(self._ink())
        face = self.text().replace("&&", "&")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter.value, face)

    def _fitting(self) -> QFont:
        """Give the font of the style, smaller where the key is too small for it."""
        font = QFont(self.font())
        size = min(font.pixelSize(), int(self.height() * _HIGH))
        font.setPixelSize(max(size, 1))
        wide = QFontMetrics(font).horizontalAdvance(self._widest)
        room = self.width() * _WIDE
        if wide > room > 0:
            font.setPixelSize(max(int(size * room / wide), 1))
        return font

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._times = 0
        super().mousePressEvent(event)

    def _on_clicked(self) -> None:
        held = self.isDown() and self._times > 0
        self._times += 1
        self.pressed_as.emit(self.key, held)

"""A drop-down menu whose lines wrap, for mouse, finger and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

# Narrower than this (in heights of a line of body text) too many lines would wrap.
_LEAST_EM = 18
_MARGIN = 8
_FRAME = 12


class DropDown(QFrame):
    """Opens under a button and closes when something else is touched.

    Arrow keys, Home and End move between its lines, Escape closes it. It never
    takes more than the window it belongs to, and scrolls if it must.
    """

    closed = Signal()

    def __init__(self, opener: QWidget) -> None:
        super().__init__(opener, Qt.WindowType.Popup)
        self._opener = opener
        self.setProperty("panel", True)
        self._inner = QWidget()
        self._inner.setProperty("surface", True)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(4)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3, 3, 3, 3)
        whole.addWidget(self._area)
        self._lines: list[QWidget] = []

    @property
    def lines(self) -> Sequence[QWidget]:
        return tuple(self._lines)

    def add(self, line: QWidget) -> None:
        self._lines.append(line)
        self._column.addWidget(line)

    def clear(self) -> None:
        """Take all lines out."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines.clear()

    def open(self) -> None:
        """Open under the opener, or above it where there is more room."""
        self.setLayoutDirection(self._opener.layoutDirection())
        self.setGeometry(self._place())
        self.show()
        self._focus(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        stops = self._stops()
        here = next((n for n, stop in enumerate(stops) if stop.hasFocus()), -1)
        match key:
            case Qt.Key.Key_Down:
                self._focus(here + 1)
            case Qt.Key.Key_Up:
                self._focus(here - 1)
            case Qt.Key.Key_Home:
                self._focus(0)
            case Qt.Key.Key_End:
                self._focus(-1)
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _stops(self) -> list[QWidget]:
        return [
            child
            for child in self._inner.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isEnabled()
            and not child.isHidden()
        ]

    def _focus(self, place: int) -> None:
        stops = self._stops()
        if stops:
            stop = stops[place % len(stops)]
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(stop)

    def _place(self) -> QRect:
        window = self._opener.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        room = room.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        opener = QRect(self._opener.mapToGlobal(QPoint(0, 0)), self._opener.size())
        least = self.fontMetrics().height() * _LEAST_EM
        width = min(max(opener.width(), least), room.width())
        height = self._height_for(width)
        below = room.bottom() - opener.bottom()
        above = opener.top() - room.top()
        if height <= below or below >= above:
            place = QRect(0, opener.bottom() + 1, width, min(height, below))
        else:
            height = min(height, above)
            place = QRect(0, opener.top() - height, width, height)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(opener.right())
        else:
            place.moveLeft(opener.left())
        place.moveLeft(min(max(place.left(), room.left()), room.right() - width + 1))
        return place

    def _height_for(self, width: int) -> int:
        # What was never shown has no style yet, and so no size that counts.
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        self._column.invalidate()
        self._column.activate()
        # the margins and the border of the frame, on both sides
        return self._column.totalHeightForWidth(width - _FRAME) + _FRAME

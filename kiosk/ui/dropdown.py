"""A drop-down menu whose lines wrap, for mouse, finger and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role

# Narrower than this (in heights of a line of body text) too many lines would wrap.
_LEAST_EM = 18
_LEAST_COLUMN_EM = 14  # where there are several
_MARGIN = 8
_FRAME = 12
_INSIDE, _GAP = 6, 4  # around the lines, and between them


class MenuHead(QFrame):
    """Whose menu this is, and a way to close it: shown where its button is covered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panelhead", True)
        self.title = Label(Role.STRONG)
        self.leave = Button(Icon.CLOSE, kind=Kind.QUIET)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 2, 20, 2)
        self._row.addWidget(self.title, stretch=1)
        self._row.addWidget(self.leave)

    def say(self, title: str) -> None:
        self.title.setText(title)
        self.leave.setText(self.tr("Close"))

    def height_within(self, width: int) -> int:
        self._row.invalidate()
        self._row.activate()
        return self._row.totalHeightForWidth(width)


class DropDown(QFrame):
    """Opens under a button and closes when something else is touched.

    Arrow keys, Home and End move between its lines, Escape closes it. It never
    takes more than the window it belongs to, or than what scrolls in it with the
    button. Where its lines do not all find room one under the other, they stand in
    columns; only where that is not enough either must one scroll for the last ones.
    Where it must cover its button, it says whose menu it is and how it closes.
    """

    closed = Signal()

    def __init__(self, opener: QWidget) -> None:
        super().__init__(opener, Qt.WindowType.Popup)
        self._opener = opener
        self.setProperty("panel", True)
        self._inner = QWidget()
        self._inner.setProperty("surface", True)
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(_INSIDE, _INSIDE, _INSIDE, _INSIDE)
        self._grid.setSpacing(_GAP)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._area.setMinimumHeight(1)  # a menu of one line is no higher than that
        # In a popup Qt makes a mouse's press of a finger's, before gestures see it.
        finger = QScroller.ScrollerGestureType.LeftMouseButtonGesture
        QScroller.grabGesture(self._area.viewport(), finger)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3, 3, 3, 3)
        whole.setSpacing(0)
        self.head = MenuHead(self)
        self.head.leave.clicked.connect(self.close)
        self.head.hide()
        whole.addWidget(self.head)
        whole.addWidget(self._area)
        self._lines: list[QWidget] = []
        self._columns = 1

    @property
    def lines(self) -> Sequence[QWidget]:
        return tuple(self._lines)

    @property
    def _rows(self) -> int:
        return -(-len(self._lines) // self._columns)

    def add(self, line: QWidget) -> None:
        self._grid.addWidget(line, len(self._lines), 0)
        self._lines.append(line)

    def clear(self) -> None:
        """Take all lines out."""
        for line in self._lines:
            self._grid.removeWidget(line)
            line.deleteLater()
        self._lines.clear()

    def open(self) -> None:
        """Open under the opener, above it, or over it: where there is room enough."""
        self.setLayoutDirection(self._opener.layoutDirection())
        if isinstance(self._opener, QPushButton):
            self.head.say(self._opener.text())
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
            case Qt.Key.Key_Left | Qt.Key.Key_Right if self._columns > 1:
                self._focus_beside(here, key)
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

    def _focus_beside(self, here: int, key: Qt.Key) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        on = (key is Qt.Key.Key_Right) is not mirrored
        there = here + (self._rows if on else -self._rows)
        if 0 <= there < len(self._stops()):
            self._focus(there)

    def _place(self) -> QRect:
        area = self._scrolled_in()
        room = self._room(area)
        opener = _on_screen(self._opener)
        below = room.bottom() - opener.bottom()
        above = opener.top() - room.top()
        size = self._size_within(QSize(room.width(), max(below, above)))
        covers = area is not None and size.height() > max(below, above)
        self.head.setVisible(covers)
        if covers:
            size = self._size_within(room.size())
        width, height = size.width(), size.height()
        if covers:
            height = self._whole_lines(width, min(height, room.height()))
            place = QRect(0, max(opener.top(), room.top()), width, height)
        elif height <= below or below >= above:
            height = self._whole_lines(width, min(height, below))
            place = QRect(0, opener.bottom() + 1, width, height)
        else:
            height = self._whole_lines(width, min(height, above, room.height()))
            place = QRect(0, opener.top() - height, width, height)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(opener.right())
        else:
            place.moveLeft(opener.left())
        place.moveLeft(min(max(place.left(), room.left()), room.right() - width + 1))
        # its opener may be scrolled out of sight, when the keyboard opens it
        place.setHeight(max(place.height(), self.minimumSizeHint().height()))
        lowest = room.bottom() - place.height() + 1
        place.moveTop(min(max(place.top(), room.top()), lowest))
        return place

    def _scrolled_in(self) -> QScrollArea | None:
        """Give what scrolls with the opener in it, if anything does."""
        around = self._opener.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _room(self, area: QScrollArea | None) -> QRect:
        """Where the menu may lie: not on the bar and the foot, nor beside the page."""
        room = _on_screen(self._opener.window())
        if area is not None:
            row = _on_screen(self._opener.parentWidget() or area)
            # over the strip that tells of more, too
            room = _on_screen(area.parentWidget() or area)
            return QRect(
                row.left(), room.top() + _MARGIN, row.width(), room.height() - _FRAME
            )
        return room.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _whole_lines(self, width: int, height: int) -> int:
        """Give this height, or one with which no line is cut before one scrolls."""
        taken = _FRAME + self._head_height(width)
        if taken + self._lines_height(width) <= height:
            return height
        width -= _FRAME + self._area.verticalScrollBar().sizeHint().width()
        gaps = 2 * _INSIDE + (self._columns - 1) * _GAP
        column = max((width - gaps) // self._columns, 1)
        end = taken + _INSIDE
        for row in range(self._rows):
            lines = self._lines[row :: self._rows]
            end += max(_height_of(line, column) for line in lines) + _GAP
            if end > height:
                break
            whole = end
        else:
            return height
        return whole if row else height

    def _size_within(self, room: QSize) -> QSize:
        """Lay the lines out in as few columns as fit, and say what they take then."""
        # What was never shown has no style yet, and so no size that counts.
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        em = self.fontMetrics().height()
        width = min(max(self._opener.width(), em * _LEAST_EM), room.width())
        self._stand_in(1)
        size = QSize(width, self._height_for(width))
        most = min(room.width() // (em * _LEAST_COLUMN_EM), len(self._lines))
        for columns in range(2, most + 1):
            if size.height() <= room.height():
                break
            self._stand_in(columns)
            width = min(max(width, columns * em * _LEAST_COLUMN_EM), room.width())
            size = QSize(width, self._height_for(width))
        return size

    def _stand_in(self, columns: int) -> None:
        """Lay the lines out in columns, each read to its foot before the next."""
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, line in enumerate(self._lines):
            self._grid.addWidget(line, number % self._rows, number // self._rows)

    def _height_for(self, width: int) -> int:
        self._grid.invalidate()
        self._grid.activate()
        # the margins and the border of the frame, on both sides
        return self._lines_height(width) + self._head_height(width) + _FRAME

    def _lines_height(self, width: int) -> int:
        return self._grid.totalHeightForWidth(width - _FRAME)

    def _head_height(self, width: int) -> int:
        return 0 if self.head.isHidden() else self.head.height_within(width - _FRAME)


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _height_of(line: QWidget, width: int) -> int:
    least = line.minimumSizeHint().height()
    wanted = line.heightForWidth(width) if line.hasHeightForWidth() else 0
    return max(wanted, least)

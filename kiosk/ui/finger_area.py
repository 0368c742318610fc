"""What scrolls up and down under a finger, a wheel or the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QScrollPrepareEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QScrollArea,
    QScroller,
    QWidget,
)

_Bar = Qt.ScrollBarPolicy
# So often, one within the other, what is shown is measured before the bar stays.
_MEASURED = 8
_AROUND = 24  # pixels, beyond what was scrolled to
_TAKES_TOUCH = Qt.WidgetAttribute.WA_AcceptTouchEvents


class FingerArea(QScrollArea):
    """Follows a finger up and down, but not one that draws in a frame to sign in.

    `resized` says that there is more or less room. `out_of_sight` says that what has
    the focus is below what is seen first.
    """

    resized = Signal()
    out_of_sight = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The focus scrolls the column by itself; the area needs none.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        finger = QScroller.ScrollerGestureType.TouchGesture
        QScroller.grabGesture(self.viewport(), finger)

        self._measured = 0
        self._part: QWidget | None = None
        self._writes = True
        self._begins = False

    def begin(self, part: QWidget | None = None, *, writes: bool = True) -> None:
        """Show the top, or that of a part, before what has the focus further below.

        `writes`: but a field that has it is shown, as one writes there at once.
        """
        if self.focused() is None:
            return  # the foot has it, which is always in sight
        self._part, self._writes = part, writes
        self._begins = True
        self._to_beginning()
        self._once_laid_out(self._begin)

    def follow(self) -> None:
        """Keep in sight what has the focus, whoever gave it."""
        self._show_focused()
        # Once more then: what became longer above has moved it.
        self._once_laid_out(self._show_focused)

    def _show_focused(self) -> None:
        now = self.focused()
        if now is not None and not self._begins and not self._sees(now):
            self.show_part(now)

    def show_part(self, part: QWidget) -> None:
        """Scroll until this is seen."""
        self.ensureWidgetVisible(part, 0, _AROUND)

    def _once_laid_out(self, then: Callable[[], None]) -> None:
        # Twice: what has just become longer says so, and gives way for that.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, then))

    def _begin(self) -> None:
        self._begins = False
        self._to_beginning()
        now = self.focused()
        if now is None or self._sees(now):
            return
        if self._writes and isinstance(now, QLineEdit):
            self.show_part(now)
        else:
            self.out_of_sight.emit()

    def _sees(self, part: QWidget) -> bool:
        """Whether all of it is in sight, or some of what is higher than that."""
        place = QRect(part.mapTo(self.viewport(), QPoint()), part.size())
        seen = self.viewport().rect()
        if place.height() > seen.height():
            return place.intersects(seen)
        return seen.top() <= place.top() and place.bottom() <= seen.bottom()

    def _to_beginning(self) -> None:
        bar = self.verticalScrollBar()
        if self._part is None:
            bar.setValue(0)
            return
        above = self._part.mapTo(self.viewport(), QPoint(0, -_AROUND)).y()
        bar.setValue(bar.value() + above)

    def focused(self) -> QWidget | None:
        """Give what of the things shown has the focus."""
        now, inner = QApplication.focusWidget(), self.widget()
        within = now is not None and inner is not None and inner.isAncestorOf(now)
        return now if within else None

    def showEvent(self, event: QShowEvent) -> None:
        self.setVerticalScrollBarPolicy(_Bar.ScrollBarAsNeeded)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the bar stay where what is shown fits without it only, and so on.

        Two columns become one when a bar takes their room, are too high, and are two
        again without it: Qt would measure until the stack is full.
        """
        if event.type() is not QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        self._measured += 1
        try:
            if self._measured > _MEASURED:
                self.setVerticalScrollBarPolicy(_Bar.ScrollBarAlwaysOn)
            return super().eventFilter(watched, event)
        finally:
            self._measured -= 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        # Whatever it shows scrolls; so it can do with the room that a keyboard leaves.
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() * 2)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QScrollPrepareEvent):
            child = self.viewport().childAt(event.startPos().toPoint())
            if child is not None and child.testAttribute(_TAKES_TOUCH):
                event.ignore()
                return True
        return super().viewportEvent(event)

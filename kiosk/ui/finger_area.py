"""What scrolls up and down under a finger, a wheel or the focus."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QScrollPrepareEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

_Bar = Qt.ScrollBarPolicy
# So often, one within the other, what is shown is measured before the bar stays.
_MEASURED = 8
_TAKES_TOUCH = Qt.WidgetAttribute.WA_AcceptTouchEvents


class FingerArea(QScrollArea):
    """Follows a finger up and down, but not one that draws in a frame to sign in.

    `resized` says that there is more or less room.
    """

    resized = Signal()

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

"""The frame a visitor signs in, with mouse, finger or stylus, or that shows a pad."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kiosk.register import SignatureMode, Stroke
from kiosk.ui.ink import Ink, Place
from kiosk.ui.ink_view import InkView, PadView

# For so long after a stylus was near, a touch is the hand that holds it.
_PALM_S = 0.7
_PAD_EM = 18  # how wide a pad is shown, in heights of a line
_MODES = {
    QInputDevice.DeviceType.TouchScreen: SignatureMode.FINGER,
    QInputDevice.DeviceType.TouchPad: SignatureMode.FINGER,
    QInputDevice.DeviceType.Stylus: SignatureMode.STYLUS,
    QInputDevice.DeviceType.Airbrush: SignatureMode.STYLUS,
}
_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    }
)


class SignatureField(QFrame):
    """Keeps where the pen went, in 1/100 mm, and nothing else: no time, no pressure.

    While somebody draws, only the place of the newest piece of line is painted anew.
    """

    changed = Signal()
    inked = Signal()  # a piece of line more

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._ink = Ink()
        self._view = InkView(self, self._ink)
        self.setProperty("pad", "true")
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(True)  # a stylus that hovers tells where a palm will be
        self._now = now
        self._mirror = False
        self._mode = SignatureMode.MOUSE
        self._finger: int | None = None
        self._stylus_at: float | None = None

    @property
    def mode(self) -> SignatureMode:
        """What the last stroke was drawn with."""
        return self._mode

    @property
    def empty(self) -> bool:
        return self._ink.empty

    @property
    def frame(self) -> tuple[int, int]:
        """The width and height of what is signed on, in 1/100 mm."""
        if self.empty and not self._mirror:
            return self._view.size()
        return round(self._ink.width), round(self._ink.height)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The lines drawn, in 1/100 mm from the frame's top left."""
        return self._ink.strokes

    def clear(self) -> None:
        self._ink.clear()
        self._finger = None
        self._start_afresh()

    def undo(self) -> None:
        """Take the last line away."""
        self._ink.undo()
        self._start_afresh()

    def use_screen(self) -> None:
        """Be signed in; what a pad has shown is gone."""
        self._mirror = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._view.pad = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._show_as("true")
        self.clear()

    def mirror(self, width: int, height: int, pad: PadView | None = None) -> None:
        """Show what is drawn on a pad, and take no pen here.

        The size is that of the pad's field, in 1/100 mm; `pad` is how it looks.
        """
        self._mirror = True
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, False)  # scrolls
        self._view.pad = pad
        self.unsetCursor()
        self._ink.width, self._ink.height = float(width), float(height)
        self._mode = SignatureMode.STYLUS
        self._show_as("mirror")
        self.clear()

    def draw(self, place: Place, *, begins: bool) -> None:
        """Draw what a pad tells: a new line at this place, or the way on to it."""
        if begins:
            self._ink.end()
            self._ink.begin(place)
            self._wet()
            self.changed.emit()
        elif self._ink.go_on(place):
            self._wet()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        if self._view.pad is None:
            return QSize(line * 20, line * 8)
        width = line * _PAD_EM
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        pad = self._view.pad
        if pad is None:
            return -1
        edge = 2 * self.frameWidth()
        width = min(width, self.fontMetrics().height() * _PAD_EM)
        return (width - edge) * pad.screen.height() // pad.screen.width() + edge

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 8, line * 5)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._touch(event)
            event.accept()  # or Qt would tell it again as a mouse
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position(), event.pointingDevice())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        if self._finger is not None:
            self._take_palm_back()
        self._stylus_at = self._now()
        match event.type():
            case QTabletEvent.Type.TabletPress:
                self._begin(event.position(), event.pointingDevice())
            case QTabletEvent.Type.TabletMove:
                self._go_on(event.position())
            case QTabletEvent.Type.TabletRelease:
                self._end(event.position())
        event.accept()  # or Qt would tell it again as a mouse

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view.forget()  # the lines stay, and are painted larger or smaller

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._view.forget()  # the ink may have another colour

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._mirror:
            self._paint_line(painter)
        self._view.paint(painter, event.rect())

    def _paint_line(self, painter: QPainter) -> None:
        """Draw the line that people expect to sign on."""
        soft = self.palette().color(QPalette.ColorRole.WindowText)
        soft.setAlphaF(0.4)
        painter.setPen(QPen(soft, 2, Qt.PenStyle.DashLine))
        level = self.height() * 3 // 4
        margin = self.width() // 12
        painter.drawLine(margin, level, self.width() - margin, level)

    def _wet(self) -> None:
        """Have the newest piece of line painted, and no more than that."""
        self.update(self._view.wet())
        self.inked.emit()

    def _touch(self, event: QTouchEvent) -> None:
        points = {point.id(): point for point in event.points()}
        if event.type() is QEvent.Type.TouchCancel:
            self._take_palm_back()
        elif self._finger in points:
            # A second finger, or the ball of the hand, is not followed.
            point = points[self._finger]
            if point.state() is QEventPoint.State.Released:
                self._finger = None
                self._end(point.position())
            else:
                self._go_on(point.position())
        elif event.type() is QEvent.Type.TouchBegin and not self._palm():
            first = event.points()[0]
            self._finger = first.id()
            self._begin(first.position(), event.pointingDevice())

    def _palm(self) -> bool:
        """Tell whether a touch is the hand that holds a stylus."""
        if self._ink.drawing and self._mode is SignatureMode.STYLUS:
            return True  # it rests, and says nothing
        return self._stylus_at is not None and self._now() - self._stylus_at < _PALM_S

    def _take_palm_back(self) -> None:
        """Undo what a touch has begun: it was the hand that holds the stylus."""
        if self._finger is not None and self._ink.drawing:
            self._ink.undo()
            self._start_afresh()
        self._finger = None

    def _begin(self, point: QPointF, device: QPointingDevice) -> None:
        if self._mirror:
            return
        if self.empty:
            self._ink.width, self._ink.height = self._view.size()
        self._mode = _MODES.get(device.type(), SignatureMode.MOUSE)
        self._ink.begin(self._view.on_paper(point))
        self._wet()
        self.changed.emit()

    def _go_on(self, point: QPointF) -> None:
        if self._mirror or not self._ink.drawing:
            return
        if self._ink.go_on(self._view.on_paper(point)):
            self._wet()

    def _end(self, point: QPointF) -> None:
        self._go_on(point)
        if not self._mirror:
            self._ink.end()
            self.changed.emit()

    def _show_as(self, what: str) -> None:
        self.setProperty("pad", what)
        self.style().unpolish(self)
        self.style().polish(self)
        free = QSizePolicy.Policy.Preferred
        policy = QSizePolicy(free, free)
        if self._view.pad is not None:  # a pad has its shape, and is not larger
            policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def _start_afresh(self) -> None:
        self._view.forget()
        self.update()
        self.changed.emit()

"""The frame a visitor signs in, with mouse, finger or stylus."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.register import MAX_POINTS, MAX_STROKES, SignatureMode, Stroke

# Screens that say nothing, or nonsense, of their size (virtual ones do) count as this.
_FALLBACK_DPI = 96.0
_SANE_DPI = (50.0, 400.0)
_HUNDREDTHS_PER_INCH = 2540
_LEAST_STEP = 15  # 1/100 mm: nearer points add nothing to the line
_PEN_MM = 0.7
_MODES = {
    QInputDevice.DeviceType.TouchScreen: SignatureMode.FINGER,
    QInputDevice.DeviceType.TouchPad: SignatureMode.FINGER,
    QInputDevice.DeviceType.Stylus: SignatureMode.STYLUS,
    QInputDevice.DeviceType.Airbrush: SignatureMode.STYLUS,
}


class SignaturePad(QFrame):
    """Keeps where the pen went, in 1/100 mm, and nothing else: no time, no pressure.

    It takes no more strokes than the register does.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pad", True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._strokes: list[list[QPointF]] = []
        self._drawing = False
        self._mode = SignatureMode.MOUSE

    @property
    def mode(self) -> SignatureMode:
        """What the last stroke was drawn with."""
        return self._mode

    @property
    def empty(self) -> bool:
        return not self._strokes

    @property
    def frame(self) -> tuple[int, int]:
        """The width and height of the pad, in 1/100 mm."""
        return self._hundredths(self.width()), self._hundredths(self.height())

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The lines drawn, in 1/100 mm from the pad's top left."""
        width, height = self.frame
        return tuple(
            tuple(
                (
                    min(max(self._hundredths(point.x()), 0), width),
                    min(max(self._hundredths(point.y()), 0), height),
                )
                for point in stroke
            )
            for stroke in self._strokes
        )

    def clear(self) -> None:
        self._strokes.clear()
        self._drawing = False
        self._tell()

    def undo(self) -> None:
        """Take the last line away."""
        if self._strokes:
            self._strokes.pop()
        self._drawing = False
        self._tell()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 8)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 8, line * 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position(), event.pointingDevice())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QTabletEvent.Type.TabletPress:
                self._begin(event.position(), event.pointingDevice())
            case QTabletEvent.Type.TabletMove:
                self._go_on(event.position())
            case QTabletEvent.Type.TabletRelease:
                self._end(event.position())
        event.accept()  # or Qt would tell it again as a mouse

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        self._paint_line(painter)
        width = max(_PEN_MM / 25.4 * self._dpi(), 2.5)
        painter.setPen(
            QPen(
                ink,
                width,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        for stroke in self._strokes:
            painter.drawPath(_smooth(stroke))

    def _paint_line(self, painter: QPainter) -> None:
        """Draw the line that people expect to sign on."""
        soft = self.palette().color(QPalette.ColorRole.WindowText)
        soft.setAlphaF(0.4)
        painter.setPen(QPen(soft, 2, Qt.PenStyle.DashLine))
        level = self.height() * 3 // 4
        margin = self.width() // 12
        painter.drawLine(margin, level, self.width() - margin, level)

    def _begin(self, point: QPointF, device: QPointingDevice) -> None:
        if len(self._strokes) >= MAX_STROKES or self._full():
            return
        self._mode = _MODES.get(device.type(), SignatureMode.MOUSE)
        self._drawing = True
        self._strokes.append([point])
        self._tell()

    def _go_on(self, point: QPointF) -> None:
        if not self._drawing or self._full():
            return
        last = self._strokes[-1][-1]
        if self._hundredths((point - last).manhattanLength()) >= _LEAST_STEP:
            self._strokes[-1].append(point)
            self.update()

    def _end(self, point: QPointF) -> None:
        self._go_on(point)
        self._drawing = False
        self._tell()

    def _full(self) -> bool:
        return sum(map(len, self._strokes)) >= MAX_POINTS

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    def _hundredths(self, pixels: float) -> int:
        return round(pixels * _HUNDREDTHS_PER_INCH / self._dpi())

    def _dpi(self) -> float:
        # Not self.screen(): PySide 6.11 takes that screen along when the pad goes.
        dpi = self.physicalDpiX()
        least, most = _SANE_DPI
        return dpi if least <= dpi <= most else _FALLBACK_DPI


def _smooth(stroke: list[QPointF]) -> QPainterPath:
    """Join the points by curves through the middles between them."""
    path = QPainterPath(stroke[0])
    if len(stroke) == 1:
        path.lineTo(stroke[0] + QPointF(0.1, 0))  # a dot is drawn too
    for here, there in pairwise(stroke[1:]):
        path.quadTo(here, (here + there) / 2)
    path.lineTo(stroke[-1])
    return path

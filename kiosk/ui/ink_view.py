"""How a signature's ink is seen on a widget: where, how thick, painted only once."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.curves import Curves
from kiosk.ui.ink import Ink, Place
from kiosk.ui.style import PRINT

# Screens that say nothing, or nonsense, of their size (virtual ones do) count as this.
_FALLBACK_DPI = 96.0
_SANE_DPI = (50.0, 400.0)
_HUNDREDTHS_PER_INCH = 2540
_PEN_MM = 0.7
_LEAST_PEN = 2.5  # pixels


@dataclass(frozen=True, slots=True)
class PadView:
    """How a pad looks: what is on its screen, and where one writes there, in pixels."""

    screen: QImage
    field: QRect


class InkView:
    """Shows ink on all of a widget, or on the field of a pad's picture in it.

    What is painted is kept: a new piece of line costs no more than itself.
    """

    def __init__(self, widget: QWidget, ink: Ink) -> None:
        self._widget = widget
        self._ink = ink
        self._curves = Curves(ink)
        self._dry: QPixmap | None = None
        self.pad: PadView | None = None

    def forget(self) -> None:
        """Paint all anew next time: the size, the colour or a line is another one."""
        self._dry = None

    def size(self) -> tuple[int, int]:
        """Give how large the widget is, in 1/100 mm."""
        scale = _HUNDREDTHS_PER_INCH / self._dpi()
        return round(self._widget.width() * scale), round(self._widget.height() * scale)

    def wet(self) -> QRect:
        """Give the part of the widget that the newest piece of line has changed."""
        if self._dry is None:
            return self._widget.rect()
        room = self._pen().widthF() + 2
        piece = self._curves.newest(self.place).boundingRect()
        return piece.adjusted(-room, -room, room, room).toAlignedRect()

    def paint(self, painter: QPainter, part: QRect) -> None:
        """Paint this part of the widget."""
        if self._ink.empty and self.pad is None:
            return
        if self._dry is None:
            self._dry = self._blank()
            self._curves.begin_again()
        if not self._ink.empty:
            self._dry_more(self._dry)
        ratio = self._dry.devicePixelRatio()
        shown = QRectF(part)
        source = QRectF(shown.topLeft() * ratio, shown.size() * ratio)
        painter.drawPixmap(shown, self._dry, source)
        if not self._ink.empty:
            painter.setPen(self._pen())
            painter.drawPath(self._curves.end(self.place))

    def place(self, place: Place) -> QPointF:
        """Give where this place of the frame is on the widget."""
        return self._origin() + QPointF(*place) * self._scale()

    def on_paper(self, point: QPointF) -> Place:
        """Give what place of the frame is at this point of the widget."""
        place = (point - self._origin()) / self._scale()
        return place.x(), place.y()

    def _dry_more(self, dry: QPixmap) -> None:
        path = self._curves.more(self.place)
        if path.isEmpty():
            return
        painter = QPainter(dry)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen())
        painter.drawPath(path)

    def _blank(self) -> QPixmap:
        ratio = self._widget.devicePixelRatioF()
        blank = QPixmap(self._widget.size() * ratio)
        blank.setDevicePixelRatio(ratio)
        blank.fill(Qt.GlobalColor.transparent)
        if self.pad is not None:
            painter = QPainter(blank)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._screen(self.pad), self.pad.screen)
        return blank

    def _pen(self) -> QPen:
        own = self._widget.palette().color(QPalette.ColorRole.WindowText)
        return QPen(
            own if self.pad is None else PRINT,  # as on the pad
            max(_PEN_MM / 25.4 * self._dpi(), _LEAST_PEN),
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )

    def _screen(self, pad: PadView) -> QRectF:
        """Give where the pad's screen is shown: all of it, in its own shape."""
        room = QRectF(self._widget.contentsRect())
        keep = Qt.AspectRatioMode.KeepAspectRatio
        size = QSizeF(pad.screen.size()).scaled(room.size(), keep)
        shown = QRectF(QPointF(), size)
        shown.moveCenter(room.center())
        return shown

    def _paper(self) -> QRectF:
        """Give where one writes."""
        if self.pad is None:
            return QRectF(self._widget.rect())
        shown = self._screen(self.pad)
        scale = shown.width() / self.pad.screen.width()
        field = QRectF(self.pad.field)
        return QRectF(shown.topLeft() + field.topLeft() * scale, field.size() * scale)

    def _scale(self) -> float:
        """Give the pixels of one 1/100 mm, such that all of the frame is seen."""
        paper, ink = self._paper(), self._ink
        return min(paper.width() / ink.width, paper.height() / ink.height)

    def _origin(self) -> QPointF:
        paper, scale, ink = self._paper(), self._scale(), self._ink
        return paper.center() - QPointF(ink.width, ink.height) * scale / 2

    def _dpi(self) -> float:
        # Not widget.screen(): PySide 6.11 takes that screen along with the widget.
        dpi = self._widget.physicalDpiX()
        least, most = _SANE_DPI
        return dpi if least <= dpi <= most else _FALLBACK_DPI

"""Pages of paper on the screen: one at its full size, and small ones in cards."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QWidget,
)

from kiosk.ui import icons
from kiosk.ui.icons import Icon

_A4 = QSize(210, 297)
# The width of a page, in heights of a line of words.
_SMALL_EM = 5
_LARGE_EM = 13


class SmallSheet(QLabel):
    """A small picture of a page; a pictogram of one until it comes."""

    width_em = _SMALL_EM

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setProperty("sheet", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage | None:
        return self._image

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().height() * self.width_em
        return QSize(width, width * _A4.height() // _A4.width())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is not None:
            room = self.rect().adjusted(2, 2, -2, -2)
            _paint_sheet(painter, _scaled(self._image, room.size()), room)
            return
        side = self.width() // 2
        place = QRect(0, 0, side, side)
        place.moveCenter(self.rect().center())
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        icons.paint(painter, Icon.DOCUMENT, place.toRectF(), ink)


class LargeSheet(SmallSheet):
    """A picture of a page large enough to tell papers apart at a glance."""

    width_em = _LARGE_EM


class _Sheet(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self._shown: QImage | None = None

    def show_at(self, size: QSize) -> None:
        self._shown = _scaled(self.image, size) if self.image else None
        self.resize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is not None:
            _paint_sheet(QPainter(self), self._shown, self.rect())


class SheetPane(QScrollArea):
    """Shows one page: whole, or as wide as the pane or wider and scrolling.

    `zoom` 0 shows it whole; else it is its width in percent of the pane's.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet()
        self._zoom = 0
        self.setProperty("pane", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._sheet)
        # Arrow keys scroll a page that is larger than the pane.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        finger = QScroller.ScrollerGestureType.TouchGesture
        QScroller.grabGesture(self.viewport(), finger)

    @property
    def image(self) -> QImage | None:
        return self._sheet.image

    @property
    def zoom(self) -> int:
        return self._zoom

    def show_image(self, image: QImage | None) -> None:
        """Show this page from its top, or an empty pane."""
        self._sheet.image = image
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def show_zoom(self, percent: int) -> None:
        self._zoom = percent
        self._fit()

    def say(self, name: str) -> None:
        """Tell a screen reader what page this is."""
        self.setAccessibleName(name)
        self._sheet.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        if self._sheet.image is None:
            self._sheet.show_at(QSize(0, 0))
            return
        size = self._sheet.image.size()
        room = self.viewport().size()
        if self._zoom:
            width = room.width() * self._zoom // 100
            size = QSize(width, width * size.height() // max(size.width(), 1))
        else:
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        self._sheet.show_at(size)


def _scaled(image: QImage, size: QSize) -> QImage:
    # Painting a large picture small would drop dots, and with them thin letters.
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(size, keep, Qt.TransformationMode.SmoothTransformation)


def _paint_sheet(painter: QPainter, image: QImage, room: QRect) -> None:
    place = image.rect()
    place.moveCenter(room.center())
    painter.drawImage(place, image)
    painter.drawRect(place.adjusted(0, 0, -1, -1))

"""Pages of paper on the screen: one at its full size, and small ones in cards."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
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
_ACROSS = 100  # percent
_UP_AND_DOWN = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


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

    def show_image(self, image: QImage | None) -> None:
        self.image = image
        self._shown = None
        self.update()

    def show_at(self, size: QSize) -> None:
        if size != self.size():
            self._shown = None
            self.resize(size)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None and self.image is not None:
            # Not before: while a page is laid out, its size changes more than once.
            self._shown = _scaled(self.image, self.size())
        if self._shown is not None:
            _paint_sheet(QPainter(self), self._shown, self.rect())


class SheetPane(QScrollArea):
    """Shows one page: whole, or as wide as the pane or wider and scrolling.

    `zoom` 0 shows it whole; else it is its width in percent of the pane's. What is
    shown `across` is as wide as the pane at least, which is as high as it, then.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet()
        self._zoom = 0
        self._height = 0
        self._across = False
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
        self._sheet.show_image(image)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def show_zoom(self, percent: int) -> None:
        self._zoom = percent
        self._fit()

    def stand(self, height: int, *, across: bool = False) -> None:
        """Be this high, or show the page across: then what is around scrolls it."""
        self._height, self._across = height, across
        bars = Qt.ScrollBarPolicy
        up_and_down = bars.ScrollBarAlwaysOff if across else bars.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(up_and_down)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._across and event.key() in _UP_AND_DOWN:
            event.ignore()  # for what is around
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        size = self._size()
        if self._across and self._sheet.image is not None:
            room = self.viewport().width()
            bar = self.horizontalScrollBar().sizeHint().height()
            below = bar if size.width() > room else 0
            self.setFixedHeight(size.height() + self.width() - room + below)
        elif self._height:
            self.setFixedHeight(self._height)
        self._sheet.show_at(size)

    def _size(self) -> QSize:
        """How large the page is shown."""
        if self._sheet.image is None:
            return QSize(0, 0)
        size = self._sheet.image.size()
        room = self.viewport().size()
        zoom = self._zoom or (_ACROSS if self._across else 0)
        if zoom:
            width = room.width() * zoom // 100
            return QSize(width, width * size.height() // max(size.width(), 1))
        return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)


def _scaled(image: QImage, size: QSize) -> QImage:
    # Painting a large picture small would drop dots, and with them thin letters.
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(size, keep, Qt.TransformationMode.SmoothTransformation)


def _paint_sheet(painter: QPainter, image: QImage, room: QRect) -> None:
    place = image.rect()
    place.moveCenter(room.center())
    painter.drawImage(place, image)
    painter.drawRect(place.adjusted(0, 0, -1, -1))

"""A paper as a large button: its picture, its name, and whether it is chosen."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui import icons
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.spacing import draw_words, words_size

_PICTURE_EM = 7  # the picture's height, in heights of a line of the button's words
_A4 = QSize(210, 297)


class PaperTile(Button):
    """Its text is the paper's name; a tick in the corner says that it is chosen."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(kind=Kind.TILE, parent=parent)
        self.number = number
        self._image: QImage | None = None
        self.setCheckable(True)

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def _picture(self) -> QSize:
        height = self.fontMetrics().height() * _PICTURE_EM
        return QSize(height * _A4.width() // _A4.height(), height)

    def _natural_width(self) -> int:
        return max(super()._natural_width(), self._picture().width())

    def _height_within(self, width: int) -> int:
        words = words_size(self.text(), self.font(), width).height()
        return self._picture().height() + self.fontMetrics().height() // 2 + words

    def _paint_inside(self, painter: QPainter, inside: QRect) -> None:
        room = QRect(inside.topLeft(), QSize(inside.width(), self._picture().height()))
        self._paint_picture(painter, room)
        words = inside.adjusted(0, inside.height() - self._words(inside), 0, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        draw_words(painter, words, flags, self.text())
        if self.isChecked():
            self._paint_tick(painter, inside)

    def _words(self, inside: QRect) -> int:
        return words_size(self.text(), self.font(), inside.width()).height()

    def _paint_picture(self, painter: QPainter, room: QRect) -> None:
        if self._image is None:
            side = room.height() // 2
            place = QRect(0, 0, side, side)
            place.moveCenter(room.center())
            icons.paint(painter, Icon.DOCUMENT, QRectF(place), self._ink())
            return
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        image = self._image.scaled(room.size(), keep, smooth)
        place = image.rect()
        place.moveCenter(room.center())
        painter.drawImage(place, image)
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _paint_tick(self, painter: QPainter, inside: QRect) -> None:
        side = self.fontMetrics().height() * 3 // 2
        place = self._visual(QRect(inside.topLeft(), QSize(side, side)), inside)
        icons.paint(painter, Icon.SUCCESS, QRectF(place), self._ink())

"""A large button of a picture, a name and a line that says more."""

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui import icons
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.spacing import longest_word, words_size

# The second line's size beside the first's.
_SMALLER = 0.91


class Tile(Button):
    """Says in a picture, a name and a second line what lies behind it.

    The name is the button's text and the second line its accessible
    description. `trailing` is a sign at its end: an arrow for a page, a
    chevron for a menu.
    """

    def __init__(
        self,
        icon: Icon | None = None,
        *,
        trailing: Icon | None = None,
        kind: Kind = Kind.TILE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon, kind=kind, parent=parent)
        self._trailing = trailing
        self._is_row = kind is Kind.ROW
        self._more = ""

    @property
    def more(self) -> str:
        return self._more

    def show_more(self, words: str) -> None:
        """Set the second line."""
        self._more = words
        self.setAccessibleDescription(words)
        self._heights.forget()
        self.updateGeometry()
        self.update()

    def _natural_width(self) -> int:
        first = words_size(self.text(), self.font()).width()
        second = words_size(self._more, self._small()).width() if self._more else 0
        return self._beside() + max(first, second) + self._after()

    def _least_width(self) -> int:
        first = longest_word(self.text(), self.font())
        second = longest_word(self._more, self._small())
        return self._beside() + max(first, second) + self._after()

    def _height_within(self, width: int) -> int:
        words = self._words_height(width - self._beside() - self._after())
        return max(words, self._icon_side())

    def _words_height(self, width: int) -> int:
        height = words_size(self.text(), self.font(), width).height()
        if self._more:
            height += words_size(self._more, self._small(), width).height()
        return height

    def _paint_inside(self, painter: QPainter, inside: QRect) -> None:
        side = self._icon_side()
        self._paint_icon(painter, QRect(inside.left(), 0, side, side), inside)
        self._paint_trailing(painter, inside)
        place = inside.adjusted(self._beside(), 0, -self._after(), 0)
        height = self._words_height(place.width())
        first = words_size(self.text(), self.font(), place.width()).height()
        top = place.top() + max((place.height() - height) // 2, 0)
        self._paint_words(
            painter, QRect(place.left(), top, place.width(), first), inside, self.text()
        )
        if self._more:
            painter.setFont(self._small())
            rest = QRect(place.left(), top + first, place.width(), height - first)
            self._paint_words(painter, rest, inside, self._more)

    def _paint_trailing(self, painter: QPainter, inside: QRect) -> None:
        if self._trailing is None:
            return
        side = self._sign_side()
        place = QRect(QPoint(), QPoint(side - 1, side - 1))
        place.moveCenter(inside.center())
        place.moveRight(inside.right())
        icons.paint(
            painter,
            self._trailing,
            QRectF(self._visual(place, inside)),
            self._icon_ink(),
            mirrored=self._mirrored(),
        )

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(int(QFontInfo(font).pixelSize() * _SMALLER))
        font.setWeight(QFont.Weight.Normal)
        return font

    def _icon_side(self) -> int:
        return self.fontMetrics().height() * 3 // 2 if self._icon else 0

    def _beside(self) -> int:
        gap = self.fontMetrics().height() * 2 // 3 if self._icon else 0
        return self._icon_side() + gap

    def _sign_side(self) -> int:
        height = self.fontMetrics().height()
        return height if self._is_row else height * 2 // 3  # of a row, it says all

    def _after(self) -> int:
        return self._sign_side() * 3 // 2 if self._trailing else 0

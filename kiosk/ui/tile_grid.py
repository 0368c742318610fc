"""Tiles in rows, as many in each as find room with their words."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_TILE_EM = 14  # a tile narrower than this breaks too many words
_MOST_TILES = 3


class TileGrid(QWidget):
    """Tiles of one width, as many in a row as find room with their words.

    `even`: no row is much shorter than the others; four tiles stand two by two.
    """

    arranged = Signal()  # in more columns, or fewer

    def __init__(
        self,
        *,
        most: int = _MOST_TILES,
        em: int = _TILE_EM,
        even: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._even = even
        self._most = most
        self._em = em
        self.columns = 0
        self._tiles: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)

    def show_tiles(self, tiles: list[QWidget]) -> None:
        """Show these, in this order; those before that are not of them are deleted."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            if tile not in tiles:
                tile.hide()
                tile.deleteLater()
        self._tiles = tiles
        self.columns = 0
        self._place()

    def minimumSizeHint(self) -> QSize:
        # Of one column: more columns are only for those who have the room.
        hints = [tile.minimumSizeHint() for tile in self._tiles]
        return QSize(max((hint.width() for hint in hints), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        # a page has given its tiles their words before it tells them of a language
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self._place()
        super().changeEvent(event)

    def _place(self) -> None:
        columns = self._fitting()
        if columns == self.columns:
            return
        for column in range(max(self.columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.columns = columns
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        self.updateGeometry()
        self.arranged.emit()

    def _fitting(self) -> int:
        """How many columns there are: none so narrow that it would cut a word."""
        room = self.width() // (self.fontMetrics().height() * self._em)
        gap = self._grid.spacing()
        least = max(self.minimumSizeHint().width() + gap, 1)
        columns = max(min(room, (self.width() + gap) // least, self._most), 1)
        if self._even and self._tiles:
            rows = ceil(len(self._tiles) / columns)
            columns = min(ceil(len(self._tiles) / rows), columns)
        return columns

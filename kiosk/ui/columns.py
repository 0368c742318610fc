"""How pages are laid out: a column that scrolls, a foot that stays, tiles in rows."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon

# Widths in heights of a line of body text (30 pixels at 100 %): they grow with it.
READABLE_EM = 36  # longer lines are hard to follow
WIDE_EM = 56  # for tiles and two columns
_ONE_ABOVE_OTHER_EM = 30  # narrower than this, two columns become one
_TILE_EM = 14  # a tile narrower than this breaks too many words
_MOST_TILES = 3


class ScrollColumn(QWidget):
    """One column of a readable width that scrolls up and down, never sideways.

    What it shows goes into `column`. While there is more below, a button says
    so: not everybody knows what a scroll bar is.
    """

    def __init__(self, *, em: int = READABLE_EM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._em = em
        self._sheet = QWidget()
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)
        inner = QWidget()
        middle = QHBoxLayout(inner)
        middle.setContentsMargins(32, 28, 32, 28)
        middle.addStretch()
        middle.addWidget(self._sheet, stretch=1000)
        middle.addStretch()

        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The focus scrolls the column by itself; the area needs none.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        finger = QScroller.ScrollerGestureType.TouchGesture
        QScroller.grabGesture(self.area.viewport(), finger)

        self.more = Button(Icon.DOWN, kind=Kind.QUIET)
        self.more.setProperty("strip", True)
        self.more.hide()
        self.more.clicked.connect(self._scroll_on)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # Queued: what has just been shown has its place only after the layout.
            queued = Qt.ConnectionType.QueuedConnection
            application.focusChanged.connect(self._follow, queued)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._tell_more)
        bar.valueChanged.connect(self._tell_more)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, stretch=1)
        whole.addWidget(self.more)
        self._fit()
        self._retranslate()

    def to_top(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll until the widget is seen."""
        self.area.ensureWidgetVisible(widget, 0, 24)

    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self._retranslate()
            case QEvent.Type.FontChange:
                self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(self.fontMetrics().height() * self._em)

    def _retranslate(self) -> None:
        self.more.setText(self.tr("There is more below"))

    def _scroll_on(self) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() * 4 // 5)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep in sight what has the focus, whoever gave it."""
        inner = self.area.widget()
        if now is not None and inner is not None and inner.isAncestorOf(now):
            self.show_widget(now)

    def _tell_more(self) -> None:
        bar = self.area.verticalScrollBar()
        self.more.setVisible(bar.value() < bar.maximum())


class Foot(QFrame):
    """The strip under a page that never scrolls: back on one side, on at the other."""

    def __init__(self, *, em: int = READABLE_EM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._em = em
        self._strip = QWidget()
        self._row = QHBoxLayout(self._strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        self._row.addStretch()
        self._starts = 0
        middle = QHBoxLayout(self)
        middle.setContentsMargins(32, 14, 32, 14)
        middle.addStretch()
        middle.addWidget(self._strip, stretch=1000)
        middle.addStretch()
        self._fit()

    def add_start(self, part: QWidget) -> None:
        """Put a way back, or aside, at the side where reading starts."""
        self._row.insertWidget(self._starts, part)
        self._starts += 1

    def add_words(self, label: QWidget) -> None:
        """Put a sentence beside the ways back; it takes what room there is."""
        self._row.insertWidget(self._starts, label, stretch=1)
        self._starts += 1

    def add_end(self, part: QWidget) -> None:
        """Put a way on at the side where reading ends; the primary one last."""
        self._row.addWidget(part)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        # As wide as the column above it: a button stands near what it is about.
        self._strip.setMaximumWidth(self.fontMetrics().height() * self._em)


class TileGrid(QWidget):
    """Tiles of one width, as many in a row as find room with their words."""

    def __init__(
        self,
        *,
        most: int = _MOST_TILES,
        em: int = _TILE_EM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._most = most
        self._em = em
        self._columns = 0
        self._tiles: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)

    def show_tiles(self, tiles: list[QWidget]) -> None:
        """Show these instead of those before, which are deleted."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = tiles
        self._columns = 0
        self._place()

    def minimumSizeHint(self) -> QSize:
        # Of one column: more columns are only for those who have the room.
        hints = [tile.minimumSizeHint() for tile in self._tiles]
        return QSize(max((hint.width() for hint in hints), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._place()
        super().changeEvent(event)

    def _place(self) -> None:
        room = self.width() // (self.fontMetrics().height() * self._em)
        columns = min(max(room, 1), self._most)
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        self.updateGeometry()


class SideBySide(QWidget):
    """Two columns, or one above the other where there is no room for both."""

    def __init__(
        self,
        first: QWidget | QLayout,
        second: QWidget | QLayout,
        *,
        shares: tuple[int, int] = (3, 2),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._sides = (_held(first), _held(second))
        for side, share in zip(self._sides, shares, strict=True):
            self._row.addWidget(side, stretch=share)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(side.minimumSizeHint().width() for side in self._sides), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._turn()
        super().changeEvent(event)

    def _turn(self) -> None:
        narrow = self.width() < self.fontMetrics().height() * _ONE_ABOVE_OTHER_EM
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)


def _held(part: QWidget | QLayout) -> QWidget:
    """Give the widget, or one that holds the layout."""
    if isinstance(part, QWidget):
        return part
    holder = QWidget()
    part.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(part)
    return holder

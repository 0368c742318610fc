"""How pages are laid out: a column that scrolls, two columns or one."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.finger_area import FingerArea
from kiosk.ui.icons import Icon
from kiosk.ui.spacing import is_spaced, paragraph_gap

# Widths in heights of a line of body text (30 pixels at 100 %): they grow with it.
READABLE_EM = 32  # some 75 letters; longer lines are hard to follow
WIDE_EM = 56  # for tiles and two columns
_ONE_ABOVE_OTHER_EM = 30  # narrower than this, two columns become one
_GAP_PX = 8  # a finger must not meet two things at once
SIDE = 32  # pixels beside a column, and beside the foot under it
# Of a column, in lines: with fewer, the strip that tells of more would hide them.
_LEAST_LINES = 5


class ScrollColumn(QWidget):
    """One column of a readable width that scrolls up and down, never sideways.

    What it shows goes into `column`. While there is more below, a button says
    so, or an arrow: not everybody knows what a scroll bar is.
    """

    _seen_anew = Signal()
    _moved = Signal()

    def __init__(self, *, em: int = READABLE_EM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._em = em
        self._gap = 0  # what the page gave its column, while texts are spaced
        self._sheet = QWidget()
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)
        inner = QWidget()
        self._middle = QHBoxLayout(inner)
        self._middle.setContentsMargins(SIDE, 28, SIDE, 28)
        self._middle.addStretch()
        self._middle.addWidget(self._sheet, stretch=1000)
        self._middle.addStretch()

        self.area = FingerArea()
        self.area.setWidget(inner)

        self.more = Button(Icon.DOWN, kind=Kind.QUIET)
        self.more.setProperty("strip", True)
        self.more.hide()
        self.more.clicked.connect(self._scroll_on)
        # Over what is shown, where a strip under it would leave nothing to read.
        self.arrow = Button(Icon.DOWN, parent=self)
        self.arrow.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # the keys scroll by themselves
        self.arrow.hide()
        self.arrow.clicked.connect(self._scroll_on)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # Queued: what has just been shown has its place only after the layout. By
            # a signal of ours that carries no widget: one may be gone until then.
            queued = Qt.ConnectionType.QueuedConnection
            application.focusChanged.connect(self._seen_anew)
            # a keyboard has come, perhaps: what is written stays in sight
            self.area.resized.connect(self._seen_anew)
            self._seen_anew.connect(self.area.follow, queued)
            self._seen_anew.connect(self._tell_more, queued)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._moved)
        bar.valueChanged.connect(self._moved)
        # Queued: the strip may come and go only when the layout is not at work, or it
        # keeps the place that it had before; and a margin that changes while the area
        # is measured makes it measure again without end, until the stack is full.
        self._moved.connect(self._keep_place, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._tell_more, Qt.ConnectionType.QueuedConnection)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(_GAP_PX)
        whole.addWidget(self.area, stretch=1)
        whole.addWidget(self.more)
        self._fit()
        self._retranslate()

    def to_top(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll until the widget is seen."""
        self.area.show_part(widget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self._retranslate()
            case QEvent.Type.FontChange:
                self._fit()
                self._space()
            case QEvent.Type.LayoutDirectionChange:
                self._keep_place()
        super().changeEvent(event)

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(self.fontMetrics().height() * self._em)

    def _space(self) -> None:
        """Put the parts as far from each other as paragraphs of a spaced text."""
        font = self.font()
        if is_spaced(font):
            self._gap = self._gap or self.column.spacing()
            self.column.setSpacing(max(self._gap, paragraph_gap(font)))
        elif self._gap:
            self.column.setSpacing(self._gap)
            self._gap = 0

    def _retranslate(self) -> None:
        self.more.setText(self.tr("There is more below"))
        self.arrow.setAccessibleName(self.more.text())

    def _scroll_on(self) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() * 4 // 5)

    def _tell_more(self) -> None:
        bar = self.area.verticalScrollBar()
        # the strip itself takes room: without it, what is left may all be seen
        taken = self.more.height() + _GAP_PX if self.more.isVisible() else 0
        least = self.fontMetrics().height() * _LEAST_LINES
        room = self.height() - self.more.sizeHint().height() - _GAP_PX >= least
        below = bar.value() < bar.maximum() - taken
        self.more.setVisible(room and below)
        self._place_arrow()
        self.arrow.setVisible(below and not room and not self._hides_focus())

    def _hides_focus(self) -> bool:
        """Whether the arrow would lie on what has the focus."""
        now = self.area.focused()
        if now is None:
            return False
        place = QRect(now.mapTo(self, QPoint()), now.size())
        return place.intersects(self.arrow.geometry())

    def _place_arrow(self) -> None:
        """Put it into the lower corner at which the lines end."""
        corner = QRect(QPoint(), self.arrow.sizeHint())
        corner.moveBottomRight(self.area.geometry().bottomRight() - QPoint(SIDE, 0))
        seen = QStyle.visualRect(self.layoutDirection(), self.rect(), corner)
        self.arrow.setGeometry(seen)
        self.arrow.raise_()

    def _keep_place(self) -> None:
        """Let the column stand over the foot, whether there is a scroll bar or not."""
        bar = self.area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = max(SIDE - taken, 0)
        left, right = (beside, SIDE) if mirrored else (SIDE, beside)
        margins = self._middle.contentsMargins()
        if (margins.left(), margins.right()) != (left, right):
            self._middle.setContentsMargins(
                left, margins.top(), right, margins.bottom()
            )


class SideBySide(QWidget):
    """Two columns, or one above the other where there is no room for both.

    `turned` says when that changes. `second_above`: the second is above the first then.
    `em`: how wide it must be, in heights of a line, for one beside the other.
    """

    turned = Signal()

    def __init__(
        self,
        first: QWidget | QLayout,
        second: QWidget | QLayout,
        *,
        shares: tuple[int, int] = (3, 2),
        second_above: bool = False,
        em: int = _ONE_ABOVE_OTHER_EM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._em = em
        way = QBoxLayout.Direction
        self._stacked = way.BottomToTop if second_above else way.TopToBottom
        self._row = QBoxLayout(way.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._sides = (_held(first, self), _held(second, self))
        for side, share in zip(self._sides, shares, strict=True):
            self._row.addWidget(side, stretch=share)

    @property
    def is_stacked(self) -> bool:
        """Whether one stands above the other."""
        return self._row.direction() is self._stacked

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
        narrow = self.width() < self.fontMetrics().height() * self._em
        if narrow is not self.is_stacked:
            beside = QBoxLayout.Direction.LeftToRight
            self._row.setDirection(self._stacked if narrow else beside)
            self.turned.emit()


def _held(part: QWidget | QLayout, parent: QWidget) -> QWidget:
    """Give the widget, or one in `parent` that holds the layout."""
    if isinstance(part, QWidget):
        return part
    holder = QWidget(parent)
    part.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(part)
    return holder

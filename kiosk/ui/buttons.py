"""Buttons whose words wrap instead of being cut, with a pictogram beside them."""

from collections.abc import Sequence
from enum import Enum
from weakref import WeakSet

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QEvent,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from kiosk.ui import icons
from kiosk.ui.heights import Heights
from kiosk.ui.icons import Icon
from kiosk.ui.spacing import draw_words, longest_word, tied, words_size

# The border of the style sheet, which the ring of the focus stands in, and the ring.
_RING_INSET = 3
_RING_PX = 3
_RING_RADIUS = 8


class Kind(Enum):
    """What a button is to the visitor; the style sheet says how it looks."""

    PRIMARY = "primary"  # the one thing to do on this page
    PLAIN = "plain"
    QUIET = "quiet"  # beside the matter
    BAR = "bar"  # in the bar above every page
    CHOICE = "choice"  # one of a few, such as a language
    ROW = "row"  # one line of a list or of a menu
    TILE = "tile"
    KEY = "key"  # of the keyboard on the screen


class Button(QPushButton):
    """A push button that grows in height when its words do not fit one line."""

    def __init__(
        self,
        icon: Icon | None = None,
        *,
        kind: Kind = Kind.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._brief = False
        self._alike: WeakSet[Button] | None = None
        self._heights = Heights(self)
        self._accent = QColor()
        self._ring = QColor()
        self._leading = kind in {Kind.ROW, Kind.TILE}
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def be_brief(self, *, brief: bool) -> None:
        """Show the pictogram only; a screen reader still says the words."""
        if brief is not self._brief:
            self._brief = brief
            self._heights.forget()
            self.updateGeometry()
            self.update()

    @property
    def leads_back(self) -> bool:
        return self._icon is Icon.BACK

    @property
    def _said(self) -> str:
        return "" if self._brief and self._icon else self.text()

    def show_kind(self, kind: Kind) -> None:
        """Be of this kind from now on: what is the one thing to do may change."""
        if self.property("kind") == kind.value:
            return
        self.setProperty("kind", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._heights.forget()
        self.updateGeometry()

    def show_icon(self, icon: Icon | None) -> None:
        self._icon = icon
        self._heights.forget()
        self.updateGeometry()
        self.update()

    def _accent_of(self) -> QColor:
        return self._accent

    def _set_accent(self, colour: QColor) -> None:
        self._accent = colour

    # The pictogram's own colour, given by the style sheet (qproperty-accent).
    accent = Property(QColor, _accent_of, _set_accent)

    def _ring_of(self) -> QColor:
        return self._ring

    def _set_ring(self, colour: QColor) -> None:
        self._ring = colour

    # The colour of what shows the focus (qproperty-ring).
    ring = Property(QColor, _ring_of, _set_ring)

    # --- how much room it wants

    def sizeHint(self) -> QSize:
        width = self._natural_width()
        return self._around(QSize(width, self._height_within(width)))

    def minimumSizeHint(self) -> QSize:
        return self._around(QSize(self._least_width(), self.fontMetrics().height()))

    def width_on_two_lines(self) -> int:
        """How wide it is, pictogram and all, when its words take two lines at most."""
        words = tied(self._said).split(" ")
        halves = [
            max(self._words_width(words[:place]), self._words_width(words[place:]))
            for place in range(1, len(words))
        ]
        width = min(halves, default=self._words_width(words))
        return self._around(QSize(self._beside() + width, 0)).width()

    def width_if(self, *, brief: bool, lines: int) -> int:
        """How wide it would be: its words on one line or on two, or without them."""
        was, self._brief = self._brief, brief
        try:
            return self.width_on_two_lines() if lines > 1 else self.sizeHint().width()
        finally:
            self._brief = was

    def _words_width(self, words: Sequence[str]) -> int:
        return words_size(" ".join(words), self.font()).width()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._heights.of(self._said, width, self._measured)

    def _measured(self, width: int) -> int:
        inside = max(width - self._around(QSize(0, 0)).width(), 1)
        return self._around(QSize(inside, self._height_within(inside))).height()

    def _natural_width(self) -> int:
        return self._beside() + words_size(self._said, self.font()).width()

    def _least_width(self) -> int:
        # Where there is no room for both, the pictogram goes: words say more.
        if not self._said:
            return self._icon_side()
        return longest_word(self._said, self.font())

    def _height_within(self, width: int) -> int:
        beside = self._beside_within(width)
        words = words_size(self._said, self.font(), width - beside)
        return max(words.height(), self._icon_side() if beside else 0)

    def _beside_within(self, width: int) -> int:
        """How much of this width the pictogram takes, if it finds room at all."""
        beside = self._beside()
        alike = self._alike or (self,)
        least = max(map(_least_width_of, alike)) if self._said else 0
        return beside if width >= beside + least else 0

    def _around(self, inside: QSize) -> QSize:
        """Add the padding and borders of the style sheet."""
        return self.style().sizeFromContents(
            QStyle.ContentsType.CT_PushButton, self._bare(), inside, self
        )

    def _icon_side(self) -> int:
        return self.fontMetrics().height() if self._icon else 0

    def _beside(self) -> int:
        gap = self.fontMetrics().height() // 3 if self._icon and self._said else 0
        return self._icon_side() + gap

    # --- what it looks like

    def paintEvent(self, event: QPaintEvent) -> None:
        option = self._bare()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(self._ink())
        painter.setLayoutDirection(self.layoutDirection())
        inside = self.style().subElementRect(
            QStyle.SubElement.SE_PushButtonContents, option, self
        )
        self._paint_inside(painter, inside)
        if self.hasFocus() and self._ring.isValid():
            self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        """Draw the focus within the border: its colour alone would change too little.

        Two pixels and more all around that differ by 3:1 (WCAG 2.2, 2.4.13).
        """
        inset = _RING_INSET + _RING_PX / 2
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ring, _RING_PX))
        painter.drawRoundedRect(place, _RING_RADIUS, _RING_RADIUS)

    def _paint_inside(self, painter: QPainter, inside: QRect) -> None:
        beside = self._beside_within(inside.width())
        words = words_size(self._said, self.font(), inside.width() - beside)
        group = inside
        if not self._leading:
            width = min(words.width() + beside, inside.width())
            group = QRect(0, inside.top(), width, inside.height())
            group.moveLeft(inside.center().x() - width // 2)
        side = self._icon_side()
        if beside or not self._said:
            self._paint_icon(painter, QRect(group.left(), 0, side, side), group)
        place = group.adjusted(beside, 0, 0, 0)
        self._paint_words(painter, place, group, self._said)

    def _paint_icon(self, painter: QPainter, place: QRect, within: QRect) -> None:
        """Draw the pictogram in the middle of `within`'s height."""
        if self._icon is None:
            return
        place.moveTop(within.top() + (within.height() - place.height()) // 2)
        icons.paint(
            painter,
            self._icon,
            QRectF(self._visual(place, within)),
            self._icon_ink(),
            mirrored=self._mirrored(),
        )

    def _paint_words(
        self, painter: QPainter, place: QRect, within: QRect, words: str
    ) -> None:
        align = (
            Qt.AlignmentFlag.AlignLeft
            if self._leading
            else Qt.AlignmentFlag.AlignHCenter
        )
        across = QStyle.visualAlignment(self.layoutDirection(), align)
        middle = Qt.AlignmentFlag.AlignVCenter
        draw_words(painter, self._visual(place, within), across | middle, words)

    def _visual(self, place: QRect, within: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), within, place)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _icon_ink(self) -> QColor:
        own = self._accent.isValid() and self.isEnabled()
        return self._accent if own else self._ink()

    def _ink(self) -> QColor:
        state = QPalette.ColorGroup
        group = state.Normal if self.isEnabled() else state.Disabled
        return self.palette().color(group, QPalette.ColorRole.ButtonText)

    def _bare(self) -> QStyleOptionButton:
        """Give the style's option without words or icon: those are ours to draw."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        return option

    # --- how it answers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt presses a button with Space only; people press Enter.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        # Shown, it is polished and measured. The request to polish it, posted when it
        # was made, would have all of the page measured and painted once more.
        QCoreApplication.removePostedEvents(self, QEvent.Type.PolishRequest.value)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights.forget()
            self.updateGeometry()
        super().changeEvent(event)


def look_alike(buttons: Sequence[Button]) -> None:
    """Let these, of one width, have their pictograms all together, or none."""
    alike = WeakSet(buttons)
    for button in buttons:
        button._alike = alike  # noqa: SLF001 - its own


def _least_width_of(button: Button) -> int:
    return button._least_width()  # noqa: SLF001 - a button's own

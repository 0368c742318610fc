"""A message across the page: it says what happened, and stops nobody."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.labels import Label, NoticeBox, Tone

# What a site asks may have so many lines, and more where they leave this share of
# the window to the rest.
_FEW_LINES = 4
_MOST_SHARE = 0.35
# In heights of a line of words.
_ONE_ABOVE_OTHER_EM = 30
_LOW_EM = 16  # a window that has no more lines of words has none to lose

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Strip(QFrame):
    """A notice, perhaps a field, and one or two buttons beside or below them.

    `yes` is the deed that is offered, `no` lets it be.
    """

    yes_asked = Signal()
    no_asked = Signal()

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)
        self.notice = NoticeBox(tone)
        self.quoted = _Quoted()
        self.field = QLineEdit()
        self.yes = Button(kind=Kind.PRIMARY)
        self.no = Button()
        words = QVBoxLayout()
        words.setSpacing(8)
        for part in (self.notice, self.quoted, self.field):
            words.addWidget(part)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addStretch()
        self._buttons.addWidget(self.no)
        self._buttons.addWidget(self.yes)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(12)
        self._row.addLayout(words, stretch=1)
        self._row.addLayout(self._buttons)
        self._row.setAlignment(self._buttons, _MIDDLE)
        self.yes.clicked.connect(self.yes_asked)
        self.no.clicked.connect(self.no_asked)
        self.field.returnPressed.connect(self.yes_asked)
        self.quoted.hide()
        self.field.hide()
        self.hide()

    def quote(self, words: str) -> None:
        """Show what others wrote, as they wrote it, in a place of its own."""
        self.quoted.show_words(words)
        self.quoted.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # other words, or other parts
            self._turn()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._turn()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _turn(self) -> None:
        narrow = self.width() < self.fontMetrics().height() * _ONE_ABOVE_OTHER_EM
        shown = [each for each in (self.no, self.yes) if not each.isHidden()]
        taken = sum(each.sizeHint().width() + self._row.spacing() for each in shown)
        squeezed = taken > self.width() // 2  # the words have less than the buttons
        below = narrow or squeezed or not self.field.isHidden()
        way = QBoxLayout.Direction
        turned = way.TopToBottom if below else way.LeftToRight
        if self._row.direction() is not turned:
            self._row.setDirection(turned)
            # below, their words may wrap: then they have the height that this takes
            self._row.setAlignment(
                self._buttons, Qt.AlignmentFlag(0) if below else _MIDDLE
            )
        self.notice.be_brief(brief=narrow and self._is_low())

    def _is_low(self) -> bool:
        return self.window().height() < self.fontMetrics().height() * _LOW_EM


class _Quoted(QScrollArea):
    """Words of unknown length in some lines; the rest scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label()
        self._words.setAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        )
        self.setWidget(self._words)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        finger = QScroller.ScrollerGestureType.TouchGesture
        QScroller.grabGesture(self.viewport(), finger)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        # Only what is longer than the place needs the keyboard to be read.
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, min(self._wanted(), self._most()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._words.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        policy = Qt.FocusPolicy
        scrolls = self._wanted() > self._most()
        self.setFocusPolicy(policy.StrongFocus if scrolls else policy.NoFocus)
        self.updateGeometry()

    def _wanted(self) -> int:
        return self._words.heightForWidth(max(self.viewport().width(), 1))

    def _most(self) -> int:
        line = self._words.fontMetrics().height()
        return max(_FEW_LINES, int(self.window().height() * _MOST_SHARE / line)) * line

"""Words and pictures that only show: titles, text, pictograms, notices, cards."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.ui import icons
from kiosk.ui.icons import Icon


class Role(Enum):
    """What a text is; the style sheet gives it its size and weight."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    LEAD = "lead"
    BODY = "body"
    SMALL = "small"
    STRONG = "strong"
    GIANT = "giant"
    COUNTDOWN = "countdown"


class Label(QLabel):
    """Words that wrap. Plain text only: what others wrote is never read as markup."""

    def __init__(self, role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role.value)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)


class Picture(QLabel):
    """A pictogram as high as its text size, in the colour of the words around it."""

    def __init__(
        self, icon: Icon, role: Role = Role.BODY, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("role", role.value)

    def show_icon(self, icon: Icon) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.fontMetrics().height()
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(self.rect()).center())
        icons.paint(
            QPainter(self),
            self._icon,
            place,
            self.palette().color(QPalette.ColorRole.WindowText),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )


class Tone(Enum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    SUCCESS = "success"


class NoticeBox(QFrame):
    """A framed message: pictogram, what happened, what to do. Never colour alone."""

    def __init__(self, tone: Tone = Tone.INFO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(_SIGNS[tone], Role.LEAD)
        self._what = Label(Role.STRONG)
        self._advice = Label()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._what)
        words.addWidget(self._advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        self.show_tone(tone)
        self.say("")

    @property
    def what(self) -> str:
        return self._what.text()

    @property
    def advice(self) -> str:
        return self._advice.text()

    def show_tone(self, tone: Tone) -> None:
        self._picture.show_icon(_SIGNS[tone])
        self.setProperty("tone", tone.value)
        for widget in (self, self._picture, self._what, self._advice):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def say(self, what: str, advice: str = "", *, aloud: bool = False) -> None:
        """Show the message, or hide the box when there is none.

        `aloud` also announces it to a screen reader: for what comes unasked.
        """
        self._what.setText(what)
        self._advice.setText(advice)
        self._what.setVisible(bool(what))
        self._advice.setVisible(bool(advice))
        self.setVisible(bool(what or advice))
        if aloud and self.isVisible():
            announce(self, f"{what} {advice}".strip())


_SIGNS = {
    Tone.INFO: Icon.INFO,
    Tone.WARNING: Icon.WARNING,
    Tone.ERROR: Icon.ERROR,
    Tone.SUCCESS: Icon.SUCCESS,
}


class Card(QFrame):
    """A quiet white sheet that holds what belongs together, with a heading."""

    def __init__(self, icon: Icon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.heading = Label(Role.HEADING)
        top = QHBoxLayout()
        top.setSpacing(14)
        if icon:
            top.addWidget(
                Picture(icon, Role.HEADING), alignment=Qt.AlignmentFlag.AlignTop
            )
        top.addWidget(self.heading, stretch=1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 22, 28, 24)
        self.column.setSpacing(12)
        self.column.addLayout(top)


def announce(widget: QWidget, words: str) -> None:
    """Tell a screen reader what changed without the visitor's doing."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def breakable(address: str) -> str:
    """Let a long host or address wrap after its dots, dashes and slashes."""
    for sign in "./-":
        address = address.replace(sign, sign + "\u200b")
    return address


def unbroken(number: str) -> str:
    """Keep a telephone number on one line."""
    return number.replace(" ", "\u00a0")

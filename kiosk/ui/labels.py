"""Words and pictures that only show: titles, text, pictograms, notices, cards."""

import re
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui import icons
from kiosk.ui.heights import Heights
from kiosk.ui.icons import Icon
from kiosk.ui.spacing import (
    HOLDS,
    MAY_WRAP,
    as_said,
    draw_words,
    is_spaced,
    tied,
    words_size,
)

_ENDLESS = 20_000  # wider than any screen
_VOWELS = 0.2  # of a line's height
_OTHER_LETTERS = {
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
}
# after the last dot of a host: "fr" alone on a line is no name any more
_BEFORE_LAST_PART = re.compile(rf"(?<=\.){MAY_WRAP}(?=\w+(?:/|$))")


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
        self._heights = Heights(self)
        self._holds_together = False
        self.setProperty("role", role.value)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        # asked often, by each layout, and so known before
        self._holds_together = tied(words) != words or HOLDS in words
        super().setText(words)

    def clear(self) -> None:
        self.setText("")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._draws_itself():
            return hint
        return QSize(hint.width(), self._height(hint.width()))

    def minimumSizeHint(self) -> QSize:
        if not self._draws_itself():
            return super().minimumSizeHint()
        # where each part that holds together has a line of its own
        width = words_size(self.text(), self.font(), 1).width()
        return QSize(width, self._height(_ENDLESS))

    def heightForWidth(self, width: int) -> int:
        return self._heights.of(self.text(), width, self._measured)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _OTHER_LETTERS:
            self._heights.forget()
            self._make_room_above()
        super().changeEvent(event)

    def _make_room_above(self) -> None:
        """Leave the vowel signs of Arabic whole: they rise above the line's height.

        One of two that stand on each other would be cut, and read as another.
        """
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        above = round(self.fontMetrics().height() * _VOWELS) if turned else 0
        self.setContentsMargins(0, above, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        # QLabel would put a telephone number, or a name in French, at the left of a
        # page that is read from the right
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if not self._draws_itself() and not (turned and self.wordWrap()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        across = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        draw_words(painter, self.contentsRect(), across, self.text())

    def _measured(self, width: int) -> int:
        if not self._draws_itself():
            return super().heightForWidth(width)
        return self._height(width)

    def _height(self, width: int) -> int:
        above = self.contentsMargins().top()
        return above + words_size(self.text(), self.font(), width).height()

    def _draws_itself(self) -> bool:
        # Qt has no height of lines for a label of plain text, and lets go of what
        # belongs together
        holds = self._holds_together or is_spaced(self.font())
        return holds and self.wordWrap() and bool(self.text())


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

    def show_state(self, state: str) -> None:
        """Take the colour that the style sheet has for this state."""
        if self.property("state") == state:
            return  # to be polished again costs as much as twenty new words
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)

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
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, stretch=1)
        self.be_brief(brief=False)
        self.show_tone(tone)
        self.say("")

    @property
    def what(self) -> str:
        return as_said(self._what.text())

    @property
    def advice(self) -> str:
        return as_said(self._advice.text())

    def be_brief(self, *, brief: bool) -> None:
        """Leave out the pictogram, and some air, where words need the room."""
        self._picture.setHidden(brief)
        aside, above = (12, 4) if brief else (20, 16)
        self._row.setContentsMargins(aside, above, aside, above)

    def lie_across(self) -> None:
        """Reach from one side of the screen to the other: no corner is rounded."""
        self.setProperty("across", True)

    def show_tone(self, tone: Tone) -> None:
        if self.property("tone") == tone.value:
            return
        self._picture.show_icon(_SIGNS[tone])
        self.setProperty("tone", tone.value)
        for widget in (self, self._picture, self._what, self._advice):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def say(self, what: str, advice: str = "", *, aloud: bool = False) -> None:
        """Show the message, or hide the box when there is none.

        What appears is also announced to a screen reader, and so is any other message
        when it is `aloud`: for what comes unasked.
        """
        appears = not self.isVisible()
        self._what.setText(what)
        self._advice.setText(advice)
        for label in (self._what, self._advice):
            # where a long host may wrap is nothing to be said
            label.setAccessibleName(as_said(label.text()))
        self._what.setVisible(bool(what))
        self._advice.setVisible(bool(advice))
        self.setVisible(bool(what or advice))
        if (aloud or appears) and self.isVisible():
            announce(self, as_said(f"{what} {advice}".strip()))


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
    """Let a long host or address wrap after its dots and slashes.

    After a hyphen only where nothing else helps: “ants-gouv-” at the end of a line
    looks like what it is not. A host's last part, such as "fr", stays with the one
    before it.
    """
    for sign in "./":
        address = address.replace(sign, sign + MAY_WRAP)
    return _BEFORE_LAST_PART.sub("", address).replace("-", f"-{HOLDS}")


def unbroken(number: str) -> str:
    """Keep a telephone number on one line."""
    return number.replace(" ", "\u00a0")

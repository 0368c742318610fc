"""The bar around a site: whose site it is, and what can be done with its page."""

from typing import assert_never

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from kiosk.navigation import Level
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.dropdown import DropDown
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Picture, Role, breakable
from kiosk.ui.paper_list import NOTHING_LISTED, Progress
from kiosk.ui.spacing import MAY_WRAP, words_size

_LINE_PX = 6
# A page that comes at once needs no button to stop it.
_STOP_MS = 500
_HOST_EM = 11  # a host in two lines, in heights of a line of words
_WHOLE = 100


class HostBadge(QWidget):
    """Says whose site this is, by a sign, words and the host's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = ""
        self._level: Level | None = None
        self._brief = False
        self.sign = Picture(Icon.CHECK, Role.LEAD)
        self.words = Label(Role.SMALL)
        self.host = Label(Role.STRONG)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.words)
        lines.addWidget(self.host)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.sign)
        self._row.addLayout(lines, stretch=1)

    def sizeHint(self) -> QSize:
        # With the host on one line, which is how a visitor compares it; a label of
        # words that wrap would ask for less.
        shown = [each for each in (self.words, self.host) if not each.isHidden()]
        words = max((_on_one_line(each) for each in shown), default=0)
        return QSize(words + self._beside(), super().sizeHint().height())

    def whole_parts_width(self) -> int:
        """How wide it is when the host wraps, but only after its dots."""
        parts = self.host.text().split(MAY_WRAP)
        widest = max(words_size(part, self.host.font()).width() for part in parts)
        return widest + self._beside()

    def _beside(self) -> int:
        margins = self._row.contentsMargins()
        beside = margins.left() + margins.right()
        if not self.sign.isHidden():
            beside += self.sign.sizeHint().width() + self._row.spacing()
        return beside

    def be_brief(self, *, brief: bool) -> None:
        """Leave out the words where there is no room: the sign and the host stay."""
        self._brief = brief
        self._show_words()

    def _show_words(self) -> None:
        self.words.setHidden(self._brief or not self.words.text())

    def show_host(self, host: str, level: Level | None) -> None:
        """Show this host and what it was found to be; None: nothing is said of it."""
        self._host, self._level = host, level
        verified = level not in {None, Level.BANK, Level.WEBMAIL}
        self.sign.show_icon(Icon.SHIELD if verified else Icon.INFO)
        self.sign.show_state("good" if verified else "doubt")
        self.sign.setVisible(bool(host))
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        said = self._whose(self._level) if self._host and self._level else ""
        self.words.setText(said)
        self._show_words()
        self.host.setText(breakable(self._host))
        self.host.setAccessibleName(self._host)

    def _whose(self, level: Level) -> str:  # noqa: PLR0911 - one case a level
        match level:
            case Level.STATE:
                return self.tr("Official site of the State, verified:")
            case Level.PUBLIC:
                return self.tr("Official site of a public service, verified:")
            case Level.IDENTITY:
                return self.tr("Official site to log in, verified:")
            case Level.PAYMENT:
                return self.tr("Site to pay, verified:")
            case Level.BANK:
                return self.tr("You are at your bank:")
            case Level.WEBMAIL:
                return self.tr("Your e-mail. It is not a site of the State:")
            case Level.TECHNICAL | Level.LOCAL:
                return self.tr("Site verified:")
            case _:
                assert_never(level)


def _on_one_line(label: Label) -> int:
    return words_size(label.text(), label.font()).width()


class LoadingLine(QLabel):
    """A thin line that grows while a page loads; it always keeps its place."""

    whole = _WHOLE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.percent = 0
        self.setProperty("accent", True)
        self.setFixedHeight(_LINE_PX)

    def show_percent(self, percent: int) -> None:
        """Draw so much of the line; the whole of it means done, and draws none."""
        self.percent = percent
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not 0 < self.percent < _WHOLE:
            return
        done = QRect(0, 0, self.width() * self.percent // _WHOLE, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), done)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        QPainter(self).fillRect(place, ink)


class SiteBar(QFrame):
    """Back and the papers keep their places; the rest folds when there is no room."""

    back_asked = Signal()
    reload_asked = Signal()
    stop_asked = Signal()
    search_asked = Signal()
    mail_asked = Signal()
    larger_asked = Signal()
    smaller_asked = Signal()
    papers_asked = Signal()
    print_asked = Signal()
    proof_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)  # as quiet as a page's foot, under the one bar
        self._count = 0
        self._listed = NOTHING_LISTED
        self.badge = HostBadge()
        self.back = Button(Icon.BACK, kind=Kind.BAR)
        self.reload = Button(Icon.RELOAD, kind=Kind.BAR)
        self.smaller = Button(Icon.MINUS, kind=Kind.BAR)
        self.larger = Button(Icon.PLUS, kind=Kind.BAR)
        self.print = Button(Icon.PRINT, kind=Kind.BAR)
        self.proof = Button(Icon.STAMP, kind=Kind.BAR)
        self.papers = Button(Icon.DOCUMENT, kind=Kind.BAR)
        self.fold = Button(Icon.DOWN, kind=Kind.BAR)
        self._open = (self.reload, self.smaller, self.larger, self.print, self.proof)
        self.folded = DropDown(self.fold)
        self._copies = tuple(Button(kind=Kind.ROW) for _ in self._open)
        self.search = Button(kind=Kind.ROW)
        self.mail = Button(kind=Kind.ROW)
        self._rare = (self.search, self.mail)
        for row in (*self._copies, *self._rare):
            self.folded.add(row)
        self._slow = QTimer(self, singleShot=True, interval=_STOP_MS)
        self._slow.timeout.connect(self.retranslate)
        self._under_way = False

        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        for part in (self.back, *self._open, self.fold, self.papers):
            self._tools.addWidget(part)
        self._tools.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self.badge, stretch=1)
        self._row.addLayout(self._tools)
        self._join()
        self.retranslate()

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.papers.clicked.connect(self.papers_asked)
        self.fold.clicked.connect(self.folded.open)
        asked = (
            self._on_reload,
            self.smaller_asked,
            self.larger_asked,
            self.print_asked,
            self.proof_asked,
        )
        for row in (*self._copies, *self._rare):
            row.clicked.connect(self.folded.close)
        for answer, button, copy in zip(asked, self._open, self._copies, strict=True):
            button.clicked.connect(answer)
            copy.clicked.connect(answer)
        self.search.clicked.connect(self.search_asked)
        self.mail.clicked.connect(self.mail_asked)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.fold.setText(self.tr("More"))
        self.papers.setText(self._papers_words())
        self.search.setText(self.tr("Find words in this page"))
        self.mail.setText(self.tr("Open my e-mail beside this page"))
        stops = self._under_way and not self._slow.isActive()
        self.reload.show_icon(Icon.CLOSE if stops else Icon.RELOAD)
        names = (
            (self.tr("Stop"), self.tr("Stop loading the page"))
            if stops
            else (self.tr("Reload"), self.tr("Load the page again")),
            (self.tr("Smaller"), self.tr("Smaller page")),
            (self.tr("Larger"), self.tr("Larger page")),
            (self.tr("Print"), self.tr("Print this page")),
            (
                self.tr("Dated proof"),
                self.tr("Print this page with the date and the time"),
            ),
        )
        for button, copy, (words, spoken) in zip(
            self._open, self._copies, names, strict=True
        ):
            button.setText(words)
            button.setAccessibleName(spoken)
            copy.setText(spoken)
        self._fit()

    def show_papers(self, count: int, listed: Progress = NOTHING_LISTED) -> None:
        """Show how many papers there are, and how far a procedure's list has come."""
        self._count, self._listed = count, listed
        self.retranslate()

    def show_proof(self, *, can_prove: bool) -> None:
        """Offer a proof only of a page that is in sight."""
        self.proof.setEnabled(can_prove)
        self._copies[-1].setEnabled(can_prove)

    def show_loading(self, *, under_way: bool) -> None:
        """Offer to stop what goes on for long, and to load again what is there."""
        if under_way == self._under_way:
            return
        self._under_way = under_way
        if under_way:
            self._slow.start()
        else:
            self._slow.stop()
            self.retranslate()

    def show_zoom(self, *, can_grow: bool, can_shrink: bool) -> None:
        for button, able in (
            (self.smaller, can_shrink),
            (self.larger, can_grow),
            (self._copies[1], can_shrink),
            (self._copies[2], can_grow),
        ):
            button.setEnabled(able)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self.retranslate()
            case QEvent.Type.FontChange | QEvent.Type.StyleChange:
                self._fit()
        super().changeEvent(event)

    def _papers_words(self) -> str:
        if not self._listed.wanted:
            return self.tr("My papers ({count})").format(count=self._count)
        return self.tr("Papers ready: {ready} of {all}").format(
            ready=self._listed.ready, all=self._listed.wanted
        )

    def _on_reload(self) -> None:
        if self._under_way and not self._slow.isActive():
            self.stop_asked.emit()
        else:
            self.reload_asked.emit()

    def _fit(self) -> None:
        """Fold what is used least, and take a second row only where nothing helps."""
        room = self.width()
        folded = sum(map(self._wide, (self.back, self.papers, self.fold)))
        host = self.badge.sizeHint().width()
        # A long host may wrap before the tools lose their row.
        least = self.fontMetrics().height() * _HOST_EM
        wrapped = min(host, max(least, self.badge.whole_parts_width()))
        margins = self._row.contentsMargins()
        around = margins.left() + margins.right() + self._row.spacing()
        one_row = room >= around + folded + wrapped
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if one_row else way.TopToBottom)
        left = room - around - folded - (host if one_row else 0)
        common = sum(map(self._wide, self._open[:-1]))
        for button, copy in zip(self._open, self._copies, strict=True):
            # the last one is for few, and alone may fold for the others' sake
            wanted = (
                common if button is not self._open[-1] else common + self._wide(button)
            )
            button.setVisible(left >= wanted)
            copy.setHidden(left >= wanted)

    def _wide(self, button: QWidget) -> int:
        return button.sizeHint().width() + self._tools.spacing()

"""Which official sites answer from here, and since when: for the mediator."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import assert_never
from urllib.parse import urlsplit

from PySide6.QtCore import QDateTime, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.browser.reach import Reach
from kiosk.browser.reached import Platform, Reached, ReachState, Summary
from kiosk.browser.troubles import Trouble
from kiosk.catalogue import Catalogue
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Picture, Role, Tone, unbroken
from kiosk.ui.languages import written
from kiosk.ui.page import ColumnPage
from kiosk.ui.site_trouble import DOUBTFUL_KINDS
from kiosk.ui.tile_grid import TileGrid

# In heights of a line of words.
_ROW_EM = 18
_MOST_NAMED = 5
_SIGNS = {
    ReachState.NOT_YET: (Icon.CLOCK, "doubt"),
    ReachState.ANSWERS: (Icon.SUCCESS, "good"),
    ReachState.SILENT: (Icon.ERROR, "bad"),
    ReachState.WRONG_CERTIFICATE: (Icon.WARNING, "doubt"),
    ReachState.WRONG_DATE: (Icon.WARNING, "doubt"),
    ReachState.NAME_UNKNOWN: (Icon.ERROR, "bad"),
}
_TONES = {
    Summary.FINE: Tone.SUCCESS,
    Summary.SOME_DOWN: Tone.INFO,
    Summary.UNKNOWN: Tone.INFO,
}


class ReachPage(ColumnPage):
    """Shows each official site with a sign, words, and since when it is so."""

    shown = Signal()
    hidden = Signal()
    look_asked = Signal()
    back_asked = Signal()

    def __init__(
        self, platforms: Sequence[Platform], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._summary = Summary.UNKNOWN
        self._looking = False
        self._looked_at: datetime | None = None
        self.title = Label(Role.TITLE)
        self.headline = NoticeBox(Tone.INFO)
        self.looked = Label(Role.SMALL)
        self.rows = {each.id: ReachRow(each.name) for each in platforms}
        self.grid = TileGrid(em=_ROW_EM)
        self.grid.show_tiles(list(self.rows.values()))
        for part in (self.title, self.headline, self.looked, self.grid):
            self.column.addWidget(part)
        self.column.addStretch()
        self.back = Button(Icon.BACK)
        self.look = Button(Icon.RELOAD, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.look)
        self.back.clicked.connect(self.back_asked)
        self.look.clicked.connect(self.look_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Which sites answer?"))
        self.title.setText(self.tr("Which sites answer from here?"))
        self.back.setText(self.tr("Back"))
        self.look.setText(self.tr("Look again"))
        for row in self.rows.values():
            row.retranslate()
        self._tell()

    def show_reached(self, reached: Reached) -> None:
        """Show one platform as it was met just now, or remembered."""
        self.rows[reached.id].show_reached(reached)

    def show_looking(self) -> None:
        self._looking = True
        self._tell()

    def show_summary(self, summary: Summary, looked_at: datetime) -> None:
        """Say where the trouble is, aloud when that is new, and as of when."""
        news = summary is not self._summary
        self._summary, self._looking = summary, False
        self._looked_at = looked_at
        rows = sorted(self.rows.values(), key=ReachRow.answers)
        self.grid.show_tiles(list(rows))  # first those that one looks for
        self._tell(aloud=news)

    def start_again(self) -> None:
        self.look.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    def _tell(self, *, aloud: bool = False) -> None:
        tone = _TONES.get(self._summary, Tone.WARNING)
        self.headline.show_tone(tone)
        self.headline.say(*self._words(), aloud=aloud)
        self.looked.setText(self._last_look())

    def _last_look(self) -> str:
        if self._looking or self._looked_at is None:
            return self.tr("We are looking…")
        moment = QDateTime.fromSecsSinceEpoch(int(self._looked_at.timestamp()))
        # How an hour with its seconds is written, in the letters of QLocale.
        hour = written(moment, self.tr("h:mm:ss AP"))
        return self.tr("Last look: {moment}").format(moment=unbroken(hour))

    def _words(self) -> tuple[str, str]:
        match self._summary:
            case Summary.UNKNOWN:
                return (
                    self.tr("It is not known yet which sites answer."),
                    self.tr("It takes a moment to look at all of them."),
                )
            case Summary.FINE:
                return (
                    self.tr("All official sites answer."),
                    self.tr("The network of this place works."),
                )
            case Summary.SOME_DOWN:
                works = self.tr("The network of this place works: it is those sites.")
                return (self._who_does_not(), works)
            case Summary.NETWORK_DOWN:
                return (
                    self.tr("No official site answers."),
                    self.tr("It is the network of this place, or its way out."),
                )
            case Summary.CAPTIVE:
                return (
                    self.tr("Somebody else answers instead of the sites."),
                    self.tr(
                        "This network probably wants its own log-in first. "
                        "Tell those who look after it."
                    ),
                )
            case Summary.CLOCK_WRONG:
                return (
                    self.tr("By this computer's clock, most sites are out of date."),
                    self.tr(
                        "So the clock is probably wrong. "
                        "Tell those who look after the computer."
                    ),
                )
            case _:
                assert_never(self._summary)

    def _who_does_not(self) -> str:
        """Name those that do not answer, unless they are too many for a sentence."""
        names = [row.name for row in self.rows.values() if not row.answers()]
        if len(names) > _MOST_NAMED:
            return self.tr("Some official sites do not answer.")
        if len(names) == 1:
            return self.tr("{name} does not answer.").format(name=names[0])
        return self.tr("These do not answer: {names}.").format(names=", ".join(names))


class ReachRow(QFrame):
    """One platform: a sign, its name, how it is and since when."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.name = name
        self._reached: Reached | None = None
        self._sign = Picture(Icon.CLOCK, Role.HEADING)
        heading = Label(Role.STRONG)
        heading.setText(name)
        self.words = Label()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.words)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(16)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, stretch=1)
        self.retranslate()

    @property
    def state(self) -> ReachState:
        return self._reached.state if self._reached else ReachState.NOT_YET

    def answers(self) -> bool:
        return self.state is ReachState.ANSWERS

    def show_reached(self, reached: Reached) -> None:
        self._reached = reached
        self.retranslate()

    def retranslate(self) -> None:
        icon, state = _SIGNS[self.state]
        self._sign.show_icon(icon)
        self._sign.show_state(state)
        since = self._reached.since if self._reached else None
        words = self._words()
        self.words.setText(words.format(moment=self._moment(since)))

    def _words(self) -> str:
        match self.state:
            case ReachState.NOT_YET:
                return self.tr("Not looked at yet")
            case ReachState.ANSWERS:
                return self.tr("Answers since {moment}")
            case ReachState.SILENT:
                return self.tr("Does not answer since {moment}")
            case ReachState.WRONG_CERTIFICATE:
                return self.tr("Cannot prove that it is the real one since {moment}")
            case ReachState.WRONG_DATE:
                return self.tr("Its proof of identity is out of date since {moment}")
            case ReachState.NAME_UNKNOWN:
                return self.tr("Its name is not found since {moment}")
            case _:
                assert_never(self.state)

    def _moment(self, since: datetime | None) -> str:
        if since is None:
            return ""
        here = since.astimezone()
        today = here.date() == datetime.now(UTC).astimezone().date()
        # How an hour, and a day and an hour, are written, in the letters of QLocale.
        form = self.tr("h:mm AP") if today else self.tr("d MMMM, h:mm AP")
        moment = QDateTime.fromSecsSinceEpoch(int(since.timestamp()))
        return unbroken(written(moment, form))


class ReachDesk(QObject):
    """Serves the page of reach, and looks whenever a page did not come.

    `looking` and `judged` (a Summary) are for whoever tells the visitor of a trouble.
    """

    looking = Signal()
    judged = Signal(object)

    def __init__(self, page: ReachPage, reach: Reach) -> None:
        super().__init__(page)
        self._page = page
        self._reach = reach
        page.shown.connect(self._on_shown)
        page.hidden.connect(reach.rest)
        page.look_asked.connect(reach.look)
        reach.began.connect(self._on_began)
        reach.changed.connect(page.show_reached)
        reach.looked.connect(self._on_looked)

    def look_after(self, trouble: Trouble) -> None:
        """Look at all sites once when that can tell whose fault a trouble is."""
        if trouble.kind in DOUBTFUL_KINDS:
            self._reach.look()

    def _on_shown(self) -> None:
        self._reach.recall()
        for reached in self._reach.reached:
            self._page.show_reached(reached)
        self._reach.watch()

    def _on_looked(self, summary: Summary) -> None:
        self._page.show_summary(summary, datetime.now(UTC))
        self.judged.emit(summary)

    def _on_began(self) -> None:
        self._page.show_looking()
        self.looking.emit()


def platforms_of(catalogue: Catalogue) -> tuple[Platform, ...]:
    """Name the official sites of the catalogue, one for each host."""
    by_host: dict[str, Platform] = {}
    for each in catalogue.platforms:
        host = urlsplit(each.address).hostname if each.address else None
        if host is not None and host not in by_host:
            by_host[host] = Platform(each.id, each.name, host)
    return tuple(by_host.values())

"""The cards of a procedure's sheet: papers, facts, the site, the telephone."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication, QDate, Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from kiosk.catalogue import (
    Answer,
    Choice,
    Contact,
    Fact,
    Paper,
    Procedure,
)
from kiosk.ui.date_words import after_today
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, Role, breakable, unbroken
from kiosk.ui.languages import spoken, written
from kiosk.ui.qr import QrCode
from kiosk.ui.tick import Tick
from kiosk.ui.tile import Tile


def long_date(day: date) -> str:
    """Write a date in full, as in “3 mars 2026”."""
    # How a day is written, in the letters of QLocale.
    form = QCoreApplication.translate("Dates", "d MMMM yyyy")
    return written(QDate(day.year, day.month, day.day), form)


def one_site(procedure: Procedure) -> str | None:
    """Give the official site to go on with: none where it is one choice of several."""
    among = {choice.address for choice in procedure.choices}
    return None if procedure.opens in among else procedure.opens


class PapersCard(Card):
    """What to bring, to be ticked off."""

    def __init__(self, papers: Sequence[Paper], parent: QWidget | None = None) -> None:
        super().__init__(Icon.BOX_TICKED, parent)
        self.papers = tuple(papers)
        self._ready: frozenset[str] = frozenset()
        self._ticked_here: set[str] = set()  # for the tray, not by the visitor
        self._told = Label(Role.SMALL)
        self.column.addWidget(self._told)
        self.ticks = tuple(Tick() for _ in papers)
        for tick in self.ticks:
            tick.toggled.connect(self._tell)
            self.column.addWidget(tick)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Papers to bring"))
        language = spoken()
        for paper, tick in zip(self.papers, self.ticks, strict=True):
            tick.setText(paper.title.text(language))
            said = [each.text(language) for each in (paper.only_if, paper.hint) if each]
            if paper.id in self._ready:
                said.append(self.tr("It is in “My papers”."))
            if paper.doubtful:
                said.append(self.tr("To be checked with the mediator."))
            tick.show_more("\n".join(said))
        self._tell()

    def show_ready(self, names: Collection[str]) -> None:
        """Tick what is in the tray by these names; what left it loses that tick.

        What the visitor has ticked stays ticked.
        """
        for paper, tick in zip(self.papers, self.ticks, strict=True):
            if paper.id in names and not tick.isChecked():
                tick.setChecked(True)
                self._ticked_here.add(paper.id)
            elif paper.id not in names and paper.id in self._ticked_here:
                tick.setChecked(False)
                self._ticked_here.remove(paper.id)
        self._ready = frozenset(names)
        self.retranslate()

    def _tell(self) -> None:
        ticked = sum(tick.isChecked() for tick in self.ticks)
        if ticked:
            self._told.setText(
                self.tr("{ticked} of {all} ready").format(
                    ticked=ticked, all=len(self.ticks)
                )
            )
        else:
            self._told.setText(self.tr("Touch each paper that you have with you."))


class Subject(Enum):
    """What a card of facts is about."""

    DEADLINES = "deadlines"
    COST = "cost"
    NEXT = "next"
    NOTES = "notes"


_SIGNS = {
    Subject.DEADLINES: Icon.CALENDAR,
    Subject.COST: Icon.COINS,
    Subject.NEXT: Icon.FORWARD,
    Subject.NOTES: Icon.INFO,
}


class FactsCard(Card):
    """Statements on one subject. What was not verified says so itself."""

    def __init__(
        self,
        subject: Subject,
        facts: Sequence[Fact],
        checked_on: date | None = None,
        dated: Sequence[Answer] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`dated` says of some facts what the day of the visit makes of them."""
        super().__init__(_SIGNS[subject], parent)
        self._subject = subject
        self._facts = facts
        self._checked_on = checked_on
        self._lines = tuple(Label() for _ in facts)
        self._days: list[tuple[Label, Answer]] = []
        self._doubts = tuple(Label(Role.SMALL) for _ in facts)
        for line, doubt, fact in zip(self._lines, self._doubts, facts, strict=True):
            doubt.setProperty("state", "doubt")
            self.column.addWidget(line)
            for answer in dated:
                if answer.statement is fact:
                    self._days.append((Label(Role.STRONG), answer))
                    self.column.addWidget(self._days[-1][0])
            self.column.addWidget(doubt)
            doubt.setHidden(fact.certain)  # not before: alone it would be a window
        self._checked = Label(Role.SMALL)
        self.column.addWidget(self._checked)
        self._checked.setVisible(checked_on is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self._title())
        for number, (line, fact) in enumerate(
            zip(self._lines, self._facts, strict=True), start=1
        ):
            words = fact.text.text(spoken())
            if self._subject is Subject.NEXT and len(self._lines) > 1:
                words = self.tr("{number}. {step}").format(number=number, step=words)
            line.setText(words)
        for day, answer in self._days:
            day.setText(after_today(answer))
        for doubt in self._doubts:
            doubt.setText(self.tr("To be checked with the mediator."))
        if self._checked_on is not None:
            self._checked.setText(
                self.tr("Checked on {day}").format(day=long_date(self._checked_on))
            )

    def _title(self) -> str:
        match self._subject:
            case Subject.DEADLINES:
                return self.tr("When, and how long it takes")
            case Subject.COST:
                return self.tr("What it costs")
            case Subject.NEXT:
                return self.tr("What happens next")
            case Subject.NOTES:
                return self.tr("Good to know")


class SiteCard(Card):
    """The official site's name and host, and its code for a telephone."""

    def __init__(self, name: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(Icon.SHIELD, parent)
        self._name = Label(Role.STRONG)
        self._name.setText(name)
        self._host = Label()
        host = QUrl(address).host()
        self._host.setText(breakable(host))
        self._host.setAccessibleName(host)
        self._home = Label()
        self.code = QrCode()
        self.code.show_address(address)
        self.column.addWidget(self._name)
        self.column.addWidget(self._host)
        self.column.addSpacing(8)
        self.column.addWidget(self._home)
        self.column.addWidget(self.code, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Official site"))
        self._home.setText(
            self.tr(
                "To go on at home, take a picture of this code with your telephone:"
            )
        )
        self.code.setAccessibleName(
            self.tr("Code that opens {site} on a telephone").format(
                site=self._name.text()
            )
        )


class ContactCard(Card):
    """Whom to call, when, at what price."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(Icon.PHONE, parent)
        self._contact = contact
        self._who = Label()
        self._number = Label(Role.GIANT)
        self._number.setText(unbroken(contact.telephone))
        self._more = Label()
        self._elsewhere = Label(Role.SMALL)
        for part in (self._who, self._number, self._more, self._elsewhere):
            self.column.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        language = spoken()
        self.heading.setText(self.tr("By telephone"))
        name = self._contact.name.text(language)
        if self._contact.doubtful:
            name = self.tr("{name} (number to be checked with the mediator)").format(
                name=name
            )
        self._who.setText(name)
        told = (self._contact.hours, self._contact.price)
        self._more.setText("\n".join(each.text(language) for each in told if each))
        self._more.setVisible(bool(self._more.text()))
        self._elsewhere.setText(
            "\n".join(
                self.tr("{where}: {number}").format(
                    where=each.where.text(language), number=each.telephone
                )
                for each in self._contact.elsewhere
            )
        )
        self._elsewhere.setVisible(bool(self._contact.elsewhere))


class ChoicesCard(Card):
    """Several addresses that the procedure offers, a button each."""

    choice_asked = Signal(str)

    def __init__(
        self, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(Icon.SCREEN, parent)
        self._choices = choices
        self.tiles = tuple(Tile(trailing=Icon.FORWARD) for _ in choices)
        for tile in self.tiles:
            tile.clicked.connect(self._on_clicked)
            self.column.addWidget(tile)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Choose your page"))
        for choice, tile in zip(self._choices, self.tiles, strict=True):
            tile.setText(choice.title.text(spoken()))
            tile.show_more(choice.hint.text(spoken()) if choice.hint else "")

    def _on_clicked(self) -> None:
        place = self.tiles.index(self.sender())
        self.choice_asked.emit(self._choices[place].address)

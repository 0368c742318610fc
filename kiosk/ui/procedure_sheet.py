"""One procedure: what it is, what to bring, what it costs, and the way to its site."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.catalogue import (
    TOLD_APART,
    Catalogue,
    Fact,
    Level,
    Online,
    Procedure,
    bank_card,
    needs,
)
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.date_words import local_today
from kiosk.ui.dates import DatesCard
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.procedure_cards import (
    ChoicesCard,
    ContactCard,
    FactsCard,
    PapersCard,
    SiteCard,
    Subject,
    long_date,
    one_site,
)
from kiosk.ui.ready_card import ReadyCard

_ON_LINE = {
    Online.YES: Tone.SUCCESS,
    Online.PARTLY: Tone.INFO,
    Online.NO: Tone.WARNING,
}


class SheetPage(ColumnPage):
    """Shows one procedure at a time, and says what was asked about it."""

    site_asked = Signal(str)  # the procedure
    choice_asked = Signal(str, str)  # the procedure, the address among its choices
    dates_asked = Signal(object)  # a question for a day
    mail_asked = Signal()  # an address for whoever has none
    print_asked = Signal(str)
    back_asked = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        today: Callable[[], date] = local_today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._catalogue = catalogue
        self._today = today
        self._content: ProcedureContent | None = None
        self._foreseen: ProcedureContent | None = None  # made, and not asked for yet
        self.back = Button(Icon.BACK)
        self.print = Button(Icon.PRINT)
        self.open = Button(Icon.FORWARD, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.print)
        self.foot.add_end(self.open)
        self.back.clicked.connect(self.back_asked)
        self.print.clicked.connect(self._on_print)
        self.open.clicked.connect(self._on_open)
        self.retranslate()

    @property
    def content(self) -> "ProcedureContent | None":
        return self._content

    def foresee(self, name: str) -> None:
        """Make this procedure's sheet ready: a finger lies on what leads to it."""
        if self._foreseen is None or self._foreseen.procedure != name:
            self._forget()
            self._foreseen = self._made(name)
            # it is measured now, and in the letters that it will have
            self._foreseen.sizeHint()
            self._foreseen.heightForWidth(self.column.geometry().width())

    def show_procedure(self, name: str) -> None:
        """Show this procedure's sheet, from its top, nothing ticked."""
        if self._content is not None:
            self.column.removeWidget(self._content)
            _drop(self._content)
        if self._foreseen is not None and self._foreseen.procedure == name:
            self._content, self._foreseen = self._foreseen, None
        else:
            self._content = self._made(name)
        self._content.choice_asked.connect(self._on_choice)
        self._content.dates_asked.connect(self.dates_asked)
        self._content.mail_asked.connect(self.mail_asked)
        self.column.addWidget(self._content)
        self.settle_tab_order()
        procedure = self._catalogue.procedure(name)
        opens = procedure.opens is not None and not procedure.choices
        self.open.setVisible(opens)  # a choice opens its own site
        elsewhere = procedure.online is Online.NO
        self.open.show_kind(Kind.PLAIN if elsewhere else Kind.PRIMARY)
        self.body.to_top()
        self.setWindowTitle(self._content.title.text())

    def _made(self, name: str) -> "ProcedureContent":
        # With a parent from the first: at each step up, Qt styles all below anew.
        return ProcedureContent(
            self._catalogue.procedure(name),
            self._catalogue,
            self._today(),
            self.column.parentWidget(),
        )

    def _forget(self) -> None:
        if self._foreseen is not None:
            _drop(self._foreseen)
            self._foreseen = None

    def show_ready(self, names: Collection[str]) -> None:
        """Tick off the papers of these names: they are in the tray."""
        if self._content is not None and self._content.papers is not None:
            self._content.papers.show_ready(names)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.print.setText(self.tr("Print"))
        self.print.setAccessibleName(self.tr("Print this sheet"))
        self.open.setText(self.tr("Open the official site"))
        self._forget()  # it is in another language
        if self._content is not None:
            self._content.retranslate()
            self.setWindowTitle(self._content.title.text())

    def start_again(self) -> None:
        if self.open.isHidden():
            super().start_again()
        else:
            self.open.setFocus()
        self.body.to_top()

    def _on_open(self) -> None:
        if self._content is not None:
            self.site_asked.emit(self._content.procedure)

    def _on_print(self) -> None:
        if self._content is not None:
            self.print_asked.emit(self._content.procedure)

    def _on_choice(self, address: str) -> None:
        if self._content is not None:
            self.choice_asked.emit(self._content.procedure, address)


def _drop(content: "ProcedureContent") -> None:
    content.hide()
    content.deleteLater()


class ProcedureContent(QWidget):
    """What the sheet says of one procedure."""

    choice_asked = Signal(str)
    dates_asked = Signal(object)
    mail_asked = Signal()

    def __init__(
        self,
        procedure: Procedure,
        catalogue: Catalogue,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._procedure = procedure
        self.title = Label(Role.TITLE)
        self.summary = Label(Role.LEAD)
        self.on_line = NoticeBox(_ON_LINE[procedure.online])
        self.warnings = tuple(NoticeBox(Tone.WARNING) for _ in procedure.warnings)
        self._cards = tuple(_matter(procedure, catalogue, today))
        self._aside = tuple(_beside(procedure, catalogue))
        for card in (*self._cards, *self._aside):
            if isinstance(card, ChoicesCard):
                card.choice_asked.connect(self.choice_asked)
            elif isinstance(card, DatesCard):
                card.dates_asked.connect(self.dates_asked)
            elif isinstance(card, ReadyCard):
                card.mail_asked.connect(self.mail_asked)
        self.checked = Label(Role.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for part in (self.title, self.summary, self.on_line, *self.warnings):
            column.addWidget(part)
        sides = _stacked(self._cards), _stacked(self._aside)
        column.addWidget(SideBySide(*sides, parent=self))
        column.addWidget(self.checked)
        column.addStretch()
        self._say()

    @property
    def procedure(self) -> str:
        return self._procedure.id

    @property
    def papers(self) -> PapersCard | None:
        return next(
            (card for card in self._cards if isinstance(card, PapersCard)), None
        )

    @property
    def ready(self) -> ReadyCard | None:
        return next((card for card in self._cards if isinstance(card, ReadyCard)), None)

    @property
    def dates(self) -> DatesCard | None:
        return next((card for card in self._cards if isinstance(card, DatesCard)), None)

    def retranslate(self) -> None:
        self._say()
        for card in (*self._cards, *self._aside):
            card.retranslate()

    def _say(self) -> None:
        language = spoken()
        self.title.setText(self._procedure.title.text(language))
        self.summary.setText(self._procedure.summary.text(language))
        self.on_line.say(*self._on_line())
        for box, fact in zip(self.warnings, self._procedure.warnings, strict=True):
            box.say(fact.text.text(language))
        day = long_date(self._procedure.verified_on)
        if self._procedure.level is Level.OK:
            self.checked.setText(self.tr("Sheet checked on {day}.").format(day=day))
        else:
            self.checked.setText(
                self.tr(
                    "Sheet checked on {day}, but not all of it: "
                    "ask the mediator if in doubt."
                ).format(day=day)
            )

    def _on_line(self) -> tuple[str, str]:
        match self._procedure.online:
            case Online.YES:
                return self.tr("You can do all of it here, on line."), ""
            case Online.PARTLY:
                return (
                    self.tr("You begin here, on line."),
                    self.tr("A part of it is done elsewhere: see what happens next."),
                )
            case Online.NO:
                return (
                    self.tr("This is not done on line."),
                    self.tr("Read here what to do, and what to bring."),
                )


_Cards = (
    ReadyCard
    | PapersCard
    | FactsCard
    | SiteCard
    | ContactCard
    | ChoicesCard
    | DatesCard
)


def _matter(procedure: Procedure, catalogue: Catalogue, today: date) -> list[_Cards]:
    """Give what the visitor must know and have, in the order in which they need it."""
    cards: list[_Cards] = []
    if procedure.choices:
        cards.append(ChoicesCard(procedure.choices))
    wanted = needs(procedure, catalogue.platform(procedure.platform))
    if wanted:
        cards.append(ReadyCard(wanted, bank_card(procedure)))
    apart = TOLD_APART if wanted else frozenset()
    papers = [paper for paper in procedure.papers if paper.id not in apart]
    if papers:
        cards.append(PapersCard(papers))
    if questions := catalogue.questions(procedure):
        cards.append(DatesCard(questions))
    dated = catalogue.from_today(procedure, today)
    subjects: list[tuple[Subject, tuple[Fact, ...]]] = [
        (Subject.DEADLINES, procedure.deadlines),
        (Subject.NEXT, procedure.next_steps),
        (Subject.NOTES, procedure.notes),
    ]
    cards += [
        FactsCard(subject, facts, dated=dated) for subject, facts in subjects if facts
    ]
    return cards


def _beside(procedure: Procedure, catalogue: Catalogue) -> list[_Cards]:
    """Give the way out: the site, the cost, the telephone."""
    cards: list[_Cards] = []
    if procedure.cost:
        cost = procedure.cost  # what is in doubt was not checked, whatever its day
        checked_on = cost.verified_on if cost.certain else None
        cards.append(FactsCard(Subject.COST, (cost,), checked_on))
    if site := one_site(procedure):
        name = catalogue.platform(procedure.platform).name
        cards.append(SiteCard(name, site))
    if procedure.contact:
        cards.append(ContactCard(catalogue.contact(procedure.contact)))
    return cards


def _stacked(cards: tuple[_Cards, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(20)
    for card in cards:
        column.addWidget(card)
    column.addStretch()
    return column

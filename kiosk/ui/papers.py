"""The visitor's papers: what was scanned here, and what the sites gave."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind, look_alike
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_list import PaperList
from kiosk.ui.paper_names import KnownPaper, PaperNames, origin_words, pages_words
from kiosk.ui.sheet import SmallSheet
from kiosk.ui.thumbnails import Thumbnails
from kiosk.ui.tile_grid import TileGrid
from kiosk.visit.tray import Paper, Tray

# In heights of a line of words.
_CARD_EM = 22
_BUTTON_EM = 6


class PapersPage(ColumnPage):
    """Shows each paper as a card, and asks before one is removed."""

    open_asked = Signal(int)  # the paper's number, here and below
    print_asked = Signal(int)
    remove_asked = Signal(int)
    remove_confirmed = Signal(int)
    keep_asked = Signal()
    name_asked = Signal(int)
    scan_asked = Signal()
    scan_one_asked = Signal(str)  # the name that the paper gets
    leave_asked = Signal()

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._names = names
        self._papers: tuple[Paper, ...] = ()
        self._cards: dict[int, PaperCard] = {}
        self._pictures: dict[int, QImage] = {}
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.wanted = PaperList()
        self.empty = NoticeBox(Tone.INFO)
        self.cards = TileGrid(most=2, em=_CARD_EM)
        for part in (self.title, self.lead, self.wanted, self.empty, self.cards):
            self.column.addWidget(part)
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.scan = Button(Icon.SCAN, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_end(self.scan)
        self.leave.clicked.connect(self.leave_asked)
        self.scan.clicked.connect(self.scan_asked)
        self.wanted.scan_asked.connect(self.scan_one_asked)
        self.wanted.open_asked.connect(self._on_ready)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("My papers"))
        self.title.setText(self.tr("My papers"))
        self.lead.setText(
            self.tr("They are erased at the end of your visit. Print what you keep.")
        )
        self.leave.setText(self.tr("Back"))
        self.scan.setText(self.tr("Scan a paper"))
        if self._papers:
            self.empty.say("")
        else:
            self.empty.say(
                self.tr("There is no paper yet."),
                self.tr("Scan one, or open a document on the site: it comes here."),
            )
        for paper in self._papers:
            self._cards[paper.number].say(self._names.title(paper, self._papers))
        self.wanted.retranslate()

    def card(self, number: int) -> "PaperCard":
        return self._cards[number]

    def show_papers(self, papers: Sequence[Paper]) -> None:
        self._papers = tuple(papers)
        self._cards = {paper.number: self._card(paper) for paper in papers}
        self.cards.show_tiles(list(self._cards.values()))
        self.cards.setVisible(bool(papers))
        self.show_removing(None)
        self.retranslate()

    def show_wanted(self, wanted: Sequence[KnownPaper]) -> None:
        """Show which of these are there; a paper may be called by one of them."""
        names = frozenset(paper.name for paper in self._papers)
        self.wanted.show_wanted(wanted, names)
        for card in self._cards.values():
            card.offer_name(offered=bool(wanted))

    def show_picture(self, number: int, image: QImage) -> None:
        self._pictures[number] = image
        if number in self._cards:
            self._cards[number].picture.show_image(image)

    def show_removing(self, number: int | None) -> None:
        """Ask in this paper's card whether it shall go; None asks nothing."""
        for known, card in self._cards.items():
            card.ask_removal(asked=known == number)
        # The main thing to do is to answer, then.
        self.scan.show_kind(Kind.PLAIN if number in self._cards else Kind.PRIMARY)

    def _card(self, paper: Paper) -> "PaperCard":
        card = PaperCard(paper)
        card.picture.show_image(self._pictures.get(paper.number))
        for button, answer in (
            (card.open, self._on_open),
            (card.print, self._on_print),
            (card.rename, self._on_name),
            (card.remove, self._on_remove),
            (card.yes, self._on_yes),
            (card.no, self.keep_asked),
        ):
            button.setProperty("paper", paper.number)
            button.clicked.connect(answer)
        return card

    def _on_open(self) -> None:
        self.open_asked.emit(self.sender().property("paper"))

    def _on_print(self) -> None:
        self.print_asked.emit(self.sender().property("paper"))

    def _on_ready(self, name: str) -> None:
        """Open the newest of this name."""
        numbers = [paper.number for paper in self._papers if paper.name == name]
        self.open_asked.emit(numbers[-1])

    def _on_name(self) -> None:
        self.name_asked.emit(self.sender().property("paper"))

    def _on_remove(self) -> None:
        self.remove_asked.emit(self.sender().property("paper"))

    def _on_yes(self) -> None:
        self.remove_confirmed.emit(self.sender().property("paper"))


class PaperCard(QFrame):
    """One paper: its picture, its name, and what can be done with it."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._paper = paper
        self.setProperty("card", True)
        self.picture = SmallSheet()
        self.name = Label(Role.STRONG)
        self.facts = Label()
        self.question = Label(Role.STRONG)
        self.open = Button(Icon.DOCUMENT)
        self.print = Button(Icon.PRINT)
        self.rename = Button(Icon.PEN)
        self.remove = Button(Icon.BIN)
        self.yes = Button(Icon.BIN)
        self.no = Button(Icon.UNDO, kind=Kind.PRIMARY)
        self._deeds = TileGrid(most=2, em=_BUTTON_EM)
        deeds = [self.open, self.print, self.remove, self.rename]
        look_alike(deeds)
        self._deeds.show_tiles(list(deeds))
        self._answers = TileGrid(most=2, em=_BUTTON_EM)
        self._answers.show_tiles([self.no, self.yes])
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addWidget(self._deeds)
        words.addWidget(self.question)
        words.addWidget(self._answers)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(20)
        row.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        self.ask_removal(asked=False)

    def say(self, name: str) -> None:
        """Set every text anew; the accessible names say of which paper they are."""
        paper = self._paper
        self.name.setText(name)
        facts = self.tr("{pages}. {origin}.")
        self.facts.setText(
            facts.format(
                pages=pages_words(paper.pages), origin=origin_words(paper.origin)
            )
        )
        self.picture.setAccessibleName(self.tr("First page"))
        self.question.setText(self.tr("Remove this paper?"))
        for each, words, spoken in (
            (self.open, self.tr("See"), self.tr("See: {name}")),
            (self.print, self.tr("Print"), self.tr("Print: {name}")),
            (self.rename, self.tr("Name"), self.tr("Say which paper it is: {name}")),
            (self.remove, self.tr("Remove"), self.tr("Remove: {name}")),
            (self.yes, self.tr("Yes, remove"), self.tr("Yes, remove: {name}")),
            (self.no, self.tr("No, keep"), self.tr("No, keep: {name}")),
        ):
            each.setText(words)
            each.setAccessibleName(spoken.format(name=name))

    def offer_name(self, *, offered: bool) -> None:
        """Offer to say which paper of a list this one is."""
        self.rename.setVisible(offered)

    def ask_removal(self, *, asked: bool) -> None:
        self._deeds.setHidden(asked)
        self.question.setVisible(asked)
        self._answers.setVisible(asked)
        if asked:
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)


class PapersDesk(QObject):
    """Serves the papers page: shows the tray as it is, and removes from it.

    `open_asked`, `print_asked` and `name_asked` bring the Paper.
    """

    open_asked = Signal(object)
    print_asked = Signal(object)
    name_asked = Signal(object)

    def __init__(self, page: PapersPage, tray: Tray, thumbnails: Thumbnails) -> None:
        super().__init__(page)
        self._page = page
        self._tray = tray
        self._thumbnails = thumbnails
        self._wanted: tuple[KnownPaper, ...] = ()
        page.open_asked.connect(self._on_open)
        page.print_asked.connect(self._on_print)
        page.name_asked.connect(self._on_name)
        page.remove_asked.connect(page.show_removing)
        page.keep_asked.connect(self._on_keep)
        page.remove_confirmed.connect(tray.remove)
        tray.changed.connect(self._show)
        thumbnails.made.connect(self._on_picture)
        self._show()

    def expect(self, wanted: Sequence[KnownPaper]) -> None:
        """Tick off these papers: those of the procedure that the visitor does."""
        self._wanted = tuple(wanted)
        self._page.show_wanted(self._wanted)

    def _show(self) -> None:
        self._page.show_papers(self._tray.papers)
        self._page.show_wanted(self._wanted)
        self._thumbnails.ask(self._tray.papers)

    def _on_picture(self, number: int) -> None:
        picture = self._thumbnails.picture(number)
        if picture is not None:
            self._page.show_picture(number, picture)

    def _on_keep(self) -> None:
        self._page.show_removing(None)

    def _on_open(self, number: int) -> None:
        self.open_asked.emit(self._paper(number))

    def _on_print(self, number: int) -> None:
        self.print_asked.emit(self._paper(number))

    def _on_name(self, number: int) -> None:
        self.name_asked.emit(self._paper(number))

    def _paper(self, number: int) -> Paper:
        return next(paper for paper in self._tray.papers if paper.number == number)

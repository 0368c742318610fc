"""All pages of the paper that is being scanned: their order, and what to leave out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind, look_alike
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_names import pages_words
from kiosk.ui.scan_sheets import ScanSheet, Sheets
from kiosk.ui.scan_words import doubt_in_short
from kiosk.ui.sheet import SmallSheet
from kiosk.ui.thumbnails import as_image, turned
from kiosk.ui.tile_grid import TileGrid

_CARD_EM = 17
_DEED_EM = 5


class PagesStep(ColumnPage):
    """Shows every page kept. The signals bring a page's number, not its place."""

    look_asked = Signal(int)
    turn_asked = Signal(int)
    drop_asked = Signal(int)
    move_asked = Signal(int, int)  # by so many places
    bring_back_asked = Signal()
    blanks_kept = Signal()
    blanks_dropped = Signal()
    add_asked = Signal()
    finish_asked = Signal()
    restart_confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._count = 0
        self._blanks: tuple[int, ...] = ()
        self._dropped: int | None = None
        self._coming = 0
        self._asks_restart = False
        self._cards: dict[int, PageCard] = {}
        self.title = Label(Role.TITLE)
        self.coming = Label(Role.LEAD)
        self.question = NoticeBox(Tone.WARNING)
        self.dropped = NoticeBox(Tone.INFO)
        self.bring_back = Button(Icon.UNDO)
        self.cards = TileGrid(em=_CARD_EM)
        for part in (
            self.title,
            self.coming,
            self.question,
            self.dropped,
            self.bring_back,
            self.cards,
        ):
            self.column.addWidget(part)
        self.column.addStretch()
        # Queued: it is told while the layout works.
        queued = Qt.ConnectionType.QueuedConnection
        self.cards.arranged.connect(self._point, queued)
        self.restart = Button(Icon.BIN)
        self.add = Button(Icon.PLUS)
        self.finish = Button(Icon.CHECK, kind=Kind.PRIMARY)
        self.no = Button(Icon.UNDO, kind=Kind.PRIMARY)
        self.yes = Button(Icon.BIN)
        self.foot.add_start(self.restart)
        for end in (self.add, self.finish, self.no, self.yes):
            self.foot.add_end(end)
        self.bring_back.clicked.connect(self.bring_back_asked)
        self.restart.clicked.connect(self._on_restart)
        self.add.clicked.connect(self.add_asked)
        self.finish.clicked.connect(self.finish_asked)
        self.no.clicked.connect(self._on_no)
        self.yes.clicked.connect(self._on_yes)
        self._show()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("The pages of your paper"))
        self.title.setText(
            self.tr("Your paper: {pages}").format(pages=pages_words(self._count))
        )
        self.coming.setText(self.tr("More pages are coming…"))
        self.restart.setText(self.tr("Start again"))
        self.add.setText(self.tr("Add a page"))
        self.finish.setText(self.tr("I have finished"))
        self._ask()
        self._tell_dropped()
        for place, card in enumerate(self._cards.values()):
            card.say(place, self._count)

    def card(self, number: int) -> "PageCard":
        return self._cards[number]

    def show_sheets(self, sheets: Sheets, coming: int = 0) -> None:
        """Show these pages; so many more are being made straight."""
        self._count, self._coming = len(sheets), coming
        self._blanks, self._dropped = sheets.blanks, sheets.dropped
        if not self._blanks and not self._count:
            self._asks_restart = False
        before = self._cards
        self._cards = {}
        for sheet in sheets:
            card = before.get(sheet.number) or self._card(sheet.number)
            card.show_sheet(sheet)
            self._cards[sheet.number] = card
        self.cards.show_tiles(list(self._cards.values()))
        self._point()
        self._show()

    def start_again(self) -> None:
        for stop in (self.no, self.finish, self.add):
            if stop.isVisible() and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        super().start_again()

    def _card(self, number: int) -> "PageCard":
        card = PageCard(number)
        for button, answer in (
            (card.look, self._on_look),
            (card.turn, self._on_turn),
            (card.earlier, self._on_earlier),
            (card.later, self._on_later),
            (card.drop, self._on_drop),
        ):
            button.setProperty("sheet", number)
            button.clicked.connect(answer)
        return card

    def _point(self) -> None:
        for card in self._cards.values():
            card.point(beside=self.cards.columns > 1)

    def _show(self) -> None:
        asks = self._asks_restart or bool(self._blanks and not self._coming)
        self.coming.setVisible(self._coming > 0)
        self.restart.setVisible(not asks and self._count > 0)
        self.add.setVisible(not asks)
        self.add.setEnabled(not self._coming)
        self.finish.setVisible(not asks)
        self.finish.setEnabled(self._count > 0 and not self._coming)
        self.no.setVisible(asks)
        self.yes.setVisible(asks)
        self.retranslate()
        self.settle_tab_order()

    def _ask(self) -> None:
        if self._asks_restart:
            self.question.say(
                self.tr("Throw all these pages away and start again?"),
                self.tr("They cannot be brought back."),
            )
            self.no.setText(self.tr("No, keep them"))
            self.yes.setText(self.tr("Yes, start again"))
        elif self._blanks and not self._coming:
            if len(self._blanks) == 1:
                what = self.tr("One page looks blank. Leave it out?")
                self.no.setText(self.tr("No, keep it"))
                self.yes.setText(self.tr("Yes, leave it out"))
            else:
                what = self.tr("{count} pages look blank. Leave them out?")
                self.no.setText(self.tr("No, keep all"))
                self.yes.setText(self.tr("Yes, leave them out"))
            self.question.say(
                what.format(count=len(self._blanks)),
                self.tr("Look at them below: they are marked “Blank?”."),
            )
        else:
            self.question.say("")

    def _tell_dropped(self) -> None:
        self.bring_back.setVisible(self._dropped is not None)
        if self._dropped is None:
            self.dropped.say("")
            return
        page = self.tr("Page {number} is taken out.")
        self.dropped.say(page.format(number=self._dropped + 1))
        self.bring_back.setText(self.tr("Bring it back"))

    def _on_restart(self) -> None:
        self._asks_restart = True
        self._show()
        self.body.to_top()
        self.start_again()

    def _on_no(self) -> None:
        if self._asks_restart:
            self._asks_restart = False
            self._show()
        else:
            self.blanks_kept.emit()
        self.start_again()

    def _on_yes(self) -> None:
        if self._asks_restart:
            self._asks_restart = False
            self.restart_confirmed.emit()
        else:
            self.blanks_dropped.emit()
            self.start_again()

    def _sender(self) -> int:
        return int(self.sender().property("sheet"))

    def _on_look(self) -> None:
        self.look_asked.emit(self._sender())

    def _on_turn(self) -> None:
        self.turn_asked.emit(self._sender())

    def _on_earlier(self) -> None:
        self.move_asked.emit(self._sender(), -1)

    def _on_later(self) -> None:
        self.move_asked.emit(self._sender(), +1)

    def _on_drop(self) -> None:
        self.drop_asked.emit(self._sender())
        self.start_again()


class PageCard(QFrame):
    """A small picture of a page, and what can be done with it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._doubts: Sequence[str] = ()
        self._sheet: ScanSheet | None = None
        self.setProperty("card", True)
        self.picture = SmallSheet()
        self.name = Label(Role.STRONG)
        self.doubt = Label()
        self.doubt.setProperty("state", "doubt")
        self.look = Button(Icon.SEARCH)
        self.turn = Button(Icon.RELOAD)
        self.earlier = Button(Icon.BACK)
        self.later = Button(Icon.FORWARD)
        self.drop = Button(Icon.BIN)
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.name)
        shown.addWidget(self.picture)
        shown.addWidget(self.doubt)
        shown.addStretch()
        deeds = [self.look, self.turn, self.earlier, self.later, self.drop]
        for button in deeds:
            button.setProperty("compact", True)
        look_alike(deeds)
        self._deeds = TileGrid(most=2, em=_DEED_EM)
        self._deeds.show_tiles(list(deeds))
        beside = QVBoxLayout()
        beside.addWidget(self._deeds)
        beside.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(shown)
        row.addLayout(beside, stretch=1)

    def show_sheet(self, sheet: ScanSheet) -> None:
        if sheet != self._sheet:
            self._sheet = sheet
            self.picture.show_image(turned(as_image(sheet.small), sheet.turns))

    def point(self, *, beside: bool) -> None:
        """Point to where the pages before and after are: beside it, or above."""
        self.earlier.show_icon(Icon.BACK if beside else Icon.UP)
        self.later.show_icon(Icon.FORWARD if beside else Icon.DOWN)

    def say(self, place: int, count: int) -> None:
        """Set every text anew, for this place among so many; places begin at 0."""
        number = place + 1
        page = self.tr("Page {number}").format(number=number)
        self.name.setText(page)
        self.picture.setAccessibleName(page)
        doubts = self._sheet.doubts if self._sheet else ()
        self.doubt.setText("\n".join(doubt_in_short(doubt) for doubt in doubts))
        self.doubt.setVisible(bool(doubts))
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(number < count)
        for button, words, spoken in (
            (self.look, self.tr("See"), self.tr("See page {number}")),
            (self.turn, self.tr("Turn"), self.tr("Turn page {number}")),
            (self.earlier, self.tr("Before"), self.tr("Move page {number} before")),
            (self.later, self.tr("After"), self.tr("Move page {number} after")),
            (self.drop, self.tr("Take out"), self.tr("Take out page {number}")),
        ):
            button.setText(words)
            button.setAccessibleName(spoken.format(number=number))

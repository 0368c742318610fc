"""Where a visitor chooses which of their papers a site gets: no file dialog exists."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.documents import DocumentError
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone, breakable
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_names import OTHER, KnownPaper, PaperNames
from kiosk.ui.paper_question import TooLargeQuestion
from kiosk.ui.paper_tile import PaperTile
from kiosk.ui.paper_words import explain_paper
from kiosk.ui.tile import Tile
from kiosk.ui.tile_grid import TileGrid
from kiosk.visit.tray import Paper

_TILE_EM = 11


class PickerPage(ColumnPage):
    """Shows the papers to choose from, what is chosen, and what may be scanned now."""

    chosen = Signal(int)  # the paper's number: it was touched
    give_asked = Signal()
    scan_asked = Signal(str)  # the name that the paper gets
    coarse_asked = Signal()
    fewer_asked = Signal()
    leave_asked = Signal()

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._names = names
        self._host = ""
        self._many = False
        self._possible = True
        self._busy = False
        self._error: Exception | None = None
        self._papers: tuple[Paper, ...] = ()
        self._missing: tuple[KnownPaper, ...] = ()
        self._tiles: dict[int, PaperTile] = {}
        self._pictures: dict[int, QImage] = {}
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.host = Label(Role.STRONG)
        self.notice = NoticeBox(Tone.INFO)
        self.question = TooLargeQuestion()
        self.tiles = TileGrid(most=4, em=_TILE_EM)
        self.or_scan = Label(Role.HEADING)
        self.scans: tuple[Tile, ...] = ()
        self._scans = TileGrid()
        parts: tuple[QWidget, ...] = (
            *(self.title, self.lead, self.host, self.notice, self.question),
            *(self.tiles, self.or_scan, self._scans),
        )
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.give = Button(Icon.CHECK, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_end(self.give)
        self.leave.clicked.connect(self.leave_asked)
        self.give.clicked.connect(self.give_asked)
        self.question.coarse_asked.connect(self.coarse_asked)
        self.question.fewer_asked.connect(self.fewer_asked)
        self.show_papers(())
        self.show_missing(())

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Give a paper to the site"))
        self.title.setText(self.tr("The site asks for a paper"))
        self.host.setText(breakable(self._host))
        self.host.setAccessibleName(self._host)
        if self._many:
            self.lead.setText(self.tr("Touch the papers you want to give."))
        else:
            self.lead.setText(self.tr("Touch the paper you want to give."))
        self.leave.setText(self.tr("Give nothing"))
        for paper in self._papers:
            tile = self._tiles[paper.number]
            tile.setText(self._names.title(paper, self._papers))
        if self._papers:
            self.or_scan.setText(self.tr("Or scan a paper now"))
        else:
            self.or_scan.setText(self.tr("Scan a paper now"))
        *wanted, other = self.scans
        for scan, known in zip(wanted, self._missing, strict=True):
            scan.setText(known.title.text(spoken()))
        other.setText(self.tr("Another paper") if wanted else self.tr("Scan a paper"))
        self.question.retranslate()
        self._tell()

    def show_request(self, host: str, *, many: bool, possible: bool = True) -> None:
        """Show who asks, and for how many; `possible`: a paper can be what it wants."""
        self._host, self._many, self._possible = host, many, possible
        self._busy = False
        self._error = None
        self.question.hide()
        for part in (self.lead, self.or_scan, self._scans):
            part.setVisible(possible)
        self.tiles.setVisible(possible and bool(self._papers))
        self.body.to_top()
        self.retranslate()

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Offer these; what was chosen and is still there stays chosen."""
        chosen = self.chosen_numbers()
        self._papers = tuple(papers)
        self._tiles = {paper.number: self._tile(paper.number) for paper in papers}
        self.tiles.show_tiles(list(self._tiles.values()))
        self.tiles.setVisible(self._possible and bool(papers))
        self.show_chosen(chosen)
        if self.scans:
            self.retranslate()

    def show_missing(self, papers: Sequence[KnownPaper]) -> None:
        """Offer to scan these, and any other."""
        self._missing = tuple(papers)
        self.scans = tuple(self._scan_tile(paper.id) for paper in papers)
        self.scans = (*self.scans, self._scan_tile(OTHER))
        self._scans.show_tiles(list(self.scans))
        self.retranslate()

    def show_picture(self, number: int, image: QImage) -> None:
        self._pictures[number] = image
        if number in self._tiles:
            self._tiles[number].show_image(image)

    def show_chosen(self, numbers: Sequence[int]) -> None:
        for number, tile in self._tiles.items():
            tile.setChecked(number in numbers)
        self.question.hide()
        self._error = None
        self._tell()

    def show_busy(self) -> None:
        if self.isVisible():
            self.keep_focus()
        self._busy = True
        self._error = None
        self.question.hide()
        self._tell(aloud=True)

    def show_error(self, error: Exception) -> None:
        self._busy = False
        self._error = error
        self._tell(aloud=True)
        chosen = [tile for tile in self._tiles.values() if tile.isChecked()]
        again = self.give.isEnabled()
        self.hand_focus_on(self.give if again else next(iter(chosen), self.leave))
        self.body.to_top()
        self.body.area.begin(self.notice)  # with large letters, it is below the top

    def ask_about(self, paper: Paper) -> None:
        """Ask what shall be done about this one, which is too large for the site."""
        self._busy = False
        self.question.ask(self._names.title(paper, self._papers), paper.pages)
        self._tell()
        self.question.coarse.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.area.begin(self.question)

    def chosen_numbers(self) -> tuple[int, ...]:
        """Give the numbers of the papers that are ticked."""
        return tuple(n for n, tile in self._tiles.items() if tile.isChecked())

    def tile(self, number: int) -> PaperTile:
        return self._tiles[number]

    def _tile(self, number: int) -> PaperTile:
        tile = PaperTile(number)
        tile.show_image(self._pictures.get(number))
        tile.clicked.connect(self._on_tile)
        return tile

    def _scan_tile(self, name: str) -> Tile:
        tile = Tile(Icon.SCAN)
        tile.setProperty("paper", name)
        tile.clicked.connect(self._on_scan)
        return tile

    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, PaperTile):
            self.chosen.emit(tile.number)

    def _on_scan(self) -> None:
        self.scan_asked.emit(self.sender().property("paper"))

    def _tell(self, *, aloud: bool = False) -> None:
        count = len(self.chosen_numbers())
        if count > 1:
            give = self.tr("Give these {count} papers to the site")
            self.give.setText(give.format(count=count))
        else:
            self.give.setText(self.tr("Give this paper to the site"))
        idle = self._possible and not self._busy
        # what is asked has its own answers; a paper that will not do needs another
        well = self.question.isHidden() and not isinstance(self._error, DocumentError)
        self.give.setEnabled(count > 0 and idle and well)
        self.leave.setDisabled(self._busy)
        self.tiles.setEnabled(idle)
        self._scans.setEnabled(idle)
        tone, what, advice = self._words()
        self.notice.show_tone(tone)
        self.notice.say(what, advice, aloud=aloud)

    def _words(self) -> tuple[Tone, str, str]:
        if not self._possible:
            return (
                Tone.WARNING,
                self.tr("The site wants a file that is neither a PDF nor a picture."),
                self.tr("Nothing can be given here. Ask the mediator for help."),
            )
        if self._busy:
            return Tone.INFO, self.tr("Your paper is being made ready…"), ""
        if self._error is not None:
            return (Tone.ERROR, *explain_paper(self._error))
        if not self._papers:
            return (
                Tone.INFO,
                self.tr("There is no paper yet."),
                self.tr("Scan it now: then it goes to the site."),
            )
        return Tone.INFO, "", ""

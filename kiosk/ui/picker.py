"""Where a visitor chooses which of their papers a site gets: no file dialog exists."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.browser.uploads import FileMode
from kiosk.devices import Ticket
from kiosk.devices.lane import Lane
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM, TileGrid
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone, breakable
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_names import PaperNames
from kiosk.ui.paper_tile import PaperTile
from kiosk.ui.paper_words import explain_paper
from kiosk.ui.thumbnails import Thumbnails
from kiosk.ui.tile import Tile
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray

_TILE_EM = 11


class Request(Protocol):
    """What a page asks for: kiosk.browser's FileRequest, or a test's."""

    @property
    def mode(self) -> FileMode: ...

    @property
    def host(self) -> str: ...

    def answer(self, files: list[Path]) -> None: ...

    def refuse(self) -> None: ...


class PickerPage(ColumnPage):
    """Shows the papers to choose from, and what is chosen."""

    chosen = Signal(int)  # the paper's number: it was touched
    give_asked = Signal()
    scan_asked = Signal()
    leave_asked = Signal()

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._names = names
        self._host = ""
        self._many = False
        self._busy = False
        self._error: Exception | None = None
        self._papers: tuple[Paper, ...] = ()
        self._tiles: dict[int, PaperTile] = {}
        self._pictures: dict[int, QImage] = {}
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.host = Label(Role.STRONG)
        self.notice = NoticeBox(Tone.INFO)
        self.tiles = TileGrid(most=4, em=_TILE_EM)
        self.scan = Tile(Icon.SCAN)
        for part in (self.title, self.lead, self.host, self.notice, self.tiles):
            self.column.addWidget(part)
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.give = Button(Icon.CHECK, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_end(self.give)
        self.leave.clicked.connect(self.leave_asked)
        self.give.clicked.connect(self.give_asked)
        self.show_papers(())

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Give a paper to the site"))
        self.title.setText(self.tr("The site asks for a paper"))
        self.host.setText(breakable(self._host))
        if self._many:
            self.lead.setText(self.tr("Touch the papers you want to give."))
        else:
            self.lead.setText(self.tr("Touch the paper you want to give."))
        self.leave.setText(self.tr("Give nothing"))
        self.scan.setText(self.tr("Scan a paper now"))
        for paper in self._papers:
            tile = self._tiles[paper.number]
            tile.setText(self._names.title(paper, self._papers))
        self._tell()

    def show_request(self, host: str, *, many: bool) -> None:
        self._host, self._many = host, many
        self._busy = False
        self._error = None
        self.retranslate()

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Offer these; what was chosen and is still there stays chosen."""
        chosen = self.chosen_numbers()
        self._papers = tuple(papers)
        self._tiles = {paper.number: self._tile(paper.number) for paper in papers}
        self.scan = Tile(Icon.SCAN)
        self.scan.clicked.connect(self.scan_asked)
        self.tiles.show_tiles([*self._tiles.values(), self.scan])
        self.show_chosen(chosen)
        self.retranslate()

    def show_picture(self, number: int, image: QImage) -> None:
        self._pictures[number] = image
        if number in self._tiles:
            self._tiles[number].show_image(image)

    def show_chosen(self, numbers: Sequence[int]) -> None:
        for number, tile in self._tiles.items():
            tile.setChecked(number in numbers)
        self._tell()

    def show_busy(self) -> None:
        self._busy = True
        self._error = None
        self._tell(aloud=True)

    def show_error(self, error: Exception) -> None:
        self._busy = False
        self._error = error
        self._tell(aloud=True)

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

    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, PaperTile):
            self.chosen.emit(tile.number)

    def _tell(self, *, aloud: bool = False) -> None:
        count = len(self.chosen_numbers())
        if count > 1:
            give = self.tr("Give these {count} papers to the site")
            self.give.setText(give.format(count=count))
        else:
            self.give.setText(self.tr("Give this paper to the site"))
        self.give.setEnabled(count > 0 and not self._busy)
        self.leave.setDisabled(self._busy)
        self.tiles.setDisabled(self._busy)
        tone, what, advice = self._words()
        self.notice.show_tone(tone)
        self.notice.say(what, advice, aloud=aloud)

    def _words(self) -> tuple[Tone, str, str]:
        if self._busy:
            return Tone.INFO, self.tr("Your paper is being made ready…"), ""
        if self._error is not None:
            return (Tone.ERROR, *explain_paper(self._error))
        if not self._papers:
            return (
                Tone.INFO,
                self.tr("There is no paper yet."),
                self.tr("Touch “Scan a paper now”. Then you come back here."),
            )
        return Tone.INFO, "", ""


class PickerDesk(QObject):
    """Serves the picker: answers one request of a site at a time.

    `answered` says how many papers the site got; 0 when the visitor gave none.
    """

    scan_asked = Signal()
    answered = Signal(int)

    def __init__(
        self,
        page: PickerPage,
        tray: Tray,
        thumbnails: Thumbnails,
        lane: Lane,
        journey: Journey,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._tray = tray
        self._thumbnails = thumbnails
        self._lane = lane
        self._journey = journey
        self._request: Request | None = None
        self._served: Request | None = None  # the one the lane works for
        self._max_bytes = 0
        self._files: list[Path] = []
        page.chosen.connect(self._on_chosen)
        page.give_asked.connect(self._give)
        page.scan_asked.connect(self.scan_asked)
        page.leave_asked.connect(self.refuse)
        tray.changed.connect(self._show)
        thumbnails.made.connect(self._on_picture)
        lane.arrived.connect(self._on_file)
        lane.done.connect(self._on_ready)
        lane.failed.connect(page.show_error)
        self._show()

    def begin(self, request: Request, max_bytes: int) -> None:
        """Ask what the site shall get, each file under its limit in bytes."""
        self._request = request
        self._max_bytes = max_bytes
        many = request.mode is FileMode.MULTIPLE
        self._page.show_request(request.host, many=many)
        self._page.show_chosen(())
        self._show()

    def choose(self, paper: Paper) -> None:
        """Choose a paper for the visitor: the one just scanned for this request."""
        self._choose(paper.number, keep=True)

    def refuse(self) -> None:
        """Give nothing, if a site waits: the visitor does not want to."""
        if self._request is None:
            return
        self._lane.cancel()
        request, self._request = self._request, None
        request.refuse()
        self.answered.emit(0)

    def _show(self) -> None:
        self._page.show_papers(self._tray.papers)
        self._thumbnails.ask(self._tray.papers)
        for paper in self._tray.papers:
            self._on_picture(paper.number)

    def _on_picture(self, number: int) -> None:
        picture = self._thumbnails.picture(number)
        if picture is not None:
            self._page.show_picture(number, picture)

    def _on_chosen(self, number: int) -> None:
        self._choose(number, keep=number in self._page.chosen_numbers())

    def _choose(self, number: int, *, keep: bool) -> None:
        many = self._request is not None and self._request.mode is FileMode.MULTIPLE
        others = [n for n in self._page.chosen_numbers() if n != number] if many else []
        self._page.show_chosen((*others, number) if keep else others)

    def _give(self) -> None:
        chosen = self._page.chosen_numbers()
        papers = [paper for paper in self._tray.papers if paper.number in chosen]
        if not papers or self._request is None or self._lane.busy:
            return
        self._files = []
        self._served = self._request
        self._page.show_busy()
        self._lane.run(partial(_make_ready, self._tray, papers, self._max_bytes))

    def _on_file(self, file: Path) -> None:
        self._files.append(file)

    def _on_ready(self) -> None:
        if self._request is None or self._request is not self._served:
            return  # it was refused meanwhile, and another may have come
        request, self._request = self._request, None
        request.answer(self._files)
        self._journey.papers_handed_over += len(self._files)
        self.answered.emit(len(self._files))


def _make_ready(
    tray: Tray, papers: Sequence[Paper], max_bytes: int, ticket: Ticket
) -> Iterator[Path]:
    for paper in papers:
        if ticket.cancelled:
            return
        yield tray.upload_file(paper, max_bytes)

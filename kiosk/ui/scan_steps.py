"""The first step of a scan: which paper it is; or that there is no scanner."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.buttons import Button
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_names import OTHER, KnownPaper
from kiosk.ui.tile import Tile
from kiosk.ui.tile_grid import TileGrid


class ChooseStep(ColumnPage):
    """Asks which paper is scanned, so that it gets its name."""

    chosen = Signal(str)
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._choices: tuple[tuple[KnownPaper, Tile], ...] = ()
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.tiles = TileGrid()
        self.other = self._tile(OTHER)
        self.tiles.show_tiles([self.other])
        self.leave = Button(Icon.BACK)
        for part in (self.title, self.lead, self.tiles):
            self.column.addWidget(part)
        self.column.addStretch()
        self.foot.add_start(self.leave)
        self.leave.clicked.connect(self.leave_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self.tr("Which paper do you want to scan?"))
        self.lead.setText(self.tr("Scanning makes a picture of your paper."))
        self.leave.setText(self.tr("Back"))
        for paper, tile in self._choices:
            tile.setText(paper.title.text(spoken()))
        self.other.setText(self.tr("Another paper"))

    def show_papers(self, papers: Sequence[KnownPaper]) -> None:
        self._choices = tuple((paper, self._tile(paper.id)) for paper in papers)
        tiles: list[QWidget] = [tile for _, tile in self._choices]
        self.tiles.show_tiles([*tiles, self.other])
        self.retranslate()
        self.settle_tab_order()

    def _tile(self, name: str) -> Tile:
        tile = Tile(Icon.DOCUMENT, trailing=Icon.FORWARD)
        tile.setProperty("paper", name)
        tile.clicked.connect(self._on_tile)
        return tile

    def _on_tile(self) -> None:
        self.chosen.emit(self.sender().property("paper"))


class NoScannerStep(ColumnPage):
    """Says that no paper can be scanned here, and what else one can do."""

    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self.title = Label(Role.TITLE)
        self.notice = NoticeBox(Tone.WARNING)
        self.leave = Button(Icon.BACK)
        for part in (self.title, self.notice):
            self.column.addWidget(part)
        self.column.addStretch()
        self.foot.add_start(self.leave)
        self.leave.clicked.connect(self.leave_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self.tr("Scan a paper"))
        self.notice.say(
            self.tr("This computer has no scanner."),
            self.tr("Ask the mediator which computer has one."),
        )
        self.leave.setText(self.tr("Back"))

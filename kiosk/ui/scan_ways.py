"""How a paper can be scanned here, and the questions that find it out."""

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.devices import ScanRequest, Source
from kiosk.ui.buttons import Button
from kiosk.ui.columns import WIDE_EM
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Role
from kiosk.ui.page import ColumnPage
from kiosk.ui.tile import Tile
from kiosk.ui.tile_grid import TileGrid


class Way(Enum):
    """How the visitor puts the paper down."""

    GLASS = "glass"
    CARD = "card"  # its front, then its back, on the glass
    FRONTS = "fronts"  # by the feeder, one side of each sheet
    BOTH_SIDES = "both sides"  # by the feeder, both sides of each sheet

    @property
    def feeds(self) -> bool:
        return self in {Way.FRONTS, Way.BOTH_SIDES}

    def request(self, usual: ScanRequest) -> ScanRequest:
        """Give the scan that this way needs, as fine as the usual one."""
        return replace(
            usual,
            source=Source.FEEDER if self.feeds else Source.GLASS,
            duplex=self is Way.BOTH_SIDES,
        )


class QuestionStep(ColumnPage):
    """Asks one question; each answer is a tile."""

    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self.title = Label(Role.TITLE)
        self.tiles = TileGrid()
        self.leave = Button(Icon.BACK)
        self.column.addWidget(self.title)
        self.column.addWidget(self.tiles)
        self.column.addStretch()
        self.foot.add_start(self.leave)
        self.leave.clicked.connect(self.leave_asked)


class WayStep(QuestionStep):
    """Asks where the paper goes. Only shown where there is more than the glass."""

    glass_asked = Signal()
    feeder_asked = Signal()
    card_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feeder = Tile(Icon.DOCUMENT, trailing=Icon.FORWARD)
        self.glass = Tile(Icon.SCAN, trailing=Icon.FORWARD)
        self.card = Tile(Icon.IDENTITY_CARD, trailing=Icon.FORWARD)
        self.tiles.show_tiles([self.glass, self.feeder, self.card])
        self.glass.clicked.connect(self.glass_asked)
        self.feeder.clicked.connect(self.feeder_asked)
        self.card.clicked.connect(self.card_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self.tr("What does your paper look like?"))
        self.glass.setText(self.tr("One sheet, or a booklet"))
        self.glass.show_more(self.tr("On the glass, page by page."))
        self.feeder.setText(self.tr("Several loose sheets"))
        self.feeder.show_more(self.tr("In the feeder, all at once."))
        self.card.setText(self.tr("A card"))
        self.card.show_more(self.tr("On the glass: the front, then the back."))
        self.leave.setText(self.tr("Back"))


class SidesStep(QuestionStep):
    """Asks whether there is something on the back of the sheets."""

    fronts_asked = Signal()
    both_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fronts = Tile(Icon.PAPER, trailing=Icon.FORWARD)
        self.both = Tile(Icon.DOCUMENT, trailing=Icon.FORWARD)
        self.tiles.show_tiles([self.fronts, self.both])
        self.fronts.clicked.connect(self.fronts_asked)
        self.both.clicked.connect(self.both_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))
        self.title.setText(self.tr("Is there something on the back of your sheets?"))
        self.fronts.setText(self.tr("No, only on the front"))
        self.fronts.show_more(self.tr("The scanner reads one side of each sheet."))
        self.both.setText(self.tr("Yes, on both sides"))
        self.both.show_more(self.tr("The scanner reads both. You see blank pages."))
        self.leave.setText(self.tr("Back"))

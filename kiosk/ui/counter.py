"""The counter of a visit: where papers are scanned, kept, seen, given and printed."""

from PySide6.QtCore import QObject

from kiosk.catalogue import Catalogue
from kiosk.devices import Printer, Scanner, ScanRequest
from kiosk.devices.lane import Lane
from kiosk.settings import PrinterChoice
from kiosk.ui.paper_names import PaperNames
from kiosk.ui.papers import PapersDesk, PapersPage
from kiosk.ui.picker import PickerDesk, PickerPage
from kiosk.ui.printing import PrintDesk, PrintPage
from kiosk.ui.scan import ScanDesk, ScanPage
from kiosk.ui.thumbnails import Thumbnails
from kiosk.ui.viewer import ViewerDesk, ViewerPage
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray


class Counter(QObject):
    """Builds the pages around the tray, each with its desk and its lane."""

    def __init__(
        self,
        catalogue: Catalogue,
        tray: Tray,
        journey: Journey,
        scanner: Scanner | None,
        printer: Printer | None,
        *,
        request: ScanRequest,
        choice: PrinterChoice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tray = tray
        self.can_print = printer is not None
        names = _names(catalogue)
        thumbnails = Thumbnails(Lane("thumbnails", self), self)

        self.scan_page = ScanPage(names)
        self.scan = ScanDesk(
            self.scan_page,
            Lane("scanner", self),
            Lane("turning", self),
            scanner,
            tray=tray,
            journey=journey,
            request=request,
        )
        self.papers_page = PapersPage(names)
        self.papers = PapersDesk(self.papers_page, tray, thumbnails)
        self.viewer_page = ViewerPage(names)
        self.viewer = ViewerDesk(self.viewer_page, Lane("viewer", self))
        self.picker_page = PickerPage(names)
        self.picker = PickerDesk(
            self.picker_page, tray, thumbnails, Lane("fitting", self), journey
        )
        self.printing = Lane("printer", self)
        self.print_page = PrintPage(choice)
        self.print = PrintDesk(self.print_page, self.printing, printer, choice, journey)


def _names(catalogue: Catalogue) -> PaperNames:
    papers = {
        paper.id: paper
        for procedure in catalogue.procedures
        for paper in procedure.papers
    }
    return PaperNames(papers.values())

"""The counter of a visit: where papers are scanned, kept, seen, given and printed."""

from PySide6.QtCore import QObject

from kiosk.catalogue import Catalogue
from kiosk.devices import Printer, Scanner, ScanRequest
from kiosk.devices.lane import Lane
from kiosk.settings import PrinterChoice
from kiosk.ui.page import Page
from kiosk.ui.paper_names import PaperNames
from kiosk.ui.paper_naming import NamingDesk, NamingPage
from kiosk.ui.papers import PapersDesk, PapersPage
from kiosk.ui.picker import PickerPage
from kiosk.ui.picker_desk import PickerDesk
from kiosk.ui.print_page import PrintPage
from kiosk.ui.printing import PrintDesk
from kiosk.ui.scan import ScanPage
from kiosk.ui.scan_desk import ScanDesk
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
        feeder: bool = False,
        duplex: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`feeder` and `duplex` say what the scanner has; `choice` is the printer's."""
        super().__init__(parent)
        self.tray = tray
        self.can_print = printer is not None
        names = _names(catalogue)
        thumbnails = Thumbnails(Lane("thumbnails", self), self)

        self._scanning = Lane("scanner", self)
        self.scan_page = ScanPage(names)
        self.scan = ScanDesk(
            self.scan_page,
            self._scanning,
            Lane("finishing", self),
            scanner,
            tray=tray,
            journey=journey,
            request=request,
            feeder=feeder,
            duplex=duplex,
        )
        self.papers_page = PapersPage(names)
        self.papers = PapersDesk(self.papers_page, tray, thumbnails)
        self.thumbnails = thumbnails
        self.naming_page = NamingPage()
        self.naming = NamingDesk(self.naming_page, tray)
        self.viewer_page = ViewerPage(names)
        self.viewer = ViewerDesk(self.viewer_page, Lane("viewer", self))
        self.picker_page = PickerPage(names)
        self.picker = PickerDesk(
            self.picker_page, tray, thumbnails, Lane("fitting", self), journey
        )
        self.printing = Lane("printer", self)
        self.print_page = PrintPage(choice)
        self.print = PrintDesk(
            self.print_page,
            self.printing,
            Lane("preview", self),
            printer,
            choice=choice,
            journey=journey,
        )

    @property
    def pages(self) -> tuple[Page, ...]:
        return (
            self.papers_page,
            self.naming_page,
            self.viewer_page,
            self.picker_page,
            self.scan_page,
            self.print_page,
        )

    @property
    def at_work(self) -> bool:
        """Whether a paper is being scanned or printed."""
        return self._scanning.busy or self.printing.busy


def _names(catalogue: Catalogue) -> PaperNames:
    papers = {
        paper.id: paper
        for procedure in catalogue.procedures
        for paper in procedure.papers
    }
    return PaperNames(papers.values())

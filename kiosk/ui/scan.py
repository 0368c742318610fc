"""Where a visitor scans a paper, page by page: one step at a time."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui.page import Page, turn_to
from kiosk.ui.paper_names import KnownPaper, PaperNames
from kiosk.ui.scan_live import ScanningStep
from kiosk.ui.scan_look import LookStep
from kiosk.ui.scan_pages import PagesStep
from kiosk.ui.scan_place import PlaceStep
from kiosk.ui.scan_steps import ChooseStep, NoScannerStep
from kiosk.ui.scan_ways import SidesStep, WayStep


class ScanPage(Page):
    """Shows one step of the scan at a time."""

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = ChooseStep()
        self.way = WayStep()
        self.sides = SidesStep()
        self.place = PlaceStep(names)
        self.scanning = ScanningStep()
        self.look = LookStep()
        self.pages = PagesStep()
        self.absent = NoScannerStep()
        self._steps = QStackedWidget()
        for step in (
            self.choose,
            self.way,
            self.sides,
            self.place,
            self.scanning,
            self.look,
            self.pages,
            self.absent,
        ):
            self._steps.addWidget(step)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._steps)
        self.retranslate()

    @property
    def step(self) -> Page:
        """The step that is shown."""
        step = self._steps.currentWidget()
        assert isinstance(step, Page)  # noqa: S101 - nothing else was added
        return step

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan a paper"))

    def begin(self) -> None:
        self.step.begin()

    def start_again(self) -> None:
        self.step.start_again()

    def show_choice(self, papers: Sequence[KnownPaper]) -> None:
        self.choose.show_papers(papers)
        self.show_step(self.choose)

    def show_step(self, step: Page) -> None:
        """Show this step of ours, and take the focus to where it begins."""
        turn_to(self._steps, step)
        if self.isVisible():
            step.begin()

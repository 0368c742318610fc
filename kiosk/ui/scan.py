"""Where a visitor scans a paper, page by page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QTransform
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.devices import (
    DeviceError,
    Fault,
    ScannedPage,
    Scanner,
    ScanRequest,
    Ticket,
)
from kiosk.devices.lane import Lane
from kiosk.ui.page import Page
from kiosk.ui.paper_names import KnownPaper, PaperNames
from kiosk.ui.scan_look import LookStep
from kiosk.ui.scan_steps import ChooseStep, NoScannerStep, PlaceStep
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray

_TURNS = 4
# Qt's measure of how hard a PNG is squeezed: lightly, as it lives for minutes.
_PNG_QUALITY = 80


class ScanPage(Page):
    """Shows one step of the scan at a time."""

    def __init__(self, names: PaperNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = ChooseStep()
        self.place = PlaceStep(names)
        self.look = LookStep()
        self.absent = NoScannerStep()
        self._steps = QStackedWidget()
        for step in (self.choose, self.place, self.look, self.absent):
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

    def start_again(self) -> None:
        self.step.start_again()

    def show_choice(self, papers: Sequence[KnownPaper]) -> None:
        self.choose.show_papers(papers)
        self._show(self.choose)

    def show_ready(self, name: str, kept: int) -> None:
        self.place.show_ready(name, kept)
        self._show(self.place)

    def show_page(self, fresh: QImage, kept: Sequence[QImage]) -> None:
        self.look.show_page(fresh, kept)
        self._show(self.look)

    def show_absent(self) -> None:
        self._show(self.absent)

    def _show(self, step: Page) -> None:
        self._steps.setCurrentWidget(step)
        if self.isVisible():
            step.start_again()


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A scanned page and how often the visitor turned it, a quarter each."""

    page: ScannedPage
    picture: QImage
    turns: int = 0

    @property
    def shown(self) -> QImage:
        return _turned(self.picture, self.turns)


class ScanDesk(QObject):
    """Serves the scan page: scans page by page, then puts the paper in the tray.

    `finished` brings the Paper; `left` says that the visitor went away without one.
    """

    finished = Signal(object)
    left = Signal()

    def __init__(
        self,
        page: ScanPage,
        lane: Lane,
        finishing: Lane,
        scanner: Scanner | None,
        *,
        tray: Tray,
        journey: Journey,
        request: ScanRequest | None = None,
    ) -> None:
        """`finishing` is the lane in which kept pages are turned; no device's."""
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._finishing = finishing
        self._scanner = scanner
        self._tray = tray
        self._journey = journey
        self._request = request or ScanRequest()
        self._name = ""
        self._papers: Sequence[KnownPaper] | None = None
        self._fresh: _Sheet | None = None
        self._kept: list[_Sheet] = []
        self._whole: list[bytes] = []
        self._join()

    def _join(self) -> None:
        page, lane = self._page, self._lane
        page.choose.chosen.connect(self._on_chosen)
        page.choose.leave_asked.connect(self.left)
        page.absent.leave_asked.connect(self.left)
        page.place.scan_asked.connect(self._scan)
        page.place.stop_asked.connect(self._stop)
        page.place.finish_asked.connect(self._finish)
        page.place.leave_asked.connect(self._leave)
        page.look.keep_and_finish_asked.connect(self._keep_and_finish)
        page.look.keep_and_add_asked.connect(self._keep_and_add)
        page.look.again_asked.connect(self._again)
        page.look.turn_asked.connect(self._turn)
        page.look.drop_asked.connect(self._drop)
        lane.progressed.connect(page.place.show_progress)
        lane.arrived.connect(self._on_page)
        lane.stopped.connect(self._ready)
        lane.failed.connect(self._on_failed)
        self._finishing.arrived.connect(self._on_whole)
        self._finishing.done.connect(self._on_all_whole)
        self._finishing.failed.connect(self._on_failed)

    def begin(self, papers: Sequence[KnownPaper], name: str | None = None) -> None:
        """Start a paper: ask which of these it is, unless its name is given."""
        self._papers = papers if name is None else None
        self._fresh = None
        self._kept = []
        if self._scanner is None:
            self._page.show_absent()
        elif name is None:
            self._page.show_choice(papers)
        else:
            self._on_chosen(name)

    def _on_chosen(self, name: str) -> None:
        self._name = name
        self._ready()

    def _ready(self) -> None:
        self._page.show_ready(self._name, len(self._kept))

    def _scan(self) -> None:
        if self._scanner is None or self._lane.busy:
            return
        self._page.place.show_progress(0)
        self._lane.run(partial(self._scanner.scan, self._request))

    def _stop(self) -> None:
        self._page.place.show_stopping()
        self._lane.cancel()

    def _on_page(self, page: ScannedPage) -> None:
        picture = QImage()
        if not picture.loadFromData(page.png):
            self._on_failed(DeviceError(Fault.BROKEN, "no PNG"))
            return
        self._fresh = _Sheet(page, picture)
        self._look()

    def _on_failed(self, error: Exception) -> None:
        self._ready()
        self._page.place.show_error(error)

    def _look(self) -> None:
        if self._fresh is not None:
            kept = [sheet.shown for sheet in self._kept]
            self._page.show_page(self._fresh.shown, kept)

    def _turn(self) -> None:
        if self._fresh is not None:
            turns = (self._fresh.turns + 1) % _TURNS
            self._fresh = replace(self._fresh, turns=turns)
            self._page.look.show_turned(self._fresh.shown)

    def _drop(self, place: int) -> None:
        del self._kept[place]
        self._look()

    def _again(self) -> None:
        self._fresh = None
        self._ready()

    def _keep(self) -> None:
        if self._fresh is not None:
            self._kept.append(self._fresh)
            self._fresh = None

    def _keep_and_add(self) -> None:
        self._keep()
        self._ready()

    def _keep_and_finish(self) -> None:
        self._keep()
        self._finish()

    def _finish(self) -> None:
        if self._kept and not self._finishing.busy:
            self._whole = []
            self._finishing.run(partial(_upright, tuple(self._kept)))

    def _on_whole(self, png: bytes) -> None:
        self._whole.append(png)

    def _on_all_whole(self) -> None:
        try:
            paper = self._tray.add_scan(self._name, self._whole)
        except OSError as error:
            self._on_failed(error)
            return
        self._journey.pages_scanned += len(self._whole)
        self._kept = []
        self._whole = []
        self.finished.emit(paper)

    def _leave(self) -> None:
        if self._papers is None:
            self.left.emit()
        else:
            self._page.show_choice(self._papers)


def _turned(picture: QImage, turns: int) -> QImage:
    quarter = QTransform().rotate(90 * turns)
    return picture.transformed(quarter, Qt.TransformationMode.FastTransformation)


def _upright(sheets: Sequence[_Sheet], ticket: Ticket) -> Iterator[bytes]:
    """Give each page as a PNG, turned as the visitor wants it."""
    for sheet in sheets:
        if ticket.cancelled:
            return
        if not sheet.turns:
            yield sheet.page.png
            continue
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"png")
        writer.setQuality(_PNG_QUALITY)
        writer.write(sheet.shown)
        yield bytes(buffer.data().data())

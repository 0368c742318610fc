"""Leads a visitor through a scan: from the choice of the paper to the tray."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.devices import ScannedPage, Scanner, ScanRequest, Strip
from kiosk.devices.lane import Lane
from kiosk.ui.paper_names import KnownPaper
from kiosk.ui.scan import ScanPage
from kiosk.ui.scan_finish import Whole
from kiosk.ui.scan_place import Place
from kiosk.ui.scan_review import ReviewDesk
from kiosk.ui.scan_ways import Way
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray


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
        feeder: bool = False,
        duplex: bool = False,
    ) -> None:
        """`finishing` is the lane in which pages are made fit to keep; no device's.

        `feeder` says that the scanner has one, `duplex` that it reads both sides.
        """
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._scanner = scanner
        self._tray = tray
        self._journey = journey
        self._request = request or ScanRequest()
        self._feeder = feeder
        self._duplex = duplex
        self._review = ReviewDesk(page, finishing)

        self._name = ""
        self._papers: Sequence[KnownPaper] | None = None
        self._way = Way.GLASS
        self._front: ScannedPage | None = None  # of a card
        self._scanning = False
        self._waits = False  # to scan, until a scan before has stopped
        self._join_questions()
        self._join_scan()

    def _join_questions(self) -> None:
        page = self._page
        page.choose.chosen.connect(self._on_chosen)
        page.choose.leave_asked.connect(self.left)
        page.absent.leave_asked.connect(self.left)
        page.way.glass_asked.connect(self._on_glass)
        page.way.card_asked.connect(self._on_card)
        page.way.feeder_asked.connect(self._on_feeder)
        page.way.leave_asked.connect(self._leave)
        page.sides.fronts_asked.connect(self._on_fronts)
        page.sides.both_asked.connect(self._on_both_sides)
        page.sides.leave_asked.connect(self._ask_way)
        page.place.card_asked.connect(self._on_card)
        page.place.leave_asked.connect(self._on_place_left)

    def _join_scan(self) -> None:
        page, lane, review = self._page, self._lane, self._review
        page.place.scan_asked.connect(self._scan)
        page.place.finish_asked.connect(review.finish)
        page.place.pages_asked.connect(review.show_pages)
        page.scanning.stop_asked.connect(self._stop)
        lane.progressed.connect(self._on_progress)
        lane.shown.connect(self._on_strip)
        lane.arrived.connect(self._on_page)
        lane.done.connect(self._on_done)
        lane.stopped.connect(self._on_stopped)
        lane.failed.connect(self._on_failed)
        review.more_asked.connect(self._on_more)
        review.again_asked.connect(self._on_again)
        review.restart_asked.connect(self._restart)
        review.whole.connect(self._on_whole)
        review.failed.connect(self._show_error)

    def begin(self, papers: Sequence[KnownPaper], name: str | None = None) -> None:
        """Start a paper: ask which of these it is, unless its name is given."""
        self._papers = papers if name is None else None
        self._forget()
        if self._scanner is None:
            self._page.show_step(self._page.absent)
        elif name is None:
            self._page.show_choice(papers)
        else:
            self._on_chosen(name)

    def _forget(self) -> None:
        """Let go of all pages, and of a scan that someone walked away from."""
        self._lane.cancel()
        self._review.forget()
        self._front = None
        self._end_scan()

    # The questions before a scan

    def _on_chosen(self, name: str) -> None:
        self._name = name
        if self._feeder:
            self._ask_way()
        else:
            self._go(Way.GLASS)

    def _ask_way(self) -> None:
        self._page.show_step(self._page.way)

    def _on_glass(self) -> None:
        self._go(Way.GLASS)

    def _on_card(self) -> None:
        self._go(Way.CARD)

    def _on_feeder(self) -> None:
        if self._duplex:
            self._page.show_step(self._page.sides)
        else:
            self._go(Way.FRONTS)

    def _on_fronts(self) -> None:
        self._go(Way.FRONTS)

    def _on_both_sides(self) -> None:
        self._go(Way.BOTH_SIDES)

    def _go(self, way: Way) -> None:
        self._way = way
        self._front = None
        self._ready()

    def _ready(self) -> None:
        kept = self._review.kept
        glass = self._way is Way.GLASS
        self._page.place.show_ready(
            self._name,
            kept,
            self._place(),
            offers_card=glass and not self._feeder,
            leaves=not kept or self._feeder or not glass,
        )
        self._page.show_step(self._page.place)

    def _place(self) -> Place:
        if self._way is Way.CARD:
            return Place.CARD_FRONT if self._front is None else Place.CARD_BACK
        return Place.FEEDER if self._way.feeds else Place.GLASS

    def _on_place_left(self) -> None:
        if self._front is not None:
            self._go(Way.CARD)  # the front once more
        elif self._feeder:
            self._ask_way()
        elif self._way is Way.CARD:
            self._go(Way.GLASS)
        else:
            self._leave()

    def _leave(self) -> None:
        if self._review.kept:
            self._review.show_pages()
        elif self._papers is None:
            self.left.emit()
        else:
            self._page.show_choice(self._papers)

    # The scan

    def _scan(self) -> None:
        if self._scanner is None or self._scanning:
            return
        self._scanning = True
        self._page.scanning.show_start(feeds=self._way.feeds)
        self._page.show_step(self._page.scanning)
        self._waits = self._lane.busy
        if not self._waits:
            self._start(self._scanner)

    def _start(self, scanner: Scanner) -> None:
        self._waits = False
        self._lane.run(partial(scanner.scan, self._way.request(self._request)))

    def _stop(self) -> None:
        if self._waits:
            self._end_scan()
            self._ready()
        else:
            self._page.scanning.show_stopping()
            self._lane.cancel()

    @property
    def _reads(self) -> bool:
        """Whether what comes from the lane is of the scan that is shown."""
        return self._scanning and not self._waits

    def _on_progress(self, percent: int) -> None:
        if self._reads:
            self._page.scanning.show_progress(percent)

    def _on_strip(self, strip: Strip) -> None:
        if self._reads:
            self._page.scanning.show_strip(strip)

    def _on_page(self, page: ScannedPage) -> None:
        if not self._reads:
            return
        if self._way.feeds:
            self._page.scanning.show_whole()
            self._review.take_fed(page)
        elif self._way is Way.CARD and self._front is None:
            self._front = page
        else:
            live = self._page.scanning.live.picture
            self._review.take(page, live, front=self._front)

    def _on_done(self) -> None:
        if not self._is_over():
            return
        if self._way.feeds:
            self._review.show_pages()
        elif not self._review.looks:
            self._ready()  # for the back of a card

    def _on_stopped(self) -> None:
        if self._is_over():
            self._ready()

    def _on_failed(self, error: Exception) -> None:
        # A page that was given is whole, whatever the scanner says after it.
        if self._is_over() and not self._review.looks:
            self._show_error(error)

    def _show_error(self, error: Exception) -> None:
        if not self._scanning:
            self._ready()
            self._page.place.show_error(error)

    def _is_over(self) -> bool:
        """Whether the scan that is shown is over; if it waited, it starts now."""
        if self._waits and self._scanner is not None:
            self._start(self._scanner)
            return False
        was = self._scanning
        self._end_scan()
        return was

    def _end_scan(self) -> None:
        self._scanning = self._waits = False
        self._page.scanning.show_over()

    # After a scan

    def _on_more(self) -> None:
        self._front = None
        self._ready()

    def _on_again(self) -> None:
        # one page of the feeder's is scanned again on the glass
        self._go(Way.GLASS if self._way.feeds else self._way)

    def _restart(self) -> None:
        self._forget()
        self._ready()

    def _on_whole(self, whole: Whole) -> None:
        try:
            paper = self._tray.add_scan(self._name, whole.pages, whole.originals)
        except OSError as error:
            self._show_error(error)
            return
        self._journey.pages_scanned += len(whole.pages)
        self._review.forget()
        self.finished.emit(paper)

"""The ways between the pages on which papers are scanned, named and handed over."""

from PySide6.QtCore import QObject

from kiosk.browser.uploads import FileRequest
from kiosk.catalogue import Catalogue, Procedure
from kiosk.catalogue import Paper as WantedPaper
from kiosk.ui.counter import Counter
from kiosk.ui.page import Page
from kiosk.ui.paper_names import OTHER
from kiosk.ui.picker_desk import SiteLimits
from kiosk.ui.trail import Trail
from kiosk.visit.tray import Paper

# What a site takes when the catalogue does not say: the smallest limit met so far.
_LEAST_LIMIT = 1_000_000


class PaperWays(QObject):
    """Leads to the counter's pages and back; knows for which procedure it is."""

    def __init__(
        self, trail: Trail, counter: Counter, catalogue: Catalogue, site: Page
    ) -> None:
        """`site` is the page to which what is handed over goes back."""
        super().__init__(trail)
        self._trail = trail
        self._counter = counter
        self._catalogue = catalogue
        self._site = site
        self._wanted: list[WantedPaper] = []
        self._choosing = False  # a site waits for a paper
        counter.papers_page.scan_asked.connect(self.scan)
        counter.papers_page.scan_one_asked.connect(self._scan_for)
        counter.papers_page.leave_asked.connect(trail.back)
        counter.papers.name_asked.connect(self._name)
        counter.papers.open_asked.connect(self.view)
        counter.naming.done.connect(trail.back)
        counter.viewer.left.connect(trail.back)
        counter.picker.scan_asked.connect(self._scan_for)
        counter.picker.answered.connect(self._on_answered)
        counter.scan.finished.connect(self._on_scanned)
        counter.scan.left.connect(trail.back)

    @property
    def wanted(self) -> list[WantedPaper]:
        """Give the papers of the procedure that a site may want a picture of."""
        return list(self._wanted)

    def expect(self, procedure: Procedure) -> None:
        """Offer this procedure's papers from now on."""
        self._wanted = [paper for paper in procedure.papers if paper.scanned]
        self._counter.papers.expect(self._wanted)

    def show(self) -> None:
        """Show the papers of the visit."""
        self._trail.go(self._counter.papers_page)

    def view(self, paper: Paper) -> None:
        """Show one paper, page by page."""
        self._counter.viewer.show_paper(paper, self._counter.tray.papers)
        self._trail.go(self._counter.viewer_page)

    def scan(self) -> None:
        """Scan one of the papers, or any where none are listed."""
        self._counter.scan.begin(self._wanted, None if self._wanted else OTHER)
        self._trail.go(self._counter.scan_page)

    def choose(self, request: FileRequest) -> None:
        """Let the visitor choose what a site asks for."""
        self._choosing = True
        self._counter.picker.begin(request, self.limits(request.host), self._wanted)
        self._trail.go(self._counter.picker_page)

    def give_none(self) -> None:
        """Tell a site that waits for a paper that none comes."""
        if self._choosing:
            self._counter.picker.refuse()

    def limits(self, host: str) -> SiteLimits:
        """Look up what a site takes."""
        upload = self._catalogue.upload(host)
        if upload is None:
            return SiteLimits(_LEAST_LIMIT)
        return SiteLimits(upload.max_bytes, upload.formats)

    def _name(self, paper: Paper) -> None:
        picture = self._counter.thumbnails.picture(paper.number)
        self._counter.naming.begin(paper, self._wanted, picture)
        self._trail.go(self._counter.naming_page)

    def _scan_for(self, name: str) -> None:
        self._counter.scan.begin((), name)
        self._trail.go(self._counter.scan_page)

    def _on_scanned(self, paper: Paper) -> None:
        self._trail.leave(self._counter.scan_page)
        if self._choosing:
            self._counter.picker.bring(paper)

    def _on_answered(self, _papers: int) -> None:
        self._choosing = False
        if self._counter.picker_page in self._trail:
            self._trail.go(self._site)

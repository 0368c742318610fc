"""Serves the picker: what a site asks for, made ready and handed over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.browser.accepting import agreed
from kiosk.browser.uploads import FileMode
from kiosk.devices import Ticket
from kiosk.devices.lane import Lane
from kiosk.documents import DocumentError, DocumentFault
from kiosk.ui.paper_names import OTHER, KnownPaper
from kiosk.ui.picker import PickerPage
from kiosk.ui.thumbnails import Thumbnails
from kiosk.visit.copies import Copies, Taken, copy_names
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray


class Request(Protocol):
    """What a page asks for: kiosk.browser's FileRequest, or a test's."""

    @property
    def mode(self) -> FileMode: ...

    @property
    def accept(self) -> tuple[str, ...]: ...

    @property
    def host(self) -> str: ...

    def answer(self, files: list[Path]) -> None: ...

    def refuse(self) -> None: ...


@dataclass(frozen=True, slots=True)
class SiteLimits:
    """What the catalogue knows of a site's fields; no formats: not which it takes."""

    max_bytes: int
    formats: tuple[str, ...] = ()


class PickerDesk(QObject):
    """Answers one request of a site at a time.

    `scan_asked` brings the name that the paper gets. `answered` says how many papers
    the site got; 0 when the visitor gave none.
    """

    scan_asked = Signal(str)
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
        self._copies = Copies(tray.folder / "copies")
        self._request: Request | None = None
        self._served: Request | None = None  # the one the lane works for
        self._limits = SiteLimits(0)
        self._wanted: tuple[KnownPaper, ...] = ()
        self._papers: list[Paper] = []  # what is being made ready
        self._coarse = False
        self._files: list[Path] = []
        page.chosen.connect(self._on_chosen)
        page.give_asked.connect(self._give)
        page.coarse_asked.connect(self._give_coarse)
        page.scan_asked.connect(self.scan_asked)
        page.fewer_asked.connect(self._scan_fewer)
        page.leave_asked.connect(self.refuse)
        tray.changed.connect(self._show)
        thumbnails.made.connect(self._on_picture)
        lane.arrived.connect(self._on_files)
        lane.done.connect(self._on_ready)
        lane.failed.connect(self._on_failed)
        self._show()

    def begin(
        self, request: Request, limits: SiteLimits, wanted: Sequence[KnownPaper] = ()
    ) -> None:
        """Ask what the site shall get; `wanted` are the papers of the procedure."""
        self._request = request
        self._limits = limits
        self._wanted = tuple(wanted)
        self._page.show_request(
            request.host,
            many=request.mode is FileMode.MULTIPLE,
            possible=bool(agreed(request.accept, limits.formats)),
        )
        self._page.show_chosen(())
        self._show()

    def bring(self, paper: Paper) -> None:
        """Take the paper just scanned for this request.

        A site that wants one gets it without another touch; among several it is
        chosen, as more may follow.
        """
        self._choose(paper.number, keep=True)
        if self._request is not None and self._request.mode is FileMode.SINGLE:
            self._give()

    def refuse(self) -> None:
        """Give nothing, if a site waits: the visitor does not want to."""
        if self._request is None:
            return
        self._lane.cancel()
        request, self._request = self._request, None
        request.refuse()
        self.answered.emit(0)

    def _show(self) -> None:
        papers = self._tray.papers
        names = self._tray.names
        self._page.show_papers(papers)
        self._page.show_missing([each for each in self._wanted if each.id not in names])
        self._thumbnails.ask(papers)
        for paper in papers:
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
        self._make_ready(coarse=False)

    def _give_coarse(self) -> None:
        self._make_ready(coarse=True)

    def _make_ready(self, *, coarse: bool) -> None:
        chosen = self._page.chosen_numbers()
        papers = [paper for paper in self._tray.papers if paper.number in chosen]
        if not papers or self._request is None or self._lane.busy:
            return
        kinds = agreed(self._request.accept, self._limits.formats)
        if not kinds:
            return
        names = copy_names(self._tray.papers)
        taken = Taken(
            max_bytes=self._limits.max_bytes,
            kinds=kinds,
            many=self._request.mode is FileMode.MULTIPLE,
            coarse=coarse,
        )
        self._papers, self._files, self._coarse = papers, [], coarse
        self._served = self._request
        self._page.show_busy()
        named = [(names[paper.number], paper) for paper in papers]
        self._lane.run(partial(_made, self._copies, named, taken))

    def _on_files(self, files: tuple[Path, ...]) -> None:
        self._files.extend(files)

    def _on_ready(self) -> None:
        if self._request is None or self._request is not self._served:
            return  # it was refused meanwhile, and another may have come
        request, self._request = self._request, None
        request.answer(self._files)
        self._journey.papers_handed_over += len(self._papers)
        self.answered.emit(len(self._papers))

    def _on_failed(self, error: Exception) -> None:
        if self._request is not self._served:
            return
        too_large = self._too_large(error)
        if too_large is None:
            self._page.show_error(error)
        else:
            self._page.ask_about(too_large)

    def _too_large(self, error: Exception) -> Paper | None:
        """Find the paper that is too large, if something can be done about it."""
        if not isinstance(error, DocumentError) or error.part is None or self._coarse:
            return None
        fits_not = error.fault is DocumentFault.CANNOT_FIT
        return self._papers[error.part] if fits_not else None

    def _scan_fewer(self) -> None:
        chosen = self._page.chosen_numbers()
        names = [paper.name for paper in self._tray.papers if paper.number in chosen]
        self.scan_asked.emit(names[0] if names else OTHER)


def _made(
    copies: Copies,
    papers: Sequence[tuple[str, Paper]],
    taken: Taken,
    ticket: Ticket,
) -> Iterator[tuple[Path, ...]]:
    for files in copies.make(papers, taken):
        if ticket.cancelled:
            return
        yield files

"""Makes scanned pages fit to look at and to keep, off the GUI thread."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk import documents
from kiosk.devices import ScannedPage, Ticket
from kiosk.devices.lane import Lane, Operation
from kiosk.documents import Doubt, Picture, Shape
from kiosk.ui.scan_sheets import ScanSheet

_VIEW_PX = 1700  # the width of a page to look at closely: an A4 of 200 dpi as it is
_SMALL_PX = 360


@dataclass(frozen=True, slots=True)
class Made:
    """A page made straight and clean, and a large picture of it."""

    sheet: ScanSheet
    view: Picture


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pictures of a page that is here already, by its number."""

    number: int
    view: Picture
    small: Picture


@dataclass(frozen=True, slots=True)
class Whole:
    """All pages of a paper, turned as the visitor wants them, and as they were."""

    pages: tuple[bytes, ...]
    originals: tuple[bytes, ...]


class Finishing(QObject):
    """Does the works it is asked for one after the other, in its lane.

    `arrived` brings Made, Drawn and Whole; `failed` the number of the page it was
    about, 0 for the whole paper, and the error.
    """

    arrived = Signal(object)
    failed = Signal(int, Exception)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._waiting: deque[tuple[int, Operation]] = deque()
        self._number = 0  # of the page that is in work
        lane.arrived.connect(self.arrived)
        lane.done.connect(self._go_on)
        lane.stopped.connect(self._go_on)
        lane.failed.connect(self._on_failed)

    def tidy(self, number: int, page: ScannedPage) -> None:
        """Make a page straight and clean."""
        self._ask(number, partial(_tidied, number, page))

    def join_sides(self, number: int, front: ScannedPage, back: ScannedPage) -> None:
        """Put both sides of a card on one page, as large as they are."""
        self._ask(number, partial(_joined, number, front, back))

    def draw(self, sheet: ScanSheet) -> None:
        """Make pictures of a page, to look at."""
        self._ask(sheet.number, partial(_drawn, sheet))

    def finish(self, sheets: Sequence[ScanSheet]) -> None:
        """Give these pages as they are kept."""
        self._ask(0, partial(_whole, tuple(sheets)))

    def forget(self) -> None:
        """Do nothing of what was asked; nothing arrives of it any more."""
        self._waiting.clear()
        self._lane.cancel()

    def _ask(self, number: int, work: Operation) -> None:
        self._waiting.append((number, work))
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._lane.busy:
            self._number, work = self._waiting.popleft()
            self._lane.run(work)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(self._number, error)
        self._go_on()


# In the lane's thread:


def _tidied(number: int, page: ScannedPage, _ticket: Ticket) -> Iterator[Made]:
    original = documents.kept(page.pnm, page.dpi)
    tidy = documents.tidy(page.pnm, page.dpi)
    yield Made(
        ScanSheet(
            number=number,
            picture=tidy.picture,
            originals=(original,),
            small=documents.thumbnail(tidy.picture, _SMALL_PX),
            shape=tidy.shape,
            doubts=tidy.doubts,
            codes=tidy.codes,
        ),
        documents.thumbnail(tidy.picture, min(tidy.width, _VIEW_PX)),
    )


def _joined(
    number: int, front: ScannedPage, back: ScannedPage, _ticket: Ticket
) -> Iterator[Made]:
    sides = [documents.tidy(side.pnm, side.dpi) for side in (front, back)]
    picture = documents.both_sides(*(side.picture for side in sides))
    cards = all(side.shape is Shape.CARD for side in sides)
    yield Made(
        ScanSheet(
            number=number,
            picture=picture,
            originals=tuple(
                documents.kept(side.pnm, side.dpi) for side in (front, back)
            ),
            small=documents.thumbnail(picture, _SMALL_PX),
            shape=Shape.CARD if cards else Shape.PAGE,
            doubts=_each_once(doubt for side in sides for doubt in side.doubts),
            codes=tuple(code for side in sides for code in side.codes),
        ),
        documents.thumbnail(picture, _VIEW_PX),
    )


def _each_once(doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    return tuple(dict.fromkeys(doubts))


def _drawn(sheet: ScanSheet, _ticket: Ticket) -> Iterator[Drawn]:
    yield Drawn(
        sheet.number,
        documents.thumbnail(sheet.wanted, _VIEW_PX),
        documents.thumbnail(sheet.wanted, _SMALL_PX),
    )


def _whole(sheets: Sequence[ScanSheet], ticket: Ticket) -> Iterator[Whole]:
    pages = []
    for sheet in sheets:
        if ticket.cancelled:
            return
        wanted = sheet.wanted
        pages.append(documents.turned(wanted, sheet.turns) if sheet.turns else wanted)
    originals = (original for sheet in sheets for original in sheet.originals)
    yield Whole(tuple(pages), tuple(originals))

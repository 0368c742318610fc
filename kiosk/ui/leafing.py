"""Leafing through a paper: the page that is wanted is drawn off the GUI thread."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk import documents
from kiosk.devices import Ticket
from kiosk.devices.lane import Lane
from kiosk.ui.thumbnails import as_image

# A page drawn this wide stays sharp at the largest step.
_WIDTH_PX = 1654

# Gives the bytes that hold a page, and its place in them. Called in the lane.
Source = Callable[[int], tuple[bytes, int]]


class Leafing(QObject):
    """Draws the page that is wanted last, one at a time.

    `drawn` brings the page's picture and its place, from 0; `failed` why there is none.
    """

    drawn = Signal(QImage, int)
    failed = Signal(Exception)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._source: Source | None = None
        self._pages = 0
        self._wanted = 0
        self._drawing: tuple[Source, int] | None = None
        lane.arrived.connect(self._on_sheet)
        lane.failed.connect(self._on_failed)
        lane.done.connect(self._go_on)
        lane.stopped.connect(self._go_on)

    @property
    def place(self) -> int:
        """Which page is wanted, from 0."""
        return self._wanted

    def open(self, source: Source, pages: int) -> None:
        """Begin at the first page of another paper."""
        self._source, self._pages, self._wanted = source, pages, 0
        self._draw()

    def close(self) -> None:
        """Show nothing more of the paper before."""
        self._source = None

    def next(self) -> None:
        self._turn(+1)

    def previous(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        self._wanted = min(max(self._wanted + by, 0), self._pages - 1)
        self._draw()

    def _draw(self) -> None:
        if self._source is None or self._lane.busy:
            return  # _go_on sees that another page is wanted by then
        self._drawing = (self._source, self._wanted)
        self._lane.run(partial(_draw, self._source, self._wanted))

    @property
    def _is_wanted(self) -> bool:
        return self._drawing == (self._source, self._wanted)

    def _on_sheet(self, image: QImage) -> None:
        if self._is_wanted:
            self.drawn.emit(image, self._wanted)

    def _on_failed(self, error: Exception) -> None:
        if self._is_wanted:
            self.failed.emit(error)
        else:
            self._draw()

    def _go_on(self) -> None:
        if not self._is_wanted:
            self._draw()


def _draw(source: Source, place: int, _ticket: Ticket) -> Iterator[QImage]:
    content, within = source(place)
    if documents.kind_of(content) is documents.Kind.PDF:
        yield as_image(documents.render(content, within, _WIDTH_PX))
    else:
        yield as_image(documents.thumbnail(content, _WIDTH_PX))

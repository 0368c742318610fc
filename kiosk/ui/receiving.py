"""Takes what a site gives into the tray, once a look inside shows that it is of use."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk import documents
from kiosk.devices import Ticket
from kiosk.devices.lane import Lane
from kiosk.documents import DocumentError, Kind
from kiosk.visit.tray import Tray

# A picture so small is drawn at once, and only if it is whole.
_LOOK_PX = 64
_NO_LIMIT = 300_000_000


class Received(Protocol):
    """A file that a site gave: kiosk.browser's Download, or a test's."""

    @property
    def path(self) -> Path: ...

    @property
    def name(self) -> str: ...


class Receiving(QObject):
    """Looks at one file at a time, off the GUI thread. The file is gone after that.

    `received` brings the Paper; `failed` says why there is none.
    """

    received = Signal(object)
    failed = Signal(Exception)

    def __init__(self, tray: Tray, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._lane = lane
        self._waiting: deque[tuple[Path, str]] = deque()
        lane.arrived.connect(self._on_arrived)
        lane.failed.connect(self._on_failed)
        lane.done.connect(self._go_on)

    def take(self, download: Received) -> None:
        """Look at this one as soon as those before are done with."""
        self._waiting.append((download.path, download.name))
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._lane.busy:
            self._lane.run(partial(_opened, *self._waiting.popleft()))

    def _on_arrived(self, paper: "_Opened") -> None:
        try:
            kept = self._tray.add_file(paper.name, paper.content)
        except (DocumentError, OSError) as error:
            self.failed.emit(error)
            return
        self.received.emit(kept)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self._go_on()


@dataclass(frozen=True, slots=True)
class _Opened:
    name: str
    content: bytes


def _opened(path: Path, name: str, ticket: Ticket) -> Iterator[_Opened]:
    """Open a file to its first page, or raise DocumentError or OSError."""
    del ticket  # it is done sooner than anybody could stop it
    try:
        content = path.read_bytes()
    finally:
        path.unlink(missing_ok=True)
    if documents.kind_of(content) is Kind.TIFF:
        # it may have many pages, and no site of today takes one
        content = documents.fit([content], _NO_LIMIT)
    documents.thumbnail(content, _LOOK_PX)
    yield _Opened(name, content)

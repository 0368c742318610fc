"""What the kiosk asks of its devices, in the kiosk's own words.

A driver is plain, blocking Python: no Qt, no thread of its own, no sentence
for the visitor. It always runs in a lane (see kiosk.devices.lane).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Fault(Enum):
    """Why a device could not do it. kiosk.ui.wording tells the visitor."""

    ABSENT = "absent"
    BUSY = "busy"
    NO_PAPER = "no paper"
    JAM = "jam"
    COVER_OPEN = "cover open"
    NO_INK = "no ink"
    STALLED = "stalled"
    TOO_LONG = "too many pages"
    UNREADABLE = "unreadable document"
    BROKEN = "broken"


class DeviceError(Exception):
    """A device said no. The detail is for the journal, never for the screen."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault, detail)  # both, or it would not survive pickling
        self.fault = fault
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.fault.value}: {self.detail}"


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The visitor changed their mind. Nothing is wrong."""


class Ticket(Protocol):
    """A running operation's line to whoever asked for it."""

    @property
    def cancelled(self) -> bool: ...

    def progress(self, fraction: float) -> None: ...


class Source(Enum):
    GLASS = "flatbed"
    FEEDER = "feeder"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRequest:
    """One scan. Sizes in millimetres, resolution in dots per inch."""

    source: Source = Source.GLASS
    colour: bool = True
    dpi: int = 200
    width_mm: float = 210.0
    height_mm: float = 297.0


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """One whole page: its size in pixels and its picture, a PNG."""

    width: int
    height: int
    png: bytes


class Scanner(Protocol):
    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        """Give each page as soon as it is whole, at least one.

        Raises DeviceError, or Cancelled once the ticket says so. A page that
        was only partly read is never given.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRequest:
    """One A4 print. The title is shown in queues: a constant, never personal.

    Not followed, it is handed over and left to the queue: SENT is the last step.
    """

    title: str = "point numerique"
    copies: int = 1
    colour: bool = False
    max_pages: int = 20
    follow: bool = True


class PrintState(Enum):
    SENT = "sent"
    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PrintStep:
    """How far a print is. `attention` is a fault that a person can clear meanwhile."""

    state: PrintState
    attention: Fault | None = None


class Printer(Protocol):
    def print(
        self, pdf: bytes, request: PrintRequest, ticket: Ticket
    ) -> Iterator[PrintStep]:
        """Print and follow the job to its end; DONE is the last step.

        Raises DeviceError when it cannot be printed, or Cancelled. However it
        ends, nothing of the document is left in the queue.
        """
        ...

    def purge(self) -> int:
        """Cancel every job of ours that is left, and say how many there were.

        Raises DeviceError when the queue cannot be asked.
        """
        ...

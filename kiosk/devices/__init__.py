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
    FORBIDDEN = "no permission"
    BUSY = "busy"
    NO_PAPER = "no paper"
    JAM = "jam"
    COVER_OPEN = "cover open"
    NO_INK = "no ink"
    STALLED = "stalled"
    PAUSED = "paused"  # somebody must start it again: it does not by itself
    HELD = "held back"
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


@dataclass(frozen=True, slots=True)
class Strip:
    """Some lines of a page on its way, made small: for the eye, not for the paper.

    `rgb` has three bytes a pixel, lines of `width` from line `top` on. The small
    page will be `height` lines high, 0 when the scanner does not know yet.
    """

    width: int
    height: int
    top: int
    rgb: bytes


class Ticket(Protocol):
    """A running operation's line to whoever asked for it."""

    @property
    def cancelled(self) -> bool: ...

    def progress(self, fraction: float) -> None: ...

    def show(self, strip: Strip) -> None:
        """Show what is there already. Strips come in order, from the top."""
        ...


class Source(Enum):
    GLASS = "flatbed"
    FEEDER = "feeder"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRequest:
    """One scan. Sizes in millimetres, resolution in dots per inch."""

    source: Source = Source.GLASS
    duplex: bool = False  # both sides of each sheet, by the feeder only
    colour: bool = True
    dpi: int = 200
    width_mm: float = 210.0
    height_mm: float = 297.0


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """One whole page: its size in pixels, the resolution it was read at, its picture.

    The picture is a PNM (binary PGM or PPM, 8 bits a sample): a short head and the
    very lines of the scanner, so that 26 MB need no encoding on their way.
    """

    width: int
    height: int
    dpi: int
    pnm: bytes


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
    two_sided: bool = False
    max_pages: int = 20
    follow: bool = True


class PrintState(Enum):
    SENT = "sent"
    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PrintStep:
    """How far a print is. `attention` is a fault that a person can clear meanwhile.

    `paused`: when that is done, the printer must also be started again by somebody.
    """

    state: PrintState
    attention: Fault | None = None
    paused: bool = False


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


class PadKey(Enum):
    """The buttons that are drawn on a signature pad's screen."""

    OK = "ok"
    CLEAR = "clear"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class PadFace:
    """What a pad is: its model, its screen in pixels and the same in 1/100 mm."""

    model: str
    columns: int
    rows: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PadArea:
    """A part of a pad's screen, in pixels; right and bottom are the first outside."""

    left: int
    top: int
    right: int
    bottom: int

    def has(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class PadPicture:
    """What a pad shows: three bytes (red, green, blue) a pixel, row by row.

    One writes in the `field`; the `keys` are where its buttons are drawn.
    """

    columns: int
    rows: int
    rgb: bytes
    field: PadArea
    keys: tuple[tuple[PadKey, PadArea], ...]


@dataclass(frozen=True, slots=True)
class PadReady:
    """The picture is shown: one may write."""


@dataclass(frozen=True, slots=True)
class PadInk:
    """The pen writes here, in 1/100 mm from the top left of the picture's field.

    It may be outside the field: whoever keeps the line ends it at the edge.
    """

    x: int
    y: int
    begins: bool  # a new line; no way leads here from the point before


@dataclass(frozen=True, slots=True)
class PadPressed:
    """A button of the picture was touched and left again."""

    key: PadKey


PadEvent = PadReady | PadInk | PadPressed


class SignaturePad(Protocol):
    def find(self, ticket: Ticket) -> Iterator[PadFace]:
        """Give what the pad is, and leave nothing on its screen.

        Raises DeviceError when there is none that works, or Cancelled.
        """
        ...

    def sign(self, picture: PadPicture, ticket: Ticket) -> Iterator[PadEvent]:
        """Show the picture and tell what the pen does: PadReady is the first event.

        It goes on until the ticket stops it. CLEAR takes the ink off the pad, too.
        Samples that were lost end a line: nothing is drawn where no pen was seen.
        However it ends, nothing is left on the pad's screen. Raises DeviceError when
        the pad fails or goes, else Cancelled.
        """
        ...

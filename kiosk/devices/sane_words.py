"""What libsane speaks of: statuses, options, frames, as Python's own values.

Numbers are those of the SANE standard 1.06 (sane-project.gitlab.io) and of
sane/sane.h in sane-backends 1.2.
"""

from dataclasses import dataclass
from enum import IntEnum


class Status(IntEnum):
    """SANE_Status: what a call says of itself."""

    GOOD = 0
    UNSUPPORTED = 1
    CANCELLED = 2
    DEVICE_BUSY = 3
    INVAL = 4
    EOF = 5
    JAMMED = 6
    NO_DOCS = 7
    COVER_OPEN = 8
    IO_ERROR = 9
    NO_MEM = 10
    ACCESS_DENIED = 11


class SaneError(Exception):
    """A call that did not answer GOOD. Some backends invent codes of their own."""

    def __init__(self, status: int, call: str) -> None:
        super().__init__(status, call)
        self.status = status
        self.call = call

    def __str__(self) -> str:
        known = self.status in Status.__members__.values()
        return f"{self.call}: {Status(self.status).name if known else self.status}"


class Kind(IntEnum):
    """SANE_Value_Type: what an option holds."""

    BOOL = 0
    INT = 1
    FIXED = 2
    STRING = 3
    BUTTON = 4
    GROUP = 5


class Unit(IntEnum):
    """SANE_Unit: what the number of an option counts."""

    NONE = 0
    PIXEL = 1
    BIT = 2
    MM = 3
    DPI = 4
    PERCENT = 5
    MICROSECOND = 6


class Frame(IntEnum):
    """SANE_Frame: which colours a frame has."""

    GRAY = 0
    RGB = 1
    RED = 2
    GREEN = 3
    BLUE = 4


@dataclass(frozen=True, slots=True)
class Range:
    """The numbers an option takes; `step` 0 is every one between the ends."""

    low: float
    high: float
    step: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option of a device as it is now; setting another may change it.

    `allowed` is what it takes: a Range, the words or numbers of a list, or None.
    """

    number: int
    name: str
    kind: Kind
    unit: int
    count: int
    settable: bool
    allowed: Range | tuple[str, ...] | tuple[float, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """The frame that comes; `lines` is -1 when the device does not know."""

    frame: int
    last: bool
    bytes_per_line: int
    width: int
    lines: int
    depth: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A device that libsane found: the name to open it by, and what it is."""

    name: str
    maker: str
    model: str
    kind: str

"""The words of a central register: the copy that a department or region keeps.

It is a PostgreSQL database that gets each station's lines as they are: sealed, chained,
signed. It cannot open them, and it cannot change them unnoticed. So it is a backup, and
the witness that a station alone cannot be.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.register import Found
from kiosk.register.chain import genesis
from kiosk.register.report import Report


class CentralFault(Enum):
    """Why the centre could not do it: things a person can act on."""

    BAD_ADDRESS = "not an address of a PostgreSQL database"
    UNREACHABLE = "does not answer"
    UNTRUSTED = "one of the two certificates is not taken"
    NOT_LET_IN = "does not let this login in"
    FORBIDDEN = "this login may not do that"
    NOT_A_CENTRE = "no central register"
    OLDER = "made by an older version"
    FROM_THE_FUTURE = "made by a newer version"
    BUSY = "busy"
    READ_ONLY = "read-only"
    FULL = "disk full"
    REFUSED = "refused"
    UNKNOWN_STATION = "has nothing of this station"
    BROKEN = "broken"


class CentralError(Exception):
    """The centre said no. The detail names places and numbers, never a person."""

    def __init__(self, fault: CentralFault, detail: str = "") -> None:
        super().__init__(fault, detail)  # both, or it would not survive pickling
        self.fault = fault
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.fault.value}: {self.detail}" if self.detail else self.fault.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who began a register: what its first hash is made of."""

    site_id: str
    station: str
    opened_at_s: int
    post_key: bytes
    site_key: bytes

    @property
    def genesis(self) -> bytes:
        return genesis(
            site_id=self.site_id,
            station=self.station,
            opened_at_s=self.opened_at_s,
            post_key=self.post_key,
            site_key=self.site_key,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """One register as the centre has it; more than one branch of it is a fork."""

    id: int
    branch: int  # 0 is what the centre got first
    forked_at: int | None  # the first line (from 1) that contradicts branch 0
    station_id: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What one synchronisation did."""

    station_id: str
    lines: int  # sent now
    size: int  # that the centre has of this register
    forked_at: int | None = None
    behind: int = 0  # lines that the centre has and the station has lost

    @property
    def holds(self) -> bool:
        return self.forked_at is None and not self.behind


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far the centre is with one register."""

    book: Book
    size: int
    last_at: datetime | None  # of its last line
    heard_at: datetime | None  # when a synchronisation last came to its end
    whole: bool  # nothing was on its way when the station was last heard
    followed: bool  # the station has begun another register since


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What verifying one register of the centre gave."""

    book: Book
    report: Report
    whole: bool  # otherwise missing bodies are not judged: an erasure may be on its way

    @property
    def holds(self) -> bool:
        return self.report.holds and self.book.forked_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What went of the centre's own notes."""

    table: str
    count: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundIn:
    """What a search gave in one register of the centre."""

    book: Book
    found: Found

"""When something happened, and how far this computer's clock can be believed."""

import ctypes
import time
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from pathlib import Path

from kiosk.register import Clock, RegisterError, RegisterFault

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_TIMEX_BYTES = 256  # struct timex is 208 bytes on 64-bit Linux
_TIME_ERROR = 5  # adjtimex(2): the clock is not synchronised


class ClockQuality(Enum):
    """Whether the kernel says that its clock follows a reference."""

    SYNCHRONISED = "synchronised"
    FREE = "free"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One reading of the clocks. `boot` and `uptime_s` hold if the date jumps."""

    at_s: int  # seconds since 1970, UTC
    offset_s: int  # local time minus UTC
    quality: ClockQuality
    boot: str
    uptime_s: int

    @property
    def epoch(self) -> str:
        """Give the month whose keys seal this moment's lines: 2026-11."""
        return month(when(self.at_s))


def utc_now() -> datetime:
    return datetime.now(UTC)


def read(clock: Clock) -> Moment:
    """Read the clocks. Raises ValueError on a clock without its time zone."""
    at = clock()
    if at.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    at_s = int(at.timestamp())
    return Moment(
        at_s=at_s,
        offset_s=time.localtime(at_s).tm_gmtoff,
        quality=_quality(),
        boot=_boot(),
        uptime_s=int(time.clock_gettime(time.CLOCK_BOOTTIME)),
    )


def when(at_s: int) -> datetime:
    """Give stored seconds as an aware moment. Raises RegisterError (DAMAGED)."""
    try:
        return datetime.fromtimestamp(at_s, UTC)
    except (OverflowError, ValueError, OSError) as error:
        raise RegisterError(RegisterFault.DAMAGED, f"no such moment: {at_s}") from error


def midnight_s(day: date) -> int:
    """Give the second in which a day begins, UTC."""
    return int(datetime.combine(day, datetime.min.time(), UTC).timestamp())


def month(at: datetime) -> str:
    return f"{at.year:04}-{at.month:02}"


def months_from(first: str, count: int) -> tuple[str, ...]:
    """Give `count` months in a row, as 2026-11, 2026-12, 2027-01."""
    year, number = int(first[:4]), int(first[5:])
    return tuple(
        f"{year + (number - 1 + step) // 12:04}-{(number - 1 + step) % 12 + 1:02}"
        for step in range(count)
    )


def months_before(at: datetime, count: int) -> datetime:
    """Go back by calendar months; from a day that is not there, to the month's last."""
    place = at.year * 12 + at.month - 1 - count
    year, number = place // 12, place % 12 + 1
    return at.replace(
        year=year, month=number, day=min(at.day, monthrange(year, number)[1])
    )


def months_between(first: str, last: str) -> tuple[str, ...]:
    """Give the months from one to another, both included."""
    count = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:]) - int(first[5:])
    return months_from(first, count + 1)


@cache  # no process outlives it
def _boot() -> str:
    return _BOOT_ID.read_text(encoding="ascii").strip()


def _quality() -> ClockQuality:
    # Asked with modes = 0, adjtimex only reads, and needs no privilege.
    answer: int = _libc().adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES))
    if answer < 0:
        return ClockQuality.UNKNOWN
    return ClockQuality.FREE if answer == _TIME_ERROR else ClockQuality.SYNCHRONISED


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None)

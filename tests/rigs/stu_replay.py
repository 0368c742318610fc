"""An STU pad that is only bytes: it obeys like one, replays a pen, and can fail.

It refuses, by an assertion, whatever would be written to a real pad's lasting memory.
"""

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.devices import PadArea, PadKey, PadPicture

COLUMNS, ROWS = 320, 200
MAX_X, MAX_Y = 9599, 5999  # 96 × 60 mm in hundredths, so that figures are easy to read
UNITS_PER_INCH = 2540
FIELD = PadArea(0, 60, 320, 160)
KEYS = (
    (PadKey.CANCEL, PadArea(0, 160, 100, 200)),
    (PadKey.CLEAR, PadArea(110, 160, 210, 200)),
    (PadKey.OK, PadArea(220, 160, 320, 200)),
)
LASTING = {0x0A, 0x0C, 0x1A, 0x1B, 0x29, 0x2B, 0x2C, 0x2E, 0x2F, 0x94, 0x97}
MODEL = "STU-430"


def picture(shade: int = 255) -> PadPicture:
    """Make a picture of one shade of grey."""
    return PadPicture(
        columns=COLUMNS,
        rows=ROWS,
        rgb=bytes([shade]) * (COLUMNS * ROWS * 3),
        field=FIELD,
        keys=KEYS,
    )


def plain(x: int, y: int, *, touches: bool = True, near: bool = True) -> bytes:
    """Give a report 0x01: a sample without a count. Hundredths of a millimetre."""
    flags = near << 7 | touches << 4 | 0x01
    return struct.pack(">BBBHH", 0x01, flags, 0x2C, x, y)


def counted(
    count: int,
    x: int,
    y: int,
    *,
    touches: bool = True,
    near: bool = True,
    pressure: int = 300,
) -> bytes:
    """Give a report 0x34: a sample with a time and a count."""
    flags = near << 7 | touches << 4 | pressure >> 8
    time = count * 5 % 65536
    body = struct.pack(">BBHHHH", flags, pressure & 0xFF, x, y, time, count % 65536)
    return b"\x34" + body


class Hand:
    """Writes reports the way a hand would move, in hundredths of a millimetre."""

    def __init__(self, count: int = 1) -> None:
        self.count = count
        self.reports: list[bytes] = []

    def at(self, x: int, y: int, *, touches: bool = True) -> "Hand":
        self.reports.append(counted(self.count, x, y, touches=touches))
        self.count += 1
        return self

    def line(self, *places: tuple[int, int]) -> "Hand":
        for place in places:
            self.at(*place)
        return self.at(*places[-1], touches=False)

    def tap(self, key: PadKey) -> "Hand":
        area = dict(KEYS)[key]
        middle = (area.left + area.right) // 2, (area.top + area.bottom) // 2
        return self.line((middle[0] * 30, middle[1] * 30))

    def lose(self, samples: int) -> "Hand":
        self.count += samples
        return self


@dataclass
class ReplayStu:
    """A Transport. `reads` are given one by one; an OSError among them is raised.

    After the last one `over` is called, which is where a test stops its ticket.
    """

    reads: Sequence[bytes | OSError] = ()
    over: Callable[[], None] = lambda: None
    states: list[int] = field(default_factory=list)  # told before it is ready
    errors: list[int] = field(default_factory=list)  # told of the next pictures
    gone_after_blocks: int | None = None
    flags: int = 0x02
    columns: int = COLUMNS

    closed: bool = False
    sent: list[bytes] = field(default_factory=list)
    ioctls: list[str] = field(default_factory=list)  # the same, as umockdev plays it
    shown: bytes | None = None  # the picture on its screen
    inks: bool = True
    counts: bool = False
    ink_left: int = 0  # samples whose ink is on the screen
    _coming: bytearray | None = None
    _error: int = 0
    _reads: Iterator[bytes | OSError] | None = None

    def open(self) -> tuple[str, "ReplayStu"]:
        return MODEL, self

    def read(self, timeout_s: float) -> bytes:
        assert timeout_s > 0
        if self.states or self.shown is None:
            return b""  # nobody can write before there is a picture
        self._reads = self._reads or iter(self.reads)
        report = next(self._reads, None)
        if report is None:
            self.over()
            return b""
        if isinstance(report, OSError):
            self.gone_after_blocks = -1
            raise report
        self.ink_left += self.inks
        return report

    def get_feature(self, report: int, length: int) -> bytes:
        self._be_there()
        answer = {
            0x03: self._status,
            0x08: lambda: MODEL.encode() + bytes(2) + bytes([1, 0, 0, 0, 0, 0, 0]),
            0x09: self._capability,
        }[report]()
        assert len(answer) + 1 == length
        whole = bytes([report]) + answer
        self.ioctls.append(f"HIDIOCGFEATURE {length} {whole.hex().upper()}")
        return whole

    def set_feature(self, report: bytes) -> None:
        assert report[0] not in LASTING, "this would wear the pad's memory out"
        self._be_there()
        self.sent.append(report)
        self.ioctls.append(f"HIDIOCSFEATURE {len(report)} {report.hex().upper()}")
        self._error = 0
        match report[0]:
            case 0x20:
                self.shown, self.ink_left = None, 0
            case 0x21:
                self.inks = bool(report[1])
            case 0x23:
                self.ink_left = 0
            case 0x25:
                self._start()
            case 0x26:
                self._block(report)
            case 0x27:
                self._end(kept=report[1] == 0)
            case 0x32:
                self.counts = report[1] == 3

    def close(self) -> None:
        self.closed = True

    @property
    def dark(self) -> bool:
        """Whether nothing of a person is on its screen."""
        return self.shown is None and not self.ink_left and not self.inks

    def _be_there(self) -> None:
        if self.gone_after_blocks is not None and self.gone_after_blocks < 0:
            raise OSError("no such device")

    def _status(self) -> bytes:
        state = self.states.pop(0) if self.states else 0
        return bytes([state, self._error, 0, 0])

    def _capability(self) -> bytes:
        return struct.pack(
            ">HHHHHBHB", MAX_X, MAX_Y, 1023, self.columns, ROWS, 200,
            UNITS_PER_INCH, self.flags,
        ) + bytes(2)  # fmt: skip

    def _start(self) -> None:
        self._coming = bytearray()

    def _block(self, report: bytes) -> None:
        assert len(report) == 256
        assert self._coming is not None
        self._coming += report[3 : 3 + int.from_bytes(report[1:3], "little")]
        if self.gone_after_blocks is not None:
            self.gone_after_blocks -= 1
            self._be_there()

    def _end(self, *, kept: bool) -> None:
        self._error = self.errors.pop(0) if self.errors and kept else 0
        if kept and not self._error:
            assert self._coming is not None
            self.shown = bytes(self._coming)
        self._coming = None

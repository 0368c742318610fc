"""The bytes that Wacom's STU-430, 530 and 540 speak, as plain USB HID reports.

Wacom publishes no specification. Ids, layouts and what lasts in the pad's memory are
those of its SDK's header, WacomGSS/STU/Protocol.hpp (2011 and later, in public copies);
pabloko/Wacom-STU-WebHID (MIT) says the same of an STU-540, but for the pen's two flags,
where we follow the header.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

VENDOR = 0x056A
MODELS = {0x00A4: "STU-430", 0x00A5: "STU-530", 0x00A8: "STU-540"}
# They say 0x08, 0x09 as well, but count no samples, or want a key exchange (541).
OTHER_MODELS = {
    0x00A1: "STU-500",
    0x00A2: "STU-300",
    0x00A3: "STU-520",
    0x00A6: "STU-430V",
    0x00A9: "STU-541",
}


class Report(IntEnum):
    """Ids. Those that write to the pad's lasting memory are left out on purpose."""

    PEN = 0x01
    STATUS = 0x03
    INFORMATION = 0x08
    CAPABILITY = 0x09
    END_CAPTURE = 0x16
    CLEAR_SCREEN = 0x20
    INKING = 0x21
    CLEAR_AREA = 0x23
    START_PICTURE = 0x25
    PICTURE_BLOCK = 0x26
    END_PICTURE = 0x27
    WRITING_AREA = 0x2A
    PEN_OPTION = 0x32
    PEN_COUNTED = 0x34


class State(IntEnum):
    READY = 0
    PICTURE = 1
    CAPTURE = 2
    CALCULATING = 3
    BOOT_PICTURE = 4
    MEMORY_BUSY = 5
    RESETTING = 0xFF


NO_ERROR = 0
WRONG_STATE = 2

# Bodies of what a pad sends by itself, without the id; reports come glued together.
_LENGTHS = {
    Report.PEN: 6,
    Report.PEN_COUNTED: 10,
    0x10: 16,
    0x30: 8,
    0x31: 20,
    0x33: 16,
    0x50: 16,
    0x99: 9,
    0x9A: 16,
}
_STATUS_LENGTH = 5
_LONG_LENGTH = 17
_BLOCK_BYTES = 253  # in a feature report of 256
_TIME_AND_COUNT = 3
_ONE_BIT = 0x02
_SIXTEEN_BITS = 0x04


class Encoding(IntEnum):
    """How a picture travels. One bit a pixel is 16 times faster than colour."""

    ONE_BIT = 0x00
    RGB565 = 0x02


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability:
    """Sizes: of the surface in its own units, of the screen in pixels."""

    max_x: int
    max_y: int
    columns: int
    rows: int
    units_per_inch: int
    encoding: Encoding


@dataclass(frozen=True, slots=True)
class Pen:
    """One sample. `count` goes up by one a sample, and around at 65536."""

    near: bool
    touches: bool
    x: int
    y: int
    count: int | None = None


def ask_status() -> tuple[int, int]:
    """Give the id and the length of the answer, as for the other questions."""
    return Report.STATUS, _STATUS_LENGTH


def ask_information() -> tuple[int, int]:
    return Report.INFORMATION, _LONG_LENGTH


def ask_capability() -> tuple[int, int]:
    return Report.CAPABILITY, _LONG_LENGTH


def status(answer: bytes) -> tuple[int, int]:
    """Read the state and the result of the last command. Raises ValueError."""
    _check(answer, *ask_status())
    return answer[1], answer[2]


def model(answer: bytes) -> str:
    """Read the model's name, such as STU-430. Raises ValueError."""
    _check(answer, *ask_information())
    return answer[1:10].split(b"\0")[0].decode("ascii", "replace").strip()


def capability(answer: bytes) -> Capability:
    """Read the sizes. Raises ValueError for sizes that no pad has."""
    _check(answer, *ask_capability())
    max_x, max_y, _, columns, rows, _, inch, flags = struct.unpack_from(
        ">HHHHHBHB", answer, 1
    )
    if not all((max_x, max_y, columns, rows, inch)):
        raise ValueError("a size is nought")
    only_colour = flags & _SIXTEEN_BITS and not flags & _ONE_BIT
    return Capability(
        max_x=max_x,
        max_y=max_y,
        columns=columns,
        rows=rows,
        units_per_inch=inch,
        encoding=Encoding.RGB565 if only_colour else Encoding.ONE_BIT,
    )


def pens(reports: bytes) -> Iterator[Pen]:
    """Read the samples among reports that came in one piece.

    What is no sample is passed over; what is cut, or of an unknown length, ends it.
    """
    place = 0
    while place < len(reports):
        kind = reports[place]
        body = reports[place + 1 : place + 1 + _LENGTHS.get(kind, 0)]
        if kind not in _LENGTHS or len(body) < _LENGTHS[kind]:
            return
        place += 1 + len(body)
        if kind == Report.PEN:
            yield _pen(body, None)
        elif kind == Report.PEN_COUNTED:
            yield _pen(body, int.from_bytes(body[8:10], "big"))


def clear_screen() -> bytes:
    return bytes([Report.CLEAR_SCREEN, 0])


def end_capture() -> bytes:
    return bytes([Report.END_CAPTURE, 0])


def inking(*, on: bool) -> bytes:
    return bytes([Report.INKING, on])


def count_samples(*, on: bool) -> bytes:
    """Have samples come as 0x34, with a time and a count, or as plain 0x01."""
    return bytes([Report.PEN_OPTION, _TIME_AND_COUNT if on else 0])


def writing_area(left: int, top: int, right: int, bottom: int) -> bytes:
    """Have ink appear only here, in pixels; right and bottom are the last inside."""
    return struct.pack("<B4H", Report.WRITING_AREA, left, top, right, bottom)


def clear_area(left: int, top: int, right: int, bottom: int) -> bytes:
    return struct.pack("<BBB4H", Report.CLEAR_AREA, 0, 1, left, top, right, bottom)


def start_picture(encoding: Encoding) -> bytes:
    return bytes([Report.START_PICTURE, encoding])


def picture_blocks(picture: bytes) -> Iterator[bytes]:
    """Cut a picture into reports, each of the same length as the pad expects."""
    for place in range(0, len(picture), _BLOCK_BYTES):
        block = picture[place : place + _BLOCK_BYTES]
        head = struct.pack("<BH", Report.PICTURE_BLOCK, len(block))
        yield head + block.ljust(_BLOCK_BYTES, b"\0")


def end_picture(*, shown: bool) -> bytes:
    """Have the picture appear, or forget what came of it."""
    return bytes([Report.END_PICTURE, 0 if shown else 1])


def _pen(body: bytes, count: int | None) -> Pen:
    flags, _, x, y = struct.unpack_from(">BBHH", body)
    return Pen(bool(flags & 0x80), bool(flags & 0x70), x, y, count)


def _check(answer: bytes, report: int, length: int) -> None:
    if len(answer) < length or answer[0] != report:
        raise ValueError(f"no answer to {report:#04x}: {len(answer)} bytes")

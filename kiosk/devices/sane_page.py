"""One page, read line by line from a device that is open and set."""

import ctypes
from contextlib import closing
from time import sleep

from kiosk.devices import Cancelled, DeviceError, Fault, Ticket
from kiosk.devices.libsane import Device
from kiosk.devices.phases import Phase, Steps
from kiosk.devices.sane_lines import Lines
from kiosk.devices.sane_options import Setting
from kiosk.devices.sane_words import Frame, Parameters
from kiosk.devices.sheet import BlankSheet, Sheet
from kiosk.devices.strips import StripMaker

_CHUNK = 64 << 10  # bytes asked at once: nine lines of A4 in colour at 300 dpi
# A page may be a few lines shorter than announced, but not cut.
_LEAST_OF_PAGE = 0.98
_EMPTY_PAUSE_S = 0.005  # before asking again a backend that says "nothing yet"
_PASSES = {Frame.RED: 0, Frame.GREEN: 1, Frame.BLUE: 2}


def read_page(device: Device, setting: Setting, ticket: Ticket, steps: Steps) -> Sheet:
    """Scan one page; a colour scanner of old needs three frames for it.

    Raises Cancelled when the ticket says so, also after the last line; DeviceError
    for a page that is cut, black or cannot be true; SaneError.
    """
    heed(ticket)
    first = _start(device, steps)
    lines = Lines(first)
    passes = 3 if first.frame in _PASSES else 1
    with closing(_sheet(first, lines, passes, setting)) as sheet:
        strips = StripMaker(sheet, first.lines, ticket.show)
        watch = _Watch(ticket, steps, strips, first.lines, passes)
        height = _read_frame(device, first, sheet, watch)
        for number in range(1, passes):
            frame = _start(device, steps)
            if (frame.width, frame.frame in _PASSES) != (first.width, True):
                raise DeviceError(Fault.BROKEN, f"frame {frame.frame} after a colour")
            watch.passed = number
            height = min(height, _read_frame(device, frame, sheet, watch))
        heed(ticket)
        if height < max(1.0, first.lines * _LEAST_OF_PAGE):
            raise DeviceError(
                Fault.BROKEN, f"{height} lines of {first.lines} announced"
            )
        if sheet.black(height):
            raise DeviceError(Fault.BROKEN, "a page all black: is the lamp dead?")
        return sheet.whole(height, setting.dpi)


def heed(ticket: Ticket) -> None:
    if ticket.cancelled:
        raise Cancelled


def _start(device: Device, steps: Steps) -> Parameters:
    steps.at(Phase.START)
    device.start()
    steps.at(Phase.READ)
    return device.parameters()


def _sheet(
    first: Parameters, lines: Lines, passes: int, setting: Setting
) -> BlankSheet:
    setting.check(first.width)
    sheet = BlankSheet(first.width, max(lines.channels, passes))
    if first.lines > sheet.most_lines:
        sheet.close()
        raise DeviceError(
            Fault.BROKEN, f"a page of {first.lines * sheet.bytes_per_line} bytes"
        )
    return sheet


def _read_frame(
    device: Device, frame: Parameters, sheet: BlankSheet, watch: "_Watch"
) -> int:
    """Read a frame to its end and give how many whole lines it had."""
    lines = Lines(frame)
    if lines.plain and lines.channels == sheet.channels:
        return _read_plain(device, sheet, watch)
    return _read_packed(device, frame, lines, sheet, watch)


def _read_plain(device: Device, sheet: BlankSheet, watch: "_Watch") -> int:
    """Put what the device gives where it stays."""
    got, room = 0, sheet.most_lines * sheet.bytes_per_line
    buffer = ctypes.create_string_buffer(_CHUNK)
    address, view = ctypes.addressof(buffer), memoryview(buffer).cast("B")
    while (came := device.read(address, _CHUNK)) >= 0:
        if got + came > room:
            raise DeviceError(Fault.BROKEN, "a page without an end")
        sheet.put(got, view[:came])
        got += came
        watch.lines_there(got // sheet.bytes_per_line, new=came > 0)
    return got // sheet.bytes_per_line


def _read_packed(
    device: Device,
    frame: Parameters,
    lines: Lines,
    sheet: BlankSheet,
    watch: "_Watch",
) -> int:
    """Unpack each line on its way; one colour of three goes between the others."""
    first = _PASSES.get(Frame(frame.frame), 0)
    step = sheet.channels // lines.channels
    buffer = ctypes.create_string_buffer(_CHUNK)
    address, rest, height = ctypes.addressof(buffer), b"", 0
    while (came := device.read(address, _CHUNK)) >= 0:
        raw = rest + ctypes.string_at(address, came)
        whole = len(raw) // frame.bytes_per_line
        if height + whole > sheet.most_lines:
            raise DeviceError(Fault.BROKEN, "a page without an end")
        for number in range(whole):
            at = number * frame.bytes_per_line
            samples = lines.samples_of(raw[at : at + frame.bytes_per_line])
            begin = height * sheet.bytes_per_line
            end = begin + sheet.bytes_per_line
            sheet.lines[begin + first : end : step] = samples
            height += 1
        rest = raw[whole * frame.bytes_per_line :]
        watch.lines_there(height, new=came > 0)
    return height


class _Watch:
    """Looks on while a page is read: who waits hears of it, and may stop it."""

    def __init__(
        self,
        ticket: Ticket,
        steps: Steps,
        strips: StripMaker,
        announced: int,
        passes: int,
    ) -> None:
        self.passed = 0
        self._ticket = ticket
        self._steps = steps
        self._strips = strips
        self._announced = announced
        self._passes = passes

    def lines_there(self, lines: int, *, new: bool) -> None:
        heed(self._ticket)
        if not new:
            sleep(_EMPTY_PAUSE_S)
            return
        self._steps.at(Phase.READ)
        if self._announced > 0:
            of_pass = min(1.0, lines / self._announced)
            self._ticket.progress((self.passed + of_pass) / self._passes)
        if self.passed == self._passes - 1:
            self._strips.lines_there(lines)

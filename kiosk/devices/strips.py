"""A page on its way, made small enough to be looked at while it grows."""

from collections.abc import Callable
from time import monotonic

from kiosk.devices import Strip
from kiosk.devices.sheet import BlankSheet

_WIDTH = 500  # about; every n-th pixel of every n-th line, which costs next to nothing
_PAUSE_S = 0.04
_MOST_LINES = 32  # of one strip: some 50 kB, and the first is there at once


class StripMaker:
    """Shows the lines of a sheet that are there already, a few times a second."""

    def __init__(
        self, sheet: BlankSheet, announced: int, show: Callable[[Strip], None]
    ) -> None:
        """`announced` is the page's lines, less than 1 when that is not known."""
        self._sheet = sheet
        self._show = show
        self._step = max(1, round(sheet.width / _WIDTH))
        self._width = len(range(0, sheet.width, self._step))
        self._height = len(range(0, max(0, announced), self._step))
        self._shown = 0
        self._next_at = monotonic()

    def lines_there(self, lines: int) -> None:
        """Show what came since the last time, when it is time."""
        there = lines // self._step
        if there > self._shown and monotonic() >= self._next_at:
            while self._shown < there:
                lot = range(self._shown, min(there, self._shown + _MOST_LINES))
                rgb = b"".join(self._line(n * self._step) for n in lot)
                self._show(Strip(self._width, self._height, lot.start, rgb))
                self._shown = lot.stop
            self._next_at = monotonic() + _PAUSE_S

    def _line(self, number: int) -> bytes:
        sheet = self._sheet
        begin = number * sheet.bytes_per_line
        # out of bytes, every n-th is taken ten times as fast as out of a view
        line = bytes(sheet.lines[begin : begin + sheet.bytes_per_line])
        rgb = bytearray(3 * self._width)
        for colour in range(3):
            sample = line[colour % sheet.channels :: self._step * sheet.channels]
            rgb[colour::3] = sample
        return bytes(rgb)

"""SANE's lines, whatever a backend makes of them, as samples of 8 bits."""

import sys
from functools import cache

from kiosk.devices import DeviceError, Fault
from kiosk.devices.sane_words import Frame, Parameters

_CHANNELS = {
    Frame.GRAY: 1,
    Frame.RGB: 3,
    Frame.RED: 1,
    Frame.GREEN: 1,
    Frame.BLUE: 1,
}
_DEPTHS = (1, 8, 16)
_BITS = 8
# of two bytes a sample, in the order of this computer, the one that counts more
_HIGH = 1 if sys.byteorder == "little" else 0


class Lines:
    """How a frame's lines are laid out. Raises BROKEN for a layout nobody can read."""

    def __init__(self, parameters: Parameters) -> None:
        p = parameters
        channels = _CHANNELS.get(Frame(p.frame)) if p.frame in list(Frame) else None
        if channels is None or p.depth not in _DEPTHS or p.width < 1:
            raise DeviceError(
                Fault.BROKEN, f"frame {p.frame}, {p.width} samples of {p.depth} bits"
            )
        self.channels = channels
        self.samples = p.width * channels
        self._depth = p.depth
        self._ink = p.frame == Frame.GRAY  # of one bit, 1 is ink there, else light
        needed = -(-p.width * p.depth // _BITS) * channels
        # what is more than needed is padding at the end of each line
        if p.bytes_per_line < needed:
            raise DeviceError(
                Fault.BROKEN, f"lines of {p.bytes_per_line} bytes, {needed} needed"
            )
        self.plain = p.depth == _BITS and p.bytes_per_line == needed

    def samples_of(self, line: bytes) -> bytes:
        """Give a line's samples, 8 bits each, in the order of its pixels."""
        if self._depth == 1:
            return self._unpacked(line)
        if self._depth > _BITS:
            line = line[_HIGH::2]
        return line[: self.samples]

    def _unpacked(self, line: bytes) -> bytes:
        """Unpack bits; a coloured line has a byte of each colour in turn."""
        table = _bits(self._ink)
        samples = bytearray(self.samples)
        step = self.channels
        width = self.samples // step
        for channel in range(step):
            unpacked = b"".join([table[byte] for byte in line[channel::step]])
            samples[channel::step] = unpacked[:width]
        return bytes(samples)


@cache
def _bits(ink: bool) -> tuple[bytes, ...]:
    """Give, for each byte, its eight bits as samples, the highest bit first."""
    dark, light = (1, 0) if ink else (0, 1)
    sample = {dark: 0, light: 255}
    return tuple(
        bytes(sample[byte >> bit & 1] for bit in reversed(range(_BITS)))
        for byte in range(256)
    )

"""Pictures as an STU pad wants them: one bit a pixel, or sixteen.

As Wacom's SDK flattens them (ProtocolHelper.cpp, in public copies): a set bit is paper
and a clear one ink, the leftmost pixel the highest bit, each row from a whole byte on;
sixteen bits are red 5, green 6, blue 5, the high byte first.
"""

from kiosk.devices import PadPicture
from kiosk.devices.stu_reports import Encoding

_INK = 0x80  # a pixel as dark as this, or darker, is ink
_DIGITS = bytes(ord("0") if level <= _INK else ord("1") for level in range(256))


def encoded(picture: PadPicture, encoding: Encoding) -> bytes:
    """Give the picture's bytes. Raises ValueError when it is not whole."""
    if len(picture.rgb) != picture.columns * picture.rows * 3:
        raise ValueError("three bytes a pixel")
    if encoding is Encoding.RGB565:
        return _sixteen_bits(picture.rgb)
    return _one_bit(picture)


def _one_bit(picture: PadPicture) -> bytes:
    channels = (int.from_bytes(picture.rgb[place::3], "big") for place in range(3))
    red, green, blue = channels
    brightest = (red | green | blue).to_bytes(len(picture.rgb) // 3, "big")
    digits = brightest.translate(_DIGITS)
    width = (picture.columns + 7) // 8 * 8  # what is beside the screen is paper
    return b"".join(
        int(digits[row : row + picture.columns].ljust(width, b"1"), 2).to_bytes(
            width // 8, "big"
        )
        for row in range(0, len(digits), picture.columns)
    )


def _sixteen_bits(rgb: bytes) -> bytes:
    pixels = bytearray()
    for place in range(0, len(rgb), 3):
        red, green, blue = rgb[place : place + 3]
        pixel = red >> 3 << 11 | green >> 2 << 5 | blue >> 3
        pixels += pixel.to_bytes(2, "big")
    return bytes(pixels)

"""The bits of a picture, by hand."""

import pytest

from kiosk.devices import PadArea, PadPicture
from kiosk.devices.stu_picture import encoded
from kiosk.devices.stu_reports import Encoding

BLACK, WHITE, RED, GREY = b"\0\0\0", b"\xff\xff\xff", b"\xff\0\0", b"\x80\x80\x80"


def picture(columns: int, *pixels: bytes) -> PadPicture:
    rows = len(pixels) // columns
    return PadPicture(
        columns=columns,
        rows=rows,
        rgb=b"".join(pixels),
        field=PadArea(0, 0, columns, rows),
        keys=(),
    )


def test_the_leftmost_pixel_is_the_highest_bit_and_ink_is_a_clear_one() -> None:
    row = picture(8, BLACK, *[WHITE] * 6, BLACK)

    assert encoded(row, Encoding.ONE_BIT) == bytes([0b01111110])


def test_each_row_begins_with_a_whole_byte_and_its_rest_is_paper() -> None:
    two_rows = picture(3, BLACK, WHITE, BLACK, WHITE, WHITE, BLACK)

    assert encoded(two_rows, Encoding.ONE_BIT) == bytes([0b01011111, 0b11011111])


def test_half_grey_is_ink_and_a_clear_colour_is_paper() -> None:
    assert encoded(picture(2, GREY, RED), Encoding.ONE_BIT) == bytes([0b01111111])


def test_sixteen_bits_are_red_green_blue_with_the_high_byte_first() -> None:
    row = picture(4, RED, b"\0\xff\0", b"\0\0\xff", WHITE)

    assert encoded(row, Encoding.RGB565) == bytes.fromhex("f80007e0001fffff")


def test_a_picture_that_is_not_whole_is_refused() -> None:
    broken = picture(2, BLACK, WHITE)
    broken = PadPicture(columns=3, rows=1, rgb=broken.rgb, field=broken.field, keys=())

    with pytest.raises(ValueError, match="three bytes"):
        encoded(broken, Encoding.ONE_BIT)

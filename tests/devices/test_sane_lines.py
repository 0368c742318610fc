"""SANE's lines as samples of 8 bits, compared with Pillow's own reading."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from kiosk.devices import DeviceError, Fault
from kiosk.devices.sane_lines import Lines
from kiosk.devices.sane_words import Frame, Parameters


def lines(width: int, depth: int, frame: int = Frame.GRAY, padding: int = 0) -> Lines:
    channels = 3 if frame == Frame.RGB else 1
    return Lines(
        Parameters(
            frame=frame,
            last=True,
            bytes_per_line=-(-width * depth // 8) * channels + padding,
            width=width,
            lines=1,
            depth=depth,
        )
    )


@given(raw=some.binary(min_size=1, max_size=40), spare=some.integers(0, 7))
def test_bits_are_black_where_they_are_one(raw: bytes, spare: int) -> None:
    width = 8 * len(raw) - spare

    samples = lines(width, 1).samples_of(raw + b"padding")

    white_is_one = Image.frombytes("1", (width, 1), raw)
    assert samples == bytes(255 - n for n in white_is_one.convert("L").tobytes())


@given(raw=some.binary(min_size=3, max_size=30).filter(lambda raw: len(raw) % 3 == 0))
def test_coloured_bits_are_a_byte_of_each_colour_in_turn(raw: bytes) -> None:
    width = 8 * len(raw) // 3

    samples = lines(width, 1, Frame.RGB).samples_of(raw)

    for colour in range(3):
        one = Image.frombytes("1", (width, 1), raw[colour::3])
        assert samples[colour::3] == one.convert("L").tobytes()


@given(values=some.lists(some.integers(0, 65535), min_size=1, max_size=30))
def test_of_two_bytes_the_higher_counts(values: list[int]) -> None:
    raw = b"".join(value.to_bytes(2, sys.byteorder) for value in values)

    samples = lines(len(values), 16, padding=4).samples_of(raw + b"pads")

    assert samples == bytes(value >> 8 for value in values)


def test_what_is_behind_a_line_is_left_out() -> None:
    padded = lines(2, 8, Frame.RGB, padding=2)

    assert not padded.plain
    assert padded.samples_of(b"abcdefXX") == b"abcdef"


@pytest.mark.parametrize(
    ("frame", "width", "depth"),
    [(0x0C, 10, 8), (Frame.RGB, 0, 8), (Frame.RGB, -1, 8), (Frame.GRAY, 10, 12)],
)
def test_a_layout_that_nobody_can_read_is_broken(
    frame: int, width: int, depth: int
) -> None:
    with pytest.raises(DeviceError) as told:
        lines(width, depth, frame)

    assert told.value.fault is Fault.BROKEN

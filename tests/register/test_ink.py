"""Strokes as bytes and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.register import MAX_SIDE, Problem, RefusedError
from kiosk.register.ink import MAX_BYTES, pack, unpack

points = st.tuples(st.integers(0, MAX_SIDE), st.integers(0, MAX_SIDE))
strokes = st.lists(
    st.lists(points, min_size=1, max_size=60).map(tuple), max_size=64
).map(tuple)


@given(strokes)
def test_what_is_packed_is_unpacked(drawn):
    assert unpack(pack(drawn)) == drawn


@given(st.binary(max_size=200))
def test_any_bytes_are_strokes_or_refused(raw):
    try:
        drawn = unpack(raw)
    except ValueError:
        return
    assert all(isinstance(point, tuple) for stroke in drawn for point in stroke)


@given(st.binary(max_size=64), strokes)
def test_nothing_may_follow_the_strokes(tail, drawn):
    packed = pack(drawn)
    if tail:
        with pytest.raises(ValueError, match=r"."):
            unpack(packed + tail)
    if len(packed) > 2:
        with pytest.raises(ValueError, match=r"."):
            unpack(packed[:-1])


def test_the_layout_stays_readable_for_ever():
    drawn = (((100, 200), (150, 190)), ((0, 0),))
    packed = bytes([1, 2, 2, 0xC8, 1, 0x90, 3, 100, 19, 1, 0xAB, 2, 0xFB, 2])
    assert pack(drawn) == packed
    assert unpack(packed) == drawn


def test_a_second_and_a_half_of_pen_is_about_a_kilobyte():
    wave = tuple((20 * i, 2000 + (37 * i) % 400) for i in range(300))
    assert len(pack((wave,))) < 1000


def test_strokes_of_more_than_16_kb_are_refused():
    wild = tuple((MAX_SIDE * (i % 2), MAX_SIDE * (i % 2)) for i in range(4096))
    with pytest.raises(RefusedError) as refused:
        pack((wild,))
    assert refused.value.problem is Problem.SIGNATURE_TOO_LONG


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x02\x00",
        b"\x01",
        b"\x01\x41",  # 65 strokes
        b"\x01\x01\x81\x20",  # 4097 points
        b"\x01\x01\x01\x02",
        b"\x01\x01\x80",
        b"\x01\x80\x80\x80\x80\x80\x01",
        b"\x01" + bytes(MAX_BYTES),
    ],
)
def test_other_bytes_are_no_strokes(raw):
    with pytest.raises(ValueError, match=r"."):
        unpack(raw)

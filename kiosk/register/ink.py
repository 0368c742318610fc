"""A signature's strokes as bytes: differences from point to point, as varints.

Layout, version 1: the byte 1, the number of strokes, then each stroke's number of
points and each point's difference (x, y) from the point before it, zigzag-coded;
the first point differs from (0, 0). Two and a half seconds of pen give about 1 kB.
"""

from collections.abc import Iterator
from itertools import chain
from operator import sub

from kiosk.register import MAX_POINTS, MAX_STROKES, Problem, RefusedError, Stroke

MAX_BYTES = 16 * 1024
_VERSION = 1
_MORE = 0x80
_MAX_SHIFT = 28  # five bytes: no difference of ours needs more


def pack(strokes: tuple[Stroke, ...]) -> bytes:
    """Write strokes down. Raises RefusedError when they need more than 16 kB."""
    pieces = [bytes([_VERSION]), _varint(len(strokes))]
    before = [0, 0]
    for stroke in strokes:
        pieces.append(_varint(len(stroke)))
        here = list(chain.from_iterable(stroke))  # x, y, x, y …
        # It is C that goes through the points: there are many, and somebody waits.
        pieces.extend(map(_step, map(sub, here, before + here)))
        before = (before + here)[-2:]
    packed = b"".join(pieces)
    if len(packed) > MAX_BYTES:
        raise RefusedError(Problem.SIGNATURE_TOO_LONG)
    return packed


def unpack(packed: bytes) -> tuple[Stroke, ...]:
    """Read strokes back. Raises ValueError on anything that `pack` did not write."""
    if len(packed) > MAX_BYTES or packed[:1] != bytes([_VERSION]):
        raise ValueError("not strokes")
    numbers = _numbers(packed[1:])
    strokes: list[Stroke] = []
    x = y = points = 0
    for _ in range(_take(numbers, MAX_STROKES)):
        stroke = []
        for _ in range(_take(numbers, MAX_POINTS - points)):
            x += _unzigzag(_take(numbers))
            y += _unzigzag(_take(numbers))
            stroke.append((x, y))
        points += len(stroke)
        strokes.append(tuple(stroke))
    if next(numbers, None) is not None:
        raise ValueError("more than the strokes")
    return tuple(strokes)


class _Varints(dict[int, bytes]):
    """Numbers as bytes, seven bits in each. A pen's differences are small, and many."""

    def __missing__(self, number: int) -> bytes:
        low = bytes([number & 0x7F | _MORE])
        return low + self[number >> 7]


class _Steps(dict[int, bytes]):
    """Differences as bytes, either way: the sign goes into the lowest bit (zigzag)."""

    def __missing__(self, step: int) -> bytes:
        return _varint(step * 2 if step >= 0 else -step * 2 - 1)


_varint = _Varints((number, bytes([number])) for number in range(_MORE)).__getitem__
_step = _Steps((step, _Steps()[step]) for step in range(-_MORE, _MORE)).__getitem__


def _numbers(packed: bytes) -> Iterator[int]:
    number = shift = 0
    for byte in packed:
        if shift > _MAX_SHIFT:
            raise ValueError("a number is too long")
        number |= (byte & 0x7F) << shift
        shift += 7
        if not byte & _MORE:
            yield number
            number = shift = 0
    if shift:
        raise ValueError("a number is cut")


def _take(numbers: Iterator[int], most: int | None = None) -> int:
    number = next(numbers, None)
    if number is None:
        raise ValueError("strokes are cut")
    if most is not None and number > most:
        raise ValueError("too many strokes or points")
    return number


def _unzigzag(number: int) -> int:
    return number // 2 if number % 2 == 0 else -(number + 1) // 2

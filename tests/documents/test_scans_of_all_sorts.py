"""Whatever a scanner gives, a scan comes through or is refused, and nothing else."""

import io

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.documents import DocumentError, card_sides, fit, kept, page_count, tidy
from tests.rigs.scans import pnm

PAINT = st.tuples(*[st.floats(0, 1)] * 4, st.integers(0, 255))


def painted(size: tuple[int, int], rectangles: list[tuple[float, ...]]) -> np.ndarray:
    width, height = size
    page = np.full((height, width, 3), 247, np.uint8)
    for left, top, right, low, shade in rectangles:
        across = slice(int(left * width), int(right * width) + 1)
        page[int(top * height) : int(low * height) + 1, across] = shade
    return page


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    size=st.tuples(st.integers(1, 420), st.integers(1, 600)),
    rectangles=st.lists(PAINT, max_size=6),
    dpi=st.sampled_from([50, 75, 100, 300]),
    grey=st.booleans(),
)
def test_any_shapes_on_any_glass_become_pictures_that_fit(
    size: tuple[int, int],
    rectangles: list[tuple[float, ...]],
    dpi: int,
    *,
    grey: bool,
) -> None:
    page = painted(size, rectangles)
    scanned = pnm(np.ascontiguousarray(page[:, :, 0]) if grey else page)

    made = tidy(scanned, dpi)

    assert Image.open(io.BytesIO(made.picture)).size == (made.width, made.height)
    assert len(card_sides(scanned, dpi)) >= 1
    assert page_count(fit([made.picture, kept(scanned, dpi)], 3_000_000)) == 2


@settings(max_examples=200, deadline=None)
@given(
    head=st.from_regex(rb"P[1-7]\s?\d{0,4} ?\d{0,4}\s?\d{0,5}\s?", fullmatch=True),
    lines=st.binary(max_size=400),
    dpi=st.integers(-1, 2000),
)
def test_any_bytes_are_a_scan_or_refused(head: bytes, lines: bytes, dpi: int) -> None:
    for use in (tidy, kept):
        try:
            use(head + lines, dpi)
        except DocumentError:
            continue

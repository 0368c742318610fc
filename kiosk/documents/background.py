"""Makes paper white again: evens out tint and shadow, keeps stamps and photographs.

The paper's colour is a smooth surface through the brightest places of the page; what
is far from it is print, a stamp or a photograph, and does not bend it.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.pixels import Pixels, in_colour, shrunk

_Floats = npt.NDArray[np.float32]

_CELL_DPI = 25  # a cell is a millimetre
_STROKE_MM = 7  # print leaves paper somewhere in such a square
_SMOOTH_MM = 4
_ROUNDS = 8
_EVERY = 3  # cells
_NEAR, _FAR = 0.06, 0.12  # of the surface: its own cells; a fold or a curl
_LEAST_PAPER = 0.35  # of the cells, or there is no paper to go by
_MOST_GAIN = 3.0
_EVEN = 3  # steps between the darkest and the brightest paper that nobody sees


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper's own colour, a cell a millimetre, and how much of it shows."""

    cells: Pixels
    share: float

    @property
    def level(self) -> float:
        """How bright it is: 0 black, 255 white."""
        return float(np.median(self.cells))

    @property
    def known(self) -> bool:
        return self.share >= _LEAST_PAPER


def paper(pixels: Pixels, dpi: int) -> Paper:
    """Find the paper's colour under all that is printed on it."""
    cells = shrunk(pixels, _CELL_DPI / dpi)
    bright = cv2.dilate(cells, np.ones((_STROKE_MM, _STROKE_MM), np.uint8))
    bright = cv2.medianBlur(bright, _SMOOTH_MM + 1)
    bright = np.atleast_3d(np.asarray(bright, np.float32))
    surface, near = _surface(np.asarray(bright, np.float32))
    far = (np.abs(bright - surface) > _FAR * surface).any(axis=2, keepdims=True)
    even = cv2.blur(np.where(far, surface, bright), (_SMOOTH_MM * 2, _SMOOTH_MM * 2))
    made = np.clip(np.asarray(even), 255 / _MOST_GAIN, 255).astype(np.uint8)
    return Paper(made if in_colour(pixels) else np.squeeze(made), float(near.mean()))


def _surface(bright: _Floats) -> tuple[_Floats, npt.NDArray[np.bool_]]:
    """Lay a smooth surface through the paper; say which cells are on it."""
    height, width, _ = bright.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=2)
    some = np.s_[::_EVERY, ::_EVERY]  # to find it by; the surface is smooth
    few, seen = terms[some], bright[some].astype(np.float64)
    light = seen.mean(axis=2)
    on_it = light >= np.quantile(light, 1 - _LEAST_PAPER)
    found = np.zeros((terms.shape[2], bright.shape[2]))
    for _ in range(_ROUNDS):
        if on_it.sum() < 2 * terms.shape[2]:
            break
        on, colours = few[on_it], seen[on_it]
        found = np.linalg.pinv(on.T @ on) @ (on.T @ colours)
        on_it = (np.abs(seen - few @ found) <= _NEAR * (few @ found)).all(axis=2)
    surface = np.clip(terms @ found, 1, 255).astype(np.float32)
    return surface, (np.abs(bright - surface) <= _NEAR * surface).all(axis=2)


def whitened(pixels: Pixels, colour: Paper) -> Pixels:
    """Give the page with its paper white."""
    cells = colour.cells
    spread = cells.max(axis=(0, 1)).astype(int) - cells.min(axis=(0, 1))
    if int(np.max(spread)) <= _EVEN:
        return _even(pixels, np.atleast_1d(np.median(cells, axis=(0, 1))))
    height, width = pixels.shape[:2]
    under = cv2.resize(cells, (width, height), interpolation=cv2.INTER_LINEAR_EXACT)
    cv2.divide(pixels, under, under, scale=255)
    return np.asarray(cv2.LUT(under, _curve(), under), np.uint8)


def _even(pixels: Pixels, colour: npt.NDArray[np.float64]) -> Pixels:
    steps = np.arange(256)
    tables = [
        _curve()[np.clip(np.rint(steps * 255 / level), 0, 255).astype(np.uint8)]
        for level in colour
    ]
    return np.asarray(cv2.LUT(pixels, np.stack(tables, axis=1)[:, None]), np.uint8)


def _curve() -> Pixels:
    """Lift what is nearly white to white: noise, and what shines through."""
    steps = np.arange(256, dtype=np.float32)
    lifted = np.interp(steps, [0, 200, 238, 255], [0, 200, 255, 255])
    return np.rint(lifted).astype(np.uint8)

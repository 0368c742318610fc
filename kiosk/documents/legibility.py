"""Looks at a scan before the visitor goes on: blank, too dark, pale, blurred, cut off.

The thresholds were set on the pages of tests/rigs/scans.py, each with growing faults,
where tesseract begins to misread; bench/doubts.py counts false alarms and misses.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.background import Paper
from kiosk.documents.pixels import Pixels
from kiosk.documents.words import Doubt

_Mask = npt.NDArray[np.bool_]

_DARK = 105  # grey of the paper; recycled paper is 190, a brown envelope 150
_UNLIT = 60  # grey of all, where no paper shows
_PALE = 0.22  # of the paper's brightness between it and its ink
_BLUR_PER_MM = 1.35  # an edge's steepest part, of its height
_WINDOW_MM = 1.2  # wider than a stroke and its blurred edges
_PRINT = 0.6  # of the page's contrast; less is a pattern or a shadow
_LEAST_EDGE = 200  # pixels to go by
_SOBEL = 8  # what that filter gives for one step of grey a pixel
_SPECK_MM2, _BLANK_MM2 = 0.3, 4.0  # dust; less ink than a short word
_LETTER_MM = (0.8, 7.0)
_RIM_PX = 1
_CUT_LETTERS = 3  # along one side of the glass
_LEAST_LETTERS = 20
_COARSE_PX = 7  # half of the letters are less high than that


@dataclass(frozen=True, slots=True)
class Look:
    """A straight scan, small enough to look at quickly, and where its ink is."""

    grey: Pixels
    dpi: int
    ink: _Mask
    paper: Paper


def doubts(look: Look) -> list[Doubt]:
    if look.paper.known and look.paper.level < _DARK:
        return [Doubt.TOO_DARK]
    if not look.paper.known:
        return [Doubt.TOO_DARK] if np.median(look.grey) < _UNLIT else []
    heights, ink_mm2 = _spots(look)
    if ink_mm2 < _BLANK_MM2:
        return [Doubt.BLANK]
    found = []
    contrast = _contrast(look)
    if contrast < _PALE:
        found.append(Doubt.TOO_PALE)
    if len(heights) >= _LEAST_LETTERS and np.median(heights) < _COARSE_PX:
        found.append(Doubt.COARSE)
    elif _sharpness(look, contrast) < _BLUR_PER_MM:
        found.append(Doubt.BLURRED)
    return found


def _spots(look: Look) -> tuple[npt.NDArray[np.int32], float]:
    """Give the heights of what may be letters, and how much ink is no dust."""
    per_mm = look.dpi / 25.4
    _, _, stats, _ = cv2.connectedComponentsWithStats(look.ink.view(np.uint8))
    spots = stats[1:]
    area = spots[:, cv2.CC_STAT_AREA]
    inked = float(area[area >= _SPECK_MM2 * per_mm**2].sum()) / per_mm**2
    high = spots[:, cv2.CC_STAT_HEIGHT]
    letters = (high >= _LETTER_MM[0] * per_mm) & (high <= _LETTER_MM[1] * per_mm)
    return np.asarray(high[letters], np.int32), inked


def _contrast(look: Look) -> float:
    ink = look.grey[look.ink]
    return 1 - float(np.percentile(ink, 10)) / max(1.0, look.paper.level)


def _sharpness(look: Look, contrast: float) -> float:
    """Say how steep the edges of print are, per millimetre, of their own height."""
    window = round(_WINDOW_MM * look.dpi / 25.4) | 1
    square = np.ones((window, window), np.uint8)
    smooth = cv2.GaussianBlur(look.grey, (3, 3), 0.6)
    height = cv2.subtract(cv2.dilate(smooth, square), cv2.erode(smooth, square))
    dx = cv2.Sobel(smooth, cv2.CV_16S, 1, 0)
    dy = cv2.Sobel(smooth, cv2.CV_16S, 0, 1)
    steep = np.maximum(np.abs(dx), np.abs(dy))
    high = (np.asarray(height) > _PRINT * contrast * look.paper.level) & look.ink
    if int(high.sum()) < _LEAST_EDGE:
        return float("inf")
    slopes = steep[high] / (_SOBEL * np.asarray(height)[high].astype(np.float32))
    return float(np.percentile(slopes, 90)) * look.dpi / 25.4


def cut_off(seen: Pixels, dpi: int) -> bool:
    """Say whether letters are cut through by the edge of the glass.

    `seen` is the scan as it was read, before it was straightened, in grey.
    """
    per_mm = dpi / 25.4
    mask = cv2.adaptiveThreshold(
        seen, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 21, 25
    )
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    left, top, wide, high, _ = stats[1:].T
    least, most = (mm * per_mm for mm in _LETTER_MM)
    letters = (np.maximum(wide, high) >= least) & (np.maximum(wide, high) <= most)
    sides = (
        left <= _RIM_PX,
        top <= _RIM_PX,
        left + wide >= seen.shape[1] - _RIM_PX,
        top + high >= seen.shape[0] - _RIM_PX,
    )
    return any(int((letters & side).sum()) >= _CUT_LETTERS for side in sides)

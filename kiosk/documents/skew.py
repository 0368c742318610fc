"""How far the lines of a page lean: the angle at which they fall into lines best."""

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.pixels import Pixels

_MOST_POINTS = 40_000
_WIDEST = 15.0  # degrees; paper put down more askew than that is put down anew
_COARSE, _FINE = 0.5, 0.05
_SURE = 1.5  # times the score of the angles around, or there are no lines
_EDGE_MM = 4  # shadows of the glass's edge
_INK = 18  # steps of grey darker than what is around


def ink(grey: Pixels, dpi: int) -> npt.NDArray[np.bool_]:
    """Find what is darker than the paper around it; inside of photographs, little."""
    around = round(dpi / 25.4 * 5) | 1
    mask = cv2.adaptiveThreshold(
        grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, around, _INK
    ).astype(bool)
    edge = round(dpi / 25.4 * _EDGE_MM)
    for side in (mask[:edge], mask[-edge:], mask[:, :edge], mask[:, -edge:]):
        side[:] = False
    return mask


def lean(mask: npt.NDArray[np.bool_]) -> float | None:
    """Say by how many degrees lines fall to the right; none where there are no lines.

    Lines may also stand upright: text that lies on its side leans the same.
    """
    y, x = (line.astype(np.float32) for line in np.nonzero(mask))
    if len(x) < 500:  # noqa: PLR2004 - a few letters
        return None
    step = len(x) // _MOST_POINTS + 1
    few = (x[::step], y[::step])
    angles = np.arange(-_WIDEST, _WIDEST + _COARSE / 2, _COARSE)
    best: tuple[float, float] | None = None
    for along, across in (few, (-few[1], few[0])):
        scores = np.array([_score(along, across, angle) for angle in angles])
        peak = int(scores.argmax())
        sureness = float(scores[peak] / np.median(scores))
        if sureness >= _SURE and (best is None or sureness > best[0]):
            near = angles[peak] + np.arange(-_COARSE, _COARSE + _FINE / 2, _FINE)
            finer = np.array([_score(along, across, angle) for angle in near])
            best = sureness, float(near[int(finer.argmax())])
    return None if best is None else best[1]


def _score(
    along: npt.NDArray[np.float32], across: npt.NDArray[np.float32], angle: float
) -> float:
    """Measure how sharply lines and gaps alternate, seen along an angle."""
    lean = np.radians(angle)
    place = across * np.float32(np.cos(lean)) - along * np.float32(np.sin(lean))
    counts = np.bincount((place - place.min()).astype(np.int32))
    rises = np.diff(counts)
    return float((rises * rises).sum())

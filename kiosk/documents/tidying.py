"""Makes a fresh scan fit to read: straight, cropped, clean, upright, and looked at."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents import skew
from kiosk.documents.background import paper, whitened
from kiosk.documents.codes import codes
from kiosk.documents.legibility import Look, cut_off, doubts
from kiosk.documents.outline import Outline, outlines
from kiosk.documents.pixels import Pixels, grey, jpeg, read, shrunk
from kiosk.documents.upright import quarters
from kiosk.documents.words import Doubt, Shape, Tidied

_LOOK_DPI = 100  # enough to see how a page lies
_READ_DPI = 200  # enough to see how its letters stand
_QUALITY = 92
_STRAIGHT = 0.1  # degrees; less is not seen, and turning blurs
_SMOOTH_DPI = 250  # from there on letters bear the quick way of turning
_LEAST_MM = 15  # no paper is narrower
_MARGIN_MM = 2  # around what straightening would push over the edge
_PAPER = 0.8  # of a page's pixels are print or darker paper
_TURNS = (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)


@dataclass(frozen=True, slots=True)
class _Glass:
    """A scan, and how it looks from afar."""

    pixels: Pixels
    dpi: int
    seen: Pixels
    scale: float  # how many of the scan's pixels are one of those seen

    @property
    def seen_dpi(self) -> int:
        return round(self.dpi / self.scale)


@dataclass(frozen=True, slots=True)
class _Lie:
    """How something lies on the glass: its box and its lean, in the scan's pixels."""

    middle: tuple[float, float]
    box: tuple[float, float, float, float]  # from there: left, top, right, bottom
    lean: float


def tidied(pnm: bytes, dpi: int) -> Tidied:
    glass = _glass(pnm, dpi)
    if _is_a_scrap(glass):
        return _scrap(glass)
    lying = outlines(glass.seen, glass.seen_dpi)
    return _tidied(glass, lying[0] if len(lying) == 1 else None)


def each_tidied(pnm: bytes, dpi: int) -> tuple[Tidied, ...]:
    glass = _glass(pnm, dpi)
    if _is_a_scrap(glass):
        return (_scrap(glass),)
    lying = outlines(glass.seen, glass.seen_dpi)
    return tuple(_tidied(glass, each) for each in lying) or (_tidied(glass, None),)


def _glass(pnm: bytes, dpi: int) -> _Glass:
    pixels = read(pnm, dpi)
    seen = shrunk(pixels, _LOOK_DPI / dpi)
    return _Glass(pixels, dpi, seen, pixels.shape[0] / seen.shape[0])


def _is_a_scrap(glass: _Glass) -> bool:
    return bool(min(glass.pixels.shape[:2]) < _LEAST_MM / 25.4 * glass.dpi)


def _scrap(glass: _Glass) -> Tidied:
    """Give what is too small to be a paper as it came: something was cut off."""
    height, width = glass.pixels.shape[:2]
    return Tidied(
        picture=jpeg(glass.pixels, glass.dpi, _QUALITY),
        width=width,
        height=height,
        dpi=glass.dpi,
        shape=Shape.PAGE,
        doubts=(Doubt.CUT_OFF,),
        codes=(),
        turned=0.0,
        rotation=0,
    )


def _tidied(glass: _Glass, outline: Outline | None) -> Tidied:
    shape = Shape.PAGE if outline is None else outline.shape
    lie = _whole(glass) if outline is None else _alone(glass, outline)
    straight = _straight(glass, lie)
    read_dpi = min(_READ_DPI, glass.dpi)
    coloured = shrunk(straight, read_dpi / glass.dpi)
    near = grey(coloured)
    ink = skew.ink(near, read_dpi)
    turns = quarters(ink, read_dpi)
    colour = paper(shrunk(coloured, _LOOK_DPI / read_dpi), glass.seen_dpi)
    found = doubts(Look(near, read_dpi, ink, colour))
    if _cut(glass, outline):
        found.append(Doubt.CUT_OFF)
    made = straight
    if colour.known and shape is not Shape.CARD:  # a card's own pattern is no shadow
        made = whitened(straight, colour)
    if turns:
        made = np.asarray(cv2.rotate(made, _TURNS[turns - 1]), np.uint8)
    return Tidied(
        picture=jpeg(made, glass.dpi, _QUALITY),
        width=made.shape[1],
        height=made.shape[0],
        dpi=glass.dpi,
        shape=shape,
        doubts=tuple(found),
        codes=codes(near, read_dpi),
        turned=0.0 - lie.lean,
        rotation=90 * turns,
    )


def _cut(glass: _Glass, outline: Outline | None) -> bool:
    if outline is not None:
        return outline.cut
    return cut_off(grey(glass.seen), glass.seen_dpi)


def _whole(glass: _Glass) -> _Lie:
    """Take the whole scan: paper and lid are one, or cannot be told apart."""
    height, width = glass.pixels.shape[:2]
    ink = skew.ink(grey(glass.seen), glass.seen_dpi)
    lean = skew.lean(ink) or 0.0
    box = (-width / 2, -height / 2, width / 2, height / 2)
    if abs(lean) < _STRAIGHT:
        return _Lie((width / 2, height / 2), box, 0.0)
    return _Lie((width / 2, height / 2), _around(glass, ink, lean, box), lean)


def _around(
    glass: _Glass,
    ink: npt.NDArray[np.bool_],
    lean: float,
    box: tuple[float, float, float, float],
) -> tuple[float, float, float, float]:
    """Widen a box where print would be turned out of it."""
    y, x = (places * glass.scale for places in np.nonzero(ink))
    x, y = x + box[0], y + box[1]
    turn = np.radians(lean)
    across = x * np.cos(turn) + y * np.sin(turn)
    down = y * np.cos(turn) - x * np.sin(turn)
    margin = _MARGIN_MM / 25.4 * glass.dpi
    return (
        min(box[0], float(across.min()) - margin),
        min(box[1], float(down.min()) - margin),
        max(box[2], float(across.max()) + margin),
        max(box[3], float(down.max()) + margin),
    )


def _alone(glass: _Glass, outline: Outline) -> _Lie:
    """Take what lies on the lid, and no more. Its print knows its lean better."""
    lean = outline.lean
    if outline.shape is not Shape.CARD:
        printed = skew.lean(skew.ink(grey(glass.seen), glass.seen_dpi))
        if printed is not None and abs(printed - lean) < 1:
            lean = printed
    half = outline.width * glass.scale / 2, outline.height * glass.scale / 2
    middle = outline.middle[0] * glass.scale, outline.middle[1] * glass.scale
    return _Lie(middle, (-half[0], -half[1], half[0], half[1]), lean)


def _straight(glass: _Glass, lie: _Lie) -> Pixels:
    """Turn a scan back and cut the box out of it, on paper of the same colour."""
    pixels = glass.pixels
    left, top, right, bottom = lie.box
    size = max(1, round(right - left)), max(1, round(bottom - top))
    if lie.lean == 0 and size == pixels.shape[1::-1]:
        return pixels
    turn = cv2.getRotationMatrix2D(lie.middle, lie.lean, 1.0)
    turn[0, 2] -= lie.middle[0] + left
    turn[1, 2] -= lie.middle[1] + top
    around = np.quantile(np.atleast_3d(glass.seen), _PAPER, axis=(0, 1))
    made = cv2.warpAffine(
        pixels,
        turn,
        size,
        flags=cv2.INTER_LINEAR if glass.dpi >= _SMOOTH_DPI else cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=around.tolist(),
    )
    return np.asarray(made, np.uint8)

"""Finds what lies on the glass: a sheet, a card, a receipt, and how it lies there."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.pixels import Pixels, in_colour
from kiosk.documents.words import Shape

_Mask = npt.NDArray[np.uint8]

_CARD_MM = (85.6, 53.98)  # ISO/IEC 7810, ID-1
_CARD_OFF = 0.06  # of its size
_SLIP_MM = 90  # the widest paper of a till is 80
_SLIP_LONG = 1.3  # times its width
_LEAST_MM = 30  # a code or a stamp is smaller
_DARK_LID = 90  # grey; lids are black or white
_UNLIKE_A_DARK_LID, _UNLIKE_A_WHITE_LID = 45, 10  # steps of grey
_RECTANGULAR = 0.9  # of its box
_SOLID = 0.75  # of a sheet or its edge differs from the lid, of a paragraph less
_LOOSE = 0.002  # of the glass may be dust and hairs
_RIM_MM = 0.4  # an edge and its shadow, which are left away
_JOIN_MM = 2.5
_BEYOND_PX = 2  # a rectangle's corner is that exact
_UPRIGHT = 45  # degrees; beyond, it leans the other way


@dataclass(frozen=True, slots=True)
class Outline:
    """A rectangle on the glass, all in pixels; `lean` in degrees, clockwise."""

    shape: Shape
    middle: tuple[float, float]
    width: float
    height: float
    lean: float
    cut: bool  # it goes on beyond the glass


def outlines(pixels: Pixels, dpi: int) -> list[Outline]:
    """Find each sheet on the lid, none where the paper covers it or cannot be told.

    Everything that is on the glass lies in one of them.
    """
    mask = _unlike_the_lid(pixels, dpi)
    reach = round(dpi / 25.4 * _JOIN_MM) | 1
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    contours, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    least = dpi / 25.4 * _LEAST_MM
    found: list[Outline] = []
    rest = mask
    for contour in contours:
        middle, size, turn = cv2.minAreaRect(contour)
        if min(size) < least:
            continue
        if cv2.contourArea(contour) < _RECTANGULAR * size[0] * size[1]:
            continue
        inside = np.zeros_like(mask)
        cv2.drawContours(inside, [contour], -1, 1, cv2.FILLED)
        if not _solid(mask, inside, contour, reach):
            continue
        rest = np.where(cv2.dilate(inside, np.ones((reach, reach))) > 0, 0, rest)
        found.append(_outline(middle, size, turn, mask.shape, dpi))
    if int(rest.sum()) > _LOOSE * mask.size:
        return []
    return sorted(found, key=lambda each: (each.middle[1], each.middle[0]))


def _unlike_the_lid(pixels: Pixels, dpi: int) -> _Mask:
    smooth = cv2.GaussianBlur(pixels, (3, 3), 0)
    band, out = max(1, dpi // 15), max(1, dpi // 25)
    sides = (
        smooth[out:band],
        smooth[-band:-out],
        smooth[:, out:band],
        smooth[:, -band:-out],
    )
    samples = 3 if in_colour(pixels) else 1
    lids = [np.median(side.reshape(-1, samples), axis=0) for side in sides]
    lid = min(lids, key=lambda colour: float(colour.mean()))
    if lid.mean() < _DARK_LID:
        unlike = _UNLIKE_A_DARK_LID
    else:
        lid, unlike = np.median(lids, axis=0), _UNLIKE_A_WHITE_LID
    alike = cv2.inRange(smooth, lid - unlike, lid + unlike)
    return np.asarray(np.asarray(alike) == 0, np.uint8)


def _solid(mask: _Mask, inside: _Mask, contour: cv2.typing.MatLike, reach: int) -> bool:
    if int((mask & inside).sum()) >= _SOLID * int(inside.sum()):
        return True
    edge = np.zeros_like(mask)
    cv2.drawContours(edge, [contour], -1, 1, 3)
    near = np.asarray(cv2.dilate(mask, np.ones((3, 3), np.uint8)), np.uint8)
    return int((near & edge).sum()) >= (1 + _SOLID) / 2 * int(edge.sum())


def _outline(
    middle: Sequence[float],
    size: Sequence[float],
    turn: float,
    glass: tuple[int, ...],
    dpi: int,
) -> Outline:
    width, height = size
    lean = turn
    while abs(lean) > _UPRIGHT:
        lean, width, height = lean - math.copysign(90, lean), height, width
    corners = cv2.boxPoints((middle, size, turn))
    cut = bool(
        (corners < -_BEYOND_PX).any()
        or (corners[:, 0] > glass[1] + _BEYOND_PX).any()
        or (corners[:, 1] > glass[0] + _BEYOND_PX).any()
    )
    rim = 2 * _RIM_MM / 25.4 * dpi
    return Outline(
        _shape(width / dpi * 25.4, height / dpi * 25.4),
        (float(middle[0]), float(middle[1])),
        max(1.0, width - rim),
        max(1.0, height - rim),
        float(lean),
        cut,
    )


def _shape(width_mm: float, height_mm: float) -> Shape:
    short, long = sorted((width_mm, height_mm))
    if (
        abs(long / _CARD_MM[0] - 1) < _CARD_OFF
        and abs(short / _CARD_MM[1] - 1) < _CARD_OFF
    ):
        return Shape.CARD
    if short <= _SLIP_MM and long >= _SLIP_LONG * short:
        return Shape.SLIP
    return Shape.PAGE

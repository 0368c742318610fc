"""How large letters are for the eye: degrees, from the screen's size and distance.

EN 301 549 5.1.4: in one mode a capital H is seen at 0.7 degrees at least. No Qt: the
doctor asks, too.
"""

from math import hypot, radians, tan

LEAST_DEGREES = 0.7
# The height of a capital H in text sizes, of the font with the lowest that we use.
CAP_HEIGHT = 0.667
# The smallest text at 100 %, and how far it grows, in per cent: as kiosk.ui.style has
# them, which the doctor does not load.
SMALLEST_PX = 20
STEPS = (100, 125, 150, 200)
_MM_PER_INCH = 25.4


def millimetres_per_pixel(diagonal_in: float, width_px: int, height_px: int) -> float:
    """Say how far a screen's pixels are from each other."""
    return diagonal_in * _MM_PER_INCH / hypot(width_px, height_px)


def least_size_px(pitch_mm: float, distance_cm: float) -> float:
    """Give the text size, in pixels, whose H is as high as the norm asks."""
    height_mm = distance_cm * 10 * tan(radians(LEAST_DEGREES))
    return height_mm / pitch_mm / CAP_HEIGHT


def farthest_cm(size_px: float, pitch_mm: float) -> float:
    """Give the distance up to which an H of this text size is as high as asked."""
    return size_px * CAP_HEIGHT * pitch_mm / tan(radians(LEAST_DEGREES)) / 10

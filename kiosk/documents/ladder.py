"""How fine pages are kept: rungs from fine to coarse, and the finest that fits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

_A4_INCHES = (210 / 25.4, 297 / 25.4)
# How a page shrinks on its way down, measured on letters, bills and photographs.
_WITH_DPI = 1.4  # the power of its resolution
_WITH_QUALITY = {90: 1.4, 85: 1.0, 75: 0.76, 70: 0.7, 65: 0.64, 60: 0.6, 50: 0.52}
_SURELY = 1.15  # what is foretold to be that much too large need not be tried


@dataclass(frozen=True, slots=True)
class Rung:
    """How fine a page is kept."""

    dpi: int
    quality: int

    @property
    def box_px(self) -> tuple[int, int]:
        """A4 upright at this resolution."""
        return round(_A4_INCHES[0] * self.dpi), round(_A4_INCHES[1] * self.dpi)

    @property
    def weight(self) -> float:
        """What a page takes here, of what it takes on the finest rung."""
        return float((self.dpi / 300) ** _WITH_DPI) * _WITH_QUALITY[self.quality]

    def inside(self, size: tuple[int, int]) -> tuple[int, int]:
        """Give a picture's short and long side on an A4 page, never more than now."""
        short, long = sorted(size)
        scale = min(1.0, self.box_px[0] / short, self.box_px[1] / long)
        return max(1, round(short * scale)), max(1, round(long * scale))


# Fewer pixels first: measured by OCR, 150 dpi at quality 60 reads like 300 dpi, while
# quality 50 at 300 dpi doubles the errors, and below 120 dpi nothing helps.
LEGIBLE = (
    Rung(300, 85),
    Rung(300, 75),
    Rung(250, 75),
    Rung(200, 75),
    Rung(200, 65),
    Rung(150, 70),
    Rung(150, 60),
    Rung(120, 60),
    Rung(120, 50),
)
# Only when the visitor was asked: small print is lost there.
COARSE = (*LEGIBLE, Rung(100, 50), Rung(75, 50))


@dataclass(frozen=True, slots=True)
class Climb:
    """What came of a climb: the finest that fits, or how much the coarsest takes."""

    fitting: bytes | None
    least_bytes: int


def finest(
    made: Callable[[Rung], bytes], guess: float, budget: int, ladder: Sequence[Rung]
) -> Climb:
    """Find the finest rung within a budget, making as few as possible.

    `guess` is what all may take on the finest rung, in bytes; a bad one costs time.
    """
    fitting: bytes | None = None
    low, high = 0, len(ladder)
    scale = guess
    least = 0
    while low < high:
        number = next(
            (n for n in range(low, high) if scale * ladder[n].weight <= budget),
            high - 1,
        )
        rung = ladder[number]
        if fitting is not None and scale * rung.weight > budget * _SURELY:
            break
        tried = made(rung)
        scale, least = len(tried) / rung.weight, len(tried)
        if len(tried) <= budget:
            fitting, high = tried, number
        else:
            low = number + 1
    return Climb(fitting, least)

"""A page as it was at one moment, on paper with room for a heading."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

_A4_MM = (210.0, 297.0)
_HEADING_MM = 48.0  # what a heading of ordinary length takes
_MARGINS_MM = QMarginsF(12, 4, 12, 12)


@dataclass(frozen=True, slots=True)
class SeenPage:
    """What a visitor saw: the page as a PDF, its address, and when it was.

    The PDF is empty when the engine could make none. The moment knows its zone.
    """

    pdf: bytes
    address: str
    moment: datetime


def paper() -> QPageLayout:
    """Give the part of an A4 sheet that is left under a heading."""
    width, height = _A4_MM
    size = QPageSize(QSizeF(width, height - _HEADING_MM), QPageSize.Unit.Millimeter)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, _MARGINS_MM, QPageLayout.Unit.Millimeter)

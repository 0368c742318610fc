"""How the kiosk looks, as values: colours, fonts, and the folder of a site's own."""

from kiosk.settings import Contrast
from kiosk.theme.folder import NEUTRAL, Logo, Theme, chosen, read, worn
from kiosk.theme.fonts import missing_fonts, shipped_fonts
from kiosk.theme.tokens import (
    COLOURS,
    EDGE_LEAST,
    EDGE_PAIRS,
    TEXT_LEAST,
    TEXT_PAIRS,
    Colours,
    ratio,
)

__all__ = [
    "COLOURS",
    "EDGE_LEAST",
    "EDGE_PAIRS",
    "NEUTRAL",
    "TEXT_LEAST",
    "TEXT_PAIRS",
    "Colours",
    "Contrast",
    "Logo",
    "Theme",
    "chosen",
    "missing_fonts",
    "ratio",
    "read",
    "shipped_fonts",
    "worn",
]

"""How the kiosk looks: colours and sizes as tokens, filled into one style sheet."""

from dataclasses import dataclass, replace
from enum import Enum
from importlib.resources import files
from string import Template

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

# Debian's fonts-noto-core, then fonts-dejavu-core; fontconfig adds the other scripts.
FAMILIES = ("Noto Sans", "DejaVu Sans")
# Text grows in these steps, in percent (EN 301 549 11.1.4.4 asks for 200).
SCALES = (100, 125, 150, 200)


class Contrast(Enum):
    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Look:
    """What a visitor chose for their eyes."""

    contrast: Contrast = Contrast.NORMAL
    scale: int = SCALES[0]

    def larger(self) -> "Look":
        """One step up, or the same when there is none."""
        return self._step(+1)

    def smaller(self) -> "Look":
        """One step down, or the same when there is none."""
        return self._step(-1)

    def other_contrast(self) -> "Look":
        high = self.contrast is Contrast.HIGH
        return replace(self, contrast=Contrast.NORMAL if high else Contrast.HIGH)

    def _step(self, by: int) -> "Look":
        place = min(max(SCALES.index(self.scale) + by, 0), len(SCALES) - 1)
        return replace(self, scale=SCALES[place])


COLOURS: dict[Contrast, dict[str, str]] = {
    # Warm paper, ink, and a deep sea green: a place of calm, and no State's colours.
    Contrast.NORMAL: {
        "ground": "#f6f3ec",
        "surface": "#ffffff",
        "bar": "#ffffff",
        "ink": "#1c2b30",
        "ink_soft": "#3f4f54",
        "rule": "#ddd8cc",
        "line": "#76868a",
        "action": "#0b5257",
        "action_deep": "#083d41",
        "action_soft": "#e1eeec",
        "on_action": "#ffffff",
        "focus": "#5b2bc4",
        "focus_on_action": "#ffd166",
        "disabled": "#e9e7e1",
        "on_disabled": "#5a676b",
        "info": "#0d4a7c",
        "info_soft": "#e6f0f8",
        "warning": "#6b4300",
        "warning_soft": "#fff3d6",
        "error": "#8c1a12",
        "error_soft": "#fdecea",
        "success": "#135a33",
        "success_soft": "#e4f3e8",
    },
    Contrast.HIGH: {
        "ground": "#000000",
        "surface": "#000000",
        "bar": "#000000",
        "ink": "#ffffff",
        "ink_soft": "#cfcfcf",
        "rule": "#ffffff",
        "line": "#ffffff",
        "action": "#ffe14d",
        "action_deep": "#ffffff",
        "action_soft": "#2b2b2b",
        "on_action": "#000000",
        "focus": "#5ad7ff",
        "focus_on_action": "#1b1bd6",
        "disabled": "#1f1f1f",
        "on_disabled": "#b9b9b9",
        "info": "#ffffff",
        "info_soft": "#00263d",
        "warning": "#ffe14d",
        "warning_soft": "#2b2200",
        "error": "#ffb3ab",
        "error_soft": "#3a0500",
        "success": "#a9f5c4",
        "success_soft": "#00290f",
    },
}

# Text upon what it stands on: 7:1 at least (WCAG 1.4.6).
TEXT_PAIRS = (
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "bar"),
    ("ink", "action_soft"),
    ("ink", "info_soft"),
    ("ink", "warning_soft"),
    ("ink", "error_soft"),
    ("ink", "success_soft"),
    ("ink_soft", "ground"),
    ("ink_soft", "surface"),
    ("action", "ground"),
    ("action", "surface"),
    ("action", "bar"),
    ("action", "action_soft"),
    ("on_action", "action"),
    ("on_action", "action_deep"),
    ("info", "info_soft"),
    ("warning", "warning_soft"),
    ("warning", "surface"),
    ("error", "error_soft"),
    ("error", "surface"),
    ("error", "ground"),
    ("success", "success_soft"),
    ("success", "surface"),
)
# Borders and the focus upon what they stand on: 3:1 at least (WCAG 1.4.11).
EDGE_PAIRS = (
    ("line", "ground"),
    ("line", "surface"),
    ("line", "bar"),
    ("action", "ground"),
    ("focus", "ground"),
    ("focus", "surface"),
    ("focus", "bar"),
    ("focus", "action_soft"),
    ("focus_on_action", "action"),
    ("on_disabled", "disabled"),
)

# Pixels at 100 %, seen from 60 cm on a 24-inch 1920 × 1080 screen.
TEXT_SIZES = {
    "small": 20,
    "body": 22,
    "lead": 26,
    "button": 24,
    "heading": 28,
    "title": 38,
    "display": 50,
    "giant": 44,
    "countdown": 66,
}


def sheet(look: Look) -> str:
    """Give the style sheet with this look's tokens filled in."""
    sizes = {
        name: f"{pixels * look.scale // 100}px" for name, pixels in TEXT_SIZES.items()
    }
    text = files(__package__).joinpath("style.qss").read_text(encoding="utf-8")
    return Template(text).substitute(COLOURS[look.contrast] | sizes)


def dress(application: QApplication, look: Look) -> None:
    """Give the whole program this look."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(TEXT_SIZES["body"] * look.scale // 100)
    application.setFont(font)
    application.setStyleSheet(sheet(look))

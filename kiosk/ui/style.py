"""How the kiosk looks: colours and sizes as tokens, filled into one style sheet."""

from dataclasses import asdict, dataclass, replace
from importlib.resources import files
from string import Template

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.theme import NEUTRAL, Contrast, Theme
from kiosk.ui.fonts import FAMILIES, load_fonts
from kiosk.ui.spacing import space_font, space_sheet

# Text grows in these steps, in percent (EN 301 549 11.1.4.4 asks for 200).
SCALES = (100, 125, 150, 200)
# What is of paper, whatever the look: pages, QR codes, the screen of a pad.
PAPER = QColor("#ffffff")
PRINT = QColor("#000000")
PRINT_RULE = QColor("#808080")  # between the parts of a printed page


@dataclass(frozen=True, slots=True)
class Look:
    """What a visitor chose for their eyes."""

    contrast: Contrast = Contrast.NORMAL
    scale: int = SCALES[0]
    spaced: bool = False

    def larger(self) -> "Look":
        """One step up, or the same when there is none."""
        return self._step(+1)

    def smaller(self) -> "Look":
        """One step down, or the same when there is none."""
        return self._step(-1)

    def other_contrast(self) -> "Look":
        """Give the next one, in a circle: light, dark, high contrast."""
        circle = tuple(Contrast)
        place = (circle.index(self.contrast) + 1) % len(circle)
        return replace(self, contrast=circle[place])

    def other_spacing(self) -> "Look":
        return replace(self, spaced=not self.spaced)

    def _step(self, by: int) -> "Look":
        place = min(max(SCALES.index(self.scale) + by, 0), len(SCALES) - 1)
        return replace(self, scale=SCALES[place])


# Pixels at 100 %, seen from 60 cm on a 24-inch 1920 × 1080 screen.
TEXT_SIZES = {
    "small": 21,
    "body": 24,
    "lead": 28,
    "button": 25,
    "heading": 30,
    "title": 40,
    "display": 54,
    "giant": 46,
    "countdown": 56,
    "key": 30,
}


def sheet(look: Look, theme: Theme = NEUTRAL) -> str:
    """Give the style sheet with this look's tokens filled in."""
    sizes = {
        name: f"{pixels * look.scale // 100}px" for name, pixels in TEXT_SIZES.items()
    }
    text = files(__package__).joinpath("style.qss").read_text(encoding="utf-8")
    filled = Template(text).substitute(asdict(theme.colours[look.contrast]) | sizes)
    return (
        space_sheet(filled, letters=_letters_stand_apart()) if look.spaced else filled
    )


def preferred(look: Look) -> Look:
    """Give this look, or the one that the system asks for (EN 301 549, 11.7)."""
    # kept until the end: what it gives goes with it (PySide6 6.11.3)
    hints = QGuiApplication.styleHints()
    wanted = hints.accessibility().contrastPreference()
    if wanted is Qt.ContrastPreference.HighContrast:
        return replace(look, contrast=Contrast.HIGH)
    return look


def _letters_stand_apart() -> bool:
    """Whether this language's letters can be spread; those of Arabic are joined."""
    return QLocale().script() is not QLocale.Script.ArabicScript


def dress(application: QApplication, look: Look, theme: Theme = NEUTRAL) -> None:
    """Give the whole program this look."""
    font = QFont()
    font.setFamilies([*load_fonts(theme.fonts), *FAMILIES])
    font.setPixelSize(TEXT_SIZES["body"] * look.scale // 100)
    # said either way: a new font begins as the application's is now
    letters = look.spaced and _letters_stand_apart()
    space_font(font, words=look.spaced, letters=letters)
    application.setFont(font)
    application.setStyleSheet(sheet(look, theme))

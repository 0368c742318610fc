"""Pages as a scanner gives them: plainly false letters, blank sheets, a card."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

from kiosk.devices import ScannedPage

DPI = 100
A4 = (827, 1169)


def scanned(picture: Image.Image, dpi: int = DPI) -> ScannedPage:
    """Give a picture as the scanner's own lines."""
    pnm = BytesIO()
    picture.convert("RGB").save(pnm, "PPM")
    return ScannedPage(picture.width, picture.height, dpi, pnm.getvalue())


@cache
def letter(lines: int = 26, lean: float = 0.0) -> ScannedPage:
    """Make a letter of so many lines, lying askew by so many degrees."""
    page = Image.new("RGB", A4, "white")
    drawn = ImageDraw.Draw(page)
    drawn.text((80, 80), "Zzyzx Essai", fill="#101010", font_size=34)
    for line in range(lines):
        words = f"{line + 1:02}. Ceci est un courrier d'exercice, sans valeur."
        drawn.text((80, 170 + 34 * line), words, fill="#101010", font_size=24)
    return scanned(page.rotate(lean, Image.Resampling.BICUBIC, fillcolor="white"))


@cache
def blank() -> ScannedPage:
    return scanned(Image.new("RGB", A4, "white"))


@cache
def card(face: str) -> ScannedPage:
    """Make a card of 85.6 × 54 mm on the glass, with a word on its face."""
    page = Image.new("RGB", A4, "white")
    drawn = ImageDraw.Draw(page)
    drawn.rounded_rectangle((120, 160, 457, 373), 12, fill="#c9d8e6")
    drawn.text((150, 190), f"CARTE D'EXERCICE {face}", fill="black", font_size=22)
    for line in range(4):
        drawn.text((150, 240 + 30 * line), "Zzyzx Essai", fill="black", font_size=20)
    return scanned(page)

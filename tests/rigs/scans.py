"""Scans of plainly false French papers, made here, with what may befall them.

A scan is an array of pixels, RGB, as a flatbed of some resolution gives it. Every
fault is made on purpose and by a seed, so that each run sees the same pages.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from tests.rigs.texts import ARABIC, CAPITALS, LETTER

A4_MM = (210, 297)
PAPER = (250, 249, 246)
INK = (35, 35, 40)
_FONTS = Path("/usr/share/fonts/truetype")
FONTS = {
    "sans": _FONTS / "dejavu/DejaVuSans.ttf",
    "serif": _FONTS / "dejavu/DejaVuSerif.ttf",
    "mono": _FONTS / "dejavu/DejaVuSansMono.ttf",
    "noto": _FONTS / "noto/NotoSans-Regular.ttf",
    "arabic": _FONTS / "noto/NotoNaskhArabic-Regular.ttf",
}

Scan = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws in millimetres on a sheet of some resolution."""

    sheet: Image.Image
    dpi: int

    def px(self, mm: float) -> int:
        return round(mm / 25.4 * self.dpi)

    def font(self, name: str, points: float) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(FONTS[name], round(points / 72 * self.dpi))

    def write(
        self,
        place_mm: tuple[float, float],
        text: str,
        *,
        font: str = "sans",
        points: float = 11,
        ink: tuple[int, int, int] = INK,
    ) -> None:
        place = self.px(place_mm[0]), self.px(place_mm[1])
        ImageDraw.Draw(self.sheet).text(place, text, ink, self.font(font, points))

    def flow(
        self,
        box_mm: tuple[float, float, float],
        text: str,
        *,
        font: str = "sans",
        points: float = 11,
        ink: tuple[int, int, int] = INK,
    ) -> float:
        """Set text from a place in a width; say where it ends, in millimetres."""
        left, top, width = box_mm
        letters = self.font(font, points)
        step = points / 72 * 25.4 * 1.35
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}".strip()
                if letters.getlength(longer) > self.px(width):
                    self.write((left, top), line, font=font, points=points, ink=ink)
                    top, line = top + step, word
                else:
                    line = longer
            self.write((left, top), line, font=font, points=points, ink=ink)
            top += step
        return top

    def frame(
        self,
        box_mm: tuple[float, float, float, float],
        *,
        ink: tuple[int, int, int] = INK,
        fill: tuple[int, int, int] | None = None,
    ) -> None:
        box = tuple(self.px(edge) for edge in box_mm)
        ImageDraw.Draw(self.sheet).rectangle(
            box, outline=ink, fill=fill, width=max(1, self.px(0.3))
        )


def sheet(dpi: int, size_mm: tuple[float, float] = A4_MM) -> Pen:
    size = (round(size_mm[0] / 25.4 * dpi), round(size_mm[1] / 25.4 * dpi))
    return Pen(Image.new("RGB", size, PAPER), dpi)


def letter(dpi: int, font: str = "sans", points: float = 11) -> Pen:
    pen = sheet(dpi)
    pen.flow((25, 30, 160), LETTER, font=font, points=points)
    return pen


def invoice(dpi: int) -> Pen:
    """Lay out a bill: a coloured head, a table, small print."""
    pen = sheet(dpi)
    pen.frame((15, 15, 75, 32), ink=(0, 90, 160), fill=(0, 90, 160))
    pen.write((20, 20), "Énergie Fictive", points=16, ink=(255, 255, 255))
    pen.flow((120, 45, 75), "Mme Camille EXEMPLE\n12 rue de l'Exemple\n00000 VILLE")
    pen.write((15, 85), "Facture n° 000 000 000 du 1er janvier", points=14)
    for row in range(9):
        pen.frame((15, 100 + row * 9, 195, 109 + row * 9))
        pen.write((18, 102 + row * 9), f"Abonnement et consommation, mois {row + 1}")
        pen.write((165, 102 + row * 9), f"{row * 7 + 12},{row}0 €")
    pen.flow((15, 195, 180), LETTER[-700:], points=8)
    return pen


def form(dpi: int) -> Pen:
    """Lay out a form: labels in capitals, boxes, little text."""
    pen = sheet(dpi)
    pen.write((60, 18), "DÉCLARATION DE DOMICILE", points=16)
    labels = ("NOM", "PRÉNOMS", "NÉ(E) LE", "ADRESSE", "COMMUNE", "TÉLÉPHONE")
    for row, label in enumerate(labels):
        pen.write((20, 42 + row * 18), f"{label} :", points=10)
        pen.frame((60, 40 + row * 18, 185, 50 + row * 18))
        pen.write((63, 42 + row * 18), "Exemple fictif", font="serif", points=12)
    pen.flow((20, 160, 170), "Je certifie l'exactitude des renseignements donnés.")
    pen.frame((110, 175, 185, 215))
    pen.write((113, 177), "Signature", points=9)
    return pen


def certificate(dpi: int) -> Pen:
    """Lay out a certificate: few words, a red stamp, a photograph."""
    pen = sheet(dpi)
    pen.write((55, 30), "CERTIFICAT DE SCOLARITÉ", font="serif", points=20)
    pen.flow((30, 60, 150), LETTER[170:620], font="serif", points=13)
    stamp = ImageDraw.Draw(pen.sheet)
    ring = tuple(pen.px(mm) for mm in (120, 150, 165, 195))
    stamp.ellipse(ring, outline=(200, 40, 50), width=pen.px(1))
    pen.write((127, 168), "ÉCOLE FICTIVE", points=11, ink=(200, 40, 50))
    pen.sheet.paste(photograph(pen.px(35), pen.px(45)), (pen.px(30), pen.px(150)))
    return pen


def photograph(width: int, height: int) -> Image.Image:
    """Make something like a passport photograph: soft, coloured, no face."""
    chance = np.random.default_rng(5)
    rough = chance.integers(60, 200, (9, 7, 3)).astype(np.uint8)
    rough[:2] = (190, 200, 210)
    return Image.fromarray(rough).resize((width, height), Image.Resampling.BICUBIC)


def capitals(dpi: int) -> Pen:
    pen = sheet(dpi)
    pen.flow((30, 50, 160), CAPITALS, points=13)
    return pen


def arabic(dpi: int) -> Pen:
    pen = sheet(dpi)
    pen.flow((25, 35, 160), ARABIC, font="arabic", points=14)
    return pen


def few_words(dpi: int) -> Pen:
    pen = sheet(dpi)
    pen.write((30, 60), "Bon pour accord, le 1er janvier.", points=12)
    pen.write((30, 75), "Camille Exemple", font="serif", points=12)
    return pen


def receipt(dpi: int) -> Pen:
    pen = sheet(dpi, (80, 190))
    lines = "\n".join(
        f"ARTICLE FICTIF {row:02}    {row},{row % 10}0" for row in range(22)
    )
    pen.flow(
        (5, 8, 74),
        f"MAGASIN EXEMPLE\n\n{lines}\n\nTOTAL    99,90 EUR",
        font="mono",
        points=9,
    )
    return pen


def card(dpi: int) -> Pen:
    """Lay out a card of the size of an identity card, with a photograph."""
    pen = sheet(dpi, (85.6, 53.98))
    pen.sheet.paste((196, 214, 226), (0, 0, *pen.sheet.size))
    pen.sheet.paste(photograph(pen.px(24), pen.px(31)), (pen.px(4), pen.px(14)))
    pen.write((5, 3), "CARTE D'EXEMPLE", points=9, ink=(20, 50, 120))
    pen.flow((32, 14, 50), "EXEMPLE\nCamille\n01 01 2000\nVILLE-FICTIVE", points=8)
    pen.write((4, 47), "SPECIMEN<<000000<<<<<<<<<<<<<<", font="mono", points=7)
    return pen


def blank(dpi: int) -> Pen:
    return sheet(dpi)


PAGES: dict[str, Callable[[int], Pen]] = {
    "letter": letter,
    "small print": lambda dpi: letter(dpi, "noto", 9),
    "serif": lambda dpi: letter(dpi, "serif", 12),
    "invoice": invoice,
    "form": form,
    "certificate": certificate,
    "capitals": capitals,
    "arabic": arabic,
    "few words": few_words,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mishap:
    """What happens to a page on its way; lengths in mm, angles in degrees."""

    lean: float = 0.0
    turn: int = 0  # quarters, clockwise
    tint: tuple[float, float, float] = (1.0, 1.0, 1.0)
    shadow: float = 0.0  # how much darker one side is
    light: float = 1.0
    fade: float = 0.0  # how far ink goes towards the paper
    blur_mm: float = 0.0
    shift_mm: tuple[float, float] = (0.0, 0.0)
    noise: float = 2.0
    through: float = 0.0  # how much of the back shines through


def scan(pen: Pen, mishap: Mishap | None = None, seed: int = 1) -> Scan:
    """Scan a sheet that covers the glass."""
    how = mishap or Mishap()
    page = np.asarray(pen.sheet, np.float32)
    if how.through:
        page = page * (1 - how.through) + page[:, ::-1] * how.through
    if how.fade:
        page = page * (1 - how.fade) + np.float32(PAPER) * how.fade
    page = np.ascontiguousarray(np.rot90(page, -how.turn))
    middle = (page.shape[1] / 2, page.shape[0] / 2)
    move = cv2.getRotationMatrix2D(middle, -how.lean, 1)
    move[:, 2] += [pen.px(mm) for mm in how.shift_mm]
    page = cv2.warpAffine(
        page, move, page.shape[1::-1], flags=cv2.INTER_CUBIC, borderValue=PAPER
    )
    if how.blur_mm:
        page = cv2.GaussianBlur(page, (0, 0), how.blur_mm / 25.4 * pen.dpi)
    across = np.linspace(1, 1 - how.shadow, page.shape[1], dtype=np.float32)
    page = page * across[:, None] * np.float32(how.tint) * how.light
    return grainy(page, how.noise, seed)


def grainy(page: npt.NDArray[np.float32], noise: float, seed: int) -> Scan:
    """Add the sensor's noise: a tile of it, again and again, which is quick."""
    tile = np.random.default_rng(seed).normal(0, noise, (509, 509, 3))
    times = (page.shape[0] // 509 + 1, page.shape[1] // 509 + 1, 1)
    grain = np.tile(tile.astype(np.float32), times)[: page.shape[0], : page.shape[1]]
    return np.clip(page + grain, 0, 255).astype(np.uint8)


def laid(
    pens: list[tuple[Pen, float, tuple[float, float]]],
    lid: tuple[int, int, int],
    dpi: int,
    seed: int = 1,
) -> Scan:
    """Scan things that lie on an A4 glass, each at its angle with its middle there."""
    glass = Image.new("RGB", sheet(dpi).sheet.size, lid)
    for pen, lean, (x_mm, y_mm) in pens:
        thing = pen.sheet.convert("RGBA").rotate(
            -lean, Image.Resampling.BICUBIC, expand=True
        )
        corner = (pen.px(x_mm) - thing.width // 2, pen.px(y_mm) - thing.height // 2)
        glass.paste(thing, corner, thing)
    return grainy(np.asarray(glass, np.float32), 2.0, seed)


def pnm(pixels: Scan) -> bytes:
    height, width = pixels.shape[:2]
    sort = b"P6" if pixels.ndim == 3 else b"P5"
    return b"%b\n%d %d\n255\n" % (sort, width, height) + pixels.tobytes()

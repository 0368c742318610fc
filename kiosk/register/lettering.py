"""Words in letters that Helvetica has not: drawn with a font of this computer."""

import subprocess
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

_SIZE = 48  # pixels: 300 dpi at the size of a name
_PATIENCE_S = 10


@dataclass(frozen=True, slots=True)
class Picture:
    """Grey pixels, row after row, black on white."""

    width: int
    height: int
    pixels: bytes


def picture_of(text: str) -> Picture:
    """Draw one line of text; Arabic is joined and runs from the right."""
    font = ImageFont.truetype(_font_for(frozenset(text)), _SIZE)
    left, _, right, _ = font.getbbox(text)
    size = (max(1, round(right - left)), round(_SIZE * 1.4))
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).text((-left, 0), text, font=font, fill=0)
    return Picture(*size, image.tobytes())


@lru_cache(maxsize=64)
def _font_for(letters: frozenset[str]) -> str:
    """Ask the system for the font that has most of these letters."""
    wanted = " ".join(f"{ord(letter):x}" for letter in sorted(letters))
    done = subprocess.run(
        ["fc-match", "--format=%{file}", f":charset={wanted}"],
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=True,
    )
    return done.stdout

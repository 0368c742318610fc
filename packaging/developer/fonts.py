"""Makes the fonts of `kiosk/fonts/` from what their makers publish.

usage: python packaging/developer/fonts.py FOLDER

FOLDER holds the unpacked npm packages `@expo-google-fonts/atkinson-hyperlegible-next`
0.4.1, `noto-sans` 0.4.2 and `noto-sans-arabic` 0.4.3 under those names, which carry
the TTF files of Google Fonts unchanged. Needs `pip install fonttools==4.68.0`.

Atkinson Hyperlegible Next is copied as it is. It has no Cyrillic and no Arabic: both
come from Noto, with those letters only, so that the first font draws all the rest.
They are changed fonts, and so have names of their own (the licence asks for no more):
Cyrillic is drawn 7 % smaller, so that its small letters are as high as Atkinson's, and
Arabic takes the height that its letters need, not that of signs nobody writes here.
"""

import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

_FONTS = Path(__file__).parents[2] / "kiosk" / "fonts"
_SHAPES = ("400Regular", "600SemiBold", "700Bold")
_CYRILLIC = (range(0x0400, 0x0530), (0x0020, 0x00A0, 0x2116))
_ARABIC = (
    range(0x0600, 0x06FF),  # without it: the marks of the Koran's recitation
    range(0x0750, 0x0780),
    range(0x200C, 0x2010),
    (0x0020, 0x00A0, 0xFDF2, 0xFDFC),
)
_NOTO_X_HEIGHT, _ATKINSON_X_HEIGHT = 536, 496
# In thousandths: the highest and lowest of the letters, and a little air.
_ARABIC_ASCENT, _ARABIC_DESCENT = 1060, 500


def _part(source: Path, letters: tuple, name: str) -> TTFont:
    options = Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    options.notdef_outline = True
    font = TTFont(source)
    chooser = Subsetter(options)
    chooser.populate(unicodes=[code for part in letters for code in part])
    chooser.subset(font)
    for record in font["name"].names:
        if record.nameID in {1, 3, 4, 6}:
            style = font["name"].getDebugName(2)
            whole = {1: name, 6: f"{name}-{style}".replace(" ", "")}
            record.string = whole.get(record.nameID, f"{name} {style}")
    if "STAT" in font:
        del font["STAT"]
    return font


def _cyrillic(source: Path) -> TTFont:
    font = _part(source, _CYRILLIC, "Kiosk Cyrillic")
    em = font["head"].unitsPerEm
    font["head"].unitsPerEm = em * _NOTO_X_HEIGHT // _ATKINSON_X_HEIGHT
    return font


def _arabic(source: Path) -> TTFont:
    font = _part(source, _ARABIC, "Kiosk Arabic")
    high, low = font["hhea"], font["OS/2"]
    high.ascent = low.sTypoAscender = low.usWinAscent = _ARABIC_ASCENT
    high.descent = low.sTypoDescender = -_ARABIC_DESCENT
    low.usWinDescent = _ARABIC_DESCENT
    return font


def main(folder: Path) -> None:
    """Write the fonts and their licences."""
    atkinson = folder / "atkinson-hyperlegible-next"
    for shape in _SHAPES:
        source = atkinson / shape / f"AtkinsonHyperlegibleNext_{shape}.ttf"
        shutil.copy(source, _FONTS / f"atkinson-next-{shape[:3]}.ttf")
    shutil.copy(atkinson / "LICENSE_FONT", _FONTS / "OFL-atkinson-next.txt")
    for family, short, make in (
        ("noto-sans", "cyrillic", _cyrillic),
        ("noto-sans-arabic", "arabic", _arabic),
    ):
        stem = "".join(word.capitalize() for word in family.split("-"))
        for shape in ("400Regular", "700Bold"):
            font = make(folder / family / shape / f"{stem}_{shape}.ttf")
            font.save(_FONTS / f"{short}-{shape[:3]}.ttf")
        shutil.copy(folder / family / "LICENSE_FONT", _FONTS / f"OFL-{short}.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

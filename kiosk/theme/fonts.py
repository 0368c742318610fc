"""The font files: those the kiosk brings, and whether a file is one at all."""

from importlib.resources import files
from pathlib import Path

# Who made them, and how they came to be: kiosk/fonts/README.md.
_SHIPPED = (
    "atkinson-next-400.ttf",
    "atkinson-next-600.ttf",
    "atkinson-next-700.ttf",
    "cyrillic-400.ttf",
    "cyrillic-700.ttf",
    "arabic-400.ttf",
    "arabic-700.ttf",
)
# How a TrueType or OpenType file begins, and its table of tables (OpenType 1.9.1).
_BEGINNINGS = (b"\x00\x01\x00\x00", b"OTTO", b"true")
_HEADER, _ENTRY = 12, 16
_NEEDED = {b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name"}
_MOST_BYTES = 20_000_000


def shipped_fonts() -> tuple[Path, ...]:
    """Give the files that come with the kiosk."""
    folder = Path(str(files("kiosk") / "fonts"))
    return tuple(folder / name for name in _SHIPPED)


def missing_fonts() -> tuple[str, ...]:
    """Say which of them cannot be used, a sentence each."""
    return tuple(
        f"{path}: {why}; install the kiosk again"
        for path in shipped_fonts()
        if (why := font_trouble(path))
    )


def font_trouble(path: Path) -> str:
    """Say what keeps this file from being a font; nothing when it is whole."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return "there is no such font file"
    except OSError as error:
        return f"the font cannot be read ({error.strerror})"
    if len(content) > _MOST_BYTES:
        return "larger than 20 MB, so no font for a screen"
    if not content.startswith(_BEGINNINGS):
        return "not a font: a .ttf or .otf file is expected"
    return "" if _is_whole(content) else "the font is damaged or cut short"


def _is_whole(content: bytes) -> bool:
    """Whether each table of the font lies within the file, and none is wanting."""
    count = int.from_bytes(content[4:6], "big")
    found = set()
    for place in range(_HEADER, _HEADER + count * _ENTRY, _ENTRY):
        entry = content[place : place + _ENTRY]
        start, length = (int.from_bytes(entry[at : at + 4], "big") for at in (8, 12))
        if len(entry) < _ENTRY or start + length > len(content):
            return False
        found.add(entry[:4])
    return found >= _NEEDED

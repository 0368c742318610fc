"""The fonts of the screen: ours, loaded from their files, then the system's."""

import logging
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from kiosk.theme import shipped_fonts

log = logging.getLogger(__name__)

# The first that has a letter draws it: so one list serves every language, and a change
# of language changes no font. What is not ours is Debian's fonts-noto-core,
# fonts-noto-cjk and fonts-dejavu-core.
FAMILIES = (
    "Atkinson Hyperlegible Next",
    "Kiosk Cyrillic",
    "Kiosk Arabic",
    "Noto Sans",
    "Noto Sans Ethiopic",
    "Noto Sans CJK SC",
    "DejaVu Sans",
)


@cache  # Qt keeps them for as long as the process lives
def load_fonts(more: tuple[Path, ...] = ()) -> tuple[str, ...]:
    """Load our fonts, and a site's; give the families of the site's, in their order.

    One that cannot be loaded was named when the kiosk started: here a line in the
    journal is all, and the next family serves.
    """
    for path in shipped_fonts():
        _load(path)
    return tuple(dict.fromkeys(name for path in more for name in _load(path)))


@cache
def _load(path: Path) -> tuple[str, ...]:
    number = QFontDatabase.addApplicationFont(str(path))
    if number < 0:
        log.error("%s: this font cannot be loaded", path)
        return ()
    return tuple(QFontDatabase.applicationFontFamilies(number))

"""Pictures of every page in every state, to be looked at by people.

usage: python -m tests.ui.gallery FOLDER [--view VIEW]… [WORD…]

Only states whose names have one of the words, if there are words. A view is written
as the pictures are named, WIDTHxHEIGHT_SCALE_LOOK_LANGUAGE, with shell patterns:
`--view '1024x768_200_*_ar'`; without one, each of `VIEWS`. `long` is French stretched
as German would be. Run it on a screen: xvfb-run -s "-screen 0 1920x1080x24" python …
"""

import argparse
from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from kiosk.theme import Contrast
from kiosk.ui.home import HomePage
from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from tests.ui.long_words import LONG, LongWords
from tests.ui.page_states import SITE, Make, every_state
from tests.ui.shown import settle
from tests.ui.speech import compile_languages, forget_deleted

_WITHOUT_VISIT = ("greeting", "out-of-order", "sign", "identity", "closed")
_OVER_ALL = ("idle", "out-of-order")


@dataclass(frozen=True, slots=True)
class View:
    """One way to see a page. Its text names the picture's file."""

    width: int
    height: int
    scale: int
    contrast: Contrast
    language: str
    spaced: bool = False

    def __str__(self) -> str:
        spread = "_spaced" if self.spaced else ""
        seen = f"{self.scale}_{self.contrast.value}_{self.language}{spread}"
        return f"{self.width}x{self.height}_{seen}"


OFFERED = ("fr", "en", "ar", "es", "pt", "uk", "ru", "tr", "zh", "fa", "ps")
SIZES = ((1920, 1080), (1280, 1024), (1024, 768))
VIEWS = (
    *(
        View(*size, scale, Contrast.NORMAL, language)
        for size, scale, language in product(SIZES, (100, 200), ("fr", LONG, "ar"))
    ),
    *(View(*SIZES[0], 100, look, "fr") for look in (Contrast.DARK, Contrast.HIGH)),
    View(*SIZES[2], 200, Contrast.DARK, "ru"),
    *(View(*SIZES[0], 100, Contrast.NORMAL, new) for new in ("zh", "fa", "ps")),
    *(
        View(*SIZES[place], scale, Contrast.NORMAL, language, spaced=True)
        for place, scale, language in ((0, 100, "fr"), (2, 200, "fr"), (0, 100, "ar"))
    ),
)


def main() -> None:
    """Write one PNG for each state and view."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--view", action="append", default=[])
    parser.add_argument("words", nargs="*")
    args = parser.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    args.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as compiled:
        languages = Languages(application, OFFERED, compile_languages(Path(compiled)))
        shell = Shell(application, languages, SITE.name)
        long_words = LongWords(languages, Path(compiled))
        states = {
            name: make
            for name, make in every_state().items()
            if not args.words or any(word in name for word in args.words)
        }
        for view in VIEWS:
            if args.view and not any(fnmatch(str(view), each) for each in args.view):
                continue
            _wear(shell, view, long_words)
            for name, make in states.items():
                file = args.folder / f"{name}_{view}.png"
                _draw(application, shell, name, make, file)


def _wear(shell: Shell, view: View, long_words: LongWords) -> None:
    shell.wear(Look(view.contrast, view.scale, spaced=view.spaced))
    shell.speak("fr" if view.language == LONG else view.language)
    long_words.speak(on=view.language == LONG)
    shell.setFixedSize(view.width, view.height)
    shell.show()
    shell.activateWindow()


def _draw(
    application: QApplication, shell: Shell, name: str, make: Make, file: Path
) -> None:
    page = make()
    shell.show_visit_buttons(shown=not name.startswith(_WITHOUT_VISIT))
    if name.startswith(_OVER_ALL):
        shell.overlay(page)
    else:
        shell.show_page(page)
    settle(6)
    shell.grab().save(str(file))
    if isinstance(page, HomePage) and name == "home":
        shell.repaint()  # the screen is painted when it is its turn, and taken now
        page.menus[3].click()
        settle(6)
        screen = shell.screen().grabWindow(0)
        menu = screen.copy(0, 0, shell.width(), shell.height())
        menu.save(str(file.with_name(f"menu_{file.name}")))
        page.menus[3].dropdown.close()
    shell.clear_overlay()
    shell.pages.removeWidget(page)
    page.deleteLater()
    forget_deleted()


if __name__ == "__main__":
    main()

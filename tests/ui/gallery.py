"""Pictures of every page in every state, to be looked at by people.

usage: python -m tests.ui.gallery FOLDER [WORD…]

Only states whose names have one of the words, if there are words. Run it on a
screen with fonts: xvfb-run -s "-screen 0 1920x1080x24" python -m tests.ui.gallery …
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.ui.home import HomePage
from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
from kiosk.ui.style import Contrast, Look
from tests.ui.page_states import SITE, Make, every_state
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
    mirrored: bool = False

    def __str__(self) -> str:
        side = "rtl" if self.mirrored else "ltr"
        seen = f"{self.scale}_{self.contrast.value}_{side}"
        return f"{self.language}_{self.width}_{seen}"


_VIEWS = (
    View(1920, 1080, 100, Contrast.NORMAL, "fr"),
    View(1024, 768, 100, Contrast.NORMAL, "fr"),
    View(1024, 768, 200, Contrast.NORMAL, "fr"),
    View(1920, 1080, 200, Contrast.HIGH, "fr"),
    View(1920, 1080, 100, Contrast.NORMAL, "en"),
    View(1024, 768, 150, Contrast.HIGH, "en"),
    View(1920, 1080, 100, Contrast.NORMAL, "fr", mirrored=True),
)


def main(folder: Path, words: list[str]) -> None:
    """Write one PNG for each state and view."""
    application = QApplication([])
    application.setStyle("Fusion")
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as compiled:
        languages = Languages(
            application, ("fr", "en"), compile_languages(Path(compiled))
        )
        shell = Shell(application, languages, SITE.name)
        states = {
            name: make
            for name, make in every_state().items()
            if not words or any(word in name for word in words)
        }
        for view in _VIEWS:
            _wear(application, shell, view)
            for name, make in states.items():
                _draw(application, shell, name, make, folder / f"{name}_{view}.png")


def _wear(application: QApplication, shell: Shell, view: View) -> None:
    shell.wear(Look(view.contrast, view.scale))
    shell.speak(view.language)
    if view.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
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
    _settle(application)
    shell.grab().save(str(file))
    if isinstance(page, HomePage) and name == "home":
        page.menus[3].click()
        _settle(application)
        screen = shell.screen().grabWindow(0)
        menu = screen.copy(0, 0, shell.width(), shell.height())
        menu.save(str(file.with_name(f"menu_{file.name}")))
        page.menus[3].dropdown.close()
    shell.clear_overlay()
    shell.pages.removeWidget(page)
    page.deleteLater()
    forget_deleted()


def _settle(application: QApplication) -> None:
    for _ in range(6):
        application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

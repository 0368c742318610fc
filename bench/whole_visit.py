"""A whole visit in the bench's own process: every page and desk, joined as they run."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.browser.engine import engine_environment, trust
from kiosk.settings import Settings, parse
from kiosk.ui.app import App
from kiosk.visit.link import LauncherLink
from kiosk.visit.messages import pair

LANGUAGES = ("fr", "en", "ar", "es", "pt", "uk", "ru", "tr")
SIZE = (1920, 1080)


def settings(languages: tuple[str, ...] = LANGUAGES) -> Settings:
    offered = ", ".join(f'"{code}"' for code in languages)
    return parse(
        f"""
        [site]
        id = "00-essai"
        name = "Essai"
        department = "63"
        hours = "jamais"
        telephone = "00 00 00 00 00"
        [languages]
        offered = [{offered}]
        """,
        "bench",
    )


@contextmanager
def application(site: Settings) -> Iterator[QApplication]:
    """Start a program in which the engine may run, too."""
    with tempfile.TemporaryDirectory() as home:
        trust(Path(home), site.network.trusted_ca)
        os.environ |= engine_environment(site, Path(home))
        program = QApplication(["bench"])
        program.setStyle("Fusion")
        yield program
        del program


@contextmanager
def whole_visit(program: QApplication, site: Settings) -> Iterator[App]:
    """Make a visit warm, show it, and take it apart in the engine's order."""
    ours, theirs = pair()
    with tempfile.TemporaryDirectory() as folder, ours, theirs:
        link = LauncherLink(ours)
        app = App(program, site, Path(folder), link, windowed=True)
        app.shell.setFixedSize(*SIZE)  # as where it fills the screen
        app.get_ready()
        app.shell.show()
        yield app
        profile = app._view._profile  # noqa: SLF001 - to see that it is gone
        app._view.end()  # noqa: SLF001
        _until_gone(profile)
        app.shell.close()
        app.shell.deleteLater()
        link.deleteLater()
        _until_gone(link)


def _until_gone(thing: QObject) -> None:
    loop = QEventLoop()
    thing.destroyed.connect(loop.quit)
    if isValid(thing):
        loop.exec()  # not by processEvents: what waits to be deleted would stay

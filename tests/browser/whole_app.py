"""A whole visit in the tests' own process: every page and desk, joined as they run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.settings import Settings
from kiosk.ui.app import App
from kiosk.visit.link import LauncherLink
from kiosk.visit.messages import pair


@contextmanager
def whole_app(
    qapp: QApplication, settings: Settings, folder: Path, qtbot: QtBot
) -> Iterator[App]:
    """Make it warm, give it, and take it apart in the order that the engine wants."""
    ours, theirs = pair()
    link = LauncherLink(ours)
    app = App(qapp, settings, folder, link, windowed=True)
    app.get_ready()
    yield app
    profile = app._view._profile
    app._view.end()
    qtbot.waitUntil(lambda: not isValid(profile))
    app.shell._languages.silence()  # the next test finds the sources' own language
    app.shell.close()
    app.shell.deleteLater()
    link.deleteLater()
    qtbot.waitUntil(lambda: not isValid(link))
    theirs.close()
    ours.close()

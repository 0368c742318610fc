"""What lies around the page and must stay as it is: windows, processes, programs."""

from pathlib import Path

import psutil
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget

# What a desktop opens addresses with; each is replaced by one that only takes notes.
OPENERS = (
    "xdg-open", "gio", "gvfs-open", "kde-open", "kde-open5", "exo-open", "gnome-open",
    "sensible-browser", "x-www-browser", "www-browser", "firefox", "chromium",
    "google-chrome", "x-terminal-emulator", "xterm",
)  # fmt: skip
_ENGINE = "QtWebEngineProc"  # as long as the kernel keeps a name
# What a menu of ours may offer.
HARMLESS = {"Copy", "Paste", "Cut"}


class Machine(QObject):
    """Stands where other programs would be started from, and looks around."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._asked: list[str] = []
        self._notes = folder / "started"
        self._notes.touch()
        for name in OPENERS:
            opener = folder / name
            opener.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self._notes}"\n')
            opener.chmod(0o755)
        self._known = set(psutil.Process().children(recursive=True))

    @Slot(QUrl)
    def start(self, url: QUrl) -> None:
        self._asked.append(url.toString())

    def answer_for(self, schemes: tuple[str, ...]) -> None:
        for scheme in schemes:
            QDesktopServices.setUrlHandler(scheme, self, "start")

    def forget(self, schemes: tuple[str, ...]) -> None:
        for scheme in schemes:
            QDesktopServices.unsetUrlHandler(scheme)

    def started(self) -> list[str]:
        """Name what was asked of the desktop, and every process that is no engine."""
        strangers = [
            process.name()
            for process in psutil.Process().children(recursive=True)
            if process not in self._known and not process.name().startswith(_ENGINE)
        ]
        return [*self._asked, *self._notes.read_text().splitlines(), *strangers]


def windows() -> list[QWidget]:
    """Give every window in sight, ours included."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def offered() -> set[str]:
    """Name what menus in sight offer beyond what is harmless."""
    menus = [window for window in windows() if isinstance(window, QMenu)]
    words = {action.text().replace("&", "") for m in menus for action in m.actions()}
    return words - HARMLESS - {""}

"""A visit's process: `python -m kiosk.ui FOLDER LINK [--windowed]`, by the launcher."""

import argparse
import logging
import sys
from pathlib import Path
from socket import socket
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk import journal
from kiosk.kernel import die_with_parent, leave_no_core
from kiosk.settings import SETTINGS_FILE, from_json
from kiosk.ui.app import App  # with the engine, which must come before QApplication
from kiosk.visit.link import LauncherLink

log = logging.getLogger(__name__)


def main() -> int:
    die_with_parent()
    leave_no_core()
    journal.begin()
    journal.tell_where_it_stood()
    qInstallMessageHandler(_note_qt)
    sys.excepthook = _note_bug
    parser = argparse.ArgumentParser(prog="kiosk.ui")
    parser.add_argument("folder", type=Path)
    parser.add_argument("link", type=int)
    parser.add_argument("--windowed", action="store_true")
    args = parser.parse_args()
    settings = from_json((args.folder / SETTINGS_FILE).read_text(encoding="utf-8"))
    application = QApplication(["kiosk"])
    link = LauncherLink(socket(fileno=args.link))
    app = App(application, settings, args.folder, link, windowed=args.windowed)
    app.get_ready()
    return application.exec()


def _note_qt(kind: QtMsgType, context: QMessageLogContext, _words: str) -> None:
    """Note that Qt said something, not what: it may quote what a page has shown."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        log.info("Qt: %s in %s", kind.name, context.category)


def _note_bug(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """Note where a bug is, not what it says."""
    log.error("a bug: %s at %s", kind.__name__, journal.where(trace))


if __name__ == "__main__":
    sys.exit(main())

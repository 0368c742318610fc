"""Compiled languages for tests, and an end for widgets that were let go."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

LOCALE = Path(__file__).parents[2] / "kiosk" / "locale"


def forget_deleted() -> None:
    """Delete what was left to the event loop, which tests do not have."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def compile_languages(folder: Path) -> Path:
    """Compile each .ts of kiosk/locale into the folder."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in LOCALE.glob("*.ts"):
        compiled = folder / f"{source.stem}.qm"
        subprocess.run(
            [lrelease, "-silent", source, "-qm", compiled],
            check=True,
            timeout=60,
        )
    return folder

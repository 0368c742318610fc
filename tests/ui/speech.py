"""Compiled languages for tests: made from the .ts files, never in the source tree."""

import subprocess
import sys
from pathlib import Path

LOCALE = Path(__file__).parents[2] / "kiosk" / "locale"


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

"""B12, I10: a bug of ours shows a visitor nothing and quotes nothing of theirs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

_BUGGY = """
import sys
from PySide6.QtCore import QTimer
from kiosk import journal
from kiosk.ui.__main__ import _note_bug
from PySide6.QtWidgets import QApplication, QLineEdit

journal.begin()
sys.excepthook = _note_bug
application = QApplication(["kiosk", "-platform", "offscreen"])
field = QLineEdit("Zzyzx")
field.show()

def fails():
    raise ValueError(field.text())

def fails_in_another_way():
    try:
        fails()
    except ValueError as error:
        raise KeyError(field.text()) from error

for bug in (fails, fails_in_another_way):
    QTimer.singleShot(0, bug)
QTimer.singleShot(0, lambda: print(
    [type(w).__name__ for w in application.topLevelWidgets()]))
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
"""


def test_a_bug_in_a_slot_is_noted_by_its_place_and_the_screen_goes_on() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BUGGY],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=ROOT,
    )
    assert done.returncode == 0
    assert done.stdout == "['QLineEdit']\n"
    assert done.stderr.count("a bug: ") == 2
    assert "ValueError at" in done.stderr
    assert "Zzyzx" not in done.stderr
    assert "Traceback" not in done.stderr

"""Why PySide6 is pinned below 6.12: under Python 3.11 that release aborts."""

import subprocess
import sys

# 6.12.0 loses a reference to True with each signal, and dies of it after some hundreds
# (`Fatal Python error: bool_dealloc`). If a newer release passes, the pin can go.
EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

application = QCoreApplication([])
heard = []
bell = Bell()
bell.rung.connect(heard.append)
for _ in range(5000):
    bell.rung.emit(True)
    application.processEvents()
assert len(heard) == 5000
print("alive")
"""


def test_five_thousand_signals_leave_the_process_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EMIT],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.stdout.strip() == "alive", done.stderr

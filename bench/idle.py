"""What a kiosk takes of the processor while nobody does anything.

usage: xvfb-run -s "-screen 0 1920x1080x24" python -m bench.idle [SECONDS]

As an ordinary user: the engine's sandbox is on. First the demonstration runs, launcher
and standby and all, with its greeting on the screen. Then a whole visit in this process
stands still on the home page of an open visit, on the sheet of a procedure, and on an
official site's exercise that does not move. Each is left alone for SECONDS. Counted is
the processor time of all processes, the engine's too and those of the practice sites
not, in percent of one core, by kind of process. The peer stands still as long beside
them: a bare Qt window in a process of its own. The house's figure is 1 %.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

import psutil
from PySide6.QtCore import QEventLoop, QTimer

from bench.whole_visit import application, whole_visit
from kiosk.settings import Settings
from kiosk.ui.app import App
from kiosk.visit.demonstration import demonstration

SECONDS = 30
PROCEDURE = "permis-perte-vol-deterioration"
_STARTS_S = 40
_SETTLES_S = 8  # what a page still does after it came
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("nothing moves")
window.resize(1920, 1080)
window.show()
application.exec()
"""


def main(seconds: int) -> None:
    with program("-c", _BARE) as peer:
        with program("-m", "kiosk", "demo") as demo:
            sleep(_STARTS_S)
            tell("greeting of the demonstration", {demo, peer}, sleep, seconds)
        with (
            tempfile.TemporaryDirectory() as folder,
            demonstration(Path(folder)) as setting,
            application(setting.settings) as running,
            whole_visit(running, without_register(setting.settings)) as visit,
        ):
            for name in shown(visit):
                _turn(_SETTLES_S)
                tell(name, {psutil.Process(), peer}, _turn, seconds)


def without_register(settings: Settings) -> Settings:
    return settings.model_copy(update={"register_": None})


@contextmanager
def program(*words: str) -> Iterator[psutil.Process]:
    process = subprocess.Popen([sys.executable, *words], stderr=subprocess.DEVNULL)
    try:
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait()


def shown(visit: App) -> Iterator[str]:
    """Bring one page after the other into sight, and name it."""
    visit.greeting.start_asked.emit()  # nothing to sign: there is no register
    yield "home page of an open visit"
    visit.walk.home.procedure_asked.emit(PROCEDURE)
    yield "sheet of a procedure"
    visit.walk.sheet.site_asked.emit(PROCEDURE)
    yield "official site's exercise"


def tell(
    name: str,
    processes: set[psutil.Process],
    wait: Callable[[float], None],
    seconds: int,
) -> None:
    before = spent_s(processes)
    wait(seconds)
    after = spent_s(processes)
    percent = {
        kind: round(100 * (after[kind] - before.get(kind, 0)) / seconds, 2)
        for kind in after
    }
    figures = {
        "bench": "idle",
        "on": name,
        "seconds": seconds,
        "kiosk_percent": round(sum(percent.values()) - percent["bare window"], 2),
        "of_these": percent,
    }
    print(json.dumps(figures))
    sys.stdout.flush()


def spent_s(leaders: set[psutil.Process]) -> dict[str, float]:
    """Sum up the processor time of processes and all that came of them, by kind."""
    spent: dict[str, float] = {}
    children = [each for one in leaders for each in one.children(recursive=True)]
    for each in leaders.union(children):
        kind = _kind(each.cmdline())
        times = each.cpu_times()
        spent[kind] = spent.get(kind, 0) + times.user + times.system
    spent.pop("practice sites", None)
    return spent


def _kind(words: list[str]) -> str:
    line = " ".join(words)
    signs = {
        _BARE: "bare window",
        "kiosk.practice": "practice sites",
        "QtWebEngineProcess": "engine",
        "kiosk.ui": "visits",
        "kiosk.devices": "devices",
        "bench.idle": "visits",
    }
    return next((kind for sign, kind in signs.items() if sign in line), "launcher")


def _turn(seconds: float) -> None:
    """Let this process's own window live on for so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SECONDS)

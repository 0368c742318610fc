"""How soon a visitor sees what the scanner does, and how smooth the screen stays.

usage: xvfb-run -s "-screen 0 1920x1080x24" python -m bench.scan_look [ROUNDS]

A visitor's own screen scans an A4 page in colour, from the touch to the straightened
page, with the tests' scanner and with SANE's test scanner in its own process. Printed
are medians and worst cases in milliseconds:

    touch    from the touch to the first painted sign that it begins
    lines    from the touch to the first lines of the page on the screen
    whole    from the last lines to the whole page on the screen
    straight from the whole page to the straightened one, which may be kept

Then each fault in turn, and the longest time in which the screen's thread did not come
to its events: `gap` by the clock, `work` by what it worked itself, which other work on
the machine does not change much.
"""

import json
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.devices import DeviceError, Fault, Scanner, ScanRequest
from kiosk.devices.child import ChildScanner
from kiosk.devices.lane import Lane
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import SaneConfig
from kiosk.ui.page import Page
from kiosk.ui.paper_names import PaperNames
from kiosk.ui.scan import ScanPage
from kiosk.ui.scan_desk import ScanDesk
from kiosk.ui.style import Look, dress
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray
from tests.fakes import FakeScanner
from tests.rigs.odd_scanners import BuggyScanner, CrashingScanner
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config
from tests.ui.scans import letter

ROUNDS = 15
DPI = 200
SIZE = (1920, 1080)
_SANE_FAULTS = {
    Fault.JAM: "JAMMED",
    Fault.COVER_OPEN: "COVER_OPEN",
    Fault.NO_PAPER: "NO_DOCS",
    Fault.BUSY: "DEVICE_BUSY",
    Fault.BROKEN: "IO_ERROR",
}


class Paints(QObject):
    """When a widget was first painted after it was asked."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at: float | None = None
        self._wanted = False
        widget.installEventFilter(self)

    def ask(self) -> None:
        self.at, self._wanted = None, True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._wanted and event.type() is QEvent.Type.Paint:
            self._wanted = False
            QTimer.singleShot(0, self._note)  # once this very event has painted
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.at = perf_counter()


@dataclass
class Pulse:
    """The longest waits of the screen's thread between two of its events, in ms."""

    gap: float = 0.0
    work: float = 0.0


@contextmanager
def pulse() -> Iterator[Pulse]:
    found = Pulse()
    last = [perf_counter(), thread_time()]

    def beat() -> None:
        now, worked = perf_counter(), thread_time()
        found.gap = max(found.gap, (now - last[0]) * 1000)
        found.work = max(found.work, (worked - last[1]) * 1000)
        last[:] = now, worked

    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    yield found
    timer.stop()
    beat()


@dataclass
class Screen:
    """A scan page as large as the screen, with everything around it."""

    folder: Path
    scanner: Scanner
    page: ScanPage = field(init=False)

    def __post_init__(self) -> None:
        self.page = ScanPage(PaperNames())
        self.lane = Lane("scanner", self.page)
        self.desk = ScanDesk(
            self.page,
            self.lane,
            Lane("finishing", self.page),
            self.scanner,
            tray=Tray(self.folder, self.page),
            journey=Journey(),
            request=ScanRequest(dpi=DPI),
        )
        self.page.resize(*SIZE)
        self.page.show()
        self.begin()

    def begin(self) -> None:
        self.desk.begin((), "document")
        self.until(lambda: not self.lane.busy and self.shows(self.page.place))

    def shows(self, step: Page) -> bool:
        return self.page.step is step

    def answered(self) -> bool:
        """Whether it is said what went wrong, or the page that was given is shown."""
        told = bool(self.page.place.notice.what)
        given = self.shows(self.page.look) and self.page.look.finish.isEnabled()
        return not self.lane.busy and (told or given)

    def touch(self) -> None:
        QTest.mouseClick(self.page.place.scan, Qt.MouseButton.LeftButton)

    def until(self, true: Callable[[], bool]) -> None:
        loop = QEventLoop()
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: loop.quit() if true() else None)
        timer.start()
        if not true():
            loop.exec()

    def close(self) -> None:
        self.page.close()
        self.page.deleteLater()


def times(screen: Screen) -> dict[str, float]:
    """Scan one page and say how long its parts took, in milliseconds."""
    screen.begin()
    began = Paints(screen.page.scanning)
    whole = Paints(screen.page.look)
    first: list[float] = []
    last: list[float] = []

    def on_lines(_strip: object) -> None:
        last[:] = [perf_counter()]
        if not first:
            first.append(perf_counter())

    screen.lane.shown.connect(on_lines)
    began.ask()
    whole.ask()
    start = perf_counter()
    screen.touch()
    screen.until(lambda: whole.at is not None)
    screen.until(screen.page.look.finish.isEnabled)
    straight = perf_counter()
    screen.lane.shown.disconnect(on_lines)
    screen.until(lambda: not screen.lane.busy)
    if began.at is None or whole.at is None:
        raise RuntimeError("nothing was painted")
    return {
        "touch": (began.at - start) * 1000,
        "lines": (first[0] - start) * 1000,
        "whole": (whole.at - last[0]) * 1000,
        "straight": (straight - whole.at) * 1000,
    }


def tell(name: str, rounds: list[dict[str, float]]) -> None:
    said: dict[str, object] = {"bench": "scan_look", "scanner": name}
    for part in rounds[0]:
        values = [each[part] for each in rounds]
        said[part] = round(statistics.median(values))
        said[f"{part}_worst"] = round(max(values))
    print(json.dumps(said))


def fault(name: str, screen: Screen) -> None:
    """Let a scan fail, and say how smooth the screen was until that was told."""
    with pulse() as beats:
        screen.touch()
        screen.until(screen.answered)
    told = {"fault": name, "gap": round(beats.gap), "work": round(beats.work)}
    print(json.dumps({"bench": "scan_look", **told}))
    screen.close()


def stopped(screen: Screen) -> None:
    """Stop a scan that hangs."""
    with pulse() as beats:
        screen.touch()
        screen.until(screen.page.scanning.stop.isVisible)
        QTest.mouseClick(screen.page.scanning.stop, Qt.MouseButton.LeftButton)
        screen.until(lambda: screen.shows(screen.page.place))
    told = {"fault": "stopped", "gap": round(beats.gap), "work": round(beats.work)}
    print(json.dumps({"bench": "scan_look", **told}))
    screen.close()


def main(rounds: int) -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    dress(application, Look())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = SaneConfig(folder=sane_test_config(folder / "sane"))
        scanners: dict[str, Scanner] = {
            "fake": FakeScanner([letter()] * (rounds + 1)),
            "test": ChildScanner(
                partial(SaneScanner, TEST_SCANNER, config), ahead=True
            ),
        }
        for scanner_name, scanner in scanners.items():
            screen = Screen(folder / "tray", scanner)
            with pulse() as beats:
                tell(scanner_name, [times(screen) for _ in range(rounds + 1)][1:])
            calm = {"gap": round(beats.gap), "work": round(beats.work)}
            print(json.dumps({"bench": "scan_look", "scanner": scanner_name, **calm}))
            screen.close()
        for kind in Fault:
            script = [(letter(), DeviceError(kind))]
            fault(f"fake: {kind.value}", Screen(folder / "tray", FakeScanner(script)))
        for kind, status in _SANE_FAULTS.items():
            failing = SaneConfig(
                folder=sane_test_config(
                    folder / kind.name, read_status_code=f'"SANE_STATUS_{status}"'
                )
            )
            child = ChildScanner(partial(SaneScanner, TEST_SCANNER, failing))
            fault(f"test: {kind.value}", Screen(folder / "tray", child))
        for odd in (CrashingScanner, BuggyScanner):
            fault(odd.__name__, Screen(folder / "tray", ChildScanner(odd)))
        stopped(Screen(folder / "tray", FakeScanner([None])))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)

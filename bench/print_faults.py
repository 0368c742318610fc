"""How soon a visitor reads what is the matter with the printer; if the screen moves.

python -m bench.print_faults     (from the root of the tree; needs no screen)

A line for each fault: `told_ms` from the moment when CUPS itself says it (it is asked
every 2 ms beside us) to the words on the page, `gap_ms` the longest time without a turn
of the event loop (`idle_gap_ms`: in a second before, with nothing the matter: what the
machine itself does). Aims: 500 ms, and 60 ms. What CUPS does not say (it hangs, it is
gone) is told after a patience of its own; there only the gap counts.
"""

import json
import os
import tempfile
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from time import perf_counter, sleep

import cups
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.devices.child import ChildPrinter
from kiosk.devices.cups import CupsPrinter
from kiosk.devices.lane import Lane
from kiosk.settings import PrinterChoice
from kiosk.ui.print_page import PrintPage, Stage
from kiosk.ui.printing import Print, PrintDesk
from kiosk.ui.style import Look, dress
from kiosk.visit.journey import Journey
from tests.rigs.papers import pdf
from tests.rigs.private_cups import PrivateCups

_REASONS = (
    "media-empty-error",
    "media-jam-error",
    "cover-open-error",
    "toner-empty-error",
    "offline-report",
    "paused",
)
_QUEUE = "accueil"
_PATIENCE_S = 2.0


def main() -> None:
    application = QApplication(["bench", "-platform", "offscreen"])
    dress(application, Look())
    with tempfile.TemporaryDirectory() as folder, PrivateCups(Path(folder)) as service:
        service.add_queue(_QUEUE, seconds=60)
        stand = Stand(application, service)
        for reason in _REASONS:
            stand.begin()
            _say(reason, stand, stand.told_after(reason))
            stand.end()
        for fault, happens, mend in (
            ("hung", service.hang, service.resume),
            ("gone", service.stop, service.start),
        ):
            stand.begin()
            happens()
            stand.forget_gaps()
            stand.until(lambda: stand.page.stage is Stage.FAILED)
            mend()
            _say(fault, stand)
            stand.end()
    os._exit(0)  # Qt's parts end in any order else, and crash


class Stand:
    """A print page with its desk, as a visit has them, and a watch on its turns."""

    def __init__(self, application: QApplication, service: PrivateCups) -> None:
        self._application = application
        self._service = service
        make = partial(CupsPrinter, _QUEUE, service.server, gone_s=_PATIENCE_S)
        self.page = PrintPage(PrinterChoice())
        self._printing = Lane("printer")
        self._drawing = Lane("preview")
        self._printer = ChildPrinter(make, _PATIENCE_S)
        self._desk = PrintDesk(
            self.page,
            self._printing,
            self._drawing,
            self._printer,
            choice=PrinterChoice(),
            journey=Journey(),
        )
        self.page.resize(1920, 1080)
        self.page.show()
        self._watch = QTimer()
        self._watch.timeout.connect(self._on_turn)
        self.idle_gap_s = 0.0
        self.forget_gaps()

    def begin(self) -> None:
        """Print, and come to the moment when the printer works."""
        self._service.behave(_QUEUE, seconds=60)
        self._desk.start(Print((pdf(3),), 3))
        self.until(lambda: "printed" in self.page.title.text())
        self.until(lambda: not self._drawing.busy)
        self.forget_gaps()
        self._watch.start(2)
        end = perf_counter() + 1
        self.until(lambda: perf_counter() > end)
        self.idle_gap_s = self.gap_s
        self.forget_gaps()

    def told_after(self, reason: str) -> float:
        """Give the seconds between CUPS' knowing and our page's saying."""
        with ThreadPoolExecutor(1) as apart:
            known: Future[float] = apart.submit(_known, self._service.server, reason)
            if reason == "paused":
                self._service.pause(_QUEUE)
                self.forget_gaps()  # waiting for that command was ours
            else:
                self._service.behave(_QUEUE, reasons=(reason,), seconds=60)
            self.until(lambda: bool(self.page.notice.what))
            told = perf_counter()
            self.until(known.done)
        return told - known.result()

    def until(self, true: Callable[[], bool]) -> None:
        end = perf_counter() + 60
        while not true():
            assert perf_counter() < end, "waited in vain"
            self._application.processEvents()
            sleep(0.001)

    def forget_gaps(self) -> None:
        self._last, self.gap_s = perf_counter(), 0.0

    def end(self) -> None:
        self._watch.stop()
        self._service.behave(_QUEUE)
        if self._printing.busy:
            self.page.cancel.click()
        self.until(lambda: not self._printing.busy)
        self._service.unpause(_QUEUE)
        self._printer.purge()

    def _on_turn(self) -> None:
        now = perf_counter()
        self.gap_s = max(self.gap_s, now - self._last)
        self._last = now


def _known(server: str, reason: str) -> float:
    cups.setServer(server)
    connection = cups.Connection()
    asked = ["printer-state-reasons"]
    end = perf_counter() + 60
    while perf_counter() < end:
        said = connection.getPrinterAttributes(_QUEUE, requested_attributes=asked)
        if reason in said["printer-state-reasons"]:
            return perf_counter()
        sleep(0.002)
    raise TimeoutError(reason)


def _say(fault: str, stand: Stand, told_s: float | None = None) -> None:
    gap_s = stand.gap_s
    figures: dict[str, object] = {"bench": "print_faults", "fault": fault}
    if told_s is not None:
        figures["told_ms"] = round(told_s * 1000)
    figures["gap_ms"] = round(gap_s * 1000)
    figures["idle_gap_ms"] = round(stand.idle_gap_s * 1000)
    figures["holds"] = (told_s is None or told_s <= 0.5) and gap_s <= 0.06
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()

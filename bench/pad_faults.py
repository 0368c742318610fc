"""Whether the screen stands still when a signature pad fails, and for how long.

python -m bench.pad_faults     (from the root of the tree; needs no screen)

A line for each fault: `gap_ms` is the longest time without a turn of the event loop,
from the fault to the sentence on the page and half a second beyond; `idle_gap_ms` the
same in a second before, with nothing the matter: what the machine itself does. Aim:
60 ms.
The page has been shown once before, as the standby does with every page.
"""

import json
import os
from collections.abc import Callable
from time import perf_counter, sleep

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.devices import DeviceError, Fault, PadInk
from kiosk.devices.lane import Lane
from kiosk.settings import SignatureMode
from kiosk.ui.pad_desk import PadDesk
from kiosk.ui.sign_in import SignInDesk, SignInPage
from kiosk.ui.style import Look, dress
from tests.fakes import FakePad
from tests.ui.fake_register import FakeRegister
from tests.ui.page_states import FACTS

_LINE = tuple(PadInk(1000 + 10 * n, 500 + 3 * n, begins=n == 0) for n in range(300))
_FAULTS = (Fault.ABSENT, Fault.FORBIDDEN, Fault.BUSY, Fault.STALLED, Fault.BROKEN)
_MOST_MS = 60


def main() -> None:
    application = QApplication(["bench", "-platform", "offscreen"])
    dress(application, Look())
    Stand(application).sign(Fault.ABSENT)  # the first page of all is never a visitor's
    for fault in _FAULTS:
        print(json.dumps(Stand(application).sign(fault)), flush=True)
    os._exit(0)  # Qt's parts end in any order else, and crash


class Stand:
    """A signing page with its desks and a pad, and a watch on the loop's turns."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._pad = FakePad()
        self._page = SignInPage(SignatureMode.REQUIRED, FACTS)
        self._sign_in = SignInDesk(self._page, FakeRegister(), FACTS)
        self._lane = Lane("pad", self._page)
        self._desk = PadDesk(self._page, self._lane, self._pad, required=True)
        self._watch = QTimer()
        self._watch.timeout.connect(self._on_turn)
        self._page.resize(1920, 1080)
        self._page.show()

    def sign(self, fault: Fault) -> dict[str, object]:
        """Sign in, write a line on the pad, and have it fail in the middle."""
        frame = self._page.signing.frame
        self._desk.begin()
        self._until(lambda: not self._lane.busy)
        self._page.identity.family_name.setText("Zzyzx")
        self._page.identity.first_names.setText("Essai")
        self._page.named.emit("Zzyzx", "Essai")
        self._until(lambda: frame.on_pad and self._pad.shown is not None)
        self._pad.tell(*_LINE)
        self._until(lambda: not frame.field.empty and not self._pad.script)
        self._watch.start(2)
        idle_s = self._gap_over(1.0)
        self._pad.tell(DeviceError(fault, "bench"))
        self._last, self._gap_s = perf_counter(), 0.0
        self._until(lambda: not frame.on_pad)
        gap_s = max(self._gap_s, self._gap_over(0.5))
        self._desk.end()
        self._until(lambda: not self._lane.busy)
        return {
            "bench": "pad_faults",
            "fault": fault.value,
            "gap_ms": round(gap_s * 1000),
            "idle_gap_ms": round(idle_s * 1000),
            "holds": gap_s * 1000 <= _MOST_MS,
        }

    def _gap_over(self, seconds: float) -> float:
        end = perf_counter() + seconds
        self._last, self._gap_s = perf_counter(), 0.0
        self._until(lambda: perf_counter() > end)
        return self._gap_s

    def _until(self, true: Callable[[], bool]) -> None:
        end = perf_counter() + 30
        while not true():
            assert perf_counter() < end, "waited in vain"
            self._application.processEvents()
            sleep(0.001)

    def _on_turn(self) -> None:
        now = perf_counter()
        self._gap_s = max(self._gap_s, now - self._last)
        self._last = now


if __name__ == "__main__":
    main()

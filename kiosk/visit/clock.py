"""The time of a visit: idle, warned, extended, over."""

from collections.abc import Callable
from enum import Enum
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.settings import VisitRules

_TICK_MS = 250
# How long work that goes on without the visitor counts as a sign of life: a payment may
# take a quarter of an hour, and a printer that nobody fills must not keep the seat.
HELD_S = 900.0
# EN 301 549 11.2.2.1: a simple gesture extends, at least ten times.
EXTENSIONS = 10


class Ending(Enum):
    """Why the clock ended a visit."""

    IDLE = "idle"
    MAXIMUM = "maximum"


class VisitClock(QObject):
    """Warns before a visit is ended, and ends it.

    `warned` tells each second that is left; `resumed` that the visitor is there
    after all; `over` is the last word. Any input counts as a sign of life, until
    the warning: then only `extend()` does, as a passing sleeve must not hide it.
    Nothing is ended while there is work: a scan, a print, a payment.
    """

    warned = Signal(int)
    resumed = Signal()
    over = Signal(Ending)

    def __init__(
        self,
        rules: VisitRules,
        now: Callable[[], float] = monotonic,
        parent: QObject | None = None,
        *,
        at_work: Callable[[], bool] = lambda: False,
    ) -> None:
        """`at_work` is asked four times a second whether something goes on."""
        super().__init__(parent)
        self._at_work = at_work
        self._rules = rules
        self._now = now
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._started_at = self._seen_at = self._held_at = now()
        self._left: int | None = None
        self._extensions = 0

    @property
    def warning(self) -> bool:
        return self._left is not None

    def start(self) -> None:
        self._started_at = self._seen_at = self._held_at = self._now()
        self._extensions = 0
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._left = None

    def seen(self) -> None:
        """Note a sign of life."""
        if not self.warning:
            self._seen_at = self._now()

    def extend(self) -> None:
        """Give the visitor the time again: they said they are still here.

        The limit of extensions concerns the longest duration of a visit only;
        somebody who is there is never called idle.
        """
        now = self._now()
        if self._past_maximum(now) and self._extensions < EXTENSIONS:
            self._extensions += 1
        self._seen_at = now
        self._left = None
        self.resumed.emit()

    def look(self) -> None:
        """Compare with the time; called four times a second."""
        if not self._timer.isActive():
            return
        now = self._now()
        if self._at_work() and now - self._seen_at <= HELD_S:
            self._hold(now)
            return
        left = self._deadline() - now
        if left <= 0:
            maximum = self._past_maximum(now)
            self.stop()
            self.over.emit(Ending.MAXIMUM if maximum else Ending.IDLE)
        elif left <= self._rules.warning_s:
            whole = int(left) + 1
            if whole != self._left:
                self._left = whole
                self.warned.emit(whole)

    def _hold(self, now: float) -> None:
        self._held_at = now
        if self.warning:
            self._left = None
            self.resumed.emit()

    def _deadline(self) -> float:
        """Give the end of patience, or of the longest visit if that is sooner.

        What went on meanwhile is followed by a whole warning, never by an end.
        """
        idle = max(self._seen_at, self._held_at) + self._rules.idle_s
        held = self._held_at + self._rules.warning_s
        return max(min(idle, self._longest()), held)

    def _longest(self) -> float:
        each = self._rules.idle_s
        return self._started_at + self._rules.maximum_s + self._extensions * each

    def _past_maximum(self, now: float) -> bool:
        """Whether it is the longest duration, not idleness, that ends the visit."""
        return self._longest() - self._rules.warning_s <= now

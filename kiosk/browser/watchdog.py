"""Notices a page that hangs: the engine itself never says so."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEngineScript

from kiosk.browser.page import WebPage

# Not the page's own world: what it did to its globals must not matter here.
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a page may stay silent, and how often it may fail before we give up."""

    beat_ms: int = 2000
    missed: int = 3
    failures: int = 3
    within_s: float = 300.0


class Watchdog(QObject):
    """Asks the page for a sign of life, and says when it gives none for too long.

    Beats are counted, not seconds: while the kiosk itself is busy no beat is missed.
    """

    hung = Signal()

    def __init__(
        self, page: WebPage, patience: Patience, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._missed = 0
        self._allowed = patience.missed
        self._round = 0
        self._timer = QTimer(self, interval=patience.beat_ms)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Watch from now on, as if the page had just answered."""
        self._forget()
        self._timer.start()

    def stop(self) -> None:
        self._forget()
        self._timer.stop()

    def _forget(self) -> None:
        self._missed = 0
        self._round += 1

    def _beat(self) -> None:
        if self._page.waiting:  # it is we who keep it from answering
            self._forget()
            return
        if self._missed >= self._allowed:
            self._forget()
            self.hung.emit()
            return
        self._missed += 1
        asked = self._round

        def answered(_: object) -> None:
            if asked == self._round:
                self._missed = 0

        self._page.runJavaScript("1", _WORLD.value, answered)


class Failures:
    """Counts failures, and says when there were too many in too short a time."""

    def __init__(
        self, patience: Patience, clock: Callable[[], float] = monotonic
    ) -> None:
        self._within_s = patience.within_s
        self._clock = clock
        self._moments: deque[float] = deque(maxlen=patience.failures)

    def another(self) -> bool:
        """Count one more; true when the last ones came too close together."""
        self._moments.append(self._clock())
        return (
            len(self._moments) == self._moments.maxlen
            and self._moments[-1] - self._moments[0] <= self._within_s
        )

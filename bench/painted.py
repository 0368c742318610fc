"""How long it takes until what was asked for stands painted on the screen."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_STILL = 3  # turns of the event loop without painting: nothing more comes by itself
_MOST_TURNS = 1000


@dataclass(frozen=True, slots=True)
class Took:
    """From the asking to the end of the last painting; and how often it painted.

    `wall_ms` by the clock, `work_ms` what the thread of the screen worked itself, which
    other work on the machine does not change much.
    """

    wall_ms: float
    work_ms: float
    paintings: int


class Window(QObject):
    """A window on the screen, and how long it needs for what is asked of it."""

    def __init__(self, application: QApplication, window: QWidget) -> None:
        super().__init__()
        self._application = application
        self._paintings = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # with this event a window lays out and paints all that has changed
        if event.type() is QEvent.Type.UpdateRequest:
            self._paintings += 1
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Let what is still under way come to its end."""
        self._until_still()

    def took(self, act: Callable[[], object]) -> Took:
        """Do it, and let the window paint until nothing changes any more."""
        self.settle()
        began, worked = perf_counter(), thread_time()
        act()
        now, work, paintings = self._until_still()
        return Took((now - began) * 1000, (work - worked) * 1000, paintings)

    def _until_still(self) -> tuple[float, float, int]:
        now, work, paintings, still = perf_counter(), thread_time(), 0, 0
        for _ in range(_MOST_TURNS):
            self._paintings = 0
            self._application.processEvents()
            if self._paintings:
                now, work, still = perf_counter(), thread_time(), 0
                paintings += self._paintings
            else:
                still += 1
            if still == _STILL:
                return now, work, paintings
        raise RuntimeError("the window paints without end")


def spread(figures: Sequence[float]) -> dict[str, float]:
    """Give the middle, what 19 of 20 stay under, and the worst."""
    ordered = sorted(figures)
    return {
        "p50": round(statistics.median(ordered), 1),
        "p95": round(ordered[len(ordered) * 95 // 100], 1),
        "worst": round(ordered[-1], 1),
    }


def summary(name: str, took: Sequence[Took]) -> dict[str, object]:
    return {
        f"{name}_wall_ms": spread([each.wall_ms for each in took]),
        f"{name}_work_ms": spread([each.work_ms for each in took]),
        f"{name}_paintings": round(statistics.mean(each.paintings for each in took), 2),
    }


def ratio(ours: Sequence[Took], peer: Sequence[Took]) -> float:
    """Compare the work of the middle ones."""
    return round(
        statistics.median(each.work_ms for each in ours)
        / statistics.median(each.work_ms for each in peer),
        2,
    )

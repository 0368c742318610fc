"""When a page that did not come is asked for again without anybody's doing."""

from PySide6.QtCore import QObject, QTimer, Signal

# Seconds before each try. A network that is back is seen soon, a site is not pressed.
WAITS_S = (5, 10, 20, 30)


class Retry(QObject):
    """Counts the seconds down, waits longer each time, and says when it is time.

    Signals:
        ticked: the seconds that are left, each second.
        due: it is time; `wait` begins to count anew.
    """

    ticked = Signal(int)
    due = Signal()

    def __init__(self, parent: QObject | None = None, *, second_ms: int = 1000) -> None:
        super().__init__(parent)
        self._tries = 0
        self._left = 0
        self._timer = QTimer(self, interval=second_ms)
        self._timer.timeout.connect(self._on_second)

    @property
    def waiting(self) -> bool:
        return self._timer.isActive()

    def wait(self) -> None:
        """Count down to the next try."""
        self._left = WAITS_S[min(self._tries, len(WAITS_S) - 1)]
        self._tries += 1
        self._timer.start()
        self.ticked.emit(self._left)

    def pause(self) -> None:
        """Count no more for now: somebody tries, or there is a question."""
        self._timer.stop()

    def start_over(self) -> None:
        """Count no more, and begin with the shortest wait the next time."""
        self._timer.stop()
        self._tries = 0

    def _on_second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.ticked.emit(self._left)
            return
        self._timer.stop()
        self.due.emit()

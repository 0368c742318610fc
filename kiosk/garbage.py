"""Python's cycle collector, kept to the GUI thread.

Left alone it runs in whichever thread happens to allocate, and destroys there what it
finds: widgets and timers, too, whose destruction belongs to the GUI thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500


def collect_due() -> None:
    """Collect what Python itself would have collected by now."""
    for generation in (2, 1, 0):
        threshold = gc.get_threshold()[generation]
        if threshold and gc.get_count()[generation] > threshold:
            gc.collect(generation)
            return


class Collector(QObject):
    """Collects now and then, in the thread that made it; nowhere else any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(collect_due)
        timer.start()

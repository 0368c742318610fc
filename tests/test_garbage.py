"""Python's cycle collector works in the GUI thread and nowhere else."""

import gc
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.garbage import Collector, collect_due


class _Cycle:
    def __init__(self) -> None:
        self.itself = self


def test_the_collector_takes_over_from_python(qtbot: QtBot) -> None:
    gc.enable()
    owner = QObject()
    Collector(owner)
    assert not gc.isenabled()
    gone = weakref.ref(_Cycle())
    young = [[] for _ in range(gc.get_threshold()[0] + 1)]

    qtbot.waitUntil(lambda: gone() is None, timeout=5000)
    assert young


def test_nothing_is_collected_before_its_time() -> None:
    gc.collect()
    alive = weakref.ref(_Cycle())

    collect_due()

    assert alive() is not None

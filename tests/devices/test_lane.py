"""A lane runs one thing at a time, off the GUI thread, and tells how it went."""

import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    ScanRequest,
    Strip,
    Ticket,
)
from kiosk.devices.child import ChildScanner
from kiosk.devices.lane import Lane, _Box, _Percent
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import SaneConfig
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config


@pytest.fixture
def lane(qapp: QObject) -> Lane:
    return Lane("test")


class Log(QObject):
    """Writes down what the lane says, and in which thread."""

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[bool] = set()
        lane.progressed.connect(self._hear)
        lane.arrived.connect(self._hear)

    def _hear(self, item: object) -> None:
        self.heard.append(item)
        self.threads.add(QThread.currentThread() is self.thread())


def test_items_and_progress_arrive_in_order_and_then_it_is_done(
    lane: Lane, qtbot: QtBot
) -> None:
    log = Log(lane)

    def operation(ticket: Ticket) -> Iterator[str]:
        ticket.progress(0.25)
        ticket.progress(0.251)
        yield "page"
        ticket.progress(1.0)

    with qtbot.waitSignal(lane.done):
        lane.run(operation)

    assert log.heard == [25, "page", 100]
    assert log.threads == {True}
    assert not lane.busy


def test_the_work_is_done_off_the_gui_thread(lane: Lane, qtbot: QtBot) -> None:
    idents: list[int] = []

    def operation(_ticket: Ticket) -> Iterator[None]:
        idents.append(get_ident())
        yield None

    with qtbot.waitSignal(lane.done):
        lane.run(operation)

    assert idents != [get_ident()]


def test_a_fault_is_told(lane: Lane, qtbot: QtBot) -> None:
    def operation(_ticket: Ticket) -> Iterator[None]:
        raise DeviceError(Fault.JAM, "sheet 3")
        yield

    with qtbot.waitSignal(lane.failed) as told:
        lane.run(operation)

    [error] = told.args or []
    assert error.fault is Fault.JAM


def test_a_bug_is_told_and_its_place_logged_but_not_its_words(
    lane: Lane, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def operation(_ticket: Ticket) -> Iterator[None]:
        raise KeyError("no such thing")
        yield

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(lane.failed):
        lane.run(operation)

    assert "KeyError at test_lane.py" in caplog.text
    assert "no such thing" not in caplog.text  # it may quote what was typed


def test_a_cancelled_operation_stops_and_gives_no_more(
    lane: Lane, qtbot: QtBot
) -> None:
    log = Log(lane)
    started = Event()

    def operation(ticket: Ticket) -> Iterator[str]:
        started.set()
        while not ticket.cancelled:
            pass
        yield "too late"
        raise Cancelled

    lane.run(operation)
    started.wait()
    with qtbot.waitSignal(lane.stopped):
        lane.cancel()

    assert log.heard == []


def test_an_operation_that_misses_its_cancel_is_stopped_all_the_same(
    lane: Lane, qtbot: QtBot
) -> None:
    go_on = Event()

    def operation(_ticket: Ticket) -> Iterator[str]:
        go_on.wait()
        yield "whole"

    lane.run(operation)
    lane.cancel()
    with qtbot.waitSignal(lane.stopped):
        go_on.set()


def test_a_busy_lane_takes_nothing_more(lane: Lane, qtbot: QtBot) -> None:
    go_on = Event()

    def operation(_ticket: Ticket) -> Iterator[None]:
        go_on.wait()
        yield None

    lane.run(operation)
    assert lane.busy
    with pytest.raises(RuntimeError, match="busy"):
        lane.run(operation)

    with qtbot.waitSignal(lane.done):
        go_on.set()


def test_a_real_scan_arrives_through_the_lane(
    lane: Lane, qtbot: QtBot, tmp_path: Path
) -> None:
    config = SaneConfig(folder=sane_test_config(tmp_path))
    make = partial(SaneScanner, TEST_SCANNER, config)
    log = Log(lane)

    with qtbot.waitSignal(lane.done, timeout=30_000):
        lane.run(partial(ChildScanner(make).scan, ScanRequest(dpi=75)))

    *fractions, page = log.heard
    assert fractions == sorted(fractions)
    assert isinstance(page, ScannedPage)


def test_a_free_lane_has_nothing_to_cancel(lane: Lane) -> None:
    lane.cancel()

    assert not lane.busy


def test_strips_of_a_page_on_its_way_arrive_before_it(lane: Lane, qtbot: QtBot) -> None:
    strip = Strip(width=2, height=4, top=0, rgb=bytes(6))
    heard: list[object] = []
    lane.shown.connect(heard.append)
    lane.arrived.connect(heard.append)

    def operation(ticket: Ticket) -> Iterator[str]:
        ticket.show(strip)
        yield "page"

    with qtbot.waitSignal(lane.done):
        lane.run(operation)

    assert heard == [strip, "page"]


def test_a_lane_refuses_to_hold_a_qobject(lane: Lane) -> None:
    class Desk(QObject):
        def work(self, _ticket: Ticket) -> Iterator[None]:
            yield None

    def give(_desks: object, _ticket: Ticket, **_more: object) -> Iterator[None]:
        yield None

    desk = Desk()
    for operation in (
        desk.work,
        partial(desk.work),
        partial(give, desk),
        partial(give, ("plain", [desk])),
        partial(give, {"desk": desk}),
        partial(give, "plain", desk=desk),
        partial(partial(give, desk)),
    ):
        with pytest.raises(TypeError, match="QObject"):
            lane.run(operation)

        assert not lane.busy


def test_a_thread_that_outlives_its_lane_holds_nothing_of_it(
    qapp: QObject, qtbot: QtBot
) -> None:
    lane = Lane("short")
    go, gone = Event(), Event()

    def operation(_ticket: Ticket) -> Iterator[str]:
        go.wait(10)
        yield "too late"
        gone.set()

    lane.run(operation)
    destroyed: list[bool] = []
    lane.destroyed.connect(lambda: destroyed.append(True))
    del lane

    assert destroyed == [True]
    go.set()
    assert gone.wait(10)


def test_a_reader_slower_than_the_device_comes_to_breathe() -> None:
    box = _Box()
    box.put(_Percent(1))
    heard = []
    for word in box.take():
        heard.append(word)
        box.put(_Percent(2))  # the device goes on meanwhile

    assert heard == [_Percent(1)]
    assert list(box.take()) == [_Percent(2)]

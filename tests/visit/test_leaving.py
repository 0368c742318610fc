"""What is waited for when a visit is over, and how long."""

from collections.abc import Iterator
from functools import partial
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices import DeviceError, Fault, PrintRequest, Ticket
from kiosk.devices.lane import Lane
from kiosk.visit import leaving as leaving_module
from kiosk.visit.leaving import Leaving
from tests.fakes import FakePrinter
from tests.rigs.papers import pdf


def begin(printer: FakePrinter, lane: Lane) -> None:
    operation = partial(printer.print, pdf(pages=1), PrintRequest())
    lane.run(operation)


def test_the_queue_is_emptied_before_the_end(qtbot: QtBot) -> None:
    printer = FakePrinter()
    leaving = Leaving(printer, Lane("printer"))

    with qtbot.waitSignal(leaving.done):
        leaving.start(finish_prints=True)

    assert printer.purges == 1


def test_without_a_printer_there_is_nothing_to_wait_for(qtbot: QtBot) -> None:
    leaving = Leaving(None, Lane("printer"))

    with qtbot.waitSignal(leaving.done):
        leaving.start(finish_prints=True)


def test_who_ends_their_visit_gets_what_is_being_printed(qtbot: QtBot) -> None:
    printer, lane = FakePrinter([None]), Lane("printer")
    leaving = Leaving(printer, lane)
    begin(printer, lane)

    leaving.start(finish_prints=True)
    assert printer.purges == 0
    with qtbot.waitSignal(leaving.done):
        printer.let_go()

    assert len(printer.printed) == 1
    assert printer.purges == 1


def test_and_what_waited_for_it(qtbot: QtBot) -> None:
    printer, lane = FakePrinter([None]), Lane("printer")
    following = [partial(begin, printer, lane)]
    lane.done.connect(lambda: following and following.pop()())
    leaving = Leaving(printer, lane)
    begin(printer, lane)

    leaving.start(finish_prints=True)
    with qtbot.waitSignal(leaving.done):
        printer.let_go()

    assert len(printer.printed) == 2
    assert printer.purges == 1


def test_the_print_of_somebody_who_walked_away_is_stopped(qtbot: QtBot) -> None:
    printer, lane = FakePrinter([None]), Lane("printer")
    leaving = Leaving(printer, lane)
    begin(printer, lane)

    with qtbot.waitSignal(leaving.done):
        leaving.start(finish_prints=False)

    assert printer.printed == []
    assert printer.purges == 1


def test_a_print_that_never_ends_is_taken_off_the_queue(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving_module, "_PRINT_MS", 100)
    printer, lane = FakePrinter([None]), Lane("printer")
    leaving = Leaving(printer, lane)
    begin(printer, lane)

    with qtbot.waitSignal(leaving.done):
        leaving.start(finish_prints=True)

    assert printer.printed == []
    assert printer.purges == 1


def test_a_printer_that_hangs_keeps_nobody_waiting(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving_module, "_PRINT_MS", 100)
    monkeypatch.setattr(leaving_module, "_PURGE_MS", 100)
    back = Event()

    def hang(_ticket: Ticket) -> Iterator[object]:
        yield back.wait(10)

    lane = Lane("printer")
    leaving = Leaving(FakePrinter(), lane)
    lane.run(hang)

    with qtbot.waitSignal(leaving.done):
        leaving.start(finish_prints=True)

    assert lane.busy
    with qtbot.waitSignal(lane.stopped):
        back.set()


def test_a_queue_that_cannot_be_emptied_keeps_nobody_waiting(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> int:
        raise DeviceError(Fault.ABSENT)

    printer = FakePrinter()
    monkeypatch.setattr(printer, "purge", away)
    leaving = Leaving(printer, Lane("printer"))

    with qtbot.waitSignal(leaving.done):
        leaving.start(finish_prints=True)


def test_what_a_killed_visit_left_is_taken_off_the_queue(qtbot: QtBot) -> None:
    printer = FakePrinter()
    leaving = Leaving(printer, Lane("printer"))

    leaving.tidy()

    qtbot.waitUntil(lambda: printer.purges == 1)


def test_without_a_printer_there_is_nothing_to_tidy(qtbot: QtBot) -> None:
    leaving = Leaving(None, Lane("printer"))

    leaving.tidy()

    assert not leaving._tidying.busy

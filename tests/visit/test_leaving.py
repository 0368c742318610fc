"""What is waited for when a visit is over, and how long."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices import DeviceError, Fault, PrintRequest, Ticket
from kiosk.devices.child import ChildPrinter
from kiosk.devices.cups import CupsPrinter
from kiosk.devices.lane import Lane
from kiosk.visit import leaving as leaving_module
from kiosk.visit.leaving import Leaving
from tests.fakes import FakePrinter
from tests.rigs.papers import pdf
from tests.rigs.private_cups import PrivateCups


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


def test_what_was_left_is_taken_once_the_print_system_answers(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving_module, "_TIDY_AGAIN_MS", 20)
    printer, lane = FakePrinter([None]), Lane("printer")
    answers = [DeviceError(Fault.BROKEN), DeviceError(Fault.BROKEN)]
    purged = printer.purge

    def purge() -> int:
        if answers:
            raise answers.pop()
        return purged()

    monkeypatch.setattr(printer, "purge", purge)
    leaving = Leaving(printer, lane)

    leaving.tidy()
    begin(printer, lane)
    qtbot.waitUntil(lambda: len(answers) == 1)
    qtbot.waitUntil(leaving._again.isActive)
    assert printer.purges == 0  # it would take what is being printed
    printer.let_go()

    qtbot.waitUntil(lambda: printer.purges == 1)
    assert printer.printed != []


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PrivateCups]:
    with PrivateCups(tmp_path) as running:
        running.add_queue("accueil")
        yield running


@pytest.mark.parametrize("stuck", ["no paper", "paused", "held", "switched off"])
def test_a_stuck_job_leaves_nothing_on_the_disk(
    qtbot: QtBot, service: PrivateCups, stuck: str
) -> None:
    """With CUPS itself, whose spool is a folder one can look into."""
    printer = ChildPrinter(partial(CupsPrinter, "accueil", service.server))
    service.behave(
        "accueil",
        reasons=("media-empty-error",) if stuck == "no paper" else (),
        seconds=60,
        exit_status=3 if stuck == "held" else 0,
        silent=True,
    )
    if stuck == "paused":
        service.pause("accueil")
    lane = Lane("printer")
    leaving = Leaving(printer, lane)
    with qtbot.waitSignal(lane.arrived):
        lane.run(partial(printer.print, pdf(), PrintRequest()))
    assert service.spooled() != []

    with qtbot.waitSignal(leaving.done, timeout=20_000):
        leaving.start(finish_prints=False)

    assert service.spooled() == []
    assert service.printed("accueil") == []


def test_a_job_of_a_hung_service_is_taken_away_when_it_is_back(
    qtbot: QtBot, service: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving_module, "_TIDY_AGAIN_MS", 50)
    make = partial(CupsPrinter, "accueil", service.server)
    service.behave("accueil", seconds=60)
    lane, printer = Lane("printer"), ChildPrinter(make, 2.0)
    with qtbot.waitSignal(lane.arrived):
        lane.run(partial(printer.print, pdf(), PrintRequest()))
    service.hang()
    leaving = Leaving(printer, lane)
    with qtbot.waitSignal(leaving.done, timeout=30_000):
        leaving.start(finish_prints=False)
    assert service.spooled() != []  # its visitor is gone, and it is still there

    following = Leaving(printer, Lane("printer"))
    with qtbot.waitSignal(following._tidying.failed, timeout=10_000):
        following.tidy()
    service.resume()

    qtbot.waitUntil(lambda: service.spooled() == [], timeout=10_000)
    qtbot.waitUntil(lambda: not following._tidying.busy)


def test_without_a_printer_there_is_nothing_to_tidy(qtbot: QtBot) -> None:
    leaving = Leaving(None, Lane("printer"))

    leaving.tidy()

    assert not leaving._tidying.busy

"""A driver's process may hang, crash and be killed; it leaves nothing behind."""

import gc
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from multiprocessing import Pipe
from pathlib import Path
from threading import Event
from time import monotonic

import psutil
import pytest

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    PrintRequest,
    PrintState,
    PrintStep,
    Scanner,
    ScanRequest,
    Ticket,
    worker,
)
from kiosk.devices.child import (
    GRACE_S,
    ChildPrinter,
    ChildScanner,
    ScanPatience,
    ask_child,
    in_child,
)
from kiosk.devices.phases import Phase
from kiosk.devices.worker import ParentTicket
from tests.fakes import FakePrinter, HandTicket
from tests.rigs import odd_scanners
from tests.rigs.papers import pdf
from tests.rigs.private_cups import wait_until
from tests.rigs.processes import has_ended

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_process_is_left() -> Iterator[None]:
    before = set(psutil.Process().children())
    yield
    gc.collect()  # a scanner that a caught error still holds has a process, too
    assert not set(psutil.Process().children()) - before


def patience(seconds: float) -> ScanPatience:
    return ScanPatience(open_s=seconds, start_s=seconds, line_s=seconds)


def scan(make: type[Scanner], patience_s: float = 30) -> Iterator[object]:
    scanner = ChildScanner(make, patience(patience_s))
    return scanner.scan(ScanRequest(), HandTicket())


def test_a_crash_after_a_page_gives_the_page_and_then_broken() -> None:
    pages = scan(odd_scanners.CrashingScanner)

    next(pages)
    with pytest.raises(DeviceError) as told:
        next(pages)

    assert told.value.fault is Fault.BROKEN
    assert "SIGABRT" in told.value.detail


@pytest.mark.parametrize(
    "make", [odd_scanners.HungScanner, odd_scanners.StoppedScanner]
)
def test_a_driver_that_hangs_is_broken_when_patience_ends(make: type[Scanner]) -> None:
    with pytest.raises(DeviceError) as told:
        list(scan(make, patience_s=1.5))

    assert told.value.fault is Fault.BROKEN


def test_a_driver_that_looks_at_its_ticket_shows_that_it_lives(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "_HEARTBEAT_S", 0)
    ours, theirs = Pipe()
    with ours, theirs:
        assert not ParentTicket(theirs).cancelled
        assert ours.recv() == worker.Alive()


def test_a_driver_is_told_to_stop_by_whatever_its_parent_says() -> None:
    ours, theirs = Pipe()
    with ours, theirs:
        ours.send("stop")
        assert ParentTicket(theirs).cancelled


def test_a_driver_that_waits_is_interrupted_when_its_parent_says_stop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "_HEARTBEAT_S", 0)
    interrupted = Event()
    ours, theirs = Pipe()
    with ours, theirs:
        ParentTicket(theirs).interrupt_by(interrupted.set)
        assert not interrupted.is_set()
        ours.send("stop")

        assert interrupted.wait(10)


def test_a_driver_that_is_over_is_not_interrupted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "_HEARTBEAT_S", 0)
    ours, theirs = Pipe()
    with ours, theirs:
        ticket = ParentTicket(theirs)
        ticket.over(None)
        ours.send("stop")

        ticket._interrupt(partial(pytest.fail, "interrupted"))

        assert ours.recv() == worker.End(None)


def test_progress_is_said_once_for_each_percent() -> None:
    ours, theirs = Pipe()
    with ours, theirs:
        ticket = ParentTicket(theirs)
        for fraction in (0.1, 0.101, 0.109, 0.2):
            ticket.progress(fraction)
        assert [ours.recv(), ours.recv()] == [
            worker.Progress(0.1),
            worker.Progress(0.2),
        ]
        assert not ours.poll()


def test_a_driver_in_a_phase_lives_only_by_what_its_device_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "_HEARTBEAT_S", 0)
    ours, theirs = Pipe()
    with ours, theirs:
        ticket = ParentTicket(theirs)
        ticket.at(Phase.READ)
        assert not ticket.cancelled
        ticket.at(Phase.READ)
        assert [ours.recv(), ours.recv()] == [worker.At(Phase.READ)] * 2
        assert not ours.poll()


@pytest.mark.parametrize(
    ("phase", "seconds", "fault"),
    [
        (None, 10, Fault.BROKEN),
        (Phase.OPEN, 10, Fault.BROKEN),
        (Phase.START, 35, Fault.STALLED),
        (Phase.READ, 14, Fault.STALLED),
    ],
)
def test_each_phase_has_its_patience(
    phase: Phase | None, seconds: float, fault: Fault
) -> None:
    assert ScanPatience().after(phase) == (seconds, fault)


@pytest.mark.parametrize("phase", [Phase.OPEN, Phase.START, Phase.READ])
def test_a_driver_that_hangs_in_a_phase_is_not_waited_for_longer(phase: Phase) -> None:
    short = {"OPEN": "open_s", "START": "start_s", "READ": "line_s"}[phase.name]
    scanner = ChildScanner(
        partial(odd_scanners.HangsAt, phase), ScanPatience(**{short: 0.2})
    )

    began = monotonic()
    with pytest.raises(DeviceError) as told:
        list(scanner.scan(ScanRequest(), HandTicket()))

    assert told.value.fault is ScanPatience().after(phase)[1]
    assert monotonic() - began < 5


def test_nobody_waits_for_a_driver_that_leaves_its_device_slowly() -> None:
    scanner = ChildScanner(odd_scanners.NeverLeaves, ScanPatience(leave_s=1.5))

    began = monotonic()
    pages = list(scanner.scan(ScanRequest(), HandTicket()))

    assert len(pages) == 1
    assert monotonic() - began < 1.5
    # the device is free once the first scan's process is gone: here, killed
    assert len(list(scanner.scan(ScanRequest(), HandTicket()))) == 1
    assert monotonic() - began > 1.5


def test_a_process_that_waits_ahead_is_used_once_and_another_gets_ready() -> None:
    scanner = ChildScanner(odd_scanners.TellsItsNumber, ahead=True)
    waiting = {child.pid for child in new_children()}

    numbers = [
        page.dpi for _ in range(3) for page in scanner.scan(ScanRequest(), HandTicket())
    ]

    assert waiting == {numbers[0]}
    assert len(set(numbers)) == 3


def test_a_print_finds_a_process_that_waits_and_leaves_one_for_the_next() -> None:
    printer = ChildPrinter(FakePrinter, ahead=True)
    [waiting] = new_children()

    for _ in range(2):
        *_, last = printer.print(pdf(), PrintRequest(), HandTicket())
        assert last == PrintStep(PrintState.DONE)

    assert has_ended(waiting)
    wait_until(lambda: len(new_children()) == 1, "one waits for the next", 10)


def test_a_process_that_died_while_it_waited_is_replaced() -> None:
    scanner = ChildScanner(odd_scanners.TellsItsNumber, ahead=True)
    [waiting] = new_children()
    waiting.kill()
    wait_until(lambda: has_ended(waiting), "it dies", 10)

    [page] = scanner.scan(ScanRequest(), HandTicket())

    assert page.dpi != waiting.pid


def test_a_scanner_that_hung_is_usable_at_once() -> None:
    scanner = ChildScanner(odd_scanners.HungScanner, patience(0.5), ahead=True)
    with pytest.raises(DeviceError):
        list(scanner.scan(ScanRequest(), HandTicket()))

    began = monotonic()
    ticket = HandTicket()
    with pytest.raises(DeviceError):
        list(scanner.scan(ScanRequest(), ticket))

    assert ticket.fractions == [0.5]  # it answered, before it hung again
    assert monotonic() - began < 0.5 + 1


def test_a_process_that_its_driver_started_goes_too() -> None:
    scanner = ChildScanner(odd_scanners.HasAChild, patience(0.5))
    pages = scanner.scan(ScanRequest(), HandTicket())
    grandchild = psutil.Process(next(pages).dpi)

    with pytest.raises(DeviceError):
        next(pages)
    del pages

    wait_until(lambda: has_ended(grandchild), "it dies", 10)


def test_a_driver_that_was_killed_is_noticed_though_its_child_holds_the_line() -> None:
    scanner = ChildScanner(odd_scanners.HasAChild, patience(30))
    pages = scanner.scan(ScanRequest(), HandTicket())
    next(pages)

    began = monotonic()
    [driver] = psutil.Process().children()
    driver.kill()
    with pytest.raises(DeviceError, match="died of SIGKILL"):
        next(pages)

    assert monotonic() - began < 5


def test_a_driver_deaf_to_a_cancel_is_killed_after_the_grace() -> None:
    ticket = HandTicket()
    operation = partial(_scan, odd_scanners.HungScanner)

    started = monotonic()
    with pytest.raises(Cancelled):
        for _ in in_child(operation, _StopAtProgress(ticket), 30, grace_s=0.3):
            pass

    assert monotonic() - started < GRACE_S


def test_a_dropped_scan_ends_the_driver_in_good_order() -> None:
    pages = scan(odd_scanners.PatientScanner)
    next(pages)

    started = monotonic()
    pages.close()  # type: ignore[attr-defined] - a generator

    assert monotonic() - started < GRACE_S


def test_a_bug_in_a_driver_arrives_as_itself_with_its_place() -> None:
    with pytest.raises(KeyError, match="no such thing") as caught:
        list(scan(odd_scanners.BuggyScanner))

    assert "odd_scanners.py" in caught.value.__notes__[0]


def test_an_error_that_cannot_travel_is_told_as_broken() -> None:
    with pytest.raises(DeviceError) as told:
        list(scan(odd_scanners.UnspeakableScanner))

    assert "_UnpicklableError" in told.value.detail


def test_the_child_gets_a_bare_environment_and_dumps_no_core(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", "/nowhere")
    monkeypatch.setenv("CUPS_SERVER", "elsewhere")
    monkeypatch.delenv("TMPDIR", raising=False)

    with pytest.raises(DeviceError) as told:
        list(scan(odd_scanners.ConfessingScanner))

    assert told.value.detail == "['HOME', 'LANG', 'PATH'] (0, 0) True"


def test_the_child_dies_with_a_killed_parent() -> None:
    program = (
        "from kiosk.devices.child import ChildScanner;"
        "from kiosk.devices import ScanRequest;"
        "from tests.fakes import HandTicket;"
        "from tests.rigs.odd_scanners import HungScanner;"
        "list(ChildScanner(HungScanner).scan(ScanRequest(), HandTicket()))"
    )
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) as parent:
        family = psutil.Process(parent.pid)
        wait_until(lambda: bool(family.children()), "the child starts", 10)
        [child] = family.children()
        parent.send_signal(signal.SIGKILL)

    wait_until(lambda: has_ended(child), "the child dies", 10)


def test_the_parents_program_is_not_run_again(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(  # without the guard that multiprocessing would need
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "print('running')\n"
        "from kiosk.devices.child import ask_child\n"
        "from tests.fakes import blank_page\n"
        "print(ask_child(blank_page, 20).width)\n"
    )

    ran = subprocess.run(
        [sys.executable, program], check=True, capture_output=True, text=True
    )

    assert ran.stdout.split() == ["running", "1654"]


def test_a_printer_in_a_child_is_a_printer() -> None:
    printer = ChildPrinter(FakePrinter)

    steps = list(printer.print(pdf(), PrintRequest(), HandTicket()))

    assert steps == [PrintStep(PrintState.SENT), PrintStep(PrintState.DONE)]
    assert printer.purge() == 0


def test_a_question_that_fails_raises_what_it_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        ask_child(partial(divmod, 1, 0), 20)


def _scan(make: type[Scanner], ticket: Ticket) -> Iterator[object]:
    return make().scan(ScanRequest(), ticket)


def new_children() -> list[psutil.Process]:
    wait_until(lambda: bool(psutil.Process().children()), "a child starts", 10)
    return psutil.Process().children()


class _StopAtProgress:
    """Cancels as soon as the driver has started."""

    def __init__(self, ticket: HandTicket) -> None:
        self._ticket = ticket

    @property
    def cancelled(self) -> bool:
        return self._ticket.cancelled

    def progress(self, _fraction: float) -> None:
        self._ticket.cancelled = True

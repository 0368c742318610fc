"""A driver's process may hang, crash and be killed; it leaves nothing behind."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from multiprocessing import Pipe
from pathlib import Path
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
from kiosk.devices.child import GRACE_S, ChildPrinter, ChildScanner, ask_child, in_child
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
    assert set(psutil.Process().children()) == before


def scan(make: type[Scanner], patience_s: float = 30) -> Iterator[object]:
    return ChildScanner(make, patience_s).scan(ScanRequest(), HandTicket())


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
        list(scan(make, patience_s=0.5))

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


class _StopAtProgress:
    """Cancels as soon as the driver has started."""

    def __init__(self, ticket: HandTicket) -> None:
        self._ticket = ticket

    @property
    def cancelled(self) -> bool:
        return self._ticket.cancelled

    def progress(self, _fraction: float) -> None:
        self._ticket.cancelled = True

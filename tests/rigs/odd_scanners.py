"""Scanners that behave as no driver should; they run only in a child."""

import os
import resource
import signal
from collections.abc import Iterator
from dataclasses import replace
from time import sleep

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    ScanRequest,
    Ticket,
)
from kiosk.devices.phases import Phase, Steps
from kiosk.devices.sheet import Sheet
from tests.fakes import blank_page

_FOR_EVER_S = 3600


class CrashingScanner:
    """Gives one page and takes its process down, as a backend's bug does."""

    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        yield blank_page(10, 10)
        os.abort()


class HungScanner:
    """Never looks at its ticket again."""

    def scan(self, _request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        ticket.progress(0.5)
        sleep(_FOR_EVER_S)
        yield blank_page(10, 10)


class StoppedScanner:
    """Its process is stopped, as by a debugger or a frozen cgroup."""

    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        os.kill(os.getpid(), signal.SIGSTOP)
        yield blank_page(10, 10)


class HangsAt:
    """Says how far it is, and nothing any more."""

    def __init__(self, phase: Phase) -> None:
        self._phase = phase

    def sheets(
        self, _request: ScanRequest, _ticket: Ticket, steps: Steps
    ) -> Iterator[Sheet]:
        steps.at(self._phase)
        sleep(_FOR_EVER_S)
        yield Sheet.of(blank_page(10, 10))


class NeverLeaves:
    """Gives its page, says that it is over, and does not come back from its device."""

    def sheets(
        self, _request: ScanRequest, _ticket: Ticket, steps: Steps
    ) -> Iterator[Sheet]:
        yield Sheet.of(blank_page(10, 10))
        steps.over(None)
        sleep(_FOR_EVER_S)


class LiesAboutItsPage:
    """Says that its page is larger than the file it hands over."""

    def sheets(
        self, _request: ScanRequest, _ticket: Ticket, _steps: Steps
    ) -> Iterator[Sheet]:
        yield replace(Sheet.of(blank_page(10, 10)), size=10_000)


class TellsItsNumber:
    """Gives a page whose resolution is the number of its process."""

    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        yield replace(blank_page(10, 10), dpi=os.getpid())


class HasAChild:
    """Starts a process, as some backends do, which holds all that is open here."""

    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        child = os.fork()
        if child == 0:
            sleep(_FOR_EVER_S)
        yield replace(blank_page(10, 10), dpi=child)
        sleep(_FOR_EVER_S)


class PatientScanner:
    """Reads for ever, slowly, and stops when it is told."""

    def scan(self, _request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        yield blank_page(10, 10)
        while not ticket.cancelled:
            sleep(0.01)
        raise Cancelled


class BuggyScanner:
    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        yield blank_page(10, 10)
        raise KeyError("no such thing")


class _UnpicklableError(Exception):
    def __init__(self, one: int, two: int) -> None:
        super().__init__(one + two)


class UnspeakableScanner:
    """Fails with an error that does not survive the way to the parent."""

    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        yield blank_page(10, 10)
        raise _UnpicklableError(1, 2)


class ConfessingScanner:
    """Tells in its error what its process is like."""

    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        core = resource.getrlimit(resource.RLIMIT_CORE)
        deaf = signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        raise DeviceError(Fault.BUSY, f"{sorted(os.environ)} {core} {deaf}")
        yield blank_page(10, 10)

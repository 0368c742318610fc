"""Scanners that behave as no driver should; they run only in a child."""

import os
import resource
import signal
from collections.abc import Iterator
from time import sleep

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    ScanRequest,
    Ticket,
)
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

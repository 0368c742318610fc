"""A driver in a process of its own, so that it may hang, crash and be killed.

The libraries need it: libsane's backends can freeze or crash the interpreter, and a
call into libcups lasts as long as a hung cupsd hangs, without a time-out. hidapi runs
a thread of its own beside ours while a pad is open.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar, cast

from kiosk.devices import (
    Fault,
    PadEvent,
    PadFace,
    PadPicture,
    Printer,
    PrintRequest,
    PrintStep,
    ScannedPage,
    Scanner,
    ScanRequest,
    SignaturePad,
    Strip,
    Ticket,
)
from kiosk.devices.nursery import Nursery
from kiosk.devices.phases import Phase, SheetScanner
from kiosk.devices.process import Patience, WorkerProcess
from kiosk.devices.sheet import Sheet
from kiosk.devices.worker import End, Item, ParentTicket, Progress

PRINT_PATIENCE_S = 15.0  # the driver looks at its ticket four times a second
PAD_PATIENCE_S = 10.0  # the same; an answer over USB takes a second at most
GRACE_S = 5.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanPatience:
    """How long each step of a scan may take, in seconds, before the worker is killed.

    A scan that has not begun to `start` after three seconds is told as "busy" by the
    screen; a network scanner may stay so for thirty. A hung one is told within 15.
    """

    open_s: float = 10.0
    start_s: float = 35.0
    line_s: float = 14.0
    leave_s: float = 3.0

    def after(self, phase: Phase | None) -> tuple[float, Fault]:
        match phase:
            case Phase.START:
                return self.start_s, Fault.STALLED
            case Phase.READ:
                return self.line_s, Fault.STALLED
        return self.open_s, Fault.BROKEN


class ChildScanner:
    """Any scanner in a process of its own, a new one for each scan.

    `make` makes the scanner in the child; it must survive pickling. With `ahead`,
    the next scan's process waits already, and has touched no device.
    """

    def __init__(
        self,
        make: Callable[[], Scanner],
        patience: ScanPatience | None = None,
        *,
        ahead: bool = False,
    ) -> None:
        self._patience = patience or ScanPatience()
        self._nursery = Nursery(partial(_scan, make), ahead=ahead)

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        """Give the pages; the scanner may still be leaving when this is over.

        The next scan waits for that, and no longer than `leave_s`.
        """
        worker = self._nursery.take()
        try:
            worker.give(request)
            for page in _heard(worker, ticket, self._patience.after):
                yield cast(ScannedPage, page)
        finally:
            worker.stop(self._patience.leave_s)
            self._nursery.see_off(worker, self._patience.leave_s)


class ChildPrinter:
    """Any printer in a process of its own, a new one for each print.

    With `ahead`, the next print's process waits already. When the print system hangs,
    the child is killed and the job may be left: purge() takes it away once the print
    system answers again.
    """

    def __init__(
        self,
        make: Callable[[], Printer],
        patience_s: float = PRINT_PATIENCE_S,
        *,
        ahead: bool = False,
    ) -> None:
        self._make = make
        self._patience_s = patience_s
        self._nursery = Nursery(partial(_print, make), ahead=ahead)

    def print(
        self, pdf: bytes, request: PrintRequest, ticket: Ticket
    ) -> Iterator[PrintStep]:
        worker = self._nursery.take()
        try:
            worker.give((pdf, request))
            for step in _heard(worker, ticket, self._after):
                yield cast(PrintStep, step)
        finally:
            worker.stop(GRACE_S)
            self._nursery.see_off(worker, GRACE_S)

    def purge(self) -> int:
        return ask_child(partial(_purge, self._make), self._patience_s)

    def _after(self, _phase: Phase | None) -> tuple[float, Fault]:
        return self._patience_s, Fault.BROKEN


class ChildPad:
    """Any signature pad in a process of its own, a new one for each operation."""

    def __init__(
        self, make: Callable[[], SignaturePad], patience_s: float = PAD_PATIENCE_S
    ) -> None:
        self._make = make
        self._patience_s = patience_s

    def find(self, ticket: Ticket) -> Iterator[PadFace]:
        return in_child(partial(_find, self._make), ticket, self._patience_s)

    def sign(self, picture: PadPicture, ticket: Ticket) -> Iterator[PadEvent]:
        return in_child(partial(_sign, self._make, picture), ticket, self._patience_s)


def in_child(
    operation: Callable[[Ticket], Iterator[T]],
    ticket: Ticket,
    patience_s: float,
    grace_s: float = GRACE_S,
) -> Iterator[T]:
    """Run an operation in a process of its own and give what it gives.

    Told to stop, by the ticket or by being dropped, the child gets `grace_s`
    to leave its device in order before it is killed. Raises what the operation
    raised, and BROKEN when the child dies or says nothing for `patience_s`.
    """
    worker = WorkerProcess(partial(_run, operation))
    try:
        worker.give(None)
        for item in _heard(worker, ticket, lambda _: (patience_s, Fault.BROKEN)):
            yield cast(T, item)
    finally:
        worker.stop(grace_s)
        worker.see_off(0)


def ask_child(question: Callable[[], T], patience_s: float) -> T:
    """Ask one question in a process of its own. Raises like in_child."""
    (answer,) = in_child(partial(_answer, question), NoTicket(), patience_s)
    return answer


def _heard(
    worker: WorkerProcess, ticket: Ticket, patience: Patience
) -> Iterator[object]:
    """Give the items a worker makes, pass on the rest, raise how it ended."""
    for word in worker.words(ticket, patience):
        match word:
            case Item(item):
                yield item
            case Progress(fraction):
                ticket.progress(fraction)
            case Strip():
                ticket.show(word)
            case End(error) if error is not None:
                raise error


class NoTicket:
    """The ticket of who waits for the answer, and never cancels."""

    cancelled = False

    def progress(self, fraction: float) -> None:
        """Nobody looks."""

    def show(self, strip: Strip) -> None:
        """Nobody looks."""


# In the child:


def _scan(
    make: Callable[[], Scanner], request: ScanRequest, ticket: ParentTicket
) -> Iterator[Sheet]:
    scanner = make()
    if isinstance(scanner, SheetScanner):
        yield from scanner.sheets(request, ticket, ticket)
    else:
        for page in scanner.scan(request, ticket):
            yield Sheet.of(page)


def _run(
    operation: Callable[[Ticket], Iterator[object]], _: None, ticket: ParentTicket
) -> Iterator[object]:
    return operation(ticket)


def _print(
    make: Callable[[], Printer], order: tuple[bytes, PrintRequest], ticket: Ticket
) -> Iterator[PrintStep]:
    pdf, request = order
    return make().print(pdf, request, ticket)


def _find(make: Callable[[], SignaturePad], ticket: Ticket) -> Iterator[PadFace]:
    return make().find(ticket)


def _sign(
    make: Callable[[], SignaturePad], picture: PadPicture, ticket: Ticket
) -> Iterator[PadEvent]:
    return make().sign(picture, ticket)


def _purge(make: Callable[[], Printer]) -> int:
    return make().purge()


def _answer(question: Callable[[], T], _ticket: Ticket) -> Iterator[T]:
    yield question()

"""A scanner whose driver has a process of its own, so that it may hang or crash."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    Scanner,
    ScanRequest,
    Ticket,
)

_SPAWN = get_context("spawn")  # never fork a process that runs Qt
_GRACE_S = 5.0

# What the child says: how far it is, a page, what went wrong, or that it is done.
Word = float | ScannedPage | Exception | None


class ChildScanner:
    def __init__(self, make: Callable[[], Scanner], patience_s: float = 60.0) -> None:
        self._make = make
        self._patience_s = patience_s

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        ours, theirs = _SPAWN.Pipe()
        child = _SPAWN.Process(
            target=_serve, args=(self._make, request, theirs), daemon=True
        )
        child.start()
        theirs.close()
        try:
            for word in self._words(ours, ticket):
                match word:
                    case ScannedPage():
                        yield word
                    case Exception():
                        raise word
                    case float():
                        ticket.progress(word)
        finally:
            child.kill()
            child.join()
            ours.close()

    def _words(self, child: Connection, ticket: Ticket) -> Iterator[Word]:
        """Give all the child says, up to its last word or the end of our patience."""
        stopping = False
        deadline = monotonic() + self._patience_s
        while True:
            if ticket.cancelled and not stopping:
                stopping = True
                deadline = monotonic() + _GRACE_S
                with suppress(OSError):
                    child.send("stop")
            if child.poll(0.1):
                word = _hear(child)
                yield word
                if word is None or isinstance(word, Exception):
                    return
                if not stopping:
                    deadline = monotonic() + self._patience_s
            elif monotonic() > deadline:
                yield Cancelled() if stopping else _broken("no answer")
                return


def _hear(child: Connection) -> Word:
    try:
        word: Word = child.recv()
    except (EOFError, OSError):
        return _broken("the driver died")
    return word


def _broken(detail: str) -> DeviceError:
    return DeviceError(Fault.BROKEN, detail)


class _ChildTicket:
    def __init__(self, parent: Connection) -> None:
        self._parent = parent
        self._percent = -1

    @property
    def cancelled(self) -> bool:
        return self._parent.poll()  # the parent has only one thing to say

    def progress(self, fraction: float) -> None:
        percent = int(fraction * 100)
        if percent != self._percent:
            self._percent = percent
            self._parent.send(fraction)


def _serve(
    make: Callable[[], Scanner], request: ScanRequest, parent: Connection
) -> None:
    last_word: Word = None
    try:
        for page in make().scan(request, _ChildTicket(parent)):
            parent.send(page)
    except Exception as error:
        last_word = error
    parent.send(last_word)

"""What runs in the process of its own that kiosk.devices.process starts."""

import os
import pickle
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.reduction import send_handle
from threading import Lock, Thread
from time import monotonic, sleep
from typing import Any

from kiosk.devices import Cancelled, DeviceError, Fault, Strip
from kiosk.devices.phases import Phase
from kiosk.devices.sheet import Sheet
from kiosk.kernel import die_with_parent, hide_memory, leave_no_core

# what to do, given once the process is there, and with what, which may come later
Operation = Callable[[Any, "ParentTicket"], Iterator[object]]

_HEARTBEAT_S = 0.5
# A backend that announces an endless page must not take the whole machine.
_MOST_MEMORY = 3 << 30


@dataclass(frozen=True, slots=True)
class Alive:
    """The driver looked at its ticket: it does not hang."""


@dataclass(frozen=True, slots=True)
class At:
    """A phase of a scan has begun, or its lines go on coming."""

    phase: Phase


@dataclass(frozen=True, slots=True)
class Progress:
    fraction: float


@dataclass(frozen=True, slots=True)
class Item:
    """Something that was made. A Sheet's open file follows it on the same way."""

    item: object


@dataclass(frozen=True, slots=True)
class End:
    """The child's last word: what went wrong, if anything did."""

    error: Exception | None


Word = Alive | At | Progress | Strip | Item | End


def serve(parent_pid: int, pipe: int) -> None:
    """Do the one operation that the parent sends, and say how it went."""
    _belong_to(parent_pid)
    with Connection(pipe) as parent:
        ticket = ParentTicket(parent)
        # without an order the parent has gone, or needs us no more
        with suppress(EOFError):
            ticket.over(_done(parent, ticket))


def _done(parent: Connection, ticket: "ParentTicket") -> Exception | None:
    try:
        operation: Operation = parent.recv()
        for item in operation(parent.recv(), ticket):
            _give(item, parent)
    except EOFError:
        raise
    except Exception as caught:
        return caught
    return None


def _give(item: object, parent: Connection) -> None:
    parent.send(Item(item))
    if isinstance(item, Sheet):
        with closing(item):
            send_handle(parent, item.file, None)


def _belong_to(parent_pid: int) -> None:
    """Never outlive the parent, leave no trace of papers, leave Ctrl-C to it."""
    # The kernel means the parent's *thread*: whoever starts us stays until our end.
    die_with_parent()
    if os.getppid() != parent_pid:
        sys.exit("the parent was gone before its child was ready")
    hide_memory()
    leave_no_core()
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    signal.signal(signal.SIGINT, signal.SIG_IGN)


class ParentTicket:
    """A ticket whose other half is in the parent, which hears of each step, too."""

    def __init__(self, parent: Connection) -> None:
        self._parent = parent
        self._percent = -1
        self._phase: Phase | None = None
        self._over = False
        self._leaving = Lock()  # nothing is interrupted once its device is left
        self._spoke_at = monotonic()

    @property
    def cancelled(self) -> bool:
        # once there are phases, only what comes of the device is a sign of life
        if self._phase is None and self._silent():
            self._say(Alive())
        return self._parent.poll()  # the parent has only one thing to say

    def progress(self, fraction: float) -> None:
        percent = int(fraction * 100)
        if percent != self._percent:  # drivers report every line
            self._percent = percent
            self._say(Progress(fraction))

    def show(self, strip: Strip) -> None:
        self._say(strip)

    def at(self, phase: Phase) -> None:
        if phase is not self._phase or self._silent():
            self._phase = phase
            self._say(At(phase))

    def interrupt_by(self, call: Callable[[], None]) -> None:
        Thread(target=self._interrupt, args=(call,), daemon=True).start()

    def over(self, error: Exception | None) -> None:
        with self._leaving:
            first, self._over = not self._over, True
        if first:
            self._say(End(error and _portable(error)))

    def _interrupt(self, call: Callable[[], None]) -> None:
        """End a call that goes on though the parent said stop, or is gone."""
        self._parent.poll(None)
        sleep(_HEARTBEAT_S)
        with self._leaving:
            if not self._over:
                call()

    def _silent(self) -> bool:
        return monotonic() - self._spoke_at > _HEARTBEAT_S

    def _say(self, word: Word) -> None:
        self._spoke_at = monotonic()
        self._parent.send(word)


def _portable(error: Exception) -> Exception:
    """Give the error itself when it survives the journey, else what it said."""
    if not isinstance(error, Cancelled | DeviceError):
        told = "".join(traceback.format_exception(error))
        error.add_note(f"in the driver's process:\n{told}")
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - it is our own
    except Exception:
        return DeviceError(Fault.BROKEN, repr(error))
    return error

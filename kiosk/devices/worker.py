"""What runs in the process of its own that kiosk.devices.child starts."""

import os
import pickle
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from time import monotonic

from kiosk.devices import Cancelled, DeviceError, Fault, Ticket
from kiosk.kernel import die_with_parent, hide_memory, leave_no_core

Operation = Callable[[Ticket], Iterator[object]]

_HEARTBEAT_S = 0.5
# A backend that announces an endless page must not take the whole machine.
_MOST_MEMORY = 3 << 30


@dataclass(frozen=True, slots=True)
class Alive:
    """The driver looked at its ticket: it does not hang."""


@dataclass(frozen=True, slots=True)
class Progress:
    fraction: float


@dataclass(frozen=True, slots=True)
class Item:
    item: object


@dataclass(frozen=True, slots=True)
class End:
    """The child's last word: what went wrong, if anything did."""

    error: Exception | None


Word = Alive | Progress | Item | End


def serve(parent_pid: int, pipe: int) -> None:
    """Do the one operation that the parent sends, and say how it went."""
    _belong_to(parent_pid)
    with Connection(pipe) as parent:
        error: Exception | None = None
        try:
            operation: Operation = parent.recv()
            for item in operation(ParentTicket(parent)):
                parent.send(Item(item))
        except Exception as caught:
            error = _portable(caught)
        parent.send(End(error))


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
    """A ticket whose other half is in the parent."""

    def __init__(self, parent: Connection) -> None:
        self._parent = parent
        self._percent = -1
        self._spoke_at = monotonic()

    @property
    def cancelled(self) -> bool:
        if monotonic() - self._spoke_at > _HEARTBEAT_S:
            self._say(Alive())
        return self._parent.poll()  # the parent has only one thing to say

    def progress(self, fraction: float) -> None:
        percent = int(fraction * 100)
        if percent != self._percent:  # drivers report every line
            self._percent = percent
            self._say(Progress(fraction))

    def _say(self, word: Word) -> None:
        self._spoke_at = monotonic()
        self._parent.send(word)


def _portable(error: Exception) -> Exception:
    """Give the error itself when it survives the journey, else what it said."""
    if not isinstance(error, Cancelled | DeviceError):
        error.add_note("in the driver's process:\n" + traceback.format_exc())
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - it is our own
    except Exception:
        return DeviceError(Fault.BROKEN, repr(error))
    return error

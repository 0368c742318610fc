"""How the kiosk does slow things: one lane for each device.

A lane's thread never holds a QObject: whoever lets go of one last destroys it, and
timers and widgets must not be destroyed outside the GUI thread. So the thread is given
plain things only, and what it has to say waits in a box that the GUI thread empties.
"""

import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event, Thread
from types import MethodType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from kiosk import journal
from kiosk.devices import Cancelled, DeviceError, Strip, Ticket

log = logging.getLogger(__name__)

Operation = Callable[[Ticket], Iterable[object]]


class Lane(QObject):
    """Runs one device's operations, one at a time, off the GUI thread.

    After run() come any number of `progressed`, `shown` and `arrived`, then exactly
    one of `done`, `stopped` and `failed`; all in the GUI thread.
    """

    progressed = Signal(int)  # percent
    shown = Signal(object)  # a Strip
    arrived = Signal(object)
    done = Signal()
    stopped = Signal()
    failed = Signal(Exception)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._ticket: _Ticket | None = None
        self._box = _Box()
        bell = QSocketNotifier(self._box.bell, QSocketNotifier.Type.Read, self)
        bell.activated.connect(self._empty_box)

    @property
    def busy(self) -> bool:
        return self._ticket is not None

    def run(self, operation: Operation) -> None:
        """Start an operation. It must be plain: no method of a QObject, no widget.

        Raises TypeError when it is not, also where a QObject is among the arguments
        of a `partial`.
        """
        if self.busy:
            raise RuntimeError(f"the {self.objectName()} lane is busy")
        if _holds_a_qobject(operation):
            raise TypeError("a lane's thread must not hold a QObject")
        self._ticket = ticket = _Ticket(self._box)
        Thread(
            target=_work,
            args=(operation, ticket, self._box),
            name=self.objectName(),
            daemon=True,  # a hung device must not keep the kiosk from stopping
        ).start()

    def cancel(self) -> None:
        """Ask the operation to stop. `stopped` says when it has."""
        if self._ticket:
            self._ticket.stop()

    def _empty_box(self) -> None:
        for word in self._box.take():
            match word:
                case _Percent(percent):
                    self.progressed.emit(percent)
                case Strip():
                    self.shown.emit(word)
                case _Item(item):
                    if self._ticket and not self._ticket.cancelled:
                        self.arrived.emit(item)
                case _End(error):
                    self._on_end(error)

    def _on_end(self, error: Exception | None) -> None:
        cancelled = self._ticket is not None and self._ticket.cancelled
        self._ticket = None
        if error and not isinstance(error, Cancelled | DeviceError):
            log.error(
                "%s lane: %s at %s",
                self.objectName(),
                type(error).__name__,
                journal.where(error.__traceback__),
            )
        if cancelled or isinstance(error, Cancelled):
            self.stopped.emit()
        elif error:
            self.failed.emit(error)
        else:
            self.done.emit()


@dataclass(frozen=True, slots=True)
class _Percent:
    percent: int


@dataclass(frozen=True, slots=True)
class _Item:
    item: object


@dataclass(frozen=True, slots=True)
class _End:
    error: Exception | None


_Word = _Percent | Strip | _Item | _End


class _Box:
    """Words from one thread to another, and a bell that the other waits for."""

    def __init__(self) -> None:
        self.bell = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._words: SimpleQueue[_Word] = SimpleQueue()

    def __del__(self) -> None:
        os.close(self.bell)  # whoever is last: the lane, or a thread that outlived it

    def put(self, word: _Word) -> None:
        self._words.put(word)
        os.eventfd_write(self.bell, 1)

    def take(self) -> Iterable[_Word]:
        """Give what is in the box. What comes meanwhile rings again."""
        try:
            os.eventfd_read(self.bell)
        except BlockingIOError:  # an event loop inside a slot has been here first
            return
        # No more than there are: a quick device must leave its reader time to breathe.
        for _ in range(self._words.qsize()):
            try:
                yield self._words.get_nowait()
            except Empty:  # an event loop inside a slot took the rest
                return


class _Ticket:
    def __init__(self, box: _Box) -> None:
        self._box = box
        self._stop = Event()
        self._percent = -1

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()

    def progress(self, fraction: float) -> None:
        percent = int(fraction * 100)
        if percent != self._percent:  # drivers report every line
            self._percent = percent
            self._box.put(_Percent(percent))

    def show(self, strip: Strip) -> None:
        self._box.put(strip)


def _holds_a_qobject(thing: object) -> bool:
    """Look into what operations are made of: methods, partials, plain collections."""
    match thing:
        case QObject():
            return True
        case partial():
            inside = [thing.func, *thing.args, *thing.keywords.values()]
        case dict():
            inside = [*thing.keys(), *thing.values()]
        case list() | tuple() | set() | frozenset():
            inside = list(thing)
        case MethodType():
            inside = [thing.__self__]
        case _:
            return False
    return any(map(_holds_a_qobject, inside))


def _work(operation: Operation, ticket: _Ticket, box: _Box) -> None:
    error: Exception | None = None
    try:
        for item in operation(ticket):
            box.put(_Item(item))
    except Exception as caught:
        error = caught
    del operation  # the GUI thread may only be told once nothing is held here
    box.put(_End(error))

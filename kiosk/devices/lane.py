"""How the kiosk does slow things: one lane for each device."""

import logging
from collections.abc import Callable, Iterable
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import journal
from kiosk.devices import Cancelled, DeviceError, Ticket

log = logging.getLogger(__name__)

Operation = Callable[[Ticket], Iterable[object]]


class Lane(QObject):
    """Runs one device's operations, one at a time, off the GUI thread.

    After run() come any number of `progressed` and `arrived`, then exactly one
    of `done`, `stopped` and `failed`; all in the GUI thread.
    """

    progressed = Signal(int)  # percent
    arrived = Signal(object)
    done = Signal()
    stopped = Signal()
    failed = Signal(Exception)

    _item = Signal(object)
    _end = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._ticket: _Ticket | None = None
        self._item.connect(self._on_item)
        self._end.connect(self._on_end)

    @property
    def busy(self) -> bool:
        return self._ticket is not None

    def run(self, operation: Operation) -> None:
        if self.busy:
            raise RuntimeError(f"the {self.objectName()} lane is busy")
        self._ticket = ticket = _Ticket(self)
        Thread(
            target=self._work,
            args=(operation, ticket),
            name=self.objectName(),
            daemon=True,  # a hung device must not keep the kiosk from stopping
        ).start()

    def cancel(self) -> None:
        """Ask the operation to stop. `stopped` says when it has."""
        if self._ticket:
            self._ticket.stop()

    def _work(self, operation: Operation, ticket: Ticket) -> None:
        error: Exception | None = None
        try:
            for item in operation(ticket):
                self._item.emit(item)
        except Exception as caught:
            error = caught
        self._end.emit(error)

    @Slot(object)
    def _on_item(self, item: object) -> None:
        if self._ticket and not self._ticket.cancelled:
            self.arrived.emit(item)

    @Slot(object)
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


class _Ticket:
    def __init__(self, lane: Lane) -> None:
        self._lane = lane
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
            self._lane.progressed.emit(percent)

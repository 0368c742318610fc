"""What is left to do when a visit is over, before its process is taken away."""

import logging
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices import Printer, Ticket
from kiosk.devices.lane import Lane

log = logging.getLogger(__name__)

# A receipt that is being printed gets this long; then the visitor is gone anyway.
_PRINT_MS = 20_000
_PURGE_MS = 8_000
_TIDY_AGAIN_MS = 3_000


class Leaving(QObject):
    """Lets a print finish, or stops it; then takes every job of ours off the queue.

    `done` comes once, at the latest when patience ends: a printer that hangs does not
    keep the next visitor waiting. What it holds then is in the journal.
    """

    done = Signal()

    def __init__(
        self, printer: Printer | None, printing: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._printing = printing
        self._purging = Lane("leaving", self)
        self._tidying = Lane("tidying", self)
        self._tidying.failed.connect(self._on_untidy)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._tidy_again)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._on_impatient)
        self._is_leaving = False
        self._is_stopping = False
        self._is_done = False
        self._purging.done.connect(self._finish)
        self._purging.stopped.connect(self._finish)
        self._purging.failed.connect(self._on_failed)

    def start(self, *, finish_prints: bool) -> None:
        """Leave. `finish_prints`: whether a print under way is waited for."""
        self._is_leaving = True
        self._again.stop()  # leaving does the same
        if self._printer is None:
            self._finish()
            return
        if not self._printing.busy:
            self._purge()
            return
        for end in (self._printing.done, self._printing.stopped, self._printing.failed):
            end.connect(self._purge)
        self._patience.start(_PRINT_MS)
        if not finish_prints:
            self._printing.cancel()

    def tidy(self) -> None:
        """Take off the queue what a visit before, that was killed, left there.

        To be called before there is a visitor: it would take their prints, too. While
        the print system does not answer it is tried again and again: what was left
        must not come out in front of somebody else when it is back.
        """
        if self._printer is not None:
            self._tidying.run(partial(_purge, self._printer))

    def _tidy_again(self) -> None:
        if self._printing.busy:
            self._again.start(_TIDY_AGAIN_MS)
        else:
            self.tidy()

    def _purge(self) -> None:
        if self._printing.busy:
            return  # what waited for that print is printed now
        if self._printer and not self._purging.busy and not self._is_done:
            self._patience.start(_PURGE_MS)
            self._purging.run(partial(_purge, self._printer))

    def _on_untidy(self, error: Exception) -> None:
        log.warning("the print queue was not tidied: %s", type(error).__name__)
        if not self._is_leaving:
            self._again.start(_TIDY_AGAIN_MS)

    def _on_failed(self, error: Exception) -> None:
        log.error("the print queue was not purged: %s", type(error).__name__)
        self._finish()

    def _on_impatient(self) -> None:
        log.error("the printer keeps us waiting")
        if self._printing.busy and not self._is_stopping:
            # Left in the queue, it would come out in front of somebody else.
            self._is_stopping = True
            self._patience.start(_PURGE_MS)
            self._printing.cancel()
        else:
            self._finish()

    def _finish(self) -> None:
        if not self._is_done:
            self._is_done = True
            self._patience.stop()
            self.done.emit()


def _purge(printer: Printer, _ticket: Ticket) -> Iterator[int]:
    yield printer.purge()

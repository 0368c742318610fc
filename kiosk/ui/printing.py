"""Prints for the visitor: one document at a time, after a yes, followed to its end."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk import documents
from kiosk.devices import (
    Printer,
    PrintRequest,
    PrintState,
    PrintStep,
    Ticket,
)
from kiosk.devices.lane import Lane
from kiosk.settings import PrinterChoice
from kiosk.ui.leafing import Leafing
from kiosk.ui.print_page import PrintPage, Stage
from kiosk.visit.journey import Journey

# What pictures become on their way to the printer: sharp on paper, quick to send.
_MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Print:
    """What is to be printed: the parts of one document, and how many pages it has.

    `of_visit`: whether it counts as the visitor's; what a mediator prints does not.
    """

    parts: tuple[bytes, ...]
    pages: int
    of_visit: bool = True

    def holding(self, place: int) -> tuple[bytes, int]:
        """Give the part that holds a page; several parts have a page each."""
        return (self.parts[place], 0) if len(self.parts) > 1 else (self.parts[0], place)


@dataclass(frozen=True, slots=True)
class _Order:
    """A print that was said yes to: all of it, or `only` the page at a place."""

    what: Print
    only: int | None

    @property
    def pages(self) -> int:
        return self.what.pages if self.only is None else 1

    def pdf(self) -> bytes:
        """Make what the printer gets. Slow: for the lane. Raises DocumentError."""
        parts = self.what.parts
        if self.only is not None:
            part, place = self.what.holding(self.only)
            is_pdf = documents.kind_of(part) is documents.Kind.PDF
            parts = (documents.page_alone(part, place) if is_pdf else part,)
        if len(parts) == 1 and documents.kind_of(parts[0]) is documents.Kind.PDF:
            return parts[0]
        return documents.fit(parts, _MOST_BYTES)


class PrintDesk(QObject):
    """Serves the print page: prints one document at a time, the others after it.

    The page tells of the document asked for last; what is still being printed from
    before goes on unseen.

    `finished` and `left` say that the visitor has seen it printed, or went away.
    """

    finished = Signal()
    left = Signal()

    def __init__(
        self,
        page: PrintPage,
        lane: Lane,
        drawing: Lane,
        printer: Printer | None,
        *,
        choice: PrinterChoice,
        journey: Journey,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._printer = printer
        self._request = PrintRequest(
            colour=choice.colour,
            two_sided=choice.two_sided,
            max_pages=choice.max_pages,
        )
        self._journey = journey
        self._print: Print | None = None  # what the page is about
        self._only: int | None = None  # which of its pages, if not all
        self._running: _Order | None = None  # what the lane prints
        self._wanted = False  # the page's document follows the one that runs
        self._leafing = Leafing(drawing, self)
        self._leafing.drawn.connect(page.show_sheet)
        page.next_asked.connect(self._leafing.next)
        page.previous_asked.connect(self._leafing.previous)
        page.print_asked.connect(self._on_print)
        page.one_asked.connect(self._on_one)
        page.cancel_asked.connect(self._cancel)
        page.leave_asked.connect(self._leave)
        lane.arrived.connect(self._on_step)
        lane.done.connect(self._on_done)
        lane.stopped.connect(self._on_stopped)
        lane.failed.connect(self._on_failed)

    def offer(self, what: Print) -> None:
        """Show the pages and ask the visitor whether they shall be printed."""
        self._print = what
        self._only = None
        self._wanted = False
        if self._printer is None:
            self._page.show_no_printer()
        else:
            self._page.show_offer(what.pages)
            self._leafing.open(what.holding, what.pages)

    def refuse(self, error: Exception) -> None:
        """Say that what was asked for cannot be printed."""
        self._print = None
        self._wanted = False
        self._leafing.close()
        self._page.show_unprintable(error)

    def drop_next(self) -> None:
        """Print nothing more after what is being printed."""
        self._wanted = False

    def start(self, what: Print) -> None:
        """Print at once what the visitor has already said yes to."""
        self.offer(what)
        if self._page.stage is Stage.OFFERED:
            self._run()

    def _on_print(self) -> None:
        if self._page.stage is Stage.OFFERED:
            self._only = None  # else it is tried again as it was asked for
        self._run()

    def _on_one(self) -> None:
        self._only = self._leafing.place
        self._run()

    def _run(self) -> None:
        if self._printer is None or self._print is None or self._shows_running:
            return
        self._page.show_step(PrintStep(PrintState.SENT))
        if self._lane.busy:
            self._wanted = True
            return
        self._wanted = False
        self._running = _Order(self._print, self._only)
        self._lane.run(partial(_print, self._printer, self._running, self._request))

    @property
    def _shows_running(self) -> bool:
        return self._running is not None and self._running.what is self._print

    def _cancel(self) -> None:
        if self._shows_running:
            self._page.show_stopping()
            self._lane.cancel()
        elif self._print is not None:
            self._wanted = False
            self._page.show_again()

    def _on_step(self, step: PrintStep) -> None:
        if self._shows_running and step.state is not PrintState.DONE:
            self._page.show_step(step)

    def _on_done(self) -> None:
        one = self._running is not None and self._running.only is not None
        if self._running is not None and self._running.what.of_visit:
            self._journey.pages_printed += self._running.pages
        if self._end_of_running():
            self._page.show_done(one=one)

    def _on_stopped(self) -> None:
        ours = self._page.stage is Stage.STOPPING
        if not self._end_of_running():
            return
        if ours:
            self._page.show_again()
        else:
            self._page.show_stopped()

    def _on_failed(self, error: Exception) -> None:
        if self._end_of_running():
            self._page.show_error(error)

    def _end_of_running(self) -> bool:
        """Whether the page was about what has just ended; else the next one begins."""
        shown = self._shows_running
        self._running = None
        if self._wanted:
            self._run()
        return shown

    def _leave(self) -> None:
        if self._page.stage is Stage.DONE:
            self.finished.emit()
        else:
            self.left.emit()


def _print(
    printer: Printer, order: _Order, request: PrintRequest, ticket: Ticket
) -> Iterator[PrintStep]:
    yield from printer.print(order.pdf(), request, ticket)

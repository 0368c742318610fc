"""Where a visitor prints: how many pages, whether to go on, and what is in the way."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk import documents
from kiosk.devices import (
    DeviceError,
    Fault,
    Printer,
    PrintRequest,
    PrintState,
    PrintStep,
    Ticket,
)
from kiosk.devices.lane import Lane
from kiosk.settings import PrinterChoice
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Picture, Role, Tone
from kiosk.ui.page import ColumnPage
from kiosk.ui.paper_words import explain_paper
from kiosk.ui.wording import explain
from kiosk.visit.journey import Journey

# What pictures become on their way to the printer: sharp on paper, quick to send.
_MOST_BYTES = 20_000_000

# The tone of the notice, the title, the lead, what happened, what to do.
_Words = tuple[Tone, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Print:
    """What is to be printed: the parts of one document, and how many pages it has."""

    parts: tuple[bytes, ...]
    pages: int


class Stage(Enum):
    """How far the visitor is with a print."""

    OFFERED = "offered"
    TOO_LONG = "too long"
    NO_PRINTER = "no printer"
    RUNNING = "running"
    STOPPING = "stopping"
    FAILED = "failed"
    UNPRINTABLE = "unprintable"
    DONE = "done"


class PrintPage(ColumnPage):
    """Asks before it prints, then says how the print goes."""

    print_asked = Signal()
    cancel_asked = Signal()
    leave_asked = Signal()

    def __init__(self, choice: PrinterChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._pages = 1
        self._stage = Stage.OFFERED
        self._step = PrintStep(PrintState.SENT)
        self._error: Exception | None = None
        self.title = Label(Role.TITLE)
        picture = Picture(Icon.PRINT, Role.TITLE)
        picture.setProperty("accent", True)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, stretch=1)
        self.lead = Label(Role.LEAD)
        self.notice = NoticeBox(Tone.INFO)
        self.column.addLayout(top)
        self.column.addWidget(self.lead)
        self.column.addWidget(self.notice)
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.cancel = Button(Icon.CLOSE)
        self.print = Button(Icon.PRINT, kind=Kind.PRIMARY)
        self.go_on = Button(Icon.FORWARD, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_start(self.cancel)
        self.foot.add_end(self.print)
        self.foot.add_end(self.go_on)
        self.leave.clicked.connect(self.leave_asked)
        self.go_on.clicked.connect(self.leave_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.print.clicked.connect(self.print_asked)
        self.retranslate()

    @property
    def stage(self) -> Stage:
        return self._stage

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self.leave.setText(self.tr("Back"))
        self.cancel.setText(self.tr("Stop the print"))
        self.go_on.setText(self.tr("Go on"))
        if self._pages == 1:
            self.print.setText(self.tr("Print 1 page"))
        else:
            pages = self.tr("Print {count} pages")
            self.print.setText(pages.format(count=self._pages))
        if self._stage is Stage.FAILED:
            self.print.setText(self.tr("Try again"))
        self._tell()

    def show_offer(self, pages: int) -> None:
        """Ask whether these pages shall be printed."""
        self._pages = pages
        many = pages > self._choice.max_pages
        self._show(Stage.TOO_LONG if many else Stage.OFFERED)

    def show_no_printer(self) -> None:
        self._show(Stage.NO_PRINTER)

    def show_step(self, step: PrintStep) -> None:
        """Say how far the print is, and what a person must do meanwhile."""
        same = self._stage is Stage.RUNNING and self._step == step
        self._step = step
        if not same:
            self._show(Stage.RUNNING, aloud=True)

    def show_stopping(self) -> None:
        self._show(Stage.STOPPING)

    def show_done(self) -> None:
        self._show(Stage.DONE, aloud=True)

    def show_error(self, error: Exception) -> None:
        self._error = error
        self._show(Stage.FAILED, aloud=True)

    def show_unprintable(self, error: Exception) -> None:
        """Say why this document cannot be printed, now or later."""
        self._error = error
        self._show(Stage.UNPRINTABLE, aloud=True)

    def start_again(self) -> None:
        for button in (self.print, self.go_on, self.cancel, self.leave):
            if not button.isHidden() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show(self, stage: Stage, *, aloud: bool = False) -> None:
        self._stage = stage
        running = stage in {Stage.RUNNING, Stage.STOPPING}
        self.print.setVisible(stage in {Stage.OFFERED, Stage.FAILED})
        self.leave.setVisible(not running and stage is not Stage.DONE)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(stage is Stage.RUNNING)
        self.go_on.setVisible(stage is Stage.DONE)
        self.retranslate()
        if self.isVisible():
            self.start_again()
            if aloud:
                self._tell(aloud=True)

    def _tell(self, *, aloud: bool = False) -> None:
        tone, title, lead, what, advice = self._words()
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.notice.show_tone(tone)
        self.notice.say(what, advice, aloud=aloud)

    def _words(self) -> _Words:  # noqa: PLR0911 - one case a stage
        match self._stage:
            case Stage.OFFERED:
                return (Tone.INFO, self.tr("Print"), self._offer(), "", "")
            case Stage.TOO_LONG:
                return (Tone.WARNING, self.tr("Print"), "", *self._too_long())
            case Stage.NO_PRINTER:
                return (
                    Tone.WARNING,
                    self.tr("Print"),
                    "",
                    self.tr("This computer has no printer."),
                    self.tr("Ask the mediator which computer has one."),
                )
            case Stage.RUNNING:
                return self._running()
            case Stage.STOPPING:
                return (Tone.INFO, self.tr("The print is stopping…"), "", "", "")
            case Stage.FAILED | Stage.UNPRINTABLE:
                error = self._error or DeviceError(Fault.BROKEN)
                title = self.tr("It was not printed")
                return (Tone.ERROR, title, "", *explain_paper(error))
            case Stage.DONE:
                return (
                    Tone.SUCCESS,
                    self.tr("It is printed"),
                    "",
                    self.tr("Your paper is in the printer."),
                    self.tr("Take all the sheets with you."),
                )
            case _:
                assert_never(self._stage)

    def _offer(self) -> str:
        if self._choice.colour:
            return self.tr("The print is in colour.")
        return self.tr("The print is in black and white.")

    def _too_long(self) -> tuple[str, str]:
        what = self.tr("This document has {count} pages. You can print {most} at most.")
        return (
            what.format(count=self._pages, most=self._choice.max_pages),
            self.tr("Ask the mediator."),
        )

    def _running(self) -> _Words:
        title = self.tr("Your paper is being printed…")
        lead = self.tr("Wait beside the printer. It can take a minute.")
        if self._step.attention is None:
            return (Tone.INFO, title, lead, "", "")
        what = explain(DeviceError(self._step.attention)).what
        advice = self.tr("Call the mediator. Then the print goes on by itself.")
        return (Tone.WARNING, self.tr("The printer is waiting"), "", what, advice)


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
        printer: Printer | None,
        choice: PrinterChoice,
        journey: Journey,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._printer = printer
        self._request = PrintRequest(colour=choice.colour, max_pages=choice.max_pages)
        self._journey = journey
        self._print: Print | None = None  # what the page is about
        self._running: Print | None = None  # what the lane prints
        self._wanted = False  # the page's document follows the one that runs
        page.print_asked.connect(self._run)
        page.cancel_asked.connect(self._cancel)
        page.leave_asked.connect(self._leave)
        lane.arrived.connect(self._on_step)
        lane.done.connect(self._on_done)
        lane.stopped.connect(self._on_stopped)
        lane.failed.connect(self._on_failed)

    def offer(self, what: Print) -> None:
        """Ask the visitor whether this shall be printed."""
        self._print = what
        self._wanted = False
        if self._printer is None:
            self._page.show_no_printer()
        else:
            self._page.show_offer(what.pages)

    def refuse(self, error: Exception) -> None:
        """Say that what was asked for cannot be printed."""
        self._print = None
        self._wanted = False
        self._page.show_unprintable(error)

    def drop_next(self) -> None:
        """Print nothing more after what is being printed."""
        self._wanted = False

    def start(self, what: Print) -> None:
        """Print at once what the visitor has already said yes to."""
        self.offer(what)
        if self._page.stage is Stage.OFFERED:
            self._run()

    def _run(self) -> None:
        if self._printer is None or self._print is None or self._shows_running:
            return
        self._page.show_step(PrintStep(PrintState.SENT))
        if self._lane.busy:
            self._wanted = True
            return
        self._wanted = False
        self._running = self._print
        operation = partial(_print, self._printer, self._print, self._request)
        self._lane.run(operation)

    @property
    def _shows_running(self) -> bool:
        return self._print is not None and self._print is self._running

    def _cancel(self) -> None:
        if self._shows_running:
            self._page.show_stopping()
            self._lane.cancel()
        elif self._print is not None:
            self.offer(self._print)

    def _on_step(self, step: PrintStep) -> None:
        if self._shows_running and step.state is not PrintState.DONE:
            self._page.show_step(step)

    def _on_done(self) -> None:
        if self._running is not None:
            self._journey.pages_printed += self._running.pages
        if self._end_of_running():
            self._page.show_done()

    def _on_stopped(self) -> None:
        if self._end_of_running() and self._print is not None:
            self._page.show_offer(self._print.pages)

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
    printer: Printer, what: Print, request: PrintRequest, ticket: Ticket
) -> Iterator[PrintStep]:
    pdf = what.parts[0]
    if len(what.parts) > 1 or documents.kind_of(pdf) is not documents.Kind.PDF:
        pdf = documents.fit(what.parts, _MOST_BYTES)
    yield from printer.print(pdf, request, ticket)

"""The page where a visitor sees what is printed, says yes, and follows it."""

from enum import Enum
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.devices import DeviceError, Fault, PrintState, PrintStep
from kiosk.settings import PrinterChoice
from kiosk.ui import print_words
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone, announce
from kiosk.ui.pane_page import PanePage

# The tone of the notice, the title, the lead, what happened, what to do.
_Words = tuple[Tone, str, str, str, str]


class Stage(Enum):
    """How far the visitor is with a print."""

    OFFERED = "offered"
    TOO_LONG = "too long"
    NO_PRINTER = "no printer"
    RUNNING = "running"
    STOPPING = "stopping"
    STOPPED = "stopped at the printer"
    FAILED = "failed"
    UNPRINTABLE = "unprintable"
    DONE = "done"


_OFFERS = {Stage.OFFERED, Stage.TOO_LONG}
_RUNS = {Stage.RUNNING, Stage.STOPPING}
_AGAIN = {Stage.FAILED, Stage.STOPPED}
_WITHOUT_SHEET = {Stage.NO_PRINTER, Stage.UNPRINTABLE}


class PrintPage(PanePage):
    """Shows the pages and asks before it prints, then says how the print goes."""

    print_asked = Signal()
    one_asked = Signal()  # only the page that is shown
    cancel_asked = Signal()
    leave_asked = Signal()
    next_asked = Signal()
    previous_asked = Signal()

    def __init__(self, choice: PrinterChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent, words_first=True)
        self._choice = choice
        self._pages = 1
        self._place = 0
        self._one = False
        self._stage = Stage.OFFERED
        self._step = PrintStep(PrintState.SENT)
        self._error: Exception | None = None
        self.notice = NoticeBox(Tone.INFO)
        self.lead = Label(Role.LEAD)
        self.place = Label(Role.STRONG)
        self.previous = Button(Icon.UP)
        self.next = Button(Icon.DOWN)
        self.only_this = Button(Icon.PRINT)
        for part in (self.notice, self.lead, self.place, self.previous, self.next):
            self.side.addWidget(part)
        self.side.addSpacing(12)
        self.side.addWidget(self.only_this)
        self.side.addStretch()
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
        self.print.clicked.connect(self._on_print)
        self.spread.turned.connect(self._show_parts)
        self.only_this.clicked.connect(self.one_asked)
        self.next.clicked.connect(self.next_asked)
        self.previous.clicked.connect(self.previous_asked)
        self.retranslate()

    @property
    def stage(self) -> Stage:
        return self._stage

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self.leave.setText(self.tr("Back"))
        self.cancel.setText(self.tr("Stop the print"))
        self.go_on.setText(self.tr("Go on"))
        self.next.setText(self.tr("Next page"))
        self.previous.setText(self.tr("Page before"))
        self.only_this.setText(self.tr("Print only this page"))
        if self._stage is Stage.TOO_LONG:
            self.print.setText(self.only_this.text())
        elif self._stage in _AGAIN:
            self.print.setText(self.tr("Try again"))
        elif self._pages == 1:
            self.print.setText(self.tr("Print 1 page"))
        else:
            pages = self.tr("Print {count} pages")
            self.print.setText(pages.format(count=self._pages))
        self._tell_place()
        self._tell()

    def show_offer(self, pages: int) -> None:
        """Ask whether these pages shall be printed; `show_sheet` brings them."""
        self._pages = pages
        self._place = 0
        many = pages > self._choice.max_pages
        self.pane.show_image(None)
        self._show(Stage.TOO_LONG if many else Stage.OFFERED)

    def show_sheet(self, image: QImage, place: int) -> None:
        """Show the page at this place, from 0, as it comes out of the printer."""
        self._place = place
        if not self._choice.colour:
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        self.pane.show_image(image)
        self._show_parts()
        self._tell_place()
        if self.isVisible() and self._pages > 1:
            announce(self.pane, self.place.text())

    def show_again(self) -> None:
        """Ask once more, after a print that the visitor has stopped."""
        many = self._pages > self._choice.max_pages
        self._show(Stage.TOO_LONG if many else Stage.OFFERED)

    def show_no_printer(self) -> None:
        self.pane.show_image(None)
        self._show(Stage.NO_PRINTER)

    def show_step(self, step: PrintStep) -> None:
        """Say how far the print is, and what a person must do meanwhile."""
        same = self._stage is Stage.RUNNING and self._step == step
        self._step = step
        if not same:
            self._show(Stage.RUNNING, aloud=True)

    def show_stopping(self) -> None:
        if self.isVisible():
            self.keep_focus()
        self._show(Stage.STOPPING, aloud=True)

    def show_stopped(self) -> None:
        """Say that somebody else has stopped the print."""
        self._show(Stage.STOPPED, aloud=True)

    def show_done(self, *, one: bool = False) -> None:
        """Say that it is printed. `one`: another page of it may follow."""
        self._one = one
        self._show(Stage.DONE, aloud=True)

    def show_error(self, error: Exception) -> None:
        self._error = error
        self._show(Stage.FAILED, aloud=True)

    def show_unprintable(self, error: Exception) -> None:
        """Say why this document cannot be printed, now or later."""
        self._error = error
        self.pane.show_image(None)
        self._show(Stage.UNPRINTABLE, aloud=True)

    def start_again(self) -> None:
        for stop in (self.print, self.go_on, self.cancel, self.leave):
            if not stop.isHidden() and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.keep_focus()

    def _show(self, stage: Stage, *, aloud: bool = False) -> None:
        self._stage = stage
        self._show_parts()
        self.retranslate()
        if self.isVisible():
            self.start_again()
            if aloud:
                self._tell(aloud=True)

    def _show_parts(self) -> None:
        stage = self._stage
        running = stage in _RUNS
        self.print.setVisible(stage in _OFFERS | _AGAIN)
        self.print.show_icon(Icon.RELOAD if stage in _AGAIN else Icon.PRINT)
        self.leave.setVisible(not running and stage is not Stage.DONE)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(stage is Stage.RUNNING)
        self.go_on.setVisible(stage is Stage.DONE)
        leafs = stage in _OFFERS or (stage is Stage.DONE and self._one)
        many = leafs and self._pages > 1
        for part in (self.place, self.next, self.previous):
            part.setVisible(many)
        self.only_this.setVisible(many and stage is not Stage.TOO_LONG)
        # Below words that say what is the matter, the sheet would only be in the way.
        seen = leafs or not self.spread.is_stacked
        self.pane.setVisible(seen and self.pane.image is not None)
        self.leave_room(left=stage not in _WITHOUT_SHEET)

    def _on_print(self) -> None:
        if self._stage is Stage.TOO_LONG:
            self.one_asked.emit()
        else:
            self.print_asked.emit()

    def _tell_place(self) -> None:
        words = self.tr("Page {number} of {count}")
        self.place.setText(words.format(number=self._place + 1, count=self._pages))
        self.pane.say(self.place.text())
        self.next.setEnabled(self._place + 1 < self._pages)
        self.previous.setEnabled(self._place > 0)

    def _tell(self, *, aloud: bool = False) -> None:
        tone, title, lead, what, advice = self._words()
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.notice.show_tone(tone)
        self.notice.say(what, advice, aloud=aloud)
        if aloud and not what:
            announce(self.title, f"{title} {lead}".strip())

    def _words(self) -> _Words:  # noqa: C901, PLR0911 - one case a stage
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
            case Stage.STOPPED:
                title = self.tr("It was not printed")
                return (Tone.WARNING, title, "", *print_words.stopped_elsewhere())
            case Stage.FAILED | Stage.UNPRINTABLE:
                error = self._error or DeviceError(Fault.BROKEN)
                title = self.tr("It was not printed")
                return (Tone.ERROR, title, "", *print_words.failure(error))
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
            told = self.tr("The print is in colour.")
        else:
            told = self.tr("The print is in black and white.")
        if self._choice.two_sided and self._pages > 1:
            told += " " + self.tr("Both sides of the sheets are printed.")
        return told

    def _too_long(self) -> tuple[str, str]:
        what = self.tr("This document has {count} pages. You can print {most} at most.")
        return (
            what.format(count=self._pages, most=self._choice.max_pages),
            self.tr("Print only the pages that you need, or ask the mediator."),
        )

    def _running(self) -> _Words:
        if self._step.attention is None:
            return (Tone.INFO, *print_words.progress(self._step.state), "", "")
        title = self.tr("The printer is waiting")
        return (Tone.WARNING, title, "", *print_words.attention(self._step))

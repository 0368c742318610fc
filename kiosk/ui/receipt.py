"""The end of a visit's work: what was done, and a paper to take home."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui import receipt_words as words
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone, announce
from kiosk.ui.page import ColumnPage
from kiosk.ui.printing import Print
from kiosk.ui.receipt_document import receipt_pdf
from kiosk.ui.receipt_words import (
    FRENCH,
    Receipt,
    Voice,
    voice_of,
    voice_of_the_screen,
)


class ReceiptPage(ColumnPage):
    """Shows what the receipt says, and offers to print it."""

    print_asked = Signal()
    finish_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._receipt: Receipt | None = None
        self._printed = False
        self._can_print = True
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.printed = NoticeBox(Tone.SUCCESS)
        self.visit = Card(Icon.CLOCK)
        self.visit_lines = Label()
        self.visit.column.addWidget(self.visit_lines)
        self.visit.column.addStretch()
        self.done = Card(Icon.CHECK)
        self.done_lines = Label()
        self.done.column.addWidget(self.done_lines)
        self.done.column.addStretch()
        self.worth = NoticeBox(Tone.INFO)
        for part in (self.title, self.lead, self.printed):
            self.column.addWidget(part)
        self.column.addWidget(SideBySide(self.done, self.visit, shares=(1, 1)))
        self.column.addWidget(self.worth)
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.finish = Button(Icon.END)
        self.print = Button(Icon.PRINT, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_end(self.finish)
        self.foot.add_end(self.print)
        self.leave.clicked.connect(self.leave_asked)
        self.finish.clicked.connect(self.finish_asked)
        self.print.clicked.connect(self.print_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Your receipt"))
        self.title.setText(self.tr("Your receipt"))
        self.lead.setText(
            self.tr("This paper says what comes next and whom to call. Take it home.")
        )
        self.leave.setText(self.tr("Back"))
        self.print.setText(self.tr("Print my receipt"))
        if self._printed:
            self.finish.setText(self.tr("Finish my visit"))
            self.printed.say(
                self.tr("Your receipt is printed."),
                self.tr("Take it from the printer."),
            )
        else:
            self.finish.setText(self.tr("Finish without printing"))
            self.printed.say("")
        if self._receipt is not None:
            self._tell(self._receipt)

    def show_receipt(self, receipt: Receipt, *, can_print: bool) -> None:
        self._receipt = receipt
        self._printed = False
        self._can_print = can_print
        self.print.setVisible(can_print)
        self.retranslate()

    def show_printed(self) -> None:
        self._printed = True
        self.print.hide()
        self.retranslate()
        announce(self.printed, self.printed.what)

    def start_again(self) -> None:
        stop = self.finish if self.print.isHidden() else self.print
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, receipt: Receipt) -> None:
        voice = voice_of_the_screen()
        self.visit.heading.setText(self.tr("Your visit"))
        lines = (
            words.when(receipt, voice),
            *words.in_the_register(receipt, voice),
            *words.counts(receipt, voice),
        )
        self.visit_lines.setText("\n".join(lines))
        self.done.heading.setText(words.opened(receipt, voice))
        titles = [opened.title.text(voice.language) for opened in receipt.procedures]
        self.done_lines.setText("\n\n".join(titles))
        self.done_lines.setVisible(bool(titles))
        self.worth.say(words.worth(voice))


class ReceiptDesk(QObject):
    """Serves the receipt page: makes the paper that it offers.

    `print_asked` brings a Print; tell `show_printed` of the page when it is done.
    """

    print_asked = Signal(object)

    def __init__(self, page: ReceiptPage) -> None:
        super().__init__(page)
        self._page = page
        self._receipt: Receipt | None = None
        page.print_asked.connect(self._on_print)

    def offer(self, receipt: Receipt, *, can_print: bool) -> None:
        """Show this receipt; offer to print it where there is a printer."""
        self._receipt = receipt
        self._page.show_receipt(receipt, can_print=can_print)

    def _on_print(self) -> None:
        if self._receipt is not None:
            pdf = receipt_pdf(self._receipt, _voices())
            self.print_asked.emit(Print((pdf,), pages=1))


def _voices() -> Sequence[Voice]:
    """French first, then the visitor's own language beside it."""
    voice = voice_of_the_screen()
    return [voice] if voice.language == FRENCH else [voice_of(FRENCH), voice]

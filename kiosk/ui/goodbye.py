"""The last page: what not to forget, then everything is erased."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone, announce
from kiosk.ui.page import ColumnPage


class GoodbyePage(ColumnPage):
    """Asks once more before everything of the visit is erased, then says that it is."""

    finish_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wiping = False
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.glass = NoticeBox(Tone.WARNING)
        self.things = Card(Icon.CHECK)
        self.paper = Label()
        self.phone = Label()
        self.erased = NoticeBox(Tone.INFO)
        for part in (self.paper, self.phone):
            self.things.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.lead)
        self.column.addWidget(self.glass)
        self.column.addWidget(self.things)
        self.column.addWidget(self.erased)
        self.column.addStretch(3)
        self.back = Button(Icon.BACK)
        self.finish = Button(Icon.END, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.finish)
        self.back.clicked.connect(self.back_asked)
        self.finish.clicked.connect(self.finish_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.glass.say(
            self.tr("Is a paper of yours still on the glass of the scanner?"),
            self.tr("Lift the cover and look. Look at the printer too."),
        )
        self.things.heading.setText(self.tr("Take everything with you"))
        self.paper.setText(self.tr("Your identity papers, your bank card"))
        self.phone.setText(self.tr("Your telephone, your glasses, your prints"))
        self.erased.say(
            self.tr("When you end, everything is erased here."),
            self.tr("Nobody after you can see your papers or your accounts."),
        )
        self.back.setText(self.tr("Go on with my visit"))
        self.finish.setText(self.tr("End and erase everything"))
        self._tell()

    def show_reminder(self) -> None:
        self._wiping = False
        self._tell()

    def show_wiping(self) -> None:
        """Say goodbye; nothing can be touched any more."""
        self._wiping = True
        self._tell()
        announce(self.title, self.lead.text())

    def start_again(self) -> None:
        if self._wiping:
            self.keep_focus()  # nothing is left to be touched
        else:
            self.finish.setFocus()

    def _tell(self) -> None:
        if self._wiping:
            self.setWindowTitle(self.tr("Goodbye"))
            self.title.setText(self.tr("Thank you, and goodbye"))
            self.lead.setText(
                self.tr("Everything of your visit is being erased. You can leave.")
            )
        else:
            self.setWindowTitle(self.tr("Before you leave"))
            self.title.setText(self.tr("Before you leave"))
            self.lead.setText(self.tr("Have you finished? Nothing can be seen later."))
        self.things.setHidden(self._wiping)
        self.erased.setHidden(self._wiping)
        self.foot.setHidden(self._wiping)

"""How to get help: who it is, how to call them, and a sign seen from afar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.settings import Site
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone, announce, unbroken
from kiosk.ui.page import ColumnPage


class HelpPage(ColumnPage):
    """Says who helps. Once asked, the screen itself calls: it is read across a room."""

    help_asked = Signal()
    reach_asked = Signal()
    accessibility_asked = Signal()
    back_asked = Signal()

    def __init__(self, site: Site, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._called = False
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.called = Card(Icon.HAND)
        self.called.setProperty("called", True)
        self.sign = Label(Role.COUNTDOWN)
        self.called.column.addWidget(self.sign)
        self.never = NoticeBox(Tone.INFO)
        self.place = Card(Icon.PHONE)
        self.telephone = Label(Role.GIANT)
        self.hours = Label()
        self.place.column.addWidget(self.telephone)
        self.place.column.addWidget(self.hours)
        self.column.addStretch(1)
        for part in (self.title, self.lead, self.called, self.place, self.never):
            self.column.addWidget(part)
        self.accessibility = Button(Icon.PERSON, kind=Kind.QUIET)
        self.column.addWidget(
            self.accessibility, alignment=Qt.AlignmentFlag.AlignLeading
        )
        # For the mediator, who may come from any trouble of the visitor's.
        self.reach = Button(Icon.GLOBE, kind=Kind.QUIET)
        self.column.addWidget(self.reach, alignment=Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(3)
        self.back = Button(Icon.BACK)
        self.call = Button(Icon.HAND, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.call)
        self.back.clicked.connect(self.back_asked)
        self.call.clicked.connect(self.help_asked)
        self.accessibility.clicked.connect(self.accessibility_asked)
        self.reach.clicked.connect(self.reach_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.title.setText(self.tr("Do you need help?"))
        self.called.heading.setText(self.tr("Stay here. Raise your hand if you can."))
        self.sign.setText(self.tr("Somebody here needs help"))
        self.never.say(
            self.tr("The mediator helps you with the computer."),
            self.tr(
                "They do not decide on your request. Never tell anybody your passwords."
            ),
        )
        self.place.heading.setText(self.tr("By telephone"))
        self.telephone.setText(unbroken(self._site.telephone))
        self.hours.setText(self._site.hours)
        self.accessibility.setText(self.tr("Accessibility of this computer"))
        self.reach.setText(self.tr("For the mediator: which sites answer?"))
        self.back.setText(self.tr("Back"))
        self.call.setText(self.tr("Call the mediator"))
        self._tell()

    def show_ready(self) -> None:
        """Nobody is called, or they have come."""
        self._called = False
        self._tell()

    def show_called(self) -> None:
        """Turn the screen into a sign that the mediator sees from afar."""
        self._called = True
        self._tell()
        announce(self.sign, self.lead.text())

    def start_again(self) -> None:
        place = self.back if self._called else self.call
        place.setFocus()

    def _tell(self) -> None:
        if self._called:
            self.lead.setText(self.tr("The mediator can see your call on this screen."))
        else:
            self.lead.setText(
                self.tr("The mediator is here for you. Do not hesitate to call.")
            )
        self.called.setVisible(self._called)
        self.place.setHidden(self._called)
        self.call.setHidden(self._called)

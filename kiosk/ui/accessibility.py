"""What helps here, what is missing still, and whom to tell: the statement, in short.

The whole of it, criterion by criterion, is docs/accessibilite.md.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.catalogue import Contact
from kiosk.settings import Site
from kiosk.ui.buttons import Button
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, Role, breakable, unbroken
from kiosk.ui.page import ColumnPage
from kiosk.ui.qr import QrCode
from kiosk.ui.spacing import as_said


class AccessibilityPage(ColumnPage):
    """Says it in a few sentences, to be read aloud or printed."""

    print_asked = Signal()
    back_asked = Signal()

    def __init__(
        self,
        site: Site,
        defender: Contact,
        *,
        can_print: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`defender`: who helps when nobody answers, as the catalogue knows them."""
        super().__init__(parent, em=WIDE_EM)
        self._site = site
        self._defender = defender
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.helps = _Lines(Icon.SUCCESS)
        self.missing = _Lines(Icon.INFO)
        self.tell = _Lines(Icon.PHONE)
        self.rights = _Lines(Icon.SHIELD)
        self.code = QrCode()
        self.code.show_address(defender.address or "")
        for part in (
            self.title,
            self.lead,
            SideBySide(self.helps, self.missing, shares=(1, 1)),
            SideBySide(self.tell, self.rights, shares=(1, 1)),
        ):
            self.column.addWidget(part)
        self.column.addStretch()
        self.back = Button(Icon.BACK)
        self.print = Button(Icon.PRINT)
        self.foot.add_start(self.back)
        self.foot.add_end(self.print)
        self.print.setVisible(can_print)
        self.back.clicked.connect(self.back_asked)
        self.print.clicked.connect(self.print_asked)
        self.retranslate()
        leading = Qt.AlignmentFlag.AlignLeading
        self.rights.column.addWidget(self.code, alignment=leading)
        self.code.setVisible(defender.address is not None)
        for card in self.cards:
            card.column.addStretch()

    @property
    def cards(self) -> "Sequence[_Lines]":
        """What is told, in order, each with its heading."""
        return (self.helps, self.missing, self.tell, self.rights)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Accessibility"))
        self.title.setText(self.tr("Accessibility"))
        self.lead.setText(
            self.tr(
                "This computer is for everybody. It follows the standard "
                "EN 301 549 in part: we examined it ourselves, and nobody else has."
            ).replace("EN 301 549", unbroken("EN 301 549"))
        )
        self.helps.say(
            self.tr("What helps you here"),
            self.tr("In the bar above: larger text, more space, other colours."),
            self.tr("Listen: the page is read aloud. The same button stops it."),
            self.tr("A mouse alone, a keyboard alone or a finger alone is enough."),
            self.tr("Take your time: the computer asks before it ends your visit."),
        )
        self.missing.say(
            self.tr("What is missing still"),
            self.tr("No group of people with disabilities has tried it yet."),
            self.tr("Nothing is shown in sign language."),
            self.tr("Some official sites are not accessible. We cannot change them."),
            self.tr("Is something in your way? The mediator finds another way."),
        )
        self._tell_whom()
        self.back.setText(self.tr("Back"))
        self.print.setText(self.tr("Print"))

    def start_again(self) -> None:
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_whom(self) -> None:
        contact = self._site.accessibility
        self.tell.say(
            self.tr("Tell us what is in your way"),
            self.tr("Tell the mediator, or write or call:")
            if contact
            else self.tr("Tell the mediator, or call:"),
            breakable(contact) if contact else unbroken(self._site.telephone),
            self.tr("You need not say why."),
        )
        address = self._defender.address
        self.rights.say(
            self.tr("Nobody answers, or the answer is no help?"),
            self.tr(
                "The Defender of Rights (Défenseur des droits) helps you, "
                "free of charge."
            ),
            unbroken(self._defender.telephone),
            *([breakable(address)] if address else []),
        )


class _Lines(Card):
    """A card of a few sentences."""

    def __init__(self, icon: Icon) -> None:
        super().__init__(icon)
        self.lines: list[Label] = []

    def say(self, heading: str, *lines: str) -> None:
        """Set the heading and the sentences, always as many."""
        self.heading.setText(heading)
        if not self.lines:
            self.lines = [Label() for _ in lines]
            for label in self.lines:
                self.column.addWidget(label)
        for label, words in zip(self.lines, lines, strict=True):
            label.setText(words)
            label.setAccessibleName(as_said(words))

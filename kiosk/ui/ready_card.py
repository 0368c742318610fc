"""Before the site: have I what it will ask for? And where to get what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.catalogue import Need, Paper
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, Role
from kiosk.ui.languages import spoken
from kiosk.ui.tick import Tick


class ReadyCard(Card):
    """A line to tick for each need; a way to an address for whoever has none."""

    mail_asked = Signal()

    def __init__(
        self,
        needs: Sequence[Need],
        card: Paper | None,
        parent: QWidget | None = None,
    ) -> None:
        """`card` is what the procedure says of the bank card, if it wants one."""
        super().__init__(Icon.HAND, parent)
        self._needs = tuple(needs)
        self._card = card
        self._told = Label(Role.SMALL)
        self.column.addWidget(self._told)
        self.ticks = tuple(Tick() for _ in needs)
        for tick in self.ticks:
            tick.toggled.connect(self._tell)
            self.column.addWidget(tick)
        self.mail = Button(Icon.MAIL, kind=Kind.QUIET)
        self.mail.clicked.connect(self.mail_asked)
        self.column.addWidget(self.mail, alignment=Qt.AlignmentFlag.AlignLeading)
        self.mail.setVisible(Need.EMAIL in self._needs)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Have you this with you?"))
        for need, tick in zip(self._needs, self.ticks, strict=True):
            what, more = self._words(need)
            tick.setText(what)
            tick.show_more(more)
        self.mail.setText(self.tr("I have no e-mail address: create one"))
        self._tell()

    def _tell(self) -> None:
        if all(tick.isChecked() for tick in self.ticks):
            self._told.setText(self.tr("You have all you need. You can open the site."))
        else:
            self._told.setText(self.tr("Touch what you have. The site asks for it."))

    def _words(self, need: Need) -> tuple[str, str]:
        match need:
            case Need.EMAIL:
                return (
                    self.tr("My e-mail address and its password"),
                    self.tr(
                        "The site writes to you. You must be able to read it here."
                    ),
                )
            case Need.TELEPHONE:
                return (
                    self.tr("My mobile phone, switched on"),
                    self.tr("A code comes by text message."),
                )
            case Need.CARD:
                who = self._card.only_if if self._card is not None else None
                return (
                    self.tr("My bank card"),
                    who.text(spoken()) if who is not None else "",
                )
            case Need.PAPERS:
                return (
                    self.tr("The papers of the list below"),
                    self.tr("You scan them here, it is free."),
                )

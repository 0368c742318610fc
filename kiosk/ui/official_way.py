"""What is offered in place of a site that is not official."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.catalogue import Texts
from kiosk.navigation import Verdict
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, Role, breakable
from kiosk.ui.languages import spoken


class OfficialWay(Card):
    """Names the official site that a refused one recalls, and the procedure there.

    The way to the procedure has a long name: the page gives it a row of its own.
    """

    official_asked = Signal(str)  # the host
    procedure_asked = Signal(str)  # the catalogue's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.SHIELD, parent)
        self._verdict: Verdict | None = None
        self._title: Texts | None = None
        self.host = Label(Role.STRONG)
        self.open = Button(Icon.FORWARD, kind=Kind.PRIMARY)
        self.procedure = Button(Icon.DOCUMENT)
        self.column.addWidget(self.host)
        self.column.addStretch()
        self.column.addWidget(self.open)
        self.open.clicked.connect(self._on_open)
        self.procedure.clicked.connect(self._on_procedure)
        self.show_way(None, None)

    def show_way(self, verdict: Verdict | None, title: Texts | None) -> None:
        """Show what this verdict recalls, or nothing; `title` is its procedure's."""
        self._verdict, self._title = verdict, title
        self.setVisible(self.leads)
        self.procedure.setVisible(self.leads and title is not None)
        self.retranslate()

    @property
    def leads(self) -> bool:
        """Whether there is an official way to show."""
        return self._verdict is not None and self._verdict.imitated is not None

    def retranslate(self) -> None:
        imitated = (self._verdict and self._verdict.imitated) or ""
        self.heading.setText(self.tr("The official site:"))
        self.host.setText(breakable(imitated))
        self.host.setAccessibleName(imitated)
        self.open.setText(self.tr("Go to the official site"))
        if self._title is not None:
            see = self.tr("See the official procedure: {title}")
            self.procedure.setText(see.format(title=self._title.text(spoken())))

    def _on_open(self) -> None:
        if self._verdict is not None and self._verdict.imitated is not None:
            self.official_asked.emit(self._verdict.imitated)

    def _on_procedure(self) -> None:
        if self._verdict is not None and self._verdict.procedure is not None:
            self.procedure_asked.emit(self._verdict.procedure)

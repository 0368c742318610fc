"""What is shown instead of an address that may not open, and why it may not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.catalogue import Texts
from kiosk.navigation import Jotting, Reason, Verdict, to_note
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone, breakable
from kiosk.ui.official_way import OfficialWay
from kiosk.ui.page import ColumnPage
from kiosk.ui.refusal_words import jotting_words, refusal_words, tone


class RefusalPage(ColumnPage):
    """Names what did not open, says why, and shows the official way it recalls."""

    back_asked = Signal()
    help_asked = Signal()
    official_asked = Signal(str)  # the host that was imitated
    procedure_asked = Signal(str)  # the catalogue's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = ""
        self._verdict = Verdict(allowed=False, reason=Reason.NOT_OFFICIAL)
        self._jotting: Jotting | None = None
        self.title = Label(Role.TITLE)
        self.refused = Card(Icon.CLOSE)
        self.refused_host = Label(Role.STRONG)
        self.refused.column.addWidget(self.refused_host)
        self.refused.column.addStretch()
        self.noted = Card(Icon.PEN)
        self.noted_text = Label(Role.TITLE)
        self.noted.column.addWidget(self.noted_text)
        self.official = OfficialWay()
        self.why = NoticeBox(Tone.WARNING)
        self.calm = Label(Role.LEAD)
        self.column.addWidget(self.title)
        self.column.addWidget(self.why)
        self.column.addWidget(self.noted)
        self.column.addWidget(SideBySide(self.refused, self.official, shares=(1, 1)))
        self.column.addWidget(self.official.procedure)
        self.column.addWidget(self.calm)
        # The room that is left goes here, not into a card that is alone in its row.
        self.column.addStretch(1)
        self.help = Button(Icon.HAND)
        self.back = Button(Icon.BACK, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.help)
        self.back.clicked.connect(self.back_asked)
        self.help.clicked.connect(self.help_asked)
        self.official.official_asked.connect(self.official_asked)
        self.official.procedure_asked.connect(self.procedure_asked)
        self.noted.hide()
        self.retranslate()

    def retranslate(self) -> None:
        title = (
            self.tr("To note down")
            if self._jotting
            else self.tr("This site did not open")
        )
        self.setWindowTitle(title)
        self.title.setText(title)
        self.refused.heading.setText(self.tr("Not opened:"))
        self.refused_host.setText(breakable(self._host))
        self.refused_host.setAccessibleName(self._host)
        self.official.retranslate()
        self.calm.setText(
            self.tr("You did nothing wrong, and this site received nothing from you.")
        )
        self.help.setText(self.tr("Call the mediator"))
        self.back.setText(self.tr("Back to the page before"))
        self._tell()

    def show_refusal(
        self, host: str, verdict: Verdict, procedure_title: Texts | None = None
    ) -> None:
        """Show why this did not open.

        Args:
            host: the host, perhaps with its scheme, or an address that has no host.
            verdict: the policy's.
            procedure_title: the title of the verdict's procedure, if it names one.
        """
        self._host, self._verdict = host.removeprefix("https://"), verdict
        self._jotting = to_note(host) if verdict.reason is Reason.SCHEME else None
        self.refused.setVisible(bool(host) and self._jotting is None)
        self.noted.setVisible(self._jotting is not None)
        self.calm.setVisible(self._jotting is None)
        self.official.show_way(verdict, procedure_title)
        self.back.show_kind(Kind.PLAIN if self.official.leads else Kind.PRIMARY)
        self.retranslate()

    def start_again(self) -> None:
        self.back.setFocus()

    def _tell(self) -> None:
        if self._jotting is None:
            self.why.show_tone(tone(self._verdict))
            self.why.say(*refusal_words(self._verdict))
            return
        what, advice = jotting_words(self._jotting)
        self.why.show_tone(Tone.INFO)
        self.why.say(what)
        self.noted.heading.setText(advice)
        self.noted_text.setText(breakable(self._jotting.text))
        self.noted_text.setAccessibleName(self._jotting.text)

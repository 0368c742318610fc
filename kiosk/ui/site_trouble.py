"""What is shown when there is no page to see, and how to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.browser.reached import Summary
from kiosk.browser.troubles import Again, Trouble, TroubleKind
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone, announce, breakable
from kiosk.ui.page import ColumnPage
from kiosk.ui.trouble_words import (
    explain_clock,
    explain_summary,
    explain_trouble,
    tone_of,
)

# Whose fault it is can be told better by a look at the other sites.
DOUBTFUL_KINDS = frozenset(
    {
        TroubleKind.NO_NETWORK,
        TroubleKind.NAME_UNKNOWN,
        TroubleKind.SILENT,
        TroubleKind.INSECURE,
        TroubleKind.PROXY_SILENT,
        TroubleKind.PROXY_REFUSES,
        TroubleKind.CERTIFICATE,
        TroubleKind.CERTIFICATE_DATE,
        TroubleKind.BROKEN,
    }
)
# Whoever answers may be somebody else than the site that was asked for.
UNPROVEN_KINDS = frozenset(
    {TroubleKind.INSECURE, TroubleKind.CERTIFICATE, TroubleKind.CERTIFICATE_DATE}
)
_NOTHING = Trouble(kind=TroubleKind.BROKEN, host="")


class TroubleStep(ColumnPage):
    """Says why there is no page, and how to go on.

    `return_asked` is for the page before, when there is one; `further_asked` goes back
    over this one; `leave_asked` leaves the site. `reach_asked` wants to see which
    sites answer.
    """

    retry_asked = Signal()
    return_asked = Signal()
    further_asked = Signal()
    leave_asked = Signal()
    reach_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = _NOTHING
        self._can_return = False
        self._trying = False
        self._left_s: int | None = None
        self._counted_aloud = False
        self._summary = Summary.UNKNOWN
        self._looking = False
        self.title = Label(Role.TITLE)
        self.host = Label(Role.STRONG)
        self.notice = NoticeBox(Tone.WARNING)
        self.doubt = NoticeBox(Tone.WARNING)
        self.clock = NoticeBox(Tone.INFO)
        self.countdown = Label(Role.LEAD)
        self.kept = Label()
        self.judgement = NoticeBox(Tone.INFO)
        self.reach = Button(Icon.GLOBE, kind=Kind.QUIET)
        for part in (self.title, self.notice, self.host, self.doubt, self.clock):
            self.column.addWidget(part)
        for part in (self.countdown, self.kept, self.judgement):
            self.column.addWidget(part)
        self.column.addWidget(self.reach, alignment=Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch()
        self.leave = Button(Icon.BACK)
        self.back = Button(Icon.BACK)
        self.further = Button(Icon.BACK, kind=Kind.PRIMARY)
        self.retry = Button(Icon.RELOAD, kind=Kind.PRIMARY)
        self.foot.add_start(self.leave)
        self.foot.add_start(self.back)
        self.foot.add_end(self.further)
        self.foot.add_end(self.retry)
        self.leave.clicked.connect(self.leave_asked)
        self.back.clicked.connect(self.return_asked)
        self.further.clicked.connect(self.further_asked)
        self.retry.clicked.connect(self.retry_asked)
        self.reach.clicked.connect(self.reach_asked)
        self._tell()

    @property
    def trouble(self) -> Trouble:
        """What is told now, or was told last."""
        return self._trouble

    @property
    def unproven(self) -> bool:
        """Whether the site did not prove who it is."""
        return self._trouble.kind in UNPROVEN_KINDS

    def show_trouble(self, trouble: Trouble, *, can_return: bool) -> None:
        """Tell this trouble, aloud too; `can_return`: there is a page before."""
        news = (trouble, can_return) != (self._trouble, self._can_return)
        self._trouble, self._can_return = trouble, can_return
        self._trying = False
        self._left_s = None
        self._counted_aloud = False
        if news:
            self._summary, self._looking = Summary.UNKNOWN, False
            self.body.to_top()
        self._tell(aloud=True)

    def show_again(self, trouble: Trouble) -> None:
        """Show that the same has happened once more; nothing is said aloud again."""
        self._trouble = trouble
        self._trying = False
        self._left_s = None
        self._tell()

    def show_remaining(self, seconds: int) -> None:
        """Show how long it is until the next try; the first time it is said aloud."""
        self._left_s = seconds
        self._tell_countdown()
        if not self._counted_aloud and self.isVisible():
            self._counted_aloud = True
            announce(self.countdown, self.countdown.text())

    def show_trying(self) -> None:
        self._trying = True
        self._tell_countdown()

    def show_looking(self) -> None:
        """Show that the other sites are being looked at."""
        self._looking = True
        self._tell_judgement()

    def show_summary(self, summary: Summary) -> None:
        """Say what the look at the other sites has shown."""
        news = summary is not self._summary
        self._summary, self._looking = summary, False
        self._tell_judgement(aloud=news)

    def retranslate(self) -> None:
        self._tell()

    def start_again(self) -> None:
        shown = (self.retry, self.further, self.back, self.leave)
        doubtful = self._trouble.again is Again.DOUBTFUL
        stop = next(
            button
            for button in (shown[1:] if doubtful else shown)
            if not button.isHidden()
        )
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, *, aloud: bool = False) -> None:
        trouble = self._trouble
        doubtful = trouble.again is Again.DOUBTFUL
        self.setWindowTitle(self.tr("The page does not come"))
        self.title.setText(self.tr("The page does not come"))
        self.host.setText(breakable(trouble.host))
        self.host.setAccessibleName(trouble.host)
        self.host.setVisible(bool(trouble.host))
        self.notice.say(*explain_trouble(trouble.kind), aloud=aloud)
        self.clock.say(*explain_clock(trouble))
        self.clock.show_tone(Tone.WARNING if trouble.clock_wrong else Tone.INFO)
        if doubtful:
            self.doubt.say(
                self.tr("What you sent may have arrived all the same."),
                self.tr("Look on the site or in your e-mails before you send again."),
            )
        else:
            self.doubt.say("")
        # where an empty page took its place, it comes from the site once more
        self.kept.setVisible(self._can_return and not trouble.replaced)
        self.kept.setText(self.tr("What you wrote on the page before is still there."))
        self.reach.setText(self.tr("Is it the site or the network?"))
        self.reach.setVisible(trouble.kind in DOUBTFUL_KINDS)
        self.leave.setText(self.tr("Back to the procedure"))
        self.leave.setHidden(self._can_return)
        answer = trouble.kind is TroubleKind.FORM_ANSWER
        self.further.setText(self.tr("Go back once more"))
        self.further.setVisible(answer and self._can_return)
        if answer:
            self.back.setText(self.tr("Stay here"))
        else:
            self.back.setText(self.tr("Back to the page before"))
        self.back.show_icon(None if answer else Icon.BACK)
        self.back.setVisible(self._can_return)
        # to send once more may do harm: the safe way is the one that is offered
        safe = self.back if self._can_return else self.leave
        for way in (self.back, self.leave):
            main = doubtful and way is safe
            way.show_kind(Kind.PRIMARY if main else Kind.PLAIN)
        self.retry.show_kind(Kind.PLAIN if doubtful else Kind.PRIMARY)
        self.retry.setText(
            self.tr("Send again") if doubtful else self.tr("Try again now")
        )
        self.retry.setHidden(trouble.again is Again.NEVER)
        self._tell_countdown()
        self._tell_judgement()

    def _tell_countdown(self) -> None:
        if self._trying:
            self.countdown.setText(self.tr("We are trying now…"))
        elif self._left_s is not None:
            self.countdown.setText(
                self.tr("We try again by ourselves in %n second(s).", "", self._left_s)
            )
        self.countdown.setVisible(self._trying or self._left_s is not None)

    def _tell_judgement(self, *, aloud: bool = False) -> None:
        known = self._summary is not Summary.UNKNOWN
        if self._trouble.kind not in DOUBTFUL_KINDS:
            self.judgement.say("")
        elif self._looking and not known:
            self.judgement.show_tone(Tone.INFO)
            self.judgement.say(self.tr("We look whether other official sites answer…"))
        else:
            self.judgement.show_tone(tone_of(self._summary))
            self.judgement.say(*explain_summary(self._summary), aloud=aloud)

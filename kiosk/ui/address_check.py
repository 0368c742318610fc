"""Where a visitor asks whether a link that they received is official."""

from dataclasses import dataclass
from typing import Protocol, assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.catalogue import Catalogue, Texts
from kiosk.navigation import Level, Policy, Reason, Verdict, links, parse
from kiosk.navigation.pasted import LONGEST_TEXT
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone, breakable
from kiosk.ui.official_way import OfficialWay
from kiosk.ui.page import ColumnPage
from kiosk.ui.refusal_words import refusal_words, tone
from kiosk.ui.site_bar import HostBadge


@dataclass(frozen=True, slots=True)
class Judged:
    """One link's host, what the policy says of it, and the title of its procedure.

    The host is empty where there is none to name.
    """

    host: str
    verdict: Verdict
    procedure_title: Texts | None = None


class AddressPage(ColumnPage):
    """One field, and the answer below it. It never opens what is written there.

    What was written is forgotten as soon as another page is shown.
    """

    check_asked = Signal(str)
    open_asked = Signal(str)  # an address
    official_asked = Signal(str)  # the host that was imitated
    procedure_asked = Signal(str)  # the catalogue's id
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged: Judged | None = None
        self._without_link = False
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.label = Label(Role.STRONG)
        self.field = _field()
        self.label.setBuddy(self.field)
        self.answer = NoticeBox(Tone.INFO)
        self.site = Card()
        self.badge = HostBadge()
        self.open = Button(Icon.FORWARD, kind=Kind.PRIMARY)
        self.site.heading.hide()
        self.site.column.addWidget(self.badge)
        self.site.column.addWidget(self.open)
        self.refused = Card(Icon.CLOSE)
        self.refused_host = Label(Role.STRONG)
        self.refused.column.addWidget(self.refused_host)
        self.refused.column.addStretch()
        self.official = OfficialWay()
        self.care = Label(Role.LEAD)
        for part in (
            self.title,
            self.lead,
            self.label,
            self.field,
            self.answer,
            self.site,
            SideBySide(self.refused, self.official, shares=(1, 1)),
            self.official.procedure,
            self.care,
        ):
            self.column.addWidget(part)
        # The room that is left goes here, not into a card that is alone in its row.
        self.column.addStretch(1)
        self.back = Button(Icon.BACK)
        self.check = Button(Icon.SEARCH, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.check)
        self.back.clicked.connect(self.back_asked)
        self.check.clicked.connect(self._on_check)
        self.field.returnPressed.connect(self._on_check)
        self.field.textEdited.connect(self._forget_answer)
        self.open.clicked.connect(self._on_open)
        self.official.official_asked.connect(self.official_asked)
        self.official.procedure_asked.connect(self.procedure_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Is this link official?"))
        self.title.setText(self.tr("Is this link official?"))
        self.lead.setText(
            self.tr(
                "Write here the link of the SMS or e-mail that you received. "
                "It will not be opened."
            )
        )
        self.label.setText(self.tr("The link, or the whole message"))
        self.field.setAccessibleName(self.tr("The link, or the whole message"))
        self.field.setPlaceholderText(self.tr("For example: ants.gouv.fr"))
        self.open.setText(self.tr("Open this site"))
        self.refused.heading.setText(self.tr("The link leads to:"))
        self.care.setText(
            self.tr("Do not open it on your telephone either. Erase the message.")
        )
        self.back.setText(self.tr("Back"))
        self.check.setText(self.tr("Check"))
        self.official.retranslate()
        self._tell()

    def show_judged(self, judged: Judged) -> None:
        """Say whether the link is official, and what it is if not."""
        self._judged, self._without_link = judged, False
        self._tell(aloud=True)

    def show_no_link(self) -> None:
        """Say that there is no link in what was written."""
        self._judged, self._without_link = None, True
        self._tell(aloud=True)

    def start_over(self) -> None:
        """Forget what was written, and the answer."""
        self.field.setText("")  # unlike clear(), leaves nothing to be undone
        self._forget_answer()
        self.body.to_top()

    def start_again(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # it was left, not only covered
            self.start_over()

    def _forget_answer(self) -> None:
        self._judged, self._without_link = None, False
        self._tell()

    def _tell(self, *, aloud: bool = False) -> None:
        judged = self._judged
        opens = judged is not None and judged.verdict.allowed
        refused = judged if judged is not None and not opens else None
        # the answer takes the place of the question
        self.lead.setVisible(judged is None and not self._without_link)
        self.site.setVisible(opens)
        self.refused.setVisible(refused is not None and bool(refused.host))
        self.care.setVisible(refused is not None and _dangerous(refused.verdict))
        if refused is None:
            self.official.show_way(None, None)
        else:
            self.refused_host.setText(breakable(refused.host))
            self.refused_host.setAccessibleName(refused.host)
            self.official.show_way(refused.verdict, refused.procedure_title)
        if opens and judged is not None:
            self.badge.show_host(judged.host, judged.verdict.level)
        # after an answer, what it offers is the one thing to do
        offers = opens or self.official.leads
        self.check.show_kind(Kind.PLAIN if offers else Kind.PRIMARY)
        self._say(aloud=aloud)
        if aloud:
            self.body.show_widget(self.answer)

    def _say(self, *, aloud: bool) -> None:
        if self._judged is not None and self._judged.verdict.allowed:
            level = self._judged.verdict.level
            official = level in {Level.STATE, Level.PUBLIC, Level.IDENTITY}
            self.answer.show_tone(Tone.SUCCESS if official else Tone.INFO)
            self.answer.say(*self._of_level(level), aloud=aloud)
        elif self._judged is not None:
            verdict = self._judged.verdict
            what, advice = refusal_words(verdict)
            self.answer.show_tone(tone(verdict))
            self.answer.say(
                self.tr("No, this link is not official."),
                f"{what} {advice}",
                aloud=aloud,
            )
        elif self._without_link:
            self.answer.show_tone(Tone.WARNING)
            self.answer.say(
                self.tr("There is no link in these words."),
                self.tr("Write the link letter by letter, or call the mediator."),
                aloud=aloud,
            )
        else:
            self.answer.say("")

    def _of_level(self, level: Level | None) -> tuple[str, str]:
        match level:
            case Level.STATE | Level.PUBLIC | Level.IDENTITY:
                return (
                    self.tr("Yes, this link is official."),
                    self.tr(
                        "Even a false message may quote a true link. "
                        "If in doubt, open the site here."
                    ),
                )
            case Level.PAYMENT:
                return (
                    self.tr("Official sites use this address for payments."),
                    self.tr("Pay only when an official site led you there."),
                )
            case Level.WEBMAIL:
                return (
                    self.tr("This is an e-mail service, not a site of the State."),
                    self.tr("You may read your e-mail here."),
                )
            case Level.LOCAL | Level.TECHNICAL | Level.BANK | None:
                return (
                    self.tr("This site may be opened here."),
                    self.tr("It is not a site of the State."),
                )
            case _:
                assert_never(level)

    def _on_check(self) -> None:
        self.check_asked.emit(self.field.text())

    def _on_open(self) -> None:
        if self._judged is not None and self._judged.verdict.allowed:
            self.open_asked.emit(f"https://{self._judged.host}/")


class Judge(Protocol):
    """What the desk asks of a view: the policy of the moment."""

    @property
    def policy(self) -> Policy: ...


class AddressDesk(QObject):
    """Judges what is written on the address page. Keeps and notes nothing of it."""

    def __init__(self, page: AddressPage, judge: Judge, catalogue: Catalogue) -> None:
        super().__init__(page)
        self._page = page
        self._judge = judge
        self._catalogue = catalogue
        page.check_asked.connect(self._on_check)

    def _on_check(self, text: str) -> None:
        judged = [self._judged(link) for link in links(text)]
        if not judged:
            self._page.show_no_link()
            return
        # a false message may well have a true link beside its false one
        worst = (each for each in judged if not each.verdict.allowed)
        self._page.show_judged(next(worst, judged[0]))

    def _judged(self, link: str) -> Judged:
        policy = self._judge.policy
        address = parse(policy.unwrapped(link) or link)
        if address is None:
            return Judged("", Verdict(allowed=False, reason=Reason.NOT_AN_ADDRESS))
        verdict = policy.main_frame(policy.upgraded(address) or address)
        name = verdict.procedure
        title = self._catalogue.procedure(name).title if name else None
        return Judged(address.host, verdict, title)


def _dangerous(verdict: Verdict) -> bool:
    return tone(verdict) is Tone.ERROR


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(LONGEST_TEXT)
    # No menu of copy and paste: what one visitor copies is not for the next.
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhUrlCharactersOnly
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhSensitiveData
    )
    return field

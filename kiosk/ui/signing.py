"""Where a visitor reads the notice and confirms their line of the register."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.register import SignatureMode, Stroke
from kiosk.settings import SignatureMode as Asked
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import READABLE_EM, WIDE_EM, SideBySide
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role, Tone
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.notice_card import NoticeCard
from kiosk.ui.page import ColumnPage
from kiosk.ui.signing_frame import SigningFrame
from kiosk.ui.wording import explain

_REST_MS = 120  # sooner than a hand goes from the frame to the button
_IDENTIFIER_LENGTH = 64  # of a mediator, as the register takes it


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """How the visitor confirmed, as it came: the desk makes a Signature of it."""

    mode: SignatureMode
    width: int = 0
    height: int = 0
    strokes: tuple[Stroke, ...] = ()
    attested_by: str | None = None


class _Way(Enum):
    """How this page asks for the confirmation."""

    PAD = "pad"
    MEDIATOR = "mediator"
    BUTTON = "button"


_WAYS = {
    Asked.REQUIRED: _Way.PAD,
    Asked.ATTESTED: _Way.MEDIATOR,
    Asked.OFF: _Way.BUTTON,
}


class MediatorCard(Card):
    """For somebody who cannot sign: the mediator says that they are here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.PERSON, parent)
        self.words = Label()
        self.label = Label(Role.STRONG)
        self.identifier = QLineEdit()
        self.identifier.setMaxLength(_IDENTIFIER_LENGTH)
        self.identifier.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.label.setBuddy(self.identifier)
        self.column.addWidget(self.words)
        self.column.addWidget(self.label)
        self.column.addWidget(self.identifier)
        self.column.addStretch()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Call the mediator"))
        self.words.setText(
            self.tr(
                "You need not sign. The mediator confirms that you are here: "
                "raise your hand or go to the desk."
            )
        )
        self.label.setText(self.tr("For the mediator: your identifier"))
        self.identifier.setAccessibleName(self.tr("For the mediator: your identifier"))


class SigningPage(ColumnPage):
    """The notice beside the frame to sign in, or another way for who cannot sign."""

    confirmed = Signal(Confirmation)
    rested = Signal(Confirmation)  # the pen, for now: as it would be confirmed
    back_asked = Signal()
    way_changed = Signal()

    def __init__(
        self, asked: Asked, facts: NoticeFacts, parent: QWidget | None = None
    ) -> None:
        alone = asked is Asked.OFF  # nothing stands beside the notice
        super().__init__(parent, em=READABLE_EM if alone else WIDE_EM)
        self._asked = asked
        self._way = _WAYS[asked]
        self._prefers_screen = False
        self._error: Exception | None = None

        self.step = Label(Role.SMALL)
        self.title = Label(Role.TITLE)
        self.problem = NoticeBox(Tone.ERROR)
        self.notice = NoticeCard(facts)
        self.frame = SigningFrame()
        self.mediator = MediatorCard()
        ways = QWidget()
        beside = QVBoxLayout(ways)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.frame)
        beside.addWidget(self.mediator)
        if alone:
            self.column.addStretch(1)  # where the first step has it
        self.column.addWidget(self.step)
        self.column.addWidget(self.title)
        self.column.addWidget(self.problem)
        self._told = QVBoxLayout()  # of the pad, where the frame is further down
        self._told.setSpacing(14)
        self.column.addLayout(self._told)
        self._sides = SideBySide(self.notice, ways, shares=(1, 1))
        self.column.addWidget(self._sides)
        ways.setHidden(alone)
        self.column.addStretch(3)

        self.back = Button(Icon.BACK)
        self.other_way = Button()
        self.confirm = Button(Icon.CHECK, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.other_way)
        self.foot.add_end(self.confirm)

        self.mediator.identifier.returnPressed.connect(self._on_confirm)
        self.other_way.clicked.connect(self._on_other_way)
        self.confirm.clicked.connect(self._on_confirm)
        self.back.clicked.connect(self.back_asked)
        self.frame.screen_asked.connect(self._on_screen_asked)
        self.frame.turned.connect(self._tell_pad)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.frame.field.inked.connect(self._rest.start)
        self._sides.turned.connect(self._tell_pad)
        self.retranslate()

    def retranslate(self) -> None:
        self.step.setText(self.tr("Step 2 of 2"))
        self.back.setText(self.tr("Back"))
        self._tell_way()
        self._tell()

    @property
    def takes_pad(self) -> bool:
        """Whether the visitor would sign on a pad, if there were one."""
        return self._way is _Way.PAD and not self._prefers_screen

    def start_over(self) -> None:
        """Forget the drawing and the way chosen: another person may stand here."""
        self._rest.stop()
        self.frame.show_screen()
        self._prefers_screen = False
        self.mediator.identifier.clear()
        self._way = _WAYS[self._asked]
        self._error = None
        self.notice.fold()
        self.body.to_top()
        self._tell_way()
        self._tell()

    def show_fallback(self) -> None:
        """Have the visitor sign here, where the pad has failed, and see why."""
        self.frame.show_fallback()
        self.body.show_widget(self.frame.problem)

    def show_error(self, error: Exception) -> None:
        self._error = error
        self._tell(aloud=True)
        self.body.show_widget(self.problem)

    def begin(self) -> None:
        """Show the notice first: the field below is for the mediator."""
        self.start_again()
        self.body.area.begin(writes=False)

    def start_again(self) -> None:
        by_mediator = self._way is _Way.MEDIATOR
        place = self.mediator.identifier if by_mediator else self.confirm
        if place.isEnabled():
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.keep_focus()

    def _on_confirm(self) -> None:
        self._rest.stop()
        self._error = None
        self._tell()
        self.confirmed.emit(self._confirmation())

    def _on_rest(self) -> None:
        if self._way is _Way.PAD and not self.frame.field.empty:
            self.rested.emit(self._confirmation())

    def _confirmation(self) -> Confirmation:
        match self._way:
            case _Way.PAD:
                field = self.frame.field
                width, height = field.frame
                return Confirmation(
                    mode=field.mode, width=width, height=height, strokes=field.strokes
                )
            case _Way.MEDIATOR:
                mediator = self.mediator.identifier.text().strip()
                return Confirmation(mode=SignatureMode.ATTESTED, attested_by=mediator)
            case _Way.BUTTON:
                return Confirmation(mode=SignatureMode.CONFIRMED)

    def _on_other_way(self) -> None:
        self._way = _Way.MEDIATOR if self._way is _Way.PAD else _Way.PAD
        self._error = None
        self._tell_way()
        self._tell()
        self.start_again()
        self.way_changed.emit()

    def _on_screen_asked(self) -> None:
        self._prefers_screen = True
        self.frame.show_screen()
        self.way_changed.emit()

    def _tell_way(self) -> None:
        self.frame.setVisible(self._way is _Way.PAD)
        self.mediator.setVisible(self._way is _Way.MEDIATOR)
        self.other_way.setVisible(self._asked is Asked.REQUIRED)
        match self._way:
            case _Way.PAD:
                self.title.setText(self.tr("Read, then sign"))
                self.other_way.setText(self.tr("I cannot sign"))
                self.confirm.setText(self.tr("I have signed"))
            case _Way.MEDIATOR:
                self.title.setText(self.tr("The mediator confirms for you"))
                self.other_way.setText(self.tr("I want to sign"))
                self.confirm.setText(self.tr("I confirm, as mediator"))
            case _Way.BUTTON:
                self.title.setText(self.tr("Read, then confirm"))
                self.confirm.setText(self.tr("I have read it, continue"))
        self.setWindowTitle(self.title.text())
        self._tell_pad()

    def _tell_pad(self) -> None:
        """Say what the pad does where it is seen, and wait for it."""
        signs = self._way is _Way.PAD
        stacked = self._sides.is_stacked and signs
        for part, above in (
            (self.frame.problem, stacked),
            (self.frame.doing, stacked and self.frame.on_pad),
        ):
            if above:
                self._told.addWidget(part)
            else:
                self.frame.take_back(part)
        waits = signs and self.frame.pad_soon
        if waits and self.focusWidget() is self.confirm:
            self.keep_focus()
        self.confirm.setDisabled(waits)
        if not waits:
            self.hand_focus_on(self.confirm)

    def _tell(self, *, aloud: bool = False) -> None:
        if self._error is None:
            self.problem.say("")
        else:
            self.problem.say(*explain(self._error), aloud=aloud)

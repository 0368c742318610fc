"""The way into a visit: name, notice and signature, then the line of the register."""

from contextlib import suppress
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.register import (
    Identity,
    Notice,
    Proof,
    RefusedError,
    RegisterError,
    Signature,
)
from kiosk.settings import SignatureMode
from kiosk.ui import notice
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.identity import IdentityPage
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.page import ColumnPage, Page, fill, turn_to
from kiosk.ui.signing import Confirmation, SigningPage
from kiosk.ui.wording import explain


class ClosedPage(ColumnPage):
    """Says that no line can be written, and so no visit opened."""

    retry_asked = Signal()
    form_asked = Signal()  # a sheet of paper to sign instead
    cancelled = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, can_print: bool = False
    ) -> None:
        super().__init__(parent)
        self._error: Exception | None = None
        self.title = Label(Role.TITLE)
        self.problem = NoticeBox(Tone.ERROR)
        self.words = Label(Role.LEAD)
        self.column.addStretch(1)
        self.form = Button(Icon.PRINT)
        for part in (self.title, self.problem, self.words, self.form):
            self.column.addWidget(part)
        self.form.setVisible(can_print)  # within the page: alone it would be a window
        self.column.addStretch(3)
        self.cancel = Button(Icon.BACK)
        self.retry = Button(Icon.RELOAD, kind=Kind.PRIMARY)
        self.foot.add_start(self.cancel)
        self.foot.add_end(self.retry)
        self.cancel.clicked.connect(self.cancelled)
        self.retry.clicked.connect(self.retry_asked)
        self.form.clicked.connect(self.form_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("The visit cannot begin"))
        self.title.setText(self.tr("The visit cannot begin"))
        self.words.setText(
            self.tr(
                "Nothing of yours was kept. Call the mediator: "
                "another computer may be free."
            )
        )
        self.form.setText(self.tr("For the mediator: print a paper register"))
        self.cancel.setText(self.tr("Give up"))
        self.retry.setText(self.tr("Try again"))
        self._tell()

    def show_error(self, error: Exception) -> None:
        self._error = error
        self._tell(aloud=True)

    def start_again(self) -> None:
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, *, aloud: bool = False) -> None:
        if self._error is not None:
            self.problem.say(*explain(self._error), aloud=aloud)


class SignInPage(Page):
    """Leads from the name to the signature; a third face says that it failed."""

    named = Signal(str, str)
    confirmed = Signal(Confirmation)
    rested = Signal(Confirmation)
    retry_asked = Signal()
    form_asked = Signal()
    cancelled = Signal()
    turned = Signal()  # another face, or another language

    def __init__(
        self,
        asked: SignatureMode = SignatureMode.REQUIRED,
        facts: NoticeFacts | None = None,
        parent: QWidget | None = None,
        *,
        can_print: bool = False,
    ) -> None:
        super().__init__(parent)
        self.identity = IdentityPage()
        self.signing = SigningPage(asked, facts or NoticeFacts())
        self.closed = ClosedPage(can_print=can_print)
        self._face: Page = self.identity
        self._faces = QStackedWidget()
        fill(self, self._faces)
        for face in (self.identity, self.signing, self.closed):
            self._faces.addWidget(face)
        self.identity.named.connect(self.named)
        self.identity.cancelled.connect(self.cancelled)
        self.signing.confirmed.connect(self.confirmed)
        self.signing.rested.connect(self.rested)
        self.signing.back_asked.connect(self.show_identity)
        self.closed.retry_asked.connect(self.retry_asked)
        self.closed.form_asked.connect(self.form_asked)
        self.closed.cancelled.connect(self.cancelled)
        self._turn_to(self.identity)

    def retranslate(self) -> None:
        self.setWindowTitle(self.face.windowTitle())
        self.turned.emit()

    @property
    def written_name(self) -> str:
        """The name as it is typed."""
        first, family = self.identity.first_names, self.identity.family_name
        return f"{first.text().strip()} {family.text().strip()}".strip()

    @property
    def face(self) -> Page:
        """What is asked at this moment."""
        return self._face

    def start_over(self) -> None:
        """Begin with an empty form."""
        self.identity.start_over()
        self.signing.start_over()
        self._turn_to(self.identity)

    def show_identity(self) -> None:
        self._show(self.identity)

    def show_signing(self) -> None:
        self._show(self.signing)

    def show_error(self, error: Exception) -> None:
        """Say what the visitor can mend, where they can mend it."""
        if isinstance(self._face, IdentityPage | SigningPage):
            self._face.show_error(error)

    def show_closed(self, error: Exception) -> None:
        """Say that the register cannot be written."""
        self.closed.show_error(error)
        self._show(self.closed)

    def begin(self) -> None:
        self.face.begin()

    def start_again(self) -> None:
        self.face.start_again()

    def _show(self, face: Page) -> None:
        self._turn_to(face)
        face.begin()

    def _turn_to(self, face: Page) -> None:
        self._face = face
        turn_to(self._faces, face)
        self.retranslate()


class Registrar(Protocol):
    """What the desk asks of the register."""

    def prepare(self) -> None:
        """Do ahead what a line needs besides what it says. Raises nothing."""
        ...

    def draft(
        self,
        record_id: UUID,
        identity: Identity,
        signature: Signature,
        notice: Notice,
    ) -> None:
        """Do ahead all of `sign_in` of the same but the writing. Raises nothing."""
        ...

    def new_record_id(self) -> UUID: ...

    def sign_in(
        self,
        record_id: UUID,
        identity: Identity,
        signature: Signature,
        notice: Notice,
    ) -> Proof:
        """Return once the line is on the disk. The same id is written only once."""
        ...


class SignInDesk(QObject):
    """Writes the line of the register; `signed_in` gives its proof."""

    signed_in = Signal(Proof)

    def __init__(
        self, page: SignInPage, register: Registrar, facts: NoticeFacts | None = None
    ) -> None:
        super().__init__(page)
        self._page = page
        self._register = register
        self._facts = facts or NoticeFacts()
        self._identity: Identity | None = None
        self._confirmation: Confirmation | None = None
        self._signature: Signature | None = None
        self._record_id: UUID | None = None
        page.named.connect(self._on_named)
        page.rested.connect(self._on_rested)
        page.confirmed.connect(self._on_confirmed)
        page.retry_asked.connect(self._write)

    def start_over(self) -> None:
        """Wait for the next person, of whom nothing is known."""
        self._identity = None
        self._confirmation = None
        self._signature = None
        self._record_id = None
        self._page.start_over()
        self._prepare()

    def _on_named(self, family_name: str, first_names: str) -> None:
        try:
            self._identity = Identity(family_name, first_names)
        except RefusedError as error:
            self._page.show_error(error)
        else:
            self._page.show_signing()
            self._prepare()  # the visit before has been closed in the register since

    def _prepare(self) -> None:
        QTimer.singleShot(0, self, self._register.prepare)  # once the page is there

    def _on_rested(self, confirmation: Confirmation) -> None:
        """Make the line ready while the pen rests: maybe it was the last stroke."""
        if self._identity is None:
            return
        with suppress(RefusedError):  # it is told to who confirms it
            self._take(confirmation)
            self._register.draft(*self._line())

    def _on_confirmed(self, confirmation: Confirmation) -> None:
        try:
            self._take(confirmation)
        except RefusedError as error:
            self._page.show_error(error)
        else:
            self._write()

    def _take(self, confirmation: Confirmation) -> None:
        """Make a signature of it, once. Raises RefusedError."""
        if confirmation != self._confirmation:
            self._signature = Signature(
                mode=confirmation.mode,
                width=confirmation.width,
                height=confirmation.height,
                strokes=confirmation.strokes,
                attested_by=confirmation.attested_by,
            )
            self._confirmation = confirmation

    def _write(self) -> None:
        try:
            proof = self._register.sign_in(*self._line())
        except RegisterError as error:
            self._page.show_closed(error)
        else:
            self.signed_in.emit(proof)

    def _line(self) -> tuple[UUID, Identity, Signature, Notice]:
        if self._identity is None or self._signature is None:
            raise RuntimeError("nobody has signed yet")
        # One id until it is written: a second try never makes a second line.
        if self._record_id is None:
            self._record_id = self._register.new_record_id()
        shown = notice.shown(self._facts)
        return self._record_id, self._identity, self._signature, shown

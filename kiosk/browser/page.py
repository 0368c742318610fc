"""A page behind the gate. Every door is shut unless a line here opens it."""

import logging
import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Qt, QUrl, Signal
from PySide6.QtNetwork import QAuthenticator
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineClientCertificateSelection,
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEngineLoadingInfo,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineWebAuthUxRequest,
)

from kiosk.browser.dialogs import MUTED_AFTER, DialogKind, PageDialog
from kiosk.browser.gate import Gate, address_of, origin
from kiosk.browser.loads import Loads
from kiosk.browser.proof import SeenPage, paper
from kiosk.browser.uploads import FileMode, FileRequest
from kiosk.navigation import BankPassage, Going, Verdict

log = logging.getLogger(__name__)

_LONGEST_ADDRESS = 200
# Worth reading on a refusal page, as the visitor may write or call there by hand.
_TOLD_WHOLE = ("mailto", "tel")

_FileMode = QWebEnginePage.FileSelectionMode
_FILE_MODES = {
    _FileMode.FileSelectOpen: FileMode.SINGLE,
    _FileMode.FileSelectOpenMultiple: FileMode.MULTIPLE,
}
_Navigation = QWebEnginePage.NavigationType
_GOINGS = {
    _Navigation.NavigationTypeLinkClicked: Going.LINK,
    _Navigation.NavigationTypeFormSubmitted: Going.FORM,
    _Navigation.NavigationTypeRedirect: Going.REDIRECT,
}
_Load = QWebEngineLoadingInfo.LoadStatus


@dataclass(frozen=True, slots=True)
class Refusal:
    """An address that did not open, fit to be shown, and why it did not."""

    address: str
    verdict: Verdict


class WebPage(QWebEnginePage):
    """One page of a visit: says what it met, and lets out nothing that was not asked.

    The doors and what happens at each stand in `_shut_doors` and the overrides below.
    """

    refused = Signal(object)
    failed = Signal(object)
    came = Signal()
    files_asked = Signal(object)
    dialog_shown = Signal(object)
    print_asked = Signal(bytes)
    proof_made = Signal(object)
    window_asked = Signal(object)
    _opens_instead = Signal(QUrl)

    def __init__(
        self,
        profile: QWebEngineProfile,
        gate: Gate,
        folder: Path,
        *,
        opener: "WebPage | None" = None,
        parent: QObject | None = None,
    ) -> None:
        """Start empty; `opener` is the page that opened this one as a window."""
        super().__init__(profile, parent)
        self.passage = BankPassage()
        self.came_by_form = False
        self._opener = opener
        self._going_to = QUrl()
        self._sends_form = False
        self._gate = gate
        self._folder = folder
        self._file_request: FileRequest | None = None
        self._dialogs: list[PageDialog] = []
        self._shown_dialogs = 0
        self._printing = False
        self._ended = False
        self.loads = Loads(self, lambda: gate.policy.official.date)
        self.loads.failed.connect(self.failed)
        self.loads.came.connect(self.came)
        self._shut_doors()

    @property
    def waiting(self) -> bool:
        """Whether the page waits for an answer of the visitor."""
        return self._file_request is not None or bool(self._dialogs)

    @property
    def gone(self) -> bool:
        """Whether the page's process has ended and no other has begun."""
        return self.renderProcessPid() == 0

    def end(self) -> None:
        """Answer whatever the page waits for, and let it ask for nothing more."""
        self._ended = True
        self.loads.end()
        self.refuse_questions()

    def forget_opener(self) -> None:
        """Hold on no more to the page that opened this one: it is going."""
        self._opener = None

    def refuse_questions(self) -> None:
        """Answer whatever the page waits for: nobody looks at it any more."""
        if self._file_request is not None:
            self._file_request.refuse()
        for dialog in self._dialogs:
            dialog.refuse()

    def kill(self) -> None:
        """End the page's process, which does not answer any more."""
        pid = self.renderProcessPid()
        if pid > 0:
            with suppress(ProcessLookupError):  # it went before the engine told us
                os.kill(pid, signal.SIGKILL)

    def print_to_pdf(self) -> None:
        """Make a PDF of the page as it is; `print_asked` brings it."""
        if not self._printing and not self._ended:  # a script may ask in a loop
            self._printing = True
            self.printToPdf(self._on_printed)

    def prove(self) -> None:
        """Make a PDF of what is in sight at this moment; `proof_made` brings it."""
        if self._printing or self._ended:
            return
        self._printing = True
        url, moment = self.url(), datetime.now().astimezone()

        def made(pdf: QByteArray) -> None:
            self._printing = False
            if self._ended:
                return
            same = url == self.url()  # or it would be of a page that came after
            content = bytes(pdf.data()) if same else b""
            self.proof_made.emit(SeenPage(content, _whole(url), moment))

        self.printToPdf(made, paper())

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        url = QUrl(url)
        if not is_main_frame:
            return self._gate.frame(url, self.url()).allowed
        verdict = self._gate.main_frame(url)
        if not verdict.allowed and self._leads_to_a_bank(url, kind):
            verdict = self._gate.bank(url)
        if verdict.allowed:
            self._going_to = url
            self.passage.note(origin(url).host(), verdict.level)
            return True
        instead = self._instead_of(url, kind)
        if instead is None:
            self.turn_away(url, verdict)
        else:
            self._opens_instead.emit(instead)
        return False

    def judge(self, url: QUrl) -> Verdict:
        """Say what the address in sight is: official, or a bank's on the way."""
        verdict = self._gate.main_frame(url)
        address = address_of(url)
        if not verdict.allowed and address and self.passage.holds(address.host):
            return self._gate.bank(url)
        return verdict

    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        old_files: Sequence[str],
        accepted_mime_types: Sequence[str],
    ) -> list[str]:
        del old_files
        ours = _FILE_MODES.get(mode)
        if ours is None or self._file_request is not None or self._ended:
            return []  # a folder, a place to save, a second question at once
        request = FileRequest(
            ours, tuple(accepted_mime_types), self.url().host(), self._folder
        )
        self._file_request = request
        self.files_asked.emit(request)
        try:
            return request.wait()
        finally:
            self._file_request = None

    def javaScriptAlert(self, origin: QUrl | str, text: str) -> None:
        self._ask(PageDialog(DialogKind.ALERT, QUrl(origin).host(), text))

    def javaScriptConfirm(self, origin: QUrl | str, text: str) -> bool:
        dialog = PageDialog(DialogKind.CONFIRM, QUrl(origin).host(), text)
        return self._answer(dialog) is not None

    def javaScriptPrompt(
        self, origin: QUrl | str, text: str, proposed: str
    ) -> tuple[bool, str]:
        dialog = PageDialog(DialogKind.PROMPT, QUrl(origin).host(), text, proposed)
        answer = self._answer(dialog)
        return answer is not None, answer or ""

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line_number: int,
        source_id: str,
    ) -> None:
        """Keep what sites write there out of our journal: it may be personal."""

    def turn_away(self, url: QUrl, verdict: Verdict) -> None:
        """Say that an address does not open here."""
        log.info("turned away (%s): %s", verdict.reason.value, url.host())
        self.refused.emit(Refusal(_shown(url), verdict))

    def _shut_doors(self) -> None:
        self.newWindowRequested.connect(self._on_window)
        self._gate.page_loading.connect(self._on_page_loading)
        # not from within the engine's question
        self._opens_instead.connect(self.load, Qt.ConnectionType.QueuedConnection)
        self.permissionRequested.connect(_deny)
        self.certificateError.connect(self._on_certificate_error)
        self.authenticationRequired.connect(self._on_password_asked)
        self.proxyAuthenticationRequired.connect(self._on_proxy_password_asked)
        self.selectClientCertificate.connect(self._select_none)
        self.webAuthUxRequested.connect(self._on_security_key_asked)
        self.desktopMediaRequested.connect(_cancel)
        self.fileSystemAccessRequested.connect(_reject)
        self.registerProtocolHandlerRequested.connect(_reject)
        self.fullScreenRequested.connect(_reject)
        self.printRequested.connect(self.print_to_pdf)
        self.printRequestedByFrame.connect(self.print_to_pdf)
        self.loadingChanged.connect(self._on_loading)
        self.renderProcessTerminated.connect(self._on_process_ended)

    def _leads_to_a_bank(self, url: QUrl, kind: QWebEnginePage.NavigationType) -> bool:
        """Whether the bank's page may open here, on the way from a payment page."""
        address = address_of(url)
        if address is None or not self._gate.bank(url).allowed:
            return False
        going = _GOINGS.get(kind, Going.OTHER)
        opener = self._opener
        if opener is not None and self._going_to.isEmpty():
            # A window that the payment page, or the bank's, opened for it. One that
            # has gone by another page has a passage of its own, or none.
            if not opener.passage.admits(address.host, going, opener.url().host()):
                return False
            self.passage = opener.passage
            return True
        return self.passage.admits(address.host, going, self.url().host())

    def _instead_of(
        self, url: QUrl, kind: QWebEnginePage.NavigationType
    ) -> QUrl | None:
        """Give the address to ask for in place of one that does not open.

        A webmail wraps the links of its messages, and an old link to an official site
        may lack the s of https. What a form carries is not sent a second way.
        """
        inside = self._gate.policy.unwrapped(_whole(url))
        if inside is not None:
            return QUrl(inside)
        address = address_of(url)
        form = kind is _Navigation.NavigationTypeFormSubmitted
        if form or address is None or self._gate.policy.upgraded(address) is None:
            return None
        protected = QUrl(url)
        protected.setScheme("https")
        protected.setPort(-1)
        return protected

    def _on_window(self, window: QWebEngineNewWindowRequest) -> None:
        """Ask for a tab, if a person's deed wants it and it does not lead astray.

        One that is empty so far may come, too: it is not seen before it has an
        address, and then that address is judged like any other.
        """
        url = window.requestedUrl()
        if self._ended or not window.isUserInitiated():
            log.info("no window without a click for %s", self.url().host())
            return
        if url.isEmpty() or url.scheme() == "about" or self.passage.open:
            self.window_asked.emit(window)
            return
        verdict = self._gate.main_frame(url)
        link = _Navigation.NavigationTypeLinkClicked
        if verdict.allowed or self._instead_of(url, link) is not None:
            self.window_asked.emit(window)
        else:
            self.turn_away(url, verdict)

    def _ask(self, dialog: PageDialog) -> bool:
        """Show a dialog, unless the page has shown too many."""
        self._shown_dialogs += 1
        if self._ended or self._shown_dialogs > MUTED_AFTER:
            return False
        self.dialog_shown.emit(dialog)
        return True

    def _answer(self, dialog: PageDialog) -> str | None:
        self._dialogs.append(dialog)
        try:
            return dialog.wait() if self._ask(dialog) else None
        finally:
            self._dialogs.remove(dialog)

    def _on_printed(self, pdf: QByteArray) -> None:
        self._printing = False
        content = pdf.data()
        if content and not self._ended:
            self.print_asked.emit(content)

    def _on_process_ended(self) -> None:
        self._printing = False  # what was being printed will not come

    def _on_certificate_error(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        log.warning("certificate of %s: %s", error.url().host(), error.type().name)
        self.loads.certificate_refused(error)

    def _on_password_asked(self, url: QUrl, answer: QAuthenticator) -> None:
        log.info("no password for %s", url.host())
        self.loads.password_refused(url)
        # PySide6 cannot hand back the null authenticator that Qt takes for a no; an
        # empty one would be tried 32 times
        self.triggerAction(QWebEnginePage.WebAction.Stop)

    def _on_proxy_password_asked(
        self, url: QUrl, answer: QAuthenticator, proxy: str
    ) -> None:
        log.warning("the proxy %s asks for a password", proxy)
        self.loads.proxy_password_refused()
        self.triggerAction(QWebEnginePage.WebAction.Stop)

    def _on_loading(self, info: QWebEngineLoadingInfo) -> None:
        match info.status():
            case _Load.LoadStartedStatus:
                self._shown_dialogs = 0
            case _Load.LoadSucceededStatus:
                self.came_by_form = self._sends_form
        self.loads.follow(info)

    def _on_page_loading(self, url: QUrl, sends_form: bool) -> None:
        if url == self._going_to:  # ours, among the pages that share the gate
            self._sends_form = sends_form

    def _select_none(self, selection: QWebEngineClientCertificateSelection) -> None:
        selection.selectNone()
        self.loads.certificate_withheld(selection.host().host())

    def _on_security_key_asked(self, request: QWebEngineWebAuthUxRequest) -> None:
        request.cancel()
        self.loads.security_key_refused()


def _shown(url: QUrl) -> str:
    """Write an address for people: where it leads, without what it carries."""
    if url.scheme() in _TOLD_WHOLE:
        return url.toDisplayString()[:_LONGEST_ADDRESS]
    port = "" if url.port() == -1 else f":{url.port()}"
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    return f"{url.scheme()}://{host}{port}"[:_LONGEST_ADDRESS]


def _whole(url: QUrl) -> str:
    """Write an address with all that it carries, in letters that all printers have."""
    return bytes(url.toEncoded().data()).decode("ascii")


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _cancel(request: QWebEngineDesktopMediaRequest) -> None:
    request.cancel()


def _reject(
    request: QWebEngineFileSystemAccessRequest
    | QWebEngineRegisterProtocolHandlerRequest
    | QWebEngineFullScreenRequest,
) -> None:
    request.reject()

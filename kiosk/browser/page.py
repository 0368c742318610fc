"""A page behind the gate. Every door is shut unless a line here opens it."""

import logging
import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal
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
from kiosk.browser.gate import Gate
from kiosk.browser.loads import Loads
from kiosk.browser.uploads import FileMode, FileRequest
from kiosk.navigation import Verdict

log = logging.getLogger(__name__)

_LONGEST_ADDRESS = 200
# Worth reading on a refusal page, as the visitor may write or call there by hand.
_TOLD_WHOLE = ("mailto", "tel")

_FileMode = QWebEnginePage.FileSelectionMode
_FILE_MODES = {
    _FileMode.FileSelectOpen: FileMode.SINGLE,
    _FileMode.FileSelectOpenMultiple: FileMode.MULTIPLE,
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

    def __init__(
        self,
        profile: QWebEngineProfile,
        gate: Gate,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(profile, parent)
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

    def end(self) -> None:
        """Answer whatever the page waits for, and let it ask for nothing more."""
        self._ended = True
        self.loads.end()
        if self._file_request is not None:
            self._file_request.refuse()
        for dialog in self._dialogs:
            dialog.refuse()

    def kill(self) -> None:
        """End the page's process, which does not answer any more."""
        pid = self.renderProcessPid()
        if pid > 0:
            os.kill(pid, signal.SIGKILL)

    def print_to_pdf(self) -> None:
        """Make a PDF of the page as it is; `print_asked` brings it."""
        if not self._printing and not self._ended:  # a script may ask in a loop
            self._printing = True
            self.printToPdf(self._on_printed)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        del kind  # typed, clicked or redirected: the same rule
        url = QUrl(url)
        if not is_main_frame:
            return self._gate.frame(url).allowed
        verdict = self._gate.main_frame(url)
        if verdict.allowed:
            return True
        self.turn_away(url, verdict)
        return False

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
        self.newWindowRequested.connect(self._open_here)
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

    def _open_here(self, window: QWebEngineNewWindowRequest) -> None:
        """Open in this page what wants a window of its own, if it says what."""
        url = window.requestedUrl()
        if url.isEmpty() or url.scheme() == "about":
            log.info("no empty window for %s", self.url().host())
            return
        self.load(url)

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
        if info.status() is _Load.LoadStartedStatus:
            self._shown_dialogs = 0
        self.loads.follow(info)

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

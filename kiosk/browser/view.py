"""What the rest of the kiosk sees of the web: one view, its signals, its end."""

import logging
from pathlib import Path

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.browser.downloads import DownloadFault, Downloads
from kiosk.browser.gate import Gate, origin
from kiosk.browser.page import WebPage
from kiosk.browser.profile import visit_profile
from kiosk.browser.watchdog import Failures, Patience, Watchdog
from kiosk.navigation import Policy

log = logging.getLogger(__name__)

ZOOM_PERCENT = (50, 300)

_DROPS = (
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.DragLeave,
    QEvent.Type.Drop,
)
_Ended = QWebEnginePage.RenderProcessTerminationStatus


class SiteView(QWidget):
    """Shows official sites and nothing else, for one visit.

    Signals:
        host_shown: the host in sight and its Level; "" and None when there is none.
        loading: per cent; 100 when it is over, well or not.
        refused: a Refusal; the page before stays in sight.
        failed: a Trouble; the page before is as it was left, unless it says otherwise.
        came: a load ended without trouble, so that the page is worth a look.
        files_asked: a FileRequest; answer or refuse it, the page waits.
        downloaded: a Download that lies in the folder. download_refused: why not.
        print_asked: the page as a PDF.
        dialog_shown: a PageDialog; accept or refuse it.
        recovered: "hung" or "crashed"; the page was loaded again.
        given_up: it failed too often; nothing more will be loaded.
    """

    host_shown = Signal(str, object)
    loading = Signal(int)
    refused = Signal(object)
    failed = Signal(object)
    came = Signal()
    files_asked = Signal(object)
    downloaded = Signal(object)
    download_refused = Signal(str)
    print_asked = Signal(bytes)
    dialog_shown = Signal(object)
    recovered = Signal(str)
    given_up = Signal()

    def __init__(
        self,
        policy: Policy,
        folder: Path,
        parent: QWidget | None = None,
        *,
        patience: Patience | None = None,
    ) -> None:
        """Start empty; `open` shows the first page.

        Args:
            policy: what may open.
            folder: the visit's own folder: downloads land in it, and only what lies
                in it, at any depth, can be handed to a page.
            parent: as for any widget.
            patience: how long a page may hang and how often it may fail.
        """
        super().__init__(parent)
        patience = patience or Patience()
        self._gate = Gate(policy, self)
        self._profile = visit_profile(self._gate)
        self._page = WebPage(self._profile, self._gate, folder, self)
        self._profile.setParent(self)  # after the page, so that it goes after it
        self._view = _Screen(self._page, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._downloads = Downloads(folder, self._gate, parent=self)
        self._watchdog = Watchdog(self._page, patience, self)
        self._failures = Failures(patience)
        self._why = ""
        self._stopped = False
        self._ended = False
        self._join()

    def _join(self) -> None:
        page = self._page
        page.refused.connect(self.refused)
        page.failed.connect(self.failed)
        page.came.connect(self.came)
        page.files_asked.connect(self.files_asked)
        page.dialog_shown.connect(self.dialog_shown)
        page.print_asked.connect(self.print_asked)
        page.loadProgress.connect(self.loading)
        page.urlChanged.connect(self._on_url)
        page.zoomFactorChanged.connect(self._on_zoom)
        page.renderProcessTerminated.connect(self._on_ended)
        self._gate.turned_away.connect(page.turn_away)
        self._profile.downloadRequested.connect(self._downloads.ask)
        self._downloads.downloaded.connect(self.downloaded)
        self._downloads.refused.connect(self._on_download_refused)
        self._watchdog.hung.connect(self._on_hung)

    @property
    def shows(self) -> bool:
        """Whether a page has been opened."""
        return not self._page.url().isEmpty()

    @property
    def can_go_back(self) -> bool:
        return self._page.history().canGoBack()

    @property
    def policy(self) -> Policy:
        return self._gate.policy

    def set_policy(self, policy: Policy) -> None:
        """Decide by another policy from now on, such as one that lends a host."""
        self._gate.policy = policy

    def set_language(self, language: str) -> None:
        """Ask sites for this language ("uk"), and for French where they have it not."""
        wanted = "fr" if language == "fr" else f"{language},fr"
        self._profile.setHttpAcceptLanguage(wanted)

    def open(self, address: str) -> None:
        """Load an address, if it may open; else `refused` says why."""
        if self._stopped:
            return
        url = QUrl(address)
        verdict = self._gate.main_frame(url)
        if not verdict.allowed:
            self._page.turn_away(url, verdict)
            return
        self._page.load(url)
        self._watchdog.start()

    def back(self) -> None:
        self._page.triggerAction(QWebEnginePage.WebAction.Back)

    def reload(self) -> None:
        self._page.triggerAction(QWebEnginePage.WebAction.Reload)

    def try_again(self) -> None:
        """Ask once more for the page of the last `failed`, as it was asked for then.

        What was written in a form is sent again. Does nothing while a load goes on.
        """
        self._page.loads.try_again()

    def step_back(self) -> None:
        """Let the page of the last `failed` be, for the one before as it was left."""
        self._page.loads.step_back()

    def stop(self) -> None:
        """Stop loading; what is there stays."""
        self._page.triggerAction(QWebEnginePage.WebAction.Stop)

    def set_zoom(self, percent: int) -> None:
        low, high = ZOOM_PERCENT
        self._page.setZoomFactor(min(max(percent, low), high) / 100)

    def print_page(self) -> None:
        """Make a PDF of the page; `print_asked` brings it."""
        self._page.print_to_pdf()

    def end(self) -> None:
        """Answer what the page waits for, drop it and all it kept. Final."""
        if self._ended:
            return
        self._ended = True
        self._give_up()
        # not at once: this may be called from deep inside the page
        for part in (self._view, self._page, self._profile):
            part.deleteLater()

    def _give_up(self) -> None:
        self._stopped = True
        self._watchdog.stop()
        self._downloads.end()
        self._page.end()

    def _on_url(self, url: QUrl) -> None:
        verdict = self._gate.main_frame(url)
        if verdict.allowed:
            self.host_shown.emit(origin(url).host(), verdict.level)
        else:
            self.host_shown.emit("", None)

    def _on_zoom(self, factor: float) -> None:
        low, high = ZOOM_PERCENT
        if not low <= round(factor * 100) <= high:
            self.set_zoom(round(factor * 100))

    def _on_download_refused(self, fault: DownloadFault) -> None:
        self.download_refused.emit(fault.value)

    def _on_hung(self) -> None:
        self._why = "hung"
        self._page.kill()

    def _on_ended(self, status: _Ended, exit_code: int) -> None:
        if self._stopped:
            return
        why, self._why = self._why or "crashed", ""
        log.warning("the page %s (%s, %d)", why, status.name, exit_code)
        if self._failures.another():
            self._give_up()
            self.given_up.emit()
            return
        self._page.load(self._page.url())
        self._watchdog.start()
        self.recovered.emit(why)


class _Screen(QWebEngineView):
    """The engine's widget without a menu of its own and without drops.

    The engine puts its children in and takes them out as it likes, and they take drops
    by themselves; so each is watched from its first moment.
    """

    def __init__(self, page: QWebEnginePage, parent: QWidget) -> None:
        super().__init__(page, parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        for child in self.findChildren(QWidget):
            self._watch(child)

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        child = event.child()
        if event.added() and isinstance(child, QWidget):
            self._watch(child)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DROPS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _watch(self, child: QWidget) -> None:
        child.setAcceptDrops(False)
        child.installEventFilter(self)

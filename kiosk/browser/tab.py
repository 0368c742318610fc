"""One page among those that a visit has open: its screen, its watchdog, its state."""

import logging
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineFindTextResult,
    QWebEngineHistoryItem,
    QWebEnginePage,
    QWebEngineProfile,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.browser.dialogs import DialogKind, PageDialog
from kiosk.browser.gate import Gate, origin
from kiosk.browser.page import Refusal, WebPage
from kiosk.browser.screen import Screen
from kiosk.browser.troubles import Trouble
from kiosk.browser.watchdog import Patience, Watchdog
from kiosk.navigation import Level

log = logging.getLogger(__name__)

ZOOM_PERCENT = (50, 300)
# A window that a page opens is not seen before it has something to show; so long may
# that take.
_EMPTY_MS = 30_000
_WHOLE = 100

_Ended = QWebEnginePage.RenderProcessTerminationStatus


class Tab(QWidget):
    """A page and what belongs to it. Speaks only while it is the one in sight.

    Signals beside those that SiteView passes on:
        moved: out of sight, it has gone to another host.
        surfaced: a window that a page opened has something to show now.
        emptied: it is to be taken away: nothing came, or its page closed it.
        died: "hung", "crashed" or "memory"; `revive` loads the page again.
        window_asked: this tab, and the engine's request to be opened in another.
    """

    host_shown = Signal(str, object)
    loading = Signal(int)
    refused = Signal(object)
    failed = Signal(object)
    came = Signal()
    files_asked = Signal(object)
    print_asked = Signal(bytes)
    proof_made = Signal(object)
    dialog_shown = Signal(object)
    menu_asked = Signal(object)
    found = Signal(int, int)

    moved = Signal()
    surfaced = Signal(object)
    emptied = Signal(object)
    died = Signal(object, str)
    window_asked = Signal(object, object)

    def __init__(
        self,
        profile: QWebEngineProfile,
        gate: Gate,
        folder: Path,
        patience: Patience,
        *,
        opener: "Tab | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; `opener` is the tab whose page opened this one as a window."""
        super().__init__(parent)
        self.opener = opener
        self.asked = ""  # the address that our own pages asked for, if they did
        self.host = ""
        self.level: Level | None = None
        self._left = ""  # the last host there was, when there is none now
        self.seen = opener is None
        self._gate = gate
        self._in_sight = False
        self._percent = _WHOLE
        self._held: list[PageDialog] = []
        self._why = ""
        self._wanted = QUrl()
        self._ended = False
        self.page: WebPage = WebPage(
            profile,
            gate,
            folder,
            opener=opener.page if opener is not None else None,
            parent=self,
        )
        self.web = Screen(self.page, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.web)
        self.setFocusProxy(self.web)
        self.watchdog = Watchdog(self.page, patience, self)
        self._waiting = QTimer(self, singleShot=True, interval=_EMPTY_MS)
        self._waiting.timeout.connect(self._on_empty)
        self._join()
        if not self.seen:
            self._waiting.start()
            self.watchdog.start()

    def _join(self) -> None:
        page = self.page
        page.refused.connect(self._on_refused)
        page.failed.connect(self._on_failed)
        page.came.connect(self._on_came)
        page.files_asked.connect(self.files_asked)
        page.dialog_shown.connect(self._on_dialog)
        page.print_asked.connect(self._on_print)
        page.proof_made.connect(self.proof_made)
        page.window_asked.connect(self._on_window)
        page.loadFinished.connect(self._on_finished)
        page.loadProgress.connect(self._on_progress)
        page.urlChanged.connect(self._on_url)
        page.zoomFactorChanged.connect(self._on_zoom)
        page.findTextFinished.connect(self._on_found)
        page.windowCloseRequested.connect(self._on_close)
        page.renderProcessTerminated.connect(self._on_terminated)
        self.web.menu_asked.connect(self.menu_asked)
        self.watchdog.hung.connect(self._on_hung)

    @property
    def shows(self) -> bool:
        """Whether a page has been opened in it."""
        return not self.page.url().isEmpty()

    @property
    def empty(self) -> bool:
        """Whether it has no page to show, and none on its way."""
        return self.seen and not self.shows and not self.page.isLoading()

    def come_in_sight(self) -> None:
        """Be the tab that the visitor sees, and tell what it would have told before."""
        self._in_sight = True
        self.host_shown.emit(self.host, self.level)
        trouble = self.page.loads.trouble
        if trouble is None and self.shows:
            self.came.emit()  # what was told of the page before is over
        self.loading.emit(self._percent)
        if trouble is not None:
            self.failed.emit(trouble)
        held, self._held = self._held, []
        for dialog in held:
            self.dialog_shown.emit(dialog)

    def go_out_of_sight(self) -> None:
        self._in_sight = False
        self.page.refuse_questions()
        if self.shows:
            self.page.findText("")  # nobody sees any more what was found

    def forget_opener(self) -> None:
        """Do without the tab that opened this one: it is going."""
        self.opener = None
        self.page.forget_opener()

    def load(self, url: QUrl) -> None:
        self._percent = 0
        self._wanted = url
        self.page.load(url)
        self.watchdog.start()

    def wait_for(self, file: QWebEngineDownloadRequest) -> None:
        """Stay until this file has come: it is what the page became.

        The engine does not bear that a page goes while its file is being asked for.
        """
        self._waiting.stop()
        file.isFinishedChanged.connect(self._on_empty)
        if file.isFinished():
            self._on_empty()

    def kill(self, why: str) -> None:
        """End the page's process; `died` says why."""
        self._why = why
        self.page.kill()

    def before_its_loads(self) -> QWebEngineHistoryItem | None:
        """Find the page before one that was loaded again and again, and stopped."""
        history, here = self.page.history(), self.page.url()
        others = [i for i in history.backItems(history.count()) if i.url() != here]
        return others[-1] if others else None

    def revive(self) -> None:
        """Load again the page whose process has ended, or the one asked for since."""
        self.load(self.page.url() if self._wanted.isEmpty() else self._wanted)

    def stop(self) -> None:
        """Answer what the page waits for, and let it ask for nothing more."""
        self._ended = True
        self._waiting.stop()
        self.watchdog.stop()
        self.page.end()

    def end(self) -> None:
        """Take the tab away, and its page first."""
        self.stop()
        # not at once: this may be called from deep inside the page
        for part in (self.web, self.page, self):
            part.deleteLater()

    def _on_url(self, url: QUrl) -> None:
        before = self.host, self.level
        self._left = self.host or self._left
        verdict = self.page.judge(url)
        host = origin(url).host()
        self.host, self.level = (host, verdict.level) if verdict.allowed else ("", None)
        if self._in_sight:
            self.host_shown.emit(self.host, self.level)
        elif self.seen and (self.host, self.level) != before:
            self.moved.emit()

    def _surface(self) -> None:
        self.seen = True
        self._waiting.stop()
        self.surfaced.emit(self)

    def _on_progress(self, percent: int) -> None:
        self._percent = percent
        # an address may still become a file; what is in the history is a page
        appeared = self.host and self.page.history().count()
        if appeared and not self.seen and not self._ended:
            self._surface()
        if self._in_sight:
            self.loading.emit(percent)

    def _on_finished(self, well: bool) -> None:
        if well:
            self._wanted = QUrl()

    def _on_empty(self) -> None:
        if not self.seen:
            self.emptied.emit(self)

    def _on_close(self) -> None:
        if self.opener is not None:  # what a page opened, a page may close
            self.emptied.emit(self)

    def _on_window(self, request: object) -> None:
        self.window_asked.emit(self, request)

    def _on_refused(self, refusal: Refusal) -> None:
        # what is out of sight must not cover what the visitor reads
        if self._in_sight or not self.seen:
            self.refused.emit(refusal)
        self._on_empty()

    def _on_failed(self, trouble: Trouble) -> None:
        if not self.seen:
            self._surface()  # there it can be tried again
        elif self._in_sight:
            self.failed.emit(trouble)

    def _on_came(self) -> None:
        if self.seen and self.page.url().scheme() == "about":
            # the page put itself away and left nothing: there is a way on from here
            self.page.loads.left_empty(self._left)
        elif self._in_sight:
            self.came.emit()

    def _on_dialog(self, dialog: PageDialog) -> None:
        if self._in_sight:
            self.dialog_shown.emit(dialog)
        elif dialog.kind is DialogKind.ALERT:
            self._held.append(dialog)
        else:
            dialog.refuse()

    def _on_print(self, pdf: bytes) -> None:
        if self._in_sight:
            self.print_asked.emit(pdf)

    def _on_found(self, result: QWebEngineFindTextResult) -> None:
        if self._in_sight:
            self.found.emit(result.activeMatch(), result.numberOfMatches())

    def _on_zoom(self, factor: float) -> None:
        low, high = ZOOM_PERCENT
        percent = round(factor * 100)
        if not low <= percent <= high:
            self.page.setZoomFactor(min(max(percent, low), high) / 100)

    def _on_hung(self) -> None:
        self.kill("hung")

    def _on_terminated(self, status: _Ended, exit_code: int) -> None:
        if self._ended:
            return
        why, self._why = self._why or "crashed", ""
        log.warning("the page %s (%s, %d)", why, status.name, exit_code)
        self.died.emit(self, why)

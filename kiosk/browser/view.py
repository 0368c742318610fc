"""What the rest of the kiosk sees of the web: one view, its tabs, its end."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.browser.clipboard import WordsOnly
from kiosk.browser.downloads import DownloadFault, Downloads
from kiosk.browser.fields import show_field
from kiosk.browser.gate import Gate
from kiosk.browser.memory import Allowance, MemoryGuard
from kiosk.browser.profile import visit_profile
from kiosk.browser.spacing import Spacing
from kiosk.browser.spoken import SpokenPage, ask_words
from kiosk.browser.tab import ZOOM_PERCENT, Tab
from kiosk.browser.watchdog import Failures, Patience
from kiosk.navigation import Level, Policy, Verdict, parse
from kiosk.navigation.address import Place, place

log = logging.getLogger(__name__)

MOST_TABS = 5
_AT_ONCE_S = 1.0
# A page that takes too much memory again, so soon, would do it a third time.
_TWICE_AT_ONCE = Patience(failures=2, within_s=60.0)
_Action = QWebEnginePage.WebAction
_Find = QWebEnginePage.FindFlag


@dataclass(frozen=True, slots=True)
class OpenPage:
    """One of the pages that are open: the host in it and whose site it is."""

    host: str
    level: Level | None


class SiteView(QWidget):
    """Shows official sites and nothing else, for one visit, up to five at once.

    Signals, all of the page in sight but `pages_changed`:
        host_shown: the host in sight and its Level; "" and None when there is none.
        pages_changed: `pages` or `current` is another now, in sight or not.
        pages_full: one more was wanted, and there are five.
        loading: per cent; 100 when it is over, well or not.
        refused: a Refusal; the page before stays in sight.
        failed: a Trouble; the page before is as it was left, unless it says otherwise.
        came: a load ended without trouble, or a page without any came in sight, so
            that it is worth a look.
        files_asked: a FileRequest; answer or refuse it, the page waits.
        downloaded: a Download that lies in the folder. download_refused: why not.
        print_asked: the page as a PDF.
        proof_made: a SeenPage, of the moment at which it was asked for.
        dialog_shown: a PageDialog; accept or refuse it.
        menu_asked: a CopyPaste; `copy` and `paste` do it.
        found: which of how many places has the words searched for.
        resend_asked: loading again would send a form again; `reload(resend=True)`.
        recovered: "hung", "crashed" or "memory"; the page was loaded again.
        stopped: "memory"; it took too much again at once and was not loaded again.
        given_up: it failed too often; nothing more will be loaded.
    """

    host_shown = Signal(str, object)
    pages_changed = Signal()
    pages_full = Signal()
    loading = Signal(int)
    refused = Signal(object)
    failed = Signal(object)
    came = Signal()
    files_asked = Signal(object)
    downloaded = Signal(object)
    download_refused = Signal(str)
    print_asked = Signal(bytes)
    proof_made = Signal(object)
    dialog_shown = Signal(object)
    menu_asked = Signal(object)
    found = Signal(int, int)
    resend_asked = Signal()
    recovered = Signal(str)
    stopped = Signal(str)
    given_up = Signal()

    def __init__(
        self,
        policy: Policy,
        folder: Path,
        parent: QWidget | None = None,
        *,
        patience: Patience | None = None,
        allowance: Allowance | None = None,
    ) -> None:
        """Start empty; `open` shows the first page.

        Args:
            policy: what may open.
            folder: the visit's own folder: downloads land in it, and only what lies
                in it, at any depth, can be handed to a page.
            parent: as for any widget.
            patience: how long a page may hang and how often it may fail.
            allowance: how much memory a page may take.
        """
        super().__init__(parent)
        self._folder = folder
        self._patience = patience or Patience()
        self._gate = Gate(policy, self)
        self._profile = visit_profile(self._gate)
        self._spacing = Spacing(self._profile)
        WordsOnly(self)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._profile.setParent(self)  # after the pages, so that it goes after them
        self._downloads = Downloads(folder, self._gate, parent=self)
        self._failures = Failures(self._patience)
        self._gone_together: set[Tab] = set()
        self._first_gone_at = float("-inf")
        self._memory = MemoryGuard(self._processes, allowance, self)
        self._heavy = Failures(_TWICE_AT_ONCE)
        self._zoom = 100
        self._stopped = False
        self._ended = False
        self._gate.turned_away.connect(self._on_turned_away)
        self._profile.downloadRequested.connect(self._on_file)
        self._downloads.downloaded.connect(self.downloaded)
        self._downloads.refused.connect(self._on_download_refused)
        self._memory.exceeded.connect(self._on_too_heavy)
        self._tabs: list[Tab] = []  # in order; windows with nothing to show yet, too
        self._tab = self._new_tab()
        self._show(self._tab)

    @property
    def shows(self) -> bool:
        """Whether a page has been opened."""
        return self._tab.shows

    @property
    def pages(self) -> tuple[OpenPage, ...]:
        """The pages that are open, in order."""
        return tuple(OpenPage(tab.host, tab.level) for tab in self._seen())

    @property
    def paying(self) -> bool:
        """Whether the page in sight takes a payment, or is the bank's behind it."""
        return self._tab.level in {Level.PAYMENT, Level.BANK}

    @property
    def current(self) -> int:
        """Which of the pages is in sight."""
        return self._seen().index(self._tab)

    @property
    def can_go_back(self) -> bool:
        if self._tab.opener is not None:
            return True
        if self._tab.page.gone:
            return self._tab.before_its_loads() is not None
        return self._tab.page.history().canGoBack()

    @property
    def policy(self) -> Policy:
        return self._gate.policy

    def lend(self, host: str) -> None:
        """Let one more host open until this visit ends: the mediator has allowed it.

        Raises ValueError for what is not the plain name of a host.
        """
        address = parse(f"https://{host}/")
        plain = address is not None and address.host == host
        if not plain or place(host) is not Place.NAMED:
            raise ValueError(f"“{host}” is no host; give it as rdv.mairie.example")
        log.info("allowed for this visit by the mediator: %s", host)
        self._gate.policy = self._gate.policy.lending(host)

    def set_language(self, language: str) -> None:
        """Ask sites for this language ("uk"), and for French where they have it not."""
        wanted = "fr" if language == "fr" else f"{language},fr"
        self._profile.setHttpAcceptLanguage(wanted)

    def open(self, address: str) -> None:
        """Show an address, if it may open; else `refused` says why.

        The page that is in sight stays open: the new one gets a tab of its own, or
        the one in which the same address was opened before.
        """
        if self._stopped:
            return
        url = QUrl(address)
        verdict = self._gate.main_frame(url)
        if not verdict.allowed:
            self._tab.page.turn_away(url, verdict)
            return
        tab = self._tab_for(address)
        if tab is None:
            self.pages_full.emit()
            return
        if tab.asked != address or tab.empty:
            tab.asked = address
            tab.load(url)
        self._show(tab)

    def show_page(self, number: int) -> None:
        """Bring one of the pages in sight."""
        self._show(self._seen()[number])

    def close_page(self, number: int) -> None:
        """Close one of the pages, if it is not the only one."""
        self._take_away(self._seen()[number])

    def back(self) -> None:
        """Go to the page before; from a window's first page, to what opened it."""
        page = self._tab.page
        history = page.history()
        before = history.backItem() if history.canGoBack() else None
        if page.gone:
            before = self._tab.before_its_loads()
        if before is not None:
            # not the engine's own Back, which does nothing where a page came unasked
            history.goToItem(before)
            self._tab.watchdog.start()
        elif self._tab.opener is not None:
            self._take_away(self._tab)

    def reload(self, *, resend: bool = False) -> None:
        """Load the page again; where that sends a form again, `resend_asked` first."""
        if self._tab.page.came_by_form and not resend:
            self.resend_asked.emit()
            return
        self._tab.page.triggerAction(_Action.Reload)
        self._tab.watchdog.start()

    def try_again(self) -> None:
        """Ask once more for the page of the last `failed`, as it was asked for then.

        What was written in a form is sent again. Does nothing while a load goes on.
        """
        self._tab.page.loads.try_again()

    def step_back(self) -> None:
        """Let the page of the last `failed` be, for the one before as it was left."""
        self._tab.page.loads.step_back()

    def back_over(self) -> bool:
        """Go back over the page that does not come, to the one before it, if any."""
        before = self._tab.page.loads.before_failed()
        if before is None:
            return False
        self._tab.page.loads.step_back()
        self._tab.page.history().goToItem(before)
        self._tab.watchdog.start()
        return True

    def stop(self) -> None:
        """Stop loading; what is there stays."""
        self._tab.page.triggerAction(_Action.Stop)

    def look_for(self, words: str, *, backward: bool = False) -> None:
        """Look for words in the page; `found` tells. No words: end the search."""
        flags = _Find.FindBackward if backward else _Find(0)
        self._tab.page.findText(words, flags)

    def copy(self) -> None:
        self._tab.page.triggerAction(_Action.Copy)

    def paste(self) -> None:
        self._tab.page.triggerAction(_Action.Paste)

    def set_zoom(self, percent: int) -> None:
        low, high = ZOOM_PERCENT
        self._zoom = min(max(percent, low), high)
        for tab in self._tabs:
            tab.page.setZoomFactor(self._zoom / 100)

    def set_spacing(self, *, on: bool) -> None:
        """Spread the texts of all pages, those that are open and those to come."""
        self._spacing.set((tab.page for tab in self._tabs), on=on)

    def print_page(self) -> None:
        """Make a PDF of the page; `print_asked` brings it."""
        self._tab.page.print_to_pdf()

    def prove_page(self) -> None:
        """Make a dated proof of what is in sight now; `proof_made` brings it."""
        self._tab.page.prove()

    def ask_words(self, answer: Callable[[SpokenPage], None]) -> None:
        """Ask the page in sight for what there is to read aloud in it."""
        ask_words(self._tab.page, answer)

    def show_field(self) -> None:
        """Scroll the page in sight to the field that is being written in, if any."""
        show_field(self._tab.page)

    def end(self) -> None:
        """Answer what the pages wait for, drop them and all they kept. Final."""
        if self._ended:
            return
        self._ended = True
        self._give_up()
        for tab in self._tabs:
            tab.end()
        self._profile.deleteLater()

    def _seen(self) -> list[Tab]:
        return [tab for tab in self._tabs if tab.seen]

    def _tab_for(self, address: str) -> Tab | None:
        for tab in self._seen():
            if tab.asked == address or tab.empty:
                return tab
        return None if len(self._tabs) >= MOST_TABS else self._new_tab()

    def _new_tab(self, opener: Tab | None = None) -> Tab:
        tab = Tab(
            self._profile, self._gate, self._folder, self._patience, opener=opener
        )
        tab.page.setZoomFactor(self._zoom / 100)
        after = self._tabs.index(opener) + 1 if opener else len(self._tabs)
        self._tabs.insert(after, tab)
        self._stack.addWidget(tab)
        self._join(tab)
        self._know_passages()
        return tab

    def _know_passages(self) -> None:
        self._gate.passages = [tab.page.passage for tab in self._tabs]

    def _join(self, tab: Tab) -> None:
        tab.host_shown.connect(self._on_host)
        tab.loading.connect(self.loading)
        tab.refused.connect(self.refused)
        tab.failed.connect(self.failed)
        tab.came.connect(self.came)
        tab.files_asked.connect(self.files_asked)
        tab.print_asked.connect(self.print_asked)
        tab.proof_made.connect(self.proof_made)
        tab.dialog_shown.connect(self.dialog_shown)
        tab.menu_asked.connect(self.menu_asked)
        tab.found.connect(self.found)
        tab.window_asked.connect(self._on_window)
        tab.moved.connect(self.pages_changed)
        tab.surfaced.connect(self._show)
        tab.emptied.connect(self._take_away)
        tab.died.connect(self._on_died)

    def _show(self, tab: Tab) -> None:
        if self._stopped or tab not in self._tabs:
            return
        before, self._tab = self._tab, tab
        if before is not tab:
            before.go_out_of_sight()
        had_focus = self._stack.hasFocus() or before.web.isAncestorOf(
            self.focusWidget() or self
        )
        self._stack.setCurrentWidget(tab)
        self.setFocusProxy(tab.web)
        if had_focus:
            tab.web.setFocus()
        tab.come_in_sight()
        if before.empty and before is not tab:
            self._take_away(before)  # its page did not come, and nobody waits for it
        self.pages_changed.emit()

    def _take_away(self, tab: Tab) -> None:
        # a window that has nothing to show yet cannot take the last one's place
        if tab not in self._tabs or self._seen() == [tab]:
            return
        place_ = self._tabs.index(tab)
        self._tabs.remove(tab)
        for other in self._tabs:
            if other.opener is tab:
                other.forget_opener()
        if tab is self._tab:
            seen = self._seen()
            beside = seen[min(max(place_ - 1, 0), len(seen) - 1)]
            self._show(tab.opener if tab.opener in seen else beside)
        self._know_passages()
        self._stack.removeWidget(tab)
        tab.end()
        self.pages_changed.emit()

    def _on_window(self, opener: Tab, request: QWebEngineNewWindowRequest) -> None:
        if self._stopped or opener is not self._tab:
            return
        if len(self._tabs) >= MOST_TABS:
            self.pages_full.emit()
            return
        request.openIn(self._new_tab(opener).page)

    def _on_host(self, host: str, level: Level | None) -> None:
        self.host_shown.emit(host, level)
        self.pages_changed.emit()

    def _on_turned_away(self, url: QUrl, verdict: Verdict) -> None:
        self._tab.page.turn_away(url, verdict)

    def _on_file(self, request: QWebEngineDownloadRequest) -> None:
        self._downloads.ask(request)
        for tab in self._tabs:
            if tab.page is request.page() and not tab.seen:
                tab.wait_for(request)
                return

    def _on_download_refused(self, fault: DownloadFault) -> None:
        self.download_refused.emit(fault.value)

    def _processes(self) -> set[int]:
        return {tab.page.renderProcessPid() for tab in self._tabs}

    def _on_too_heavy(self, process: int) -> None:
        for tab in self._tabs:
            if tab.page.renderProcessPid() == process:
                tab.kill("memory")

    def _on_died(self, tab: Tab, why: str) -> None:
        if self._stopped:
            return
        if self._is_another_failure(tab) and self._failures.another():
            self._give_up()
            self.given_up.emit()
            return
        if why == "memory" and self._heavy.another():
            tab.watchdog.stop()  # nobody is there to answer it
            if tab is self._tab:
                self.stopped.emit(why)
            return
        tab.revive()
        if tab is self._tab:
            self.recovered.emit(why)

    def _is_another_failure(self, tab: Tab) -> bool:
        """Whether this end counts: pages of one site share a process and go together.

        One that ends twice in a moment ended anew, whatever went in between.
        """
        now = monotonic()
        at_once = now - self._first_gone_at < _AT_ONCE_S
        if at_once and tab not in self._gone_together:
            self._gone_together.add(tab)
            return False
        self._gone_together, self._first_gone_at = {tab}, now
        return True

    def _give_up(self) -> None:
        self._stopped = True
        self._memory.stop()
        self._downloads.end()
        for tab in self._tabs:
            tab.stop()

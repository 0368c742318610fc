"""Leads the page around an official site: the site, the papers, what goes wrong."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from kiosk.browser.troubles import Again, Trouble, TroubleKind
from kiosk.devices.lane import Lane
from kiosk.ui.paper_list import progress
from kiosk.ui.paper_names import KnownPaper
from kiosk.ui.receiving import Receiving
from kiosk.ui.retry import Retry
from kiosk.ui.site import ZOOMS, SitePage
from kiosk.ui.site_strips import Dialog, News
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray

# A site that has sent nothing for so long is slow: people must know that it goes on.
SLOW_MS = 10_000
# Per cent; the engine says no more before the first byte of a page is here.
_NOTHING_YET = 10
_WHOLE = 100


class Site(Protocol):
    """The part of kiosk.browser's SiteView that this desk serves."""

    host_shown: SignalInstance
    loading: SignalInstance
    failed: SignalInstance
    came: SignalInstance
    downloaded: SignalInstance
    download_refused: SignalInstance
    dialog_shown: SignalInstance
    pages_changed: SignalInstance
    recovered: SignalInstance
    stopped: SignalInstance
    given_up: SignalInstance

    @property
    def shows(self) -> bool: ...

    @property
    def can_go_back(self) -> bool: ...

    def open(self, address: str) -> None: ...
    def back(self) -> None: ...
    def reload(self) -> None: ...
    def try_again(self) -> None: ...
    def step_back(self) -> None: ...
    def back_over(self) -> bool: ...
    def print_page(self) -> None: ...
    def prove_page(self) -> None: ...
    def set_zoom(self, percent: int) -> None: ...


class SiteDesk(QObject):
    """Serves the site page: passes what is asked to the view, and back.

    `left` says that the visitor went back from the first page of all.
    `received_opened` brings the Paper that a site gave and the visitor wants to see.
    Refusals, file requests and prints of the view go elsewhere: join them yourself.
    """

    received_opened = Signal(object)
    left = Signal()

    def __init__(
        self, page: SitePage, view: Site, tray: Tray, journey: Journey
    ) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._tray = tray
        self._journey = journey
        self._zoom = _WHOLE
        self._dialogs: list[Dialog] = []
        self._wanted: tuple[KnownPaper, ...] = ()
        self._received: Paper | None = None
        self._receiving = Receiving(tray, Lane("receiving", self), self)
        self._retry = Retry(self)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._join_troubles()
        page.back_asked.connect(self._back)
        page.reload_asked.connect(self._reload)
        page.print_asked.connect(view.print_page)
        page.proof_asked.connect(view.prove_page)
        page.larger_asked.connect(self._on_larger)
        page.smaller_asked.connect(self._on_smaller)
        page.open_received_asked.connect(self._on_open_received)
        page.dialog_accepted.connect(self._on_accepted)
        page.dialog_refused.connect(self._on_refused)
        view.host_shown.connect(page.show_host)
        view.given_up.connect(self._on_given_up)
        view.recovered.connect(self._on_recovered)
        view.stopped.connect(self._on_stopped)
        view.downloaded.connect(self._receiving.take)
        self._receiving.received.connect(self._on_received)
        self._receiving.failed.connect(self._on_unreadable)
        view.download_refused.connect(self._on_not_received)
        view.dialog_shown.connect(self._on_dialog)
        view.pages_changed.connect(self._drop_answered)
        tray.changed.connect(self._count_papers)
        self._count_papers()

    def _join_troubles(self) -> None:
        page, view = self._page, self._view
        view.loading.connect(self._on_loading)
        view.failed.connect(self._on_failed)
        view.came.connect(self._on_came)
        page.retry_asked.connect(self._try_again)
        page.return_asked.connect(self._step_back)
        page.leave_asked.connect(self._forget_trouble)
        self._retry.ticked.connect(page.show_remaining)
        self._retry.due.connect(self._on_due)
        self._slow.timeout.connect(self._on_slow)

    def open(self, address: str) -> None:
        """Show this address, or why there is nothing to see."""
        self._retry.start_over()
        self._page.show_site()
        self._view.open(address)

    def expect(self, wanted: Sequence[KnownPaper]) -> None:
        """Say beside the site how many of these papers are ready."""
        self._wanted = tuple(wanted)
        self._count_papers()

    def _back(self) -> None:
        trouble = self._page.trouble.trouble
        over = self._page.troubled and trouble.kind is TroubleKind.FORM_ANSWER
        if over and self._view.back_over():
            self._page.show_site()
        elif self._page.troubled and self._can_return(self._page.trouble.trouble):
            self._step_back()
        # Asked before: on its way back the engine already counts from the page to come.
        elif self._view.can_go_back:
            self._forget_trouble()
            self._page.show_site()
            self._view.back()
        else:
            self._forget_trouble()
            self.left.emit()

    def _reload(self) -> None:
        if not self._page.troubled:
            self._view.reload()
        elif self._page.trouble.trouble.again in {Again.BY_ITSELF, Again.BY_HAND}:
            self._try_again()

    # Troubles

    def _can_return(self, trouble: Trouble) -> bool:
        """Whether there is a page before the one that did not come."""
        return self._view.can_go_back if trouble.replaced else self._view.shows

    def _on_failed(self, trouble: Trouble) -> None:
        self._quicken()
        if trouble.kind is TroubleKind.SECURITY_KEY:
            self._page.show_news(News.SECURITY_KEY)
            return
        self._page.show_trouble(trouble, can_return=self._can_return(trouble))
        if trouble.again is Again.BY_ITSELF:
            self._retry.wait()
        else:
            self._retry.start_over()

    def _on_came(self) -> None:
        self._quicken()
        self._retry.start_over()
        self._page.show_site()

    def _on_due(self) -> None:
        if self._page.isVisible():
            self._try_again()
        else:
            self._retry.wait()  # nothing is sent behind the visitor's back

    def _try_again(self) -> None:
        self._retry.pause()
        self._page.show_trying()
        self._view.try_again()

    def _step_back(self) -> None:
        self._forget_trouble()
        self._page.show_site()

    def _forget_trouble(self) -> None:
        """Try no more, and let be what is being tried."""
        self._quicken()
        if self._page.troubled:
            self._retry.start_over()
            self._view.step_back()

    def _on_loading(self, percent: int) -> None:
        self._page.show_loading(percent)
        if percent > _NOTHING_YET:
            self._quicken()
        elif not self._slow.isActive():
            self._slow.start()

    def _on_slow(self) -> None:
        self._page.show_news(News.SLOW)

    def _quicken(self) -> None:
        """Say no more that the site is slow."""
        self._slow.stop()
        if self._page.news.news is News.SLOW:
            self._page.show_news(None)

    def _on_larger(self) -> None:
        self._step(+1)

    def _on_smaller(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        place = min(max(ZOOMS.index(self._zoom) + by, 0), len(ZOOMS) - 1)
        self.show_at(ZOOMS[place])

    def show_at(self, percent: int) -> None:
        """Show the site this large, or at the next size there is below."""
        self._zoom = max(zoom for zoom in ZOOMS if zoom <= max(percent, ZOOMS[0]))
        self._view.set_zoom(self._zoom)
        self._page.show_zoom(self._zoom)

    def _on_given_up(self) -> None:
        self._retry.start_over()
        self._page.show_trouble(Trouble(kind=TroubleKind.GIVEN_UP, host=""))

    def _on_recovered(self, why: str) -> None:
        self._page.show_news(News.TOO_HEAVY if why == "memory" else News.RECOVERED)

    def _on_stopped(self, why: str) -> None:
        self._page.show_news(News.STOPPED)

    def _on_not_received(self, why: str) -> None:
        self._page.show_news(News.NOT_RECEIVED, why=why)

    def _on_received(self, paper: Paper) -> None:
        self._received = paper
        self._journey.papers_received += 1
        self._page.show_news(News.RECEIVED)

    def _on_unreadable(self, error: Exception) -> None:
        self._page.show_news(News.UNREADABLE, error=error)

    def _on_open_received(self) -> None:
        if self._received in self._tray.papers:
            self.received_opened.emit(self._received)

    def _on_dialog(self, dialog: Dialog) -> None:
        self._dialogs.append(dialog)
        self._page.show_dialog(self._dialogs[0])

    def _drop_answered(self) -> None:
        """Take away what a page asked before another one came in sight."""
        waiting = [dialog for dialog in self._dialogs if dialog.open]
        if waiting != self._dialogs:
            self._dialogs = waiting
            self._show_next()

    def _on_accepted(self, text: str) -> None:
        if self._dialogs:
            self._dialogs.pop(0).accept(text)
        self._show_next()

    def _on_refused(self) -> None:
        if self._dialogs:
            self._dialogs.pop(0).refuse()
        self._show_next()

    def _show_next(self) -> None:
        self._page.show_dialog(self._dialogs[0] if self._dialogs else None)

    def _count_papers(self) -> None:
        listed = progress(self._wanted, self._tray.names)
        self._page.show_papers(len(self._tray.papers), listed)

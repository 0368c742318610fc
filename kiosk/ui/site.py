"""Where a visitor uses an official site, with our bar around it."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kiosk.browser.reached import Summary
from kiosk.browser.troubles import Again, Trouble, TroubleKind
from kiosk.documents import DocumentError
from kiosk.navigation import Level
from kiosk.ui.copy_paste import CopyPasteMenu
from kiosk.ui.find_strip import FindStrip
from kiosk.ui.labels import NoticeBox, Tone, breakable
from kiosk.ui.page import Page
from kiosk.ui.retry import Retry
from kiosk.ui.site_bar import LoadingLine, SiteBar
from kiosk.ui.site_strips import Dialog, DialogStrip, News, NewsStrip
from kiosk.ui.site_tabs import TabsStrip
from kiosk.ui.site_trouble import TroubleStep
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray

# The tray's name of what a site gives.
_RECEIVED = "document"
ZOOMS = (50, 75, 100, 125, 150, 175, 200, 250, 300)
_WHOLE = 100
# A site that has sent nothing for so long is slow: people must know that it goes on.
SLOW_MS = 10_000
# Per cent; the engine says no more before the first byte of a page is here.
_NOTHING_YET = 10


class SitePage(Page):
    """Shows the site, what is told about it, or why there is nothing to see."""

    back_asked = Signal()
    reload_asked = Signal()
    stop_asked = Signal()
    resend_asked = Signal()
    mail_asked = Signal()
    larger_asked = Signal()
    smaller_asked = Signal()
    papers_asked = Signal()
    print_asked = Signal()
    proof_asked = Signal()
    open_received_asked = Signal()
    dialog_accepted = Signal(str)
    dialog_refused = Signal()
    retry_asked = Signal()
    return_asked = Signal()
    leave_asked = Signal()
    reach_asked = Signal()

    def __init__(
        self, view: QWidget, *, practice: bool = False, parent: QWidget | None = None
    ) -> None:
        """`practice`: names lead elsewhere than in the world; the screen says so."""
        super().__init__(parent)
        self.view = view
        self.bar = SiteBar()
        self.practice = NoticeBox(Tone.WARNING)
        self._practises = practice
        self.tabs = TabsStrip()
        self.loading = LoadingLine()
        self.bank = NoticeBox(Tone.INFO)
        self._bank = ""
        self.search = FindStrip()
        self.news = NewsStrip()
        self.dialog = DialogStrip()
        self.trouble = TroubleStep()
        self._stack = QStackedWidget()
        # Whatever it shows, it takes the room that is left, and asks for none.
        ignored = QSizePolicy.Policy.Ignored
        self._stack.setSizePolicy(ignored, ignored)
        self._stack.addWidget(view)
        self._stack.addWidget(self.trouble)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (
            self.practice,
            self.tabs,
            self.bar,
            self.loading,
            self.bank,
            self.search,
            self.news,
            self.dialog,
        ):
            whole.addWidget(part)
        whole.addWidget(self._stack, stretch=1)
        self.copy_paste = CopyPasteMenu(self)
        self._join()
        self.show_loading(100)
        self.retranslate()

    def _join(self) -> None:
        self.bar.back_asked.connect(self.back_asked)
        self.bar.reload_asked.connect(self.reload_asked)
        self.bar.stop_asked.connect(self.stop_asked)
        self.bar.search_asked.connect(self.search.begin)
        self.bar.mail_asked.connect(self.mail_asked)
        self.bar.larger_asked.connect(self.larger_asked)
        self.bar.smaller_asked.connect(self.smaller_asked)
        self.bar.papers_asked.connect(self.papers_asked)
        self.bar.print_asked.connect(self.print_asked)
        self.bar.proof_asked.connect(self.proof_asked)
        self.news.open_asked.connect(self.open_received_asked)
        self.news.resend_asked.connect(self.resend_asked)
        self.dialog.accepted.connect(self.dialog_accepted)
        self.dialog.refused.connect(self.dialog_refused)
        self.trouble.retry_asked.connect(self.retry_asked)
        self.trouble.return_asked.connect(self.return_asked)
        self.trouble.leave_asked.connect(self.leave_asked)
        self.trouble.reach_asked.connect(self.reach_asked)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Official site"))
        self.loading.setAccessibleName(self.tr("The page is loading"))
        self.practice.say(
            self.tr("Exercise: this is not the real site.") if self._practises else ""
        )
        self.copy_paste.retranslate()
        self._tell_bank()

    def show_host(self, host: str, level: Level | None) -> None:
        self.bar.badge.show_host(host, level)

    def show_bank(self, host: str) -> None:
        """Say that this is the page of the visitor's bank, or that it is none ("")."""
        self._bank = host
        self._tell_bank()

    def show_loading(self, percent: int) -> None:
        """Show how far the page is; 100 is all of it, or no more to come."""
        self.loading.show_percent(percent)
        self.bar.show_loading(under_way=percent < self.loading.whole)

    @property
    def troubled(self) -> bool:
        """Whether a trouble is told instead of the site."""
        return self._stack.currentWidget() is self.trouble

    def show_site(self) -> None:
        had_trouble = self.troubled
        self._stack.setCurrentWidget(self.view)
        self.bar.show_proof(can_prove=True)
        if had_trouble and self.isVisible():
            self.start_again()

    def show_trouble(self, trouble: Trouble, *, can_return: bool = False) -> None:
        """Tell a trouble; one that is told already does not take the focus again."""
        told = self.trouble.trouble
        if self.troubled and (told.kind, told.again) == (trouble.kind, trouble.again):
            self.trouble.show_again(trouble)
            return
        self._stack.setCurrentWidget(self.trouble)
        self.bar.show_proof(can_prove=False)
        self.trouble.show_trouble(trouble, can_return=can_return)
        if self.isVisible():
            self.trouble.start_again()

    def show_remaining(self, seconds: int) -> None:
        self.trouble.show_remaining(seconds)

    def show_trying(self) -> None:
        self.trouble.show_trying()

    def show_looking(self) -> None:
        self.trouble.show_looking()

    def show_summary(self, summary: Summary) -> None:
        self.trouble.show_summary(summary)

    def show_papers(self, count: int) -> None:
        self.bar.show_papers(count)

    def show_news(
        self, news: News | None, *, why: str = "", error: Exception | None = None
    ) -> None:
        self.news.show_news(news, why=why, error=error)
        self._make_room()

    def show_dialog(self, dialog: Dialog | None) -> None:
        """Show this dialog alone: the page waits for its answer."""
        self.dialog.show_dialog(dialog)
        self._make_room()
        if dialog is None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_bank(self) -> None:
        if not self._bank:
            self.bank.say("")
            return
        words = self.tr("You are at your bank: {host}")
        self.bank.say(
            words.format(host=breakable(self._bank)),
            self.tr("Confirm your payment there; then you come back to the site."),
        )

    def _make_room(self) -> None:
        asks = not self.dialog.isHidden()
        self.bar.setHidden(asks)
        self.tabs.setHidden(asks or not self.tabs.several)
        if asks:
            self.search.end()
        self._stack.setDisabled(asks)  # the site waits; so its keys go nowhere else
        self.news.setHidden(asks or self.news.news is None)

    def show_zoom(self, percent: int) -> None:
        self.bar.show_zoom(can_grow=percent < ZOOMS[-1], can_shrink=percent > ZOOMS[0])

    def minimumSizeHint(self) -> QSize:
        # What is told above the site may take its room, never push out the window.
        return QSize(0, 0)

    def start_again(self) -> None:
        if self.troubled:
            self.trouble.start_again()
        elif self.dialog.isHidden():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.dialog.start_again()


class Received(Protocol):
    """A file that a site gave: kiosk.browser's Download, or a test's."""

    @property
    def path(self) -> Path: ...


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
        self._received: Paper | None = None
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
        view.downloaded.connect(self._on_downloaded)
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

    def _back(self) -> None:
        if self._page.troubled and self._can_return(self._page.trouble.trouble):
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

    def _on_downloaded(self, download: Received) -> None:
        content = download.path.read_bytes()
        download.path.unlink()
        try:
            self._received = self._tray.add_file(_RECEIVED, content)
        except (DocumentError, OSError) as error:
            self._page.show_news(News.UNREADABLE, error=error)
            return
        self._journey.papers_received += 1
        self._page.show_news(News.RECEIVED)

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
        self._page.show_papers(len(self._tray.papers))

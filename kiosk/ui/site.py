"""Where a visitor uses an official site, with our bar around it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.browser.reached import Summary
from kiosk.browser.troubles import Trouble
from kiosk.navigation import Level
from kiosk.ui.copy_paste import CopyPasteMenu
from kiosk.ui.find_strip import FindStrip
from kiosk.ui.labels import NoticeBox, Tone, breakable
from kiosk.ui.page import Page
from kiosk.ui.paper_list import NOTHING_LISTED, Progress
from kiosk.ui.site_bar import LoadingLine, SiteBar
from kiosk.ui.site_strips import Dialog, DialogStrip, News, NewsStrip
from kiosk.ui.site_tabs import TabsStrip
from kiosk.ui.site_trouble import TroubleStep
from kiosk.ui.way_out import WayOut

ZOOMS = (50, 75, 100, 125, 150, 175, 200, 250, 300)
_WHOLE = 100
# Less of a site than this is none: what stands above it then folds.
_LEAST_SITE_PX = 120
# Lower than so many lines of words, whatever is told beside the site is told shortly.
_LOW_EM = 14


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
        self.practice.lie_across()
        self._practises = practice
        self._host = ""
        self._level: Level | None = None
        self.tabs = TabsStrip()
        self.loading = LoadingLine()
        self.bank = NoticeBox(Tone.INFO)
        self.bank.lie_across()
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
        self.way_out = WayOut(self)
        whole.addWidget(self.way_out)
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
        self.way_out.asked.connect(self._go_over)
        self.way_out.lost.connect(self.start_again)
        self.trouble.retry_asked.connect(self.retry_asked)
        self.trouble.return_asked.connect(self.return_asked)
        self.trouble.further_asked.connect(self.back_asked)
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
        self._host, self._level = host, level
        self._tell_host()

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

    @property
    def bare(self) -> bool:
        """Whether the site itself is to be seen, and asks nothing first."""
        return not self.troubled and self.dialog.isHidden()

    def show_site(self) -> None:
        had_trouble = self.troubled
        self._stack.setCurrentWidget(self.view)
        self._tell_host()
        self._tell_bank()
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
        self._tell_host()
        self._tell_bank()
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

    def show_papers(self, count: int, listed: Progress = NOTHING_LISTED) -> None:
        self.bar.show_papers(count, listed)

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

    @property
    def _bank_in_sight(self) -> str:
        return "" if self.trouble.unproven and self.troubled else self._bank

    def _tell_host(self) -> None:
        """Say whose site it is, unless the page says that this is not sure at all."""
        unproven = self.troubled and self.trouble.unproven
        sure = not (self._practises or unproven)
        self.bar.badge.show_host(self._host, self._level if sure else None)

    def _tell_bank(self) -> None:
        bank = self._bank_in_sight
        words = self.tr("You are at your bank: {host}")
        self.bank.say(
            words.format(host=breakable(bank)) if bank else "",
            self.tr("Confirm your payment there; then you come back to the site.")
            if bank
            else "",
        )
        self._make_room()

    def _make_room(self) -> None:
        asks = not self.dialog.isHidden()
        told = self.news.news is not None
        crowded = not asks and self._crowded(told=told)
        self.bar.setHidden(asks or (crowded and told))
        # where one is to be closed, they stay in sight
        folds = crowded and told and self.news.news is not News.PAGES_FULL
        self.tabs.setHidden(asks or folds or not self.tabs.several)
        # the bar says it, too
        self.bank.setHidden(not self._bank_in_sight or (crowded and not told))
        if asks:
            self.search.end()
        self._stack.setDisabled(asks)  # the site waits; so its keys go nowhere else
        self.news.setHidden(asks or not told)

    def _crowded(self, *, told: bool) -> bool:
        """Whether all that may stand above the site would leave it no room."""
        above: list[QWidget] = [self.bar, self.loading]
        above += [part for part in (self.practice, self.search) if not part.isHidden()]
        above += [self.tabs] if self.tabs.several else []
        above += [self.bank] if self._bank_in_sight else []
        above += [self.news] if told else []
        taken = sum(_height_of(part, self.width()) for part in above)
        return self.height() - taken < _LEAST_SITE_PX

    def show_zoom(self, percent: int) -> None:
        self.bar.show_zoom(can_grow=percent < ZOOMS[-1], can_shrink=percent > ZOOMS[0])

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._make_room()
            self._save_room()
        return super().event(event)

    def _save_room(self) -> None:
        low = self.height() < self.fontMetrics().height() * _LOW_EM
        told = (self.bank, self.search, self.news, self.dialog)
        brief = low and any(not strip.isHidden() for strip in told)
        self.bar.badge.be_brief(brief=brief)
        # a trouble names the host itself, and is what must be read
        self.bar.badge.setHidden(low and self.troubled)

    def minimumSizeHint(self) -> QSize:
        # What is told above the site may take its room, never push out the window.
        return QSize(0, 0)

    def _go_over(self) -> None:
        """Take the focus from the site to the first control above it, or back."""
        now = QApplication.focusWidget()
        if now is not None and self._stack.isAncestorOf(now):
            super().start_again()
        else:
            self.start_again()

    def start_again(self) -> None:
        if self.troubled:
            self.trouble.start_again()
        elif self.dialog.isHidden():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.dialog.start_again()


def _height_of(part: QWidget, width: int) -> int:
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return part.sizeHint().height()

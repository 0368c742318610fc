"""Builds one visit and joins its parts; the one file that knows every room."""

import logging
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from kiosk import catalogue as catalogues
from kiosk.browser.reach import Reach
from kiosk.browser.reach_memory import ReachMemory
from kiosk.browser.view import SiteView
from kiosk.devices import ScanRequest
from kiosk.devices.chosen import printer as chosen_printer
from kiosk.devices.chosen import scanner as chosen_scanner
from kiosk.navigation import OfficialListError, Policy
from kiosk.register import Outcome
from kiosk.settings import Settings
from kiosk.ui.counter import Counter
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.greeting import GreetingPage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.languages import Languages
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.ui.reach import platforms_of
from kiosk.ui.shell import Shell
from kiosk.ui.sign_in import SignInDesk, SignInPage
from kiosk.ui.walk import Walk
from kiosk.visit.clock import VisitClock
from kiosk.visit.leaving import Leaving
from kiosk.visit.ledger import Ledger
from kiosk.visit.link import LauncherLink
from kiosk.visit.messages import Code, Word
from kiosk.visit.tray import Tray
from kiosk.visit.visit import Visit

log = logging.getLogger(__name__)

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)
_WINDOW = (1280, 800)


class App(QObject):
    """One visit's process: warm and hidden, then on the screen, then gone."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        folder: Path,
        link: LauncherLink,
        *,
        windowed: bool,
    ) -> None:
        """`folder` is the visit's own, in memory; `link` leads to the launcher."""
        super().__init__()
        self._settings = settings
        self._link = link
        self._windowed = windowed
        self._application = application
        self._painted = False
        catalogue = catalogues.load()
        self._closed: Code | None = None
        policy = self._policy()
        languages = Languages(application, settings.languages.offered)
        ledger = Ledger(settings.register_.path)
        self.shell = Shell(application, languages, settings.site.name)
        self._clock = VisitClock(settings.visit, parent=self)
        self.visit = Visit(ledger, self._clock, self)
        self._view = SiteView(policy, folder)
        printer = chosen_printer(settings.printer)
        counter = Counter(
            catalogue,
            Tray(folder / "papers"),
            self.visit.journey,
            chosen_scanner(settings.scanner),
            printer,
            request=ScanRequest(dpi=settings.scanner.dpi),
            choice=settings.printer,
            parent=self,
        )
        self._print = counter.print
        self._leaving = Leaving(printer, counter.printing, self)
        self.greeting = GreetingPage(settings.site, languages.offered)
        facts = NoticeFacts(**settings.notice.model_dump())
        self.sign_in = SignInPage(settings.visit.signature, facts)
        self._sign_in = SignInDesk(self.sign_in, ledger, facts)
        self.walk = Walk(
            self.shell,
            settings,
            catalogue,
            self.visit,
            view=self._view,
            counter=counter,
            reach=Reach(
                platforms_of(catalogue),
                settings.network,
                # beside the visits' folders: it says nothing of visitors, and stays
                ReachMemory(folder.parent / "reach.json"),
                self,
            ),
        )
        self.goodbye = GoodbyePage()
        self.idle = IdleWarning()
        self._join()

    def _policy(self) -> Policy:
        try:
            return Policy.load(self._settings, datetime.now(UTC).date())
        except OfficialListError as error:
            for problem in error.problems:
                log.error("%s", problem)  # noqa: TRY400 - a file of ours, no bug
            self._closed = Code.NO_OFFICIAL_LIST
            return Policy.shut()

    def get_ready(self) -> None:
        """Become warm: all that can be done before there is a visitor."""
        for page in (self.sign_in, self.walk.home, self.goodbye, self.greeting):
            self.walk.begin_at(page)
        self.shell.show_visit_buttons(shown=False)
        self.shell.grab()  # fonts, style and pictograms are loaded by painting once
        QTimer.singleShot(0, self._on_warm)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._clock.seen()
        elif event.type() is QEvent.Type.Expose and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_painted)  # once this very event has painted
        return super().eventFilter(watched, event)

    def _join(self) -> None:
        self._link.show_asked.connect(self._on_show)
        self._link.erased.connect(self.greeting.show_erased)
        self._link.erased.connect(self._leaving.tidy)
        self._link.out_of_order.connect(self._on_out_of_order)
        self._link.lost.connect(self._application.quit)
        self.greeting.language_asked.connect(self.shell.speak)
        self.greeting.start_asked.connect(self._on_start)
        self.sign_in.cancelled.connect(self._on_cancelled)
        self._sign_in.signed_in.connect(self.visit.open)
        self.visit.opened.connect(self._on_opened)
        self.visit.over.connect(self._on_over)
        self.walk.farewell_asked.connect(self._on_farewell)
        self.goodbye.back_asked.connect(self.walk.back)
        self.goodbye.finish_asked.connect(self._on_finish)
        self._clock.warned.connect(self._on_warned)
        self._clock.resumed.connect(self.shell.clear_overlay)
        self.idle.stay_asked.connect(self._clock.extend)
        self.idle.end_asked.connect(self._on_finish)
        self._leaving.done.connect(self._on_left)

    def _on_warm(self) -> None:
        self._link.say(Word.READY)

    def _on_show(self, erasing: bool) -> None:
        if erasing:
            self.greeting.show_erasing()
        self.shell.winId()  # makes the window's handle, which sees what comes
        self.shell.windowHandle().installEventFilter(self)
        if self._windowed:
            self.shell.resize(*_WINDOW)
            self.shell.show()
        else:
            self.shell.go_full_screen()
        self.shell.raise_()
        self.shell.activateWindow()
        if self._closed is not None:
            self._on_out_of_order(self._closed)

    def _on_painted(self) -> None:
        self._link.say(Word.SHOWN)

    def _on_out_of_order(self, code: Code) -> None:
        site = self._settings.site
        # The only page from now on: help leads back to it, not to the greeting.
        self.walk.begin_at(OutOfOrderPage(code.value, site.telephone))

    def _on_start(self) -> None:
        self.visit.begin()
        self._sign_in.start_over()
        self.walk.begin_at(self.sign_in)

    def _on_cancelled(self) -> None:
        # What was typed must not meet the next person: this process ends, too.
        self.visit.end(Outcome.COMPLETED)

    def _on_opened(self) -> None:
        # No number of the register: beside hosts it would point to a person.
        log.info("a visit is open")
        self.shell.show_visit_buttons(shown=True)
        self.walk.begin_at(self.walk.home)

    def _on_farewell(self) -> None:
        self.goodbye.show_reminder()
        self.walk.go(self.goodbye)

    def _on_finish(self) -> None:
        self.visit.end(Outcome.COMPLETED)

    def _on_warned(self, seconds: int) -> None:
        self.idle.show_remaining(seconds)
        if not self.idle.isVisible():
            QApplication.beep()
            self.shell.overlay(self.idle)

    def _on_over(self, outcome: Outcome) -> None:
        self.shell.clear_overlay()
        self.shell.show_visit_buttons(shown=False)
        self.goodbye.show_wiping()
        self.walk.begin_at(self.goodbye)
        self._view.end()
        stays = outcome is Outcome.COMPLETED  # whoever ended it waits for the prints
        if not stays:
            self._print.drop_next()
        self._leaving.start(finish_prints=stays)

    def _on_left(self) -> None:
        self._link.say(Word.ENDED)

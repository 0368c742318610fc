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
from kiosk.devices.chosen import pad as chosen_pad
from kiosk.devices.chosen import printer as chosen_printer
from kiosk.devices.chosen import scanner as chosen_scanner
from kiosk.devices.lane import Lane
from kiosk.garbage import Collector
from kiosk.navigation import OfficialListError, Policy
from kiosk.register import Outcome
from kiosk.settings import Settings, SignatureMode
from kiosk.theme import worn
from kiosk.ui.caps_lock import CapsLock
from kiosk.ui.chime import Chime
from kiosk.ui.counter import Counter
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.greeting import GreetingPage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.keyboard_desk import KeyboardDesk
from kiosk.ui.languages import Languages
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.ui.pad_desk import PadDesk
from kiosk.ui.printing import Print
from kiosk.ui.reach import platforms_of
from kiosk.ui.reader import Reader
from kiosk.ui.register_form import register_form_pdf
from kiosk.ui.shell import Shell
from kiosk.ui.sign_in import SignInDesk, SignInPage
from kiosk.ui.style import Look
from kiosk.ui.voice import EspeakVoice
from kiosk.ui.walk import Walk
from kiosk.visit.clock import VisitClock
from kiosk.visit.leaving import Leaving
from kiosk.visit.ledger import Ledger
from kiosk.visit.link import LauncherLink
from kiosk.visit.messages import Code, Word
from kiosk.visit.tray import Tray
from kiosk.visit.visit import Stage, Visit

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
_LAST_CALL_S = 20  # EN 301 549 11.2.2.1: time enough to answer


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
        Collector(self)
        self._settings = settings
        self._link = link
        self._windowed = windowed
        self._application = application
        self._painted = False
        offered = settings.languages.offered
        catalogue = catalogues.load_for(settings.catalogue, languages=offered)
        self._closed: Code | None = None
        policy = self._policy()
        languages = Languages(application, offered)
        register = settings.register_
        ledger = Ledger.of(register) if register else None
        theme = worn(settings.theme)
        self.shell = Shell(
            application,
            languages,
            settings.site.name,
            look=Look(settings.theme.look),
            theme=theme,
        )
        self._clock = VisitClock(settings.visit, parent=self, at_work=self._at_work)
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
            feeder=settings.scanner.feeder,
            duplex=settings.scanner.duplex,
            parent=self,
        )
        self._counter = counter
        self._print = counter.print
        self._leaving = Leaving(printer, counter.printing, self)
        self.greeting = GreetingPage(settings.site, languages.offered, theme.logo)
        facts = NoticeFacts.of(settings)
        self._facts = facts
        self.sign_in = SignInPage(
            settings.visit.signature, facts, can_print=counter.can_print
        )
        self._sign_in = SignInDesk(self.sign_in, ledger, facts) if ledger else None
        signs = ledger and settings.visit.signature is SignatureMode.REQUIRED
        self._pad = PadDesk(
            self.sign_in,
            Lane("pad", self),
            chosen_pad(settings.pad) if signs else None,
            required=settings.pad.source == "stu",
        )
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
        self._reader = self._new_reader()
        CapsLock(self.shell)
        self._keyboard = KeyboardDesk(
            self.shell, self._view, settings.keyboard.on_screen
        )
        self.goodbye = GoodbyePage()
        self.idle = IdleWarning()
        self._chime = Chime(self)
        self._join()

    def _new_reader(self) -> Reader | None:
        offered = self._settings.speech.on
        self.shell.bar.offer_listening(offered=offered)
        if not offered:
            return None
        voice = EspeakVoice(self)
        reader = Reader(self.shell, voice, self._view, self.walk.shows_site)
        self.sign_in.turned.connect(reader.stop)
        return reader

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
        if not self._windowed:
            self.shell.fill_screen()
        self.shell.warm(self.sign_in, *self.walk.pages, self.goodbye)
        self.walk.begin_at(self.greeting)
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

    def _at_work(self) -> bool:
        return self._counter.at_work or self._view.paying

    def _join(self) -> None:
        self.shell.window_made.connect(self._on_window_made)
        self._link.show_asked.connect(self._on_show)
        self._link.erased.connect(self.greeting.show_erased)
        self._link.erased.connect(self._leaving.tidy)
        self._link.erased.connect(self._pad.look)
        self._link.out_of_order.connect(self._on_out_of_order)
        self._link.lost.connect(self._application.quit)
        self.greeting.language_asked.connect(self.shell.speak)
        self.greeting.start_asked.connect(self._on_start)
        for chosen in (
            self.shell.spoken,
            self.shell.dressed,
            self.shell.help_asked,
            self.shell.bar.listen_asked,
        ):
            chosen.connect(self._on_chosen)
        self.sign_in.cancelled.connect(self._on_cancelled)
        self.sign_in.form_asked.connect(self._on_form_asked)
        self.sign_in.turned.connect(self._keyboard.settle)
        if self._sign_in is not None:
            self._sign_in.signed_in.connect(self.visit.open)
            self._sign_in.signed_in.connect(self._pad.end)
        self._pad.used.connect(self._clock.seen)
        self.visit.opened.connect(self._on_opened)
        self.visit.over.connect(self._on_over)
        self.walk.farewell_asked.connect(self._on_farewell)
        self.goodbye.back_asked.connect(self.walk.back)
        self.goodbye.finish_asked.connect(self._on_finish)
        self._clock.warned.connect(self._on_warned)
        self._clock.resumed.connect(self._on_resumed)
        self._chime.over.connect(self._on_chimed)
        self.idle.stay_asked.connect(self._clock.extend)
        self.idle.end_asked.connect(self._on_finish)
        self._leaving.done.connect(self._on_left)

    def _on_warm(self) -> None:
        self._link.say(Word.READY)

    def _on_show(self, erasing: bool) -> None:
        if erasing:
            self.greeting.show_erasing()
        else:
            self._pad.look()
        if self._windowed:
            self.shell.resize(*_WINDOW)
            self.shell.show()
        else:
            self.shell.go_full_screen()
        self.shell.raise_()
        self.shell.activateWindow()
        if self._closed is not None:
            self._on_out_of_order(self._closed)

    def _on_window_made(self) -> None:
        self.shell.windowHandle().installEventFilter(self)

    def _on_painted(self) -> None:
        self._link.say(Word.SHOWN)

    def _on_out_of_order(self, code: Code) -> None:
        site = self._settings.site
        # The only page from now on: help leads back to it, not to the greeting.
        self.walk.begin_at(OutOfOrderPage(code.value, site.telephone))

    def _on_chosen(self) -> None:
        # Whoever chose a language and left: it must not meet the next person, either.
        if self.visit.stage is Stage.WAITING:
            self.visit.begin()

    def _on_start(self) -> None:
        self.visit.begin()
        if self._sign_in is None:
            self.visit.open_unwritten()
        else:
            self._sign_in.start_over()
            self._pad.begin()
            self.walk.begin_at(self.sign_in)

    def _on_cancelled(self) -> None:
        # What was typed must not meet the next person: this process ends, too.
        self.visit.end(Outcome.COMPLETED)

    def _on_form_asked(self) -> None:
        form = register_form_pdf(self._settings.site, self._facts)
        self.walk.prints.offer(Print((form,), pages=1, of_visit=False))

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
            self.shell.overlay(self.idle)
            self._chime.ring()
        elif seconds == _LAST_CALL_S:
            self._chime.ring()  # once more for somebody who is at the printer

    def _on_chimed(self) -> None:
        # after the notes, as a sound device may serve one at a time; and unasked
        if self._reader is not None and self.idle.isVisible():
            self._reader.read_page()

    def _on_resumed(self) -> None:
        self._chime.hush()
        self.shell.clear_overlay()

    def _on_over(self, outcome: Outcome) -> None:
        self._pad.end()
        self._keyboard.end()
        self._on_resumed()
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

"""What is told and asked under the bar of a site, without stopping anybody."""

from enum import Enum
from typing import Protocol, assert_never

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.browser.dialogs import DialogKind
from kiosk.ui.labels import Tone, announce, breakable
from kiosk.ui.paper_words import explain_paper
from kiosk.ui.strip import Strip


class Dialog(Protocol):
    """What a page says or asks: kiosk.browser's PageDialog, or a test's."""

    @property
    def kind(self) -> DialogKind: ...

    @property
    def host(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def proposed(self) -> str: ...

    @property
    def open(self) -> bool: ...

    def accept(self, text: str = "") -> None: ...

    def refuse(self) -> None: ...


class DialogStrip(Strip):
    """Shows one dialog of a page, with the name of who speaks."""

    accepted = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, parent)
        self._dialog: Dialog | None = None
        self.yes_asked.connect(self._on_yes)
        self.no_asked.connect(self.refused)

    def show_dialog(self, dialog: Dialog | None) -> None:
        """Show this one, or none."""
        self._dialog = dialog
        self.setVisible(dialog is not None)
        if dialog is None:
            return
        prompts = dialog.kind is DialogKind.PROMPT
        self.field.setVisible(prompts)
        self.field.setText(dialog.proposed)
        self.no.setHidden(dialog.kind is DialogKind.ALERT)
        self.quote(dialog.text)
        self.retranslate()
        self.start_again()
        announce(self, f"{self.notice.what} {dialog.text}")

    def start_again(self) -> None:
        stop = self.yes if self.field.isHidden() else self.field
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        if self._dialog is None:
            return
        host = self._dialog.host
        match self._dialog.kind:
            case DialogKind.ALERT:
                what = self.tr("The site {host} says:")
                yes = self.tr("I have read it")
            case DialogKind.CONFIRM:
                what = self.tr("The site {host} asks:")
                yes = self.tr("Yes")
            case DialogKind.PROMPT:
                what = self.tr("The site {host} asks you to write something:")
                yes = self.tr("Send")
            case _:
                assert_never(self._dialog.kind)
        self.notice.say(what.format(host=breakable(host)))
        self.field.setAccessibleName(self._dialog.text)
        self.yes.setText(yes)
        self.no.setText(self.tr("No"))

    def _on_yes(self) -> None:
        self.accepted.emit(self.field.text() if not self.field.isHidden() else "")


class News(Enum):
    """What happened on a site beside the page itself."""

    RECEIVED = "received"
    RECOVERED = "recovered"
    TOO_HEAVY = "too heavy"
    STOPPED = "stopped"
    NOT_RECEIVED = "not received"
    UNREADABLE = "unreadable"
    PAGES_FULL = "pages full"
    RESEND = "resend"
    SLOW = "slow"
    SECURITY_KEY = "security key"


_TONES = {
    News.RECEIVED: Tone.SUCCESS,
    News.RECOVERED: Tone.WARNING,
    News.TOO_HEAVY: Tone.WARNING,
    News.STOPPED: Tone.WARNING,
    News.NOT_RECEIVED: Tone.WARNING,
    News.UNREADABLE: Tone.WARNING,
    News.PAGES_FULL: Tone.INFO,
    News.RESEND: Tone.WARNING,
    News.SLOW: Tone.INFO,
    News.SECURITY_KEY: Tone.WARNING,
}


class NewsStrip(Strip):
    """Tells the last thing that happened; it stays until it is closed."""

    open_asked = Signal()
    resend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, parent)
        self._news: News | None = None
        self._why = ""
        self._error: Exception | None = None
        self.yes_asked.connect(self._on_yes)
        self.no_asked.connect(self._on_no)

    @property
    def news(self) -> News | None:
        return self._news

    def show_news(
        self, news: News | None, *, why: str = "", error: Exception | None = None
    ) -> None:
        """Tell this news, or none; `why` is a fault of kiosk.browser's downloads."""
        self._news, self._why, self._error = news, why, error
        self.setVisible(news is not None)
        if news is None:
            return
        self.notice.show_tone(_TONES[news])
        self.yes.setVisible(news in {News.RECEIVED, News.RESEND})
        self.retranslate()
        announce(self, f"{self.notice.what} {self.notice.advice}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        if self._news is News.RESEND:
            # not to send does no harm, and so that is what is offered
            self.yes.setText(self.tr("Do not send"))
            self.no.setText(self.tr("Send it again"))
        else:
            self.yes.setText(self.tr("See it now"))
            # beside “close one”, “Close” would seem to close a page of the site
            self.no.setText(
                self.tr("Close")
                if self._news is News.RECEIVED
                else QCoreApplication.translate("DialogStrip", "I have read it")
            )
        if self._news is not None:
            self.notice.say(*self._words(self._news))

    def _words(self, news: News) -> tuple[str, str]:  # noqa: C901, PLR0911 - one a news
        match news:
            case News.RECEIVED:
                return (
                    self.tr("The site gave you a document."),
                    self.tr("It is in “My papers”. Print it, or give it to a site."),
                )
            case News.RECOVERED:
                return (
                    self.tr("The page had stopped: it was loaded again."),
                    self.tr("Look whether what you wrote is still there."),
                )
            case News.TOO_HEAVY | News.STOPPED:
                return self._too_heavy(stopped=news is News.STOPPED)
            case News.NOT_RECEIVED:
                return (self.tr("The document did not come."), self._refusal())
            case News.PAGES_FULL:
                return (self.tr("Five pages are open: close one."), "")
            case News.RESEND:
                return (
                    self.tr("Send your form a second time?"),
                    self.tr("Loading this page again does so."),
                )
            case News.UNREADABLE:
                what, advice = explain_paper(self._error or ValueError())
                return (what, advice)
            case News.SLOW:
                return (
                    self.tr("The site is slow. The page is still on its way."),
                    self.tr("You can wait: you need do nothing. It is not your doing."),
                )
            case News.SECURITY_KEY:
                return (
                    self.tr("The site asks for a security key."),
                    self.tr("It cannot be used here. Choose another way to log in."),
                )
            case _:
                assert_never(news)

    def _too_heavy(self, *, stopped: bool) -> tuple[str, str]:
        if stopped:
            return (
                self.tr("The page was stopped: it was too heavy."),
                self.tr("What you wrote is lost. Go back to the page before."),
            )
        return (
            self.tr("The page was loaded again: it was too heavy."),
            self.tr("Look whether what you wrote is still there."),
        )

    def _refusal(self) -> str:
        match self._why:
            case "not-official":
                return self.tr("It does not come from an official site.")
            case "kind":
                return self.tr("Only PDF documents and pictures can be received.")
            case "too-large":
                return self.tr("It is too large. Ask the mediator.")
            case "too-many":
                return self.tr("You have received many documents. Ask the mediator.")
            case _:
                return self.tr("Try again. If it fails again, ask the mediator.")

    def _on_yes(self) -> None:
        if self._news is News.RESEND:
            self._close()
        else:
            self.open_asked.emit()

    def _on_no(self) -> None:
        resends = self._news is News.RESEND
        self._close()
        if resends:
            self.resend_asked.emit()

    def _close(self) -> None:
        self.show_news(None)

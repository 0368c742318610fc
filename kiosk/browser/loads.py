"""What becomes of each load of a page: it comes, or a trouble says why not."""

import logging
from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineHistoryItem,
    QWebEngineLoadingInfo,
    QWebEnginePage,
    QWebEngineScript,
)

from kiosk.browser.sent_form import SentForm
from kiosk.browser.troubles import (
    Again,
    Trouble,
    TroubleKind,
    again,
    kind_of_error,
    kind_of_status,
)

log = logging.getLogger(__name__)

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_PROXY_ASKS = -127  # Chromium's PROXY_AUTH_REQUESTED
_EMPTY = "!document.body || !document.body.innerText.trim()"
_Load = QWebEngineLoadingInfo.LoadStatus
_ErrorDomain = QWebEngineLoadingInfo.ErrorDomain


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Loads(QObject):
    """Watches a page's loads, judges those that fail, and can make one once more.

    A load that fails leaves the page before as it was, with all that was typed in it:
    the engine's own error pages are off, so nothing takes its place. Only an empty
    page of the site itself does.

    Signals:
        failed: a Trouble.
        came: a load ended without trouble; what the page shows is to be seen.
    """

    failed = Signal(object)
    came = Signal()

    def __init__(
        self,
        page: QWebEnginePage,
        known_moment: Callable[[], date],
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        """`known_moment` gives a day that has surely passed already."""
        super().__init__(page)
        self._page = page
        self._known_moment = known_moment
        self._now = now
        self._form = SentForm(page)
        self._number = 0
        self._begins: datetime | None = None
        self._wants_password = QUrl()
        self._proxy_wants_password = False
        self._wants_certificate = ""
        self._wants_key = False
        self._posted_to = QUrl()
        self._failed_url = QUrl()
        self._failed_form = False
        self._trouble: Trouble | None = None
        self._ended = False

    @property
    def trouble(self) -> Trouble | None:
        """Why the last load failed; None when it did not."""
        return self._trouble

    def end(self) -> None:
        """Say nothing more."""
        self._ended = True

    def try_again(self) -> None:
        """Ask once more for what failed last, the way it was asked for then."""
        trouble = self._trouble
        if trouble is None or trouble.again is Again.NEVER or self._page.isLoading():
            return
        if trouble.replaced:
            self._page.triggerAction(QWebEnginePage.WebAction.Reload)
        elif self._failed_form:
            self._form.send_again()
        else:
            self._page.load(self._failed_url)

    def step_back(self) -> None:
        """Let what failed be; the page before is there again, as it was left."""
        trouble, self._trouble = self._trouble, None
        self._number += 1  # what is still being judged does not count any more
        self._page.triggerAction(QWebEnginePage.WebAction.Stop)
        history = self._page.history()
        if trouble is not None and trouble.replaced and history.canGoBack():
            history.goToItem(history.backItem())

    def before_failed(self) -> QWebEngineHistoryItem | None:
        """Give the page before the one to which one could not go back."""
        history = self._page.history()
        items = history.backItems(history.count())
        places = [n for n, item in enumerate(items) if item.url() == self._failed_url]
        return items[places[0] - 1] if places and places[0] > 0 else None

    def certificate_refused(self, error: QWebEngineCertificateError) -> None:
        """Remember the page's own certificate: the load fails for it at once."""
        chain = error.certificateChain()
        if error.isMainFrame() and chain:
            seconds = chain[0].effectiveDate().toSecsSinceEpoch()
            self._begins = datetime.fromtimestamp(seconds, UTC)

    def password_refused(self, url: QUrl) -> None:
        """Remember for what a password was asked outside the site's own pages."""
        self._wants_password = url

    def proxy_password_refused(self) -> None:
        """Remember that the proxy wants a password, which nobody here has."""
        self._proxy_wants_password = True

    def certificate_withheld(self, host: str) -> None:
        """Remember who asked for a certificate of the visitor."""
        self._wants_certificate = host

    def security_key_refused(self) -> None:
        """Say once a page that it asks for a security key in vain."""
        if not self._wants_key and not self._ended:
            self._wants_key = True
            host = self._page.url().host()
            self.failed.emit(Trouble(kind=TroubleKind.SECURITY_KEY, host=host))

    def left_empty(self, host: str) -> None:
        """Say that the page of this host put itself away and left nothing to see."""
        self._trouble = Trouble(kind=TroubleKind.BROKEN, host=host, replaced=True)
        self.failed.emit(self._trouble)

    def follow(self, info: QWebEngineLoadingInfo) -> None:
        """Hear of a load: join it to the page's `loadingChanged`."""
        match info.status():
            case _Load.LoadStartedStatus:
                self._begin(info.url())
            case _Load.LoadStoppedStatus if info.url() == self._wants_password:
                self._tell(info.url(), TroubleKind.PASSWORD, 0, posted=False)
            case _Load.LoadStoppedStatus if self._proxy_wants_password:
                self._judge_as(info.url(), TroubleKind.PROXY_PASSWORD, _PROXY_ASKS)
            case _Load.LoadFailedStatus:
                self._judge(info)
            case _:
                self._trouble = None
                self.came.emit()

    def _begin(self, url: QUrl) -> None:
        self._number += 1
        self._posted_to = QUrl()
        if not self._page.url().isEmpty():
            # now, as the page that knows may be gone when the answer is there
            self._form.ask(url, self._note_if_posted(url, self._number))
        self._begins = None
        self._wants_password = QUrl()
        self._proxy_wants_password = False
        self._wants_certificate = ""
        self._wants_key = False

    def _note_if_posted(self, url: QUrl, number: int) -> Callable[[bool], None]:
        def answered(posted: bool) -> None:
            if posted and number == self._number:
                self._posted_to = url

        return answered

    def _judge(self, info: QWebEngineLoadingInfo) -> None:
        url, code = info.url(), info.errorCode()
        log.warning("not loaded: %s (%s %d)", url.host(), info.errorDomain().name, code)
        if info.errorDomain() is _ErrorDomain.HttpStatusCodeDomain:
            self._look_for_words(url, code)
            return
        kind = kind_of_error(code)
        if kind is TroubleKind.INSECURE and url.host() == self._wants_certificate:
            kind = TroubleKind.CLIENT_CERTIFICATE
        self._judge_as(url, kind, code)

    def _judge_as(self, url: QUrl, kind: TroubleKind, code: int) -> None:
        """Look whether a form was sent, then tell the trouble."""
        if self._page.url().isEmpty():
            self._tell(url, kind, code, posted=False)
            return
        number = self._number

        def answered(posted: bool) -> None:
            if number == self._number:
                self._tell(url, kind, code, posted=posted)

        self._form.ask(url, answered)

    def _look_for_words(self, url: QUrl, status: int) -> None:
        """After an HTTP error: the site's own page says it, unless it is empty."""
        number = self._number
        posted = url == self._posted_to

        def looked(empty: object) -> None:
            if number != self._number or self._ended:
                return
            if empty:
                self._tell(
                    url, kind_of_status(status), status, posted=posted, replaced=True
                )
            else:
                self._trouble = None
                self.came.emit()

        self._page.runJavaScript(_EMPTY, _WORLD.value, looked)

    def _tell(
        self,
        url: QUrl,
        kind: TroubleKind,
        code: int,
        *,
        posted: bool,
        replaced: bool = False,
    ) -> None:
        if self._ended:
            return
        self._failed_url, self._failed_form = url, posted
        dated = kind is TroubleKind.CERTIFICATE_DATE
        self._trouble = Trouble(
            kind=kind,
            host=url.host(),
            again=again(kind, code, posted=posted),
            replaced=replaced,
            clock=self._now().astimezone() if dated else None,
            clock_wrong=dated and self._clock_is_wrong(),
        )
        self.failed.emit(self._trouble)

    def _clock_is_wrong(self) -> bool:
        now = self._now()
        too_early = self._begins is not None and now < self._begins
        return too_early or now.date() < self._known_moment()

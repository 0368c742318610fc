"""The gate: everything that a page loads goes through it, or does not go."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from kiosk.navigation import Address, BankPassage, Policy, Reason, Verdict
from kiosk.navigation.address import without_final_dot

log = logging.getLogger(__name__)

_NO_ADDRESS = Verdict(allowed=False, reason=Reason.NOT_AN_ADDRESS)

_Kind = QWebEngineUrlRequestInfo.ResourceType
_MAIN_FRAMES = (
    _Kind.ResourceTypeMainFrame,
    _Kind.ResourceTypeNavigationPreloadMainFrame,
)
_FRAMES = (
    _Kind.ResourceTypeSubFrame,
    _Kind.ResourceTypeNavigationPreloadSubFrame,
    # a plug-in's content is a frame that only came by another element
    _Kind.ResourceTypeObject,
    _Kind.ResourceTypePluginResource,
)
# Looked up a thousand times for one page, in the thread that draws the screen.
_PAGES = frozenset(_MAIN_FRAMES + _FRAMES)
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
_MOST_REMEMBERED = 1000


def address_of(url: QUrl) -> Address | None:
    """Take the parts that the engine itself parsed; None when it could not."""
    if not url.isValid():
        return None
    port = url.port()
    return Address(
        scheme=url.scheme(),
        host=without_final_dot(url.host(_ENCODED).lower()),
        port=None if port == -1 else port,
        user_info=bool(url.userInfo()),
        path=url.path(_ENCODED),
    )


def origin(url: QUrl) -> QUrl:
    """Give the address whose content this is: for a blob, the page that wrote it."""
    return QUrl(url.path()) if url.scheme() == "blob" else url


class Gate(QWebEngineUrlRequestInterceptor):
    """Asks the policy about every request of a profile, sockets and frames too.

    `policy` may be replaced by another while the visit lasts; `passages` are those of
    the pages that are open. Whoever installs a gate must hold it: an interceptor that
    nobody holds vanishes and lets everything in.

    Signals:
        turned_away: the address of a page that was not loaded, and the Verdict.
        page_loading: the address of a page that is, and whether a form goes with it.
    """

    turned_away = Signal(QUrl, object)
    page_loading = Signal(QUrl, bool)

    def __init__(self, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._parts: dict[tuple[str, str], Verdict] = {}
        self.passages: list[BankPassage] = []

    @property
    def policy(self) -> Policy:
        return self._policy

    @policy.setter
    def policy(self, policy: Policy) -> None:
        self._policy = policy
        self._parts.clear()

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        info.block(True)  # first: if what follows raises, Qt lets the request go
        url = info.requestUrl()
        kind = info.resourceType()
        if kind not in _PAGES:
            verdict = self._part(url)
        elif kind in _MAIN_FRAMES:
            verdict = self._page(url)
        else:
            verdict = self.frame(url, info.firstPartyUrl())
        if verdict.allowed:
            info.block(False)
            if kind in _MAIN_FRAMES:
                self.page_loading.emit(url, info.requestMethod() == b"POST")
            return
        log.info("not loaded (%s): %s", verdict.reason.value, url.host())
        if kind in _MAIN_FRAMES:
            self.turned_away.emit(url, verdict)

    def main_frame(self, url: QUrl) -> Verdict:
        address = address_of(origin(url))
        return self._policy.main_frame(address) if address else _NO_ADDRESS

    def frame(self, url: QUrl, top: QUrl) -> Verdict:
        """Judge a frame; `top` is the address of the page that has it."""
        address = address_of(url)
        if address is None:
            return _NO_ADDRESS
        verdict = self._policy.frame(address)
        if verdict.allowed or address.scheme != "https":
            return verdict
        around = address_of(top)
        if around and any(p.admits_frames(around.host) for p in self.passages):
            return self._policy.bank(address)
        return verdict

    def bank(self, url: QUrl) -> Verdict:
        """Judge an address as the page of a bank, on the way from a payment page."""
        address = address_of(url)
        return self._policy.bank(address) if address else _NO_ADDRESS

    def _page(self, url: QUrl) -> Verdict:
        verdict = self.main_frame(url)
        address = address_of(url)
        if verdict.allowed or address is None:
            return verdict
        if any(passage.holds(address.host) for passage in self.passages):
            return self._policy.bank(address)
        return verdict

    def file(self, url: QUrl) -> Verdict:
        address = address_of(url)
        return self._policy.file(address) if address else _NO_ADDRESS

    def _part(self, url: QUrl) -> Verdict:
        """Judge a part of a page by all that comes before its path, once a policy."""
        key = (url.scheme(), url.authority(_ENCODED))
        verdict = self._parts.get(key)
        if verdict is None:
            verdict = self._resource(url)
            if len(self._parts) >= _MOST_REMEMBERED:  # a page can invent hosts
                self._parts.clear()
            self._parts[key] = verdict
        return verdict

    def _resource(self, url: QUrl) -> Verdict:
        address = address_of(url)
        if address is None:
            return _NO_ADDRESS
        # what is remembered for all paths must not depend on one
        return self._policy.resource(replace(address, path=""))

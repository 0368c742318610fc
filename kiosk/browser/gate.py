"""The gate: everything that a page loads goes through it, or does not go."""

import logging

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from kiosk.navigation import Address, Policy, Reason, Verdict
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


def address_of(url: QUrl) -> Address | None:
    """Take the parts that the engine itself parsed; None when it could not."""
    if not url.isValid():
        return None
    port = url.port()
    return Address(
        scheme=url.scheme(),
        host=without_final_dot(
            url.host(QUrl.ComponentFormattingOption.FullyEncoded).lower()
        ),
        port=None if port == -1 else port,
        user_info=bool(url.userInfo()),
        path=url.path(QUrl.ComponentFormattingOption.FullyEncoded),
    )


def origin(url: QUrl) -> QUrl:
    """Give the address whose content this is: for a blob, the page that wrote it."""
    return QUrl(url.path()) if url.scheme() == "blob" else url


class Gate(QWebEngineUrlRequestInterceptor):
    """Asks the policy about every request of a profile, sockets and frames too.

    `policy` may be replaced by another while the visit lasts. Whoever installs a gate
    must hold it: an interceptor that nobody holds vanishes and lets everything in.
    """

    turned_away = Signal(QUrl, object)

    def __init__(self, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.policy = policy

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        info.block(True)  # first: if what follows raises, Qt lets the request go
        url = info.requestUrl()
        kind = info.resourceType()
        if kind in _MAIN_FRAMES:
            verdict = self.main_frame(url)
        elif kind in _FRAMES:
            verdict = self.frame(url)
        else:
            verdict = self._resource(url)
        if verdict.allowed:
            info.block(False)
            return
        log.info("not loaded (%s): %s", verdict.reason.value, url.host())
        if kind in _MAIN_FRAMES:
            self.turned_away.emit(url, verdict)

    def main_frame(self, url: QUrl) -> Verdict:
        address = address_of(origin(url))
        return self.policy.main_frame(address) if address else _NO_ADDRESS

    def frame(self, url: QUrl) -> Verdict:
        address = address_of(url)
        return self.policy.frame(address) if address else _NO_ADDRESS

    def file(self, url: QUrl) -> Verdict:
        address = address_of(url)
        return self.policy.file(address) if address else _NO_ADDRESS

    def _resource(self, url: QUrl) -> Verdict:
        address = address_of(url)
        return self.policy.resource(address) if address else _NO_ADDRESS

"""One look at one host: a secure connection, no request, and it is closed again."""

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import (
    QAbstractSocket,
    QNetworkProxy,
    QSslCertificate,
    QSslConfiguration,
    QSslError,
    QSslSocket,
)

from kiosk.browser.reached import ReachState
from kiosk.settings import Network

HTTPS_PORT = 443
_PROXY_PORT = 80  # what the engine takes, too, when none is said

_Error = QAbstractSocket.SocketError
_Flaw = QSslError.SslError
_DATES = frozenset({_Flaw.CertificateExpired, _Flaw.CertificateNotYetValid})
_UNKNOWN_NAME = frozenset({_Error.HostNotFoundError})
# It answers, but not as the site would: with plain words, or with another's papers.
_IN_ITS_PLACE = frozenset({_Error.SslHandshakeFailedError})
# QNetworkProxy knows no others; the engine knows https and socks4, too.
_PROXIES = {
    "http": QNetworkProxy.ProxyType.HttpProxy,
    "socks5": QNetworkProxy.ProxyType.Socks5Proxy,
}


@dataclass(frozen=True, slots=True)
class Way:
    """How this computer gets out: by which proxy, trusting whom, with which detours."""

    proxy: QNetworkProxy
    trusted: QSslConfiguration
    resolve: tuple[tuple[str, str], ...] = ()

    def address(self, host: str) -> tuple[str, int]:
        """Say where to connect for a host: where the engine would, too."""
        if self.proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            for pattern, place in self.resolve:
                if fnmatchcase(host, pattern):
                    name, _, port = place.rpartition(":")
                    return name, int(port)
        return host, HTTPS_PORT


def way_out(network: Network) -> Way | None:
    """Read the way out of a site file's [network].

    None when it is a proxy that can only be used by the engine: then nothing can be
    said without it.
    """
    proxy = _proxy(network.proxy)
    if proxy is None:
        return None
    trusted = QSslConfiguration.defaultConfiguration()
    for file in network.trusted_ca:
        trusted.addCaCertificates(QSslCertificate.fromPath(str(file)))
    if not trusted.caCertificates():
        # Without a single authority every site would look like an impostor.
        trusted.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyNone)
    return Way(proxy, trusted, tuple(network.resolve.items()))


def _proxy(written: str | None) -> QNetworkProxy | None:
    if written is None:
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    parts = urlsplit(written if "://" in written else f"http://{written}")
    kind = _PROXIES.get(parts.scheme)
    if kind is None or parts.hostname is None:
        return None
    return QNetworkProxy(kind, parts.hostname, parts.port or _PROXY_PORT)


class Knock(QObject):
    """Looks once, and says once by `answered` which ReachState it is."""

    answered = Signal(object)

    def __init__(self, host: str, way: Way, limit_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._way = way
        self._done = False
        self._socket = QSslSocket(self)
        self._socket.setProxy(way.proxy)
        self._socket.setSslConfiguration(way.trusted)
        self._socket.encrypted.connect(self._on_encrypted)
        self._socket.sslErrors.connect(self._on_flaws)
        self._socket.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self, singleShot=True, interval=limit_ms)
        self._limit.timeout.connect(self._on_late)

    @property
    def host(self) -> str:
        return self._host

    def start(self) -> None:
        self._limit.start()
        place, port = self._way.address(self._host)
        self._socket.connectToHostEncrypted(place, port, self._host)

    def _on_encrypted(self) -> None:
        self._answer(ReachState.ANSWERS)

    def _on_flaws(self, flaws: Sequence[QSslError]) -> None:
        only_dates = all(flaw.error() in _DATES for flaw in flaws)
        self._answer(
            ReachState.WRONG_DATE if only_dates else ReachState.WRONG_CERTIFICATE
        )

    def _on_error(self, error: QAbstractSocket.SocketError) -> None:
        if error in _UNKNOWN_NAME:
            self._answer(ReachState.NAME_UNKNOWN)
        elif error in _IN_ITS_PLACE:
            self._answer(ReachState.WRONG_CERTIFICATE)
        else:
            self._answer(ReachState.SILENT)

    def _on_late(self) -> None:
        self._answer(ReachState.SILENT)

    def _answer(self, state: ReachState) -> None:
        if self._done:
            return
        self._done = True
        self._limit.stop()
        self._socket.abort()
        self.answered.emit(state)

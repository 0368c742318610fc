"""Servers on loopback that fail in every way a visitor may meet.

Each has a plainly false name below gouv.fr, so that the policy lets it open.
"""

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import trustme

REFUSES = "refuse.zzyzx.gouv.fr"
HANGS = "muet.zzyzx.gouv.fr"
RESETS = "coupe.zzyzx.gouv.fr"
EMPTY = "vide.zzyzx.gouv.fr"
UNKNOWN = "inconnu.zzyzx.gouv.fr"
EXPIRED = "perime.zzyzx.gouv.fr"
EARLY = "futur.zzyzx.gouv.fr"
STRANGER = "etranger.zzyzx.gouv.fr"
ASKS_CERTIFICATE = "carte.zzyzx.gouv.fr"
ASKS_CERTIFICATE_LATE = "carte13.zzyzx.gouv.fr"
RETURNS = "revient.zzyzx.gouv.fr"

_NO_ADDRESS = "no..name:443"  # no name at all, so nobody is asked for it
_NOTHING_LISTENS = "127.0.0.1:9"
_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n"
    b"Connection: close\r\n\r\nok"
)
_PATIENCE_S = 20
_DAY = timedelta(days=1)


class TroubledServer:
    """Accepts, and treats each connection by its own script, a thread each.

    It counts what came in `connections` and keeps what was asked in `requests`.
    """

    def __init__(
        self,
        script: Callable[["TroubledServer", socket.socket], None],
        context: ssl.SSLContext | None = None,
    ) -> None:
        self.connections = 0
        self.requests: list[bytes] = []
        self._script = script
        self._context = context
        self._ended = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def forget(self) -> None:
        self.connections = 0
        self.requests.clear()

    def close(self) -> None:
        self._ended.set()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def wait_for_the_end(self) -> None:
        """Keep a connection open, and say nothing on it."""
        self._ended.wait(_PATIENCE_S)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(
                target=self._treat, args=(connection,), daemon=True
            ).start()

    def _treat(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE_S)
        with connection:
            try:
                if self._context is None:
                    self._script(self, connection)
                    return
                with self._context.wrap_socket(connection, server_side=True) as inside:
                    self._script(self, inside)
            except OSError:
                return  # the client went away: what some tests are about


def _hang(server: TroubledServer, connection: socket.socket) -> None:
    connection.recv(1)
    server.wait_for_the_end()


def _reset(server: TroubledServer, connection: socket.socket) -> None:
    connection.recv(1)
    # no time to linger: the kernel sends a reset instead of an end
    linger = struct.pack("ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def _say_nothing(server: TroubledServer, connection: socket.socket) -> None:
    server.requests.append(_request(connection))


def _answer(server: TroubledServer, connection: socket.socket) -> None:
    server.requests.append(_request(connection))
    connection.sendall(_ANSWER)


def _request(connection: socket.socket) -> bytes:
    """Read one request: its head, and as much body as it announces."""
    got = b""
    while b"\r\n\r\n" not in got:
        more = connection.recv(65536)
        if not more:
            return got
        got += more
    head, _, body = got.partition(b"\r\n\r\n")
    wanted = 0
    for line in head.lower().splitlines():
        if line.startswith(b"content-length:"):
            wanted = int(line.partition(b":")[2])
    while len(body) < wanted:
        more = connection.recv(65536)
        if not more:
            break
        body += more
    return head + b"\r\n\r\n" + body


class TroubledServers:
    """All of them, with the names that lead there."""

    def __init__(self, authority: trustme.CA) -> None:
        now = datetime.now(UTC)
        stranger = trustme.CA()
        expired = authority.issue_cert(
            EXPIRED, not_before=now - 90 * _DAY, not_after=now - _DAY
        )
        early = authority.issue_cert(
            EARLY, not_before=now + 2 * _DAY, not_after=now + 90 * _DAY
        )
        asks = _asking(authority, ASKS_CERTIFICATE)
        asks.maximum_version = ssl.TLSVersion.TLSv1_2
        # in TLS 1.3 the server says its no only after the handshake
        asks_late = _asking(authority, ASKS_CERTIFICATE_LATE)
        asks_late.minimum_version = ssl.TLSVersion.TLSv1_3
        self.by_name = {
            HANGS: TroubledServer(_hang),
            RESETS: TroubledServer(_reset),
            EMPTY: TroubledServer(_say_nothing, _context(authority.issue_cert(EMPTY))),
            EXPIRED: TroubledServer(_answer, _context(expired)),
            EARLY: TroubledServer(_answer, _context(early)),
            STRANGER: TroubledServer(_answer, _context(stranger.issue_cert(STRANGER))),
            ASKS_CERTIFICATE: TroubledServer(_answer, asks),
            ASKS_CERTIFICATE_LATE: TroubledServer(_answer, asks_late),
        }

    @property
    def resolve(self) -> dict[str, str]:
        """Where each name leads, for a site file's [network.resolve]."""
        return {
            REFUSES: _NOTHING_LISTENS,
            UNKNOWN: _NO_ADDRESS,
        } | {name: server.address for name, server in self.by_name.items()}

    def forget(self) -> None:
        for server in self.by_name.values():
            server.forget()

    def close(self) -> None:
        for server in self.by_name.values():
            server.close()


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def _asking(authority: trustme.CA, name: str) -> ssl.SSLContext:
    """Make a server that wants a certificate of whoever comes."""
    context = _context(authority.issue_cert(name))
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    return context

"""Serves the practice sites over HTTPS, on loopback only, under official names."""

import logging
import socket
import ssl
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import BoundedSemaphore, Lock, Thread
from types import TracebackType
from typing import Self

from kiosk.practice.certificates import Certificates
from kiosk.practice.handler import Handler
from kiosk.practice.records import Received, Records, Seen
from kiosk.practice.sites import EXERCISES, IMITATIONS, Sites

log = logging.getLogger(__name__)

_LOOPBACK = "127.0.0.1"
_SILENCE_S = 10.0
_MOST_CONNECTIONS = 64
_POLL_S = 0.1


def _local_now() -> datetime:
    return datetime.now(UTC).astimezone()


class Listener(ThreadingHTTPServer):
    """Accepts connections, a thread each, and can end them all."""

    daemon_threads = False
    allow_reuse_address = True
    # One page opens several at once; beyond five, they would wait a second.
    request_queue_size = 64

    def __init__(
        self, port: int, certificates: Certificates, sites: Sites, records: Records
    ) -> None:
        self.certificates = certificates
        self.sites = sites
        self.records = records
        self.turn = Lock()
        self._room = BoundedSemaphore(_MOST_CONNECTIONS)
        self._open: set[socket.socket] = set()
        self._open_lock = Lock()
        super().__init__((_LOOPBACK, port), Handler)

    def verify_request(self, request: object, client_address: object) -> bool:
        """Turn connections away when there are too many; they are tried again."""
        return self._room.acquire(blocking=False)

    def finish_request(self, request: object, client_address: object) -> None:
        """Shake hands in the connection's own thread: a slow one delays no other."""
        assert isinstance(request, socket.socket)  # noqa: S101 - TCP, nothing else
        try:
            request.settimeout(_SILENCE_S)
            with self.certificates.fallback.wrap_socket(
                request, server_side=True, do_handshake_on_connect=False
            ) as secure:
                self._talk(secure, client_address)
        finally:
            self._room.release()

    def handle_error(self, request: object, client_address: object) -> None:
        """Note a bug with its traceback; a browser that hangs up is none."""
        if not isinstance(sys.exception(), OSError):
            log.exception("a practice site failed")

    def end_all(self) -> None:
        """Cut every open connection, so that their threads end."""
        with self._open_lock:
            for secure in self._open:
                try:
                    # TLS's own farewell would wait for the other side
                    socket.socket.shutdown(secure, socket.SHUT_RDWR)
                except OSError as error:
                    log.debug("already gone: %s", error)

    def _talk(self, secure: ssl.SSLSocket, client_address: object) -> None:
        with self._open_lock:
            self._open.add(secure)
        try:
            secure.do_handshake()
            super().finish_request(secure, client_address)
        finally:
            with self._open_lock:
                self._open.discard(secure)


class PracticeServer:
    """Three exercises, their accounts and two false sites, for as long as `with` lasts.

    `folder` receives the authority's certificate, `port` 0 takes a free one.
    `also` names more official hosts; every *.gouv.fr name is served anyhow.
    `remember` keeps what forms sent in memory, for tests; switch it off where
    people type.
    """

    def __init__(
        self,
        folder: Path,
        port: int = 0,
        *,
        also: tuple[str, ...] = (),
        remember: bool = True,
        now: Callable[[], datetime] = _local_now,
    ) -> None:
        self.hosts = tuple(dict.fromkeys((*EXERCISES, *also)))
        self.imitations = IMITATIONS
        self._records = Records(remember=remember)
        certificates = Certificates(folder, (*self.hosts, *IMITATIONS))
        self.ca_file = certificates.file
        self._listener = Listener(
            port, certificates, Sites(self._records, now), self._records
        )
        self.port: int = self._listener.server_address[1]
        self._thread: Thread | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to answer. The port is taken already when this object is made."""
        self._thread = Thread(
            target=self._listener.serve_forever, args=(_POLL_S,), name="practice"
        )
        self._thread.start()

    def stop(self) -> None:
        """Cut all connections and give the port back. Doing it twice is harmless."""
        if self._thread is not None:
            self._listener.shutdown()
            self._thread.join()
            self._thread = None
        self._listener.end_all()
        self._listener.server_close()

    def resolve(self) -> dict[str, str]:
        """Give where each name is to be sent, as `[network] resolve` wants it."""
        here = f"{_LOOPBACK}:{self.port}"
        names = (*self.hosts, *self.imitations, "*.gouv.fr")
        return dict.fromkeys(names, here)

    @property
    def received(self) -> list[Received]:
        """What forms sent, oldest first."""
        return self._records.received

    @property
    def cookies(self) -> list[str]:
        """The values of the cookies that were set, oldest first."""
        return self._records.cookies

    @property
    def seen(self) -> list[Seen]:
        """Each request, oldest first."""
        return self._records.seen

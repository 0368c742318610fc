"""Stands between a client and a server; at some point it brings nothing on any more.

It goes on taking what it is given, as a network does of which only the far side broke:
to both ends the connection looks alive.
"""

import socket
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

_PIECE = 65536
NAME = ".s.PGSQL.5432"  # as PostgreSQL names its socket


class SilentProxy:
    """Listens on a socket in a folder of its own; `folder` goes into the address."""

    def __init__(self, server: Path, *, after: int) -> None:
        """`after`: so many bytes of the client are brought on, and then nothing."""
        self._server, self._left = server / NAME, after
        self._lines: list[socket.socket] = []
        self.swallowed = threading.Event()

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-proxy-"))
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(self.folder / NAME))
        self._socket.listen()
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for line in (self._socket, *self._lines):
            with suppress(OSError):  # it was never connected, or is gone
                line.shutdown(socket.SHUT_RDWR)  # who waits in it is woken
            line.close()
        (self.folder / NAME).unlink()
        self.folder.rmdir()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return  # the proxy ends
            server = socket.socket(socket.AF_UNIX)
            server.connect(str(self._server))
            self._lines += [client, server]
            for ends in ((client, server), (server, client)):
                threading.Thread(target=self._carry, args=ends, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        from_client = source is self._lines[-2]
        while True:
            try:
                piece = source.recv(_PIECE)
                if not piece:
                    return
                if from_client:
                    self._left -= len(piece)
                if self._left < 0:
                    self.swallowed.set()
                    continue
                target.sendall(piece)
            except OSError:
                return  # one end is gone

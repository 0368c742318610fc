"""A connection on which nothing comes to its end is cut, so that nobody waits for ever.

Keepalives find a peer that is gone. They do not find one that is half there: a proxy
that answers and brings nothing on, a server whose disk hangs.
"""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection

if TYPE_CHECKING:
    from psycopg import Connection as Raw

PATIENCE_S = 180.0  # for one batch; a thousand stations at once are served in less
READING_S = 1800.0  # for a whole register that is got back


@contextmanager
def cut_after(link: Connection, seconds: float) -> Iterator[None]:
    """Cut the connection if the `with` is not left by then; what waits for it fails."""
    raw = cast("Raw", link.connection.driver_connection)
    over = threading.Event()

    def watch() -> None:
        if not over.wait(seconds):
            # A descriptor of our own: theirs may be closed while we look at it.
            with closing(socket.socket(fileno=os.dup(raw.pgconn.socket))) as line:
                line.shutdown(socket.SHUT_RDWR)

    watcher = threading.Thread(target=watch, name="centre-patience", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()

"""The register's file: connections that keep what they promise, and transactions.

Every commit is on the disk when it returns (WAL, synchronous=FULL). A second process
may write at the same time: each waits for the other, from the first statement on.
"""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.private import OWNER_ONLY

PATIENCE_S = 5.0

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    # without it INSERT OR REPLACE passes the append-only triggers
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    # 16 MB, more than a day's visits write: nobody waits at the glass while the journal
    # is moved into the file. What is erased is moved at once (`settle`).
    "PRAGMA wal_autocheckpoint = 4000",
    "PRAGMA cache_size = -8000",  # kB: a verification looks at each page more than once
)

# SQLite's primary result codes; whatever is not here is BROKEN.
_FAULTS = {
    sqlite3.SQLITE_FULL: RegisterFault.FULL,
    sqlite3.SQLITE_READONLY: RegisterFault.READ_ONLY,
    sqlite3.SQLITE_PERM: RegisterFault.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: RegisterFault.UNREADABLE,
    sqlite3.SQLITE_BUSY: RegisterFault.BUSY,
    sqlite3.SQLITE_LOCKED: RegisterFault.BUSY,
    sqlite3.SQLITE_CORRUPT: RegisterFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: RegisterFault.DAMAGED,
}
_PRIMARY = 0xFF
# What a connection keeps to itself even where the disk is mended: that it was opened
# for reading, that a lock of its own is in its way, or in the way of its neighbour.
_LASTING = (RegisterFault.READ_ONLY, RegisterFault.BROKEN, RegisterFault.BUSY)
_NO_ROOM = 64 * 1024  # SQLite's shared memory and one small commit need more


class Store:
    """One open file. `path` must exist: nothing here ever makes a register."""

    def __init__(self, path: Path, patience_s: float = PATIENCE_S) -> None:
        self.path = path
        self._patience_s = patience_s
        self._file = _identity(path)
        self._hand: sqlite3.Connection | None = None
        self._engine = create_engine(
            "sqlite+pysqlite://",
            creator=self._connect,
            poolclass=QueuePool,  # the default would be the one for memory
            pool_size=1,
            max_overflow=1,
            hide_parameters=True,  # an error's text goes to the journal
        )
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One consistent view of the file."""
        view = self._engine.execution_options(**{_READING: True})
        with self._faults(), Session(view) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction, alone; durable when the `with` is left."""
        with self._in_place(), Session(self._engine) as session, session.begin():
            yield session

    @contextmanager
    def inserting(self) -> Iterator[sqlite3.Connection]:
        """Like `writing`, for kiosk.register.rows alone: a visitor waits for it.

        A session takes as long as the disk does. Here it is sqlite3's own connection.
        """
        with self._in_place():
            link = self._at_hand()
            link.execute(_ALONE)
            with link:  # commits, or takes all of it back
                yield link

    @contextmanager
    def looking(self) -> Iterator[sqlite3.Connection]:
        """Like `reading`, by the connection that `inserting` is going to lend."""
        with self._faults():
            link = self._at_hand()
            link.execute(_BEGIN)
            with link:
                yield link

    @contextmanager
    def altering(self) -> Iterator[Connection]:
        """Like `writing`, for those who change the tables."""
        with self._faults(), self._engine.begin() as connection:
            yield connection

    def copy_to(self, target: Path) -> None:
        """Copy the whole file, with what stands in its journal, to an existing one."""
        with self._outside() as connection, closing(sqlite3.connect(target)) as copy:
            connection.backup(copy)

    def settle(self) -> bool:
        """Move all of the journal into the file and empty it; say if that was done.

        It is not while another process reads or writes, after a patient wait.
        """
        with self._outside() as connection:
            done = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not done[0]  # busy

    @property
    def read_only(self) -> bool:
        return not (
            os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)
        )

    def close(self) -> None:
        self._engine.dispose()
        if self._hand:
            self._hand.close()
            self._hand = None

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?{self._mode()}",
            uri=True,
            timeout=self._patience_s,
            isolation_level=None,  # we say when a transaction begins
            check_same_thread=False,  # the pool lends a connection to one at a time
        )
        # Text that is no UTF-8 was tampered with; `verify` must be able to say so.
        connection.text_factory = _lenient
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            if not self.read_only:
                connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _at_hand(self) -> sqlite3.Connection:
        if self._hand is None:
            self._hand = self._connect()
        return self._hand

    def _mode(self) -> str:
        if not self.read_only:
            return "mode=rw"
        if _in_use(self.path):
            return "mode=ro"
        # Nobody else has it open, and SQLite may not make its shared memory.
        return "mode=ro&immutable=1"

    @contextmanager
    def _outside(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection outside of any transaction."""
        with self._faults(), closing(self._connect()) as connection:
            yield connection

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Watch over a write into the file that was opened, and no other."""
        if _identity(self.path) != self._file:
            # We would write into a file that has no name any more.
            raise RegisterError(
                RegisterFault.MISSING, f"{self.path}: replaced while in use"
            )
        try:
            with self._faults():
                yield
        except RegisterError as error:
            if error.fault in _LASTING:
                self.close()  # the next one opens the file anew
            raise

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            if not isinstance(error.orig, sqlite3.Error):
                raise
            raise self._translated(error.orig) from error
        except sqlite3.Error as error:
            raise self._translated(error) from error

    def _translated(self, error: sqlite3.Error) -> RegisterError:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
        fault = _FAULTS.get(code, RegisterFault.BROKEN)
        if code == sqlite3.SQLITE_IOERR and _full(self.path.parent):
            fault = RegisterFault.FULL
        return RegisterError(fault, f"{self.path}: {error}")


_READING = "register_reading"
_BEGIN, _ALONE = "BEGIN", "BEGIN IMMEDIATE"


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql(_BEGIN if reading else _ALONE)


def _lenient(raw: bytes) -> str:
    return raw.decode(errors="replace")


def _in_use(path: Path) -> bool:
    """Whether SQLite's journal or shared memory stand beside the file."""
    return any(path.with_name(path.name + end).exists() for end in ("-wal", "-shm"))


def free_bytes(path: Path) -> int:
    """How much room is left where the register is, for its user."""
    disk = os.statvfs(path.parent)
    return disk.f_bavail * disk.f_frsize


def _full(folder: Path) -> bool:
    """Whether the system gives no more room here.

    SQLite says so of a full disk, but neither of a quota that is used up, nor when
    there is not even room for its shared memory.
    """
    try:
        descriptor = os.open(folder, os.O_WRONLY | os.O_TMPFILE, OWNER_ONLY)
        try:
            os.posix_fallocate(descriptor, 0, _NO_ROOM)
        finally:
            os.close(descriptor)  # it has no name: nothing is left of it
    except OSError as error:
        return error.errno in {errno.ENOSPC, errno.EDQUOT}
    return False


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except FileNotFoundError as error:
        raise RegisterError(RegisterFault.MISSING, str(path)) from error
    except OSError as error:
        raise RegisterError(
            RegisterFault.UNREADABLE, f"{path}: {error.strerror}"
        ) from error
    return found.st_dev, found.st_ino

"""Which files are registers, of which version; new tables, and older ones upgraded."""

import logging
import re
import sqlite3
import stat
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, create_engine, inspect, text

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.private import beside, create, os_faults, settle
from kiosk.register.store import PATIENCE_S, Store

log = logging.getLogger(__name__)

APPLICATION_ID = 0x504E5247  # "PNRG"
FIRST, HEAD = "0001", "0002"

_VERSION = re.compile(r"[0-9]{4}")

Objects = frozenset[tuple[str, str, str]]


def open_store(path: Path, patience_s: float = PATIENCE_S) -> Store:
    """Open a register's file, upgraded if it is of an older version.

    Before an upgrade it is copied to `….before-0002`. Raises RegisterError (MISSING,
    NOT_A_REGISTER, FROM_THE_FUTURE, UNREADABLE, READ_ONLY, DAMAGED…).
    """
    _check_file(path)
    store = Store(path, patience_s)
    try:
        if _version_of(store) != HEAD:
            _upgrade(store)
    except RegisterError:
        store.close()
        raise
    return store


def build(store: Store) -> None:
    """Make the tables of a new register in an empty file."""
    with store.altering() as connection:
        _run_migrations(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def objects(connection: Connection) -> Objects:
    """Give every table, index and trigger, with the text that made it."""
    found = connection.execute(
        text("SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    )
    return frozenset((kind, name, " ".join(sql.split())) for kind, name, sql in found)


@cache
def expected_objects() -> Objects:
    """Give what `objects` gives for a register that nobody tampered with."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        _run_migrations(connection)
        made = objects(connection)
    engine.dispose()
    return made


def _check_file(path: Path) -> None:
    try:
        file = path.stat()
        if not stat.S_ISREG(file.st_mode) or file.st_size == 0:
            what = "empty" if stat.S_ISREG(file.st_mode) else "not a file"
            raise RegisterError(RegisterFault.NOT_A_REGISTER, f"{path}: {what}")
        found = _application_id(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RegisterError(RegisterFault.MISSING, str(path)) from error
    except OSError as error:
        raise RegisterError(
            RegisterFault.UNREADABLE, f"{path}: {error.strerror}"
        ) from error
    except sqlite3.OperationalError as error:
        raise RegisterError(RegisterFault.UNREADABLE, f"{path}: {error}") from error
    except sqlite3.DatabaseError as error:
        raise RegisterError(RegisterFault.NOT_A_REGISTER, f"{path}: {error}") from error
    if found != APPLICATION_ID:
        raise RegisterError(
            RegisterFault.NOT_A_REGISTER, f"{path}: another program's database"
        )


def _application_id(path: Path) -> int:
    # Asked of SQLite: to open and close the file beside it would drop the locks that
    # another connection of this process holds (sqlite.org/howtocorrupt.html, 2.2).
    # And as something immutable: nothing may be made beside another program's file.
    journal = path.with_name(f"{path.name}-wal")
    try:
        found = _asked(path, "mode=ro&immutable=1")
    except sqlite3.DatabaseError:
        if not journal.exists():
            raise
    else:
        if found == APPLICATION_ID or not journal.exists():
            return found
    # A power cut while the journal was moved into the file: alone it means nothing.
    return _asked(path, "mode=ro")


def _asked(path: Path, mode: str) -> int:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)) as it:
        (found,) = it.execute("PRAGMA application_id").fetchone()
    return int(found)


def _version_of(store: Store) -> str:
    with store.reading() as session:
        version = _version(session.connection())
    if version > HEAD:
        raise RegisterError(
            RegisterFault.FROM_THE_FUTURE,
            f"{store.path}: version {version}; this program knows up to {HEAD}",
        )
    return version


def _version(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        raise RegisterError(RegisterFault.DAMAGED, "no version in it")
    versions = connection.scalars(text("SELECT version_num FROM alembic_version")).all()
    if len(versions) != 1 or not _VERSION.fullmatch(versions[0]) or versions[0] < FIRST:
        raise RegisterError(RegisterFault.DAMAGED, "its version is not readable")
    return str(versions[0])


def _upgrade(store: Store) -> None:
    copy = beside(store.path, f"before-{HEAD}")
    with os_faults():
        if not copy.exists():
            fresh = beside(copy, "new")
            fresh.unlink(missing_ok=True)  # a power cut left it
            create(fresh)
            store.copy_to(fresh)
            fresh.replace(copy)
            settle(copy.parent)
    with store.altering() as connection:
        # Alone from here on: another process may have done it while we waited.
        if _version(connection) != HEAD:
            _run_migrations(connection)
            log.info("register upgraded to version %s", HEAD)


def _run_migrations(connection: Connection) -> None:
    # It tells each of its steps at INFO, even its own loading.
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # Loaded only for those who need it, not for each visit.
    from kiosk.register.migrations import upgrade  # noqa: PLC0415

    upgrade(connection)

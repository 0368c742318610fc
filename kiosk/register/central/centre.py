"""The centre's database: its address, its transactions, its version, its errors."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import psycopg
from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool

from kiosk.register.central import CentralError, CentralFault
from kiosk.register.central.patience import PATIENCE_S, READING_S, cut_after
from kiosk.register.central.tables import SCHEMA, VERSIONS

HEAD = "0002"

# A partition is silence: without these, a half-open connection is waited for for hours,
# here and, with what it locked, there. What keeps answering and brings nothing is cut
# by kiosk.register.central.patience.
_THERE = {
    "lock_timeout": "60s",
    "statement_timeout": "300s",
    "idle_in_transaction_session_timeout": "300s",
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "60s",
}
_LINK = {
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
    "application_name": "kiosk register",
    "options": " ".join(f"-c {name}={value}" for name, value in _THERE.items()),
}
# libpq's own default takes a server that shows any certificate, or none.
_MODE = "verify-full"

# PostgreSQL's SQLSTATE, whole or its class; whatever is not here is BROKEN.
_FAULTS = {
    "KR001": CentralFault.REFUSED,  # our own checks
    "08": CentralFault.UNREACHABLE,
    "22": CentralFault.REFUSED,  # a value that it cannot hold
    "23": CentralFault.REFUSED,  # a row that is there already
    "25006": CentralFault.READ_ONLY,
    "25P03": CentralFault.UNREACHABLE,
    "28": CentralFault.NOT_LET_IN,
    "3D000": CentralFault.NOT_A_CENTRE,  # no such database
    "3F000": CentralFault.NOT_A_CENTRE,
    "42501": CentralFault.FORBIDDEN,
    "42P01": CentralFault.NOT_A_CENTRE,
    "40": CentralFault.BUSY,  # a deadlock
    "53": CentralFault.BUSY,  # too many connections
    "53100": CentralFault.FULL,
    "55P03": CentralFault.BUSY,
    "57": CentralFault.UNREACHABLE,  # it is being stopped
}


class Centre:
    """One central register. Any method raises CentralError.

    A connection is opened when it is needed, and closed after each transaction's end:
    a thousand stations do not hold a thousand connections.
    """

    def __init__(self, address: str) -> None:
        self._url = _read(address)
        self._engine = create_engine(
            self._url,
            poolclass=NullPool,
            connect_args=_LINK | dict(self._url.query),
            hide_parameters=True,  # an error's text goes to the journal
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._engine.dispose()

    @property
    def place(self) -> str:
        """Say where it is, without login and password."""
        return f"{self._url.host or 'local'}/{self._url.database or ''}"

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """Lend one connection, for any number of transactions (`with link.begin()`)."""
        with self._faults(), self._engine.connect() as link:
            with cut_after(link, PATIENCE_S), link.begin():
                _check_version(link, self.place)
            yield link

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend one consistent view. What is written in it is written at its end."""
        with self._faults(), self._engine.connect() as link:
            link.execution_options(isolation_level="REPEATABLE READ")
            with cut_after(link, READING_S), link.begin():
                _check_version(link, self.place)
                yield link

    def initialise(self) -> str:
        """Make the tables, or bring them to our version; give the one that was."""
        # Loaded only for those who need it.
        from kiosk.register.central.migrations import upgrade  # noqa: PLC0415

        with self._faults(), self._engine.begin() as link:
            link.execute(text("SELECT pg_advisory_xact_lock(hashtext('kiosk'))"))
            link.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
            before = _version(link) or ""
            if before > HEAD:
                raise _from_the_future(self.place, before)
            upgrade(link)
            return before

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            if not isinstance(error.orig, psycopg.Error):
                raise
            raise self._translated(error.orig) from error
        except psycopg.Error as error:
            raise self._translated(error) from error

    def _translated(self, error: psycopg.Error) -> CentralError:
        state = error.sqlstate or ""
        if not state:
            fault = _without_state(error)
        else:
            fault = _FAULTS.get(state) or _FAULTS.get(state[:2], CentralFault.BROKEN)
        said = error.diag.message_primary or str(error).strip().partition("\n")[0]
        return CentralError(fault, f"{self.place}: {said}")


def _without_state(error: psycopg.Error) -> CentralFault:
    """Judge what never came to an answer, or of which the answer is a word of libpq."""
    if not isinstance(error, psycopg.OperationalError):
        return CentralFault.BROKEN
    if re.search(r"\b(SSL|TLS|certificate)\b", str(error)):
        return CentralFault.UNTRUSTED
    return CentralFault.UNREACHABLE


def _read(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise CentralError(CentralFault.BAD_ADDRESS) from error
    if url.drivername not in {"postgresql", "postgresql+psycopg"}:
        raise CentralError(CentralFault.BAD_ADDRESS, f"{url.drivername}://…")
    host = url.host or url.query.get("host", "")
    if host and not str(host).startswith("/"):  # otherwise a socket of this computer
        mode = url.query.get("sslmode", _MODE)
        if mode != _MODE:
            raise CentralError(
                CentralFault.BAD_ADDRESS,
                f"sslmode={mode}: over the network only sslmode={_MODE} is safe",
            )
        url = url.update_query_dict({"sslmode": _MODE})
    return url.set(drivername="postgresql+psycopg")


def _check_version(link: Connection, place: str) -> None:
    version = _version(link)
    if version is None:
        raise CentralError(CentralFault.NOT_A_CENTRE, place)
    if version > HEAD:
        raise _from_the_future(place, version)
    if version < HEAD:
        raise CentralError(
            CentralFault.OLDER, f"{place}: version {version}; this program needs {HEAD}"
        )


def _version(link: Connection) -> str | None:
    if not inspect(link).has_table(VERSIONS, schema=SCHEMA):
        return None
    found = link.scalars(text(f"SELECT version_num FROM {SCHEMA}.{VERSIONS}"))  # noqa: S608 - our own names
    return str(found.one())


def _from_the_future(place: str, version: str) -> CentralError:
    return CentralError(
        CentralFault.FROM_THE_FUTURE,
        f"{place}: version {version}; this program knows up to {HEAD}",
    )

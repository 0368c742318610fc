"""Rows put in and fetched one at a time, while a visitor waits for each of them.

For one row SQLAlchemy takes ten times as long as SQLite, or more. The tables and their
columns are those of kiosk.register.models all the same; only the register's own file is
spoken to here, never the central one.
"""

import sqlite3
from functools import cache
from typing import TypeVar, cast

from sqlalchemy.orm import Session

from kiosk.register.models import Row

Value = int | str | bytes
_R = TypeVar("_R", bound=Row)


def put(session: Session, row: Row) -> None:
    """Put one row in, at once."""
    values = tuple(map(vars(row).__getitem__, _names(type(row))))
    driver(session).execute(_insert(type(row)), values)


def fetch(session: Session, kind: type[_R], rest: str, *values: Value) -> list[_R]:
    """Give the rows for which `rest` asks: WHERE, ORDER BY, with ? for each value."""
    names = _names(kind)
    found = driver(session).execute(_select(kind, rest), values)
    return [kind.plain(**dict(zip(names, row, strict=True))) for row in found]


def driver(session: Session) -> sqlite3.Connection:
    """Give sqlite3's own connection, in the session's transaction."""
    return cast(sqlite3.Connection, session.connection().connection.driver_connection)


@cache
def _names(kind: type[Row]) -> tuple[str, ...]:
    return tuple(column.name for column in kind.__table__.columns)


@cache
def _select(kind: type[Row], rest: str) -> str:
    return f"SELECT {', '.join(_names(kind))} FROM {kind.__tablename__} {rest}"  # noqa: S608 - our own names


@cache
def _insert(kind: type[Row]) -> str:
    names = _names(kind)
    places = ", ".join("?" * len(names))
    return f"INSERT INTO {kind.__tablename__} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - our own names

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
# A transaction on the register's own file: an ORM session's, or sqlite3's alone.
Link = Session | sqlite3.Connection
_R = TypeVar("_R", bound=Row)


def put(link: Link, row: Row) -> None:
    """Put one row in, at once."""
    values = tuple(map(vars(row).__getitem__, _names(type(row))))
    driver(link).execute(_insert(type(row)), values)


def fetch(link: Link, kind: type[_R], rest: str, *values: Value) -> list[_R]:
    """Give the rows for which `rest` asks: WHERE, ORDER BY, with ? for each value."""
    names = _names(kind)
    found = driver(link).execute(_select(kind, rest), values)
    return [kind.plain(**dict(zip(names, row, strict=True))) for row in found]


def driver(link: Link) -> sqlite3.Connection:
    """Give sqlite3's own connection, in the transaction that there is."""
    if isinstance(link, sqlite3.Connection):
        return link
    return cast(sqlite3.Connection, link.connection().connection.driver_connection)


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

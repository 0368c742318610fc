"""What an intruder with the file and a database tool does to a register."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def without_guards(path: Path) -> Iterator[sqlite3.Connection]:
    """Lend a connection without the append-only triggers; they are put back after."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    guards = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for _, sql in guards:
        connection.execute(sql)
    connection.close()


def tamper(path: Path, *changes: str) -> None:
    with without_guards(path) as connection:
        for change in changes:
            assert connection.execute(change).rowcount != 0, change

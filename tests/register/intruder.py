"""What an intruder with the file and a database tool does to a register."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
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
    try:
        yield connection
    finally:
        for _, sql in guards:
            connection.execute(sql)
        connection.close()


def tamper(path: Path, *changes: str) -> None:
    with without_guards(path) as connection:
        for change in changes:
            assert connection.execute(change).rowcount != 0, change


def cut(path: Path, size: int) -> None:
    """Cut lines off the end, with all that speaks of them."""
    tamper(path, f"DELETE FROM checkpoint WHERE size > {size}")
    with without_guards(path) as link:
        link.execute(f"DELETE FROM body WHERE seq >= {size}")
        link.execute(f"DELETE FROM entry WHERE seq >= {size}")


Deed = Callable[[Path], bool]  # whether there was something to do


def deeds(path: Path) -> Iterator[tuple[str, Deed]]:
    """Give all that is tried on a register: each edit, deletion, swap and addition.

    Each is given with its name; it is done to a file that is as this one.
    """
    with closing(sqlite3.connect(path)) as link:
        tables = {
            table: [name for _, name, *_ in link.execute(f"PRAGMA table_info({table})")]
            for (table,) in link.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            )
        }
        counts = {
            table: link.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in tables
        }
    for table, columns in tables.items():
        count = counts[table]
        few = sorted({0, count // 2, count - 1} & set(range(count)))
        for row in few:
            yield f"delete {table} {row}", partial(_delete, table=table, row=row)
            yield from _flips(table, columns, row)
            yield from _swaps(table, row)
    for name, change in _DEEDS.items():
        yield name, partial(_change, change=change)


def _flips(table: str, columns: list[str], row: int) -> Iterator[tuple[str, Deed]]:
    for number, column in enumerate(columns):
        place = ("first", "middle", "last")[(row + number) % 3]
        yield (
            f"flip {table}.{column} {row} {place}",
            partial(_flip, table=table, column=column, row=row, place=place),
        )


def _swaps(table: str, first: int) -> Iterator[tuple[str, Deed]]:
    for column in _PLACES.get(table, ()):
        yield (
            f"swap {table}.{column} {first}",
            partial(_swap, table=table, column=column, first=first),
        )


# What says where a row belongs, or what may be exchanged between two rows.
_PLACES = {
    "station": ["post_key"],
    "epoch_key": ["public_key", "epoch"],
    "entry": ["seq", "header", "hash", "at_s", "ident_digest"],
    "body": ["seq", "ciphertext", "sealed_key"],
    "erased": ["seq", "by_seq"],
    "checkpoint": ["size", "head", "signature"],
}
_DEEDS = {
    "a table more": "CREATE TABLE more (x)",
    "a column more": "ALTER TABLE body ADD COLUMN address TEXT",
    "a guard less": "DROP TRIGGER no_delete_of_body",
    "an index less": "DROP INDEX uq_entry_sign_out",
    "a body more": "INSERT INTO body VALUES"
    " ('63-essai/poste-01', 2, 'ident', '', x'', x'')",
    "a line before the first": "UPDATE entry SET seq = -1 WHERE seq = 4",
    "a line of another post": "INSERT INTO entry SELECT 'other', seq, x'00', kind,"
    " NULL, at_s, header, ident_digest, ident_commitment, sign_digest, sign_commitment,"
    " previous, hash FROM entry WHERE seq = 7",
    "a cut that forgot the checkpoints": "DELETE FROM entry WHERE seq >= 5",
    "all bodies": "DELETE FROM body",
    "all lines": "DELETE FROM entry",
    "a checkpoint more": "INSERT INTO checkpoint SELECT station_id, size + 100, at_s,"
    " head, signature FROM checkpoint WHERE size = 3",
    "an erasure more": "INSERT INTO erased VALUES ('63-essai/poste-01', 0, 'sign', 7)",
}


def _delete(path: Path, *, table: str, row: int) -> bool:
    return _change(path, f"DELETE FROM {table} WHERE rowid = ({_nth(table, row)})")


def _flip(path: Path, *, table: str, column: str, row: int, place: str) -> bool:
    with closing(sqlite3.connect(path)) as link:
        (value,) = link.execute(
            f"SELECT {column} FROM {table} WHERE rowid = ({_nth(table, row)})"
        ).fetchone()
    if value in (None, b"", ""):
        return False
    cast = "CAST(? AS TEXT)" if isinstance(value, str) else "?"
    change = f"UPDATE {table} SET {column} = {cast} WHERE rowid = ({_nth(table, row)})"
    return _change(path, change, flipped(value, place))


def _swap(path: Path, *, table: str, column: str, first: int) -> bool:
    with closing(sqlite3.connect(path)) as link:
        values = link.execute(
            f"SELECT rowid, {column} FROM {table} ORDER BY rowid LIMIT 2 OFFSET {first}"
        ).fetchall()
    if len(values) < 2 or values[0][1] == values[1][1]:
        return False
    (one, ours), (other, theirs) = values
    aside = -9 if isinstance(ours, int) else "aside" if isinstance(ours, str) else b"-"
    change = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"
    try:
        with without_guards(path) as link:
            link.execute("PRAGMA foreign_keys = OFF")
            link.execute(change, (aside, one))
            link.execute(change, (ours, other))
            link.execute(change, (theirs, one))
    except sqlite3.IntegrityError:
        return False  # the file itself does not take it
    return True


def _change(path: Path, change: str, *values: object) -> bool:
    try:
        if change.startswith(("CREATE", "ALTER", "DROP")):
            with closing(sqlite3.connect(path)) as link:
                link.execute(change)
            return True
        with without_guards(path) as link:
            link.execute("PRAGMA foreign_keys = OFF")
            return link.execute(change, values).rowcount != 0
    except sqlite3.IntegrityError:
        return False  # the file itself does not take it


def _nth(table: str, row: int) -> str:
    return f"SELECT rowid FROM {table} ORDER BY rowid LIMIT 1 OFFSET {row}"


def flipped(value: int | str | bytes, place: str) -> int | bytes:
    """Change one bit of a value: in its first, middle or last byte."""
    if isinstance(value, int):
        return value ^ (1 << {"first": 54, "middle": 28, "last": 0}[place])
    raw = bytearray(value.encode() if isinstance(value, str) else value)
    where = {"first": 0, "middle": len(raw) // 2, "last": len(raw) - 1}[place]
    raw[where] ^= 0x01 if where % 2 else 0x80
    return bytes(raw)

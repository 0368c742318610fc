"""Nothing in the file can be changed unnoticed: every column, byte by byte, every row.

The reference of the threats asks of each column its first, middle and last byte, and
two bits of each; of each row that it is deleted, and of each pair that it is swapped.
By default some rows of each table are tried; with EDIT_ROWS=99, all of them.
"""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from itertools import combinations
from pathlib import Path

import pytest

from kiosk.register.register import Register
from kiosk.register.store import Store
from kiosk.register.verify import verify
from tests.register.conftest import Clock, copied
from tests.register.intruder import without_guards

TABLES = ("station", "epoch_key", "entry", "body", "erased", "checkpoint")
VERIFIER = Path(__file__).parents[2] / "packaging" / "verify_register.py"
ROWS = int(os.environ.get("EDIT_ROWS", "1"))
# What names a row, and is exchanged between two: the content changes places.
KEYS = {
    "entry": "seq",
    "body": "seq",
    "erased": "seq",
    "checkpoint": "size",
    "epoch_key": "epoch",
}


@pytest.fixture(scope="module")
def file(erased, tmp_path_factory):
    """Give a register in which something was erased, ready for many changes."""
    path = copied(erased, tmp_path_factory.mktemp("edited"))
    with Register.open(path, now=Clock()) as register:
        assert register.verify().holds
    return path


def holds(path):
    store = Store(path)
    try:
        return verify(store).holds
    finally:
        store.close()


class Undone:
    """A change that is undone again: the file is as it was when the `with` ends."""

    def __init__(self, path):
        self._path, self._before = path, path.read_bytes()

    def __enter__(self):
        return self._path

    def __exit__(self, *_):
        for end in ("-wal", "-shm"):
            self._path.with_name(self._path.name + end).unlink(missing_ok=True)
        self._path.write_bytes(self._before)


def change(path, *orders):
    """Change the file as an intruder does; say whether the file took it."""
    with suppress(sqlite3.IntegrityError), without_guards(path) as link:
        link.execute("PRAGMA foreign_keys = OFF")
        counts = [link.execute(*order).rowcount for order in orders]
        return all(counts)
    return False


def edits(value):
    """Give the value with each of two bits of its first, middle and last byte other."""
    if isinstance(value, int):
        for bit in (0, 1, 20, 21, 54, 55):
            yield value ^ (1 << bit)
        return
    raw = value.encode() if isinstance(value, str) else value
    for place in sorted({0, len(raw) // 2, len(raw) - 1}):
        for bit in (0, 6):
            other = bytearray(raw)
            other[place] ^= 1 << bit
            yield bytes(other)


def rows_of(path, table):
    with closing(sqlite3.connect(path)) as link:
        columns = [row[1] for row in link.execute(f"PRAGMA table_info({table})")]
        rows = link.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()
    return columns, rows


def some(rows, number):
    """Give so many rows as are tried of a column: other ones for each column."""
    start = number % len(rows)
    return (rows[start:] + rows[:start])[:ROWS]


@pytest.mark.parametrize("table", TABLES)
def test_every_edit_of_every_column_is_found(file, table):
    columns, rows = rows_of(file, table)
    tried, missed = 0, []
    for number, column in enumerate(columns):
        filled = [row for row in rows if row[number + 1] not in (None, b"", "")]
        for rowid, *values in some(filled, number):
            value = values[number]
            kind = "CAST(? AS TEXT)" if isinstance(value, str) else "?"
            order = f"UPDATE {table} SET {column} = {kind} WHERE rowid = ?"
            for other in edits(value):
                with Undone(file) as path:
                    if not change(path, (order, (other, rowid))):
                        continue  # the file itself does not take it
                    tried += 1
                    if holds(path):
                        missed.append((rowid, column, other))
    assert tried >= 4 * len(columns)
    assert missed == []


@pytest.mark.parametrize("table", TABLES)
def test_every_deleted_row_is_found(file, table):
    _, rows = rows_of(file, table)
    missed = []
    for rowid, *_ in some(rows, len(rows) // 2):
        with Undone(file) as path:
            assert change(path, (f"DELETE FROM {table} WHERE rowid = ?", (rowid,)))
            if holds(path):
                missed.append(rowid)
    assert missed == []


@pytest.mark.parametrize("table", KEYS)
def test_every_swapped_pair_is_found(file, table):
    column = KEYS[table]
    columns, rows = rows_of(file, table)
    place = columns.index(column) + 1
    if "body_class" in columns:  # of one sort: what a row is called is edited above
        name = columns.index("body_class") + 1
        rows = [row for row in rows if row[name] == rows[0][name]]
    tried, missed = 0, []
    for one, other in combinations(rows[: 2 * ROWS], 2):
        order = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"
        aside = -9 if isinstance(one[place], int) else "aside"
        steps = (
            (order, (aside, one[0])),
            (order, (one[place], other[0])),
            (order, (other[place], one[0])),
        )
        with Undone(file) as path:
            if not change(path, *steps):
                continue
            tried += 1
            if holds(path):
                missed.append((one[0], other[0]))
    assert missed == []
    assert tried or table == "erased"  # it has one line only


@pytest.mark.parametrize("header", [b"[" * 100_000, b'{"seq":' + b"9" * 10_000 + b"}"])
def test_a_header_made_to_break_a_verifier_is_a_finding(file, header):
    with Undone(file) as path:
        assert change(path, ("UPDATE entry SET header = ? WHERE seq = 4", (header,)))
        assert not holds(path)
        done = subprocess.run(
            [sys.executable, VERIFIER, path],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert "wrong\t5\ta line's columns do not say what its header says" in done.stdout

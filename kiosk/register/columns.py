"""What a verification reads of each table: bare tuples, many times as fast as rows.

A register is read whole, so each microsecond a line counts. The text columns are read
as the bytes they are: what is no UTF-8 is only different.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from kiosk.register.chain import JsonObject
from kiosk.register.rows import driver

LINES = """
    SELECT seq, hash, entry_id, CAST(kind AS BLOB), target, at_s, previous, header,
        ident_digest, ident_commitment, sign_digest, sign_commitment
    FROM entry WHERE station_id = ? ORDER BY seq
"""
FOREIGN_LINES = "SELECT seq FROM entry WHERE station_id != ? ORDER BY seq"
BODIES = """
    SELECT seq, CAST(body_class AS BLOB), CAST(epoch AS BLOB), sealed_key, ciphertext
    FROM body WHERE station_id = ? ORDER BY seq
"""
FOREIGN_BODIES = "SELECT seq FROM body WHERE station_id != ? ORDER BY seq"
CHECKPOINTS = """
    SELECT size, at_s, head, signature
    FROM checkpoint WHERE station_id = ? ORDER BY size
"""
FOREIGN_CHECKPOINTS = "SELECT size FROM checkpoint WHERE station_id != ? ORDER BY size"

# A header as most lines have it, which is to be read without building all of it. It is
# JSON of this one form: what is not, of the same meaning or not, is read as JSON.
_NUMBER, _WORD = rb"(?:0|-?[1-9][0-9]*)", rb"[ !#-\[\]-~]*"
_USUAL = re.compile(
    rb'\{"at":(%(n)b),"boot":"%(w)b","clock":"%(w)b","id":"(%(w)b)","kind":"(%(w)b)",'
    rb'(?:"notice_sha256":"%(w)b",)?"offset":%(n)b,(?:"outcome":"%(w)b",)?'
    rb'"seq":(%(n)b),"signed":"(%(w)b)","station":"(%(w)b)",'
    rb'(?:"target":"(%(w)b)",)?"uptime":%(n)b,"v":1\}' % {b"n": _NUMBER, b"w": _WORD}
).fullmatch

# What a header says that stands in columns too, and the signature before: at, id, kind,
# seq, signed, station, target.
Said = tuple[bytes | None, ...]
_SAID = {
    "at": int,
    "id": str,
    "kind": str,
    "seq": int,
    "signed": str,
    "station": str,
    "target": str,
}
KIND, SIGNED = 2, 4


class ReadLine(NamedTuple):
    """A line as it stands in the file; nothing of it is believed yet."""

    seq: int
    hash: bytes
    entry_id: bytes
    kind: bytes
    target: bytes | None
    at_s: int
    previous: bytes
    header: bytes
    ident_digest: bytes
    ident_commitment: bytes
    sign_digest: bytes
    sign_commitment: bytes


def read(session: Session, query: str, station_id: str) -> Iterator[tuple[Any, ...]]:
    """Read rows one by one, in the session's view of the file."""
    return driver(session).execute(query, (station_id,))


def agrees(line: ReadLine, owner: bytes, said: Said) -> bool:
    """Whether the columns beside a header, there for convenience, say the same."""
    at, entry_id, kind, seq, _, station, target = said
    return (
        seq == b"%d" % line.seq
        and at == b"%d" % line.at_s
        and entry_id == line.entry_id.hex().encode()
        and kind == line.kind
        and station == owner
        and target == (None if line.target is None else line.target.hex().encode())
    )


def usual(header: bytes) -> Said | None:
    """Read a header of the form that most have; None, if it is of any other."""
    found = _USUAL(header)
    return found.groups() if found else None


def other(header: JsonObject) -> Said:
    """Give the same of a header that was read as JSON."""
    return tuple(_bytes(header.get(name), kind) for name, kind in _SAID.items())


def _bytes(value: str | int | None, kind: type) -> bytes | None:
    """Give a value as it is written; what is of another kind is like nothing at all."""
    if value is None:
        return None
    return str(value).encode() if type(value) is kind else b""

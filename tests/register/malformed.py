"""Texts and bytes that are not what they should be, for whatever reads them.

Each reader is given something valid with some bytes changed, cut, doubled or exchanged
for others; it either reads it or refuses it with its own error, and nothing else.
"""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.register import EntryKind, RegisterError, Signature, SignatureMode
from kiosk.register.body import (
    audit_body,
    ident_body,
    read_audit,
    read_ident,
    read_sign,
    sign_body,
)
from kiosk.register.chain import header, read_header
from kiosk.register.form import read_form
from kiosk.register.ink import pack, unpack
from kiosk.register.keystore import load
from kiosk.register.moment import read as read_clock
from kiosk.register.note import read_note
from kiosk.register.spans import read_spans

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
STROKES = (((100, 100), (500, 400)), ((100, 400), (500, 100)))
FORM = {
    "name": "Zzyzx",
    "first_names": "Essai",
    "signature": {
        "mode": "stylus",
        "width": 9000,
        "height": 4000,
        "strokes": [[[100, 200], [150, 260]], [[400, 400]]],
    },
}
# What breaks readers more often than chance does.
_ODD = (
    b"\x00", b"\xff", b"\xed\xa0\x80", b"\x80" * 12, b"[" * 2000, b"{}", b"null",
    b"1e999", b"-1", b"9" * 5000, b"NaN", b'"\\ud800"', b"\n\n", b"=" * 40, b"-",
)  # fmt: skip

Read = Callable[[bytes], object]


@dataclass(frozen=True)
class Reader:
    """One thing that reads, what it may raise, and a valid example."""

    name: str
    read: Read
    refusals: tuple[type[Exception], ...]
    example: bytes


def readers(folder: Path, keystore: bytes, note: str) -> Iterator[Reader]:
    """Give all that reads what somebody else may have written."""
    place = folder / "keystore"

    def read_keystore(raw: bytes) -> object:
        place.write_bytes(raw)
        return load(place)

    def text_of(read: Callable[[str], object]) -> Read:
        return lambda raw: read(raw.decode("utf-8", "replace"))

    signature = Signature(
        mode=SignatureMode.STYLUS, width=9000, height=4000, strokes=STROKES
    )
    form = read_form(FORM)
    example = header(
        station_id="63-essai/poste-01",
        seq=3,
        entry_id=UUID(int=7),
        kind=EntryKind.SIGN_IN,
        moment=read_clock(lambda: AT),
    )
    refused, wrong = (RegisterError,), (ValueError,)
    yield Reader("note", text_of(read_note), refused, note.encode())
    yield Reader("strokes", unpack, wrong, pack(STROKES))
    # What is no JSON is refused by the command before it comes here.
    yield Reader("form", _form, (RegisterError, ValueError), json.dumps(FORM).encode())
    yield Reader("header", read_header, wrong, example)
    yield Reader("name", read_ident, refused, ident_body(form.identity, None))
    yield Reader("signature", read_sign, refused, sign_body(signature, bytes(32)))
    yield Reader("audit", read_audit, refused, audit_body("m-1", {"deed": "add"}))
    yield Reader("lines", text_of(read_spans), wrong, b"1-4,7,9-12")
    yield Reader("keystore", read_keystore, refused, keystore)


def _form(raw: bytes) -> object:
    try:
        return read_form(json.loads(raw))
    except RecursionError as error:
        raise ValueError from error


def mutated(example: bytes, chance: random.Random) -> bytes:
    """Change an example in one to four ways."""
    raw = bytearray(example)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(raw) + 1)
        match chance.randrange(6):
            case 0 if raw:
                raw[place % len(raw)] ^= 1 << chance.randrange(8)
            case 1:
                del raw[place : place + chance.randint(1, 20)]
            case 2:
                raw[place:place] = chance.randbytes(chance.randint(1, 8))
            case 3:
                raw[place:place] = chance.choice(_ODD)
            case 4:
                raw[place:place] = raw[: chance.randint(0, len(raw))]
            case _:
                raw[place:] = raw[place:][::-1]
    return bytes(raw)


def tried(reader: Reader, count: int, seed: int) -> int:
    """Give it so many malformed inputs; give how many it refused.

    Whatever else it raises is raised on, with the input in a note.
    """
    chance, refusals = random.Random(f"{reader.name}{seed}"), 0  # noqa: S311 - tests
    for _ in range(count):
        raw = mutated(reader.example, chance)
        try:
            reader.read(raw)
        except reader.refusals:
            refusals += 1
        except Exception as error:
            error.add_note(f"{reader.name}: {raw[:400]!r}")
            raise
    return refusals

"""A register of many lines for the benches, half of them beginnings, half ends."""

import hashlib
import sqlite3
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from kiosk.register import (
    BodyClass,
    EntryKind,
    Identity,
    Notice,
    Outcome,
    Signature,
    SignatureMode,
    postkey,
)
from kiosk.register.body import ident_body, sign_body, statement
from kiosk.register.chain import BodySeal, Line, header, signed_digest
from kiosk.register.founding import initialise
from kiosk.register.keys import Keys, unlock
from kiosk.register.log import own_station
from kiosk.register.models import CheckpointRow, EpochKeyRow, StationRow
from kiosk.register.moment import read
from kiosk.register.pen import Pen
from kiosk.register.schema import open_store
from kiosk.register.seal import SealedBody, close_body, new_key

PASSPHRASE = "plainly false words"  # noqa: S105 - of a register that is thrown away
NOTICE = Notice("bench", hashlib.sha256(b"a notice").digest())
# Two and a half seconds of pen, as signature pads give them: about 1 kB packed.
SIGNATURE = Signature(
    mode=SignatureMode.STYLUS,
    width=9000,
    height=4000,
    strokes=(tuple((17 * i, 2000 + (37 * i) % 400) for i in range(500)),),
)
_FIRST, _BETWEEN_S = datetime(2026, 1, 5, 9, tzinfo=UTC), 300


def begun(folder: Path, lines: int, *, visits: bool = True) -> tuple[Path, Keys]:
    """Write a register of the kiosk's own parts; give it, and its keys.

    The rows are put in at once, without the care that each line has in the kiosk:
    whether all is as it would be, `verify` says.
    """
    path = folder / "register.sqlite3"
    initialise(
        path,
        site_id="bench",
        station="poste-01",
        passphrase=PASSPHRASE,
        now=lambda: _FIRST,
    )
    with closing(open_store(path)) as store, store.reading() as session:
        station = own_station(session)
        keys = {
            (row.epoch, row.body_class): row.public_key
            for row in session.scalars(select(EpochKeyRow))
        }
        last = session.scalars(select(CheckpointRow)).one().digest()
        session.expunge_all()
    pen = _Pen(station, postkey.load(path, station.post_key), keys, last)
    with closing(sqlite3.connect(path)) as link, link:
        link.execute("PRAGMA synchronous = OFF")
        for number in range(lines):
            for table, values in pen.line(number, ends=visits and number % 2 == 1):
                places = ", ".join("?" * len(values))
                link.execute(f"INSERT INTO {table} VALUES ({places})", values)  # noqa: S608 - our own names
    return path, unlock(path, PASSPHRASE)


class _Pen:
    """Writes rows of one line after the other, as kiosk.register.log does."""

    def __init__(
        self,
        station: StationRow,
        post_key: Ed25519PrivateKey,
        keys: dict[tuple[str, str], bytes],
        signed: bytes,
    ) -> None:
        self._station, self._post_key, self._keys = station, post_key, keys
        self._signed, self._head = signed, station.genesis()
        self._moment = read(lambda: _FIRST)
        self._record_id = Pen.new_id()

    def line(self, seq: int, *, ends: bool) -> Iterator[tuple[str, tuple[object, ...]]]:
        target = self._record_id if ends else None
        entry_id, own = Pen.new_id(), self._station.id
        self._record_id = entry_id
        self._moment = replace(self._moment, at_s=self._moment.at_s + _BETWEEN_S)
        kind = EntryKind.SIGN_OUT if ends else EntryKind.SIGN_IN
        public = header(
            station_id=own,
            seq=seq,
            entry_id=entry_id,
            kind=kind,
            moment=self._moment,
            notice_sha256=None if ends else NOTICE.text_sha256,
            target=target,
            outcome=Outcome.COMPLETED if ends else None,
            facts={"signed": b64encode(self._signed).decode()},
        )
        bodies = [] if ends else self._bodies(seq, entry_id, public)
        seals = {body.body_class: body.seal for body in bodies}
        line = Line(
            previous=self._head,
            header=public,
            ident=seals.get(BodyClass.IDENT, BodySeal()),
            sign=seals.get(BodyClass.SIGN, BodySeal()),
        )
        at_s, self._head = self._moment.at_s, line.hash
        about = target.bytes if target else None
        hashed = (line.ident.digest, line.ident.commitment)
        hashed += (line.sign.digest, line.sign.commitment, line.previous, line.hash)
        named = (own, seq, entry_id.bytes, kind.value, about, at_s, public)
        yield "entry", (*named, *hashed)
        for body in bodies:
            name = body.body_class.value
            yield "body", (own, seq, name, body.epoch, body.sealed_key, body.ciphertext)
        checkpoint = self._station.checkpoint(size=seq + 1, head=line.hash, at_s=at_s)
        signature = checkpoint.sign(self._post_key)
        self._signed = signed_digest(seq + 1, at_s, line.hash, signature)
        yield "checkpoint", (own, seq + 1, at_s, line.hash, signature)

    def _bodies(self, number: int, record_id: UUID, public: bytes) -> list[SealedBody]:
        identity = Identity(f"Zzyzx{number}", "Essai")
        signed = statement(record_id, identity, NOTICE)
        plain = {
            BodyClass.IDENT: ident_body(identity, NOTICE),
            BodyClass.SIGN: sign_body(SIGNATURE, signed),
        }
        epoch = self._moment.epoch
        return [
            close_body(
                content,
                header=public,
                key=new_key(body_class, epoch, self._keys[epoch, body_class.value]),
            )
            for body_class, content in plain.items()
        ]

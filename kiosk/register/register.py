"""What can be asked of the register. Each method is one transaction."""

import unicodedata
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

import uuid_utils.compat
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kiosk.register import (
    BodyClass,
    Clock,
    EntryKind,
    Found,
    FoundEntry,
    Identity,
    Notice,
    Outcome,
    Problem,
    Proof,
    RefusedError,
    RegisterError,
    RegisterFault,
    RegisterStatus,
    Signature,
    postkey,
)
from kiosk.register.body import ident_body, read_ident, read_sign, sign_body, statement
from kiosk.register.chain import read_header
from kiosk.register.health import status
from kiosk.register.keys import Keys
from kiosk.register.log import (
    Draft,
    append,
    ending,
    find,
    mark,
    own_station,
    tail,
    unfinished,
)
from kiosk.register.models import BodyRow, EntryRow, StationRow
from kiosk.register.moment import read, utc_now
from kiosk.register.note import Checkpoint
from kiosk.register.report import Report
from kiosk.register.schema import open_store
from kiosk.register.seal import open_body
from kiosk.register.store import PATIENCE_S, Store
from kiosk.register.verify import verify


class Register:
    """One post's register. A line that was acknowledged is on the disk.

    Any method raises RegisterError; its fault says what a person can do. It may be
    called from the GUI thread: a line costs a few milliseconds, and another process
    that writes at the same time is waited for, `patience_s` at most.
    """

    def __init__(self, store: Store, now: Clock) -> None:
        self._store = store
        self._now = now
        self._post_key: Ed25519PrivateKey | None = None

    @classmethod
    def open(
        cls, path: Path, *, now: Clock = utc_now, patience_s: float = PATIENCE_S
    ) -> Self:
        """Open a register that `initialise` began; an older version is upgraded."""
        return cls(open_store(path, patience_s), now)

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @staticmethod
    def new_record_id() -> UUID:
        """Make the id of a line to come. Keep it: the line is written once by it."""
        return uuid_utils.compat.uuid7()

    def sign_in(
        self, record_id: UUID, identity: Identity, signature: Signature, notice: Notice
    ) -> Proof:
        """Write who begins a visit. It is durable when this returns.

        Asked again with the same id (after a crash, say), it gives the first proof
        and writes nothing.
        """
        return self._write(EntryKind.SIGN_IN, record_id, identity, signature, notice)

    def add(self, record_id: UUID, identity: Identity, signature: Signature) -> Proof:
        """Write a line without a visit, as from a paper form. Otherwise as sign_in."""
        return self._write(EntryKind.ADDED, record_id, identity, signature, None)

    def sign_out(self, record_id: UUID, outcome: Outcome) -> Proof:
        """Write how a visit ended. A visit ends once: the first word stands."""
        with self._store.writing() as session:
            if not find(session, record_id, EntryKind.SIGN_IN):
                raise RegisterError(RegisterFault.UNKNOWN_RECORD, str(record_id))
            if ended := ending(session, record_id.bytes):
                return ended.proof()
            draft = Draft(
                kind=EntryKind.SIGN_OUT,
                entry_id=self.new_record_id(),
                moment=read(self._now),
                target=record_id,
                outcome=outcome,
            )
            return append(session, draft, self._sign).proof()

    def unfinished(self) -> tuple[UUID, ...]:
        """Give the visits that were signed in and never out, the oldest first."""
        with self._store.reading() as session:
            return tuple(UUID(bytes=raw) for raw in session.scalars(unfinished()))

    def checkpoint(self) -> str:
        """Sign how the register is now: a note to keep elsewhere as a witness."""
        with self._store.writing() as session:
            station = own_station(session)
            size, head = tail(session, station)
            return mark(
                session,
                station,
                size=size,
                head=head,
                moment=read(self._now),
                sign=self._sign,
            )

    def verify(self, witness: str | None = None) -> Report:
        """Look at every line. `witness` is a signed note that was kept elsewhere."""
        return verify(self._store, witness)

    def status(self) -> RegisterStatus:
        """Say at a glance how the register is; it reads only its end."""
        return status(self._store, self._now)

    def search(self, text: str, keys: Keys) -> Found:
        """Find the lines whose name has all these words, whatever case and accents.

        There is no index of names: each line is opened in turn.
        """
        words = _folded(text).split()
        if not words:
            raise RefusedError(Problem.NAME_EMPTY)
        entries: list[FoundEntry] = []
        unreadable: list[int] = []
        with self._store.reading() as session:
            for entry, body in session.execute(_bodies(BodyClass.IDENT)):
                try:
                    identity = read_ident(_opened(entry, body, keys))
                except RegisterError:
                    unreadable.append(entry.seq + 1)
                    continue
                name = _folded(f"{identity.family_name} {identity.first_names}")
                if all(word in name for word in words):
                    entries.append(_found(session, entry, identity))
        return Found(entries=tuple(entries), unreadable=tuple(unreadable))

    def signature(self, record_id: UUID, keys: Keys) -> Signature:
        """Open the signature of one line."""
        query = _bodies(BodyClass.SIGN).where(EntryRow.entry_id == record_id.bytes)
        with self._store.reading() as session:
            found = session.execute(query).one_or_none()
            if found is None:
                raise RegisterError(RegisterFault.UNKNOWN_RECORD, str(record_id))
            entry, body = found
            return read_sign(_opened(entry, body, keys))

    def _write(
        self,
        kind: EntryKind,
        record_id: UUID,
        identity: Identity,
        signature: Signature,
        notice: Notice | None,
    ) -> Proof:
        signed = statement(record_id, identity, notice)
        plain = {
            BodyClass.IDENT: ident_body(identity, notice),
            BodyClass.SIGN: sign_body(signature, signed),
        }
        with self._store.writing() as session:
            if known := find(session, record_id, kind):
                return known.proof()
            draft = Draft(
                kind=kind,
                entry_id=record_id,
                moment=read(self._now),
                plain=plain,
                notice=notice,
            )
            return append(session, draft, self._sign).proof()

    def _sign(self, station: StationRow, checkpoint: Checkpoint) -> bytes:
        if self._post_key is None:
            self._post_key = postkey.load(self._store.path, station.post_key)
        return checkpoint.sign(self._post_key)


def _bodies(body_class: BodyClass) -> Select[EntryRow, BodyRow]:
    return (
        select(EntryRow, BodyRow)
        .join(
            BodyRow,
            (BodyRow.station_id == EntryRow.station_id)
            & (BodyRow.seq == EntryRow.seq)
            & (BodyRow.body_class == body_class.value),
        )
        .order_by(EntryRow.station_id, EntryRow.seq)
    )


def _opened(entry: EntryRow, row: BodyRow, keys: Keys) -> bytes:
    sign = row.body_class == BodyClass.SIGN.value
    body = row.value(entry.sign_commitment if sign else entry.ident_commitment)
    key = keys.private(row.epoch, row.body_class)
    return open_body(body, header=entry.header, key=key)


def _found(session: Session, entry: EntryRow, identity: Identity) -> FoundEntry:
    ended = ending(session, entry.entry_id)
    proof = entry.proof()
    return FoundEntry(
        number=proof.number,
        record_id=proof.record_id,
        at=proof.at,
        identity=identity,
        outcome=_outcome(ended) if ended else None,
    )


def _outcome(ended: EntryRow) -> Outcome:
    try:
        return Outcome(read_header(ended.header)["outcome"])
    except (ValueError, KeyError) as error:
        raise RegisterError(
            RegisterFault.DAMAGED, f"line {ended.seq + 1} was changed"
        ) from error


def _folded(text: str) -> str:
    """Give a text as it is compared: no case, no accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))

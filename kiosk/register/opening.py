"""Opening what lines say of people, with the site's keys: it is the only way in.

There is no index of names: each line is opened in turn.
"""

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from kiosk.register import (
    BodyClass,
    EntryKind,
    Found,
    FoundEntry,
    Identity,
    OpenLine,
    Outcome,
    Problem,
    RefusedError,
    RegisterError,
    RegisterFault,
    Signature,
)
from kiosk.register.body import read_ident, read_sign
from kiosk.register.chain import read_header
from kiosk.register.keys import Keys
from kiosk.register.log import RECORDS, ending
from kiosk.register.models import BodyRow, EntryRow
from kiosk.register.moment import when
from kiosk.register.seal import SealedBody, open_body

_IDENTS = (*RECORDS, EntryKind.RECTIFICATION.value)


@dataclass(frozen=True, slots=True)
class _Name:
    """One record's name as it is now, and its words as they are compared."""

    number: int
    record_id: bytes
    at_s: int
    identity: Identity
    folded: str


class Names:
    """The names of a register, opened: they stay in memory as long as this does."""

    def __init__(self, names: list[_Name], unreadable: list[int]) -> None:
        self._names = names
        self._unreadable = tuple(unreadable)

    def find(self, session: Session, text: str, *, hidden: frozenset[bytes]) -> Found:
        """Find the records whose name has all these words, whatever case and accents.

        Raises RefusedError when there is no word.
        """
        words = folded(text).split()
        if not words:
            raise RefusedError(Problem.NAME_EMPTY)
        return Found(
            entries=tuple(
                _found(session, name)
                for name in self._names
                if name.record_id not in hidden
                and all(word in name.folded for word in words)
            ),
            unreadable=self._unreadable,
        )


def open_names(session: Session, keys: Keys) -> Names:
    """Open each record's name: the last one where it was rectified."""
    corrections = corrected(session)
    names: list[_Name] = []
    unreadable: list[int] = []
    records = _records(session)
    for sealed in session.execute(_idents()):
        seq, entry_id, kind, target = sealed[:4]
        if kind == EntryKind.RECTIFICATION.value:
            if target is None or corrections.get(target) != seq:
                continue  # corrected once more
            entry_id = target
        elif entry_id in corrections:
            continue
        number, at_s = records[entry_id]
        try:
            identity = read_ident(_open_ident(*sealed[4:], keys=keys))
        except RegisterError:
            unreadable.append(number)
            continue
        words = folded(f"{identity.family_name} {identity.first_names}")
        names.append(_Name(number, entry_id, at_s, identity, words))
    names.sort(key=lambda name: name.number)
    return Names(names, sorted(unreadable))


def open_line(session: Session, line: EntryRow, keys: Keys) -> OpenLine:
    """Open all of one record. Raises RegisterError (DAMAGED, NO_KEY)."""
    correction = session.scalars(
        select(EntryRow)
        .where(EntryRow.target == line.entry_id)
        .where(EntryRow.kind == EntryKind.RECTIFICATION.value)
        .order_by(EntryRow.seq.desc())
        .limit(1)
    ).one_or_none()
    ident = _body(session, correction or line, BodyClass.IDENT, keys)
    sign = _body(session, line, BodyClass.SIGN, keys)
    ended = ending(session, line.entry_id)
    return OpenLine(
        number=line.seq + 1,
        record_id=UUID(bytes=line.entry_id),
        at=local(line),
        identity=read_ident(ident) if ident is not None else None,
        signature=read_sign(sign) if sign is not None else None,
        ended_at=local(ended) if ended else None,
        outcome=outcome_of(ended) if ended else None,
        rectified=correction is not None,
        limited=line.entry_id in limited(session),
    )


def open_signature(session: Session, record_id: UUID, keys: Keys) -> Signature:
    """Open the signature of one record. Raises RegisterError (UNKNOWN_RECORD)."""
    line = session.scalars(
        select(EntryRow)
        .where(EntryRow.entry_id == record_id.bytes)
        .where(EntryRow.kind.in_(RECORDS))
    ).one_or_none()
    sign = _body(session, line, BodyClass.SIGN, keys) if line else None
    if sign is None:
        raise RegisterError(RegisterFault.UNKNOWN_RECORD, str(record_id))
    return read_sign(sign)


def corrected(session: Session) -> dict[bytes, int]:
    """Give the records that were rectified, and by which line last (from 0)."""
    query = (
        select(EntryRow.target, func.max(EntryRow.seq))
        .where(EntryRow.kind == EntryKind.RECTIFICATION.value)
        .group_by(EntryRow.target)
    )
    return {target: seq for target, seq in session.execute(query) if target}


def limited(session: Session) -> frozenset[bytes]:
    """Give the records that are limited now (GDPR art. 18)."""
    kinds = (EntryKind.LIMITATION.value, EntryKind.RELEASE.value)
    query = (
        select(EntryRow.target, EntryRow.kind)
        .where(EntryRow.kind.in_(kinds))
        .order_by(EntryRow.seq)
    )
    last = dict(session.execute(query).all())
    return frozenset(
        target for target, kind in last.items() if target and kind == kinds[0]
    )


def local(line: EntryRow) -> datetime:
    """Give when a line was written as the clock on the wall said."""
    try:
        offset = int(read_header(line.header)["offset"])
        return when(line.at_s).astimezone(timezone(timedelta(seconds=offset)))
    except (ValueError, KeyError) as error:
        raise _changed(line) from error


def outcome_of(ended: EntryRow) -> Outcome:
    try:
        return Outcome(read_header(ended.header)["outcome"])
    except (ValueError, KeyError) as error:
        raise _changed(ended) from error


def folded(text: str) -> str:
    """Give a text as it is compared: no case, no accents."""
    if text.isascii():  # many a name is, and there are thousands to compare
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _records(session: Session) -> dict[bytes, tuple[int, int]]:
    """Give each record's number, and when it was written."""
    query = select(EntryRow.entry_id, EntryRow.seq, EntryRow.at_s)
    lines = session.execute(query.where(EntryRow.kind.in_(RECORDS)))
    return {entry_id: (seq + 1, at_s) for entry_id, seq, at_s in lines}


def _idents() -> Select[int, bytes, str, bytes | None, bytes, bytes, str, bytes, bytes]:
    # Columns, not rows: five times as fast over a whole register.
    return (
        select(
            EntryRow.seq,
            EntryRow.entry_id,
            EntryRow.kind,
            EntryRow.target,
            EntryRow.header,
            EntryRow.ident_commitment,
            BodyRow.epoch,
            BodyRow.sealed_key,
            BodyRow.ciphertext,
        )
        .join(
            BodyRow,
            (BodyRow.station_id == EntryRow.station_id) & (BodyRow.seq == EntryRow.seq),
        )
        .where(BodyRow.body_class == BodyClass.IDENT.value)
        .where(EntryRow.kind.in_(_IDENTS))
        .order_by(EntryRow.seq)
    )


def _open_ident(
    header: bytes,
    commitment: bytes,
    epoch: str,
    sealed_key: bytes,
    ciphertext: bytes,
    *,
    keys: Keys,
) -> bytes:
    body = SealedBody(
        body_class=BodyClass.IDENT,
        epoch=epoch,
        sealed_key=sealed_key,
        ciphertext=ciphertext,
        commitment=commitment,
    )
    key = keys.private(epoch, BodyClass.IDENT.value)
    return open_body(body, header=header, key=key)


def _body(
    session: Session, line: EntryRow, body_class: BodyClass, keys: Keys
) -> bytes | None:
    row = session.get(BodyRow, (line.station_id, line.seq, body_class.value))
    if row is None:
        return None
    sign = body_class is BodyClass.SIGN
    body = row.value(line.sign_commitment if sign else line.ident_commitment)
    key = keys.private(row.epoch, row.body_class)
    return open_body(body, header=line.header, key=key)


def _found(session: Session, name: _Name) -> FoundEntry:
    ended = ending(session, name.record_id)
    return FoundEntry(
        number=name.number,
        record_id=UUID(bytes=name.record_id),
        at=when(name.at_s),
        identity=name.identity,
        outcome=outcome_of(ended) if ended else None,
    )


def _changed(line: EntryRow) -> RegisterError:
    return RegisterError(RegisterFault.DAMAGED, f"line {line.seq + 1} was changed")

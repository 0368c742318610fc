"""How a line is joined to the log: sealed, chained, signed for, in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from kiosk.register import (
    BodyClass,
    EntryKind,
    Notice,
    Outcome,
    RegisterError,
    RegisterFault,
)
from kiosk.register.chain import BodySeal, header
from kiosk.register.models import (
    BodyRow,
    CheckpointRow,
    EntryRow,
    EpochKeyRow,
    StationRow,
)
from kiosk.register.moment import Moment
from kiosk.register.note import Checkpoint
from kiosk.register.seal import SealedBody, close_body

Sign = Callable[[StationRow, Checkpoint], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A line before it has its place in the log."""

    kind: EntryKind
    entry_id: UUID
    moment: Moment
    plain: dict[BodyClass, bytes] = field(default_factory=dict)
    notice: Notice | None = None
    target: UUID | None = None
    outcome: Outcome | None = None


def append(session: Session, draft: Draft, sign: Sign) -> EntryRow:
    """Write a line, its bodies and its checkpoint.

    Raises RegisterError: NO_KEY if this month has none, DAMAGED if the log does not
    end as it should; then nothing more is written onto it.
    """
    station = own_station(session)
    seq, previous = tail(session, station)
    public = header(
        station_id=station.id,
        seq=seq,
        entry_id=draft.entry_id,
        kind=draft.kind,
        moment=draft.moment,
        notice_sha256=draft.notice.text_sha256 if draft.notice else None,
        target=draft.target,
        outcome=draft.outcome,
    )
    bodies = {
        body_class: _sealed(session, station, draft, body_class, public)
        for body_class in draft.plain
    }
    none = BodySeal()
    ident = bodies[BodyClass.IDENT].seal if BodyClass.IDENT in bodies else none
    signed = bodies[BodyClass.SIGN].seal if BodyClass.SIGN in bodies else none
    entry = EntryRow(
        station_id=station.id,
        seq=seq,
        entry_id=draft.entry_id.bytes,
        kind=draft.kind.value,
        target=draft.target.bytes if draft.target else None,
        at_s=draft.moment.at_s,
        header=public,
        ident_digest=ident.digest,
        ident_commitment=ident.commitment,
        sign_digest=signed.digest,
        sign_commitment=signed.commitment,
        previous=previous,
    )
    entry.hash = entry.line().hash
    session.add(entry)
    session.flush()  # before what refers to it
    session.add_all(BodyRow.of(body, entry) for body in bodies.values())
    mark(
        session, station, size=seq + 1, head=entry.hash, moment=draft.moment, sign=sign
    )
    return entry


def mark(
    session: Session,
    station: StationRow,
    *,
    size: int,
    head: bytes,
    moment: Moment,
    sign: Sign,
) -> str:
    """Sign how long the log is and what its last hash is; give the note."""
    checkpoint = station.checkpoint(size=size, head=head, at_s=moment.at_s)
    row = session.get(CheckpointRow, (station.id, size, moment.at_s))
    if row is None:
        row = CheckpointRow(
            station_id=station.id,
            size=size,
            at_s=moment.at_s,
            head=head,
            signature=sign(station, checkpoint),
        )
        session.add(row)
    return checkpoint.note(station.post_key, row.signature)


def own_station(session: Session) -> StationRow:
    """Give the one station of a post's register. Raises RegisterError (DAMAGED)."""
    stations = session.scalars(select(StationRow)).all()
    if len(stations) != 1:
        raise RegisterError(RegisterFault.DAMAGED, "it does not say whose it is")
    return stations[0]


def tail(session: Session, station: StationRow) -> tuple[int, bytes]:
    """Give how many lines there are and the last hash.

    Raises RegisterError (DAMAGED) unless the last line and the last checkpoint agree.
    """
    last = session.scalars(
        select(EntryRow)
        .where(EntryRow.station_id == station.id)
        .order_by(EntryRow.seq.desc())
        .limit(1)
    ).one_or_none()
    size, head = (last.seq + 1, last.hash) if last else (0, station.genesis())
    if last and last.line().hash != last.hash:
        raise RegisterError(RegisterFault.DAMAGED, f"line {size} was changed")
    row = session.scalars(
        select(CheckpointRow)
        .where(CheckpointRow.station_id == station.id)
        .order_by(CheckpointRow.size.desc(), CheckpointRow.at_s.desc())
        .limit(1)
    ).one_or_none()
    if row is None or (row.size, row.head) != (size, head):
        raise RegisterError(
            RegisterFault.DAMAGED, f"the log ends at line {size}, its checkpoint not"
        )
    return size, head


def find(session: Session, entry_id: UUID, kind: EntryKind) -> EntryRow | None:
    return session.scalars(
        select(EntryRow)
        .where(EntryRow.entry_id == entry_id.bytes)
        .where(EntryRow.kind == kind.value)
    ).one_or_none()


def ending(session: Session, record_id: bytes) -> EntryRow | None:
    """Give the line that ended a visit, if it has ended."""
    return session.scalars(
        select(EntryRow)
        .where(EntryRow.target == record_id)
        .where(EntryRow.kind == EntryKind.SIGN_OUT.value)
    ).one_or_none()


def unfinished() -> Select[bytes]:
    """Ask for the visits that were signed in and never out, the oldest first."""
    out = aliased(EntryRow)
    ended = (
        select(out.seq)
        .where(out.kind == EntryKind.SIGN_OUT.value)
        .where(out.target == EntryRow.entry_id)
    )
    return (
        select(EntryRow.entry_id)
        .where(EntryRow.kind == EntryKind.SIGN_IN.value)
        .where(~ended.exists())
        .order_by(EntryRow.seq)
    )


def _sealed(
    session: Session,
    station: StationRow,
    draft: Draft,
    body_class: BodyClass,
    public: bytes,
) -> SealedBody:
    epoch = draft.moment.epoch
    row = session.get(EpochKeyRow, (epoch, body_class.value))
    if row is None:
        raise RegisterError(RegisterFault.NO_KEY, f"no key for {epoch}")
    key = row.value()
    if not key.vouched(station.site_id, station.site_key):
        # Never seal a name to a key that someone slipped in.
        raise RegisterError(RegisterFault.DAMAGED, f"the key of {epoch} is not ours")
    return close_body(
        draft.plain[body_class],
        header=public,
        body_class=body_class,
        epoch=epoch,
        key=key.opened(),
    )

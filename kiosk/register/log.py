"""How a line is joined to the log: sealed, chained, signed for, in one transaction."""

from base64 import b64encode
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
from kiosk.register.chain import BodySeal, JsonObject, Line, header, read_header
from kiosk.register.models import (
    BodyRow,
    CheckpointRow,
    EntryRow,
    StationRow,
)
from kiosk.register.moment import Moment
from kiosk.register.note import Checkpoint
from kiosk.register.rows import Link, fetch, put
from kiosk.register.seal import BodyKey, close_body

# The kinds of lines that begin a record of a person.
RECORDS = frozenset({EntryKind.SIGN_IN.value, EntryKind.ADDED.value})

_CLOCK_TOLERANCE_S = 60  # NTP slews by less between two visitors

Sign = Callable[[StationRow, Checkpoint], bytes]

_LAST_LINE = "WHERE station_id = ? ORDER BY seq DESC LIMIT 1"
_LAST_CHECKPOINT = "WHERE station_id = ? ORDER BY size DESC, at_s DESC LIMIT 1"
_CHECKPOINT = "WHERE station_id = ? AND size = ? AND at_s = ?"
_KNOWN = "WHERE entry_id = ? AND kind = ?"
_ENDING = "WHERE target = ? AND kind = ?"


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
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """Where a log ends, whose it is, and when its last line was written, if any."""

    station: StationRow
    size: int
    head: bytes
    signed: str  # its last signature, as the next line's header has it
    at_s: int
    said: JsonObject | None


def append(
    link: Link,
    draft: Draft,
    end: End,
    sign: Sign,
    key_of: Callable[[BodyClass], BodyKey],
) -> EntryRow:
    """Write a line, its bodies and its checkpoint. `end` is where the log ends now.

    Raises what `sign` and `key_of` raise; then nothing is written.
    """
    station, seq = end.station, end.size
    public = header(
        station_id=station.id,
        seq=seq,
        entry_id=draft.entry_id,
        kind=draft.kind,
        moment=draft.moment,
        notice_sha256=draft.notice.text_sha256 if draft.notice else None,
        target=draft.target,
        outcome=draft.outcome,
        facts={
            **draft.facts,
            **_jump(end, draft.moment),
            "signed": end.signed,
        },
    )
    bodies = {
        kind: close_body(plain, header=public, key=key_of(kind))
        for kind, plain in draft.plain.items()
    }
    none = BodySeal()
    line = Line(
        previous=end.head,
        header=public,
        ident=bodies[BodyClass.IDENT].seal if BodyClass.IDENT in bodies else none,
        sign=bodies[BodyClass.SIGN].seal if BodyClass.SIGN in bodies else none,
    )
    entry = EntryRow.plain(
        station_id=station.id,
        seq=seq,
        entry_id=draft.entry_id.bytes,
        kind=draft.kind.value,
        target=draft.target.bytes if draft.target else None,
        at_s=draft.moment.at_s,
        header=line.header,
        ident_digest=line.ident.digest,
        ident_commitment=line.ident.commitment,
        sign_digest=line.sign.digest,
        sign_commitment=line.sign.commitment,
        previous=line.previous,
        hash=line.hash,
    )
    put(link, entry)
    for body in bodies.values():
        put(link, BodyRow.of(body, entry))
    checkpoint = station.checkpoint(
        size=seq + 1, head=entry.hash, at_s=draft.moment.at_s
    )
    put(link, _signed(station, checkpoint, sign))
    return entry


def _jump(end: End, moment: Moment) -> dict[str, str]:
    """Say by how many seconds the clock was set since the line before, if it was.

    Within one run of the computer its uptime tells; after a restart only a clock that
    went back shows.
    """
    if end.said is None:
        return {}
    gone = moment.at_s - end.at_s
    if end.said.get("boot") == moment.boot:
        gone -= moment.uptime_s - int(end.said.get("uptime", 0))
        return {"clock_set_s": str(gone)} if abs(gone) > _CLOCK_TOLERANCE_S else {}
    return {"clock_set_s": str(gone)} if gone < 0 else {}


def _signed(station: StationRow, checkpoint: Checkpoint, sign: Sign) -> CheckpointRow:
    return CheckpointRow.plain(
        station_id=station.id,
        size=checkpoint.size,
        at_s=checkpoint.at_s,
        head=checkpoint.head,
        signature=sign(station, checkpoint),
    )


def mark(
    link: Link,
    station: StationRow,
    *,
    size: int,
    head: bytes,
    moment: Moment,
    sign: Sign,
) -> str:
    """Sign how long the log is and what its last hash is; give the note."""
    checkpoint = station.checkpoint(size=size, head=head, at_s=moment.at_s)
    known = fetch(link, CheckpointRow, _CHECKPOINT, station.id, size, moment.at_s)
    row = known[0] if known else _signed(station, checkpoint, sign)
    if not known:
        put(link, row)
    return checkpoint.note(station.post_key, row.signature)


def own_station(link: Link) -> StationRow:
    """Give the one station of a post's register. Raises RegisterError (DAMAGED)."""
    stations = fetch(link, StationRow, "LIMIT 2")
    if len(stations) != 1:
        raise RegisterError(RegisterFault.DAMAGED, "it does not say whose it is")
    return stations[0]


def end_of(link: Link) -> End:
    """Look where the log ends.

    Raises RegisterError (DAMAGED) unless it ends as it should; nothing is to be written
    onto it then.
    """
    station = own_station(link)
    last, point = _last(link, station)
    return End(
        station=station,
        size=point.size,
        head=point.head,
        signed=b64encode(point.digest()).decode(),
        at_s=last.at_s if last else station.opened_at_s,
        said=read_header(last.header) if last else None,
    )


def _last(link: Link, station: StationRow) -> tuple[EntryRow | None, CheckpointRow]:
    found = fetch(link, EntryRow, _LAST_LINE, station.id)
    last = found[0] if found else None
    size, head = (last.seq + 1, last.hash) if last else (0, station.genesis())
    if last and last.line().hash != last.hash:
        raise RegisterError(RegisterFault.DAMAGED, f"line {size} was changed")
    points = fetch(link, CheckpointRow, _LAST_CHECKPOINT, station.id)
    if not points or (points[0].size, points[0].head) != (size, head):
        raise RegisterError(
            RegisterFault.DAMAGED, f"the log ends at line {size}, its checkpoint not"
        )
    return last, points[0]


def find(link: Link, entry_id: UUID, kind: EntryKind) -> EntryRow | None:
    found = fetch(link, EntryRow, _KNOWN, entry_id.bytes, kind.value)
    return found[0] if found else None


def record_line(session: Session, number: int) -> EntryRow:
    """Give the line that began a record. Raises RegisterError (UNKNOWN_RECORD)."""
    line = session.scalars(
        select(EntryRow).where(EntryRow.seq == number - 1)
    ).one_or_none()
    if line is None or line.kind not in RECORDS:
        raise RegisterError(RegisterFault.UNKNOWN_RECORD, f"line {number} is nobody's")
    return line


def ending(link: Link, record_id: bytes) -> EntryRow | None:
    """Give the line that ended a visit, if it has ended."""
    found = fetch(link, EntryRow, _ENDING, record_id, EntryKind.SIGN_OUT.value)
    return found[0] if found else None


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

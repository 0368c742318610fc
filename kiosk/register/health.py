"""How a register is, at a glance: what someone should look after before it stops."""

import stat
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.register import (
    BodyClass,
    Clock,
    Concern,
    EntryKind,
    RegisterError,
    RegisterStatus,
    postkey,
)
from kiosk.register.epoch import MONTHS_AHEAD, MONTHS_WARNED, month_of
from kiosk.register.log import own_station, unfinished
from kiosk.register.models import BodyRow, EntryRow, EpochKeyRow, StationRow
from kiosk.register.moment import months_from, read, when
from kiosk.register.remembered import Memory
from kiosk.register.retention import RULES, Kept, Rules, past_ceiling
from kiosk.register.store import Store, free_bytes

_FEW_BYTES = 100 * 1000 * 1000


def status(
    store: Store, now: Clock, memory: Memory | None = None, rules: Rules = RULES
) -> RegisterStatus:
    """Look at the register's end, its keys and its disk. Raises RegisterError."""
    swapped = memory is not None and memory.contradiction(store) is not None
    with store.reading() as session:
        station = own_station(session)
        last = session.scalars(
            select(EntryRow).order_by(EntryRow.seq.desc()).limit(1)
        ).one_or_none()
        moment = read(now)
        left = _months_left(session, station, moment.epoch)
        overdue = _overdue(session, when(moment.at_s), rules)
        return RegisterStatus(
            site_id=station.site_id,
            station=station.station,
            entries=last.seq + 1 if last else 0,
            last_at=when(last.at_s) if last else None,
            head=last.hash if last else station.genesis(),
            unfinished=_count_unfinished(session),
            months_left=left,
            free_bytes=free_bytes(store.path),
            concerns=(
                *((Concern.SWAPPED,) if swapped else ()),
                *_concerns(store, station, left, overdue=overdue),
            ),
        )


def _count_unfinished(session: Session) -> int:
    query = select(func.count()).select_from(unfinished().order_by(None).subquery())
    return session.scalars(query).one()


def _months_left(session: Session, station: StationRow, first: str) -> int:
    known = {
        (month_of(row.epoch), row.body_class)
        for row in session.scalars(select(EpochKeyRow))
        if row.value().vouched(station.site_id, station.site_key)
    }
    left = 0
    for epoch in months_from(first, 1 + MONTHS_AHEAD):
        if not all((epoch, body_class.value) in known for body_class in BodyClass):
            break
        left += 1
    return left


def _overdue(session: Session, now: datetime, rules: Rules) -> bool:
    """Whether the oldest body of some sort is past its ceiling: a purge is due."""
    of_person = [kind.value for kind in EntryKind if kind.of_person]
    for kept in Kept:
        kind = EntryRow.kind
        query = (
            select(EntryRow.at_s)
            .join(
                BodyRow,
                (BodyRow.station_id == EntryRow.station_id)
                & (BodyRow.seq == EntryRow.seq),
            )
            .where(BodyRow.body_class == kept.slot.value)
            .where(
                kind.not_in(of_person) if kept is Kept.AUDIT else kind.in_(of_person)
            )
            .order_by(EntryRow.seq)
            .limit(1)
        )
        oldest = session.scalars(query).one_or_none()
        if oldest is not None and oldest < past_ceiling(kept, now, rules):
            return True
    return False


def _concerns(
    store: Store, station: StationRow, months_left: int, *, overdue: bool
) -> tuple[Concern, ...]:
    return tuple(
        concern
        for concern, true in (
            (Concern.READ_ONLY, store.read_only),
            (Concern.NO_POST_KEY, not _has_post_key(store, station)),
            (Concern.NO_KEY, months_left == 0),
            (Concern.FEW_KEYS, 0 < months_left < MONTHS_WARNED),
            (Concern.FEW_BYTES, free_bytes(store.path) < _FEW_BYTES),
            (Concern.KEPT_TOO_LONG, overdue),
            (Concern.OPEN_TO_OTHERS, bool(store.path.stat().st_mode & stat.S_IRWXO)),
        )
        if true
    )


def _has_post_key(store: Store, station: StationRow) -> bool:
    try:
        postkey.load(store.path, station.post_key)
    except RegisterError:
        return False
    return True

"""How a register is, at a glance: what someone should look after before it stops."""

import stat

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.register import (
    BodyClass,
    Clock,
    Concern,
    RegisterError,
    RegisterStatus,
    postkey,
)
from kiosk.register.epoch import MONTHS_AHEAD, MONTHS_WARNED
from kiosk.register.log import own_station, unfinished
from kiosk.register.models import EntryRow, EpochKeyRow, StationRow
from kiosk.register.moment import months_from, read, when
from kiosk.register.store import Store, free_bytes

_FEW_BYTES = 100 * 1000 * 1000


def status(store: Store, now: Clock) -> RegisterStatus:
    """Look at the register's end, its keys and its disk. Raises RegisterError."""
    with store.reading() as session:
        station = own_station(session)
        last = session.scalars(
            select(EntryRow).order_by(EntryRow.seq.desc()).limit(1)
        ).one_or_none()
        left = _months_left(session, station, read(now).epoch)
        return RegisterStatus(
            site_id=station.site_id,
            station=station.station,
            entries=last.seq + 1 if last else 0,
            last_at=when(last.at_s) if last else None,
            head=last.hash if last else station.genesis(),
            unfinished=_count_unfinished(session),
            months_left=left,
            free_bytes=free_bytes(store.path),
            concerns=_concerns(store, station, left),
        )


def _count_unfinished(session: Session) -> int:
    query = select(func.count()).select_from(unfinished().order_by(None).subquery())
    return session.scalars(query).one()


def _months_left(session: Session, station: StationRow, first: str) -> int:
    known = {
        (row.epoch, row.body_class)
        for row in session.scalars(select(EpochKeyRow))
        if row.value().vouched(station.site_id, station.site_key)
    }
    left = 0
    for epoch in months_from(first, 1 + MONTHS_AHEAD):
        if not all((epoch, body_class.value) in known for body_class in BodyClass):
            break
        left += 1
    return left


def _concerns(
    store: Store, station: StationRow, months_left: int
) -> tuple[Concern, ...]:
    return tuple(
        concern
        for concern, true in (
            (Concern.READ_ONLY, store.read_only),
            (Concern.NO_POST_KEY, not _has_post_key(store, station)),
            (Concern.NO_KEY, months_left == 0),
            (Concern.FEW_KEYS, 0 < months_left < MONTHS_WARNED),
            (Concern.FEW_BYTES, free_bytes(store.path) < _FEW_BYTES),
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

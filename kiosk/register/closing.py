"""What a day's closing sheet says: how long the log is, its last hash, some counts.

It names nobody. On paper, kept elsewhere, it is a witness.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from sqlalchemy import func, select

from kiosk.register import EntryKind
from kiosk.register.log import end_of, unfinished
from kiosk.register.models import EntryRow
from kiosk.register.moment import when
from kiosk.register.pen import Pen

# As the office reads them; visits that ended are the other half of those that began.
_COUNTED = (
    ("Visites ouvertes ce jour", EntryKind.SIGN_IN),
    ("Visites closes ce jour", EntryKind.SIGN_OUT),
    ("Lignes saisies par un médiateur ce jour", EntryKind.ADDED),
    ("Consultations du registre ce jour", EntryKind.CONSULTATION),
    ("Exports ce jour", EntryKind.EXPORT),
    ("Effacements ce jour", EntryKind.ERASURE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What a day's closing sheet says: the signed note, and how many of what."""

    day: date
    station: str
    note: str
    size: int
    head: bytes
    counts: tuple[tuple[str, int], ...]


def close_day(pen: Pen) -> Closing:
    """Sign how the register is now, and count today's lines by their kind."""
    moment = pen.moment()
    now = when(moment.at_s).astimezone(timezone(timedelta(seconds=moment.offset_s)))
    begun = datetime.combine(now.date(), datetime.min.time(), now.tzinfo)
    with pen.store.writing() as session:
        end = end_of(session)
        note = pen.note(session, end, moment)
        query = (
            select(EntryRow.kind, func.count())
            .where(EntryRow.at_s >= int(begun.timestamp()))
            .where(EntryRow.at_s < int((begun + timedelta(days=1)).timestamp()))
            .group_by(EntryRow.kind)
        )
        found = dict(session.execute(query).all())
        open_visits = session.scalars(
            select(func.count()).select_from(unfinished().order_by(None).subquery())
        ).one()
        counts = [(name, found.get(kind.value, 0)) for name, kind in _COUNTED]
        return Closing(
            day=now.date(),
            station=end.station.id,
            note=note,
            size=end.size,
            head=end.head,
            counts=(*counts, ("Visites encore ouvertes", open_visits)),
        )

"""What the centre notes by itself goes when it was kept for its time.

The stations' lines are not touched: what is purged there is followed here.
"""

from datetime import datetime

from sqlalchemy import and_, delete, select

from kiosk.register.central import Purged
from kiosk.register.central.centre import Centre
from kiosk.register.central.tables import CONSULTATION, CONTACT
from kiosk.register.moment import months_before
from kiosk.register.retention import RULES, Kept


def purge(centre: Centre, now: datetime) -> tuple[Purged, ...]:
    """Delete who looked what up, and when stations were heard, past the audit's floor.

    The last contact of a station stays. Only the database's owner may.
    """
    past = months_before(now, RULES[Kept.AUDIT].floor)
    newer = CONTACT.alias()
    followed = (
        select(newer.c.id)
        .where(newer.c.book == CONTACT.c.book, newer.c.id > CONTACT.c.id)
        .exists()
    )
    told = []
    with centre.connected() as link, link.begin():
        for table, which in (
            (CONSULTATION, CONSULTATION.c.at < past),
            (CONTACT, and_(CONTACT.c.at < past, followed)),
        ):
            gone = link.scalars(delete(table).where(which).returning(table.c.at)).all()
            if gone:
                told.append(
                    Purged(
                        table=table.name,
                        count=len(gone),
                        first_at=min(gone),
                        last_at=max(gone),
                    )
                )
    return tuple(told)

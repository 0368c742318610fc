"""The register given out for a period, as a table or as pages; each time is noted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.register import EntryKind, OpenLine, Proof, Purpose
from kiosk.register.agents import check_agents
from kiosk.register.export.ods import ods
from kiosk.register.export.pages import pages
from kiosk.register.export.table import csv
from kiosk.register.keys import Keys
from kiosk.register.log import RECORDS, own_station
from kiosk.register.models import EntryRow
from kiosk.register.moment import midnight_s
from kiosk.register.opening import open_line
from kiosk.register.pen import Pen


class Format(Enum):
    """In which form the register is given out."""

    CSV = "csv"
    ODS = "ods"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Exported:
    """The file, how many lines are in it, and the line that says it was made."""

    content: bytes
    count: int
    proof: Proof


_WRITERS: dict[Format, Callable[[tuple[OpenLine, ...], str], bytes]] = {
    Format.CSV: csv,
    Format.ODS: ods,
    Format.PDF: pages,
}


def export(
    pen: Pen, form: Format, days: tuple[date, date], keys: Keys, purpose: Purpose
) -> Exported:
    """Write all lines of these days, the first and the last included.

    Days are those of the clock on the wall. Limited lines are left out, unless a
    judge asks. Raises RegisterError; then nothing is given out.
    """
    check_agents(keys, asked=pen.two_agents)
    first, last = days
    with pen.store.reading() as session:
        lines = tuple(_lines(session, first, last, keys, purpose))
        site = own_station(session).id
    written = _WRITERS[form](lines, site)
    said = {
        "purpose": purpose.value,
        "format": form.value,
        "from": first.isoformat(),
        "to": last.isoformat(),
        "count": str(len(lines)),
    }
    with pen.store.writing() as session:
        event = pen.event(EntryKind.EXPORT, keys, said=said)
        return Exported(written, len(lines), pen.append(session, event).proof())


def _lines(
    session: Session, first: date, last: date, keys: Keys, purpose: Purpose
) -> list[OpenLine]:
    # Each line has its own offset from UTC: look a day further, then by its date.
    day = timedelta(days=1)
    query = (
        select(EntryRow)
        .where(EntryRow.kind.in_(RECORDS))
        .where(EntryRow.at_s >= midnight_s(first - day))
        .where(EntryRow.at_s < midnight_s(last + 2 * day))
        .order_by(EntryRow.seq)
    )
    opened = [open_line(session, line, keys) for line in session.scalars(query)]
    return [
        line
        for line in opened
        if first <= line.at.date() <= last
        and (not line.limited or purpose is Purpose.REQUISITION)
    ]

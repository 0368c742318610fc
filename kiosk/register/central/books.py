"""Which registers the centre has, and how far it is with each."""

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, Row, func, select

from kiosk.register.central import Book, CentralError, CentralFault, Origin, Standing
from kiosk.register.central.tables import BOOK, CHECKPOINT, CONTACT, ENTRY
from kiosk.register.moment import when
from kiosk.register.note import Checkpoint


def books(link: Connection, *which: ColumnElement[bool]) -> tuple[Book, ...]:
    """Give the registers for which all this is true, the first branch first."""
    query = select(BOOK).where(*which).order_by(BOOK.c.station_id, BOOK.c.opened_at_s)
    return tuple(_book(row) for row in link.execute(query.order_by(BOOK.c.branch)))


def books_of(link: Connection, station_id: str | None) -> tuple[Book, ...]:
    """Give those of one station (63-riom/poste-01), or all.

    Raises CentralError (UNKNOWN_STATION).
    """
    if station_id is None:
        return books(link)
    found = books(link, BOOK.c.station_id == station_id)
    if not found:
        raise CentralError(CentralFault.UNKNOWN_STATION, station_id)
    return found


def tail(link: Connection, book: Book) -> tuple[int, bytes]:
    """Give how many lines there are, and the last hash."""
    last = link.execute(
        select(ENTRY.c.seq, ENTRY.c.hash)
        .where(ENTRY.c.book == book.id)
        .order_by(ENTRY.c.seq.desc())
        .limit(1)
    ).one_or_none()
    return (last.seq + 1, last.hash) if last else (0, book.origin.genesis)


def hash_at(link: Connection, book: Book, size: int) -> bytes | None:
    """Give the last hash when there were so many lines."""
    if size == 0:
        return book.origin.genesis
    return link.scalars(
        select(ENTRY.c.hash)
        .where(ENTRY.c.book == book.id)
        .where(ENTRY.c.seq == size - 1)
    ).one_or_none()


def standings(link: Connection, station_id: str | None = None) -> tuple[Standing, ...]:
    """Say how far the centre is with each register."""
    found = books_of(link, station_id)
    newest = {book.station_id: book.origin.opened_at_s for book in found}
    return tuple(
        _standing(
            link, book, followed=book.origin.opened_at_s < newest[book.station_id]
        )
        for book in found
    )


def heard(link: Connection, book: Book) -> tuple[int, datetime] | None:
    """Give how long a register was when all of it had been sent, and when that was."""
    last = link.execute(
        select(CONTACT.c.size, CONTACT.c.at)
        .where(CONTACT.c.book == book.id)
        .order_by(CONTACT.c.id.desc())
        .limit(1)
    ).one_or_none()
    return (last.size, last.at.astimezone(UTC)) if last else None


def note(link: Connection, book: Book) -> str:
    """Give the last signed note that the centre has: a witness for the station.

    Raises CentralError (UNKNOWN_STATION) while it has none.
    """
    row = link.execute(
        select(CHECKPOINT)
        .where(CHECKPOINT.c.book == book.id)
        .order_by(CHECKPOINT.c.size.desc(), CHECKPOINT.c.at_s.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        raise CentralError(CentralFault.UNKNOWN_STATION, book.station_id)
    said = Checkpoint(
        post=f"pn/{book.station_id}",
        segment=str(when(book.origin.opened_at_s).year),
        size=row.size,
        head=row.head,
        at_s=row.at_s,
    )
    return said.note(book.origin.post_key, row.signature)


def _standing(link: Connection, book: Book, *, followed: bool) -> Standing:
    size, _ = tail(link, book)
    last_s = link.scalars(
        select(func.max(ENTRY.c.at_s)).where(
            ENTRY.c.book == book.id, ENTRY.c.seq == size - 1
        )
    ).one()
    contact = heard(link, book)
    return Standing(
        book=book,
        size=size,
        last_at=when(last_s) if last_s is not None else None,
        heard_at=contact[1] if contact else None,
        whole=contact is not None and contact[0] == size,
        followed=followed,
    )


def _book(row: Row[*tuple[object, ...]]) -> Book:
    said = row._mapping  # noqa: SLF001 - SQLAlchemy's public name for it
    return Book(
        id=said[BOOK.c.id],
        branch=said[BOOK.c.branch],
        forked_at=said[BOOK.c.forked_at],
        station_id=said[BOOK.c.station_id],
        origin=Origin(
            site_id=said[BOOK.c.site_id],
            station=said[BOOK.c.station],
            opened_at_s=said[BOOK.c.opened_at_s],
            post_key=said[BOOK.c.post_key],
            site_key=said[BOOK.c.site_key],
        ),
    )

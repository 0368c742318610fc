"""Where in the centre a station's lines belong: its register, or a branch of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, insert, select, text
from sqlalchemy.orm import Session

from kiosk.register.central import Book, CentralError, CentralFault, Origin
from kiosk.register.central.books import books, hash_at, tail
from kiosk.register.central.tables import BOOK
from kiosk.register.log import own_station
from kiosk.register.models import EntryRow
from kiosk.register.store import Store


def own_book(link: Connection, store: Store) -> Book:
    """Give what the centre got first of the register that is here.

    Raises CentralError (UNKNOWN_STATION) before the first synchronisation.
    """
    with store.reading() as session:
        origin = origin_of(session)
    known = books(link, BOOK.c.genesis == origin.genesis)
    if not known:
        raise CentralError(CentralFault.UNKNOWN_STATION, origin.station)
    return known[0]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the centre a station's lines belong, unless it has lost lines."""

    book: Book | None
    size: int = 0
    behind: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How the centre and a station stand to each other; nothing was changed."""

    known: bool
    size: int = 0  # lines that the centre has
    waiting: int = 0  # that it does not have yet
    behind: int = 0  # that the station has lost
    forked_at: int | None = None


def look(link: Connection, store: Store) -> Seen:
    """Compare the two, as `find` does, and begin nothing."""
    with store.reading() as session:
        origin = origin_of(session)
        known = books(link, BOOK.c.genesis == origin.genesis)
        last = session.scalars(select(func.max(EntryRow.seq))).one()
        size = 0 if last is None else last + 1
        ours = hash_here(session, origin, size)
        for book in known:
            there, head = tail(link, book)
            if there <= size and hash_here(session, origin, there) == head:
                forks = [each.forked_at for each in known if each.forked_at is not None]
                return Seen(
                    known=True,
                    size=there,
                    waiting=size - there,
                    forked_at=book.forked_at or min(forks, default=None),
                )
            if there > size and hash_at(link, book, size) == ours:
                return Seen(known=True, size=there, behind=there - size)
        if known:
            first = _first_that_differs(link, session, origin, known)
            return Seen(known=True, size=tail(link, known[0])[0], forked_at=first)
    return Seen(known=False, waiting=size)


def origin_of(session: Session) -> Origin:
    station = own_station(session)
    return Origin(
        site_id=station.site_id,
        station=station.station,
        opened_at_s=station.opened_at_s,
        post_key=station.post_key,
        site_key=station.site_key,
    )


def alone(link: Connection, origin: Origin) -> None:
    """Wait for whoever sends the same register now, and keep others waiting."""
    key = int.from_bytes(origin.genesis[:8], "big", signed=True)
    link.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})


def find(link: Connection, store: Store, origin: Origin) -> Place:
    """Say where the lines belong; `alone` is asked first."""
    known = books(link, BOOK.c.genesis == origin.genesis)
    with store.reading() as session:
        last = session.scalars(select(func.max(EntryRow.seq))).one()
        size = 0 if last is None else last + 1
        for book in known:
            there, head = tail(link, book)
            if there <= size and hash_here(session, origin, there) == head:
                return Place(book)
        ours = hash_here(session, origin, size)
        for book in known:
            there, _ = tail(link, book)
            if there > size and hash_at(link, book, size) == ours:
                return Place(None, size=there, behind=there - size)
        forked_at = _first_that_differs(link, session, origin, known) if known else None
    return Place(_begin(link, origin, branch=len(known), forked_at=forked_at))


def hash_here(session: Session, origin: Origin, size: int) -> bytes | None:
    """Give the station's last hash when it had so many lines."""
    if size == 0:
        return origin.genesis
    return session.scalars(
        select(EntryRow.hash).where(EntryRow.seq == size - 1)
    ).one_or_none()


def _first_that_differs(
    link: Connection, session: Session, origin: Origin, known: Sequence[Book]
) -> int:
    """Give the first line (from 1) that is another than in the first branch."""
    same, other = 0, tail(link, known[0])[0]
    while same < other:
        middle = (same + other + 1) // 2
        ours = hash_here(session, origin, middle)
        if ours is not None and ours == hash_at(link, known[0], middle):
            same = middle
        else:
            other = middle - 1
    return same + 1


def _begin(
    link: Connection, origin: Origin, *, branch: int, forked_at: int | None
) -> Book:
    row = {
        "genesis": origin.genesis,
        "branch": branch,
        "forked_at": forked_at,
        "station_id": f"{origin.site_id}/{origin.station}",
        "site_id": origin.site_id,
        "station": origin.station,
        "opened_at_s": origin.opened_at_s,
        "post_key": origin.post_key,
        "site_key": origin.site_key,
    }
    link.execute(insert(BOOK).inline(), row)
    return books(link, and_(BOOK.c.genesis == origin.genesis, BOOK.c.branch == branch))[
        0
    ]

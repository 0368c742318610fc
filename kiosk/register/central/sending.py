"""`kiosk register sync`: a station's lines go to the centre. The log is its own outbox.

How far the centre is, the centre says; nothing is noted here. So it may break at any
moment, run twice at once, or not run for months: the next run goes on where the centre
is. What the centre has is never sent over: where the two disagree, the station's lines
go into a branch of their own.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, cast

from psycopg import sql
from sqlalchemy import (
    Connection,
    LargeBinary,
    Select,
    Table,
    Text,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.orm import Session

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.central import Book, CentralError, CentralFault, Origin, Sent
from kiosk.register.central.books import tail
from kiosk.register.central.centre import Centre
from kiosk.register.central.patience import PATIENCE_S, cut_after
from kiosk.register.central.place import Place, alone, find, hash_here, origin_of
from kiosk.register.central.tables import (
    BODY,
    CHECKPOINT,
    CONTACT,
    ENTRY,
    EPOCH_KEY,
    ERASED,
    MIRRORED,
    SCHEMA,
    shared,
)
from kiosk.register.store import Store

if TYPE_CHECKING:
    from psycopg import Connection as Raw

LINES_AT_ONCE = 1000
_HEARD_AGAIN = "12 hours"  # a contact that brought nothing is noted as often

Values = tuple[Any, ...]  # as the tables' columns are


def sync(store: Store, centre: Centre, *, at_once: int = LINES_AT_ONCE) -> Sent:
    """Send what the centre does not have. Raises RegisterError and CentralError.

    Each batch is one transaction there: it is sent wholly or not at all.
    """
    with store.reading() as session:
        origin = origin_of(session)
    lines = 0
    book: Book | None = None
    with centre.connected() as link:
        while True:
            with cut_after(link, PATIENCE_S), link.begin():
                alone(link, origin)
                if book is None:
                    place = find(link, store, origin)
                    if place.book is None:
                        return _behind(origin, place)
                    book = place.book
                    _send_keys(link, store, book)
                sent, size = _send_batch(link, store, book, at_once)
                if sent < at_once:
                    _note_contact(link, book, size)
            lines += sent
            if sent < at_once:
                return Sent(
                    station_id=book.station_id,
                    lines=lines,
                    size=size,
                    forked_at=book.forked_at,
                )


def _behind(origin: Origin, place: Place) -> Sent:
    return Sent(
        station_id=f"{origin.site_id}/{origin.station}",
        lines=0,
        size=place.size,
        behind=place.behind,
    )


def _send_keys(link: Connection, store: Store, book: Book) -> None:
    there = set(
        link.execute(
            select(EPOCH_KEY.c.epoch, EPOCH_KEY.c.body_class).where(
                EPOCH_KEY.c.book == book.id
            )
        )
    )
    with store.reading() as session:
        rows = session.execute(_rows(EPOCH_KEY)).all()
    _copy(link, EPOCH_KEY, book, [row for row in rows if row[:2] not in there])


def _send_batch(
    link: Connection, store: Store, book: Book, at_once: int
) -> tuple[int, int]:
    """Send the lines that follow, with all that is theirs; give how many, and the end.

    A line goes before what it erases is told, and a body goes with its line or never.
    """
    size, head = tail(link, book)
    marked = set(
        link.scalars(
            select(CHECKPOINT.c.at_s)
            .where(CHECKPOINT.c.book == book.id)
            .where(CHECKPOINT.c.size == size)
        )
    )
    end = size + at_once
    with store.reading() as session:
        if hash_here(session, book.origin, size) != head:
            raise CentralError(
                CentralFault.REFUSED,
                f"{book.station_id}: line {size} was changed while it was sent",
            )
        lines = _between(session, ENTRY, "seq", size, end)
        bodies = _between(session, BODY, "seq", size, end)
        erased = _between(session, ERASED, "by_seq", size, end)
        marks = _between(session, CHECKPOINT, "size", size, end + 1)
    _check_whole(lines, size)
    end = size + len(lines)
    _copy(link, ENTRY, book, lines)
    _copy(link, BODY, book, bodies)
    _copy(link, ERASED, book, erased)
    _copy(
        link,
        CHECKPOINT,
        book,
        [row for row in marks if row[0] > size or row[1] not in marked],
    )
    return len(lines), end


def _between(
    session: Session, table: Table, column: str, first: int, end: int
) -> Sequence[Values]:
    row = MIRRORED[table]
    place = row.metadata.tables[row.__tablename__].c[column]
    query = _rows(table).where(place >= first).where(place < end).order_by(place)
    return session.execute(query).all()


def _rows(table: Table) -> Select[*tuple[Any, ...]]:
    """Ask a station for the rows of a table, without its own name in each."""
    row = MIRRORED[table]
    columns = row.metadata.tables[row.__tablename__].columns
    return select(*(columns[name] for name in shared(table)))


def _check_whole(lines: Sequence[Values], size: int) -> None:
    """Raise RegisterError (DAMAGED) on a gap: the centre would say so less plainly."""
    for expected, line in enumerate(lines, size):
        if line[0] != expected:
            raise RegisterError(
                RegisterFault.DAMAGED, f"line {expected + 1} is missing"
            )


def _copy(link: Connection, table: Table, book: Book, rows: Iterable[Values]) -> None:
    rows = list(rows)
    if not rows:
        return
    names = ("book", *shared(table))
    raw = cast("Raw", link.connection.driver_connection)
    order = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(
        sql.Identifier(SCHEMA, table.name),
        sql.SQL(", ").join(map(sql.Identifier, names)),
    )
    with raw.cursor() as cursor, cursor.copy(order) as copy:
        copy.set_types([_type(table, name) for name in names])
        for row in rows:
            copy.write_row((book.id, *row))


def _type(table: Table, name: str) -> str:
    kind = table.c[name].type
    if isinstance(kind, LargeBinary):
        return "bytea"
    return "text" if isinstance(kind, Text) else "int8"


def _note_contact(link: Connection, book: Book, size: int) -> None:
    """Note that all had been sent; not each time when there was nothing new."""
    lately = (
        select(CONTACT.c.id)
        .where(CONTACT.c.book == book.id)
        .where(CONTACT.c.size == size)
        .where(CONTACT.c.at > func.now() - text(f"interval '{_HEARD_AGAIN}'"))
    )
    if link.execute(lately.limit(1)).first() is None:
        link.execute(insert(CONTACT).inline(), {"book": book.id, "size": size})

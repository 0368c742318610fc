"""A register is got back from the centre as a station's file, and read as one.

So whatever reads and verifies a station's register does it here too, the independent
verifier included. The file has neither the post's key nor the site's: nothing can be
written in it, and nothing opened without the keystore.
"""

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from kiosk.register import Found, Purpose, RegisterError, RegisterFault
from kiosk.register.agents import check_agents
from kiosk.register.central import (
    Book,
    CentralError,
    CentralFault,
    Examined,
    FoundIn,
)
from kiosk.register.central.books import books_of, heard
from kiosk.register.central.centre import Centre
from kiosk.register.central.tables import (
    BOOK,
    CONSULTATION,
    ENTRY,
    ERASED,
    MIRRORED,
    shared,
)
from kiosk.register.keys import Keys
from kiosk.register.opening import limited, open_names
from kiosk.register.private import create, os_faults
from kiosk.register.report import UNREADABLE, Finding, Flaw, Report
from kiosk.register.schema import build
from kiosk.register.spans import span
from kiosk.register.store import Store
from kiosk.register.verify import verify

_ROWS_AT_ONCE = 1000
_SEES_ALL = frozenset({Purpose.RIGHTS, Purpose.REQUISITION})


def fetch(link: Connection, book: Book, path: Path) -> None:
    """Write all that the centre has of a register into a new file.

    Raises RegisterError (EXISTS, FULL, DAMAGED…).
    """
    with os_faults():
        create(path)
    with closing(Store(path)) as store:
        build(store)
    origin = book.origin
    station = (
        book.station_id,
        origin.site_id,
        origin.station,
        origin.opened_at_s,
        origin.post_key,
        origin.site_key,
    )
    # By hand, without foreign keys: what does not fit is for `verify` to find.
    with _faults(path), closing(sqlite3.connect(path)) as file, file:
        file.execute("INSERT INTO station VALUES (?, ?, ?, ?, ?, ?)", station)
        for table, row in MIRRORED.items():
            theirs = row.metadata.tables[row.__tablename__]
            own = (book.station_id,) if "station_id" in theirs.c else ()
            names = [*(["station_id"] if own else []), *shared(table)]
            places = ", ".join("?" * len(names))
            order = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - our own names
            for some in _rows(link, table, book):
                file.executemany(order, ((*own, *values) for values in some))


def _rows(
    link: Connection, table: Table, book: Book
) -> Iterator[Sequence[tuple[Any, ...]]]:
    query = select(*(table.c[name] for name in shared(table)))
    query = query.where(table.c.book == book.id)
    with link.execute(
        query, execution_options={"yield_per": _ROWS_AT_ONCE}
    ) as found:  # closed even if the file cannot take them
        yield from found.partitions()


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise RegisterError(RegisterFault.DAMAGED, f"in the centre: {error}") from error
    except sqlite3.Error as error:
        raise RegisterError(RegisterFault.BROKEN, f"{path}: {error}") from error


def examine(centre: Centre, station_id: str | None = None) -> Iterator[Examined]:
    """Look at every row of each register: one station's, or all."""
    with centre.reading() as link:
        for book in books_of(link, station_id):
            try:
                with _fetched(link, book) as store:
                    report = verify(store)
            except RegisterError as error:
                if error.fault is not RegisterFault.DAMAGED:
                    raise
                report = UNREADABLE
            contact = heard(link, book)
            there = contact[0] if contact else 0
            if report is not UNREADABLE and there > report.size:
                # It was there when the station was heard.
                missing = Finding(Flaw.LINE_MISSING, span(report.size + 1, there))
                report = replace(report, findings=(*report.findings, missing))
            whole = contact is not None and there == report.size
            report = _judged(report, _gone(link, book), whole=whole)
            yield Examined(book=book, report=report, whole=whole)


def search(
    centre: Centre,
    text: str,
    keys: Keys,
    purpose: Purpose,
    station_id: str | None = None,
    *,
    two_agents: bool = False,
) -> tuple[FoundIn, ...]:
    """Find a name in the registers that these keys open, and note who looked.

    Raises CentralError (UNKNOWN_STATION) when there is none; as Register.consult does.
    """
    site_key = keys.site_key.public_key().public_bytes_raw()
    with centre.reading() as link:
        ours = tuple(
            book
            for book in books_of(link, station_id)
            if book.origin.site_key == site_key
        )
        if not ours:
            raise CentralError(CentralFault.UNKNOWN_STATION, f"site {keys.site_id}")
        told = []
        for book in ours:
            with _fetched(link, book) as store, store.reading() as session:
                hidden = frozenset() if purpose in _SEES_ALL else limited(session)
                found = open_names(session, keys).find(session, text, hidden=hidden)
            told.append(FoundIn(book=book, found=found))
            link.execute(insert(CONSULTATION).inline(), _noted(book, found, purpose))
        count = sum(len(each.found.entries) for each in told)
        check_agents(keys, asked=two_agents, records=count)
    # Only now: what could not be noted is not shown.
    return tuple(told)


@contextmanager
def _fetched(link: Connection, book: Book) -> Iterator[Store]:
    with tempfile.TemporaryDirectory(prefix="kiosk-central-") as folder:
        path = Path(folder) / "register.sqlite3"
        fetch(link, book, path)
        with closing(Store(path)) as store:
            yield store


def _noted(book: Book, found: Found, purpose: Purpose) -> dict[str, object]:
    lines = ",".join(str(entry.number) for entry in found.entries)
    return {"book": book.id, "purpose": purpose.value, "lines": lines}


def _gone(link: Connection, book: Book) -> frozenset[str]:
    """Give the lines of which a body was erased by another branch of this register."""
    ours, theirs = ENTRY.alias(), ENTRY.alias()
    query = (
        select(ours.c.seq)
        .join(theirs, (theirs.c.seq == ours.c.seq) & (theirs.c.hash == ours.c.hash))
        .join(ERASED, (ERASED.c.book == theirs.c.book) & (ERASED.c.seq == ours.c.seq))
        .join(BOOK, BOOK.c.id == theirs.c.book)
        .where(ours.c.book == book.id)
        .where(BOOK.c.genesis == book.origin.genesis)
        .where(BOOK.c.id != book.id)
    )
    return frozenset(str(seq + 1) for seq in link.scalars(query))


def _judged(report: Report, gone: frozenset[str], *, whole: bool) -> Report:
    """Leave out the bodies that are missing for a reason, or may be."""
    return replace(
        report,
        findings=tuple(
            finding
            for finding in report.findings
            if finding.flaw is not Flaw.BODY_MISSING
            or (whole and finding.place not in gone)
        ),
    )

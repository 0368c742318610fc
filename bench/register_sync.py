"""How fast a station's lines get into the centre: against a bare COPY of the same rows.

    python -m bench.register_sync [--visits 2000] [--turns 3]

A PostgreSQL server is started for it, whose commits wait for the disk. The bare COPY
is psycopg alone: the same rows, read before, in the same batches, into tables with the
same columns and primary keys, without our checks, cursors and contacts. They take
turns in the same run: the figure that means something on any computer is their ratio.
"""

import argparse
import json
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from sqlalchemy import Table, create_engine

from bench.register_commit import NOTICE, PASSPHRASE, SIGNATURE
from kiosk.register import Identity, Outcome
from kiosk.register.central import Book, Origin, sending
from kiosk.register.central.centre import Centre
from kiosk.register.central.place import origin_of
from kiosk.register.central.sending import LINES_AT_ONCE, Values, sync
from kiosk.register.central.tables import BODY, CHECKPOINT, ENTRY
from kiosk.register.founding import initialise
from kiosk.register.register import Register
from kiosk.register.schema import open_store
from kiosk.register.store import Store
from tests.rigs.postgres import Postgres

PLACES = {ENTRY: "seq", BODY: "seq", CHECKPOINT: "size"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=2000)
    parser.add_argument("--turns", type=int, default=3)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Postgres(durable=True) as server:
        path = Path(folder) / "register.sqlite3"
        write(path, args.visits)
        with closing(open_store(path)) as store:
            result = measure(server, store, args.turns)
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


def measure(server: Postgres, store: Store, turns: int) -> dict[str, float]:
    with store.reading() as session:
        origin = origin_of(session)
        rows = {
            table: list(sending._between(session, table, place, 0, 2**40))  # noqa: SLF001 - a look inside
            for table, place in PLACES.items()
        }
    ours, bare = [], []
    for turn in range(turns):
        server.run("postgres", f"CREATE DATABASE ours{turn}")
        server.run("postgres", f"CREATE DATABASE bare{turn}")
        with Centre(server.address(f"ours{turn}")) as centre:
            centre.initialise()
            start = time.perf_counter()
            assert sync(store, centre).lines == len(rows[ENTRY])
            ours.append(time.perf_counter() - start)
        bare.append(copied(server, f"bare{turn}", origin, rows))
    count = sum(map(len, rows.values()))
    return {
        "lines": len(rows[ENTRY]),
        "rows": count,
        "row_bytes": round(
            sum(
                len(value)
                for some in rows.values()
                for row in some
                for value in row
                if isinstance(value, bytes | str)
            )
            / count
        ),
        "ours_rows_per_s": round(count / median(ours)),
        "ours_lines_per_s": round(len(rows[ENTRY]) / median(ours)),
        "bare_rows_per_s": round(count / median(bare)),
        "ratio": round(median(ours) / median(bare), 2),
    }


def copied(
    server: Postgres, database: str, origin: Origin, rows: dict[Table, list[Values]]
) -> float:
    """Copy all rows in batches of as many lines as ours; give the seconds."""
    book = Book(id=1, branch=0, forked_at=None, station_id="", origin=origin)
    engine = create_engine(server.address(database))
    with engine.connect() as link:
        with link.begin():
            link.exec_driver_sql("CREATE SCHEMA kiosk")
            for table in PLACES:
                table.create(link)
        start = time.perf_counter()
        for first in range(0, len(rows[ENTRY]), LINES_AT_ONCE):
            with link.begin():
                for table, some in rows.items():
                    width = -(-len(some) * LINES_AT_ONCE // len(rows[ENTRY]))
                    begin = first // LINES_AT_ONCE * width
                    sending._copy(link, table, book, some[begin : begin + width])  # noqa: SLF001 - the same rows
        spent = time.perf_counter() - start
    engine.dispose()
    for table, some in rows.items():
        counted = f"SELECT count(*) FROM {table}"  # noqa: S608 - our own names
        assert server.ask(database, counted) == [(len(some),)]
    return spent


def write(path: Path, visits: int) -> None:
    initialise(path, site_id="bench", station="poste-01", passphrase=PASSPHRASE)
    with Register.open(path) as register:
        for number in range(visits):
            record_id = register.new_record_id()
            identity = Identity(f"Zzyzx{number}", "Essai")
            register.sign_in(record_id, identity, SIGNATURE, NOTICE)
            register.sign_out(record_id, Outcome.COMPLETED)


if __name__ == "__main__":
    main()

"""A thousand stations come back at once, each with five hundred lines that waited.

    python -m bench.register_stations [--stations 1000] [--lines 500] [--at-once 4]

A PostgreSQL server is started for it, whose commits wait for the disk. One register is
written as a station does; the others have its bodies, and lines chained anew for each.
What is timed is the stations' synchronising, not their making: they are made, sent and
removed by the hundred, each with a process's own connection, as many at a time as
`--at-once` says. At the end the centre is asked whether each chain is whole.
"""

import argparse
import json
import secrets
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

from bench.register_sync import write
from kiosk.register.central import Origin
from kiosk.register.central.centre import Centre
from kiosk.register.central.sending import sync
from kiosk.register.chain import BodySeal, Line
from kiosk.register.private import create
from kiosk.register.schema import build, open_store
from kiosk.register.store import Store
from tests.rigs.postgres import Postgres

CENTRE = "centre"
FOLDERFUL = 100
WHOLE = """SELECT count(*), min(lines), max(lines) FROM (
  SELECT count(*) AS lines FROM kiosk.entry GROUP BY book) AS book"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stations", type=int, default=1000)
    parser.add_argument("--lines", type=int, default=500)
    parser.add_argument("--at-once", type=int, default=4)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Postgres(durable=True) as server:
        result = measure(
            server, Path(folder), args.stations, args.lines, at_once=args.at_once
        )
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


def measure(
    server: Postgres, folder: Path, stations: int, lines: int, *, at_once: int
) -> dict[str, float]:
    server.run("postgres", f"CREATE DATABASE {CENTRE}")
    with Centre(server.address(CENTRE)) as centre:
        centre.initialise()
    server.run("postgres", "CREATE ROLE station LOGIN IN ROLE kiosk_station")
    pattern = folder / "pattern.sqlite3"
    write(pattern, lines // 2)
    empty = folder / "empty.sqlite3"
    create(empty)
    with closing(Store(empty)) as store:
        build(store)
    send = partial(send_one, server.address(CENTRE, "station"))
    spent = 0.0
    with ProcessPoolExecutor(at_once) as pool:
        for some in groups(stations):
            paths = [folder / f"{number}.sqlite3" for number in some]
            list(pool.map(partial(fill, empty, pattern), paths, some))
            start = time.perf_counter()
            sent = list(pool.map(send, paths))
            spent += time.perf_counter() - start
            assert sent == [lines] * len(paths)
            for path in paths:
                path.unlink()
    assert server.ask(CENTRE, WHOLE) == [(stations, lines, lines)]
    return {
        "stations": stations,
        "lines_each": lines,
        "seconds": round(spent, 1),
        "lines_per_s": round(stations * lines / spent),
    }


def groups(stations: int) -> Iterator[range]:
    for first in range(0, stations, FOLDERFUL):
        yield range(first, min(first + FOLDERFUL, stations))


def send_one(address: str, path: Path) -> int:
    with Centre(address) as centre, closing(open_store(path)) as store:
        return sync(store, centre).lines


def fill(empty: Path, pattern: Path, path: Path, number: int) -> None:
    """Write a station's register, as the pattern's but for its name, keys and chain."""
    origin = Origin(
        site_id="bench",
        station=f"poste-{number + 1000}",
        opened_at_s=1_700_000_000,
        post_key=secrets.token_bytes(32),
        site_key=secrets.token_bytes(32),
    )
    own = f"bench/{origin.station}"
    shutil.copyfile(empty, path)
    with closing(sqlite3.connect(path)) as link, link:
        link.execute("PRAGMA synchronous = OFF")
        link.execute("ATTACH ? AS pattern", (str(pattern),))
        link.execute(
            "INSERT INTO station VALUES (?, ?, ?, ?, ?, ?)",
            (own, "bench", origin.station, origin.opened_at_s, origin.post_key,
             origin.site_key),
        )  # fmt: skip
        link.execute("INSERT INTO epoch_key SELECT * FROM pattern.epoch_key")
        link.executemany(
            f"INSERT INTO entry VALUES ({', '.join('?' * 13)})",  # noqa: S608 - places
            chained(link, own, origin),
        )
        link.execute(
            "INSERT INTO body SELECT ?, seq, body_class, epoch, sealed_key, ciphertext"
            " FROM pattern.body",
            (own,),
        )
        # The database knows no Ed25519: a signature is as long as one, and that is all.
        link.execute(
            "INSERT INTO checkpoint SELECT ?, seq + 1, at_s, hash, randomblob(64)"
            " FROM entry",
            (own,),
        )


def chained(
    link: sqlite3.Connection, own: str, origin: Origin
) -> Iterator[tuple[object, ...]]:
    previous = origin.genesis
    for row in link.execute("SELECT * FROM pattern.entry ORDER BY seq").fetchall():
        line = Line(
            previous=previous,
            header=row[6].replace(b"bench/poste-01", own.encode()),
            ident=BodySeal(row[7], row[8]),
            sign=BodySeal(row[9], row[10]),
        )
        yield own, *row[1:6], line.header, *row[7:11], previous, line.hash
        previous = line.hash


if __name__ == "__main__":
    main()

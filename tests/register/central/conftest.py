"""A real PostgreSQL for the session, and a fresh central register for each test."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.register.central.books import books
from kiosk.register.central.centre import Centre
from kiosk.register.central.reading import fetch
from kiosk.register.central.sending import sync
from kiosk.register.central.tables import METADATA
from kiosk.register.register import Register
from kiosk.register.schema import open_store
from tests.register.conftest import CROSS, NOTICE, Clock, essai
from tests.rigs.postgres import Postgres

CENTRE = "centre"
TABLES = ("station", "epoch_key", "entry", "body", "erased", "checkpoint")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with Postgres() as server:
        server.run("postgres", f"CREATE DATABASE {CENTRE}")
        with Centre(server.address(CENTRE)) as centre:
            centre.initialise()
        server.run(
            "postgres",
            "CREATE ROLE poste_01 LOGIN IN ROLE kiosk_station;"
            "CREATE ROLE poste_02 LOGIN IN ROLE kiosk_station;"
            "CREATE ROLE lecteur LOGIN IN ROLE kiosk_reader;"
            "CREATE ROLE nobody_here LOGIN",
        )
        yield server


@pytest.fixture
def database(postgres: Postgres) -> str:
    emptied(postgres)
    return CENTRE


def emptied(postgres: Postgres) -> None:
    """Empty the one database, past its guards: to make one takes longer."""
    postgres.run(
        CENTRE,
        "SET session_replication_role = replica;"
        f"TRUNCATE {', '.join(str(each) for each in METADATA.sorted_tables)}"
        " RESTART IDENTITY",
    )


@pytest.fixture
def centre(postgres: Postgres, database: str) -> Iterator[Centre]:
    """Give the centre as a station sees it."""
    with Centre(postgres.address(database, "poste_01")) as centre:
        yield centre


@pytest.fixture
def reader(postgres: Postgres, database: str) -> Iterator[Centre]:
    with Centre(postgres.address(database, "lecteur")) as centre:
        yield centre


def sent(path: Path, centre: Centre, *, at_once: int = 1000):
    with closing(open_store(path)) as store:
        return sync(store, centre, at_once=at_once)


def write(path: Path, *numbers: int, clock=None) -> None:
    with Register.open(path, now=clock or Clock()) as register:
        for number in numbers:
            register.sign_in(register.new_record_id(), essai(number), CROSS, NOTICE)


def rows(path: Path) -> dict[str, list[tuple]]:
    """Give all that a register's file holds."""
    with closing(sqlite3.connect(path)) as link:
        return {
            table: sorted(link.execute(f"SELECT * FROM {table}"), key=repr)
            for table in TABLES
        }


def copy_of(centre: Centre, folder: Path, branch: int = 0) -> Path:
    """Write what the centre has of the one register that it has into a file."""
    path = folder / f"fetched-{len(list(folder.iterdir()))}.sqlite3"
    with centre.reading() as link:
        fetch(link, books(link)[branch], path)
    return path

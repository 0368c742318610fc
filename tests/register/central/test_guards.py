"""What the database itself refuses, whoever asks."""

import json
import sqlite3
from contextlib import closing
from uuid import uuid4

import psycopg
import pytest

from kiosk.register import EntryKind, RegisterError, RegisterFault
from kiosk.register.central import CentralError, CentralFault
from kiosk.register.central.centre import Centre
from kiosk.register.chain import BodySeal, Line, header
from kiosk.register.moment import read
from tests.register.central.conftest import CENTRE, sent, write
from tests.register.conftest import Clock, copied
from tests.register.intruder import flipped, tamper, without_guards

TABLES = [
    "book",
    "epoch_key",
    "entry",
    "body",
    "erased",
    "checkpoint",
    "contact",
    "consultation",
]


@pytest.fixture
def path_of_none(begun, tmp_path):
    """Give the same register, before its first line."""
    return copied(begun, tmp_path / "none")


DEEDS = [
    deed.format(table=f"kiosk.{table}", column="branch" if table == "book" else "book")
    for table in TABLES
    for deed in (
        "UPDATE {table} SET {column} = {column}",
        "DELETE FROM {table}",
        "TRUNCATE {table}",
    )
]


@pytest.mark.parametrize("login", ["poste_01", "lecteur", "nobody_here"])
def test_no_role_changes_or_deletes(postgres, login):
    with postgres.connected(CENTRE, login) as link:
        for deed in DEEDS:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                link.execute(deed)


def test_the_owner_does_not_by_accident(postgres, database, full_path, centre):
    sent(full_path, centre)
    postgres.run(
        database,
        "INSERT INTO kiosk.consultation (book, purpose, lines)"
        " VALUES (1, 'lookup', '1')",
    )
    with postgres.connected(database) as link:
        for deed in DEEDS:
            with pytest.raises(psycopg.DatabaseError, match="append-only"):
                link.execute(deed)


FORBIDDEN = [
    "SELECT ciphertext FROM kiosk.body",
    "SELECT header FROM kiosk.entry",
    "SELECT by_seq FROM kiosk.erased",
    "SELECT lines FROM kiosk.consultation",
    "INSERT INTO kiosk.consultation (book, purpose, lines) VALUES (1, '', '')",
    "INSERT INTO kiosk.book (login) VALUES ('poste_02')",
    "INSERT INTO kiosk.contact (book, size, at) VALUES (1, 1, now())",
    "ALTER TABLE kiosk.entry DISABLE TRIGGER ALL",
    "CREATE TABLE kiosk.more (x int)",
    # to have a check, which is run as the owner, look at rows of one's own
    "CREATE TEMP TABLE mine (book bigint, seq bigint, body_class text, by_seq bigint);"
    "CREATE TRIGGER mine AFTER INSERT ON mine REFERENCING NEW TABLE AS fresh"
    " FOR EACH STATEMENT EXECUTE FUNCTION kiosk.check_erased()",
]


def test_a_stolen_login_of_a_station_reads_nothing(postgres):
    with postgres.connected(CENTRE, "poste_01") as link:
        for question in FORBIDDEN:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                link.execute(question)


def test_who_reads_does_not_write(postgres):
    with postgres.connected(CENTRE, "lecteur") as link:
        for table in TABLES[:-1]:  # who looked is noted
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                link.execute(f"INSERT INTO kiosk.{table} DEFAULT VALUES")


def test_a_login_writes_only_what_it_began(full_path, centre, postgres, database):
    sent(full_path, centre)
    write(full_path, 9)
    with (
        Centre(postgres.address(database, "poste_02")) as other,
        pytest.raises(CentralError) as wrong,
    ):
        sent(full_path, other)
    assert wrong.value.fault is CentralFault.REFUSED
    assert "another login began this register" in str(wrong.value)
    assert sent(full_path, centre).lines == 1


@pytest.mark.parametrize(
    "column",
    [
        "entry_id",
        "kind",
        "at_s",
        "header",
        "ident_digest",
        "ident_commitment",
        "sign_digest",
        "sign_commitment",
        "previous",
        "hash",
    ],
)
def test_a_changed_line_does_not_get_in(full_path, centre, postgres, database, column):
    with without_guards(full_path) as link:
        (value,) = link.execute(f"SELECT {column} FROM entry WHERE seq = 4").fetchone()
        cast = "CAST(? AS TEXT)" if isinstance(value, str) else "?"
        link.execute(
            f"UPDATE entry SET {column} = {cast} WHERE seq = 4",
            (flipped(value, "middle"),),
        )
    with pytest.raises(CentralError) as wrong:
        sent(full_path, centre)
    assert wrong.value.fault is CentralFault.REFUSED
    assert postgres.ask(database, "SELECT count(*) FROM kiosk.entry") == [(0,)]


OTHERS = {
    "a target": "UPDATE entry SET target = x'00112233445566778899aabbccddeeff'"
    " WHERE seq = 2",
    "a ciphertext": "UPDATE body SET ciphertext = x'00' WHERE seq = 4",
    "a sealed key": "UPDATE body SET sealed_key = x'00' WHERE seq = 4",
    "a body's month": "UPDATE body SET epoch = '2026-10' WHERE seq = 4",
    "a body of a line without": "UPDATE body SET seq = 2 WHERE seq = 4",
    "a head": "UPDATE checkpoint SET head = x'00' WHERE size = 5",
    "a checkpoint of no line": "UPDATE checkpoint SET size = 70 WHERE size = 8",
    "an erasure that no line says": "INSERT INTO erased VALUES"
    " ('63-essai/poste-01', 0, 'sign', 7)",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_disagrees_with_its_line_does_not_get_in(
    full_path, centre, postgres, database, name
):
    tamper(full_path, OTHERS[name])
    with pytest.raises(CentralError) as wrong:
        sent(full_path, centre)
    assert wrong.value.fault is CentralFault.REFUSED
    assert postgres.ask(database, "SELECT count(*) FROM kiosk.entry") == [(0,)]


def test_a_gap_at_the_station_is_told(full_path, centre):
    with without_guards(full_path) as link:
        link.execute("DELETE FROM entry WHERE seq = 4")
    with pytest.raises(RegisterError, match="line 5 is missing") as wrong:
        sent(full_path, centre)
    assert wrong.value.fault is RegisterFault.DAMAGED


def forged(path, kind=EntryKind.EXPORT, *, previous=None, **facts):
    """Add a line whose hash is its own, as whoever has the station's file can."""
    with closing(sqlite3.connect(path)) as link, link:
        seq, last = link.execute(
            "SELECT seq + 1, hash FROM entry ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        entry_id = uuid4()
        said = header(
            station_id="63-essai/poste-01",
            seq=seq,
            entry_id=entry_id,
            kind=kind,
            moment=read(Clock()),
            facts=facts,
        )
        line = Line(
            previous=previous or last, header=said, ident=BodySeal(), sign=BodySeal()
        )
        row = (
            "63-essai/poste-01", seq, entry_id.bytes, kind.value, None,
            json.loads(said)["at"], said, b"", b"", b"", b"", line.previous, line.hash,
        )  # fmt: skip
        link.execute(f"INSERT INTO entry VALUES ({', '.join('?' * 13)})", row)
    return row[1:]


def test_a_line_that_does_not_follow_does_not_get_in(full_path, centre):
    forged(full_path, previous=bytes(32))
    with pytest.raises(CentralError, match="does not follow the line before") as wrong:
        sent(full_path, centre)
    assert wrong.value.fault is CentralFault.REFUSED


@pytest.mark.parametrize("lacking", ["the line between", "all lines"])
def test_a_line_with_none_before_it_does_not_get_in(
    full_path, path_of_none, centre, postgres, database, lacking
):
    sent(full_path if lacking == "the line between" else path_of_none, centre)
    forged(full_path)
    row = forged(full_path)
    with (
        postgres.connected(database, "poste_01") as link,
        pytest.raises(psycopg.DatabaseError, match="does not follow") as wrong,
    ):
        link.execute(
            "INSERT INTO kiosk.entry SELECT id, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s,"
            " %s, %s FROM kiosk.book",
            row,
        )
    assert wrong.value.sqlstate == "KR001"


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (EntryKind.EXPORT, {"classes": "sign", "lines": "1"}),  # no erasure
        (EntryKind.ERASURE, {"classes": "ident", "lines": "1"}),
        (EntryKind.ERASURE, {"classes": "sign", "lines": "2-8"}),
        (EntryKind.ERASURE, {}),
    ],
)
def test_a_line_that_names_no_erasure_erases_nothing(
    full_path, centre, postgres, database, kind, facts
):
    forged(full_path, kind, **facts)
    sent(full_path, centre)
    with (
        postgres.connected(database, "poste_01") as link,
        pytest.raises(psycopg.DatabaseError, match="no line says that it went"),
    ):
        link.execute("INSERT INTO kiosk.erased SELECT id, 0, 'sign', 8 FROM kiosk.book")


def test_an_erasure_is_of_lines_before_it(full_path, centre, postgres, database):
    forged(full_path, EntryKind.ERASURE, classes="ident", lines="9-10")
    forged(full_path, EntryKind.ADDED)
    sent(full_path, centre)
    with postgres.connected(database, "poste_01") as link:
        for seq in (8, 9):
            with pytest.raises(psycopg.DatabaseError, match="no line says"):
                link.execute(
                    "INSERT INTO kiosk.erased SELECT id, %s, 'ident', 8"
                    " FROM kiosk.book",
                    (seq,),
                )


def test_a_body_that_was_erased_does_not_come_back(
    erased_path, written, centre, postgres, database
):
    sent(erased_path, centre)
    with closing(sqlite3.connect(f"file:{written}?mode=ro", uri=True)) as link:
        body = link.execute(
            "SELECT body_class, epoch, sealed_key, ciphertext FROM body WHERE seq = 3"
        ).fetchone()
    with (
        postgres.connected(database, "poste_01") as link,
        pytest.raises(psycopg.DatabaseError, match="it was erased"),
    ):
        link.execute(
            "INSERT INTO kiosk.body SELECT id, 3, %s, %s, %s, %s FROM kiosk.book", body
        )


def test_an_erasure_takes_only_what_its_line_names(
    erased_path, centre, postgres, database
):
    sent(erased_path, centre)
    for seq, body_class, by_seq in ((0, "ident", 8), (8, "ident", 8), (0, "sign", 3)):
        with (
            postgres.connected(database, "poste_01") as link,
            pytest.raises(psycopg.DatabaseError, match="no line says that it went"),
        ):
            link.execute(
                "INSERT INTO kiosk.erased SELECT id, %s, %s, %s FROM kiosk.book",
                (seq, body_class, by_seq),
            )
    assert postgres.ask(database, "SELECT count(*) FROM kiosk.body WHERE seq = 0") == [
        (2,)
    ]


def test_a_book_has_the_genesis_of_its_keys(postgres, database):
    with (
        postgres.connected(database, "poste_01") as link,
        pytest.raises(psycopg.errors.CheckViolation),
    ):
        link.execute(
            "INSERT INTO kiosk.book (genesis, branch, station_id, site_id, station,"
            " opened_at_s, post_key, site_key)"
            " VALUES ('a', 0, 's/p', 's', 'p', 1, 'k', 'k')"
        )

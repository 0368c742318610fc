"""What the centre has is what the station has, however it got there."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from kiosk.register import ErasureReason, Outcome
from kiosk.register.central.reading import examine
from kiosk.register.founding import initialise, renew
from kiosk.register.register import Register
from tests.register.central.conftest import copy_of, rows, sent, write
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, essai

VERIFIER = Path(__file__).parents[3] / "packaging" / "verify_register.py"


def test_the_centre_has_what_the_station_has(full_path, centre, reader, tmp_path):
    first = sent(full_path, centre)
    assert (first.station_id, first.lines, first.size) == ("63-essai/poste-01", 8, 8)
    assert first.holds
    again = sent(full_path, centre)
    assert (again.lines, again.size) == (0, 8)

    fetched = copy_of(reader, tmp_path)

    assert rows(fetched) == rows(full_path)
    (examined,) = examine(reader)
    assert examined.holds
    assert examined.whole
    assert examined.report.size == 8


def test_another_hand_verifies_what_was_got_back(full_path, centre, reader, tmp_path):
    sent(full_path, centre)
    fetched = copy_of(reader, tmp_path)
    done = subprocess.run(
        [sys.executable, VERIFIER, fetched], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_what_is_new_is_sent_in_small_batches(full_path, centre, reader, tmp_path):
    assert sent(full_path, centre, at_once=3).lines == 8
    write(full_path, 11, 12)
    with Register.open(full_path) as register:
        register.checkpoint()
    assert sent(full_path, centre, at_once=1).lines == 2
    with Register.open(full_path) as register:
        register.checkpoint()  # of lines that are there already
    assert sent(full_path, centre).lines == 0
    assert rows(copy_of(reader, tmp_path)) == rows(full_path)


def test_an_empty_register_is_known_before_its_first_line(path, centre, reader):
    assert sent(path, centre).size == 0
    assert sent(path, centre).size == 0
    (examined,) = examine(reader)
    assert (examined.holds, examined.report.size) == (True, 0)


def test_two_who_send_at_once_send_each_line_once(
    full_path, centre, reader, tmp_path, postgres, database
):
    write(full_path, *range(20))
    with ThreadPoolExecutor(4) as pool:
        tasks = [pool.submit(sent, full_path, centre, at_once=2) for _ in range(4)]
        told = [task.result() for task in tasks]
    assert sum(each.lines for each in told) == 28
    assert rows(copy_of(reader, tmp_path)) == rows(full_path)
    assert postgres.ask(database, "SELECT count(*) FROM kiosk.book") == [(1,)]


def test_months_off_line_then_back(full_path, clock, keys, centre, reader, tmp_path):
    sent(full_path, centre)
    for month in range(30):
        clock.at += timedelta(days=31)
        if month == 20:
            assert renew(full_path, PASSPHRASE, now=clock)
        with Register.open(full_path, now=clock) as register:
            record = register.new_record_id()
            register.sign_in(record, essai(month), CROSS, NOTICE)
            register.sign_out(record, Outcome.IDLE)
            if month == 9:
                register.erase(1, ErasureReason.MISTAKE, keys)
            if month == 29:
                assert register.purge("AD63/2029/7").purged
    told = sent(full_path, centre, at_once=7)
    assert told.lines >= 62
    assert rows(copy_of(reader, tmp_path)) == rows(full_path)
    (examined,) = examine(reader)
    assert examined.holds


def test_an_erasure_is_followed(
    full_path, clock, keys, centre, reader, tmp_path, postgres, database
):
    sent(full_path, centre)
    sealed = "SELECT ciphertext FROM kiosk.body WHERE seq = 3"
    before = postgres.ask(database, sealed)
    assert len(before) == 2

    with Register.open(full_path, now=clock) as register:
        register.erase(4, ErasureReason.MISTAKE, keys)
    assert sent(full_path, centre).lines == 1

    assert postgres.ask(database, sealed) == []
    fetched = copy_of(reader, tmp_path)
    assert rows(fetched) == rows(full_path)
    assert not any(raw in fetched.read_bytes() for (raw,) in before)
    (examined,) = examine(reader)
    assert examined.holds


def test_what_was_erased_off_line_never_comes(erased_path, centre, reader, tmp_path):
    # Line by line: its own line comes long before the one that says it is erased.
    assert sent(erased_path, centre, at_once=1).lines == 9
    assert rows(copy_of(reader, tmp_path)) == rows(erased_path)


def test_a_body_on_its_way_to_erasure_is_not_judged(
    erased_path, centre, reader, postgres, database
):
    sent(erased_path, centre)
    (examined,) = examine(reader)
    assert (examined.holds, examined.whole) == (True, True)

    # As if the connection had broken before the erasure's line came.
    last = {"erased": "by_seq = 8", "checkpoint": "size = 9", "contact": "size = 9"}
    for table, of_it in (last | {"entry": "seq = 8", "body": "seq = 8"}).items():
        postgres.run(
            database,
            "SET session_replication_role = replica;"
            f"DELETE FROM kiosk.{table} WHERE {of_it}",
        )
    (examined,) = examine(reader)
    assert (examined.holds, examined.whole, examined.report.size) == (True, False, 8)

    assert sent(erased_path, centre).lines == 1
    (examined,) = examine(reader)
    assert (examined.holds, examined.whole) == (True, True)


def test_two_stations_have_a_book_each(full_path, tmp_path, centre, reader):
    other = tmp_path / "other.sqlite3"
    initialise(other, site_id="63-essai", station="poste-02", passphrase=PASSPHRASE)
    write(other, 1, 2)
    sent(full_path, centre)
    sent(other, centre)
    told = {each.book.station_id: each.report.size for each in examine(reader)}
    assert told == {"63-essai/poste-01": 8, "63-essai/poste-02": 2}
    (one,) = examine(reader, "63-essai/poste-02")
    assert one.holds

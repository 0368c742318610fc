"""`kiosk register` with a central register, as people and timers meet it."""

import json

import pytest

from kiosk.register import ErasureReason
from kiosk.register.register import Register
from tests.register.central.conftest import CENTRE, write
from tests.register.conftest import copied
from tests.register.intruder import cut
from tests.register.site import A_SITE

SITE = (
    A_SITE
    + """
[register]
path = "{path}"
central = "{central}"
"""
)


@pytest.fixture
def site(full_path, tmp_path, postgres, database):
    file = tmp_path / "site.toml"
    central = postgres.address(database, "poste_01")
    file.write_text(SITE.format(path=full_path, central=central), encoding="utf-8")
    return file


@pytest.fixture
def as_reader(postgres, database):
    return postgres.address(database, "lecteur")


def test_a_timer_sends_and_the_centre_is_read(
    kiosk, site, full_path, as_reader, secret
):
    done = kiosk("sync", "--site", site)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "sent\t8\tof 8 lines\t63-essai/poste-01\n"
    again = kiosk("sync", "--site", site, "--json")
    assert json.loads(again.stdout) == {
        "station": "63-essai/poste-01",
        "sent": 0,
        "lines": 8,
        "behind": 0,
        "forked_at": None,
    }

    status = kiosk("--central", as_reader, "status")
    assert status.returncode == 0
    station, lines, last, heard, verdict = status.stdout.rstrip("\n").split("\t")
    assert (station, lines, verdict) == ("63-essai/poste-01", "8", "ok")
    assert last.startswith("2026-11-22T09:00:")
    assert heard.endswith("Z")

    (told,) = json.loads(kiosk("status", "--central", as_reader, "--json").stdout)
    assert (told["station"], told["lines"], told["concerns"]) == (station, 8, [])

    verified = kiosk("verify", "--central", as_reader)
    assert verified.returncode == 0
    assert verified.stdout.startswith("station\t63-essai/poste-01\nholds: 8 lines, ")
    (told,) = json.loads(kiosk("verify", "--central", as_reader, "--json").stdout)
    assert (told["station"], told["holds"], told["lines"]) == (station, True, 8)

    found = kiosk(
        "search", "zzyzx4", "--central", as_reader,
        "--path", full_path, "--passphrase-file", secret,
    )  # fmt: skip
    assert found.returncode == 0
    assert found.stdout.splitlines()[0] == "station\t63-essai/poste-01"
    assert found.stdout.splitlines()[1].endswith("\tZzyzx4\tEssai\t-")
    (told,) = json.loads(
        kiosk(
            "search", "zzyzx4", "--central", as_reader, "--json",
            "--path", full_path, "--passphrase-file", secret,
        ).stdout
    )  # fmt: skip
    assert told["station"] == station
    other = kiosk(
        "search", "zzyzx4", "--central", as_reader, "--station", "63-essai/poste-77",
        "--path", full_path, "--passphrase-file", secret,
    )  # fmt: skip
    assert other.returncode == 2
    assert [each["name"] for each in told["found"]] == ["Zzyzx4"]


def test_a_search_in_the_centre_is_noted_without_the_name(
    kiosk, site, full_path, as_reader, secret, postgres, database
):
    kiosk("sync", "--site", site)
    kiosk(
        "search", "zzyzx4", "--central", as_reader, "--purpose", "rights",
        "--path", full_path, "--passphrase-file", secret,
    )  # fmt: skip
    noted = postgres.ask(
        database, "SELECT login, purpose, lines FROM kiosk.consultation"
    )
    assert noted == [("lecteur", "rights", "4")]


def test_in_the_centre_too_many_lines_want_two_agents(
    kiosk, site, full_path, as_reader, secret, postgres, database, monkeypatch
):
    monkeypatch.setattr("kiosk.register.agents.MOST_ALONE", 2)
    kiosk("sync", "--site", site)
    site.write_text(site.read_text(encoding="utf-8") + "two_agents = true\n")
    where = ("--site", site, "--central", as_reader, "--passphrase-file", secret)
    refused = kiosk("search", "zzyzx", *where)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "5 lines, and one agent sees 2 at most" in refused.stderr
    assert postgres.ask(database, "SELECT lines FROM kiosk.consultation") == []

    assert kiosk("search", "zzyzx4", *where).returncode == 0
    assert postgres.ask(database, "SELECT lines FROM kiosk.consultation") == [("4",)]


def test_a_limited_line_is_not_shown_there_either(
    kiosk, site, full_path, as_reader, secret, keys
):
    with Register.open(full_path) as register:
        register.limit(4, keys)
    kiosk("sync", "--site", site)
    where = ("--central", as_reader, "--path", full_path, "--passphrase-file", secret)
    assert kiosk("search", "zzyzx4", *where).stdout == "station\t63-essai/poste-01\n"
    shown = kiosk("search", "zzyzx4", *where, "--purpose", "rights")
    assert "Zzyzx4" in shown.stdout


def test_the_centre_is_the_witness_of_its_station(kiosk, site, full_path):
    before = kiosk("verify", "--site", site, "--witness", "central")
    assert before.returncode == 2
    assert "has nothing of this station" in before.stderr
    kiosk("sync", "--site", site)

    held = kiosk("verify", "--site", site, "--witness", "central")
    assert held.returncode == 0
    assert "witnessed\t8\t" in held.stdout

    cut(full_path, 5)
    alone = kiosk("verify", "--site", site)
    assert alone.returncode == 0  # alone, it cannot know
    seen = kiosk("verify", "--site", site, "--witness", "central")
    assert seen.returncode == 1
    assert "wrong\t6-8\tlines that the witness saw are missing" in seen.stdout


def test_its_note_can_be_carried_to_the_station(kiosk, site, tmp_path):
    kiosk("sync", "--site", site)
    note = tmp_path / "note"
    told = kiosk("central", "note", "--site", site, "--station", "63-essai/poste-01")
    note.write_text(told.stdout)
    held = kiosk("verify", "--site", site, "--witness", note)
    assert "witnessed\t8\t" in held.stdout


def test_a_register_is_got_back_whole(kiosk, site, as_reader, tmp_path):
    kiosk("sync", "--site", site)
    back = tmp_path / "back.sqlite3"
    words = ("central", "fetch", "--central", as_reader)
    words += ("--station", "63-essai/poste-01", "--output", back)
    assert kiosk(*words).stdout == f"{back}\t63-essai/poste-01\n"
    assert kiosk("verify", "--path", back).returncode == 0
    again = kiosk(*words)
    assert again.returncode == 2
    assert "exists already" in again.stderr


def test_a_fork_and_a_copy_put_back_are_told(
    kiosk, site, written, full_path, as_reader, tmp_path, keys
):
    clone = copied(written, tmp_path / "clone")
    with Register.open(full_path) as register:
        register.erase(4, ErasureReason.MISTAKE, keys)
    kiosk("sync", "--site", site)

    behind = kiosk("sync", "--site", site, "--path", clone)
    assert behind.returncode == 1
    assert "behind\t1\tlines are in the centre and not here" in behind.stdout

    write(clone, 21)
    fork = kiosk("sync", "--site", site, "--path", clone)
    assert fork.returncode == 1
    assert "fork\t9\tfrom this line on the centre has others" in fork.stdout
    status = kiosk("status", "--central", as_reader)
    assert status.returncode == 1
    assert status.stdout.splitlines()[1].endswith("\ta fork from line 9 on")
    verified = kiosk("verify", "--central", as_reader)
    assert verified.returncode == 1
    assert "wrong\t9\tfrom this line on it is a fork" in verified.stdout


def test_what_the_centre_noted_goes_when_its_time_is_over(
    kiosk, refused, site, postgres, database
):
    kiosk("sync", "--site", site)
    for months in (40, 14, 13, 2):
        postgres.run(
            database,
            "INSERT INTO kiosk.consultation (book, purpose, lines, at) VALUES"
            f" (1, 'lookup', '1', now() - interval '{months} months');"
            "SET session_replication_role = replica;"
            "UPDATE kiosk.contact SET at = now() - interval '15 months'",
        )
    words = ("central", "purge", "--central", postgres.address(database))
    assert "give --agreement REF" in refused(*words)
    assert "3 to 64 letters" in refused(*words, "--agreement", "x")
    done = kiosk(*words, "--agreement", "AD63/2026/7")
    assert done.returncode == 0
    assert done.stdout.startswith("erased\tconsultation\t3\t")
    assert "agreement\tAD63/2026/7\t" in done.stdout
    held = "SELECT count(*) FROM kiosk."
    assert postgres.ask(database, f"{held}consultation") == [(1,)]
    assert postgres.ask(database, f"{held}contact") == [(1,)]  # the last one stays

    kiosk("sync", "--site", site)
    told = json.loads(kiosk(*words, "--agreement", "AD63/2026/8", "--json").stdout)
    assert [(each["table"], each["count"]) for each in told["erased"]] == [
        ("contact", 1)
    ]
    station = postgres.address(database, "poste_01")
    assert "may not do that" in refused(
        "central", "purge", "--central", station, "--agreement", "AD63/2026/9"
    )


def test_a_centre_is_made_by_the_command(kiosk, postgres):
    postgres.run("postgres", "CREATE DATABASE made")
    address = postgres.address("made")
    assert kiosk("central", "init", "--central", address).stdout.startswith("made\t")
    again = kiosk("central", "init", "--central", address)
    assert (again.returncode, again.stdout.split("\t")[0]) == (0, "ready")


def test_what_is_wrong_is_told_in_a_line(
    kiosk, refused, site, tmp_path, as_reader, postgres
):
    kiosk("sync", "--site", site)
    none = tmp_path / "none.toml"
    none.write_text("\n".join(site.read_text().splitlines()[:-1]), encoding="utf-8")
    assert "names no central register" in refused("sync", "--site", none)
    assert "does not answer" in refused(
        "sync", "--site", site, "--central", "postgresql://127.0.0.1:1/kiosk"
    )
    assert "may not do that" in refused(
        "verify", "--central", postgres.address(CENTRE, "poste_01")
    )
    assert "has nothing of this station: 63-essai/poste-77" in refused(
        "verify", "--central", as_reader, "--station", "63-essai/poste-77"
    )
    assert "leave --central out" in refused("checkpoint", "--central", as_reader)
    assert "--station goes with --central" in refused("verify", "--station", "x")
    assert "give --station ID" in refused("central", "note", "--central", as_reader)
    site.write_text(site.read_text().replace("postgresql+psycopg", "http"))
    told = refused("sync", "--site", site)
    assert "expected a database such as" in told

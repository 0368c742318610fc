"""`kiosk register status` and the doctor say how the centre is, asked for real."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.command.findings import Level
from kiosk.command.register_health import examine_centre
from kiosk.register import ErasureReason
from kiosk.register.central.outlook import Outlook, certificate_ends, read
from kiosk.register.register import Register
from kiosk.settings import load
from tests.register.central.conftest import write
from tests.register.central.test_central_command import SITE
from tests.register.conftest import copied
from tests.rigs.tls import Authority


def site_for(path, tmp_path, central):
    file = tmp_path / "site.toml"
    file.write_text(SITE.format(path=path, central=central), encoding="utf-8")
    return file


@pytest.fixture
def site(full_path, tmp_path, postgres, database):
    return site_for(full_path, tmp_path, postgres.address(database, "poste_01"))


@pytest.fixture
def status(kiosk, site):
    def told(*more):
        return json.loads(kiosk("status", "--site", site, "--json", *more).stdout)

    return told


def centre_of(findings):
    return [(each.level, each.what) for each in findings]


def examined(site):
    return centre_of(examine_centre(load(site)))


def test_a_centre_that_was_never_sent_to(status, site):
    told = status()
    assert told["centre"]["sent_at"] is None
    assert told["centre"]["waiting"] == 8
    assert told["concerns"][-1] == "nothing was ever sent to the centre"
    first, second = examined(site)
    assert first[0] is Level.OK
    assert first[1].endswith("answers; it has nothing of this register yet")
    assert second == (Level.WARNING, "nothing was ever sent to the centre")


def test_the_last_synchronisation_and_what_waits(kiosk, status, site, full_path):
    kiosk("sync", "--site", site)
    assert status()["centre"]["waiting"] == 0
    write(full_path, 11, 12)
    told = status()
    assert told["centre"]["sent_at"].endswith("Z")
    assert (told["centre"]["size"], told["centre"]["waiting"]) == (8, 2)
    assert "nothing was ever sent to the centre" not in told["concerns"]
    lines = kiosk("status", "--site", site).stdout.splitlines()
    assert f"centre\tlast sync\t{told['centre']['sent_at']}" in lines
    assert "centre\twaiting\t2 lines" in lines
    ((level, what),) = examined(site)
    assert level is Level.OK
    assert what.endswith(" answers; lines there: 8, waiting here: 2")


def test_a_centre_that_does_not_answer_since(kiosk, status, site, postgres, full_path):
    kiosk("sync", "--site", site)
    sent_at = status()["centre"]["sent_at"]
    postgres.stop()
    try:
        assert kiosk("sync", "--site", site).returncode == 2
        since = status()["centre"]["failing_since"]
        assert kiosk("sync", "--site", site).returncode == 2
        told = status()
        live = examined(site)
    finally:
        postgres.start()
    # Since the first failure, not the last; and the last success stays.
    assert told["centre"]["failing_since"] == since
    assert told["centre"]["sent_at"] == sent_at
    said = f"the centre could not be used since {since}: does not answer"
    assert said in told["concerns"]
    assert live[0][0] is Level.WARNING
    assert "does not answer: " in live[0][1]
    assert live[1] == (Level.WARNING, said)
    kiosk("sync", "--site", site)
    assert status()["centre"]["failing_since"] is None
    assert read(full_path).fault is None


def test_a_fork_and_an_older_copy_are_told_at_the_station(
    kiosk, status, site, written, full_path, tmp_path, keys
):
    clone = copied(written, tmp_path / "clone")
    with Register.open(full_path) as register:
        register.erase(4, ErasureReason.MISTAKE, keys)
    kiosk("sync", "--site", site)

    kiosk("sync", "--site", site, "--path", clone)
    told = status("--path", clone)
    assert told["centre"]["behind"] == 1
    assert "the centre has lines that are not here any more (1)" in told["concerns"][-1]
    theirs = site_for(clone, clone.parent, load(site).register_.central)
    assert examined(theirs)[0][1].endswith("it has lines that are not here (1)")

    write(clone, 21)
    assert examined(theirs)[0][1].endswith("it has other lines from line 9 on")
    kiosk("sync", "--site", site, "--path", clone)
    told = status("--path", clone)
    assert (told["centre"]["forked_at"], told["centre"]["behind"]) == (9, 0)
    assert "a fork: from line 9 on the centre has other lines" in told["concerns"][-1]
    # And the first one is told of it too: nobody knows which of the two is true.
    assert examined(site)[0][1].endswith("it has other lines from line 9 on")


@pytest.mark.parametrize(
    ("days", "said"), [(5, "ends on"), (0, "ended on"), (300, None)]
)
def test_a_certificate_that_ends_is_told_in_time(
    kiosk, full_path, tmp_path, days, said
):
    ours = Authority(tmp_path, "ours")
    client, key = ours.issue("poste_01", days=days)
    central = (
        "postgresql://poste-01@127.0.0.1:1/kiosk?sslmode=verify-full"
        f"&sslcert={client}&sslkey={key}&sslrootcert={tmp_path}/none.pem"
    )
    site = site_for(full_path, tmp_path, central)
    told = json.loads(kiosk("status", "--site", site, "--json").stdout)
    end = datetime.now(UTC) + timedelta(days=days or -1)
    assert told["centre"]["certificates_end"] == {
        str(client): f"{end:%Y-%m-%d}",
        f"{tmp_path}/none.pem": None,
    }
    words = f"the certificate {client} {said} {end:%Y-%m-%d}"
    assert (words in told["concerns"]) is (said is not None)
    assert f"{tmp_path}/none.pem: not readable as a certificate" in told["concerns"]
    plain = kiosk("status", "--site", site).stdout
    assert f"centre\tcertificate\t{client}\t{end:%Y-%m-%d}\n" in plain
    assert f"centre\tcertificate\t{tmp_path}/none.pem\tnot readable\n" in plain


def test_without_a_centre_nothing_is_said_of_one(kiosk, full_path, tmp_path, postgres):
    site = site_for(full_path, tmp_path, "postgresql://x/y")
    text = "\n".join(site.read_text().splitlines()[:-1])
    site.write_text(text, encoding="utf-8")
    told = json.loads(kiosk("status", "--site", site, "--json").stdout)
    assert told["centre"] is None
    assert examined(site) == []


@pytest.mark.parametrize("content", ["", "[]", '{"other": 1}', "\x00"])
def test_a_note_that_is_damaged_says_nothing(full_path, content):
    full_path.with_name(full_path.name + ".centre").write_text(content)
    assert read(full_path) == Outlook()


def test_a_note_that_cannot_be_written_stops_nothing(kiosk, site, monkeypatch):
    def no_room(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.register.private.replace", no_room)
    assert kiosk("sync", "--site", site).returncode == 0


def test_an_address_without_certificates_has_none():
    assert list(certificate_ends("postgresql://x/y")) == []

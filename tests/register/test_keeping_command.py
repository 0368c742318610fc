"""`kiosk register purge` and `erase`, as those who keep the register meet them."""

import json
from datetime import UTC, datetime
from functools import partial

import pytest

from kiosk.register import Purpose
from kiosk.register.register import Register
from tests.register.site import A_SITE

DURATIONS = "durations\tident 60, sign 12, audit 12 months"


def test_an_erasure_is_answered_with_its_proof(kiosk, full_path, secret):
    words = ("--path", full_path, "--passphrase-file", secret)
    done = kiosk("erase", "4", "--reason", "mistake", *words)
    assert (done.returncode, done.stderr) == (0, "")
    number, what, line, at, proof = done.stdout.removesuffix("\n").split("\t")
    assert (number, what, line) == ("4", "ident, sign", "9")
    assert at.endswith("Z")
    assert len(proof.split(" ")) == 8
    again = kiosk("erase", "4", "--reason", "mistake", "--json", *words)
    answer = json.loads(again.stdout)
    assert (answer["erased"], answer["by_line"]) == ([], 9)
    assert kiosk("verify", "--path", full_path).stdout.startswith("holds: 9 lines")
    found = kiosk("search", "zzyzx4", *words)
    assert (found.returncode, found.stdout) == (0, "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("erase", "4", "--reason", "request"), "must still be kept: line 4 (ident"),
        (("erase", "3", "--reason", "mistake"), "unknown record: line 3 is nobody's"),
        (("erase", "4", "--reason", "retention"), "invalid choice"),
        (("erase", "four", "--reason", "mistake"), "invalid int value"),
        (("erase", "4"), "required: --reason"),
        (("purge",), "give --agreement REF"),
        (("purge", "--agreement", "AD 1", "--dry-run"), "give --agreement REF"),
        (("purge", "--agreement", "soon"), "a reference has 3 to 64 letters"),
    ],
)
def test_what_must_not_go_is_refused_in_one_line(
    refused, full_path, secret, words, said
):
    own = ("--path", full_path)
    if words[0] == "erase":
        own += ("--passphrase-file", secret)
    assert said in refused(*words, *own)


def test_a_purge_with_nothing_to_do_says_so(kiosk, full_path):
    done = kiosk("purge", "--dry-run", "--path", full_path)
    assert done.stdout == (
        "would be erased\tnothing: all is within its time\n" + DURATIONS + "\n"
    )
    done = kiosk("purge", "--agreement", "AD63 2026/114", "--path", full_path)
    assert done.stdout.splitlines()[0] == "erased\tnothing: all is within its time"
    assert done.stdout.splitlines()[2].startswith("agreement\tAD63 2026/114\t")


def test_a_purge_reports_how_much_went_and_names_nobody(kiosk, full_path, monkeypatch):
    at = datetime(2027, 12, 1, tzinfo=UTC)
    monkeypatch.setattr(
        "kiosk.command.register_asked.Register.open",
        partial(Register.open, now=lambda: at),
    )
    dry = kiosk("purge", "--dry-run", "--path", full_path)
    assert dry.stdout == (
        "would be erased\tsign\t5\t2026-11-22T09:00:01Z\t2026-11-22T09:00:07Z\t-\n"
        + DURATIONS
        + "\n"
    )
    done = kiosk("purge", "--agreement", "AD63 2026/114", "--path", full_path)
    assert done.stdout.splitlines() == [
        "erased\tsign\t5\t2026-11-22T09:00:01Z\t2026-11-22T09:00:07Z\t9",
        "keys_destroyed\t2026-11 sign",
        DURATIONS,
        "agreement\tAD63 2026/114\t2027-12-01T00:00:00Z",
    ]
    words = ("purge", "--dry-run", "--json", "--path", full_path)
    answer = json.loads(kiosk(*words).stdout)
    assert (answer["erased"], answer["held"], answer["agreement"]) == ([], 0, None)


# --- a site's own durations -----------------------------------------------------------

SITE = (
    A_SITE
    + """
[register]
path = "{path}"
[register.durations]
{durations}
"""
)


@pytest.fixture
def site(full_path, tmp_path):
    def written(durations):
        file = tmp_path / "site.toml"
        text = SITE.format(path=full_path, durations=durations)
        file.write_text(text, encoding="utf-8")
        return file

    return written


@pytest.fixture
def on(monkeypatch):
    """Have the commands run on some day."""

    def day(year, month):
        at = datetime(year, month, 1, tzinfo=UTC)
        monkeypatch.setattr(
            "kiosk.command.register_asked.Register.open",
            partial(Register.open, now=lambda: at),
        )

    return day


def test_a_site_keeps_signatures_for_longer(kiosk, refused, site, on, secret):
    file = site("signatures = 3\nconsultations = 2")
    words = ("purge", "--agreement", "AD63 2026/114", "--site", file)
    on(2029, 11)  # 35 months: elsewhere they would have gone two years ago
    answer = json.loads(kiosk(*words, "--json").stdout)
    assert answer["erased"] == []
    months = {"ident": 60, "sign": 36, "audit": 24}
    assert answer["durations_months"] == months
    asked = ("erase", "4", "--reason", "request", "--site", file)
    told = refused(*asked, "--passphrase-file", secret)
    assert "must still be kept: line 4 (ident, sign)" in told
    status = json.loads(kiosk("status", "--site", file, "--json").stdout)
    assert "lines are kept beyond their time" not in status["concerns"]

    on(2029, 12)
    status = json.loads(kiosk("status", "--site", file, "--json").stdout)
    assert "lines are kept beyond their time" not in status["concerns"]
    on(2030, 1)  # a month more is for the purge
    status = json.loads(kiosk("status", "--site", file, "--json").stdout)
    assert "lines are kept beyond their time" in status["concerns"]
    said = kiosk(*words).stdout.splitlines()
    assert said[0].startswith("erased\tsign\t5\t")
    assert "durations\tident 60, sign 36, audit 24 months" in said


def test_they_hold_for_a_register_that_is_named_by_its_path(kiosk, site, on, full_path):
    file = site("signatures = 2")
    on(2027, 12)
    words = ("purge", "--dry-run", "--json", "--path", full_path)
    assert json.loads(kiosk(*words, "--site", file).stdout)["erased"] == []


def test_who_consulted_is_kept_as_long_as_the_site_says(
    kiosk, site, on, full_path, keys
):
    with Register.open(full_path, now=lambda: datetime(2026, 11, 23, tzinfo=UTC)) as it:
        it.consult("zzyzx", keys, Purpose.LOOKUP)
    words = ("purge", "--dry-run", "--json", "--site")
    on(2028, 1)
    gone = json.loads(kiosk(*words, site("signatures = 5")).stdout)["erased"]
    assert [each["class"] for each in gone] == ["audit"]
    file = site("signatures = 5\nconsultations = 2")
    assert json.loads(kiosk(*words, file).stdout)["erased"] == []


@pytest.mark.parametrize(
    ("durations", "said"),
    [
        ("signatures = 0", "signatures are kept for 1 to 5 years, not for 0"),
        ("signatures = 6", "signatures are kept for 1 to 5 years, not for 6"),
        ("names = 1", "names are kept for 5 years, not for 1"),
        ("names = 10", "names are kept for 5 years, not for 10"),
        ("consultations = 3", "who consulted what is kept for 1 to 2 years, not for 3"),
        ('signatures = "2"', "expected a whole number, without quotes, found 2"),
        ("signature = 2", "unknown key; did you mean “signatures”?"),
    ],
)
def test_other_durations_are_refused_and_the_range_is_named(
    refused, site, durations, said
):
    told = refused("status", "--site", site(durations))
    assert "register.durations." in told
    assert said in told

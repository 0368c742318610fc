"""Access, rectification, limitation; and each look at the register leaves a line."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.register import (
    BodyClass,
    ErasureReason,
    Identity,
    Outcome,
    Purpose,
    RefusedError,
    RegisterError,
    RegisterFault,
    postkey,
)
from kiosk.register.body import read_audit
from kiosk.register.founding import renew
from kiosk.register.keys import unlock
from kiosk.register.models import EntryRow
from kiosk.register.opening import _body
from kiosk.register.register import Register
from kiosk.register.retention import Kept
from tests.register.conftest import CROSS, PASSPHRASE, essai

AGREEMENT = "AD63 2026/114"


@pytest.fixture
def kept(full_path, clock):
    with Register.open(full_path, now=clock) as register:
        yield register


def audit_of(register, number, keys):
    with register._store.reading() as session:
        line = session.get(EntryRow, ("63-essai/poste-01", number - 1))
        return line.kind, read_audit(_body(session, line, BodyClass.IDENT, keys))


def test_each_look_leaves_a_line_with_who_why_and_what_was_shown(kept, keys):
    consulted = kept.consult("zzyzx1", keys, Purpose.REQUISITION)
    assert [entry.number for entry in consulted.found.entries] == [1]
    assert consulted.proof.number == 9
    assert audit_of(kept, 9, keys) == (
        "consultation",
        {"agent": "first", "purpose": "requisition", "lines": "1"},
    )
    assert kept.consult("nobody", keys, Purpose.LOOKUP).found.entries == ()
    assert audit_of(kept, 10, keys)[1]["lines"] == ""
    assert kept.verify().holds


def test_nothing_is_shown_when_that_cannot_be_written(kept, full_path, keys):
    postkey.place(full_path).unlink()
    with pytest.raises(RegisterError) as wrong:
        kept.consult("zzyzx1", keys, Purpose.LOOKUP)
    assert wrong.value.fault is RegisterFault.NO_POST_KEY


def test_a_look_for_nothing_is_none(kept, keys):
    with pytest.raises(RefusedError):
        kept.consult(" ", keys, Purpose.LOOKUP)
    assert kept.verify().size == 8


def test_neither_who_looked_nor_for_whom_is_in_clear(kept, full_path, keys):
    kept.consult("zzyzx1", keys, Purpose.LOOKUP)
    kept.access([1], keys)
    with closing(sqlite3.connect(full_path)) as link:
        headers = link.execute("SELECT header FROM entry WHERE seq >= 8").fetchall()
    for (header,) in headers:
        assert b"first" not in header
        assert b"zzyzx" not in header.lower()
        assert json.loads(header)["kind"] == "consultation"
        assert "target" not in json.loads(header)


def test_a_person_gets_all_there_is(kept, keys):
    (first, second) = kept.access([1, 4], keys)
    assert (first.number, first.identity, first.signature) == (1, essai(1), CROSS)
    assert first.at == datetime(2026, 11, 22, 9, 0, 1, tzinfo=UTC)
    assert first.outcome is Outcome.COMPLETED
    assert first.ended_at > first.at
    assert (second.number, second.ended_at, second.outcome) == (4, None, None)
    assert audit_of(kept, 9, keys)[1] == {
        "agent": "first",
        "purpose": "rights",
        "lines": "1,4",
    }
    with pytest.raises(RegisterError) as wrong:
        kept.access([3], keys)
    assert wrong.value.fault is RegisterFault.UNKNOWN_RECORD


def test_what_was_erased_is_not_given_any_more(kept, keys):
    kept.erase(1, ErasureReason.MISTAKE, keys, only=(Kept.SIGN,))
    (line,) = kept.access([1], keys)
    assert (line.identity, line.signature) == (essai(1), None)
    kept.erase(1, ErasureReason.MISTAKE, keys)
    (line,) = kept.access([1], keys)
    assert (line.identity, line.signature) == (None, None)


def test_a_rectified_name_is_found_and_the_one_before_is_not(kept, keys):
    kept.rectify(1, Identity("Autrenom", "Essai"), keys)
    kept.rectify(1, Identity("Dernier", "Essai"), keys)
    assert kept.search("zzyzx1", keys).entries == ()
    assert kept.search("autrenom", keys).entries == ()
    (entry,) = kept.search("dernier", keys).entries
    assert (entry.number, entry.outcome) == (1, Outcome.COMPLETED)
    (line,) = kept.access([1], keys)
    assert (line.identity.family_name, line.rectified) == ("Dernier", True)
    report = kept.verify()
    assert (report.holds, report.size) == (True, 11)


def test_what_rectified_a_line_is_erased_with_it(kept, full_path, keys):
    kept.rectify(1, Identity("Autrenom", "Essai"), keys)
    kept.rectify(4, Identity("Dernier", "Essai"), keys)
    kept.erase(1, ErasureReason.MISTAKE, keys)
    with closing(sqlite3.connect(full_path)) as link:
        left = link.execute("SELECT seq FROM body WHERE seq IN (0, 8, 9)").fetchall()
    assert left == [(9,)]
    assert kept.search("dernier", keys).entries
    assert kept.verify().holds


def test_what_rectified_a_line_is_as_old_as_the_line(full_path, keys):
    with Register.open(
        full_path, now=lambda: datetime(2028, 6, 1, tzinfo=UTC)
    ) as register:
        register.rectify(1, Identity("Autrenom", "Essai"), keys)
    with Register.open(
        full_path, now=lambda: datetime(2031, 12, 1, tzinfo=UTC)
    ) as register:
        report = register.purge(AGREEMENT)
        counts = {purged.kept: purged.count for purged in report.purged}
        assert counts == {Kept.IDENT: 6, Kept.SIGN: 5}
        assert register.verify().holds


def test_a_limited_line_is_shown_only_for_a_right_or_a_judge(kept, keys):
    kept.limit(1, keys)
    assert kept.search("zzyzx1", keys).entries == ()
    for purpose, shown in (
        (Purpose.LOOKUP, 0),
        (Purpose.CONTROL, 0),
        (Purpose.RIGHTS, 1),
        (Purpose.REQUISITION, 1),
    ):
        found = kept.consult("zzyzx1", keys, purpose).found
        assert len(found.entries) == shown
    assert kept.access([1], keys)[0].limited
    kept.limit(1, keys, ended=True)
    assert len(kept.search("zzyzx1", keys).entries) == 1
    assert kept.verify().holds


def test_a_limited_line_outlives_a_purge(full_path):
    for year in (2028, 2030):
        at = datetime(year, 6, 1, tzinfo=UTC)
        renew(full_path, PASSPHRASE, now=lambda at=at: at)
    keys = unlock(full_path, PASSPHRASE)
    with Register.open(full_path) as register:
        register.limit(4, keys)
    at = datetime(2031, 12, 1, tzinfo=UTC)
    with Register.open(full_path, now=lambda: at) as register:
        report = register.purge(AGREEMENT)
        assert report.held == 2
        assert ("2026-11", "ident") not in report.keys_destroyed
        assert register.access([4], keys)[0].identity == essai(4)
        assert register.verify().holds
        register.limit(4, keys, ended=True)
        report = register.purge(AGREEMENT)
        assert {purged.count for purged in report.purged} == {1}
        assert ("2026-11", "ident") in report.keys_destroyed
        assert register.verify().holds


# --- as commands ---------------------------------------------------------------------


def test_the_rights_are_commands(kiosk, full_path, secret):
    own = ("--path", full_path, "--passphrase-file", secret)
    done = kiosk("rectify", "1", "--name", "Autrenom", "--first-names", "Essai", *own)
    assert (done.returncode, done.stdout.split("\t")[0]) == (0, "9")
    assert kiosk("limit", "4", *own).stdout.split("\t")[0] == "10"
    assert kiosk("search", "zzyzx4", *own).stdout == ""
    right = kiosk("search", "zzyzx4", "--purpose", "rights", *own)
    assert right.stdout.startswith("4\t")
    assert kiosk("limit", "4", "--end", *own).returncode == 0
    (line,) = json.loads(kiosk("access", "1", "--json", *own).stdout)
    assert (line["name"], line["rectified"]) == ("Autrenom", True)
    assert line["strokes"] == [[[100, 100], [500, 400]], [[100, 400], [500, 100]]]
    told = kiosk("access", "1", "4", *own).stdout
    assert "name\tAutrenom\n" in told
    assert told.count("signature\tstylus\n") == 2
    assert kiosk("verify", "--path", full_path).stdout.startswith("holds: 15 lines")

"""Erased bodies are gone from the disk's bytes, and the chain still holds."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.register import (
    ErasureReason,
    Identity,
    RegisterError,
    RegisterFault,
)
from kiosk.register.register import Register
from kiosk.register.report import Finding, Flaw
from kiosk.register.retention import Kept
from kiosk.register.store import Store
from tests.register.conftest import CROSS, Clock, essai
from tests.register.intruder import tamper, without_guards

MISTAKE = ErasureReason.MISTAKE


def fault_of(call, *args, **kwargs):
    with pytest.raises(RegisterError) as wrong:
        call(*args, **kwargs)
    return wrong.value.fault


def findings_of(path):
    with Register.open(path, now=Clock()) as register:
        return register.verify().findings


def sealed(path, seq):
    """Give what stands sealed of a line: ciphertexts and their keys."""
    with closing(sqlite3.connect(path)) as link:
        rows = link.execute(
            "SELECT ciphertext, sealed_key FROM body WHERE seq = ?", (seq,)
        ).fetchall()
    return [value for row in rows for value in row]


def bytes_of(folder):
    return b"".join(each.read_bytes() for each in folder.iterdir() if each.is_file())


def test_what_is_erased_is_in_no_byte_of_the_disk(full_path, clock, keys):
    with Register.open(full_path, now=clock) as register:
        # Long enough to have pages of its own, which become free ones.
        record_id = register.new_record_id()
        register.add(record_id, Identity("Z" * 100, "E" * 100), CROSS)
        kept = sealed(full_path, 4)
        gone = [*sealed(full_path, 3), *sealed(full_path, 8)]
        assert len(gone) == 8
        assert all(secret in bytes_of(full_path.parent) for secret in gone)
        before = register.verify().head

        register.erase(4, MISTAKE, keys)
        register.erase(9, ErasureReason.DUPLICATE, keys)

        left = bytes_of(full_path.parent)
        assert [secret for secret in gone if secret in left] == []
        # Nor a part of them, in whatever page.
        assert [secret for secret in gone if secret[64:80] in left] == []
        assert all(secret in left for secret in kept)
        assert full_path.with_name(full_path.name + "-wal").stat().st_size == 0
        report = register.verify()
        assert (report.holds, report.size) == (True, 11)
        assert report.head != before
        assert register.search("zzyzx4", keys).entries == ()
        assert register.search("zzzz", keys).entries == ()
        assert len(register.search("zzyzx", keys).entries) == 4


def test_without_an_emptied_journal_it_would_still_be_there(full_path, clock, keys):
    # Why the journal is emptied: the test above would find nothing otherwise.
    gone = sealed(full_path, 3)
    with Register.open(full_path, now=clock) as register:
        register.add(register.new_record_id(), essai(9), CROSS)
        late = sealed(full_path, 8)
        assert all(secret in bytes_of(full_path.parent) for secret in [*gone, *late])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Store, "settle", lambda _: True)
            register.erase(9, MISTAKE, keys)
        assert all(secret in bytes_of(full_path.parent) for secret in late)
        register.erase(9, MISTAKE, keys)  # asked again, it sees the rest out
        assert not any(secret in bytes_of(full_path.parent) for secret in late)


def test_a_reader_that_keeps_the_journal_is_told_of(full_path, clock, keys):
    with (
        Register.open(full_path, now=clock, patience_s=0.2) as register,
        closing(sqlite3.connect(full_path, isolation_level=None)) as reader,
    ):
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM body").fetchone()
        fault = fault_of(register.erase, 4, MISTAKE, keys)
        assert fault is RegisterFault.STILL_READABLE
        reader.execute("ROLLBACK")
        again = register.erase(4, MISTAKE, keys)
        assert (again.proof.number, again.classes) == (9, ())
        assert register.verify().size == 9


def test_what_an_upgrade_copied_goes_too(full_path, clock, keys):
    copy = full_path.with_name(full_path.name + ".before-0002")
    copy.write_bytes(full_path.read_bytes())
    with Register.open(full_path, now=clock) as register:
        register.erase(4, MISTAKE, keys)
    assert not copy.exists()


def test_an_erasure_names_the_reason_and_nobody(erased):
    with closing(sqlite3.connect(erased)) as link:
        (header,) = link.execute(
            "SELECT CAST(header AS TEXT) FROM entry WHERE seq = 8"
        ).fetchone()
        noted = link.execute("SELECT seq, body_class, by_seq FROM erased").fetchall()
    assert '"lines":"4"' in header
    assert '"classes":"ident,sign"' in header
    assert '"reason":"mistake"' in header
    assert "first" not in header  # who did it is sealed
    assert noted == [(3, "ident", 8), (3, "sign", 8)]


def test_only_a_part_can_be_erased(full_path, clock, keys):
    with Register.open(full_path, now=clock) as register:
        erasure = register.erase(4, MISTAKE, keys, only=(Kept.SIGN,))
        assert erasure.classes == (Kept.SIGN,)
        assert len(register.search("zzyzx4", keys).entries) == 1
        erasure = register.erase(4, MISTAKE, keys)
        assert erasure.classes == (Kept.IDENT,)
        assert register.verify().holds


@pytest.mark.parametrize("number", [0, 3, 9, -1])
def test_a_line_that_is_nobodys_cannot_be_erased(full_path, clock, keys, number):
    with Register.open(full_path, now=clock) as register:
        fault = fault_of(register.erase, number, MISTAKE, keys)
        assert fault is RegisterFault.UNKNOWN_RECORD
        assert register.verify().size == 8


def test_a_request_waits_for_the_time_that_lines_are_kept(full_path, clock, keys):
    request = ErasureReason.REQUEST
    with Register.open(full_path, now=clock) as register:
        fault = fault_of(register.erase, 4, request, keys)
        assert fault is RegisterFault.TOO_EARLY
        assert len(register.search("zzyzx4", keys).entries) == 1


def test_the_dpos_decision_has_a_reference(full_path, clock, keys):
    with Register.open(full_path, now=clock) as register:
        fault = fault_of(register.erase, 4, ErasureReason.DPO, keys, reference="Zzyzx")
        assert fault is RegisterFault.REFUSED
        register.erase(4, ErasureReason.DPO, keys, reference="DPD 2026-7")
        assert register.verify().holds


def test_a_body_that_was_lost_is_not_said_to_be_erased(full_path, clock, keys):
    tamper(full_path, "DELETE FROM body WHERE seq = 3")
    with Register.open(full_path, now=clock) as register:
        assert fault_of(register.erase, 4, MISTAKE, keys) is RegisterFault.DAMAGED


def test_nothing_is_deleted_that_no_line_names(full_path):
    with (
        closing(sqlite3.connect(full_path)) as link,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        link.execute("DELETE FROM body WHERE seq = 3")


# --- and what is tampered with around an erasure is found ----------------------------


def test_an_erased_body_that_comes_back_is_found(written, erased_path):
    with without_guards(erased_path) as link:
        link.execute("ATTACH ? AS before", (str(written),))
        link.execute("INSERT INTO body SELECT * FROM before.body WHERE seq = 3")
        link.execute("DETACH before")
    assert set(findings_of(erased_path)) == {Finding(Flaw.BODY_NOT_ERASED, "4")}


def worded(said, instead):
    """Change a word in the header of the erasure's line."""
    text = f"replace(CAST(header AS TEXT), '{said}', '{instead}')"
    return f"UPDATE entry SET header = CAST({text} AS BLOB) WHERE seq = 8"


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        ("DELETE FROM erased WHERE body_class = 'sign'", (Flaw.ERASURE_MISSING, "4")),
        ("UPDATE erased SET by_seq = 7", (Flaw.ERASURE_FALSE, "4")),
        ("UPDATE erased SET seq = 4", (Flaw.ERASURE_FALSE, "5")),
        (
            "INSERT INTO erased VALUES ('63-essai/poste-01', 4, 'sign', 8)",
            (Flaw.ERASURE_FALSE, "5"),
        ),
        ("DELETE FROM body WHERE seq = 4", (Flaw.BODY_MISSING, "5")),
        (worded('"4"', '"5"'), (Flaw.LINE_CHANGED, "9")),
        (worded('"4"', '"9"'), (Flaw.HEADER_DISAGREES, "9")),
        (worded('"4"', '"4-"'), (Flaw.HEADER_DISAGREES, "9")),
        (worded('"4"', '"four"'), (Flaw.HEADER_DISAGREES, "9")),
        (worded("sign", "none"), (Flaw.HEADER_DISAGREES, "9")),
    ],
)
def test_what_was_done_to_an_erasure_is_found(erased_path, change, finding):
    tamper(erased_path, change)
    assert Finding(*finding) in findings_of(erased_path)


def test_an_erasure_of_another_post_is_found(erased_path):
    with without_guards(erased_path) as link:
        link.execute("PRAGMA foreign_keys = OFF")
        link.execute("UPDATE erased SET station_id = 'other'")
    assert Finding(Flaw.ERASURE_FALSE, "4") in findings_of(erased_path)

"""What can be asked of the register."""

import sqlite3
from datetime import UTC, datetime
from uuid import UUID

import pytest

from kiosk.register import (
    Concern,
    Identity,
    Outcome,
    Proof,
    RefusedError,
    RegisterError,
    RegisterFault,
    SignatureMode,
)
from kiosk.register.keys import Keys
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, essai
from tests.register.intruder import tamper


def sign_in(register, number=1):
    record_id = register.new_record_id()
    return record_id, register.sign_in(record_id, essai(number), CROSS, NOTICE)


def test_a_line_has_a_number_a_moment_and_a_proof(register):
    record_id, proof = sign_in(register)
    assert proof.number == 1
    assert proof.record_id == record_id
    assert proof.at == datetime(2026, 11, 22, 9, 0, 1, tzinfo=UTC)
    assert len(proof.head) == 32
    assert sign_in(register)[1].number == 2


def test_a_proof_can_be_read_aloud():
    proof = Proof(
        number=1,
        record_id=UUID(int=1),
        at=datetime(2026, 11, 22, tzinfo=UTC),
        head=bytes(range(32)),
    )
    assert proof.short == "0001 0203 0405 0607 0809 0a0b 0c0d 0e0f"


def test_a_record_id_is_of_version_seven_and_its_own(register):
    ids = [register.new_record_id() for _ in range(100)]
    assert {each.version for each in ids} == {7}
    assert sorted(set(ids)) == ids


def test_nobody_signs_twice_for_one_record(register):
    record_id, first = sign_in(register)
    again = register.sign_in(record_id, essai(1), CROSS, NOTICE)
    assert again == first
    assert register.verify().size == 1


def test_a_line_is_on_the_disk_when_it_is_acknowledged(register, path):
    record_id, _ = sign_in(register)
    with Register.open(path) as other:
        assert other.unfinished() == (record_id,)


def test_a_visit_ends_once(register):
    record_id, _ = sign_in(register)
    first = register.sign_out(record_id, Outcome.IDLE)
    assert register.sign_out(record_id, Outcome.INTERRUPTED) == first
    assert register.verify().size == 2
    assert register.unfinished() == ()


def test_only_a_visit_that_began_can_end(register):
    added = register.new_record_id()
    register.add(added, essai(1), CROSS)
    for record_id in (added, register.new_record_id()):
        with pytest.raises(RegisterError) as wrong:
            register.sign_out(record_id, Outcome.COMPLETED)
        assert wrong.value.fault is RegisterFault.UNKNOWN_RECORD


def test_visits_that_never_ended_are_told_in_their_order(register):
    first, _ = sign_in(register)
    second, _ = sign_in(register)
    register.add(register.new_record_id(), essai(3), CROSS)
    third, _ = sign_in(register)
    register.sign_out(second, Outcome.COMPLETED)
    assert register.unfinished() == (first, third)


def test_a_name_is_found_whatever_its_case_and_accents(register, keys: Keys):
    record_id = register.new_record_id()
    register.sign_in(record_id, Identity("Ézzÿx-Faux", "Élie Œuf"), CROSS, NOTICE)
    register.sign_out(record_id, Outcome.COMPLETED)
    sign_in(register)
    for text in ("ezzyx", "ÉLIE", "faux élie", "e\u0301lie", "zyx"):
        (entry,) = register.search(text, keys).entries
        assert entry.number == 1
        assert entry.record_id == record_id
        assert entry.identity == Identity("Ézzÿx-Faux", "Élie Œuf")
        assert entry.outcome is Outcome.COMPLETED
        assert entry.at.tzinfo is UTC
    assert register.search("elie zzyzx1", keys).entries == ()


def test_a_visit_under_way_has_no_outcome(register, keys):
    sign_in(register)
    assert register.search("zzyzx1", keys).entries[0].outcome is None


def test_a_search_for_nothing_opens_nothing(register, keys):
    sign_in(register)
    with pytest.raises(RefusedError):
        register.search("  ", keys)


def test_lines_that_do_not_open_are_told(full_path, keys):
    tamper(full_path, "UPDATE body SET ciphertext = zeroblob(272) WHERE seq = 3")
    with Register.open(full_path) as register:
        found = register.search("essai", keys)
    assert [entry.number for entry in found.entries] == [1, 2, 5, 7]
    assert found.unreadable == (4,)


def test_without_the_months_private_key_nothing_is_found(register, keys):
    sign_in(register)
    none = Keys(
        site_id=keys.site_id,
        holder=keys.holder,
        master=keys.master,
        site_key=keys.site_key,
        epochs={},
    )
    found = register.search("zzyzx1", none)
    assert (found.entries, found.unreadable) == ((), (1,))


def test_an_ending_that_was_tampered_with_is_told(full_path, keys):
    tamper(full_path, "UPDATE entry SET header = x'7b7d' WHERE kind = 'sign_out'")
    with (
        Register.open(full_path) as register,
        pytest.raises(RegisterError) as wrong,
    ):
        register.search("zzyzx1", keys)
    assert wrong.value.fault is RegisterFault.DAMAGED


def test_a_signature_is_given_as_it_was_drawn(register, keys):
    record_id, _ = sign_in(register)
    signature = register.signature(record_id, keys)
    assert signature == CROSS
    assert signature.mode is SignatureMode.STYLUS
    with pytest.raises(RegisterError) as wrong:
        register.signature(register.new_record_id(), keys)
    assert wrong.value.fault is RegisterFault.UNKNOWN_RECORD


def test_a_checkpoint_may_be_asked_for_at_any_time(register, clock):
    sign_in(register)
    note = register.checkpoint()
    assert note.splitlines()[1] == "1"
    clock.at = clock.at.replace(hour=10)
    later = register.checkpoint()
    assert later != note
    clock.at = clock.at.replace(hour=10, second=clock.at.second - 1)
    assert register.checkpoint() == later
    assert register.verify(note).holds
    assert register.verify(later).holds


def test_the_status_is_told_at_a_glance(register):
    empty = register.status()
    assert (empty.entries, empty.last_at, empty.unfinished) == (0, None, 0)
    _, proof = sign_in(register)
    status = register.status()
    assert (status.site_id, status.station) == ("63-essai", "poste-01")
    assert (status.entries, status.unfinished) == (1, 1)
    assert (status.last_at, status.head) == (proof.at, proof.head)
    assert status.months_left == 25
    assert status.free_bytes > 0
    assert status.writable


@pytest.mark.parametrize(
    ("year", "month", "left", "concern"),
    [
        (2028, 9, 3, None),
        (2028, 10, 2, Concern.FEW_KEYS),
        (2028, 12, 0, Concern.NO_KEY),
        (2026, 10, 0, Concern.NO_KEY),
    ],
)
def test_the_status_warns_before_the_keys_end(path, year, month, left, concern):
    with Register.open(path, now=lambda: datetime(year, month, 9, tzinfo=UTC)) as open_:
        status = open_.status()
    assert status.months_left == left
    assert (concern in status.concerns) == (concern is not None)
    assert status.writable == (concern is not Concern.NO_KEY)


def test_a_key_that_was_slipped_in_is_not_counted_nor_used(path, clock):
    tamper(path, "UPDATE epoch_key SET public_key = zeroblob(32)")
    with Register.open(path, now=clock) as register:
        assert register.status().months_left == 0
        with pytest.raises(RegisterError) as wrong:
            sign_in(register)
    assert wrong.value.fault is RegisterFault.DAMAGED


def test_the_status_warns_of_a_file_that_others_read(path, clock):
    path.chmod(0o644)
    with Register.open(path, now=clock) as register:
        status = register.status()
    assert status.concerns == (Concern.OPEN_TO_OTHERS,)
    assert status.writable


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET at_s = at_s + 1, header = x'7b7d' WHERE seq = 7",
        "DELETE FROM entry WHERE seq = 7",
        "UPDATE checkpoint SET head = zeroblob(32) WHERE size = 8",
        "DELETE FROM checkpoint WHERE size = 8",
        "DELETE FROM checkpoint",
        "DELETE FROM station",
    ],
)
def test_nothing_is_written_onto_a_damaged_end(full_path, clock, change):
    tamper(full_path, change)
    with Register.open(full_path, now=clock) as register:
        with pytest.raises(RegisterError) as wrong:
            sign_in(register)
        assert wrong.value.fault is RegisterFault.DAMAGED
        assert not register.verify().holds


def test_no_column_is_about_a_person(path):
    # What may be stored outside the sealed bodies, in full: a new column fails here.
    connection = sqlite3.connect(path)
    columns = {
        table: [
            name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")
        ]
        for (table,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        )
    }
    connection.close()
    assert columns == {
        "alembic_version": ["version_num"],
        "station": ["id", "site_id", "station", "opened_at_s", "post_key", "site_key"],
        "erased": ["station_id", "seq", "body_class", "by_seq"],
        "epoch_key": [
            "epoch",
            "body_class",
            "public_key",
            "since",
            "until",
            "signature",
        ],
        "entry": [
            "station_id",
            "seq",
            "entry_id",
            "kind",
            "target",
            "at_s",
            "header",
            "ident_digest",
            "ident_commitment",
            "sign_digest",
            "sign_commitment",
            "previous",
            "hash",
        ],
        "body": [
            "station_id",
            "seq",
            "body_class",
            "epoch",
            "sealed_key",
            "ciphertext",
        ],
        "checkpoint": ["station_id", "size", "at_s", "head", "signature"],
    }


def test_the_clock_may_go_back(register, clock):
    sign_in(register)
    clock.at = Clock().at.replace(year=2027)
    sign_in(register)
    clock.at = Clock().at
    assert sign_in(register)[1].number == 3
    assert register.verify().holds

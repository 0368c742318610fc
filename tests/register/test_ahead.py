"""What is made ahead for a line to come serves that line only, and while it is due."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.register import (
    MAX_SIDE,
    Notice,
    RefusedError,
    RegisterError,
    RegisterFault,
    Signature,
    postkey,
)
from kiosk.register.keys import place
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, essai

OTHER = "other plainly false words"


def write(register, number):
    register.sign_in(register.new_record_id(), essai(number), CROSS, NOTICE)


def sealed_keys(path):
    with closing(sqlite3.connect(path)) as link:
        found = link.execute(
            "SELECT epoch, sealed_key FROM body ORDER BY seq, body_class"
        )
        return found.fetchall()


def test_a_key_made_ahead_closes_one_body(register, path, keys):
    register.prepare()
    ahead = {each.sealed for each in register._pen._ahead._keys.values()}
    write(register, 1)
    write(register, 2)

    used = [sealed for _, sealed in sealed_keys(path)]
    assert set(used[:2]) == ahead
    assert len(set(used)) == 4
    found = register.search("zzyzx", keys)
    assert [entry.identity for entry in found.entries] == [essai(1), essai(2)]
    assert found.unreadable == ()


def test_a_key_made_before_the_keys_were_changed_is_not_used(register, path, keys):
    register.add_mediator("m-2", OTHER, keys, place(path))
    register.prepare()
    with Register.open(path, now=lambda: datetime(2026, 11, 23, tzinfo=UTC)) as other:
        other.disable_mediator("m-2", keys, place(path))
    write(register, 1)

    assert [epoch for epoch, _ in sealed_keys(path)][-2:] == ["2026-11+01"] * 2


def test_a_key_made_in_a_month_that_is_over_is_not_used(register, path, clock):
    clock.at = datetime(2026, 11, 30, 23, 59, tzinfo=UTC)
    register.prepare()
    clock.at = datetime(2026, 12, 1, 0, 1, tzinfo=UTC)
    write(register, 1)

    assert [epoch for epoch, _ in sealed_keys(path)] == ["2026-12"] * 2


def test_what_cannot_be_prepared_says_why(register, path):
    postkey.place(path).unlink()

    with pytest.raises(RegisterError) as wrong:
        register.prepare()
    assert wrong.value.fault is RegisterFault.NO_POST_KEY


def end_of(path):
    with closing(sqlite3.connect(path)) as link:
        found = link.execute("SELECT count(*), max(seq) FROM entry")
        return found.fetchone()


def by_another(register, path):
    with Register.open(path, now=register._pen.now) as other:
        write(other, 2)


def by_itself(register, _):
    write(register, 2)


def by_a_note(register, _):
    register.checkpoint()


@pytest.mark.parametrize("written", [by_another, by_itself, by_a_note])
def test_a_line_goes_where_the_log_ends_now(register, path, clock, written):
    write(register, 1)
    register.prepare()
    clock.at += timedelta(seconds=30)
    written(register, path)
    write(register, 3)

    lines, last = end_of(path)
    assert last == lines - 1
    assert register.verify().holds


def test_what_was_made_ahead_is_used_while_nobody_writes(register, path, monkeypatch):
    write(register, 1)
    register.prepare()
    monkeypatch.setattr("kiosk.register.ahead.end_of", never)
    register.verify()
    write(register, 2)
    with pytest.raises(AssertionError):
        write(register, 3)

    monkeypatch.undo()
    write(register, 3)
    assert end_of(path) == (3, 2)
    assert register.verify().holds


def never(*_):
    raise AssertionError("this was done ahead")


def test_a_line_that_fails_takes_what_was_made_ahead_with_it(register, path):
    """Neither its keys nor its place serve a second time."""
    record_id = register.new_record_id()
    register.sign_in(record_id, essai(1), CROSS, NOTICE)
    register.prepare()
    with pytest.raises(RegisterError):
        register.add(record_id, essai(1), CROSS)
    write(register, 2)

    keys = [sealed for _, sealed in sealed_keys(path)]
    assert len(set(keys)) == len(keys) == 4
    assert register.verify().holds


def test_a_line_drafted_while_the_pen_rests_is_the_one_written(
    register, keys, monkeypatch
):
    said = (register.new_record_id(), essai(1), CROSS, NOTICE)
    register.draft(*said)
    monkeypatch.setattr("kiosk.register.register.bodies", never)
    proof = register.sign_in(*said)

    assert register.signature(said[0], keys) == CROSS
    (entry,) = register.search("zzyzx", keys).entries
    assert (entry.number, entry.identity) == (proof.number, essai(1))
    assert register.verify().holds


OTHER_STROKES = replace(CROSS, strokes=CROSS.strokes[:1])


@pytest.mark.parametrize(
    "change", [{1: essai(2)}, {2: OTHER_STROKES}, {3: Notice("v2", bytes(32))}]
)
def test_what_was_drafted_is_written_for_the_same_words_alone(register, keys, change):
    drafted = (register.new_record_id(), essai(1), CROSS, NOTICE)
    said = tuple(change.get(place, word) for place, word in enumerate(drafted))
    register.draft(*drafted)
    register.sign_in(*said)

    (entry,) = register.search("zzyzx", keys).entries
    assert entry.identity == said[1]
    assert register.signature(said[0], keys) == said[2]


def test_a_draft_is_forgotten_when_another_person_may_stand_here(register):
    said = (register.new_record_id(), essai(1), CROSS, NOTICE)
    register.draft(*said)
    register.prepare()
    assert register._drafted is None
    register.draft(*said)
    register.sign_in(*said)
    assert register._drafted is None


def test_a_signature_too_long_is_told_when_it_is_to_be_written(register):
    wild = tuple((MAX_SIDE * (i % 2), MAX_SIDE * (i % 2)) for i in range(4096))
    signature = Signature(
        mode=CROSS.mode, width=MAX_SIDE, height=MAX_SIDE, strokes=(wild,)
    )
    said = (register.new_record_id(), essai(1), signature, NOTICE)
    register.draft(*said)
    with pytest.raises(RefusedError):
        register.sign_in(*said)
    assert register.verify().size == 0

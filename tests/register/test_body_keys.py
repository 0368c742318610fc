"""What is made ahead for a line to come serves that line only, and while it is due."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.register import RegisterError, RegisterFault, postkey
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
    ahead = {each.sealed for each in register._pen._body_keys._ahead.values()}
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

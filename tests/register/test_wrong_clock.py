"""The clock jumps: lines keep their order, and the one after says by how much."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.register import Outcome
from kiosk.register.chain import read_header
from kiosk.register.models import EntryRow
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, essai

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Set:
    """A clock that stands until it is set."""

    at = START

    def __call__(self):
        return self.at


def visit(register, number):
    record_id = register.new_record_id()
    register.sign_in(record_id, essai(number), CROSS, NOTICE)
    return register.sign_out(record_id, Outcome.COMPLETED).number


def headers(register, count):
    with register._store.reading() as session:
        rows = [session.get(EntryRow, ("63-essai/poste-01", n)) for n in range(count)]
        return [read_header(row.header) for row in rows]


@pytest.mark.parametrize(
    "jump",
    [
        timedelta(hours=1),
        timedelta(hours=-1),
        timedelta(days=365),
        timedelta(days=-20),
    ],
)
def test_order_stays_and_a_jump_is_said(path, keys, jump):
    clock = Set()
    with Register.open(path, now=clock) as register:
        visit(register, 1)
        clock.at += jump
        assert visit(register, 2) == 4
        clock.at -= jump
        assert visit(register, 3) == 6
        said = headers(register, 6)
        names = register.search("zzyzx", keys).entries
        report = register.verify()
    assert (report.holds, report.size) == (True, 6)
    assert [each["seq"] for each in said] == list(range(6))
    assert [entry.number for entry in names] == [1, 3, 5]
    marks = [int(each.get("clock_set_s", 0)) for each in said]
    assert [bool(mark) for mark in marks] == [False, False, True, False, True, False]
    seconds = int(jump.total_seconds())
    assert abs(marks[2] - seconds) < 60
    assert abs(marks[4] + seconds) < 60
    assert {each["clock"] for each in said} <= {"synchronised", "free", "unknown"}


def test_a_clock_that_went_back_a_year_writes_nothing_it_has_no_key_for(path):
    """A month before the register began has no key: it is told, not sealed to none."""
    clock = Set()
    with Register.open(path, now=clock) as register:
        visit(register, 1)
        clock.at = START - timedelta(days=365)
        with pytest.raises(Exception, match="no key for 2025-11"):
            visit(register, 2)
        assert register.status().months_left == 0
        assert register.verify().holds


def test_a_clock_set_back_while_the_computer_was_off_is_said(path, monkeypatch):
    clock, boots = Set(), iter(["first", "first", "second", "second", "third", "third"])
    monkeypatch.setattr("kiosk.register.moment._boot", lambda: next(boots))
    with Register.open(path, now=clock) as register:
        visit(register, 1)
        clock.at -= timedelta(hours=5)
        visit(register, 2)
        clock.at += timedelta(days=3)  # a weekend: nothing to say of it
        visit(register, 3)
        said = headers(register, 6)
    assert [each.get("clock_set_s") for each in said] == [
        None, None, "-18000", None, None, None,
    ]  # fmt: skip


def test_the_night_in_which_an_hour_comes_twice(path, monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    try:
        paris = ZoneInfo("Europe/Paris")
        first = datetime(2027, 10, 31, 2, 30, tzinfo=paris)
        clock = Set()
        clock.at = first
        with Register.open(path, now=clock) as register:
            visit(register, 1)
            clock.at = first.replace(fold=1)  # the same time on the wall, an hour on
            visit(register, 2)
            said = headers(register, 4)
            assert register.verify().holds
    finally:
        monkeypatch.undo()
        time.tzset()
    assert [each["offset"] for each in said] == [7200, 7200, 3600, 3600]
    assert said[2]["at"] - said[0]["at"] == 3600
    walls = [each["at"] + each["offset"] for each in said]
    assert walls[0] == walls[2]  # only number and offset tell them apart

"""A register that is led through years by chance, beside a list of what it should hold.

Its clock is in Paris: it meets leap days, the nights when summer time begins and ends,
the last second of a year; it is set back now and then, as clocks are.
"""

import calendar
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.register import Concern, ErasureReason, RegisterError, RegisterFault
from kiosk.register.founding import renew
from kiosk.register.keys import Keys, unlock
from kiosk.register.register import Register
from kiosk.register.retention import Kept
from tests.register.conftest import CROSS, PASSPHRASE, copied, essai

AGREEMENT = "AD63 2026/114"
PARIS = ZoneInfo("Europe/Paris")
FIRST = datetime(2026, 11, 22, 12, tzinfo=UTC)
_END = datetime(2038, 12, 1, 12, tzinfo=UTC)
# In months, by hand: from when a line may go, and until when it may stay.
FLOORS = {Kept.IDENT: 60, Kept.SIGN: 12, Kept.AUDIT: 12}
CEILINGS = {Kept.IDENT: 61, Kept.SIGN: 13, Kept.AUDIT: 36}
# A second before: a leap day and its end, the year's end, summer time and its end.
_DATES = ((2, 28), (2, 29), (12, 31), (3, 0), (10, 0))
_STEPS_A_LIFE = 50
_MEMORY = Path("/dev/shm")  # noqa: S108 - nothing here is about what a disk keeps


class Years(RuleBasedStateMachine):
    """Lines, erasures and purges, each step on some day of twelve years."""

    begun: ClassVar[Path]
    keys: ClassVar[Keys]
    done: ClassVar[Counter[str]]

    def __init__(self):
        super().__init__()
        within = _MEMORY if _MEMORY.is_dir() else None
        self.folder = tempfile.TemporaryDirectory(dir=within)
        self.path = copied(Years.begun, Path(self.folder.name))
        self.now = FIRST
        self.stamps = []  # of each line, in order
        self.lines = {}  # number: what is left of it
        self.register = self.open()

    def teardown(self):
        report = self.register.verify()
        self.register.close()
        self.folder.cleanup()
        assert (report.holds, report.size) == (True, len(self.stamps))

    def open(self):
        return Register.open(self.path, now=lambda: self.now.astimezone(PARIS))

    # --- what happens -----------------------------------------------------------------

    @rule(days=st.sampled_from([0, 1, 27, 31, 100, 365, 366]))
    def time_goes_by(self, days):
        self.at(self.now + timedelta(days=days))

    @rule(
        date=st.sampled_from(_DATES),
        years=st.sampled_from([0, 1, 4]),
        past=st.sampled_from([0, 1, 3600]),
    )
    def a_day_comes_that_is_unlike_others(self, date, years, past):
        year, (month, day) = self.now.year + years, date
        last = calendar.monthrange(year, month)[1]
        if day == 0:  # the last Sunday: summer time begins and ends at 1:00, UTC
            day = last - (datetime(year, month, last, tzinfo=UTC).weekday() + 1) % 7
            second = datetime(year, month, day, 0, 59, 59, tzinfo=UTC)
        else:
            day = min(day, last)
            second = datetime(year, month, day, 23, 59, 59, tzinfo=UTC)
        self.at(second + timedelta(seconds=past))

    @rule(hours=st.sampled_from([1, 24, 24 * 40]))
    def the_clock_is_set_back(self, hours):
        self.at(self.now - timedelta(hours=hours))
        Years.done["set back"] += 1

    @rule()
    def the_kiosk_is_started_anew(self):
        self.register.close()
        self.register = self.open()

    @rule()
    def someone_comes(self):
        number = len(self.stamps)
        proof = self.register.add(Register.new_record_id(), essai(number), CROSS)
        self.wrote(1)
        assert proof.number == len(self.stamps)
        self.lines[proof.number] = {Kept.IDENT, Kept.SIGN}

    @precondition(lambda self: self.lines)
    @rule(data=st.data())
    def one_is_erased(self, data):
        number = data.draw(st.sampled_from(sorted(self.lines)))
        left = self.lines[number]
        erasure = self.register.erase(number, ErasureReason.MISTAKE, Years.keys)
        assert set(erasure.classes) == left
        if left:
            self.wrote(1)
            self.lines[number] = set()

    @precondition(lambda self: any(self.lines.values()))
    @rule(data=st.data())
    def one_asks_to_be_erased(self, data):
        number = data.draw(st.sampled_from(sorted(filter(self.lines.get, self.lines))))
        left = self.lines[number]
        asked = (number, ErasureReason.REQUEST, Years.keys)
        if not all(self.due(number, kept) for kept in left):
            with pytest.raises(RegisterError) as wrong:
                self.register.erase(*asked)
            assert wrong.value.fault is RegisterFault.TOO_EARLY
            return
        assert set(self.register.erase(*asked).classes) == left
        self.wrote(1)
        self.lines[number] = set()

    @rule()
    def what_is_past_goes(self):
        report = self.register.purge(AGREEMENT)
        for purged in report.purged:
            assert purged.last_at < back(self.now, FLOORS[purged.kept])
            Years.done["purged"] += purged.count
        self.wrote(len(report.purged))
        for number, left in self.lines.items():
            left -= {kept for kept in left if self.due(number, kept)}
        # A purge every day leaves nothing that is a day past its ceiling.
        self.now += timedelta(hours=24)
        status = self.register.status()
        assert Concern.KEPT_TOO_LONG not in status.concerns

    @rule(agreement=st.sampled_from([None, "", "soon", "é 2026"]))
    def a_purge_is_tried_without_a_reference(self, agreement):
        """Nothing of it may go: the invariant looks."""
        if agreement is None:
            report = self.register.purge(None)
            assert {purged.number for purged in report.purged} <= {None}
            return
        with pytest.raises(RegisterError) as wrong:
            self.register.purge(agreement)
        assert wrong.value.fault is RegisterFault.REFUSED

    # --- what must be so --------------------------------------------------------------

    @invariant()
    def what_should_be_there_is_there(self):
        Years.done["steps"] += 1
        expected = {
            (number - 1, kept.slot.value)
            for number, left in self.lines.items()
            for kept in left
        }
        with closing(sqlite3.connect(self.path)) as link:
            found = link.execute(
                "SELECT seq, body_class FROM body JOIN entry USING (station_id, seq)"
                " WHERE kind = 'added'"
            ).fetchall()
        assert set(found) == expected

    def at(self, moment):
        self.now = max(FIRST, min(moment, _END))

    def wrote(self, lines):
        self.stamps += [self.now] * lines
        Years.done["lines"] += lines

    def due(self, number, kept):
        """Whether a line has been kept for its time, as far as anybody can know.

        It was written after all the lines before it. Of a moment that is still to
        come, nothing is to be learnt.
        """
        stamp = self.stamps[number - 1]
        if stamp <= self.now:
            stamp = max(each for each in self.stamps[:number] if each <= self.now)
        return stamp < back(self.now, FLOORS[kept])


def back(moment, months):
    """Go back to the same day of an earlier month, or to its last."""
    place = moment.year * 12 + moment.month - 1 - months
    year, month = place // 12, place % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return moment.replace(year=year, month=month, day=min(moment.day, last))


def with_keys_for_years(begun, folder):
    """Copy a register that was just begun, with the keys that it will need."""
    path = copied(begun, folder)
    for year in range(2027, 2039, 2):
        moment = datetime(year, 12, 1, 12, tzinfo=UTC)
        assert renew(path, PASSPHRASE, now=lambda moment=moment: moment)
    return path


def led_through(begun, steps):
    """Lead registers through so many steps at least; give what was done.

    Raises AssertionError where a line went early, or stayed late.
    """
    Years.begun, Years.keys = begun, unlock(begun, PASSPHRASE)
    Years.done = Counter()
    run_state_machine_as_test(
        Years,
        settings=settings(
            max_examples=steps // _STEPS_A_LIFE * 9 // 8 + 1,  # some lives are short
            stateful_step_count=_STEPS_A_LIFE,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return Years.done

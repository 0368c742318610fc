"""Nothing goes before its time, nothing stays after it, and a purge says how much."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.register import Concern, ErasureReason, RegisterError, RegisterFault
from kiosk.register.founding import renew
from kiosk.register.keys import place, unlock
from kiosk.register.moment import months_before
from kiosk.register.register import Register
from kiosk.register.retention import RULES, Ages, Kept, past_ceiling, past_floor
from kiosk.register.spans import read_spans, spans
from tests.register.conftest import CROSS, PASSPHRASE, copied, essai
from tests.register.years import AGREEMENT, led_through, with_keys_for_years


def day(year, month, number=1):
    return datetime(year, month, number, 12, tzinfo=UTC)


@pytest.fixture
def later(full_path, keys):
    """Give a purge at some day, and the register afterwards."""

    def purged(at, agreement=AGREEMENT):
        with Register.open(full_path, now=lambda: at) as register:
            report = register.purge(agreement)
            assert register.verify().holds
            return report, register

    return purged


def counts(report):
    return {purged.kept: purged.count for purged in report.purged}


def test_nothing_goes_before_its_time(later):
    report, _ = later(day(2027, 11, 21))
    assert (report.purged, report.held) == ((), 0)
    assert report.keys_destroyed == ()


def test_a_signature_goes_after_a_year_and_a_name_after_five(later, full_path, keys):
    report, _ = later(day(2027, 11, 23))
    assert counts(report) == {Kept.SIGN: 5}
    (signs,) = report.purged
    assert signs.number == 9
    assert signs.first_at.isoformat() == "2026-11-22T09:00:01+00:00"
    with Register.open(full_path, now=lambda: day(2027, 11, 23)) as register:
        assert len(register.search("zzyzx", keys).entries) == 5
    report, _ = later(day(2031, 11, 21))
    assert counts(report) == {}
    report, _ = later(day(2031, 11, 23))
    assert counts(report) == {Kept.IDENT: 5}
    with Register.open(full_path, now=lambda: day(2031, 11, 23)) as register:
        assert register.search("zzyzx", keys).entries == ()
    assert later(day(2032, 1, 1))[0].purged == ()


def test_a_dry_run_changes_nothing(later, full_path):
    before = full_path.read_bytes()
    report, _ = later(day(2031, 11, 23), agreement=None)
    assert counts(report) == {Kept.IDENT: 5, Kept.SIGN: 5}
    assert [purged.number for purged in report.purged] == [None, None]
    assert report.agreement is None
    assert full_path.read_bytes() == before


@pytest.mark.parametrize("reference", ["", "  ", "no figure", "7", "Zz\n7", "é 2026"])
def test_an_agreement_is_a_reference(later, reference):
    with pytest.raises(RegisterError) as wrong:
        later(day(2031, 11, 23), reference)
    assert wrong.value.fault is RegisterFault.REFUSED


def test_a_month_that_is_past_is_closed_for_its_copies_too(
    later, full_path, tmp_path, keys
):
    copy = copied(full_path, tmp_path / "copy")
    report, _ = later(day(2027, 11, 23))
    assert report.keys_destroyed == ()  # the month is not over
    report, _ = later(day(2027, 12, 1))
    assert report.keys_destroyed == (("2026-11", "sign"),)
    assert ("2026-11", "sign") in keys.epochs
    place(copy).write_bytes(place(full_path).read_bytes())
    left = unlock(copy, PASSPHRASE)
    with Register.open(copy) as register:
        (entry,) = register.search("zzyzx1", left).entries
        assert register.signature(entry.record_id, keys) == CROSS
        with pytest.raises(RegisterError) as wrong:
            register.signature(entry.record_id, left)
    assert wrong.value.fault is RegisterFault.NO_KEY
    # And it is not issued again.
    assert "2026-11" not in renew(full_path, PASSPHRASE, now=lambda: day(2027, 12, 1))
    assert ("2026-11", "sign") not in unlock(full_path, PASSPHRASE).epochs


def test_keys_that_are_kept_elsewhere_are_named(later, full_path, tmp_path):
    place(full_path).rename(tmp_path / "elsewhere")
    report, _ = later(day(2027, 12, 1))
    assert report.keys_destroyed == ()
    assert report.keys_elsewhere == (("2026-11", "sign"),)


def test_purges_span_over_lines_that_have_nothing_to_erase(later, full_path):
    later(day(2027, 11, 23))
    store = Register.open(full_path)._store
    with store.reading() as session:
        header = (
            session.connection()
            .exec_driver_sql("SELECT header FROM entry WHERE seq = 8")
            .scalar()
        )
    store.close()
    assert json.loads(header)["lines"] == "1-7"
    assert json.loads(header)["reference"] == AGREEMENT


def test_what_was_looked_at_is_kept_a_year(full_path, keys):
    with Register.open(full_path, now=lambda: day(2026, 12)) as register:
        register.erase(4, ErasureReason.MISTAKE, keys)
    with Register.open(full_path, now=lambda: day(2027, 11, 30)) as register:
        assert counts(register.purge(None)) == {Kept.SIGN: 4}
    with Register.open(full_path, now=lambda: day(2027, 12, 2)) as register:
        assert counts(register.purge(AGREEMENT)) == {Kept.SIGN: 4, Kept.AUDIT: 1}
        assert register.verify().holds


def test_what_is_kept_beyond_its_time_is_a_concern(full_path):
    def concerns(at):
        with Register.open(full_path, now=lambda: at) as register:
            return register.status().concerns

    assert concerns(day(2027, 12, 21)) == ()
    assert concerns(day(2027, 12, 23)) == (Concern.KEPT_TOO_LONG,)
    with Register.open(full_path, now=lambda: day(2027, 12, 23)) as register:
        register.purge(AGREEMENT)
    assert concerns(day(2027, 12, 23)) == ()


# --- clocks --------------------------------------------------------------------------


def test_a_line_of_a_clock_that_lost_its_battery_is_not_erased(path, keys):
    moments = iter([day(2026, 11), day(1990, 1), day(1990, 1, 2), day(2026, 12)])
    with Register.open(path, now=lambda: next(moments)) as register:
        # No key was issued for 1990: the register does not write then at all.
        register.add(register.new_record_id(), essai(1), CROSS)
        with pytest.raises(RegisterError) as wrong:
            register.add(register.new_record_id(), essai(2), CROSS)
        assert wrong.value.fault is RegisterFault.NO_KEY
    stamps = [(0, 2000), (1, 5), (2, 6), (3, 9000), (4, 2500)]
    ages = Ages(stamps, now_s=3000)
    assert [ages.of(seq) for seq in range(5)] == [2000, 2000, 2000, 9000, 2500]


@pytest.mark.parametrize(
    ("at", "count", "then"),
    [
        (day(2033, 2, 28), 60, day(2028, 2, 28)),
        (day(2033, 3, 1), 60, day(2028, 3, 1)),
        (day(2032, 2, 29), 12, day(2031, 2, 28)),
        (day(2027, 3, 31), 1, day(2027, 2, 28)),
        (day(2027, 1, 15), 13, day(2025, 12, 15)),
        (day(2027, 12, 15), 12, day(2026, 12, 15)),
    ],
)
def test_months_go_back_to_a_day_that_is_there(at, count, then):
    assert months_before(at, count) == then


@given(st.integers(1_700_000_000, 2_900_000_000), st.sampled_from(Kept))
def test_a_floor_is_never_short_and_comes_before_its_ceiling(now_s, kept):
    now = datetime.fromtimestamp(now_s, UTC)
    line = datetime.fromtimestamp(past_floor(kept, now) - 1, UTC)
    years, months = divmod(RULES[kept].floor, 12)
    assert months == 0
    birthday = (line.month, line.day) != (2, 29)
    due = line.replace(year=line.year + years) if birthday else None
    assert due is None or due <= now
    assert past_ceiling(kept, now) < past_floor(kept, now)


@given(st.lists(st.booleans(), max_size=60))
def test_spans_name_what_is_meant_and_nothing_else(meant):
    lines = [(3 * place + 1, each) for place, each in enumerate(meant)]
    text = spans(lines)
    named = {n for lines in (read_spans(text) if text else ()) for n in lines}
    for number, each in lines:
        assert (number in named) == each


# --- years of it, against a list of what should be there ------------------------------

# How many steps of life registers are led through: with fewer, none may ever be
# purged, as what is tried depends on the constants in the code. Many more:
# python -m bench.register_retention
STEPS = 600


def test_no_line_goes_early_and_none_stays_late(begun, tmp_path):
    done = led_through(with_keys_for_years(begun, tmp_path), STEPS)
    assert done["steps"] > STEPS
    assert done["purged"] and done["set back"]  # noqa: PT018 - or it tried too little

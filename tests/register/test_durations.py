"""How long what is kept, spelled out once more, by hand and to the second."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.register import BodyClass, EntryKind
from kiosk.register.retention import (
    RULES,
    Ages,
    Kept,
    kept_as,
    past_ceiling,
    past_floor,
    site_rules,
)


def at(year, month, day=1):
    return datetime(year, month, day, 12, 30, 15, tzinfo=UTC)


def test_these_are_the_durations_and_their_names():
    rules = {kept.value: (rule.floor, rule.ceiling) for kept, rule in RULES.items()}
    assert rules == {"ident": (60, 61), "sign": (12, 13), "audit": (12, 36)}


@pytest.mark.parametrize(
    ("signatures", "consultations", "sign", "audit"),
    [
        (1, 1, (12, 13), (12, 36)),
        (5, 1, (60, 61), (12, 36)),
        (1, 2, (12, 13), (24, 36)),
        (3, 2, (36, 37), (24, 36)),
    ],
)
def test_a_site_keeps_for_its_own_years_and_names_for_five(
    signatures, consultations, sign, audit
):
    rules = site_rules(signatures=signatures, consultations=consultations)
    assert {kept: (rule.floor, rule.ceiling) for kept, rule in rules.items()} == {
        Kept.IDENT: (60, 61),
        Kept.SIGN: sign,
        Kept.AUDIT: audit,
    }


@pytest.mark.parametrize(
    ("kept", "floor", "ceiling"),
    [
        (Kept.IDENT, at(2026, 11, 30), at(2026, 10, 30)),
        (Kept.SIGN, at(2030, 11, 30), at(2030, 10, 30)),
        (Kept.AUDIT, at(2030, 11, 30), at(2028, 11, 30)),
    ],
)
def test_a_line_may_go_from_one_second_on_and_must_from_another(kept, floor, ceiling):
    now = at(2031, 11, 30)
    assert past_floor(kept, now) == floor.timestamp()
    assert past_ceiling(kept, now) == ceiling.timestamp()


def test_a_time_is_counted_in_whole_seconds():
    now = at(2031, 11, 30) + timedelta(microseconds=999_999)
    for past in (past_floor(Kept.SIGN, now), past_ceiling(Kept.SIGN, now)):
        assert isinstance(past, int)


def test_what_is_kept_is_in_one_of_two_bodies():
    assert Kept.SIGN.slot is BodyClass.SIGN
    assert {Kept.IDENT.slot, Kept.AUDIT.slot} == {BodyClass.IDENT}


@pytest.mark.parametrize("kind", EntryKind)
def test_a_line_of_a_person_is_kept_as_theirs_and_any_other_as_a_trace(kind):
    of_person = {EntryKind.SIGN_IN, EntryKind.ADDED, EntryKind.RECTIFICATION}
    ident, sign = (
        (Kept.IDENT, Kept.SIGN) if kind in of_person else (Kept.AUDIT, Kept.AUDIT)
    )
    assert kept_as(kind.value, BodyClass.IDENT) is ident
    assert kept_as(kind.value, BodyClass.SIGN) is sign
    assert kept_as("of a later version", BodyClass.SIGN) is Kept.AUDIT


@pytest.mark.parametrize(
    ("stamps", "written"),
    [
        # As they are, as long as the clock goes on.
        ([10, 20, 30], [10, 20, 30]),
        # A clock that lost its battery: as old as the line before at most.
        ([10, 5, 0, 20], [10, 10, 10, 20]),
        # From the future: they are young, and the next ones are not.
        ([10, 101, 20], [10, 101, 20]),
        # This very second is not the future.
        ([100, 50], [100, 100]),
        ([0, 0], [0, 0]),
        # Before 1970, of a clock that was never set.
        ([-5, 7], [0, 7]),
    ],
)
def test_no_line_is_older_than_the_one_before_it(stamps, written):
    ages = Ages(enumerate(stamps), now_s=100)
    assert [ages.of(seq) for seq in range(len(stamps))] == written

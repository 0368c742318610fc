"""Date rules: the days that people would work out with a calendar, in every year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import Catalogue, DateRule, Standing, Window, load
from kiosk.catalogue.deadlines import Span

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
MONTHS = st.integers(-60, 60)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


@pytest.mark.parametrize(
    ("rule", "day", "first", "last"),
    [
        # 120 and 60 days before the last day of a permit
        ("anef-120-60", date(2027, 6, 30), date(2027, 3, 2), date(2027, 5, 1)),
        ("anef-120-60", date(2028, 3, 1), date(2027, 11, 2), date(2028, 1, 1)),
        ("anef-120-60", date(2027, 3, 1), date(2026, 11, 1), date(2026, 12, 31)),
        ("prefecture-2-mois", date(2028, 4, 30), date(2028, 2, 29), date(2028, 4, 30)),
        ("recepisse-1-mois", date(2027, 3, 30), None, date(2027, 2, 28)),
        ("vente-15-jours", date(2027, 2, 20), date(2027, 2, 20), date(2027, 3, 7)),
        ("achat-1-mois", date(2027, 12, 15), date(2027, 12, 15), date(2028, 1, 15)),
        ("adresse-1-mois", date(2027, 1, 30), date(2027, 1, 30), date(2027, 2, 28)),
        ("cni-1-an", date(2027, 5, 4), date(2026, 5, 4), date(2027, 5, 4)),
        (
            "echange-permis-1-an",
            date(2024, 2, 29),
            date(2024, 2, 29),
            date(2025, 2, 28),
        ),
        ("engin-48-heures", date(2026, 12, 31), date(2026, 12, 31), date(2027, 1, 2)),
        ("non-gage-15-jours", date(2027, 1, 1), None, date(2027, 1, 15)),
    ],
)
def test_the_days_are_those_of_the_calendar(
    rule: str, day: date, first: date | None, last: date | None, catalogue: Catalogue
) -> None:
    assert catalogue.rule(rule).window(day) == Window(first, last)


@given(DAYS, MONTHS)
def test_months_keep_the_day_or_take_the_last_of_a_shorter_month(
    day: date, months: int
) -> None:
    moved = Span(months=months).after(day)

    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    if moved.day != day.day:
        assert moved.day < day.day
        assert (moved + timedelta(days=1)).day == 1


@given(DAYS, st.integers(-30, 30))
def test_a_year_is_twelve_months(day: date, years: int) -> None:
    moved = Span(years=years).after(day)

    assert moved == Span(months=12 * years).after(day)
    assert (moved.month, moved.day) == (day.month, day.day) or (
        (day.month, day.day) == (2, 29) and (moved.month, moved.day) == (2, 28)
    )


@given(DAYS, DAYS, MONTHS)
def test_a_later_day_never_gives_an_earlier_one(
    one: date, other: date, months: int
) -> None:
    earlier, later = sorted((one, other))

    assert Span(months=months).after(earlier) <= Span(months=months).after(later)


@given(DAYS, DAYS)
def test_every_rule_gives_its_days_in_order(day: date, today: date) -> None:
    for rule in _RULES:
        window = rule.window(day)
        if window.first and window.last:
            assert window.first <= window.last
        reminder = window.reminder(today)
        match window.standing(today):
            case Standing.LATE:
                assert window.last
                assert window.last < today
                assert reminder is None
            case Standing.EARLY:
                assert reminder == window.first
            case Standing.OPEN:
                assert reminder == window.last or reminder == window.first == today


_RULES: tuple[DateRule, ...] = load().rules


@pytest.mark.parametrize(
    ("today", "standing"),
    [
        (date(2026, 11, 30), Standing.EARLY),
        (date(2026, 12, 1), Standing.OPEN),
        (date(2027, 1, 30), Standing.OPEN),
        (date(2027, 1, 31), Standing.LATE),
    ],
)
def test_first_and_last_day_count(
    today: date, standing: Standing, catalogue: Catalogue
) -> None:
    window = catalogue.rule("anef-120-60").window(date(2027, 3, 31))

    assert window.standing(today) is standing


@pytest.mark.parametrize(
    ("span", "day"),
    [
        (Span(months=-1), date(1, 1, 31)),
        (Span(years=1), date(9999, 1, 1)),
        (Span(days=1), date.max),
    ],
)
def test_a_year_that_is_none_is_an_overflow(span: Span, day: date) -> None:
    with pytest.raises(OverflowError):
        span.after(day)


def test_the_rules_that_the_prefectures_name_are_there(catalogue: Catalogue) -> None:
    used = {
        fact.rule
        for procedure in catalogue.procedures
        for fact in procedure.facts
        if fact.rule is not None
    }

    assert used == {rule.id for rule in catalogue.rules}
    assert {
        "anef-120-60",
        "prefecture-2-mois",
        "recepisse-1-mois",
        "vente-15-jours",
        "achat-1-mois",
        "adresse-1-mois",
    } <= used

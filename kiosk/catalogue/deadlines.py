"""Date rules: from the one day that a visitor knows to the days that count."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Annotated

from pydantic import Field, model_validator

from kiosk.catalogue.texts import Id, Part, Texts

_MONTHS = 12


class Meaning(Enum):
    """What the days of a rule are."""

    ACT = "act"  # do it between the first and the last
    HOLDS = "holds"  # a paper counts until the last
    EXPECT = "expect"  # it comes about the last


class Standing(Enum):
    """Where today lies."""

    EARLY = "early"  # before the first day
    OPEN = "open"
    LATE = "late"  # after the last day


class Span(Part):
    """How far one day is from another; before it with a minus. One unit only."""

    days: int | None = None
    months: int | None = None
    years: int | None = None

    @model_validator(mode="after")
    def _one_unit(self) -> "Span":
        given = [each for each in (self.days, self.months, self.years) if each is None]
        if len(given) != len(type(self).model_fields) - 1:
            raise ValueError("expected one of days, months and years, as {days: -120}")
        return self

    def after(self, day: date) -> date:
        """Give the day this far on: a month's same day, or its last where it has none.

        Raises OverflowError where there is no such year.
        """
        if self.days is not None:
            return day + timedelta(days=self.days)
        months = self.months if self.months is not None else (self.years or 0) * _MONTHS
        return _months_on(day, months)


class Example(Part):
    """A day and what comes of it, worked out by a person: the test of a rule."""

    given: date
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """The days of a rule, both included; None where there is no such end."""

    first: date | None
    last: date | None

    def standing(self, today: date) -> Standing:
        """Tell where a day lies."""
        if self.first is not None and today < self.first:
            return Standing.EARLY
        if self.last is not None and today > self.last:
            return Standing.LATE
        return Standing.OPEN

    def reminder(self, today: date) -> date | None:
        """Give the day to be reminded of: the next that counts; None: all are over."""
        ahead = [day for day in (self.first, self.last) if day and day >= today]
        return min(ahead, default=None)


class DateRule(Part):
    """One rule. `asks` is the question for the day; `today`: the day of the visit."""

    id: Id
    asks: Texts | None = None
    today: bool = False
    means: Annotated[Meaning, Field(strict=False)]
    first: Span | None = None
    last: Span | None = None
    examples: Annotated[tuple[Example, ...], Field(strict=False)] = ()

    @model_validator(mode="after")
    def _whole(self) -> "DateRule":
        if (self.asks is None) is not self.today:
            raise ValueError("expected either asks, the question, or today: true")
        if self.last is None and (self.first is None or self.means is not Meaning.ACT):
            raise ValueError("no last day; add last, or it says nothing")
        return self

    def window(self, day: date) -> Window:
        """Work out the days. Raises OverflowError where there is no such year."""
        return Window(
            first=self.first.after(day) if self.first is not None else None,
            last=self.last.after(day) if self.last is not None else None,
        )

    def broken(self) -> Iterator[tuple[int, str]]:
        """Give the examples that do not hold, by index, and what comes out instead."""
        for index, example in enumerate(self.examples):
            try:
                window = self.window(example.given)
            except OverflowError:
                yield index, f"{example.given} leads to a year that is none"
                continue
            if window != Window(example.first, example.last):
                days = f"{window.first or '-'} to {window.last or '-'}"
                message = f"{example.given} gives {days}; mend the rule or the example"
                yield index, message


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(f"no year {year}")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

"""The questions for a day that a procedure's date rules ask, and their answers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.catalogue.deadlines import DateRule, Window
from kiosk.catalogue.models import Procedure, Statement
from kiosk.catalogue.texts import Texts


@dataclass(frozen=True, slots=True)
class Answer:
    """What a day makes of one statement."""

    statement: Statement
    rule: DateRule
    window: Window


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """One question of a procedure, with all the statements that its day decides."""

    procedure: Procedure
    asks: Texts
    computed: tuple[tuple[Statement, DateRule], ...]

    def answers(self, day: date) -> tuple[Answer, ...]:
        """Work the days out. Raises OverflowError where there is no such year."""
        return tuple(
            Answer(statement, rule, rule.window(day))
            for statement, rule in self.computed
        )


def date_questions(
    procedure: Procedure, rule_of: Callable[[str], DateRule]
) -> tuple[DateQuestion, ...]:
    """Give the questions in the order of the sheet, each once."""
    asked: dict[str, list[tuple[Statement, DateRule]]] = {}
    for statement in procedure.facts:
        rule = rule_of(statement.rule) if statement.rule else None
        if rule is not None and rule.asks is not None:
            asked.setdefault(rule.asks.text(), []).append((statement, rule))
    return tuple(
        DateQuestion(procedure, computed[0][1].asks, tuple(computed))
        for computed in asked.values()
        if computed[0][1].asks is not None
    )


def from_today(
    procedure: Procedure, rule_of: Callable[[str], DateRule], today: date
) -> tuple[Answer, ...]:
    """Give what the day of the visit itself decides."""
    found = (
        (statement, rule_of(statement.rule))
        for statement in procedure.facts
        if statement.rule is not None
    )
    return tuple(
        Answer(statement, rule, rule.window(today))
        for statement, rule in found
        if rule.today
    )


def next_day(answers: tuple[Answer, ...], today: date) -> tuple[date, Answer] | None:
    """Give the next day that counts, and what it comes from; None: all are over."""
    ahead = [
        (day, answer)
        for answer in answers
        if (day := answer.window.reminder(today)) is not None
    ]
    return min(ahead, key=lambda each: each[0], default=None)

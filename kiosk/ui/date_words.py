"""Dates in full words, and what they mean to somebody who has to keep them."""

import re
from datetime import UTC, date, datetime
from typing import NamedTuple, assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.catalogue import Answer, Meaning, Standing, Window
from kiosk.ui.labels import Tone
from kiosk.ui.languages import locale_of, written

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it
# “lundi 2” stays on one line; the month may begin the next.
_BEFORE_DAY = re.compile(r"(?<=\S) (?=\d{1,2}(?!\d))")


class Told(NamedTuple):
    """A window of days, in words: the days, what it means today, how urgent it is."""

    days: str
    today: str
    tone: Tone


def local_today() -> date:
    """Give the day on the wall: a visit that was warm at midnight has a new one."""
    return datetime.now(UTC).astimezone().date()


def full_date(day: date, language: str | None = None) -> str:
    """Write a day with its name, as it is spoken: “lundi 1er mars 2027”."""
    locale = QLocale() if language is None else locale_of(language)
    words = written(_qt(day), QLocale.FormatType.LongFormat, locale)
    if locale.language() is QLocale.Language.French and day.day == 1:
        words = words.replace(" 1 ", " 1er ", 1)
    return _BEFORE_DAY.sub("\u00a0", words)


def told(answer: Answer, today: date) -> Told:
    """Say what a rule made of the visitor's day."""
    window = answer.window
    match answer.rule.means:
        case Meaning.ACT:
            return Told(_span(window), *_act(window, today))
        case Meaning.HOLDS:
            return _holds(window, today)
        case Meaning.EXPECT:
            return _expect(window, today)
        case _:
            assert_never(answer.rule.means)


def after_today(answer: Answer) -> str:
    """Say what follows from the day of the visit itself, in one line."""
    last = full_date(answer.window.last) if answer.window.last else ""
    match answer.rule.means:
        case Meaning.ACT:
            words = translate("Dates", "If you finish today: at the latest on {day}.")
        case Meaning.HOLDS:
            words = translate("Dates", "If you finish today: until {day}.")
        case Meaning.EXPECT:
            words = translate("Dates", "If you finish today: about {day}.")
        case _:
            assert_never(answer.rule.means)
    return words.format(day=last)


def reminder_title(title: str, answer: Answer) -> str:
    """Name a day in a telephone's calendar, without a word of whose it is."""
    last = answer.window.last
    if answer.rule.means is not Meaning.ACT or last is None:
        return title
    words = translate("Dates", "{title} (last day: {day})")
    short = written(_qt(last), QLocale.FormatType.ShortFormat)
    return words.format(title=title, day=short)


def _span(window: Window) -> str:
    first, last = window.first, window.last
    if first is not None and last is not None:
        words = translate("Dates", "From {first} to {last}")
        return words.format(first=full_date(first), last=full_date(last))
    if last is not None:
        words = translate("Dates", "At the latest on {last}")
        return words.format(last=full_date(last))
    words = translate("Dates", "From {first}")
    return words.format(first=full_date(first) if first else "")


def _act(window: Window, today: date) -> tuple[str, Tone]:
    match window.standing(today):
        case Standing.EARLY:
            first = full_date(window.first) if window.first else ""
            words = translate("Dates", "Today it is too early. Come back on {day}.")
            return words.format(day=first), Tone.INFO
        case Standing.OPEN:
            if window.last == today:
                return translate("Dates", "Today is the last day."), Tone.WARNING
            left = (window.last - today).days if window.last is not None else 0
            words = translate("Dates", "You can do it today. Days left: {count}.")
            return words.format(count=left), Tone.SUCCESS
        case Standing.LATE:
            return translate(
                "Dates", "The last day is over. Do it today, and tell the mediator."
            ), Tone.WARNING
        case never:
            assert_never(never)


def _holds(window: Window, today: date) -> Told:
    last = full_date(window.last) if window.last else ""
    if window.standing(today) is Standing.LATE:
        days = translate("Dates", "It counted until {day}").format(day=last)
        return Told(days, translate("Dates", "It counts no more."), Tone.WARNING)
    days = translate("Dates", "It counts until {day}").format(day=last)
    return Told(days, translate("Dates", "That day still counts."), Tone.SUCCESS)


def _expect(window: Window, today: date) -> Told:
    last = full_date(window.last) if window.last else ""
    days = translate("Dates", "About {day}").format(day=last)
    if window.standing(today) is Standing.LATE:
        late = translate("Dates", "That day is over: follow your request on the site.")
        return Told(days, late, Tone.WARNING)
    sure = translate("Dates", "It may come earlier or later: this day is an estimate.")
    return Told(days, sure, Tone.INFO)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

"""What practice sites say, in the two languages they speak."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

_MONTHS = (
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
)


class Language(Enum):
    FRENCH = "fr"
    ENGLISH = "en"

    @property
    def other(self) -> "Language":
        return Language.ENGLISH if self is Language.FRENCH else Language.FRENCH


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text in both languages. Plain text: whoever shows it escapes it."""

    fr: str
    en: str

    @classmethod
    def same(cls, text: str | int) -> "Phrase":
        """Make a phrase of what is no language: a number, a visitor's own words."""
        return cls(str(text), str(text))

    def text(self, language: Language) -> str:
        return french(self.fr) if language is Language.FRENCH else self.en


def french(text: str) -> str:
    """Tie French punctuation and units to their word, so that none starts a line."""
    text = re.sub(r" (?=[:;?!»€])", "\u00a0", text)
    return text.replace("« ", "«\u00a0")


def long_date(moment: datetime) -> Phrase:
    """Spell a date in words: 3 mars 2026, 3 March 2026."""
    day = "1er" if moment.day == 1 else str(moment.day)
    mois, month = _MONTHS[moment.month - 1]
    return Phrase(f"{day} {mois} {moment.year}", f"{moment.day} {month} {moment.year}")

"""The catalogue as the rooms ask it: what there is, and what people mean."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from kiosk.catalogue.deadlines import DateRule
from kiosk.catalogue.models import (
    Category,
    Contact,
    GuideQuestion,
    Paper,
    Platform,
    Procedure,
    Shortcuts,
    Upload,
)
from kiosk.catalogue.problems import NotInCatalogueError
from kiosk.catalogue.questions import (
    Answer,
    DateQuestion,
    date_questions,
    from_today,
)
from kiosk.catalogue.search import Index
from kiosk.catalogue.texts import MAIN_LANGUAGE, within
from kiosk.sentences import nearest


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=_Named)

_LAST = 1000  # the rank of what is not on the home page


class Catalogue:
    """Everything a visitor can do here. Never changes after it was made."""

    def __init__(self, shortcuts: Shortcuts) -> None:
        self._shortcuts = shortcuts
        self._platforms = _by_id(shortcuts.platforms)
        self._contacts = _by_id(shortcuts.contacts)
        self._papers = _by_id(shortcuts.papers)
        self._guide = _by_id(shortcuts.guide)
        self._rules = _by_id(shortcuts.rules)
        self._procedures = _by_id(shortcuts.procedures)
        self._index = Index(shortcuts.procedures, shortcuts.categories)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which it speaks, those it is written in first."""
        written = self._shortcuts.meta.languages
        said = [set(each.title.languages) for each in self._shortcuts.categories]
        return (*written, *sorted(set.intersection(*said) - set(written)))

    @property
    def edition(self) -> int:
        """Grows with each issue; the greater counts."""
        return self._shortcuts.meta.edition

    @property
    def categories(self) -> tuple[Category, ...]:
        return tuple(sorted(self._shortcuts.categories, key=lambda each: each.order))

    @property
    def procedures(self) -> tuple[Procedure, ...]:
        return self._shortcuts.procedures

    @property
    def platforms(self) -> tuple[Platform, ...]:
        return self._shortcuts.platforms

    @property
    def rules(self) -> tuple[DateRule, ...]:
        return self._shortcuts.rules

    def procedure(self, name: str) -> Procedure:
        """Give one procedure. Raises NotInCatalogueError, as do its siblings."""
        return _find("procedure", self._procedures, name)

    def platform(self, name: str) -> Platform:
        return _find("platform", self._platforms, name)

    def contact(self, name: str) -> Contact:
        return _find("contact", self._contacts, name)

    def paper(self, name: str) -> Paper:
        """Give one of the common papers; a procedure's own are in `papers`."""
        return _find("paper", self._papers, name)

    def rule(self, name: str) -> DateRule:
        return _find("rule", self._rules, name)

    @property
    def guide(self) -> tuple[GuideQuestion, ...]:
        """Give the questions that lead to a procedure; the first one is the start."""
        return self._shortcuts.guide

    def guide_question(self, name: str) -> GuideQuestion:
        return _find("question", self._guide, name)

    def questions(self, procedure: Procedure) -> tuple[DateQuestion, ...]:
        """Give the questions for a day that its date rules ask, each once."""
        return date_questions(procedure, self.rule)

    def from_today(self, procedure: Procedure, today: date) -> tuple[Answer, ...]:
        """Give the days that the day of the visit itself decides."""
        return from_today(procedure, self.rule, today)

    def upload(self, host: str) -> Upload | None:
        """Say what a site takes, by its host; the least of what is said of the host.

        None where the file says nothing of it.
        """
        told = [
            each.upload
            for each in self._shortcuts.platforms
            if each.upload is not None and within(host, each.hosts)
        ]
        return min(told, key=lambda each: each.max_bytes, default=None)

    def in_category(self, name: str) -> tuple[Procedure, ...]:
        """Give a category's procedures in the order of the file."""
        return tuple(each for each in self.procedures if each.category == name)

    def popular(self, limit: int) -> tuple[Procedure, ...]:
        """Give the most used procedures, the first tile first."""
        ranked = [each for each in self.procedures if each.popular is not None]
        return tuple(sorted(ranked, key=lambda each: each.popular or _LAST)[:limit])

    def search(
        self, words: str, language: str = MAIN_LANGUAGE, limit: int = 8
    ) -> tuple[Procedure, ...]:
        """Find what people mean, best first: any text, any language, any spelling."""
        return self._index.search(words, language, limit)


def _by_id(found: Iterable[_Item]) -> dict[str, _Item]:
    return {item.id: item for item in found}


def _find(kind: str, known: dict[str, _Item], name: str) -> _Item:
    try:
        return known[name]
    except KeyError:
        raise NotInCatalogueError(kind, name, nearest(name, list(known))) from None

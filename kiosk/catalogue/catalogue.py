"""The catalogue as the rooms ask it: what there is, and what people mean."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from kiosk.catalogue.models import (
    Category,
    Contact,
    Paper,
    Platform,
    Procedure,
    Shortcuts,
)
from kiosk.catalogue.problems import NotInCatalogueError
from kiosk.catalogue.search import Index
from kiosk.catalogue.texts import MAIN_LANGUAGE
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
        self._procedures = _by_id(shortcuts.procedures)
        self._index = Index(shortcuts.procedures)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which every text stands."""
        return self._shortcuts.meta.languages

    @property
    def categories(self) -> tuple[Category, ...]:
        return tuple(sorted(self._shortcuts.categories, key=lambda each: each.order))

    @property
    def procedures(self) -> tuple[Procedure, ...]:
        return self._shortcuts.procedures

    @property
    def platforms(self) -> tuple[Platform, ...]:
        return self._shortcuts.platforms

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

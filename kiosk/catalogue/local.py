"""What one site adds to the catalogue: entries of its département, and changes.

They stand in the site file. A department writes French; where it gives no other
language, its French is shown in all of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.catalogue.complete import Raw, items
from kiosk.catalogue.texts import MAIN_LANGUAGE


@dataclass(frozen=True, slots=True)
class Local:
    """The entries of a site file; `place` names it where something is wrong."""

    place: str
    procedures: Sequence[Mapping[str, object]] = ()
    contacts: Sequence[Mapping[str, object]] = ()

    def __bool__(self) -> bool:
        return bool(self.procedures or self.contacts)


_TEXTS = frozenset(
    {"title", "summary", "hint", "only_if", "name", "hours", "price", "where", "text"}
)
_FACTS = frozenset({"deadlines", "next_steps", "notes", "warnings"})
_DAYS = frozenset({"verified_on"})


def merged(content: Raw, local: Local) -> Raw:
    """Give the raw catalogue with a site's entries in it; `content` stays as it was.

    An entry whose identifier is known changes that entry, key by key.
    """
    languages = _languages(content)
    whole = dict(content)
    for section, given in (
        ("procedures", local.procedures),
        ("contacts", local.contacts),
    ):
        if given:
            told = [_told(dict(each), languages) for each in given]
            whole[section] = _with(items(content, section), told, section)
    return whole


def untold(content: Raw, local: Local) -> Iterator[tuple[str, str]]:
    """Give the entries that leave a language out: their identifier, and which."""
    for entry in (*local.procedures, *local.contacts):
        for language in _languages(content):
            if any(language not in text for text in _texts_in(dict(entry))):
                yield str(entry.get("id")), language


def _with(known: list[object], given: list[Raw], section: str) -> list[object]:
    names = [each.get("id") if isinstance(each, dict) else None for each in known]
    whole = list(known)
    for entry in given:
        place = names.index(entry.get("id")) if entry.get("id") in names else None
        if place is None:
            beside: Raw = {"papers": []} if section == "procedures" else {}
            whole.append(beside | entry)
            names.append(entry.get("id"))
        else:
            before = whole[place]
            whole[place] = before | entry if isinstance(before, dict) else entry
    return whole


def _languages(content: Raw) -> list[str]:
    meta = content.get("meta")
    told = meta.get("languages") if isinstance(meta, dict) else None
    return [str(each) for each in told] if isinstance(told, list) else [MAIN_LANGUAGE]


def _told(entry: Raw, languages: list[str]) -> Raw:
    return {key: _value(key, value, languages) for key, value in entry.items()}


def _value(key: str, value: object, languages: list[str]) -> object:
    if key in _TEXTS or key == "words":
        value = value if isinstance(value, dict) else {MAIN_LANGUAGE: value}
        french = value.get(MAIN_LANGUAGE)
        return dict.fromkeys(languages, french) | value
    if key in _DAYS and isinstance(value, str):
        return _day(value)
    if key in _FACTS and isinstance(value, list):
        value = [{"text": each} if isinstance(each, str) else each for each in value]
    if isinstance(value, dict):
        return _told(value, languages)
    if isinstance(value, list):
        return [
            _told(each, languages) if isinstance(each, dict) else each for each in value
        ]
    return value


def _day(text: str) -> object:
    """Read a day again that has been through JSON, between the processes of a visit."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _texts_in(entry: Raw) -> Iterator[Mapping[str, object]]:
    for key, value in entry.items():
        if key in _TEXTS or key == "words":
            yield value if isinstance(value, dict) else {MAIN_LANGUAGE: value}
        elif isinstance(value, dict):
            yield from _texts_in(value)
        elif isinstance(value, list):
            for each in value:
                if isinstance(each, dict):
                    yield from _texts_in(each)
                elif key in _FACTS:
                    yield {MAIN_LANGUAGE: each}

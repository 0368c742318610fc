"""The catalogue in more languages than it is written in.

`shortcuts.yaml` is written in French and English. Each other language is a file beside
the screens' translations, `locale/catalogue_ar.json`: what each French text is in it.
A text goes by its French, so that one that changes counts as untranslated at once, and
a newer signed catalogue finds the translations of all that it left as it was.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeAlias

from kiosk.catalogue.complete import Raw
from kiosk.catalogue.texts import MAIN_LANGUAGE

# French text → the same in one language.
Vocabulary: TypeAlias = Mapping[str, str]

_PREFIX = "catalogue_"
_SUFFIX = ".json"
_LEAST = 0.5  # a file that shares fewer texts with the shipped one is somebody's own


def vocabularies(wanted: Collection[str] | None = None) -> Mapping[str, Vocabulary]:
    """Read what is shipped, by the languages' codes: these languages, else every one.

    What nobody will read is best left out: each language makes a start longer by what
    its texts take to be checked and made ready for the search.
    """
    return {
        code: _vocabulary(code)
        for code in _shipped()
        if wanted is None or code in wanted
    }


@cache
def _shipped() -> tuple[str, ...]:
    names = (entry.name for entry in _locale().iterdir())
    return tuple(
        sorted(
            name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
            for name in names
            if name.startswith(_PREFIX) and name.endswith(_SUFFIX)
        )
    )


@cache
def _vocabulary(code: str) -> Vocabulary:
    place = _locale().joinpath(f"{_PREFIX}{code}{_SUFFIX}")
    told: Vocabulary = json.loads(place.read_text(encoding="utf-8"))
    return told


def _locale() -> Traversable:
    return files("kiosk").joinpath("locale")


def spoken(content: Raw, known: Mapping[str, Vocabulary]) -> Raw:
    """Say a raw catalogue in these languages, too. What is odd in it stays odd.

    Where a language has no word for a text, its French is shown.
    """
    more = _fitting(content, known)
    return {key: _said(value, more) for key, value in content.items()}


def untold(content: Raw, known: Mapping[str, Vocabulary]) -> dict[str, tuple[str, ...]]:
    """Give the French texts for which a language has no word, by its code."""
    french = tuple(dict.fromkeys(_french(content)))
    missing = {
        code: tuple(text for text in french if text not in told)
        for code, told in _fitting(content, known).items()
    }
    return {code: texts for code, texts in missing.items() if texts}


def _fitting(content: Raw, known: Mapping[str, Vocabulary]) -> dict[str, Vocabulary]:
    """Leave out what this catalogue says itself, and what was made for another."""
    french = set(_french(content))
    meta = content.get("meta")
    own = meta.get("languages") if isinstance(meta, dict) else None
    return {
        code: told
        for code, told in known.items()
        if not (isinstance(own, list) and code in own)
        and len(french & told.keys()) > len(french) * _LEAST
    }


def _is_text(value: object) -> bool:
    """Whether this is one text in several languages; search words are lists."""
    return (
        isinstance(value, dict)
        and isinstance(value.get(MAIN_LANGUAGE), str)
        and all(isinstance(each, str) for each in value.values())
    )


def _said(value: object, more: Mapping[str, Vocabulary]) -> object:
    if isinstance(value, list):
        return [_said(each, more) for each in value]
    if not isinstance(value, dict):
        return value
    if _is_text(value):
        french = value[MAIN_LANGUAGE]
        return {code: told.get(french, french) for code, told in more.items()} | value
    return {key: _said(each, more) for key, each in value.items()}


def _french(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _french(each)
    elif isinstance(value, dict):
        if _is_text(value):
            yield value[MAIN_LANGUAGE]
        else:
            for each in value.values():
                yield from _french(each)

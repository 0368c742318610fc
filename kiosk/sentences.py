"""Files that people edit: what is wrong in one, said to the person who wrote it."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from enum import Enum
from typing import Any, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ValidationError
from pydantic_core import ErrorDetails

_EXPECTED = {
    "tuple_type": "expected a list",
    "dict_type": "expected a mapping, such as {fr: …, en: …}",
    "model_type": "expected a mapping of keys and values",
    "date_type": "expected a date such as 2026-11-22, without quotes",
    "string_type": "expected text in quotes",
    "int_type": "expected a whole number, without quotes",
    "bool_type": "expected true or false, without quotes",
    "too_short": "the list is empty; name at least one",
    "string_too_short": "the text is empty; write it or remove the key",
}


def problems(
    error: ValidationError, whole: type[BaseModel], place: str
) -> Iterator[str]:
    """Say all that is wrong in a file, a line each: the file, the key, what to mend."""
    for problem in error.errors():
        where = ".".join(str(step) for step in problem["loc"])
        start = f"{place}: {where}" if where else place
        for line in sentence(problem, whole).splitlines():
            yield f"{start}: {line}"


def sentence(error: ErrorDetails, whole: type[BaseModel]) -> str:
    """Say what was expected and, where something is near it, the right word.

    `whole` is the model of the file, in which the nearest key is looked for.
    """
    kind, found = error["type"], error.get("input")
    match kind:
        case "extra_forbidden":
            close = nearest(error["loc"][-1], _keys(whole, error["loc"][:-1]))
            return (
                f"unknown key; {f'did you mean “{close}”?' if close else 'remove it'}"
            )
        case "missing":
            return "missing; add it"
        case "enum" | "literal_error":
            words = [each.strip("'") for each in _allowed(error)]
            return f"“{found}” is not known here{did_you_mean(found, words)}"
        case "value_error":
            return error["msg"].removeprefix("Value error, ")
    expected = _EXPECTED.get(kind)
    if expected is None:
        return error["msg"][0].lower() + error["msg"][1:]
    plain = isinstance(found, str | int | float) and kind != "string_too_short"
    return f"{expected}, found {found}" if plain else expected


def nearest(word: object, known: list[str]) -> str | None:
    """Give the known word that looks most like this one, if any does."""
    close = get_close_matches(str(word), known, n=1, cutoff=0.5)
    return close[0] if close else None


def did_you_mean(word: object, known: list[str]) -> str:
    """Say the nearest known word as the end of a sentence, or the words there are."""
    close = nearest(word, known)
    if close is not None:
        return f"; did you mean “{close}”?"
    return f"; there are: {', '.join(known)}" if known else ""


def fits(pattern: str, expected: str) -> AfterValidator:
    """Ask for one form of text; `expected` says it to the person who wrote another."""

    def check(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise ValueError(f"expected {expected}, found “{text}”")
        return text

    return AfterValidator(check)


def one_of(kind: type[Enum], *, without: Iterable[Enum] = ()) -> BeforeValidator:
    """Read a member of an enum by its value, as strict models do not.

    `without` are members that a file cannot say.
    """
    sayable = [one for one in kind if one not in without]

    def member(raw: object) -> object:
        for one in sayable:
            if raw in (one, one.value):
                return one
        words = [str(one.value) for one in sayable]
        close = nearest(raw, words)
        hint = f"; did you mean “{close}”?" if close else ""
        raise ValueError(f"one of {', '.join(words)}{hint}")

    return BeforeValidator(member)


def _allowed(error: ErrorDetails) -> Iterable[str]:
    expected = str(error.get("ctx", {}).get("expected", ""))
    return expected.replace(" or ", ", ").split(", ")


def _keys(model: type[BaseModel], steps: tuple[int | str, ...]) -> list[str]:
    """Give the keys that a part of the file may have."""
    for step in steps:
        if isinstance(step, str):
            for name, field in model.model_fields.items():
                if step == (field.alias or name):
                    model = _model_in(field.annotation) or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_in(kind: Any) -> type[BaseModel] | None:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return kind
    inner = (_model_in(each) for each in get_args(kind))
    return next((model for model in inner if model is not None), None)

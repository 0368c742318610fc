"""What pydantic found, said to the person who wrote the file."""

from collections.abc import Iterable
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.catalogue.models import Shortcuts
from kiosk.catalogue.problems import did_you_mean, nearest

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


def sentence(error: ErrorDetails) -> str:
    """Say what was expected and, where something is near it, the right word."""
    kind, found = error["type"], error.get("input")
    match kind:
        case "extra_forbidden":
            close = nearest(error["loc"][-1], _keys(error["loc"][:-1]))
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


def _allowed(error: ErrorDetails) -> Iterable[str]:
    expected = str(error.get("ctx", {}).get("expected", ""))
    return expected.replace(" or ", ", ").split(", ")


def _keys(steps: tuple[int | str, ...]) -> list[str]:
    """Give the keys that a part of the file may have."""
    model: type[BaseModel] = Shortcuts
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

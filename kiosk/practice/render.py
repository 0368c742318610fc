"""Turns the files of pages/ into HTML: picks the language, escapes every value.

A page file says both languages side by side, [[French|English]], and names its
values with a dollar sign. A value is escaped unless it is Html.
"""

import re
from collections.abc import Iterable
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from kiosk.practice.forms import Control, Errors, Field, PaperField
from kiosk.practice.papers import Paper
from kiosk.practice.words import Language, Phrase, french

_BOTH = re.compile(r"\[\[(.*?)\|(.*?)\]\]", re.DOTALL)

Value = str | int | Phrase


class Html(str):
    """Text that is HTML already, because this module made it."""

    __slots__ = ()


NOTHING = Html("")


def resource(name: str) -> bytes:
    """Read a file of pages/."""
    return (files("kiosk.practice") / "pages" / name).read_bytes()


def fill(page: str, language: Language, /, **values: Value) -> Html:
    """Fill in a page file. A visitor's own dollar signs and brackets stay text."""
    safe = {key: _safe(value, language) for key, value in values.items()}
    return Html(_template(page, language).substitute(safe))


def form_fields(
    fields: tuple[Field | PaperField, ...],
    language: Language,
    answers: dict[str, str],
    papers: dict[str, tuple[Paper, ...]],
    errors: Errors,
) -> Html:
    """Draw the fields of a form, each with its label, hint, answer and error."""
    drawn = []
    for field in fields:
        error = errors.get(field.name)
        if isinstance(field, PaperField):
            held = papers.get(field.name, ())
            drawn.append(_paper_field(field, language, held, error))
        else:
            drawn.append(_field(field, language, answers.get(field.name, ""), error))
    return joined(drawn)


def error_list(
    fields: tuple[Field | PaperField, ...], language: Language, errors: Errors
) -> Html:
    """Draw the box above a form that leads to each error, if there is one."""
    lines = [
        fill(
            "error-line.html",
            language,
            target=f"champ-{field.name}",
            label=field.label,
            error=errors[field.name],
        )
        for field in fields
        if field.name in errors
    ]
    if not lines:
        return NOTHING
    return fill("error-list.html", language, lines=joined(lines))


def joined(parts: Iterable[Html]) -> Html:
    return Html("".join(parts))


def listed(phrases: tuple[Phrase, ...], language: Language) -> Html:
    """Draw the items of a list."""
    return joined(Html(f"<li>{_safe(phrase, language)}</li>") for phrase in phrases)


@cache
def _template(name: str, language: Language) -> Template:
    place = 1 if language is Language.FRENCH else 2
    tie = french if language is Language.FRENCH else str
    text = resource(name).decode("utf-8")
    return Template(_BOTH.sub(lambda both: tie(both[place]), text))


def _safe(value: Value, language: Language) -> str:
    if isinstance(value, Html):
        return value
    if isinstance(value, Phrase):
        value = value.text(language)
    return escape(str(value))


def _field(field: Field, language: Language, answer: str, error: Phrase | None) -> Html:
    if field.control is Control.CHOICE:
        return _choices(field, language, answer, error)
    return fill(
        "field-text.html",
        language,
        name=field.name,
        label=field.label,
        kind=field.control.value,
        value=answer,
        autocomplete=field.autocomplete,
        keys="numeric" if field.digits else "text",
        **_around(field, language, error),
    )


def _choices(
    field: Field, language: Language, answer: str, error: Phrase | None
) -> Html:
    lines = [
        fill(
            "field-choice.html",
            language,
            name=field.name,
            # The first one bears the name that the list of errors leads to.
            id=f"champ-{field.name}" + (f"-{place}" if place else ""),
            value=choice.value,
            label=choice.label,
            checked="checked" if choice.value == answer else "",
        )
        for place, choice in enumerate(field.choices)
    ]
    return fill(
        "field-choices.html",
        language,
        label=field.label,
        choices=joined(lines),
        **_around(field, language, error),
    )


def _paper_field(
    field: PaperField, language: Language, held: tuple[Paper, ...], error: Phrase | None
) -> Html:
    lines = [
        fill(
            "field-paper.html",
            language,
            name=paper.name,
            kilobytes=max(1, paper.size // 1000),
            pages=_pages(paper.pages),
            which=f"{field.name}:{place}",
        )
        for place, paper in enumerate(held)
    ]
    return fill(
        "field-papers.html",
        language,
        name=field.name,
        label=field.label,
        accept=",".join(kind.value for kind in field.kinds),
        multiple="multiple" if field.multiple else "",
        held=joined(lines),
        more=_more(field) if held else NOTHING,
        **_around(field, language, error),
    )


def _around(
    field: Field | PaperField, language: Language, error: Phrase | None
) -> dict[str, Html]:
    """Draw what surrounds a field: its hint, its error, and how both are tied to it."""
    hint_id, error_id = f"aide-{field.name}", f"erreur-{field.name}"
    ids = [hint_id] * bool(field.hint) + [error_id] * bool(error)
    tied = f'aria-describedby="{" ".join(ids)}"' if ids else ""
    if error:
        tied += ' aria-invalid="true"'
    hint, wrong, optional = NOTHING, NOTHING, NOTHING
    if field.hint:
        hint = fill("field-hint.html", language, id=hint_id, hint=field.hint)
    if error:
        wrong = fill("field-error.html", language, id=error_id, error=error)
    if not field.required:
        optional = fill("field-optional.html", language)
    return {
        "hint": hint,
        "error": wrong,
        "optional": optional,
        "tied": Html(tied),
        "state": Html("wrong" if error else "right"),
    }


def _more(field: PaperField) -> Phrase:
    if field.multiple:
        return Phrase("Pour en ajouter un autre :", "To add another one:")
    return Phrase("Pour en choisir un autre :", "To choose another one:")


def _pages(count: int) -> Phrase:
    if count == 1:
        return Phrase("1 page", "1 page")
    return Phrase(f"{count} pages", f"{count} pages")

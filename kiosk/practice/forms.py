"""Forms in steps: what is asked, and what is wrong with an answer."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from kiosk.practice.exchange import File
from kiosk.practice.papers import (
    Paper,
    PaperError,
    PaperFault,
    PaperKind,
    explained,
    look,
)
from kiosk.practice.records import ReceivedFile
from kiosk.practice.words import Phrase

_MOST_FILES = 10
_EMAIL = re.compile(r"[^@\s<>\"]{1,64}@[^@\s<>\"]+\.[a-zA-Z]{2,}")
_DATE = re.compile(r"(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})")
_PASSWORD_LENGTH = 8

Check = Callable[[str], Phrase | None]
Errors = dict[str, Phrase]


class Control(Enum):
    """How a field looks; the value is the `type` of its input."""

    TEXT = "text"
    EMAIL = "email"
    PASSWORD = "password"  # noqa: S105 - the name of a control
    TELEPHONE = "tel"
    CHOICE = "radio"


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question answered in words, or by choosing."""

    name: str
    label: Phrase
    hint: Phrase | None = None
    control: Control = Control.TEXT
    choices: tuple[Choice, ...] = ()
    check: Check | None = None
    required: bool = True
    # What it asks about the person, in HTML's own words (WCAG 1.3.5).
    autocomplete: str = "off"
    digits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperField:
    """One question answered by handing in papers."""

    name: str
    label: Phrase
    hint: Phrase
    kinds: tuple[PaperKind, ...]
    multiple: bool = False
    required: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    title: Phrase
    fields: tuple[Field | PaperField, ...]


def answers_in(
    fields: tuple[Field | PaperField, ...], sent: Mapping[str, str]
) -> dict[str, str]:
    """Keep of what was sent what was asked. Passwords are never kept."""
    return {
        field.name: sent.get(field.name, "")
        for field in fields
        if isinstance(field, Field) and field.control is not Control.PASSWORD
    }


def errors_in(
    fields: tuple[Field | PaperField, ...],
    answers: Mapping[str, str],
    papers: Mapping[str, tuple[Paper, ...]],
) -> Errors:
    """Say what is missing or misshapen, by the name of the field."""
    errors: Errors = {}
    for field in fields:
        if isinstance(field, PaperField):
            error = _paper_error(field, papers.get(field.name, ()))
        else:
            error = _answer_error(field, answers.get(field.name, ""))
        if error is not None:
            errors[field.name] = error
    return errors


def take_papers(
    field: PaperField, files: tuple[File, ...], held: tuple[Paper, ...]
) -> tuple[tuple[Paper, ...], tuple[ReceivedFile, ...], Phrase | None]:
    """Look at each file of a field: what is held now, what came, what was wrong.

    A field for one paper takes the new one in the old one's place.
    """
    received = []
    error: Phrase | None = None
    for file in files:
        if file.field != field.name:
            continue
        fault: PaperFault | None = None
        try:
            held = _with(file, field, held)
        except PaperError as refusal:
            fault = refusal.fault
            error = error or explained(fault, file.name, len(file.data))
        received.append(ReceivedFile(file.field, file.name, file.data, fault))
    return held, tuple(received), error


def shown(field: Field, answer: str) -> Phrase:
    """Give an answer as a person reads it: the words of a choice, not its value."""
    for choice in field.choices:
        if choice.value == answer:
            return choice.label
    return Phrase.same(answer)


def email(text: str) -> Phrase | None:
    if _EMAIL.fullmatch(text):
        return None
    return Phrase(
        "Cette adresse n'est pas complète. Exemple : nom@exemple.fr",
        "This address is not complete. Example: name@example.com",
    )


def password(text: str) -> Phrase | None:
    if len(text) >= _PASSWORD_LENGTH:
        return None
    return Phrase(
        "Ce mot de passe est trop court. Tapez au moins 8 caractères.",
        "This password is too short. Type at least 8 characters.",
    )


def day(text: str) -> Phrase | None:
    """Check a date typed as day, month, year."""
    found = _DATE.fullmatch(text)
    if found and _exists(*(int(part) for part in found.groups())):
        return None
    return Phrase(
        "Cette date n'existe pas. Exemple : 27/03/1985",
        "This date does not exist. Example: 27/03/1985 (day, month, year)",
    )


def digits(count: int) -> Check:
    """Make the check of a number of so many digits; spaces between them are welcome."""

    def check(text: str) -> Phrase | None:
        bare = text.replace(" ", "")
        if len(bare) == count and bare.isascii() and bare.isdigit():
            return None
        return Phrase(
            f"Ce numéro doit avoir {count} chiffres.",
            f"This number must have {count} digits.",
        )

    return check


def _with(file: File, field: PaperField, held: tuple[Paper, ...]) -> tuple[Paper, ...]:
    if field.multiple and len(held) >= _MOST_FILES:
        raise PaperError(PaperFault.TOO_MANY)
    paper = look(file.name, file.data, field.kinds)
    return (*held, paper) if field.multiple else (paper,)


def _exists(day_: int, month: int, year: int) -> bool:
    try:
        date(year, month, day_)
    except ValueError:
        return False
    return True


def _answer_error(field: Field, answer: str) -> Phrase | None:
    if not answer:
        return _missing(field) if field.required else None
    if field.choices and answer not in {choice.value for choice in field.choices}:
        return _missing(field)
    return field.check(answer) if field.check else None


def _missing(field: Field) -> Phrase:
    if field.control is Control.CHOICE:
        return Phrase("Choisissez une réponse.", "Choose an answer.")
    return Phrase("Remplissez cette ligne.", "Fill in this line.")


def _paper_error(field: PaperField, papers: tuple[Paper, ...]) -> Phrase | None:
    if papers or not field.required:
        return None
    return Phrase(
        "Il manque un papier. Choisissez un fichier.",
        "A paper is missing. Choose a file.",
    )

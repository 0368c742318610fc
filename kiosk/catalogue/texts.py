"""The small words of the catalogue: texts in languages, facts, addresses, names."""

import re
from enum import Enum
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    ValidationInfo,
    field_validator,
)

from kiosk.sentences import fits

MAIN_LANGUAGE = "fr"  # what counts in law, and what every text has

_HOST = r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+"
_SUFFIXES = ("gouv.fr",)  # everybody's, so nobody's: each name below is another body
# Written so narrowly that no two readers can find two hosts in it.
_ADDRESS = re.compile(rf"https://{_HOST}(/[A-Za-z0-9/?=&%#._~+-]*)?")


class Level(Enum):
    """How sure a fact is: seen, seen in part, or only heard of."""

    OK = "ok"
    PARTLY = "partly"
    NO = "no"


def _tidy(text: str) -> str:
    if text != " ".join(text.split()):
        raise ValueError("spaces at an end, doubled, or a new line; use single spaces")
    return text


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise ValueError("expected a plain address such as https://ants.gouv.fr/page")
    return text


def _host(text: str) -> str:
    if not re.fullmatch(_HOST, text) or text in _SUFFIXES:
        raise ValueError("expected one host such as ants.gouv.fr, no wildcard, no path")
    return text


def host_of(address: str) -> str:
    """Give the host of an address in the one form that the catalogue accepts."""
    return address.removeprefix("https://").partition("/")[0]


def within(host: str, allowed: tuple[str, ...]) -> bool:
    """Tell whether a host is one of these or below one of them, label by label."""
    return any(host == each or host.endswith("." + each) for each in allowed)


Id = Annotated[
    str,
    fits(r"[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and - such as carte-grise"),
    Field(max_length=40),
]
Language = Annotated[str, fits(r"[a-z]{2,3}", "a language's code such as fr")]
Line = Annotated[str, Field(min_length=1, max_length=400), AfterValidator(_tidy)]
Address = Annotated[str, Field(max_length=300), AfterValidator(_address)]
Host = Annotated[str, Field(max_length=100), AfterValidator(_host)]
Telephone = Annotated[
    str, fits(r"\+?\d[\d ]{1,19}", "a telephone number such as 34 00, in quotes")
]


class Part(BaseModel):
    """A piece of the file: typed strictly, nothing beside what is named here."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Texts(RootModel[dict[Language, Line]]):
    """One text in several languages. French is always among them."""

    model_config = ConfigDict(frozen=True, strict=True)

    @field_validator("root")
    @classmethod
    def _whole(cls, root: dict[str, str], info: ValidationInfo) -> dict[str, str]:
        wanted = info.context.languages if info.context else (MAIN_LANGUAGE,)
        missing = [language for language in wanted if language not in root]
        if missing:
            raise ValueError(f"no text in {', '.join(missing)}; add it")
        return root

    @property
    def languages(self) -> frozenset[str]:
        return frozenset(self.root)

    def text(self, language: str = MAIN_LANGUAGE) -> str:
        """Give the text in this language, else in French."""
        return self.root.get(language, self.root[MAIN_LANGUAGE])


class Verified(Part):
    """Something that is more or less sure; the file's `verified`."""

    level: Annotated[Level, Field(alias="verified", strict=False)]

    @property
    def certain(self) -> bool:
        """May be shown without “to be verified”."""
        return self.level is Level.OK

    @property
    def doubtful(self) -> bool:
        """Was only heard of: never shown without saying so."""
        return self.level is Level.NO


class Fact(Verified):
    """One statement."""

    text: Texts

"""What shortcuts.yaml holds, typed. The comment at its top says it for people."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationInfo,
    model_validator,
)

from kiosk.catalogue.deadlines import DateRule
from kiosk.catalogue.texts import (
    Address,
    Fact,
    Host,
    Id,
    Language,
    Level,
    Line,
    Part,
    Telephone,
    Texts,
    Verified,
)
from kiosk.sentences import did_you_mean, fits


class Online(Enum):
    """How much of a procedure can be done on line."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the rest of the file offers: a validator's context, to look names up in."""

    languages: tuple[str, ...]
    seeds: list[str]
    categories: list[str]
    contacts: list[str]
    platforms: list[str]
    papers: list[str]
    rules: list[str]
    procedures: list[str]
    questions: list[str]


def _one_of(kind: str) -> AfterValidator:
    def look_up(name: str, info: ValidationInfo) -> str:
        if info.context is not None and name not in getattr(info.context, kind):
            known: list[str] = getattr(info.context, kind)
            raise ValueError(f"no “{name}” among the {kind}{did_you_mean(name, known)}")
        return name

    return AfterValidator(look_up)


def _not_a_name(paper: object, info: ValidationInfo) -> object:
    if not isinstance(paper, str):
        return paper
    known: list[str] = info.context.papers if info.context else []
    raise ValueError(f"no “{paper}” among the papers{did_you_mean(paper, known)}")


Seed = Annotated[str, fits(r"[A-Z]+[0-9]+", "a source's mark such as S0")]
Word = Annotated[Line, Field(max_length=60)]


class Meta(Part):
    """What the file says of itself."""

    version: Literal[1]
    edition: Annotated[int, Field(ge=1)] = 1
    date: date
    licence: Line
    languages: Annotated[tuple[Language, ...], Field(strict=False, min_length=1)]
    seeds: dict[Seed, Line]


class Category(Part):
    """A heading of the home page and one of its drop-down menus."""

    id: Id
    title: Texts
    icon: Id
    order: int


class Number(Part):
    """A telephone number for people who call from elsewhere."""

    where: Texts
    telephone: Telephone


class Contact(Verified):
    """Whom to call, when, and what the call costs."""

    id: Id
    name: Texts
    telephone: Telephone
    elsewhere: Annotated[tuple[Number, ...], Field(strict=False)] = ()
    hours: Texts | None = None
    price: Texts | None = None
    address: Address | None = None


class Upload(Verified):
    """What a site takes: bytes a file (we stay under them) and formats."""

    max_bytes: Annotated[int, Field(ge=100_000, le=1_000_000_000)]
    formats: Annotated[
        tuple[Literal["pdf", "jpg", "png", "bmp", "tiff"], ...],
        Field(strict=False, min_length=1),
    ]


class Platform(Verified):
    """An official site. Each host counts with its subdomains."""

    id: Id
    name: Line
    address: Address | None = None
    hosts: Annotated[tuple[Host, ...], Field(strict=False)] = ()
    account: Address | None = None
    sign_in: Annotated[
        tuple[Literal["account", "franceconnect"], ...], Field(strict=False)
    ] = ()
    upload: Upload | None = None
    languages: Annotated[tuple[Language, ...], Field(strict=False)] = ("fr",)
    contact: Annotated[Id, _one_of("contacts")] | None = None


class Paper(Verified):
    """A paper to bring. `only_if` says who needs it; None means everybody.

    `scanned`: whether a site may want its picture; never that of a bank card.
    """

    id: Id
    title: Texts
    hint: Texts | None = None
    only_if: Texts | None = None
    scanned: bool = True


class Statement(Fact):
    """One fact of a procedure. `rule` names a date rule that the kiosk computes."""

    rule: Annotated[Id, _one_of("rules")] | None = None


class Cost(Fact):
    """What it costs, and when somebody last looked."""

    verified_on: date


class Choice(Part):
    """One of several addresses that a procedure offers."""

    title: Texts
    address: Address
    hint: Texts | None = None


Facts = Annotated[tuple[Statement, ...], Field(strict=False)]


class Procedure(Verified):
    """One thing that a visitor comes for.

    Everything is here: kiosk.catalogue.complete has filled in what the entry takes
    from its platform and from the common papers.
    """

    id: Id
    category: Annotated[Id, _one_of("categories")]
    title: Texts
    summary: Texts
    words: dict[
        Language, Annotated[tuple[Word, ...], Field(strict=False, min_length=1)]
    ]
    online: Annotated[Online, Field(strict=False)]
    platform: Annotated[Id, _one_of("platforms")]
    address: Address | None = None
    deep_address: Address | None = None
    guide: Address | None = None
    local: bool = False
    hosts: Annotated[tuple[Host, ...], Field(strict=False)] = ()
    papers: Annotated[
        tuple[Annotated[Paper, BeforeValidator(_not_a_name)], ...], Field(strict=False)
    ] = ()
    deadlines: Facts = ()
    cost: Cost | None = None
    contact: Annotated[Id, _one_of("contacts")] | None = None
    next_steps: Facts = ()
    notes: Facts = ()
    warnings: Facts = ()
    choices: Annotated[tuple[Choice, ...], Field(strict=False)] = ()
    popular: Annotated[int, Field(ge=1, le=999)] | None = None
    verified_on: date
    seeds: Annotated[
        tuple[Annotated[Seed, _one_of("seeds")], ...], Field(strict=False)
    ] = ()

    @property
    def facts(self) -> tuple[Statement, ...]:
        """Give all its statements but the cost, in the order of the sheet."""
        return (*self.warnings, *self.deadlines, *self.next_steps, *self.notes)

    @property
    def opens(self) -> str | None:
        """The address to open: the exact page only when it is surely there."""
        if self.level is Level.OK and self.deep_address is not None:
            return self.deep_address
        return self.address


class GuideAnswer(Part):
    """One answer: it leads to another question, or does: to a procedure."""

    says: Texts
    leads: Annotated[Id, _one_of("questions")] | None = None
    does: Annotated[Id, _one_of("procedures")] | None = None
    icon: Id | None = None

    @model_validator(mode="after")
    def _somewhere(self) -> "GuideAnswer":
        if (self.leads is None) is (self.does is None):
            raise ValueError("expected leads, a question, or does, a procedure")
        return self


class GuideQuestion(Part):
    """One screen of the guide."""

    id: Id
    asks: Texts
    answers: Annotated[
        tuple[GuideAnswer, ...], Field(strict=False, min_length=2, max_length=8)
    ]


class Shortcuts(Part):
    """The whole file."""

    meta: Meta
    categories: Annotated[tuple[Category, ...], Field(strict=False)]
    contacts: Annotated[tuple[Contact, ...], Field(strict=False)]
    platforms: Annotated[tuple[Platform, ...], Field(strict=False)]
    papers: Annotated[tuple[Paper, ...], Field(strict=False)]
    rules: Annotated[tuple[DateRule, ...], Field(strict=False)] = ()
    procedures: Annotated[tuple[Procedure, ...], Field(strict=False)]
    guide: Annotated[tuple[GuideQuestion, ...], Field(strict=False)] = ()

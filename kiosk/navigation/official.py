"""The official list: reads `kiosk/official.yaml` and says all that is wrong."""

import re
from collections import Counter
from collections.abc import Hashable, Iterator
from datetime import date
from enum import Enum
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Self

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from kiosk.navigation.verdict import Level, Role
from kiosk.sentences import one_of, problems
from kiosk.settings import SettingsError, read_text

_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")


class OfficialListError(SettingsError):
    """The official list is missing or wrong: nothing may open. A line a problem."""


class Match(Enum):
    """Which names an entry is for. Always by label: xgouv.fr is not below gouv.fr."""

    EXACT = "exact"
    LABEL = "label"
    BELOW = "below"


class Nature(Enum):
    """What a private site is; all of them are legal, and none is official."""

    PAID = "paid"
    PRIVATE = "private"


class Verified(Enum):
    SEEN = "seen"
    PARTLY = "partly"
    UNSEEN = "unseen"


def _plain_host(host: str) -> str:
    if not _HOST.fullmatch(host):
        raise ValueError(f"“{host}” is no host; write it as ants.gouv.fr")
    return host


# What a bank's page is called is known only to the payment page that leads there.
_LISTED = one_of(Level, without=(Level.BANK,))
_as_tuple = BeforeValidator(lambda raw: tuple(raw) if isinstance(raw, list) else raw)

Host = Annotated[str, AfterValidator(_plain_host)]
Word = Annotated[str, Field(pattern=r"^[a-z0-9-]{3,40}$")]
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Words = Annotated[tuple[Word, ...], Field(min_length=1), _as_tuple]
Hosts = Annotated[tuple[Host, ...], _as_tuple]
Roles = Annotated[
    tuple[Annotated[Role, one_of(Role)], ...], Field(min_length=1), _as_tuple
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class OfficialHost(_Part):
    """One entry of `hosts`; what its keys mean stands at the top of the file."""

    host: Host
    match: Annotated[Match, one_of(Match)]
    roles: Roles
    level: Annotated[Level, _LISTED]
    path: Annotated[str, Field(pattern=r"^/")] = "/"
    verified: Annotated[Verified, one_of(Verified)]
    sources: Annotated[tuple[str, ...], _as_tuple]
    why: str | None = None


class Lure(_Part):
    """Words of imitations, and the official host that is meant."""

    official: Host
    words: Words
    endings: Annotated[tuple[Word, ...], _as_tuple] = ()
    procedure: Id | None = None


class Intermediaries(_Part):
    """Private sites about a procedure, and where it is done officially."""

    official: Host
    nature: Annotated[Nature, one_of(Nature)]
    hosts: Hosts
    procedure: Id | None = None


class Wrapper(_Part):
    """What a webmail makes of the links in a message: theirs, ours in a parameter."""

    host: Host
    match: Annotated[Match, one_of(Match)]
    path: Annotated[str, Field(pattern=r"^/")]
    parameter: Annotated[str, Field(pattern=r"^[A-Za-z]{1,40}$")]

    def is_for(self, host: str, path: str) -> bool:
        """Whether an address of this host and path is one of these."""
        itself = host == self.host
        below = host.endswith("." + self.host)
        named = (itself or below) and _speaks_of(self.match, itself=itself)
        return named and path.startswith(self.path)


class OfficialList(_Part):
    """The whole list. Frozen: read once, passed in."""

    version: Annotated[int, Field(ge=1, le=1)]
    date: date
    sources: dict[str, str]
    hosts: Annotated[tuple[OfficialHost, ...], _as_tuple]
    lures: Annotated[tuple[Lure, ...], _as_tuple] = ()
    intermediaries: Annotated[tuple[Intermediaries, ...], _as_tuple] = ()
    shorteners: Hosts = ()
    wrappers: Annotated[tuple[Wrapper, ...], _as_tuple] = ()

    @cached_property
    def _by_name(self) -> dict[str, tuple[OfficialHost, ...]]:
        names: dict[str, tuple[OfficialHost, ...]] = {}
        for entry in self.hosts:
            names[entry.host] = (*names.get(entry.host, ()), entry)
        return names

    @cached_property
    def _by_private_name(self) -> dict[str, Intermediaries]:
        return {host: group for group in self.intermediaries for host in group.hosts}

    @cached_property
    def _short_names(self) -> frozenset[str]:
        return frozenset(self.shorteners)

    @classmethod
    def none(cls) -> Self:
        """Give a list without a host; as a file it would be refused."""
        return cls.model_construct(version=1, date=date.min, sources={}, hosts=())

    def entries(self, host: str) -> Iterator[OfficialHost]:
        """Every entry that speaks of this host, the most specific first."""
        for name in names_of(host):
            for entry in self._by_name.get(name, ()):
                if _speaks_of(entry.match, itself=name == host):
                    yield entry

    def intermediary(self, host: str) -> Intermediaries | None:
        """Find the group of private sites to which this host belongs, if any."""
        groups = (self._by_private_name.get(name) for name in names_of(host))
        return next((group for group in groups if group is not None), None)

    def shortens(self, host: str) -> bool:
        """Whether the host hides where its links lead."""
        return any(name in self._short_names for name in names_of(host))

    @model_validator(mode="after")
    def _whole(self) -> Self:
        problems = [
            *([] if self.hosts else ["hosts: none; nothing would open"]),
            *self._said_twice(),
            *self._unknown_sources(),
            *self._not_openable(),
            *self._open_all_the_same(),
        ]
        if problems:
            raise ValueError("\n".join(problems))
        return self

    def _said_twice(self) -> Iterator[str]:
        seen = Counter((entry.host, entry.match, entry.path) for entry in self.hosts)
        for (host, match, _), times in seen.items():
            if times > 1:
                yield f"hosts: {host} ({match.value}) stands {times} times; keep one"

    def _unknown_sources(self) -> Iterator[str]:
        for entry in self.hosts:
            for source in entry.sources:
                if source not in self.sources:
                    yield f"hosts: {entry.host}: unknown source “{source}”"

    def _not_openable(self) -> Iterator[str]:
        offered = [lure.official for lure in self.lures]
        offered += [group.official for group in self.intermediaries]
        for host in dict.fromkeys(offered):
            if not any(Role.NAVIGATION in entry.roles for entry in self.entries(host)):
                yield f"{host}: offered as an official host, but it may not open"

    def _open_all_the_same(self) -> Iterator[str]:
        paid = [host for group in self.intermediaries for host in group.hosts]
        for host in (*paid, *self.shorteners):
            if any(self.entries(host)):
                yield f"{host}: stands in hosts too; it would open"
        for wrapper in self.wrappers:
            entries = self.entries(wrapper.host)
            if any(Role.NAVIGATION in entry.roles for entry in entries):
                yield f"{wrapper.host}: a wrapper stands in hosts too; it would open"


def names_of(host: str) -> Iterator[str]:
    """Give the host, then the names above it: www.a.fr, a.fr, fr."""
    while host:
        yield host
        host = host.partition(".")[2]


def load(path: Path | None = None) -> OfficialList:
    """Read the official list: the one given, else the program's own.

    Raises OfficialListError with every problem; without a list nothing may open.
    """
    path = path or Path(str(files("kiosk").joinpath("official.yaml")))
    try:
        return parse(read_text(path), str(path))
    except OfficialListError:
        raise
    except SettingsError as error:
        raise OfficialListError(error.problems) from error


def parse(text: str, place: str) -> OfficialList:
    """Check the text of an official list. `place` begins each problem's line."""
    try:
        raw = yaml.load(text, Loader=_Once)  # noqa: S506 - a SafeLoader of ours
    except yaml.YAMLError as error:
        line = " ".join(str(error).split())
        raise OfficialListError((f"{place}: not YAML: {line}",)) from error
    if not isinstance(raw, dict):
        raise OfficialListError((f"{place}: the file is empty; reinstall the kiosk",))
    try:
        return OfficialList.model_validate(raw)
    except ValidationError as error:
        raise OfficialListError(tuple(problems(error, OfficialList, place))) from error


class _Once(yaml.SafeLoader):
    """PyYAML keeps the last of two equal keys in silence; this one refuses them."""

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Hashable, Any]:
        seen = set()
        for node_of_key, _ in node.value:
            key = self.construct_object(node_of_key, deep=True)
            if not isinstance(key, Hashable) or key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key “{key}” stands twice", node_of_key.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep=deep)


def _speaks_of(match: Match, *, itself: bool) -> bool:
    return match is Match.LABEL or (match is Match.EXACT) == itself

"""The site file: what one point numérique has and wants, typed and checked."""

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from enum import Enum
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
)

from kiosk.sentences import fits, one_of, sentence

SITE_FILE = Path("/etc/kiosk/site.toml")
_MOST_BYTES = 2_000_000  # people do not write more; /dev/zero has no end
SETTINGS_FILE = "settings.json"  # in a visit's private folder, from the launcher


class SettingsError(Exception):
    """A file that people edit is wrong: every problem, a line each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(self.problems)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _absolute(path: Path) -> Path:
    if not path.is_absolute():
        raise ValueError("a path from the root, such as /var/lib/kiosk")
    return path


# No space and no quote: these words become part of the engine's options.
_BARE = re.compile(r"[A-Za-z0-9.:\[\]-]+")


def _host_and_port(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not _BARE.fullmatch(host) or not port.isdecimal() or not 0 < int(port) < 65536:  # noqa: PLR2004 - the last port
        raise ValueError("host:port, such as 127.0.0.1:8443")
    return address


def _table(raw: object) -> object:
    if not isinstance(raw, dict):
        raise ValueError('expected names and places: "host" = "address:port"')  # noqa: TRY004 - what pydantic tells on
    return raw


# strict models take no list for a tuple, and TOML has no tuples
_AS_TUPLE = BeforeValidator(lambda raw: tuple(raw) if isinstance(raw, list) else raw)
AbsolutePath = Annotated[
    Path,
    # strict models take no string for a path, and TOML has no paths
    BeforeValidator(lambda raw: Path(raw) if isinstance(raw, str) else raw),
    AfterValidator(_absolute),
]
HostAndPort = Annotated[str, AfterValidator(_host_and_port)]
Proxy = Annotated[
    str,
    fits(
        r"((https?|socks[45])://)?[A-Za-z0-9.:\[\]-]+",
        "a proxy such as http://proxy.example:3128",
    ),
]
Name = Annotated[
    str, fits(r"\*|(\*\.)?[a-z0-9.-]+", "a name such as ants.gouv.fr or *.gouv.fr")
]
Text = Annotated[str, Field(min_length=1, max_length=200)]
ShortName = Annotated[
    str,
    fits(r"[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and - such as 63-riom"),
    Field(max_length=40),
]


class SignatureMode(Enum):
    """How a visitor confirms their line of the register."""

    REQUIRED = "required"
    ATTESTED = "attested"
    OFF = "off"


class Site(_Part):
    """Who and where this point numérique is; shown on the first page."""

    id: ShortName
    name: Text
    department: Annotated[
        str, fits(r"[0-9]{2,3}|2[AB]", "a department's number, such as 63, 2A or 974")
    ]
    station: Annotated[
        str,
        fits(r"[a-z0-9-]+", "small letters, digits and - such as poste-01"),
        Field(max_length=40),
    ] = "poste-01"
    hours: Text
    telephone: Text
    appointment: Text | None = None


class Languages(_Part):
    offered: Annotated[
        tuple[Annotated[str, fits(r"[a-z]{2,3}", "a language's code such as fr")], ...],
        Field(min_length=1),
        _AS_TUPLE,
    ] = ("fr", "en")


class VisitRules(_Part):
    """How long a visit may last. Seconds. EN 301 549 11.2.2.1: 20 s at least."""

    idle_s: Annotated[int, Field(ge=30, le=3600)] = 180
    warning_s: Annotated[int, Field(ge=20, le=600)] = 60
    maximum_s: Annotated[int, Field(ge=300, le=28800)] = 3600
    signature: Annotated[SignatureMode, one_of(SignatureMode)] = SignatureMode.REQUIRED


class ScannerChoice(_Part):
    """A SANE device name, as `scanimage -L` prints it; none means no scanner."""

    device: Text | None = None
    dpi: Annotated[int, Field(ge=75, le=600)] = 200
    sane_config: AbsolutePath | None = None


class PrinterChoice(_Part):
    """The one CUPS queue, or a folder that receives the PDFs (training)."""

    queue: Text | None = None
    folder: AbsolutePath | None = None
    server: Text | None = None
    max_pages: Annotated[int, Field(ge=1, le=500)] = 20
    colour: bool = False


class PadChoice(_Part):
    source: Literal["auto", "screen", "stu"] = "auto"


class Network(_Part):
    """Proxy, more authorities, and names sent elsewhere (practice and tests only)."""

    proxy: Proxy | None = None
    trusted_ca: Annotated[
        tuple[AbsolutePath, ...],
        _AS_TUPLE,
    ] = ()
    resolve: Annotated[dict[Name, HostAndPort], BeforeValidator(_table)] = {}
    private_parts: bool = False


class ExtraHost(_Part):
    """One more host that this site needs, until a date and for a reason."""

    host: Annotated[
        str,
        fits(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", "a host such as rdv.mairie.example"),
    ]
    until: date
    reason: Text


class Official(_Part):
    extra: Annotated[
        tuple[ExtraHost, ...],
        _AS_TUPLE,
    ] = ()


class RegisterChoice(_Part):
    path: AbsolutePath = Path("/var/lib/kiosk/register.sqlite3")
    retention: Literal["national"] = "national"
    central: Text | None = None


class NoticeChoice(_Part):
    """What the register's notice must say of this site; a text of law is not ours."""

    controller: Text | None = None
    basis: Text | None = None
    contact: Text | None = None


class Supervisor(_Part):
    panel: Text | None = None


class Settings(_Part):
    """Everything one site file says. Frozen: read once, passed in."""

    site: Site
    languages: Languages = Languages()
    visit: VisitRules = VisitRules()
    scanner: ScannerChoice = ScannerChoice()
    printer: PrinterChoice = PrinterChoice()
    pad: PadChoice = PadChoice()
    network: Network = Network()
    official: Official = Official()
    register_: Annotated[RegisterChoice, Field(alias="register")] = RegisterChoice()
    notice: NoticeChoice = NoticeChoice()
    supervisor: Supervisor = Supervisor()


def load(path: Path | None = None) -> Settings:
    """Read a site file: the one given, else /etc/kiosk/site.toml, else the embedded.

    Raises SettingsError with every problem of the file, a line each.
    """
    if path is None:
        embedded = files("kiosk").joinpath("site.toml")
        if not SITE_FILE.exists():
            return parse(embedded.read_text(encoding="utf-8"), "kiosk/site.toml")
        path = SITE_FILE
    return parse(read_text(path), str(path))


def to_json(settings: Settings) -> str:
    """Write settings for another process of ours; `from_json` reads them."""
    return settings.model_dump_json(by_alias=True)


def from_json(text: str) -> Settings:
    """Read what `to_json` wrote. JSON has fewer types than TOML: not strict here."""
    return Settings.model_validate(json.loads(text), strict=False)


def read_text(path: Path) -> str:
    """Read a file that people edit. Raises SettingsError, which says the mend.

    The mark that some editors of Windows put before UTF-8 is left out.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        # what is too long is not decoded: it was cut anywhere
        text = content.decode("utf-8-sig") if len(content) <= _MOST_BYTES else None
    except FileNotFoundError as error:
        raise _wrong(path, "there is no such file; check the name") from error
    except IsADirectoryError as error:
        raise _wrong(path, "this is a folder; name the file in it") from error
    except PermissionError as error:
        raise _wrong(
            path, "not readable; give this user the right to read it"
        ) from error
    except UnicodeDecodeError as error:
        raise _wrong(path, "not UTF-8 text; save it again as UTF-8") from error
    except OSError as error:
        raise _wrong(path, f"cannot be read: {error.strerror}") from error
    if text is None:
        raise _wrong(path, "larger than 2 MB, so no file for the kiosk; check the name")
    return text


def parse(text: str, place: str) -> Settings:
    """Check the text of a site file. `place` begins each problem's line."""
    if not text.strip():
        raise SettingsError(
            (f"{place}: the file is empty; copy packaging/sites/exemple.toml",)
        )
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError((f"{place}: not TOML: {error}",)) from error
    try:
        return Settings.model_validate(raw)
    except ValidationError as error:
        raise SettingsError(tuple(_problems(error, place))) from error


def _wrong(path: Path, what: str) -> SettingsError:
    return SettingsError((f"{path}: {what}",))


def _problems(error: ValidationError, place: str) -> Iterator[str]:
    for problem in error.errors():
        where = ".".join(str(step) for step in problem["loc"])
        yield f"{place}: {where}: {sentence(problem, Settings)}"

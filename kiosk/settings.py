"""The site file: what one point numérique has and wants, typed and checked."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from enum import Enum
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
)

SITE_FILE = Path("/etc/kiosk/site.toml")
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


def _host_and_port(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:  # noqa: PLR2004 - the last port
        raise ValueError("host:port, such as 127.0.0.1:8443")
    return address


AbsolutePath = Annotated[
    Path,
    # strict models take no string for a path, and TOML has no paths
    BeforeValidator(lambda raw: Path(raw) if isinstance(raw, str) else raw),
    AfterValidator(_absolute),
]
HostAndPort = Annotated[str, AfterValidator(_host_and_port)]
Text = Annotated[str, Field(min_length=1, max_length=200)]


class SignatureMode(Enum):
    """How a visitor confirms their line of the register."""

    REQUIRED = "required"
    ATTESTED = "attested"
    OFF = "off"


def _signature_mode(raw: object) -> object:
    for mode in SignatureMode:
        if raw in (mode, mode.value):
            return mode
    known = ", ".join(f"“{mode.value}”" for mode in SignatureMode)
    raise ValueError(f"one of {known}{_did_you_mean(raw, SignatureMode)}")


def _did_you_mean(raw: object, choices: type[Enum]) -> str:
    values = [str(choice.value) for choice in choices]
    close = get_close_matches(str(raw), values, n=1)
    return f"; did you mean “{close[0]}”?" if close else ""


class Site(_Part):
    """Who and where this point numérique is; shown on the first page."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
    name: Text
    department: Annotated[str, Field(pattern=r"^(\d{2,3}|2[AB])$")]
    station: Annotated[str, Field(pattern=r"^[a-z0-9-]+$", max_length=40)] = "poste-01"
    hours: Text
    telephone: Text
    appointment: Text | None = None


class Languages(_Part):
    offered: Annotated[
        tuple[Annotated[str, Field(pattern=r"^[a-z]{2,3}$")], ...],
        Field(min_length=1),
        BeforeValidator(lambda raw: tuple(raw) if isinstance(raw, list) else raw),
    ] = ("fr", "en")


class VisitRules(_Part):
    """How long a visit may last. Seconds. EN 301 549 11.2.2.1: 20 s at least."""

    idle_s: Annotated[int, Field(ge=30, le=3600)] = 180
    warning_s: Annotated[int, Field(ge=20, le=600)] = 60
    maximum_s: Annotated[int, Field(ge=300, le=28800)] = 3600
    signature: Annotated[SignatureMode, BeforeValidator(_signature_mode)] = (
        SignatureMode.REQUIRED
    )


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

    proxy: Text | None = None
    trusted_ca: Annotated[
        tuple[AbsolutePath, ...],
        BeforeValidator(lambda raw: tuple(raw) if isinstance(raw, list) else raw),
    ] = ()
    resolve: dict[str, HostAndPort] = {}


class ExtraHost(_Part):
    """One more host that this site needs, until a date and for a reason."""

    host: Annotated[str, Field(pattern=r"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$")]
    until: date
    reason: Text


class Official(_Part):
    extra: Annotated[
        tuple[ExtraHost, ...],
        BeforeValidator(lambda raw: tuple(raw) if isinstance(raw, list) else raw),
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
    """Read a file that people edit. Raises SettingsError, which says the mend."""
    try:
        return path.read_text(encoding="utf-8")
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
        match problem["type"]:
            case "extra_forbidden":
                yield f"{place}: {where}: unknown key{_nearest(problem['loc'])}"
            case "missing":
                yield f"{place}: {where}: missing; add it"
            case _:
                message = problem["msg"].removeprefix("Value error, ")
                yield f"{place}: {where}: {message[0].lower()}{message[1:]}"


def _nearest(steps: tuple[int | str, ...]) -> str:
    close = get_close_matches(str(steps[-1]), _keys(steps[:-1]), n=1, cutoff=0.5)
    return f"; did you mean “{close[0]}”?" if close else "; remove it"


def _keys(steps: tuple[int | str, ...]) -> list[str]:
    part: Any = Settings
    for step in steps:
        if isinstance(step, int):
            continue
        part = next(
            field.annotation
            for name, field in part.model_fields.items()
            if (field.alias or name) == step
        )
        part = next((a for a in getattr(part, "__args__", ()) if _is_part(a)), part)
    return [field.alias or name for name, field in part.model_fields.items()]


def _is_part(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, _Part)

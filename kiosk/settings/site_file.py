"""The site file: read once, checked whole, handed over as JSON."""

import json
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Annotated

from pydantic import (
    BeforeValidator,
    Field,
    ValidationError,
)

from kiosk.sentences import problems
from kiosk.settings.rules import (
    CatalogueChoice,
    Network,
    NoticeChoice,
    Official,
    RegisterChoice,
    Supervisor,
)
from kiosk.settings.station import (
    KeyboardChoice,
    Languages,
    PadChoice,
    PrinterChoice,
    ScannerChoice,
    ScreenFacts,
    Site,
    SpeechChoice,
    ThemeChoice,
    VisitRules,
)
from kiosk.settings.values import Part, none_for_false

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


class Settings(Part):
    """Everything one site file says. Frozen: read once, passed in."""

    site: Site
    languages: Languages = Languages()
    visit: VisitRules = VisitRules()
    scanner: ScannerChoice = ScannerChoice()
    printer: PrinterChoice = PrinterChoice()
    pad: PadChoice = PadChoice()
    speech: SpeechChoice = SpeechChoice()
    keyboard: KeyboardChoice = KeyboardChoice()
    theme: ThemeChoice = ThemeChoice()
    screen: ScreenFacts = ScreenFacts()
    network: Network = Network()
    official: Official = Official()
    catalogue: CatalogueChoice = CatalogueChoice()
    register_: Annotated[
        RegisterChoice | None,
        BeforeValidator(none_for_false),
        Field(alias="register"),
    ] = RegisterChoice()
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
        raise SettingsError(tuple(problems(error, Settings, place))) from error


def _wrong(path: Path, what: str) -> SettingsError:
    return SettingsError((f"{path}: {what}",))

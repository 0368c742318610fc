"""From the file to the catalogue, or to everything that is wrong with the file."""

from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.check import Finding, gaps, lists, rules
from kiosk.catalogue.complete import Raw, by_id, complete, items
from kiosk.catalogue.models import Known, Shortcuts
from kiosk.catalogue.problems import CatalogueError, Problem, UnreadableCatalogueError
from kiosk.catalogue.texts import MAIN_LANGUAGE
from kiosk.catalogue.written import Written, read
from kiosk.sentences import sentence
from kiosk.settings import SettingsError, read_text

EMBEDDED = "kiosk/shortcuts.yaml"


@dataclass(frozen=True, slots=True)
class Examined:
    """What looking at a catalogue gave. No shortcuts where it does not hold."""

    place: str
    shortcuts: Shortcuts | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def load(path: Path | None = None) -> Catalogue:
    """Read a catalogue, else the embedded one. Raises CatalogueError with all problems.

    Warnings (an old verification) are for `kiosk catalogue check`: no kiosk stays
    dark because a date has passed.
    """
    examined = examine(path)
    if examined.shortcuts is None:
        raise CatalogueError(tuple(str(problem) for problem in examined.problems))
    return Catalogue(examined.shortcuts)


def examine(path: Path | None = None, *, today: date | None = None) -> Examined:
    """Look at a whole file. Raises UnreadableCatalogueError where there is nothing."""
    if path is None:
        embedded = files("kiosk").joinpath("shortcuts.yaml")
        return examine_text(embedded.read_text(encoding="utf-8"), EMBEDDED, today=today)
    try:
        text = read_text(path)
    except SettingsError as error:
        raise UnreadableCatalogueError(error.problems) from error
    return examine_text(text, str(path), today=today)


def examine_text(text: str, place: str, *, today: date | None = None) -> Examined:
    """Look at a catalogue's text. `place` begins each problem's line.

    Without `today` nothing is said about the age of verifications.
    """
    written = read(text, place)
    raw = complete(written.content)
    shortcuts, wrong = _typed(raw, written)
    findings = list(lists(raw))
    if shortcuts is not None:
        findings += gaps(shortcuts)
    sound = shortcuts or _sound(raw, wrong)
    if sound is not None:
        findings += rules(sound, today=today)
    problems = (
        *written.problems,
        *(
            Problem(written.where(each["loc"]), sentence(each, Shortcuts))
            for each in wrong
        ),
        *(_told(each, written) for each in findings if not each.warning),
    )
    return Examined(
        place=place,
        shortcuts=None if problems else shortcuts,
        problems=problems,
        warnings=tuple(_told(each, written) for each in findings if each.warning),
    )


def _told(finding: Finding, written: Written) -> Problem:
    return Problem(written.where(finding.path), finding.message, finding.warning)


def _known(raw: Raw) -> Known:
    meta = raw.get("meta")
    meta = meta if isinstance(meta, dict) else {}
    languages, seeds = meta.get("languages"), meta.get("seeds")
    return Known(
        languages=tuple(map(str, languages))
        if isinstance(languages, list)
        else (MAIN_LANGUAGE,),
        seeds=[str(seed) for seed in seeds] if isinstance(seeds, dict) else [],
        categories=list(by_id(raw, "categories")),
        contacts=list(by_id(raw, "contacts")),
        platforms=list(by_id(raw, "platforms")),
        papers=list(by_id(raw, "papers")),
    )


def _typed(raw: Raw, written: Written) -> tuple[Shortcuts | None, list[ErrorDetails]]:
    try:
        return Shortcuts.model_validate(raw, context=_known(raw)), []
    except ValidationError as error:
        found = error.errors(include_url=False)
        own = [each for each in found if not _inherited(each["loc"], written)]
        return None, own or found


def _inherited(loc: tuple[int | str, ...], written: Written) -> bool:
    """Tell whether a problem was only copied here, and is told where it was written."""
    match loc:
        case ("procedures", int(), "papers", int(), _, *_):
            return isinstance(written.value(loc[:4]), str)
        case ("procedures", int(), "hosts" | "contact", *_):
            return written.value(loc[:3]) is None
    return False


def _sound(raw: Raw, wrong: list[ErrorDetails]) -> Shortcuts | None:
    """Keep the items that hold, so that the rules have their say on them at once."""
    bad = {each["loc"][:2] for each in wrong}
    sections = {loc[0] for loc in bad if len(loc) > 1 and isinstance(loc[1], int)}
    rest: Raw = {
        str(section): [
            item
            for index, item in enumerate(items(raw, str(section)))
            if (section, index) not in bad
        ]
        for section in sections
    }
    try:
        return Shortcuts.model_validate({**raw, **rest}, context=_known(raw))
    except ValidationError:
        return None  # more is wrong than single items; that has to be mended first

"""From the file to the catalogue, or to everything that is wrong with the file."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.check import gaps, lists, rules
from kiosk.catalogue.complete import Raw, by_id, complete, items
from kiosk.catalogue.findings import Finding
from kiosk.catalogue.local import Local, merged, untold
from kiosk.catalogue.models import Known, Shortcuts
from kiosk.catalogue.problems import CatalogueError, Problem, UnreadableCatalogueError
from kiosk.catalogue.spoken import Vocabulary, spoken, vocabularies
from kiosk.catalogue.spoken import untold as spoken_gaps
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


def load(
    path: Path | None = None, *, languages: Collection[str] | None = None
) -> Catalogue:
    """Read a catalogue, else the embedded one. Raises CatalogueError with all problems.

    Beside those it is written in, it is told in these `languages`; none: in all.
    Warnings (an old verification) are for `kiosk catalogue check`: no kiosk stays dark
    because a date has passed.
    """
    examined = examine(path, languages=languages)
    if examined.shortcuts is None:
        raise CatalogueError(tuple(str(problem) for problem in examined.problems))
    return Catalogue(examined.shortcuts)


def examine(
    path: Path | None = None,
    *,
    today: date | None = None,
    languages: Collection[str] | None = None,
) -> Examined:
    """Look at a whole file. Raises UnreadableCatalogueError where there is nothing."""
    if path is None:
        return examine_text(embedded(), EMBEDDED, today=today, languages=languages)
    try:
        text = read_text(path)
    except SettingsError as error:
        raise UnreadableCatalogueError(error.problems) from error
    return examine_text(text, str(path), today=today, languages=languages)


def embedded() -> str:
    """Give the text of the catalogue that is shipped."""
    return files("kiosk").joinpath("shortcuts.yaml").read_text(encoding="utf-8")


def examine_text(
    text: str,
    place: str,
    *,
    today: date | None = None,
    local: Local | None = None,
    languages: Collection[str] | None = None,
) -> Examined:
    """Look at a catalogue's text. `place` begins each problem's line.

    Without `today` nothing is said about the age of verifications. `local` are the
    entries of a site: what is wrong only with them is told as their site file's.
    Beside the languages that it is written in, it is told in these `languages`, else in
    every one that there is; what is missing is said only of them.
    """
    written = read(text, place)
    known = vocabularies(languages)
    untranslated = tuple(_untranslated(written, known))
    written = replace(written, content=spoken(written.content, known))
    examined = _examined(written, today)
    examined = replace(examined, warnings=(*examined.warnings, *untranslated))
    if not local or examined.shortcuts is None:
        return examined
    whole = _examined(
        replace(
            written, place=local.place, content=merged(written.content, local), lines={}
        ),
        today,
    )
    missing = tuple(
        Problem(
            f"{local.place}: {name}",
            f"no {language}; its French is shown",
            warning=True,
        )
        for name, language in dict.fromkeys(untold(written.content, local))
    )
    return replace(
        whole,
        place=place,
        warnings=(*examined.warnings, *missing, *_new(whole, examined)),
    )


def _untranslated(
    written: Written, known: Mapping[str, Vocabulary]
) -> Iterator[Problem]:
    for code, texts in spoken_gaps(written.content, known).items():
        yield Problem(
            f"{written.place}: meta.languages",
            f"no {code} for {len(texts)} texts; their French is shown, such as"
            f" “{texts[0]}”",
            warning=True,
        )


def _new(whole: Examined, before: Examined) -> Iterator[Problem]:
    """Give the warnings that the site's own entries brought."""
    told = {each.place.partition(": ")[2] for each in before.warnings}
    return (
        each for each in whole.warnings if each.place.partition(": ")[2] not in told
    )


def _examined(written: Written, today: date | None) -> Examined:
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
        place=written.place,
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
        rules=list(by_id(raw, "rules")),
        procedures=list(by_id(raw, "procedures")),
        questions=list(by_id(raw, "guide")),
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

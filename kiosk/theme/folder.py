"""A site's own theme: a folder with colours, fonts and one logo, checked before use."""

import logging
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from kiosk.sentences import did_you_mean, fits, problems
from kiosk.settings import Contrast, SettingsError, ThemeChoice, read_text
from kiosk.theme.fonts import font_trouble
from kiosk.theme.tokens import (
    COLOURS,
    EDGE_LEAST,
    EDGE_PAIRS,
    TEXT_LEAST,
    TEXT_PAIRS,
    Colours,
    ratio,
)

log = logging.getLogger(__name__)

THEME_FILE = "theme.toml"
_IDLE_FILES = {"README.md", THEME_FILE}
_MOST_BYTES = 5_000_000  # of a logo

_AS_TUPLE = BeforeValidator(lambda raw: tuple(raw) if isinstance(raw, list) else raw)
_Colour = Annotated[
    str, fits(r"#[0-9a-fA-F]{6}", "a # and six signs of 0 to 9 and a to f, in quotes")
]
_FontFile = Annotated[
    str, fits(r"[^/\\]+\.(ttf|otf)", "the name of a .ttf or .otf file in this folder")
]
_Picture = Annotated[
    str, fits(r"[^/\\]+\.(svg|png)", "the name of a .svg or .png file in this folder")
]
_Words = Annotated[str, Field(min_length=1, max_length=200)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Fonts(_Part):
    """Their families come before ours; what letters they lack, ours draw."""

    files: Annotated[tuple[_FontFile, ...], _AS_TUPLE, Field(min_length=1)]


class _Logo(_Part):
    """`text` is what the logo says, for those who hear the page; it is not translated.

    `on_dark` is for the dark look and for high contrast; without it the logo stands on
    a white ground there.
    """

    file: _Picture
    text: _Words
    on_dark: _Picture | None = None


class _ThemeFile(_Part):
    light: dict[str, _Colour] = {}
    dark: dict[str, _Colour] = {}
    high: dict[str, _Colour] = {}
    fonts: _Fonts | None = None
    logo: _Logo | None = None


@dataclass(frozen=True, slots=True)
class Logo:
    """One logo: its file, its words, and perhaps another file for dark grounds."""

    file: Path
    text: str
    on_dark: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What a site changes: colours, fonts before ours, and a logo."""

    colours: Mapping[Contrast, Colours]
    fonts: tuple[Path, ...] = ()
    logo: Logo | None = None


NEUTRAL = Theme(colours=COLOURS)


def chosen(choice: ThemeChoice) -> Theme:
    """Give the theme of a site file. Raises SettingsError with every problem."""
    return NEUTRAL if choice.folder is None else read(choice.folder)


def worn(choice: ThemeChoice) -> Theme:
    """Give the theme for a visit. It was right when the kiosk was started.

    What is wrong with it now is a line in the journal, and the visit is neutral: an
    edit must not keep the next visitor out.
    """
    try:
        return chosen(choice)
    except SettingsError as error:
        for problem in error.problems:
            log.error("%s", problem)  # noqa: TRY400 - a file of theirs, no bug
        return NEUTRAL


def read(folder: Path) -> Theme:
    """Read a theme's folder; an empty one changes nothing.

    Raises SettingsError with every problem of it, a line each: what, where, the mend.
    """
    try:
        found = {path.name for path in folder.iterdir()}
    except OSError as error:
        raise SettingsError(
            (f"{folder}: no folder that can be read ({error.strerror}); see [theme]",)
        ) from error
    if THEME_FILE not in found:
        if found - _IDLE_FILES:
            raise SettingsError(
                (f"{folder}: there are files, but no {THEME_FILE} that names them",)
            )
        return NEUTRAL
    place = folder / THEME_FILE
    wanted = _parsed(read_text(place), str(place))
    problems = (*_unknown(wanted, place), *_files(wanted, folder))
    if problems:
        raise SettingsError(problems)
    colours = _colours(wanted)
    faint = tuple(_faint(colours, str(place)))
    if faint:
        raise SettingsError(faint)
    names = wanted.fonts.files if wanted.fonts else ()
    return Theme(
        colours=colours,
        fonts=tuple(folder / name for name in names),
        logo=_logo(wanted.logo, folder) if wanted.logo else None,
    )


def _parsed(text: str, place: str) -> _ThemeFile:
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError((f"{place}: not TOML: {error}",)) from error
    try:
        return _ThemeFile.model_validate(raw)
    except ValidationError as error:
        raise SettingsError(tuple(problems(error, _ThemeFile, place))) from error


def _tables(wanted: _ThemeFile) -> dict[Contrast, dict[str, str]]:
    return {
        Contrast.NORMAL: wanted.light,
        Contrast.DARK: wanted.dark,
        Contrast.HIGH: wanted.high,
    }


def _unknown(wanted: _ThemeFile, place: Path) -> Iterator[str]:
    known = [field.name for field in fields(Colours)]
    for contrast, table in _tables(wanted).items():
        for name in table:
            if name not in known:
                yield (
                    f"{place}: {contrast.value}.{name}: no colour is called so"
                    f"{did_you_mean(name, known)}"
                )


def _files(wanted: _ThemeFile, folder: Path) -> Iterator[str]:
    for name in wanted.fonts.files if wanted.fonts else ():
        if why := font_trouble(folder / name):
            yield f"{folder / name}: {why}"
    pictures = (wanted.logo.file, wanted.logo.on_dark) if wanted.logo else ()
    for picture in pictures:
        if picture and (why := _picture_trouble(folder / picture)):
            yield f"{folder / picture}: {why}"


def _picture_trouble(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return "there is no such logo"
    except OSError as error:
        return f"the logo cannot be read ({error.strerror})"
    if len(content) > _MOST_BYTES:
        return "larger than 5 MB"
    png = content.startswith(b"\x89PNG\r\n\x1a\n")
    if (path.suffix == ".png" and png) or (
        path.suffix == ".svg" and b"<svg" in content
    ):
        return ""
    return f"not what its name says: a {path.suffix} picture is expected"


def _colours(wanted: _ThemeFile) -> Mapping[Contrast, Colours]:
    return {
        contrast: replace(COLOURS[contrast], **table)
        for contrast, table in _tables(wanted).items()
    }


def _faint(colours: Mapping[Contrast, Colours], place: str) -> Iterator[str]:
    """Name each pair that people with weak eyes could not tell apart."""
    for contrast, each in colours.items():
        table = asdict(each)
        for pairs, least in ((TEXT_PAIRS, TEXT_LEAST), (EDGE_PAIRS, EDGE_LEAST)):
            for front, back in pairs:
                found = ratio(table[front], table[back])
                if found < least:
                    yield (
                        f"{place}: {contrast.value}: {front} {table[front]} on {back} "
                        f"{table[back]} has a contrast of {found:.1f}:1; "
                        f"{least:g}:1 at least"
                    )


def _logo(wanted: _Logo, folder: Path) -> Logo:
    dark = folder / wanted.on_dark if wanted.on_dark else None
    return Logo(folder / wanted.file, wanted.text, dark)

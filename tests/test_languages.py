"""The gates of the languages: nothing untranslated, nothing said past `tr`."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, parse

import pytest

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "kiosk" / "locale"
TRANSLATIONS = sorted(LOCALE.glob("*.ts"))
SOURCES = sorted(
    path
    for room in ("ui", "browser", "visit")
    for path in ROOT.glob(f"kiosk/{room}/*.py")
)
# The source's own language needs a file for its plurals only.
SOURCE_LANGUAGE = "kiosk_en"
# Whole, but not yet read by somebody who speaks the language.
DRAFTS = frozenset({"ar", "es", "fa", "ps", "pt", "ru", "tr", "uk", "zh"})
# What is filled in, a key to press, a mark of HTML: as many of each, and the same.
# Arabic has a word for one second and one for two, and says no figure with them.
SAID_IN_WORDS = {("kiosk_ar", 1), ("kiosk_ar", 2)}
PLACEHOLDER = re.compile(r"%n|%L?\d+|\{\w*\}|&\w+;?|</?\w+[^>]*>")
# What gives a visitor words. The first argument must come from `tr`, or be a name.
SPEAKING = frozenset(
    {
        "QLabel", "QPushButton", "QCheckBox", "Label", "Button", "setText",
        "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
        "setToolTip", "setWindowTitle", "setTitle", "say", "show_more",
    }
)  # fmt: skip


def _messages(file: Path) -> Iterator[Element]:
    # Our own files, in our own repository.
    yield from parse(file).getroot().iter("message")  # noqa: S314


def _spoken(element: Element | None) -> list[str]:
    """Give a translation's text, or each of its plural forms."""
    if element is None:
        return []
    forms = element.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [element.text or ""]


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda path: path.stem)
def test_the_translations_are_those_of_the_sources(file: Path, tmp_path: Path) -> None:
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    plurals = ["-pluralonly"] if file.stem == SOURCE_LANGUAGE else []
    sources = [str(source.relative_to(ROOT)) for source in SOURCES]
    subprocess.run(
        [
            lupdate,
            *plurals,
            "-no-obsolete",
            "-locations",
            "none",
            "-disable-heuristic",
            "similartext",
            "-disable-heuristic",
            "sametext",
            *sources,
            "-ts",
            copy,
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=60,
    )

    assert copy.read_text(encoding="utf-8") == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda path: path.stem)
def test_nothing_is_left_to_translate(file: Path) -> None:
    draft = file.stem.removeprefix("kiosk_") in DRAFTS
    left = [
        message.findtext("source")
        for message in _messages(file)
        if (translation := message.find("translation")) is None
        or (translation.get("type") and not draft)
        or not all(_spoken(translation))
    ]

    assert left == []


@pytest.mark.parametrize("language", sorted(DRAFTS))
def test_a_draft_is_marked_for_review(language: str) -> None:
    """Qt Linguist shows with a question mark what nobody who speaks it has read."""
    marks = {
        translation.get("type")
        for message in _messages(LOCALE / f"kiosk_{language}.ts")
        if (translation := message.find("translation")) is not None
    }

    assert "unfinished" in marks


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda path: path.stem)
def test_translations_keep_the_places_to_fill_in(file: Path) -> None:
    for message in _messages(file):
        source = message.findtext("source") or ""
        asked = sorted(PLACEHOLDER.findall(source))
        for form, spoken in enumerate(_spoken(message.find("translation"))):
            kept = sorted(PLACEHOLDER.findall(spoken))
            if (file.stem, form) in SAID_IN_WORDS and "%n" not in kept:
                kept = sorted([*kept, "%n"])
            assert kept == asked, source


def test_french_has_its_spaces() -> None:
    """A line must not begin with a colon or a question mark."""
    for message in _messages(LOCALE / "kiosk_fr.ts"):
        for spoken in _spoken(message.find("translation")):
            assert not re.search(r" [:;?!»]|« ", spoken), spoken


@pytest.mark.parametrize(
    "source", SOURCES, ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_no_words_are_said_past_the_translator(source: Path) -> None:
    tree = ast.parse(source.read_text(encoding="utf-8"))

    said = [
        f"{source.name}:{call.lineno}: {ast.unparse(word)}"
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _name(call.func) in SPEAKING
        for word in call.args
        if _is_words(word)
    ]

    assert said == []


def _name(called: ast.expr) -> str:
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _is_words(value: ast.expr) -> bool:
    """Whether this is written right here, with letters in it."""
    match value:
        case ast.Constant(value=str(words)):
            return any(map(str.isalpha, words))
        case ast.JoinedStr(values=parts):
            return any(map(_is_words, parts))
        case ast.BinOp(left=left, right=right):
            return _is_words(left) or _is_words(right)
        case _:
            return False

"""A language is offered whole or not at all: screens and procedures."""

from pathlib import Path

import pytest

from kiosk.command import languages
from kiosk.command.languages import unspoken
from kiosk.settings import Settings, load, parse

SITE = Path(__file__).parents[2] / "packaging" / "sites" / "exemple.toml"


def offering(*codes: str) -> Settings:
    written = ", ".join(f'"{code}"' for code in codes)
    text = SITE.read_text(encoding="utf-8")
    return parse(text.replace('offered = ["fr", "en"]', f"offered = [{written}]"), "x")


def test_all_that_are_whole_may_be_offered() -> None:
    settings = offering(
        "fr", "en", "ar", "es", "pt", "ru", "tr", "uk", "zh", "fa", "ps"
    )

    assert settings.languages.offered != load(SITE).languages.offered
    assert unspoken(settings) == ()


def test_a_language_of_the_screens_alone_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(languages, "untranslated", lambda _offered: ())

    (problem,) = unspoken(offering("fr", "ta"))

    assert "the procedures are not told in “ta”" in problem

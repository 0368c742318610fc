"""The catalogue in the languages that are files beside it."""

import re
from collections.abc import Iterator

import pytest

from kiosk.catalogue.complete import Raw
from kiosk.catalogue.load import embedded, examine_text, load
from kiosk.catalogue.source import load_for
from kiosk.catalogue.spoken import spoken, untold, vocabularies
from kiosk.catalogue.written import read
from kiosk.settings import CatalogueChoice

LANGUAGES = ("ar", "es", "fa", "ps", "pt", "ru", "tr", "uk", "zh")
FRENCH = "Carte d'identité et passeport"
# What a translation must keep as it is: figures, addresses.
KEPT = re.compile(r"\d+|[\w.-]+\.gouv\.fr")
LATIN = re.compile(r"[A-Za-zÀ-ÿ]{3,}")


@pytest.fixture
def shipped() -> Raw:
    return read(embedded(), "shortcuts.yaml").content


def _pairs(language: str) -> Iterator[tuple[str, str]]:
    yield from vocabularies()[language].items()


def test_the_drafts_are_told_beside_french_and_english() -> None:
    assert load().languages == ("fr", "en", *LANGUAGES)


def test_only_the_languages_that_are_wanted_are_read() -> None:
    assert load(languages=("fr", "uk", "ar")).languages == ("fr", "en", "ar", "uk")
    assert load(languages=()).languages == ("fr", "en")


def test_a_site_that_offers_few_languages_is_told_in_these() -> None:
    choice = CatalogueChoice()

    catalogue = load_for(choice, languages=("fr", "tr"))

    assert catalogue.languages == ("fr", "en", "tr")
    assert catalogue.procedure("amende-payer").title.text("tr") == load().procedure(
        "amende-payer"
    ).title.text("tr")


def test_nothing_is_left_to_translate(shipped: Raw) -> None:
    assert tuple(vocabularies()) == LANGUAGES
    assert untold(shipped, vocabularies()) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_is_not_there(shipped: Raw, language: str) -> None:
    alone = {language: dict.fromkeys(dict(_pairs(language)), "")}
    written = spoken(shipped, alone)
    there = set(re.findall(r"'fr': (?:'([^']*)'|\"([^\"]*)\")", repr(written)))
    french = {one or other for one, other in there}

    assert {text for text in alone[language] if text not in french} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_and_addresses_are_kept(language: str) -> None:
    lost = [
        french
        for french, said in _pairs(language)
        if not set(KEPT.findall(french)) <= set(KEPT.findall(said))
    ]

    assert lost == []


@pytest.mark.parametrize("language", ["ar", "fa", "ps", "ru", "uk", "zh"])
def test_another_script_is_written_in_itself(language: str) -> None:
    """Names stay as they are; a sentence does not."""
    spoken_of = [re.sub(r"\S*[@.]\S+", "", said) for _, said in _pairs(language)]
    latin = [
        said
        for said in spoken_of
        if len(LATIN.findall(said)) > 4
        and len("".join(LATIN.findall(said))) > len(said) * 0.6
    ]

    assert latin == []


def test_a_text_without_a_word_is_shown_in_french(shipped: Raw) -> None:
    arabic = dict(vocabularies()["ar"])
    del arabic[FRENCH]

    told = spoken(shipped, {"ar": arabic})

    categories = told["categories"]
    assert isinstance(categories, list)
    assert FRENCH in [each["title"]["ar"] for each in categories]
    assert untold(shipped, {"ar": arabic}) == {"ar": (FRENCH,)}


def test_a_changed_sentence_is_told_by_the_check() -> None:
    changed = embedded().replace(FRENCH, "Carte d'identité, passeport")

    examined = examine_text(changed, "newer.yaml")

    assert examined.shortcuts is not None
    warnings = [str(each) for each in examined.warnings]
    assert sum("Carte d'identité, passeport" in each for each in warnings) == len(
        LANGUAGES
    )


def test_somebodys_own_catalogue_is_left_as_it_is() -> None:
    own: Raw = {
        "meta": {"languages": ["fr", "en"]},
        "papers": [{"title": {"fr": FRENCH, "en": "x"}}, {"title": {"fr": "y"}}],
    }

    assert spoken(own, vocabularies()) == own
    assert untold(own, vocabularies()) == {}

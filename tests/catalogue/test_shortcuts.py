"""The catalogue that is shipped: whole, careful with the truth, and plainly said."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalogue import (
    Catalogue,
    Level,
    Online,
    Procedure,
    Texts,
    examine,
    load,
)

SEEDS = Path(__file__).with_name("seeds.tsv")

WRITTEN = ("fr", "en")  # the others are translations of these
LONGEST_SENTENCE = 20  # words; 12 to 15 are aimed at
MEAN_SENTENCE = 11

# What everybody in France says by its letters; anything else is explained beside.
EVERYBODYS = {"SMS", "CAF", "MSA", "SFR"}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def _texts(procedure: Procedure) -> Iterator[Texts]:
    yield procedure.title
    yield procedure.summary
    for fact in (
        *procedure.deadlines,
        *procedure.next_steps,
        *procedure.notes,
        *procedure.warnings,
        *([procedure.cost] if procedure.cost else []),
    ):
        yield fact.text
    for item in (*procedure.papers, *procedure.choices):
        yield item.title
        if item.hint is not None:
            yield item.hint


def test_the_catalogue_holds_without_a_warning() -> None:
    examined = examine(today=date(2026, 12, 1))

    assert examined.problems == ()
    assert examined.warnings == ()


def _named() -> dict[str, set[str]]:
    """Give the procedures that each text of a préfecture names."""
    named: dict[str, set[str]] = {}
    for line in SEEDS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            seed, _words, ids = line.split("\t")
            named.setdefault(seed, set()).update(ids.split(","))
    return named


@pytest.mark.parametrize("seed", ["S0", "S1", "S2", "S3", "S4"])
def test_every_procedure_that_a_prefecture_names_is_there(
    seed: str, catalogue: Catalogue
) -> None:
    marked = {each.id for each in catalogue.procedures if seed in each.seeds}

    assert _named()[seed] - {each.id for each in catalogue.procedures} == set()
    assert marked == _named()[seed]


def test_what_a_prefecture_names_is_told_whole(catalogue: Catalogue) -> None:
    """A way to do it, papers or a word that there are none, and what to do next."""
    for name in set.union(*_named().values()):
        procedure = catalogue.procedure(name)
        somewhere = procedure.opens or procedure.choices or procedure.local
        assert somewhere or procedure.online is Online.NO, name
        assert "papers" in procedure.model_fields_set, name
        assert (
            procedure.papers
            or procedure.category in ("aide", "rendez-vous")
            or (procedure.choices)
        ), name
        assert procedure.seeds, name


def test_there_are_eighty_procedures_in_ten_categories(
    catalogue: Catalogue,
) -> None:
    assert len(catalogue.procedures) == 80
    assert len(catalogue.categories) == 10
    assert [each.order for each in catalogue.categories] == list(range(1, 11))
    by_category = [catalogue.in_category(each.id) for each in catalogue.categories]
    assert sum(map(len, by_category)) == 80


def test_the_home_page_has_its_tiles(catalogue: Catalogue) -> None:
    popular = catalogue.popular(20)

    assert len(popular) == 20
    assert [each.popular for each in popular] == list(range(1, 21))
    assert {each.category for each in popular[:9]} >= {
        "identite",
        "permis",
        "immatriculation",
        "etrangers",
        "rendez-vous",
    }


def test_names_lead_to_their_things(catalogue: Catalogue) -> None:
    for procedure in catalogue.procedures:
        assert catalogue.platform(procedure.platform).hosts or not procedure.address
        if procedure.contact is not None:
            assert catalogue.contact(procedure.contact).telephone
    assert catalogue.paper("justificatif-domicile").hint is not None
    assert catalogue.languages[:2] == WRITTEN


def test_what_is_only_heard_of_is_never_certain(catalogue: Catalogue) -> None:
    doubtful = {
        "permis-echange-etranger": "cost",
        "permis-commission-medicale": "cost",
        "dcem": "cost",
        "vls-ts-validation": "cost",
        "anef-duplicata": "cost",
    }
    for name in doubtful:
        cost = catalogue.procedure(name).cost
        assert cost is not None
        assert not cost.certain, name
    papers = {paper.id: paper for paper in catalogue.procedure("naturalisation").papers}
    assert papers["niveau-francais"].level is Level.NO
    assert papers["examen-civique"].level is Level.NO
    for name in ("tel-amendes", "tel-3939", "tel-escroqueries"):
        assert not catalogue.contact(name).certain


def test_every_rule_that_is_computed_is_used(catalogue: Catalogue) -> None:
    """The figures of the texts, and of the rules beside them."""
    for procedure in catalogue.procedures:
        for fact in procedure.facts:
            if fact.rule is None:
                continue
            rule = catalogue.rule(fact.rule)
            figures = {
                abs(figure)
                for span in (rule.first, rule.last)
                if span is not None
                for figure in (span.days, span.months, span.years)
                if figure
            }
            # hours, days and weeks of one length; half a month less than it is old
            figures |= {24 * each for each in figures} | {
                each // 7 for each in figures if each % 7 == 0
            }
            figures |= {each + 1 for each in figures} | {
                each // 30 for each in figures if each % 30 == 0
            }
            text = fact.text.text("fr")
            told = {int(figure) for figure in re.findall(r"\d+", text)}
            assert told & figures or re.search("le mois|l'ann[ée]e", text), text


def test_sentences_are_short(catalogue: Catalogue) -> None:
    lengths = []
    for procedure in catalogue.procedures:
        for texts in _texts(procedure):
            for text in map(texts.text, WRITTEN):
                for sentence in re.split(r"(?<=[.!?:])\s", text):
                    words = len(re.findall(r"[\w'’-]+", sentence))
                    lengths.append(words)
                    assert words <= LONGEST_SENTENCE, (procedure.id, sentence)

    assert sum(lengths) / len(lengths) <= MEAN_SENTENCE


def test_letters_are_explained_where_they_stand(catalogue: Catalogue) -> None:
    for procedure in catalogue.procedures:
        for language in WRITTEN:
            text = " ".join(each.text(language) for each in _texts(procedure))
            ours = re.sub("«[^»]*»", "", text)  # between these, what a sign says
            for letters in set(re.findall(r"\b[A-Z]{3,}\b", ours)) - EVERYBODYS:
                beside = rf"\([^)]*\b{letters}\b|(appelé|called) {letters}\b"
                assert re.search(beside, ours), (procedure.id, language, letters)


def test_prices_are_written_the_way_of_the_language(catalogue: Catalogue) -> None:
    for procedure in catalogue.procedures:
        for texts in _texts(procedure):
            assert "€" not in re.sub(r"\d [€]", "", texts.text("fr")), procedure.id
            assert "€" not in re.sub(r"[€]\d", "", texts.text("en")), procedure.id


def test_the_same_figures_stand_in_both_languages(catalogue: Catalogue) -> None:
    for procedure in catalogue.procedures:
        for texts in _texts(procedure):
            french, english = (
                sorted(re.findall(r"\d+", texts.text(language)))
                for language in ("fr", "en")
            )
            assert french == english, (procedure.id, texts.root)

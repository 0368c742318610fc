"""The catalogue that is shipped: whole, careful with the truth, and plainly said."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from kiosk.catalogue import Catalogue, Level, Procedure, Texts, examine, load

# The procedures that the texts of the préfectures name, by text (meta.seeds).
NAMED = {
    "S0": "passeport-predemande suivi-cni-passeport permis-perte-vol-deterioration"
    " permis-suivi permis-points anef-compte anef-renouvellement"
    " anef-premiere-demande anef-suivi contact-prefecture-formulaire naturalisation"
    " nationalite-mariage naturalisation-suivi rdv-point-numerique courriel-creer"
    " courriel-ouvrir compte-ants arnaque-17cyber signalconso site-prefecture",
    "S1": "cni-predemande passeport-predemande cni-passeport-perte-vol"
    " suivi-cni-passeport permis-inscription-examen permis-reussite-examen"
    " permis-formation permis-perte-vol-deterioration permis-etat-civil"
    " permis-fin-validite permis-titre-pro permis-brevet-militaire"
    " permis-invalidation permis-suivi permis-points ci-changement-titulaire"
    " ci-changement-adresse ci-cession ci-csa ci-simulateur-taxes ci-duplicata"
    " ci-suivi ci-cerfa ci-vehicule-neuf-ou-importe timbre-fiscal amende-payer"
    " amende-contester engin-motorise courriel-creer courriel-ouvrir"
    " france-services changement-adresse",
    "S2": "cni-predemande rdv-mairie-titres ci-changement-titulaire france-services"
    " site-prefecture service-public-accueil demarches-interieur",
    "S3": "anef-compte anef-renouvellement anef-premiere-demande sejour-salarie dcem"
    " anef-changement-situation anef-suivi rdv-prefecture rdv-point-numerique"
    " site-prefecture",
    "S4": "permis-commission-medicale ci-changement-titulaire ci-cerfa"
    " anef-renouvellement anef-premiere-demande sejour-etudiant sejour-salarie"
    " sejour-vpf remise-titre recepisse naturalisation rdv-prefecture timbre-fiscal"
    " defenseur-des-droits refere-mesures-utiles site-prefecture",
}

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


@pytest.mark.parametrize("seed", NAMED)
def test_every_procedure_that_a_prefecture_names_is_there(
    seed: str, catalogue: Catalogue
) -> None:
    marked = {each.id for each in catalogue.procedures if seed in each.seeds}

    assert marked == set(NAMED[seed].split())


def test_there_are_seventy_five_procedures_in_ten_categories(
    catalogue: Catalogue,
) -> None:
    assert len(catalogue.procedures) == 75
    assert len(catalogue.categories) == 10
    assert [each.order for each in catalogue.categories] == list(range(1, 11))
    by_category = [catalogue.in_category(each.id) for each in catalogue.categories]
    assert sum(map(len, by_category)) == 75


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
    assert catalogue.languages == ("fr", "en")


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


def test_the_dates_to_compute_are_marked(catalogue: Catalogue) -> None:
    rules = {
        fact.rule
        for procedure in catalogue.procedures
        for fact in procedure.deadlines
        if fact.rule is not None
    }

    assert {
        "anef-120-60",
        "prefecture-2-mois",
        "recepisse-1-mois",
        "vente-15-jours",
        "achat-1-mois",
        "adresse-1-mois",
    } <= rules


def test_sentences_are_short(catalogue: Catalogue) -> None:
    lengths = []
    for procedure in catalogue.procedures:
        for texts in _texts(procedure):
            for text in texts.root.values():
                for sentence in re.split(r"(?<=[.!?:])\s", text):
                    words = len(re.findall(r"[\w'’-]+", sentence))
                    lengths.append(words)
                    assert words <= LONGEST_SENTENCE, (procedure.id, sentence)

    assert sum(lengths) / len(lengths) <= MEAN_SENTENCE


def test_letters_are_explained_where_they_stand(catalogue: Catalogue) -> None:
    for procedure in catalogue.procedures:
        for language in catalogue.languages:
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

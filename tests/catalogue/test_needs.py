"""What one must have at hand before a site is opened."""

import pytest

from kiosk.catalogue import Catalogue, Need, bank_card, load, needs


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("anef-renouvellement", "email telephone papers"),
        ("permis-perte-vol-deterioration", "email telephone card papers"),
        ("timbre-fiscal", "telephone card"),
        ("amende-payer", "telephone card papers"),
        ("ci-simulateur-taxes", "papers"),
        ("permis-suivi", "email telephone"),
        ("courriel-creer", ""),
        ("sejour-vpf", ""),
        ("sejour-droit-aide", ""),
        ("impots", ""),
    ],
)
def test_what_a_site_asks_for_is_known(
    name: str, wanted: str, catalogue: Catalogue
) -> None:
    procedure = catalogue.procedure(name)

    found = needs(procedure, catalogue.platform(procedure.platform))

    assert [need.value for need in found] == wanted.split()


def test_the_card_says_who_needs_it(catalogue: Catalogue) -> None:
    card = bank_card(catalogue.procedure("permis-perte-vol-deterioration"))

    assert card is not None
    assert card.only_if is not None
    assert bank_card(catalogue.procedure("dcem")) is None


def test_a_code_needs_a_telephone(catalogue: Catalogue) -> None:
    for procedure in catalogue.procedures:
        found = needs(procedure, catalogue.platform(procedure.platform))
        if Need.CARD in found or Need.EMAIL in found:
            assert Need.TELEPHONE in found, procedure.id

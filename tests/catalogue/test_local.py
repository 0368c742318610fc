"""What a site says beside the common catalogue, in its own file."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.catalogue import (
    CatalogueError,
    Level,
    NotInCatalogueError,
    examine_for,
    load,
    load_for,
)
from kiosk.settings import CatalogueChoice, Settings, from_json, parse, to_json
from kiosk.settings import load as load_site

SAMPLES = Path(__file__).parents[2] / "packaging" / "sites"

SITE = """
[site]
id = "00-essai"
name = "Essai"
department = "00"
hours = "le matin"
telephone = "04 73 00 00 00"
"""

OWN = """
[[catalogue.contacts]]
id = "tel-essai"
name = "Service d'essai"
telephone = "04 73 00 00 01"
hours = "Le mardi, de 14 h à 16 h"
verified = "ok"

[[catalogue.extra]]
id = "essai-depot"
category = "etrangers"
title = "Déposer un dossier à l'accueil d'Essai"
summary = "Vous déposez votre dossier dans la boîte de l'accueil."
words = ["boîte de dépôt", "déposer un dossier"]
online = "no"
platform = "local"
contact = "tel-essai"
notes = ["La boîte est ouverte le matin."]
verified = "ok"
verified_on = 2026-11-22

[[catalogue.extra]]
id = "site-prefecture"
address = "https://www.puy-de-dome.gouv.fr"
hosts = ["puy-de-dome.gouv.fr"]
"""


def _site(text: str) -> Settings:
    return parse(SITE + text, "site.toml")


def _choice(text: str) -> CatalogueChoice:
    return _site(text).catalogue


def test_a_new_entry_is_there_in_french_for_everybody() -> None:
    catalogue = load_for(_choice(OWN))

    own = catalogue.procedure("essai-depot")
    assert own.title.text("en") == "Déposer un dossier à l'accueil d'Essai"
    assert own.notes[0].text.text() == "La boîte est ouverte le matin."
    assert catalogue.contact("tel-essai").hours is not None
    assert own in catalogue.in_category("etrangers")
    assert own in catalogue.search("boite de depot")[:3]


def test_a_change_leaves_the_rest_of_the_entry() -> None:
    ours, common = load_for(_choice(OWN)), load()

    changed, before = (each.procedure("site-prefecture") for each in (ours, common))

    assert changed.opens == "https://www.puy-de-dome.gouv.fr"
    assert changed.title == before.title
    assert changed.words == before.words
    rest = [each.id for each in common.procedures if each.id != "site-prefecture"]
    assert [ours.procedure(name) for name in rest] == [
        common.procedure(name) for name in rest
    ]


def test_the_order_of_the_menus_stays() -> None:
    ours, common = load_for(_choice(OWN)), load()

    assert [each.id for each in ours.procedures[:-1]] == [
        each.id for each in common.procedures
    ]


def test_the_entries_reach_the_visit_as_they_are() -> None:
    site = _site(OWN)

    assert from_json(to_json(site)) == site
    carried = load_for(from_json(to_json(site)).catalogue)
    assert carried.procedure("essai-depot").verified_on == date(2026, 11, 22)


MISTAKES = {
    "an identifier that is none": (
        'id = "site-prefecture"',
        'id = "site-prefectur"',
        "site.toml: procedures.site-prefectur.title: missing; add it",
    ),
    "an address elsewhere": (
        'hosts = ["puy-de-dome.gouv.fr"]',
        'hosts = ["aude.gouv.fr"]',
        "site.toml: procedures.site-prefecture.address: www.puy-de-dome.gouv.fr is"
        " not among its hosts (aude.gouv.fr)",
    ),
    "a contact that is none": (
        'contact = "tel-essai"',
        'contact = "tel-esai"',
        "site.toml: procedures.essai-depot.contact: no “tel-esai” among the contacts;"
        " did you mean “tel-essai”?",
    ),
    "a key that is none": (
        'online = "no"',
        'on_line = "no"',
        "procedures.essai-depot.on_line: unknown key; did you mean “online”?",
    ),
    "no date": (
        "verified_on = 2026-11-22",
        "",
        "site.toml: procedures.essai-depot.verified_on: missing; add it",
    ),
    "a date that is none": (
        "verified_on = 2026-11-22",
        'verified_on = "hier"',
        "expected a date such as 2026-11-22, without quotes, found hier",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_as_the_site_files(mistake: str) -> None:
    old, new, said = MISTAKES[mistake]
    assert OWN.count(old) == 1

    with pytest.raises(CatalogueError) as caught:
        load_for(_choice(OWN.replace(old, new)))

    assert any(said in problem for problem in caught.value.problems), caught.value


def test_a_language_left_out_is_a_warning() -> None:
    examined = examine_for(_choice(OWN), today=date(2026, 12, 1))

    told = [str(each) for each in examined.warnings]
    assert "site.toml: essai-depot: no en; its French is shown" in told
    assert not [each for each in told if "site-prefecture" in each]


def test_an_old_verification_of_a_site_is_told() -> None:
    examined = examine_for(
        _choice(OWN.replace("2026-11-22", "2024-11-22")), today=date(2026, 12, 1)
    )

    assert any(
        "site.toml: procedures.essai-depot.verified_on: verified more than a year ago"
        in str(each)
        for each in examined.warnings
    )


# What the texts of the préfectures say of their points numériques.
POINTS = {
    "63-clermont-ferrand": ("63", "1 rue d'Assas", "04 73 98 63 08"),
    "63-riom": ("63", "9 rue Gilbert Romme", "04 73 64 65 11"),
    "63-thiers": ("63", "26 rue Barante", "04 73 80 80 81"),
    "63-issoire": ("63", "1 boulevard de la Sous-Préfecture", "à compléter"),
    "63-ambert": ("63", "20 boulevard Sully", "à compléter"),
    "11-carcassonne": ("11", "", "à compléter"),
    "11-limoux": ("11", "", "à compléter"),
    "978-saint-martin": ("978", "rue de Spring", "05 90 52 30 50"),
}


@pytest.mark.parametrize("name", POINTS)
def test_a_sample_is_a_whole_site(name: str) -> None:
    site = load_site(SAMPLES / f"{name}.toml")
    department, street, telephone = POINTS[name]

    assert site.site.id == name
    assert site.site.department == department
    assert street in (SAMPLES / f"{name}.toml").read_text(encoding="utf-8")
    assert site.site.telephone == telephone
    examined = examine_for(site.catalogue, today=date(2026, 12, 1))
    assert examined.problems == ()
    catalogue = load_for(site.catalogue)
    assert (
        catalogue.procedure("site-prefecture").opens
        != load().procedure("site-prefecture").opens
    )


def test_the_points_of_a_departement_say_the_same() -> None:
    for department in ("63", "11"):
        said = {
            to_json(load_site(path))
            .partition('"catalogue":')[2]
            .partition("register")[0]
            for path in SAMPLES.glob(f"{department}-*.toml")
        }
        assert len(said) == 1, department


def test_the_puy_de_dome_has_its_form_and_its_telephones() -> None:
    catalogue = load_for(load_site(SAMPLES / "63-riom.toml").catalogue)

    form = catalogue.procedure("contact-prefecture-formulaire")
    assert form.opens == (
        "https://www.demarches-simplifiees.fr/commencer/formulaire-de-contact-63"
    )
    assert catalogue.procedure("naturalisation").contact == "tel-naturalisation-63"
    assert catalogue.contact("tel-naturalisation-63").telephone == "04 73 98 61 61"
    assert form.level is Level.OK


def test_what_a_site_adds_is_not_in_the_common_catalogue() -> None:
    with pytest.raises(NotInCatalogueError):
        load().contact("tel-naturalisation-63")

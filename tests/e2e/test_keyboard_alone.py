"""A whole visit with nothing but a keyboard."""

from collections.abc import Callable

import pytest

from tests.e2e import steps
from tests.e2e.conftest import Site
from tests.e2e.keyboard import Keyboard
from tests.e2e.person import Person
from tests.e2e.screen import Screen
from tests.e2e.test_visit import outcomes
from tests.rigs.private_cups import wait_until

# Keys to move and to choose, beside the letters of what is written.
MOST = 160
pytestmark = pytest.mark.timeout(240)


def test_a_whole_visit_by_keyboard_alone(
    site: Site,
    screen: Screen,
    person: Person,
    record_testsuite_property: Callable[[str, int], None],
) -> None:
    keyboard = Keyboard(screen)
    begin(keyboard)
    say_who_one_is(keyboard, person)
    find_a_procedure(keyboard)
    fill_in(keyboard, person)
    hand_over_a_paper(keyboard)
    print_the_receipt(keyboard)
    wait_until(lambda: bool(site.cups.printed("accueil")), "the print", 20)
    end(keyboard)

    (received,) = [form for form in site.practice.received if form.files]
    assert received.files[0].fault is None
    assert outcomes(site, person) == ["completed"]
    record_testsuite_property("keys", keyboard.keys)
    assert keyboard.keys <= MOST


def begin(keyboard: Keyboard) -> None:
    keyboard.waits("^Commencer$")
    keyboard.choose("^Français$", "push button", key="shift+Tab")
    keyboard.to("^Commencer$", "push button")
    keyboard.sees_the_focus()
    keyboard.press("Return")


def say_who_one_is(keyboard: Keyboard, person: Person) -> None:
    """Give a name; the mediator confirms for who cannot hold a pen or a mouse."""
    keyboard.waits("^Nom de famille$", "text")
    keyboard.write(person.family_name)
    keyboard.sees_the_focus()
    keyboard.to("^Prénoms$", "text")
    keyboard.write(person.first_names)
    keyboard.choose("^Continuer$", "push button")
    keyboard.waits("^J'ai signé$", "push button")
    keyboard.to("^Je ne peux pas signer$", "push button", key="shift+Tab")
    keyboard.sees_the_focus()
    keyboard.press("Return")
    keyboard.waits("^Pour le médiateur", "text")
    keyboard.write("mediateur-essai")
    keyboard.choose("^J'atteste, comme médiateur", "push button")


def find_a_procedure(keyboard: Keyboard) -> None:
    keyboard.waits("^Chercher une démarche$", "text")
    keyboard.write("permit perdu")
    keyboard.press("Down")  # as Enter does: to what was found
    keyboard.waits("^Permis perdu", "push button")
    keyboard.sees_the_focus()
    keyboard.press("Return")
    keyboard.waits("^Ouvrir le site officiel$", "push button")
    keyboard.sees_the_focus()
    keyboard.press("Return")


def fill_in(keyboard: Keyboard, person: Person) -> None:
    """Fill in the form of the site, leaving it once and coming back."""
    keyboard.lands("Exercice$", "document web")
    keyboard.to("^English$", "link")
    keyboard.lands("touche F6", "label")  # so one need not know it
    keyboard.press("F6")
    keyboard.waits("^Retour$", "push button")
    keyboard.sees_the_focus()
    keyboard.press("F6")
    keyboard.choose("^Commencer$", "link")
    keyboard.lands("^Se connecter$", "heading")
    keyboard.write_in("^Adresse e-mail$", "zzyzx@exemple.invalid")
    keyboard.write_in("^Mot de passe$", "plainly false", "password text")
    keyboard.sees_the_focus()
    keyboard.choose("^Se connecter$", "push button")
    keyboard.lands("^Étape 1", "heading")
    keyboard.to("^Je l'ai perdu$", "radio button")
    keyboard.press("space")
    keyboard.choose("^Continuer$", "push button")
    keyboard.lands("^Étape 2", "heading")
    keyboard.write_in("^Nom de famille$", person.family_name)
    keyboard.write_in("^Prénoms$", person.first_names)
    keyboard.write_in("^Date de naissance$", "01/01/2000")
    keyboard.write_in("^Numéro et rue$", person.street)
    keyboard.write_in("^Code postal$", "63000")
    keyboard.write_in("^Ville$", "Essai")
    keyboard.choose("^Continuer$", "push button")
    keyboard.lands("^Étape 3", "heading")


def hand_over_a_paper(keyboard: Keyboard) -> None:
    keyboard.choose("^Pièce d'identité, les deux côtés", "push button")
    keyboard.waits(".", "push button")
    keyboard.choose("^Pièce d'identité$", "push button")
    keyboard.choose(steps.SCAN, "push button")
    keyboard.lands(steps.KEEP_AND_FINISH, "push button")
    keyboard.choose(steps.KEEP_AND_FINISH, "push button")
    keyboard.lands(r"^Pièce d'identité.*piece-identite\.pdf", "push button")
    keyboard.choose("^Continuer$", "push button")
    keyboard.lands("^Relisez avant d'envoyer$", "heading")
    keyboard.choose("^Envoyer ma demande", "push button")
    keyboard.lands("^Votre numéro de dossier", "label")


def print_the_receipt(keyboard: Keyboard) -> None:
    keyboard.choose("^Télécharger le récépissé", "link")
    keyboard.lands(steps.OPEN_RECEIVED, "push button")
    keyboard.press("F6")
    keyboard.choose(steps.OPEN_RECEIVED, "push button")
    keyboard.lands(steps.PRINT, "push button")
    keyboard.choose(steps.PRINT, "push button")
    keyboard.lands(steps.PRINT_PAGES, "push button")
    keyboard.choose(steps.PRINT_PAGES, "push button")
    keyboard.lands(steps.PRINTED)


def end(keyboard: Keyboard) -> None:
    keyboard.choose("^Terminer ma visite$", "push button", key="shift+Tab")
    keyboard.lands(steps.NO_RECEIPT, "push button")
    keyboard.choose(steps.NO_RECEIPT, "push button")
    keyboard.lands("^Terminer et tout effacer$", "push button")
    keyboard.choose("^Terminer et tout effacer$", "push button")
    keyboard.lands("traces de la visite précédente ont été effacées")
    keyboard.waits("^Commencer$", "push button")

"""What a visitor has around a site: a second page, a search, a dated proof."""

import pytest

from tests.e2e import steps
from tests.e2e.conftest import Site
from tests.e2e.person import Person
from tests.e2e.screen import Screen
from tests.e2e.test_visit import text_of
from tests.rigs.private_cups import wait_until

pytestmark = pytest.mark.timeout(240)

LICENCE = "permisdeconduire.ants.gouv.fr"
FINE = "www.amendes.gouv.fr"


def test_two_sites_stay_side_by_side_and_one_is_proved(
    site: Site, screen: Screen, person: Person
) -> None:
    steps.sign_in(screen, person)
    steps.open_licence_by_search(screen)
    steps.log_in(screen)
    screen.click("^Je l'ai perdu$", "radio button")
    screen.click("^Accueil$", "push button")
    screen.click("^Chercher une démarche$", "text")
    screen.type("payer une amende")
    screen.click("^Payer une amende", "push button")
    screen.click("^Ouvrir le site officiel$", "push button")
    screen.find(f"^Page 2 sur 2.: {FINE}")
    screen.picture("two-pages")

    screen.click(f"^Page 1 sur 2.: {LICENCE}")
    screen.find("^Je l'ai perdu$", "radio button")  # where one was
    screen.click("^Plus$", "push button")
    screen.key("Return")  # the first line of the menu: find words
    screen.find("^Mots à chercher dans cette page$", "text")
    screen.type("perdu")
    screen.find("^1 sur [0-9]+$", "label")
    screen.picture("found")
    screen.key("Escape")

    screen.click("^Imprimer cette page avec la date et l'heure$", "push button")
    screen.click(steps.PRINT_PAGES, "push button")
    screen.find(steps.PRINTED)
    wait_until(lambda: bool(site.cups.printed("accueil")), "the print", 20)
    told = " ".join(text_of(site.cups.printed("accueil")[0]).split())
    assert "Page affichée le" in told
    assert f"https://{LICENCE}/" in told
    assert site.cups.spooled() == []
    steps.end(screen)


def test_a_received_link_is_judged_and_not_opened(
    site: Site, screen: Screen, person: Person
) -> None:
    steps.sign_in(screen, person)
    screen.click("^Vérifier un lien reçu$", "push button")
    screen.type("Amende impayee : payez sur amendes-gouv.exemple-paiement.com/x")
    screen.click("^Vérifier$", "push button")
    screen.find("^Non, ce lien n'est pas officiel")
    screen.picture("judged")
    assert not site.practice.seen
    screen.click("^Aller sur le site officiel$", "push button")
    screen.find("Exercice$", "document web")
    steps.end(screen)

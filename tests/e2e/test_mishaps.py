"""What goes wrong in the middle of a visit, and how soon the visitor can go on."""

import signal
from time import monotonic

import psutil
import pytest

from tests.e2e import steps
from tests.e2e.conftest import Site
from tests.e2e.person import Person
from tests.e2e.screen import Screen
from tests.e2e.test_visit import on_screen, outcomes
from tests.rigs.reading import text_of

pytestmark = pytest.mark.timeout(240)

HUNG_PAGE_BACK_S = 15.0


def test_a_visit_that_is_killed_gives_the_screen_back(
    site: Site, screen: Screen, person: Person
) -> None:
    steps.sign_in(screen, person)
    visit = on_screen(site)
    its_own = [visit, *visit.children(recursive=True)]

    visit.send_signal(signal.SIGKILL)

    # how soon: bench.turn_over
    screen.find("traces de la visite précédente ont été effacées")
    screen.find("^Commencer$", "push button")
    assert [process.pid for process in its_own if process.is_running()] == []
    assert outcomes(site, person) == ["interrupted"]
    assert site.command("register", "verify").returncode == 0


def test_a_kiosk_that_crashes_again_and_again_is_out_of_order(
    site: Site, screen: Screen
) -> None:
    for _ in range(3):
        screen.find("^Commencer$", "push button")
        visit = on_screen(site)
        visit.send_signal(signal.SIGKILL)
        gone, _ = psutil.wait_procs([visit], timeout=10)
        assert gone

    screen.find("^Ce poste est en panne", "label")
    screen.find("K-01", "label")
    screen.click("^Aide$", "push button")
    screen.click("^Retour$", "push button")
    screen.find("^Ce poste est en panne", "label")


def test_the_next_visitor_finds_nothing_typed(
    site: Site, screen: Screen, person: Person
) -> None:
    steps.sign_in(screen, person)
    on_screen(site).send_signal(signal.SIGKILL)
    screen.find("traces de la visite précédente ont été effacées")

    screen.click("^Commencer$", "push button")
    screen.click("^Nom de famille$", "text")
    screen.key("ctrl+z")
    screen.key("ctrl+v")
    screen.click("^Continuer$", "push button")

    screen.find("^Nom de famille$", "text")  # nothing came back, so no way on
    assert not screen.shows(person.family_name)


def test_a_page_that_hangs_comes_back(
    site: Site, screen: Screen, person: Person
) -> None:
    steps.sign_in(screen, person)
    steps.open_licence_by_search(screen)
    for process in renderers(on_screen(site)):
        process.send_signal(signal.SIGSTOP)

    began = monotonic()
    screen.find(steps.RECOVERED, seconds=30)
    took = monotonic() - began

    assert took < HUNG_PAGE_BACK_S
    screen.click("^Commencer$", "link")
    screen.find("^Se connecter", "heading")


def test_a_scanner_that_hangs_is_left_and_tried_again(
    site: Site, screen: Screen, person: Person
) -> None:
    steps.sign_in(screen, person)
    steps.begin_to_scan(screen)
    site.slow_scanner(slow=True)
    screen.click(steps.SCAN, "push button")
    screen.find(steps.STOP, "push button")
    hang(on_screen(site))

    screen.click(steps.STOP, "push button")
    screen.find(steps.SCAN, "push button")
    site.slow_scanner(slow=False)
    screen.click(steps.SCAN, "push button")

    screen.find(steps.KEEP_AND_FINISH, "push button")


def renderers(visit: psutil.Process) -> list[psutil.Process]:
    found = [
        process
        for process in visit.children(recursive=True)
        if "--type=renderer" in process.cmdline()
    ]
    assert found
    return found


def hang(visit: psutil.Process) -> None:
    """Stop the process that drives the scanner, as a hung backend would."""
    workers = [
        process
        for process in visit.children(recursive=True)
        if "kiosk.devices.worker" in " ".join(process.cmdline())
    ]
    assert workers
    for worker in workers:
        worker.send_signal(signal.SIGSTOP)


def test_a_visitor_who_walks_away_is_warned_then_forgotten(
    impatient_site: Site, screen: Screen, person: Person
) -> None:
    steps.sign_in(screen, person)

    screen.find("^Êtes-vous encore là", seconds=30)
    screen.click("^Je suis encore là$", "push button")
    screen.find("^Que voulez-vous faire")
    screen.find("^Êtes-vous encore là", seconds=30)
    screen.find("traces de la visite précédente ont été effacées", seconds=40)

    assert outcomes(impatient_site, person) == ["idle"]


def test_no_visit_opens_without_its_line_in_the_register(
    site: Site, screen: Screen, person: Person
) -> None:
    hidden = site.register.with_suffix(".away")
    site.register.rename(hidden)
    steps.identify(screen, person)

    screen.find("^La visite ne peut pas commencer", "label")
    screen.click("^Pour le médiateur.: imprimer une feuille", "push button")
    screen.picture("paper-register")
    screen.click(steps.PRINT_PAGES, "push button")
    screen.find(steps.PRINTED)
    [form] = site.cups.printed("accueil")
    assert "Date Heure Nom Prénoms Signature" in text_of(form)
    screen.click("^Continuer$", "push button")
    hidden.rename(site.register)
    screen.click("^Essayer encore$", "push button")

    screen.find("^Que voulez-vous faire")
    assert len(outcomes(site, person)) == 1


def test_a_register_that_was_swapped_opens_no_visit_until_it_is_taken_knowingly(
    site: Site, screen: Screen, person: Person
) -> None:
    site.stop()
    for file in site.register.parent.glob(f"{site.register.name}*"):
        file.unlink()
    again = site.command("register", "init", *site.with_passphrase)
    assert again.returncode == 0, again.stderr

    site.start()
    steps.identify(screen, person)
    screen.find("^Ce registre n’est pas celui qui était tenu ici", "label")
    screen.picture("swapped-register")
    journal = site.journal.read_text()
    assert "another register than pn/" in journal
    assert "kiosk register accept" in journal
    assert site.command("register", "status").returncode == 1

    taken = site.command("register", "accept", *site.with_passphrase)
    assert taken.returncode == 0, taken.stderr
    screen.click("^Essayer encore$", "push button")
    screen.find("^Que voulez-vous faire")
    assert len(outcomes(site, person)) == 1


def test_a_printer_without_paper_is_said_and_what_waits_is_gone_with_the_visitor(
    site: Site, screen: Screen, person: Person
) -> None:
    site.cups.behave("accueil", reasons=("media-empty-error",))
    steps.sign_in(screen, person)
    screen.click("^Chercher une démarche$", "text")
    screen.type("permis perdu")
    screen.click("^Permis perdu", "push button")
    screen.click("^Imprimer cette fiche$", "push button")
    screen.picture("print-offer")

    screen.click(steps.PRINT_PAGES, "push button")
    screen.find("Il n'y a plus de papier dans l'imprimante", "label")
    screen.find("^Arrêter l'impression$", "push button")
    screen.picture("no-paper")
    assert site.cups.spooled() != []
    for button in (
        "^Terminer ma visite$",
        steps.NO_RECEIPT,
        "^Terminer et tout effacer$",
    ):
        screen.click(button, "push button")

    screen.find("traces de la visite précédente ont été effacées", seconds=60)
    assert site.cups.spooled() == []
    assert site.cups.printed("accueil") == []

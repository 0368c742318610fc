"""The steps of a visit, as a visitor takes them, in French."""

from tests.e2e.person import Person
from tests.e2e.screen import Screen

SCAN_A_PAPER = "^Numériser un papier$"
SCAN = "^Numériser$"
STOP = "^Arrêter$"
KEEP_AND_ADD = "^Garder, et ajouter une page$"
KEEP_AND_FINISH = "^Garder, j'ai fini$"
OPEN_RECEIVED = "^Voir maintenant$"
PRINT = "^Imprimer$"
PRINT_PAGES = "^Imprimer [0-9]+ page"
PRINTED = "^C'est imprimé"
NO_RECEIPT = "^Finir sans imprimer$"
RECOVERED = "^La page s'était arrêtée"


def sign_in(screen: Screen, person: Person) -> None:
    identify(screen, person)
    screen.find("^Que voulez-vous faire")


def identify(screen: Screen, person: Person) -> None:
    """Write one's name and sign; whether the visit opens is another matter."""
    screen.click("^Commencer$", "push button")
    screen.click("^Nom de famille$", "text")
    screen.type(person.family_name)
    screen.click("^Prénoms$", "text")
    screen.type(person.first_names)
    screen.click("^Continuer$", "push button")
    sign(screen, "^Cadre pour votre signature$")
    screen.click("^J'ai signé$", "push button")


def sign(screen: Screen, frame: str) -> None:
    x, y, _width, height = screen.find(frame)
    middle = y + height // 2
    screen.draw(
        (x + 100, middle), (x + 180, middle - 60), (x + 260, middle + 50),
        (x + 340, middle - 40), (x + 420, middle + 20),
    )  # fmt: skip


def open_licence_by_search(screen: Screen) -> None:
    screen.click("^Chercher une démarche$", "text")
    screen.type("permit perdu")  # not as it is spelt
    screen.click("^Permis perdu", "push button")
    screen.click("^Ouvrir le site officiel$", "push button")
    screen.find("^Permis perdu.*Exercice$", "document web")


def log_in(screen: Screen) -> None:
    screen.click("^Commencer$", "link")
    screen.click("^Adresse e-mail$", "text")
    screen.type("zzyzx@exemple.invalid")
    screen.click("^Mot de passe$", "password text")
    screen.type("plainly false")
    screen.click("^Se connecter$", "push button")


def fill_in_licence(screen: Screen, person: Person) -> None:
    screen.click("^Je l'ai perdu$", "radio button")
    screen.click("^Continuer$", "push button")
    screen.click("^Nom de famille$", "text")
    screen.type(person.family_name)
    screen.key("Tab")
    screen.type(person.first_names)
    screen.key("Tab")
    screen.type("01/01/2000")
    screen.click("^Numéro et rue$", "text")
    screen.type(person.street)
    screen.key("Tab")
    screen.type("63000")
    screen.key("Tab")
    screen.type("Essai")
    screen.click("^Continuer$", "push button")
    screen.find("^Étape 3", "heading")


def fill_in_licence_by_touch(screen: Screen, person: Person) -> None:
    """Fill in the same, going to each field by touching it."""
    screen.click("^Je l'ai perdu$", "radio button")
    screen.click("^Continuer$", "push button")
    for field, words in (
        ("Nom de famille", person.family_name),
        ("Prénoms", person.first_names),
        ("Date de naissance", "01/01/2000"),
        ("Numéro et rue", person.street),
        ("Code postal", "63000"),
        ("Ville", "Essai"),
    ):
        screen.write_in(f"^{field}$", words)
    screen.click("^Continuer$", "push button")
    screen.find("^Étape 3", "heading")


def begin_to_scan(screen: Screen) -> None:
    """Scan a paper before any procedure is chosen."""
    screen.click("^Numériser ou imprimer$", "push button")
    screen.click(SCAN_A_PAPER, "push button")
    screen.find(SCAN, "push button")


def scan_for_the_site(screen: Screen) -> None:
    """Give the site a paper that is not scanned yet."""
    screen.click("^Pièce d'identité, les deux côtés", "push button")
    screen.click("^Pièce d'identité$", "push button")
    screen.click(SCAN, "push button")
    screen.click(KEEP_AND_ADD, "push button")
    screen.click(SCAN, "push button")
    screen.click(KEEP_AND_FINISH, "push button")
    screen.find(r"^Pièce d'identité.*piece-identite\.pdf", "push button")


def send(screen: Screen) -> None:
    screen.click("^Continuer$", "push button")
    screen.click("^Envoyer ma demande", "push button")
    screen.find("^Votre numéro de dossier", "label")


def print_the_receipt_of_the_site(screen: Screen) -> None:
    """Download the site's PDF, look at it, print it, and come back."""
    screen.click("^Télécharger le récépissé", "link")
    screen.click(OPEN_RECEIVED, "push button")
    screen.click(PRINT, "push button")
    screen.click(PRINT_PAGES, "push button")
    screen.find(PRINTED)


def sign_in_in_english(screen: Screen, person: Person) -> None:
    screen.click("^Start$", "push button")
    screen.click("^Family name$", "text")
    screen.type(person.family_name)
    screen.click("^First names$", "text")
    screen.type(person.first_names)
    screen.click("^Continue$", "push button")
    sign(screen, "^Frame for your signature$")
    screen.click("^I have signed$", "push button")
    screen.find("^What would you like to do")


def end(screen: Screen) -> None:
    """Leave as one should: over the receipt, without printing it."""
    screen.click("^Terminer ma visite$", "push button")
    screen.click(NO_RECEIPT, "push button")
    screen.click("^Terminer et tout effacer$", "push button")
    screen.find("traces de la visite précédente ont été effacées")


def open_fine_by_menu_in_english(screen: Screen) -> None:
    screen.click("^Stamps, fines", "push button")
    screen.find("^Stamps, fines", "push button")
    screen.key("Down")  # a menu that has just opened has the keyboard
    screen.key("Return")
    screen.find("^Pay a fine", "label")
    screen.click("^Open the official site$", "push button")
    screen.find("Exercise$", "document web")


def end_with_a_receipt_in_english(screen: Screen) -> None:
    screen.click("^End my visit$", "push button")
    screen.click("^Print my receipt$", "push button")
    screen.find("^It is printed")
    screen.click("^Go on$", "push button")
    screen.click("^Finish my visit$", "push button")
    screen.click("^End and erase everything$", "push button")
    screen.find("traces de la visite précédente ont été effacées")

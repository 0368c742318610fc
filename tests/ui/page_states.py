"""Every page of the visit in every state it can be in, for the gates and the gallery.

A `page_states_*.py` beside this file adds more: its STATES are taken in too.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path

from kiosk.catalogue import Catalogue, load
from kiosk.register import Problem, RefusedError, RegisterError, RegisterFault
from kiosk.settings import SignatureMode, Site
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.greeting import GreetingPage
from kiosk.ui.help import HelpPage
from kiosk.ui.home import HomePage
from kiosk.ui.identity import IdentityPage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.languages import Language
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.ui.page import Page
from kiosk.ui.procedure_sheet import SheetPage
from kiosk.ui.sign_in import ClosedPage, SignInPage
from kiosk.ui.signing import SigningPage

Make = Callable[[], Page]

SITE = Site(
    id="63-essai",
    name="Point numérique de la sous-préfecture d'Essai",
    department="63",
    hours="Du lundi au vendredi, de 8 h 30 à 12 h 15",
    telephone="04 73 00 00 00",
    appointment="Sur rendez-vous",
)
LANGUAGES = (
    Language("fr", "Français"),
    Language("en", "English"),
    Language("ar", "العربية"),
    Language("es", "Español"),
    Language("pt", "Português"),
    Language("uk", "Українська"),
    Language("ru", "Русский"),
    Language("tr", "Türkçe"),
    Language("zh", "中文"),
    Language("fa", "دری"),
    Language("ps", "پښتو"),
)
FACTS = NoticeFacts(
    controller="préfecture d'Essai",
    basis="mission d'intérêt public",
    contact="dpo@essai.example",
)


@cache
def catalogue() -> Catalogue:
    return load()


def _greeting() -> Page:
    return GreetingPage(SITE, LANGUAGES)


def _greeting_erasing() -> Page:
    page = GreetingPage(SITE, LANGUAGES)
    page.show_erasing()
    return page


def _greeting_erased() -> Page:
    page = GreetingPage(SITE, LANGUAGES)
    page.show_erased()
    return page


def _identity_wrong() -> Page:
    page = IdentityPage()
    page.first_names.setText("Essai")
    page.show_error(RefusedError(Problem.NAME_EMPTY))
    return page


def _signing(asked: SignatureMode) -> SigningPage:
    return SigningPage(asked, FACTS)


def _signing_pad() -> Page:
    return _signing(SignatureMode.REQUIRED)


def _signing_whole_notice() -> Page:
    page = _signing(SignatureMode.REQUIRED)
    page.notice.read.click()
    return page


def _signing_wrong() -> Page:
    page = _signing(SignatureMode.REQUIRED)
    page.show_error(RefusedError(Problem.SIGNATURE_EMPTY))
    return page


def _signing_mediator() -> Page:
    page = _signing(SignatureMode.REQUIRED)
    page.other_way.click()
    return page


def _signing_attested() -> Page:
    return _signing(SignatureMode.ATTESTED)


def _signing_off() -> Page:
    return _signing(SignatureMode.OFF)


def _closed() -> Page:
    page = ClosedPage(can_print=True)
    page.show_error(RegisterError(RegisterFault.FULL))
    return page


def _closed_swapped() -> Page:
    page = ClosedPage(can_print=True)
    page.show_error(RegisterError(RegisterFault.SWAPPED))
    return page


def _home() -> Page:
    return HomePage(catalogue())


def _home_found() -> Page:
    page = HomePage(catalogue())
    page.search.field.setText("permi perdu")
    return page


def _home_nothing() -> Page:
    page = HomePage(catalogue())
    page.search.field.setText("xqzxqzxqz")
    return page


def _sheet(name: str) -> Make:
    def make() -> Page:
        page = SheetPage(catalogue())
        page.show_procedure(name)
        return page

    return make


def _goodbye_wiping() -> Page:
    page = GoodbyePage()
    page.show_wiping()
    return page


def _idle() -> Page:
    page = IdleWarning()
    page.show_remaining(42)
    return page


def _help() -> Page:
    return HelpPage(SITE)


def _help_called() -> Page:
    page = HelpPage(SITE)
    page.show_called()
    return page


def _out_of_order() -> Page:
    return OutOfOrderPage("K-12", SITE.telephone)


STATES: dict[str, Make] = {
    "greeting": _greeting,
    "greeting-erasing": _greeting_erasing,
    "greeting-erased": _greeting_erased,
    "sign-in": SignInPage,
    "identity": IdentityPage,
    "identity-wrong": _identity_wrong,
    "signing-pad": _signing_pad,
    "signing-whole-notice": _signing_whole_notice,
    "signing-wrong": _signing_wrong,
    "signing-mediator": _signing_mediator,
    "signing-attested": _signing_attested,
    "signing-off": _signing_off,
    "closed": _closed,
    "closed-swapped": _closed_swapped,
    "home": _home,
    "home-found": _home_found,
    "home-nothing": _home_nothing,
    "sheet-on-line": _sheet("permis-perte-vol-deterioration"),
    "sheet-partly": _sheet("cni-predemande"),
    "sheet-not-on-line": _sheet("sejour-vpf"),
    "sheet-choices": _sheet("courriel-creer"),
    "sheet-long": _sheet("anef-renouvellement"),
    "goodbye": GoodbyePage,
    "goodbye-wiping": _goodbye_wiping,
    "idle": _idle,
    "help": _help,
    "help-called": _help_called,
    "out-of-order": _out_of_order,
}


def every_state() -> dict[str, Make]:
    """Give these states, and those of the files beside this one."""
    found = dict(STATES)
    for path in sorted(Path(__file__).parent.glob("page_states_*.py")):
        found |= import_module(f"tests.ui.{path.stem}").STATES
    return found

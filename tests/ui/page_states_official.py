"""Every state of the pages about what is official and what is not."""

from kiosk.navigation import Level, Reason, Verdict
from kiosk.ui.address_check import AddressPage, Judged
from kiosk.ui.page import Page
from kiosk.ui.refusal import RefusalPage
from tests.ui.page_states import Make, catalogue

_IMITATION = "immatriculation-ants-gouv-fr.exemple-services-en-ligne.com"


def _refused(address: str, verdict: Verdict) -> Make:
    def make() -> Page:
        page = RefusalPage()
        name = verdict.procedure
        title = catalogue().procedure(name).title if name else None
        page.show_refusal(address, verdict, title)
        return page

    return make


def _written(text: str) -> AddressPage:
    page = AddressPage()
    page.field.setText(text)
    return page


def _judged(host: str, verdict: Verdict) -> Make:
    def make() -> Page:
        page = _written(f"Votre dossier est incomplet : {host}/suite?d=63")
        name = verdict.procedure
        title = catalogue().procedure(name).title if name else None
        page.show_judged(Judged(host, verdict, title))
        return page

    return make


def _no_link() -> Page:
    page = _written("Votre dossier est incomplet")
    page.show_no_link()
    return page


_LOOKALIKE = Verdict(
    allowed=False,
    reason=Reason.LOOKALIKE,
    imitated="immatriculation.ants.gouv.fr",
    procedure="ci-changement-titulaire",
)
_PAID = Verdict(
    allowed=False,
    reason=Reason.PAID_INTERMEDIARY,
    imitated="immatriculation.ants.gouv.fr",
    procedure="ci-changement-titulaire",
)
_UNKNOWN = Verdict(allowed=False, reason=Reason.NOT_OFFICIAL)
_SCHEME = Verdict(allowed=False, reason=Reason.SCHEME)


def _official(level: Level) -> Verdict:
    return Verdict(allowed=True, reason=Reason.OFFICIAL, level=level)


STATES: dict[str, Make] = {
    "refusal-paid": _refused("https://www.exemple-carte-grise.com", _PAID),
    "refusal-e-mail": _refused("mailto:pref-contact@essai.gouv.example", _SCHEME),
    "refusal-telephone": _refused("tel:0473000000", _SCHEME),
    "address": AddressPage,
    "address-official": _judged(
        "administration-etrangers-en-france.interieur.gouv.fr", _official(Level.STATE)
    ),
    "address-e-mail": _judged("mail.google.com", _official(Level.WEBMAIL)),
    "address-payment": _judged("www.payfip.gouv.fr", _official(Level.PAYMENT)),
    "address-lookalike": _judged(_IMITATION, _LOOKALIKE),
    "address-not-official": _judged("www.example.com", _UNKNOWN),
    "address-no-link": _no_link,
}

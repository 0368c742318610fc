"""What a visitor must have at hand before a site is opened."""

from enum import Enum

from kiosk.catalogue.models import Online, Paper, Platform, Procedure

_ACCOUNT = "courriel-telephone"
_CARD = "carte-bancaire"
# told by the card of what one needs, so not a second time among the papers
TOLD_APART = frozenset({_ACCOUNT, _CARD})


class Need(Enum):
    """One thing that a site asks for and that nobody can do without."""

    EMAIL = "email"
    TELEPHONE = "telephone"
    CARD = "card"
    PAPERS = "papers"


def needs(procedure: Procedure, platform: Platform) -> tuple[Need, ...]:
    """Give what to have at hand, in the order in which sites ask for it."""
    if procedure.online is Online.NO or not (procedure.opens or procedure.choices):
        return ()
    named = {paper.id for paper in procedure.papers}
    account = bool(platform.sign_in) or _ACCOUNT in named
    wanted = {
        Need.EMAIL: account,
        # a code comes by text message: from the site, or from the bank
        Need.TELEPHONE: account or _CARD in named,
        Need.CARD: _CARD in named,
        Need.PAPERS: any(paper.scanned for paper in procedure.papers),
    }
    return tuple(need for need, there in wanted.items() if there)


def bank_card(procedure: Procedure) -> Paper | None:
    """Give what the procedure says of the bank card, such as who needs it."""
    return next((paper for paper in procedure.papers if paper.id == _CARD), None)

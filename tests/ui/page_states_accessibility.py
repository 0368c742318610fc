"""What is said of accessibility, where a contact is named and where none is."""

from kiosk.ui.accessibility import AccessibilityPage
from kiosk.ui.page import Page
from kiosk.ui.walk import DEFENDER
from tests.ui.page_states import SITE, catalogue

CONTACT = "referent.accessibilite@sous-prefecture-essai.example"


def _unnamed() -> Page:
    return AccessibilityPage(SITE, catalogue().contact(DEFENDER), can_print=True)


def _named() -> Page:
    site = SITE.model_copy(update={"accessibility": CONTACT})
    return AccessibilityPage(site, catalogue().contact(DEFENDER), can_print=False)


STATES = {"accessibility": _unnamed, "accessibility-contact": _named}

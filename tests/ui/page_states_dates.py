"""Every state of the page that works dates out."""

from datetime import date

from kiosk.catalogue import DateQuestion
from kiosk.ui.dates import DatesPage
from kiosk.ui.page import Page
from tests.ui.page_states import Make, catalogue

TODAY = date(2026, 11, 24)


def question(name: str, place: int = 0) -> DateQuestion:
    return catalogue().questions(catalogue().procedure(name))[place]


def _asking(name: str) -> Make:
    def make() -> Page:
        page = DatesPage()
        page.ask(question(name), TODAY)
        return page

    return make


def _impossible() -> Page:
    page = DatesPage()
    page.ask(question("anef-renouvellement"), TODAY)
    page.field.days.buttons[30].click()
    page.field.months.buttons[1].click()
    return page


def _answered(name: str, day: date) -> Make:
    def make() -> Page:
        page = DatesPage()
        page.ask(question(name), TODAY)
        page.field.choose(day)
        return page

    return make


STATES: dict[str, Make] = {
    "dates-asking": _asking("anef-renouvellement"),
    "dates-impossible": _impossible,
    "dates-early": _answered("anef-renouvellement", date(2027, 6, 30)),
    "dates-open": _answered("ci-cession", date(2026, 11, 20)),
    "dates-late": _answered("ci-changement-titulaire", date(2026, 9, 2)),
    "dates-expected": _answered("cni-predemande", date(2027, 5, 1)),
}

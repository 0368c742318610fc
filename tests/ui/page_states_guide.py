"""Every state of the page that guides to a procedure."""

from kiosk.ui.guide import GuidePage
from kiosk.ui.page import Page
from tests.ui.page_states import Make, catalogue


def _after(*places: int) -> Make:
    def make() -> Page:
        page = GuidePage(catalogue())
        for place in places:
            page.tiles[place].click()
        return page

    return make


STATES: dict[str, Make] = {
    "guide-first": _after(),
    "guide-second": _after(3),
    "guide-last": _after(1, 3),
}

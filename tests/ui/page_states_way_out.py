"""The site of somebody who moves by keys, for the gates and the gallery."""

from kiosk.ui.page import Page
from tests.ui.page_states import Make
from tests.ui.page_states_network import site_page


def _by_keys() -> Page:
    page = site_page()
    page.way_out.show_key()
    return page


STATES: dict[str, Make] = {"site-by-keys": _by_keys}

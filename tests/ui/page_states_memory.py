"""The page of a site that took too much memory, for tests."""

from collections.abc import Callable

from kiosk.ui.page import Page
from kiosk.ui.site_strips import News
from tests.ui.page_states_papers import site_page


def _too_heavy() -> Page:
    page = site_page()
    page.show_news(News.TOO_HEAVY)
    return page


def _stopped() -> Page:
    page = site_page()
    page.show_news(News.STOPPED)
    return page


STATES: dict[str, Callable[[], Page]] = {
    "site-too-heavy": _too_heavy,
    "site-stopped": _stopped,
}

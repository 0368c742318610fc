"""The page of a site with what stands around it: tabs, search, the bank, questions."""

from dataclasses import dataclass

from kiosk.navigation import Level
from kiosk.ui.page import Page
from kiosk.ui.site_strips import News
from tests.ui.page_states_papers import OFFICIAL, site_page

BANK = "acs2.exemple-banque-de-paris.example"


@dataclass(frozen=True)
class Open:
    """A page that is open."""

    host: str


def _tabs() -> Page:
    page = site_page()
    page.tabs.show_pages((Open(OFFICIAL), Open("www.laposte.net")), 0)
    return page


def _tabs_full() -> Page:
    page = site_page(practice=True)
    hosts = (OFFICIAL, "permisdeconduire.ants.gouv.fr", "www.laposte.net")
    pages = [Open(host) for host in (*hosts, "ants.gouv.fr", OFFICIAL)]
    page.tabs.show_pages(pages, 2)
    page.show_host("www.laposte.net", Level.WEBMAIL)
    page.show_news(News.PAGES_FULL)
    return page


def _search() -> Page:
    page = site_page()
    page.search.begin()
    page.search.field.setText("justificatif")
    page.search.show_found(3, 12)
    return page


def _search_nothing() -> Page:
    page = site_page()
    page.search.begin()
    page.search.field.setText("xqzxq")
    page.search.show_found(0, 0)
    return page


def _bank() -> Page:
    page = site_page()
    page.show_host(BANK, Level.BANK)
    page.show_bank(BANK)
    return page


def _resend() -> Page:
    page = site_page()
    page.show_news(News.RESEND)
    return page


STATES = {
    "site-tabs": _tabs,
    "site-tabs-full": _tabs_full,
    "site-search": _search,
    "site-search-nothing": _search_nothing,
    "site-bank": _bank,
    "site-resend": _resend,
}

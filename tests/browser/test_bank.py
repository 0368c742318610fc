"""The way from a payment page to the visitor's bank and back, in the engine."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from kiosk.navigation import BankPassage, Level
from kiosk.navigation.passage import PASSAGE_S
from tests.browser.https_rig import (
    FORBIDDEN,
    HOST,
    PARTS_HOST,
    PAYMENT_HOST,
    Rig,
)
from tests.browser.visitor_at_screen import Visitor

BANK = f"https://{PARTS_HOST}"
BACK = f"https://{PAYMENT_HOST}/paid"
TO_THE_BANK = f'<form action="{BANK}/3ds" method="post"><button id=b>b</button></form>'


@pytest.fixture
def paying(rig: Rig, visitor: Visitor) -> Visitor:
    """Bring a visitor to an official payment page, whose bank leads back from it."""
    rig.official.show("/pay", TO_THE_BANK)
    rig.official.show("/paid", "paid")
    rig.forbidden.show(
        "/3ds",
        f'<form action="{BACK}" method="post"><button id=ok>ok</button></form>'
        '<a id=footer href="https://www.parts.example/legal">legal notice</a>'
        f'<a id=away href="https://{FORBIDDEN}/x">away</a>',
    )
    visitor.opens("/pay", host=PAYMENT_HOST)
    return visitor


def goes_to_the_bank(visitor: Visitor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.clicks("#b")
    visitor.sees("location.pathname === '/3ds'")


def test_a_payment_goes_by_the_bank_and_comes_back(
    rig: Rig, paying: Visitor, qtbot: QtBot
) -> None:
    goes_to_the_bank(paying, qtbot)
    (page,) = paying.view.pages
    assert (page.host, page.level) == (PARTS_HOST, Level.BANK)
    assert paying.view.paying
    with qtbot.waitSignal(paying.page.loadFinished):
        paying.clicks("#ok")
    paying.sees("location.pathname === '/paid'")
    assert paying.view.pages[0].level is Level.PAYMENT
    assert rig.forbidden.paths() == ["/3ds"]


@pytest.mark.parametrize("link", ["#footer", "#away"])
def test_the_links_of_a_bank_lead_nowhere_else(
    link: str, rig: Rig, paying: Visitor, qtbot: QtBot
) -> None:
    goes_to_the_bank(paying, qtbot)
    with qtbot.waitSignal(paying.view.refused):
        paying.clicks(link)
    assert rig.forbidden.paths() == ["/3ds"]


def test_no_other_official_page_leads_to_a_bank(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", TO_THE_BANK)
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.refused):
        visitor.clicks("#b")
    assert rig.forbidden.seen == []


def test_back_on_an_official_site_the_bank_is_closed(
    rig: Rig, paying: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "an official page")
    goes_to_the_bank(paying, qtbot)
    paying.goes("/", host=HOST)
    assert not paying.view.paying
    with qtbot.waitSignal(paying.view.refused):
        paying.view.back()
    assert rig.forbidden.paths() == ["/3ds"]


def test_after_a_quarter_of_an_hour_no_bank_opens(
    rig: Rig, paying: Visitor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    passage: BankPassage = paying.page.passage  # type: ignore[attr-defined]
    later = passage._clock() + PASSAGE_S + 1
    monkeypatch.setattr(passage, "_clock", lambda: later)
    with qtbot.waitSignal(paying.view.refused):
        paying.clicks("#b")
    assert rig.forbidden.seen == []


def test_a_payment_may_lead_to_the_bank_by_a_redirect(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.redirect("/ask", f"{BANK}/3ds")
    rig.official.show("/pay", '<a id=b href="/ask">pay</a>')
    rig.forbidden.show("/3ds", "bank")
    visitor.opens("/pay", host=PAYMENT_HOST)
    goes_to_the_bank(visitor, qtbot)


def test_the_bank_may_be_in_a_frame_of_the_payment_page(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    frame = f"<iframe src='{BANK}/3ds' onload='window.framed = true'></iframe>"
    rig.forbidden.show("/3ds", "bank")
    rig.official.show("/pay", frame)
    visitor.opens("/pay", host=PAYMENT_HOST)
    visitor.sees("window.framed === true")
    assert rig.forbidden.paths() == ["/3ds"]


def the_bank_is_beside(visitor: Visitor, rig: Rig, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(visitor.view.pages) == 2, timeout=10_000)
    assert visitor.view.pages[1].level is Level.BANK
    assert rig.forbidden.paths() == ["/3ds"]


def test_the_bank_may_be_in_a_window_of_the_payment_page(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/pay",
        f'<form id=f action="{BANK}/3ds" method="post" target="bank"></form>'
        "<button id=b onclick=\"window.open('', 'bank'); f.submit()\">b</button>",
    )
    rig.forbidden.show("/3ds", "bank")
    visitor.opens("/pay", host=PAYMENT_HOST)
    visitor.clicks("#b")
    the_bank_is_beside(visitor, rig, qtbot)


def test_a_window_of_a_payment_page_to_another_site_leads_to_no_bank(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.redirect("/go", f"https://{FORBIDDEN}/x")
    link = f'<a id=help target=_blank href="https://{HOST}/go">help</a>'
    rig.official.show("/pay", link)
    visitor.opens("/pay", host=PAYMENT_HOST)
    with qtbot.waitSignal(visitor.view.refused, timeout=10_000):
        visitor.clicks("#help")
    assert "/go" in rig.official.paths()
    assert rig.forbidden.seen == []


def test_a_payment_in_a_window_may_lead_to_the_bank_by_a_redirect(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.redirect("/ask", f"{BANK}/3ds")
    link = f'<a id=pay target=_blank href="https://{PAYMENT_HOST}/ask">pay</a>'
    rig.official.show("/", link)
    rig.forbidden.show("/3ds", "bank")
    visitor.opens("/")
    visitor.clicks("#pay")
    the_bank_is_beside(visitor, rig, qtbot)


def test_mail_beside_a_payment_does_not_end_it(
    rig: Rig, paying: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/mail", "your code")
    paying.opens("/mail", host=HOST)
    paying.view.show_page(0)
    goes_to_the_bank(paying, qtbot)


def test_a_bank_is_written_nowhere(
    paying: Visitor, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    goes_to_the_bank(paying, qtbot)
    assert PARTS_HOST not in caplog.text


def test_a_bank_does_not_open_from_our_own_pages(
    rig: Rig, paying: Visitor, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(paying.view.refused):
        paying.view.open(f"{BANK}/3ds")
    assert rig.forbidden.seen == []

"""No page of a site keeps the keyboard: one key leads out, the same leads back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from kiosk.practice.pdf import Line, draw
from kiosk.ui.site import SitePage
from kiosk.ui.way_out import KEY
from tests.browser.https_rig import Answer, Rig
from tests.browser.visitor_at_screen import Visitor

KEPT = {
    "a text area": "<textarea id=a>words</textarea>",
    "a text that is written in place": "<div id=a contenteditable>words</div>",
    "a choice": "<select id=a><option>one<option>two</select>",
    "a page that swallows every key": (
        "<p>words</p><input id=a><script>"
        "for (const kind of ['keydown', 'keypress', 'keyup'])"
        " addEventListener(kind, e => { e.preventDefault();"
        " e.stopImmediatePropagation() }, true)</script>"
    ),
    "a page that takes the focus back": (
        "<p>words</p><input id=a><script>a.onblur = () => a.focus();"
        "setInterval(() => a.focus(), 20)</script>"
    ),
}


@pytest.fixture
def page(view: SiteView, qtbot: QtBot) -> SitePage:
    page = SitePage(view)
    qtbot.addWidget(page, before_close_func=lambda _: view.setParent(None))
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.settle_tab_order()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def press(page: SitePage, key: Qt.Key) -> None:
    """Press a key as the window gets it, before any widget or page does."""
    QTest.keyClick(page.window().windowHandle(), key)


def in_site(page: SitePage) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and page.view.isAncestorOf(focus)


def leave_and_come_back(page: SitePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: in_site(page))
    press(page, KEY)
    qtbot.waitUntil(page.bar.back.hasFocus)
    press(page, Qt.Key.Key_Tab)  # and one can go on from there
    qtbot.waitUntil(page.bar.reload.hasFocus)
    press(page, KEY)
    qtbot.waitUntil(lambda: in_site(page))


@pytest.mark.parametrize("kept", KEPT)
def test_the_key_leads_out_of(
    kept: str, page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", KEPT[kept])
    visitor.opens("/")
    page.start_again()
    visitor.runs("a.focus(); 1")
    visitor.sees("document.activeElement.id === 'a'")
    leave_and_come_back(page, qtbot)
    visitor.sees("document.activeElement.id === 'a'")  # where one was


def test_the_key_leads_out_of_a_page_within_the_page(
    page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<p>words</p><iframe id=a src=/inner></iframe>")
    rig.official.show("/inner", "<textarea id=b>words</textarea>")
    visitor.opens("/")
    page.start_again()
    visitor.sees("a.contentDocument.readyState === 'complete'")
    visitor.runs("a.contentDocument.getElementById('b').focus(); 1")
    visitor.sees("a.contentDocument.activeElement.id === 'b'")
    leave_and_come_back(page, qtbot)
    visitor.sees("a.contentDocument.activeElement.id === 'b'")


def test_the_key_leads_out_of_a_choice_that_is_open(
    page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", KEPT["a choice"])
    visitor.opens("/")
    page.start_again()
    visitor.clicks("#a")  # opens its list, which is a window of the engine's
    press(page, KEY)
    qtbot.waitUntil(page.bar.back.hasFocus)


def test_the_key_leads_out_where_a_document_was_in_the_page(
    page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    paper = draw([Line("words", 12)], title="words", language="fr")
    rig.official.pages["/paper.pdf"] = Answer(paper, "application/pdf")
    rig.official.show("/", "<p>words</p><iframe id=a src=/paper.pdf></iframe>")
    visitor.opens("/")
    page.start_again()
    with visitor.awaits(visitor.view.downloaded):
        visitor.clicks("#a")
    leave_and_come_back(page, qtbot)


def test_tab_leads_through_the_site_and_out_of_it(
    page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<input id=a><button id=b>words</button>")
    visitor.opens("/")
    page.start_again()
    qtbot.waitUntil(lambda: in_site(page))
    press(page, Qt.Key.Key_Tab)
    visitor.sees("document.activeElement.id === 'a'")
    press(page, Qt.Key.Key_Tab)
    visitor.sees("document.activeElement.id === 'b'")
    press(page, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not in_site(page))
    press(page, Qt.Key.Key_Backtab)
    qtbot.waitUntil(lambda: in_site(page))
    visitor.sees("document.activeElement.id === 'b'")


def test_the_key_is_named_to_who_moves_by_keys(
    page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<input id=a><button id=b>words</button>")
    visitor.opens("/")
    page.start_again()
    visitor.clicks("#a")
    for key in (Qt.Key.Key_W, Qt.Key.Key_O):
        press(page, key)
    visitor.sees("a.value.length === 2")
    assert page.way_out.isHidden()
    press(page, Qt.Key.Key_Tab)
    visitor.sees("document.activeElement.id === 'b'")
    assert page.way_out.isVisible()
    assert "F6" in page.way_out.words.text()


def test_the_key_finds_what_a_site_asks(
    page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<p>words</p><button id=a onclick=alert(1)>ask</button>")
    visitor.opens("/")
    desk_shows = page.show_dialog
    visitor.view.dialog_shown.connect(desk_shows)
    visitor.clicks("#a")
    qtbot.waitUntil(page.dialog.yes.hasFocus)
    press(page, KEY)
    assert page.dialog.yes.hasFocus()

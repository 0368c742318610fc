"""A search while one types: the strip and the engine together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from kiosk.ui.site import SitePage
from kiosk.ui.site_tools import ToolsDesk
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor


@pytest.fixture
def page(view: SiteView, qtbot: QtBot) -> SitePage:
    page = SitePage(view)
    qtbot.addWidget(page, before_close_func=lambda _: view.setParent(None))
    ToolsDesk(page, view, view)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_the_letters_stay_in_the_field_while_the_page_is_searched(
    page: SitePage, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<p>perdu</p><p>permis</p><input>")
    visitor.opens("/")
    page.search.begin()
    qtbot.waitUntil(page.search.field.hasFocus)
    for letters, places in (("p", 2), ("pe", 2), ("per", 2), ("perd", 1)):
        focus = QApplication.focusWidget()
        assert focus is page.search.field
        QTest.keyClick(focus, letters[-1])
        told = f"1 of {places}"
        qtbot.waitUntil(lambda told=told: page.search.count.text() == told)
    assert page.search.field.text() == "perd"
    QTest.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.search.field.hasFocus()
    QTest.keyClick(page.search.field, Qt.Key.Key_Escape)
    assert page.search.isHidden()
    qtbot.waitUntil(visitor.surface.hasFocus)

"""The view as the rest of the kiosk uses it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor


def test_back_and_reload(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show("/", "<a id=on href=/second>on</a>")
    rig.official.show("/second", "second")
    visitor.opens("/")
    assert not visitor.view.can_go_back
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.clicks("#on")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.view.back()
    assert visitor.page.url().path() == "/"
    seen = len(rig.official.paths())
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.view.reload()
    assert len(rig.official.paths()) == seen + 1


@pytest.mark.parametrize(
    ("asked", "given"), [(100, 1.0), (150, 1.5), (10, 0.5), (900, 3.0)]
)
def test_zoom_is_bounded(asked: int, given: float, rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "")
    visitor.opens("/")
    visitor.view.set_zoom(asked)
    assert visitor.page.zoomFactor() == pytest.approx(given)


def test_a_printed_page_is_a_pdf(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show("/", "<h1>receipt</h1>")
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.print_asked) as printed:
        visitor.view.print_page()
    assert printed.args[0].startswith(b"%PDF-")
    with qtbot.waitSignal(visitor.view.print_asked) as printed:
        visitor.starts("print(); print(); print()")
    assert printed.args[0].startswith(b"%PDF-")


def test_sites_are_asked_for_the_visitors_language(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "")
    visitor.view.set_language("uk")
    visitor.opens("/")
    assert rig.official.seen[0].headers["Accept-Language"] == "uk,fr"


def test_typing_reaches_the_page(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", "name <input id=i>")
    visitor.opens("/")
    visitor.clicks("#i")
    visitor.types(Qt.Key.Key_Z)
    visitor.sees("i.value.toLowerCase() === 'z'")


def test_a_view_ends_once_and_opens_nothing_more(rig: Rig, view: SiteView) -> None:
    view.end()
    view.end()
    view.open("https://permisdeconduire.ants.gouv.fr/")
    assert rig.official.seen == []

"""The page of troubles around a real view: what a visitor lives through."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWebEngineCore import QWebEngineProfile
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.browser.view import SiteView
from kiosk.navigation import Policy
from kiosk.ui.retry import Retry
from kiosk.ui.site import SitePage
from kiosk.ui.site_desk import SiteDesk
from kiosk.ui.site_strips import News
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray
from tests.browser.https_rig import HOST, Rig
from tests.browser.troubled import EMPTY, HANGS, RETURNS
from tests.browser.visitor_at_screen import Visitor

TYPED = "Zzyzx, written slowly"


class Screen:
    """The page, its desk, and a visitor in front of the view in it."""

    def __init__(self, qtbot: QtBot, view: SiteView, folder: Path) -> None:
        self.page = SitePage(view)
        self.desk = SiteDesk(self.page, view, Tray(folder / "tray"), Journey())
        self.visitor = Visitor(qtbot, view)
        self.desk.findChild(Retry)._timer.setInterval(20)
        self.page.resize(1000, 700)

    def fills_in(self, rig: Rig, action: str) -> None:
        rig.official.show(
            "/",
            f"<form method=post action='{action}'><textarea id=t name=t></textarea>"
            "<button id=b>send</button></form>",
        )
        self.visitor.opens("/")
        self.visitor.runs(f"t.value = {json.dumps(TYPED)}")


@pytest.fixture
def screen(qtbot: QtBot, policy: Policy, folder: Path) -> Iterator[Screen]:
    view = SiteView(policy, folder)
    screen = Screen(qtbot, view, folder)
    qtbot.addWidget(screen.page)
    with qtbot.waitExposed(screen.page):
        screen.page.show()
    yield screen
    # a profile that goes before its page is told off by the engine
    profile = view.findChild(QWebEngineProfile)
    view.end()
    qtbot.waitUntil(lambda: not isValid(profile))


def test_what_was_written_arrives_by_itself_when_the_site_is_back(
    rig: Rig, screen: Screen, qtbot: QtBot
) -> None:
    screen.fills_in(rig, f"https://{RETURNS}/sent")
    rig.returning.close()
    screen.visitor.clicks("#b")
    qtbot.waitUntil(lambda: screen.page.troubled, timeout=10_000)
    rig.returning.listen()
    rig.returning.show("/sent", "<p>received")

    qtbot.waitUntil(lambda: not screen.page.troubled, timeout=10_000)

    (sent,) = [seen for seen in rig.returning.seen if seen.path == "/sent"]
    assert sent.method == "POST"
    assert b"Zzyzx" in sent.body
    assert screen.visitor.runs("document.body.innerText") == "received"


def test_the_page_before_still_has_what_was_written(
    rig: Rig, screen: Screen, qtbot: QtBot
) -> None:
    screen.fills_in(rig, f"https://{RETURNS}/sent")
    rig.returning.close()
    screen.visitor.clicks("#b")
    qtbot.waitUntil(lambda: screen.page.troubled, timeout=10_000)

    screen.page.trouble.back.click()

    assert screen.visitor.view.isVisible()
    assert screen.visitor.runs("t.value") == TYPED
    assert screen.visitor.page.url().host() == HOST
    assert not screen.desk.findChild(Retry).waiting


def test_what_may_have_arrived_waits_for_the_visitor(
    rig: Rig, screen: Screen, qtbot: QtBot
) -> None:
    screen.fills_in(rig, f"https://{EMPTY}/sent")
    screen.visitor.clicks("#b")
    qtbot.waitUntil(lambda: screen.page.troubled, timeout=10_000)

    requests = rig.troubled.by_name[EMPTY].requests
    assert len(requests) == 1
    assert not screen.desk.findChild(Retry).waiting
    screen.page.trouble.retry.click()
    qtbot.waitUntil(lambda: len(requests) == 2, timeout=10_000)


def test_a_page_that_does_not_come_for_long_is_told_as_slow(
    rig: Rig, screen: Screen, qtbot: QtBot
) -> None:
    screen.desk._slow.setInterval(50)
    screen.fills_in(rig, f"https://{HANGS}/sent")
    assert screen.page.news.news is None

    screen.visitor.clicks("#b")

    qtbot.waitUntil(lambda: screen.page.news.news is News.SLOW, timeout=10_000)
    assert not screen.page.troubled
    screen.visitor.view.stop()
    qtbot.waitUntil(lambda: screen.page.news.news is None, timeout=10_000)
    assert screen.visitor.runs("t.value") == TYPED

"""When nothing says which sites are official, nothing opens, and the screen says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.navigation import OfficialListError, Policy
from kiosk.ui.app import App
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.visit.link import LauncherLink
from kiosk.visit.messages import Code, pair
from tests.browser.https_rig import HOST, Rig


@pytest.fixture
def app(
    qapp: QApplication,
    rig: Rig,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[App]:
    def missing(*_: object) -> Policy:
        raise OfficialListError(("official.yaml: there is no such file",))

    monkeypatch.setattr(Policy, "load", missing)
    ours, theirs = pair()
    link = LauncherLink(ours)
    app = App(qapp, rig.settings, folder, link, windowed=True)
    app.get_ready()
    yield app
    profile = app._view._profile
    app._view.end()
    qtbot.waitUntil(lambda: not isValid(profile))
    app.shell.close()
    app.shell.deleteLater()
    link.deleteLater()
    qtbot.waitUntil(lambda: not isValid(link))
    theirs.close()
    ours.close()


def test_without_a_list_the_seat_is_out_of_order(
    app: App, rig: Rig, qtbot: QtBot
) -> None:
    app._on_show(erasing=False)

    page = app.shell.pages.currentWidget()
    assert isinstance(page, OutOfOrderPage)
    assert Code.NO_OFFICIAL_LIST.value in page.code.text()
    with qtbot.waitSignal(app._view.refused):
        app._view.open(f"https://{HOST}/")
    assert rig.official.seen == []

"""When nothing says which sites are official, nothing opens, and the screen says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.navigation import OfficialListError, Policy
from kiosk.ui.app import App
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.visit.messages import Code
from tests.browser.https_rig import HOST, Rig
from tests.browser.whole_app import whole_app


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
    with whole_app(qapp, rig.settings, folder, qtbot) as app:
        yield app


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

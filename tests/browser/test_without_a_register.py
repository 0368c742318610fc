"""A site may keep no register: its visitors begin without giving their name."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.register import Outcome
from kiosk.ui.app import App


def test_a_visit_opens_at_once_and_its_receipt_has_no_number(
    app: App, folder: Path, qtbot: QtBot
) -> None:
    app._on_show(erasing=False)
    qtbot.mouseClick(app.greeting.start, Qt.MouseButton.LeftButton)

    assert app.shell.pages.currentWidget() is app.walk.home
    app.walk._offer_receipt()
    words = app.walk.receipt.visit_lines.text().splitlines()
    assert len(words) == 1
    with qtbot.waitSignal(app.visit.over):
        app.visit.end(Outcome.COMPLETED)
    assert not list(folder.rglob("*.sqlite3"))

"""Whoever does something on an official site is not asked whether they are there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.register import Outcome
from kiosk.ui.app import App
from tests.browser.https_rig import HOST, Rig


def test_what_is_done_in_a_site_is_a_sign_of_life(
    app: App, rig: Rig, qtbot: QtBot
) -> None:
    rig.official.show("/", "<p style='height:900px'>Rien n'est vrai ici.</p>")
    app._on_show(erasing=False)
    qtbot.mouseClick(app.greeting.start, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(app._view.came):
        app.walk._open_host(HOST)

    before = app._clock._seen_at
    window = app.shell.windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(600, 600))
    assert app._clock._seen_at > before
    app.visit.end(Outcome.COMPLETED)


def test_a_window_that_qt_makes_anew_is_heard_too(app: App, qtbot: QtBot) -> None:
    app._on_show(erasing=False)
    qtbot.mouseClick(app.greeting.start, Qt.MouseButton.LeftButton)
    app.shell.destroy()
    app.shell.show()
    qtbot.waitExposed(app.shell)

    before = app._clock._seen_at
    window = app.shell.windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(600, 600))
    assert app._clock._seen_at > before
    app.visit.end(Outcome.COMPLETED)

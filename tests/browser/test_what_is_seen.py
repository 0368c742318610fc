"""What the screen itself shows: names for screen readers are on a black one, too."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.register import Outcome
from kiosk.ui.app import App

_STEP = 16  # pixels between two that are looked at


def shades() -> int:
    """Count the colours of a line across the screen, as it shows them."""
    seen = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    row = seen.height() // 4
    return len({seen.pixel(x, row) for x in range(0, seen.width(), _STEP)})


def test_a_page_that_comes_before_the_window_is_there_is_seen(
    app: App, qtbot: QtBot
) -> None:
    app._windowed = False
    app._on_show(erasing=False)
    app.walk.begin_at(app.walk.home)

    qtbot.waitUntil(lambda: shades() > 1)

    app.shell.speak("en")
    app.walk.begin_at(app.walk.help)
    qtbot.waitUntil(lambda: shades() > 1)
    app.visit.end(Outcome.COMPLETED)

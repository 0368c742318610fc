"""What somebody chose at the greeting, and did not go on from, meets nobody else."""

from collections.abc import Callable
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from kiosk.register import Outcome
from kiosk.ui.app import App
from kiosk.visit.visit import Stage


@pytest.mark.parametrize(
    "choose",
    [
        lambda app: app.greeting.language_asked.emit("en"),
        lambda app: app.shell.bar.larger_asked.emit(),
        lambda app: app.shell.bar.help_asked.emit(),
    ],
    ids=["a language", "larger letters", "the page of help"],
)
def test_who_chose_and_left_is_asked_and_then_followed_by_a_new_visit(
    app: App, qtbot: QtBot, choose: Callable[[App], None]
) -> None:
    app._on_show(erasing=False)
    assert app.visit.stage is Stage.WAITING
    choose(app)

    idle_s = app._settings.visit.idle_s
    app._clock._now = lambda: monotonic() + idle_s - 1
    app._clock.look()
    assert app.idle.isVisible()
    app._clock._now = lambda: monotonic() + idle_s
    with qtbot.waitSignal(app.visit.over) as over:
        app._clock.look()
    assert over.args == [Outcome.IDLE]


def test_a_greeting_that_nobody_touched_stays(app: App, qtbot: QtBot) -> None:
    app._on_show(erasing=False)

    app._clock._now = lambda: monotonic() + 3600
    with qtbot.assertNotEmitted(app.visit.over):
        app._clock.look()
    assert app.greeting.isVisible()
    app.visit.end(Outcome.COMPLETED)

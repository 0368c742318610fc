"""What a real page of a site gives to be read aloud, and what it never gives."""

import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.spoken import SpokenPage, SpokenPart
from kiosk.register import Outcome
from kiosk.ui.app import App
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor
from tests.browser.whole_app import whole_app

PAGE = """
<html lang="fr-FR"><body>
<script>document.title = "not to be said"</script>
<style>p { margin: 0 }</style>
<h1 id=h>Votre <em>titre</em> de séjour</h1>
<form>
<label for=n>Nom</label> <input id=n value="Xyzptlk-name">
<label for=p>Mot de passe</label> <input id=p type=password value="Xyzptlk-secret">
<input aria-label="Numéro étranger" value="Xyzptlk-number">
<textarea>Xyzptlk-text</textarea>
<select><option selected>Xyzptlk-choice</select>
<div contenteditable>Xyzptlk-edited</div>
<input type=hidden value="Xyzptlk-hidden" aria-label="Xyzptlk-label">
</form>
<p style="display:none">hidden</p><p style="visibility:hidden">hidden</p>
<p aria-hidden=true>hidden</p>
<p id=e lang=en>Renew your permit</p>
<p id=l>Dernière<br>ligne</p>
</body></html>
"""


def _told(visitor: Visitor, qtbot: QtBot) -> tuple[SpokenPart, ...]:
    answers: list[SpokenPage] = []
    visitor.view.ask_words(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0].parts


def test_a_page_is_read_as_it_is_seen_and_no_value_of_it(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", PAGE)
    visitor.opens("/")

    parts = _told(visitor, qtbot)

    assert parts == (
        SpokenPart("Votre titre de séjour", "fr"),
        SpokenPart("Nom Mot de passe Numéro étranger", "fr"),
        SpokenPart("Renew your permit", "en"),
        SpokenPart("Dernière ligne", "fr"),
    )


def test_a_selection_is_read_alone(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show("/", PAGE)
    visitor.opens("/")
    visitor.runs("getSelection().setBaseAndExtent(h.firstChild, 0, h.lastChild, 3); 1")

    parts = _told(visitor, qtbot)

    assert parts == (SpokenPart("Votre titre de", "fr"),)


def test_a_selection_over_fields_gives_none_of_their_values(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", PAGE)
    visitor.opens("/")
    visitor.runs("getSelection().selectAllChildren(document.body); 1")
    whole = _told(visitor, qtbot)
    visitor.clicks("#n")
    visitor.runs("n.select(); 1")

    in_field = _told(visitor, qtbot)

    assert whole
    assert in_field
    assert not [part for part in (*whole, *in_field) if "Xyzptlk" in part.words]


def test_the_page_cannot_meddle_with_how_it_is_read(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/",
        "<p>visible</p><script>"
        "Element.prototype.checkVisibility = () => false;"
        "document.createTreeWalker = () => { throw 1 };</script>",
    )
    visitor.opens("/")

    assert _told(visitor, qtbot) == (SpokenPart("visible", ""),)


# --- joined to the bar, with a program that writes down what it is to say

# It never ends by itself: whoever wants silence must kill it.
PROGRAM = """#!/bin/sh
[ "$1" = --voices ] && exec {espeak} --voices
cd {folder}
cat > new
mv new words
echo $$ > pid
exec sleep 600
"""


class Scribe:
    """The program's folder: what it was given to say, and whether it still says it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def words(self) -> str:
        words = self._folder / "words"
        return words.read_text() if words.exists() else ""

    @property
    def speaks(self) -> bool:
        pid = self._folder / "pid"
        return pid.exists() and psutil.pid_exists(int(pid.read_text() or 0))


@pytest.fixture
def scribe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scribe:
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "espeak-ng"
    program.write_text(PROGRAM.format(espeak="/usr/bin/espeak-ng", folder=folder))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return Scribe(folder)


@pytest.fixture
def app(
    qapp: QApplication, rig: Rig, folder: Path, qtbot: QtBot, scribe: Scribe
) -> Iterator[App]:
    assert not scribe.words
    settings = rig.settings.model_copy(update={"register_": None})
    with whole_app(qapp, settings, folder, qtbot) as app:
        app._on_show(erasing=False)
        yield app


def _listens(app: App, qtbot: QtBot) -> None:
    qtbot.mouseClick(app.shell.bar.listen, Qt.MouseButton.LeftButton)


def test_a_selection_in_a_site_is_read_until_the_site_moves_on(
    app: App, scribe: Scribe, rig: Rig, qtbot: QtBot
) -> None:
    rig.official.show("/", PAGE)
    rig.official.show("/next", "next")
    qtbot.mouseClick(app.greeting.start, Qt.MouseButton.LeftButton)
    visitor = Visitor(qtbot, app._view)
    app.walk.go(app.walk.site)
    visitor.opens("/")
    visitor.runs("getSelection().selectAllChildren(l); 1")

    _listens(app, qtbot)
    qtbot.waitUntil(lambda: scribe.speaks, timeout=10_000)
    heard, shown = scribe.words, app.shell.subtitle.words.text()
    visitor.goes("/next")

    assert heard == shown == "Dernière ligne"
    assert not scribe.speaks
    assert not app.shell.subtitle.isVisible()


def test_nothing_is_said_any_more_when_a_visit_ends(
    app: App, scribe: Scribe, qtbot: QtBot
) -> None:
    _listens(app, qtbot)
    qtbot.waitUntil(lambda: scribe.speaks, timeout=10_000)
    at_first = app._reader is not None and app._reader.reads
    qtbot.mouseClick(app.greeting.start, Qt.MouseButton.LeftButton)
    silent_at_home = not scribe.speaks
    _listens(app, qtbot)
    qtbot.waitUntil(lambda: scribe.speaks, timeout=10_000)

    app.visit.end(Outcome.COMPLETED)

    assert at_first
    assert silent_at_home
    assert not scribe.speaks


@pytest.mark.parametrize("listens", [False, True])
def test_the_warning_of_a_kiosk_left_alone_is_said_to_everybody(
    app: App, scribe: Scribe, qtbot: QtBot, *, listens: bool
) -> None:
    qtbot.mouseClick(app.greeting.start, Qt.MouseButton.LeftButton)
    if listens:
        _listens(app, qtbot)

    with qtbot.waitSignal(app._chime.over):
        app._on_warned(60)
    qtbot.waitUntil(lambda: scribe.words == app.idle.windowTitle(), timeout=10_000)
    app._clock.resumed.emit()

    assert app._reader is not None
    assert not app._reader.reads

"""The window: languages, looks, overlays, and the bar that folds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.settings import SettingsError
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.languages import Languages, spoken
from kiosk.ui.shell import Shell
from kiosk.ui.style import Contrast, Look


def test_a_page_changes_its_language_at_once(shell: Shell) -> None:
    page = GoodbyePage()
    shell.show_page(page)
    shell.show()

    shell.speak("en")
    QApplication.processEvents()
    english = page.title.text()
    shell.speak("fr")
    QApplication.processEvents()

    assert english == "Before you leave"
    assert page.title.text() == "Avant de partir"
    assert spoken() == "fr"


def test_a_page_not_yet_shown_changes_too(shell: Shell, qtbot: QtBot) -> None:
    page = GoodbyePage()
    qtbot.addWidget(page)

    shell.speak("en")
    QApplication.processEvents()

    assert page.title.text() == "Before you leave"


def test_languages_say_their_own_names(languages: Languages) -> None:
    assert [language.own_name for language in languages.offered] == [
        "Français",
        "English",
    ]


def test_a_language_that_is_not_there_stops_the_kiosk(
    qapp: QApplication, compiled: Path
) -> None:
    with pytest.raises(SettingsError, match="“xx” is not translated here"):
        Languages(qapp, ("fr", "xx"), compiled)


def test_plurals_are_right_in_both_languages(shell: Shell, qtbot: QtBot) -> None:
    page = IdleWarning()
    qtbot.addWidget(page)
    told = []
    for language in ("fr", "en"):
        shell.speak(language)
        QApplication.processEvents()
        for left in (1, 2):
            page.show_remaining(left)
            told.append(page.seconds.text())

    assert told == ["1 seconde", "2 secondes", "1 second", "2 seconds"]


def test_the_bar_asks_for_languages_and_looks(shell: Shell, qtbot: QtBot) -> None:
    shell.resize(1920, 1080)
    shell.show()
    choices = shell.bar.choices

    qtbot.mouseClick(choices.language_button("en"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choices.larger, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choices.contrast, Qt.MouseButton.LeftButton)

    assert shell.language == "en"
    assert shell.look == Look(Contrast.HIGH, 125)


def test_home_help_and_end_are_asked(shell: Shell, qtbot: QtBot) -> None:
    shell.show()
    for button, signal in (
        (shell.bar.home, shell.home_asked),
        (shell.bar.help, shell.help_asked),
        (shell.bar.end, shell.end_asked),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(button, Qt.Key.Key_Return)


def test_without_a_visit_there_is_no_way_to_end_it(shell: Shell) -> None:
    shell.show()

    shell.show_visit_buttons(shown=False)

    assert not shell.bar.end.isVisible()
    assert not shell.bar.home.isVisible()
    assert shell.bar.help.isVisible()


def test_where_there_is_no_room_the_choices_fold(shell: Shell, qtbot: QtBot) -> None:
    shell.wear(Look(Contrast.NORMAL, 200))
    shell.setFixedSize(1024, 768)
    shell.show()
    assert shell.bar.fold.isVisible()

    qtbot.mouseClick(shell.bar.fold, Qt.MouseButton.LeftButton)
    english = next(
        line
        for line in shell.bar.folded.lines[0].findChildren(type(shell.bar.home))
        if line.text() == "English"
    )
    qtbot.mouseClick(english, Qt.MouseButton.LeftButton)

    assert shell.language == "en"
    assert not shell.bar.folded.isVisible()


def test_an_overlay_is_the_only_thing_to_touch(shell: Shell) -> None:
    page = GoodbyePage()
    warning = IdleWarning()
    shell.show_page(page)
    shell.show()

    shell.overlay(warning)
    covered = not page.isVisible() and not shell.bar.isVisible()
    shell.clear_overlay()

    assert covered
    assert page.isVisible()
    assert warning.parent() is None


def test_an_overlay_closes_an_open_menu(shell: Shell, qtbot: QtBot) -> None:
    shell.show()
    shell.bar.folded.open()

    shell.overlay(IdleWarning())

    assert not shell.bar.folded.isVisible()


def test_the_focus_comes_back_to_where_it_was(shell: Shell) -> None:
    page = GoodbyePage()
    shell.show_page(page)
    shell.show()
    page.back.setFocus()

    shell.overlay(IdleWarning())
    shell.clear_overlay()

    assert page.focusWidget() is page.back


def test_the_window_is_called_after_the_page(shell: Shell) -> None:
    shell.show_page(GoodbyePage())

    assert shell.windowTitle() == "Avant de partir"


def test_it_covers_the_whole_screen(shell: Shell, qapp: QApplication) -> None:
    shell.go_full_screen()

    assert shell.size() == qapp.primaryScreen().size()

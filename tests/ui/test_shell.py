"""The window: languages, looks, overlays, and the bar that folds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.settings import SettingsError
from kiosk.theme import COLOURS, Contrast
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.home import HomePage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.languages import Languages, spoken
from kiosk.ui.procedure_sheet import SheetPage
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from tests.ui.page_states import catalogue


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


def test_a_page_behind_another_speaks_the_new_language_when_it_comes(
    shell: Shell,
) -> None:
    behind, shown = GoodbyePage(), HomePage(catalogue())
    shell.show_page(behind)
    shell.show_page(shown)
    shell.show()

    shell.speak("en")
    QApplication.processEvents()
    shell.show_page(behind)

    assert behind.title.text() == "Before you leave"
    assert shown.title.text() == "What would you like to do?"


@pytest.mark.parametrize("height", [1080, 600])
def test_a_new_language_stands_where_it_stays_at_once(
    shell: Shell, qtbot: QtBot, height: int
) -> None:
    """What is painted first is not moved afterwards: all is laid out before."""
    page = HomePage(catalogue())
    shell.setFixedSize(1024, height)
    shell.show_page(page)
    shell.show()
    qtbot.waitUntil(lambda: _is_exposed(shell))
    QApplication.processEvents()

    for language in ("en", "fr", "en"):
        shell.speak(language)
        at_once = _places(shell)
        for _ in range(5):
            QApplication.processEvents()

        assert _places(shell) == at_once
        assert len(at_once) > 20


def _is_exposed(shell: Shell) -> bool:
    window = shell.windowHandle()
    return window is not None and window.isExposed()


def _places(shell: Shell) -> dict[str, tuple[int, int, int, int]]:
    return {
        part.accessibleName() or part.text(): part.geometry().getRect()
        for part in shell.findChildren(QAbstractButton)
        if part.isVisible()
    }


def test_a_page_of_a_window_that_is_still_hidden_can_be_drawn(shell: Shell) -> None:
    shell.show_page(HomePage(catalogue()))

    seen = shell.grab().toImage()

    column = {seen.pixel(seen.width() // 3, y) for y in range(0, seen.height(), 2)}
    assert len(column) > 5  # grounds, borders, letters


def test_a_page_that_is_warm_is_drawn_and_not_shown(shell: Shell) -> None:
    shell.resize(1280, 1024)
    home, sheet = HomePage(catalogue()), SheetPage(catalogue())
    shell.show_page(home)
    shell.warm(sheet)

    assert sheet.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    assert sheet.size() == home.size()
    assert shell.page is home
    assert sheet.isHidden()


def test_languages_say_their_own_names(languages: Languages) -> None:
    assert [language.own_name for language in languages.offered] == [
        "Français",
        "English",
    ]


@pytest.mark.parametrize(
    ("code", "own_name", "direction"),
    [
        ("ar", "العربية", Qt.LayoutDirection.RightToLeft),
        ("es", "Español", Qt.LayoutDirection.LeftToRight),
        ("fa", "دری", Qt.LayoutDirection.RightToLeft),
        ("ps", "پښتو", Qt.LayoutDirection.RightToLeft),
        ("pt", "Português", Qt.LayoutDirection.LeftToRight),
        ("ru", "Русский", Qt.LayoutDirection.LeftToRight),
        ("tr", "Türkçe", Qt.LayoutDirection.LeftToRight),
        ("uk", "Українська", Qt.LayoutDirection.LeftToRight),
        ("zh", "中文", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_a_draft_turns_the_screen_its_way(
    qapp: QApplication,
    compiled: Path,
    code: str,
    own_name: str,
    direction: Qt.LayoutDirection,
) -> None:
    languages = Languages(qapp, ("fr", code), compiled)

    languages.speak(code)

    assert languages.current.own_name == own_name
    assert qapp.layoutDirection() is direction
    assert spoken() == code
    languages.speak("fr")
    languages.silence()


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
    assert shell.look == Look(Contrast.DARK, 125)


def test_one_button_goes_round_the_colours_and_names_them(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.resize(1920, 1080)
    shell.speak("en")
    shell.show()
    button = shell.bar.choices.contrast
    told = [button.accessibleName()]

    for _ in range(3):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        told.append(button.accessibleName())

    assert told == [
        "Colours: light",
        "Colours: dark",
        "Colours: high contrast",
        "Colours: light",
    ]
    assert shell.look == Look()


def test_a_visit_begins_in_the_colours_of_the_site(
    qapp: QApplication, languages: Languages
) -> None:
    shell = Shell(qapp, languages, "Essai", look=Look(Contrast.DARK))
    shell.show()

    seen = shell.grab().toImage().pixelColor(10, shell.height() - 10).name()
    shell.deleteLater()

    assert seen == COLOURS[Contrast.DARK].ground


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


def test_a_page_that_goes_gives_its_focus_to_nobody(
    shell: Shell, qtbot: QtBot, qapp: QApplication
) -> None:
    """On its way by the bar it would be read out, and Tab would start from there."""
    shell.show()
    shell.activateWindow()
    shell.show_page(HomePage(catalogue()))
    qtbot.waitUntil(lambda: qapp.focusWidget() is not None)
    heard: list[QWidget] = []
    qapp.focusChanged.connect(lambda _, now: heard.append(now) if now else None)

    page = GoodbyePage()
    shell.show_page(page)
    qtbot.waitUntil(lambda: bool(heard))

    assert all(page.isAncestorOf(widget) for widget in heard), heard


def test_the_window_is_called_after_the_page(shell: Shell) -> None:
    shell.show_page(GoodbyePage())

    assert shell.windowTitle() == "Avant de partir"


def test_it_covers_the_whole_screen(shell: Shell, qapp: QApplication) -> None:
    shell.go_full_screen()

    assert shell.size() == qapp.primaryScreen().size()

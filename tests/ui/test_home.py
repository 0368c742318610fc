"""Finding a procedure: by words, by shortcut, by menu, with or without a mouse."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.home import HomePage
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from tests.ui.page_states import catalogue


@pytest.fixture
def page(shell: Shell) -> HomePage:
    page = HomePage(catalogue())
    shell.resize(1920, 1080)
    shell.show_page(page)
    shell.show()
    return page


def test_people_find_with_their_own_spelling(page: HomePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.field, "permi perdu")

    assert page.results[0].procedure == "permis-perte-vol-deterioration"
    assert not page.shortcuts.isVisible()


def test_what_was_found_is_asked_for(page: HomePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.field, "permis perdu")

    with qtbot.waitSignal(page.procedure_asked) as asked:
        qtbot.mouseClick(page.results[0], Qt.MouseButton.LeftButton)

    assert asked.args == ["permis-perte-vol-deterioration"]


def test_the_arrow_down_leads_to_what_was_found(page: HomePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.field, "permis perdu")
    QApplication.processEvents()

    qtbot.keyClick(page.search.field, Qt.Key.Key_Down)

    assert page.focusWidget() is page.results[0]


def test_what_was_found_is_seen_under_the_field_on_the_smallest_screen(
    shell: Shell, qtbot: QtBot
) -> None:
    page = HomePage(catalogue())
    shell.wear(Look(scale=200))
    shell.setFixedSize(1024, 768)
    shell.show_page(page)
    shell.show()

    qtbot.keyClicks(page.search.field, "permi perdu")

    def seen(part: QWidget) -> QRect:
        return part.visibleRegion().boundingRect()

    qtbot.waitUntil(lambda: not seen(page.results[0]).isEmpty())
    assert seen(page.search) == page.search.rect()
    assert not page.guide.isVisible()


def test_a_question_has_room_beside_what_erases_it(
    shell: Shell, page: HomePage, qtbot: QtBot
) -> None:
    shell.setFixedSize(1280, 1024)
    qtbot.keyClicks(page.search.field, "permi perdu")
    QApplication.processEvents()

    assert page.search.field.width() > page.search.empty.width() * 3
    assert page.search.field.height() == page.search.empty.height()


def test_finding_nothing_is_said_with_what_to_do(page: HomePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.field, "xqzxqzxqz")

    assert page.nothing.isVisible()
    assert "thème" in page.nothing.advice
    assert page.shortcuts.isVisible()


def test_erasing_the_words_shows_the_shortcuts_again(
    page: HomePage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.search.field, "permis")

    qtbot.mouseClick(page.search.empty, Qt.MouseButton.LeftButton)

    assert page.search.text == ""
    assert page.shortcuts.isVisible()
    assert page.focusWidget() is page.search.field


def test_a_theme_opens_its_menu(page: HomePage, qtbot: QtBot) -> None:
    menu = page.menus[1]

    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton)

    assert menu.dropdown.isVisible()
    assert {line.procedure for line in menu.lines} == {
        procedure.id for procedure in catalogue().in_category("permis")
    }


def test_a_menu_is_walked_with_the_arrows(page: HomePage, qtbot: QtBot) -> None:
    menu = page.menus[1]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    drop = menu.dropdown

    qtbot.keyClick(drop, Qt.Key.Key_Down)
    second = drop.focusWidget()
    qtbot.keyClick(drop, Qt.Key.Key_End)
    last = drop.focusWidget()
    qtbot.keyClick(drop, Qt.Key.Key_Down)

    assert second is menu.lines[1]
    assert last is menu.lines[-1]
    assert drop.focusWidget() is menu.lines[0]


def test_escape_closes_a_menu(page: HomePage, qtbot: QtBot) -> None:
    menu = page.menus[0]
    menu.click()

    qtbot.keyClick(menu.dropdown, Qt.Key.Key_Escape)

    assert not menu.dropdown.isVisible()


def test_a_line_of_a_menu_is_asked_for_and_closes_it(
    page: HomePage, qtbot: QtBot
) -> None:
    menu = page.menus[1]
    menu.click()

    with qtbot.waitSignal(page.procedure_asked) as asked:
        qtbot.keyClick(menu.lines[2], Qt.Key.Key_Return)

    assert asked.args == [menu.lines[2].procedure]
    assert not menu.dropdown.isVisible()


def test_a_menu_never_leaves_the_window(shell: Shell, page: HomePage) -> None:
    shell.setFixedSize(1024, 768)
    QApplication.processEvents()
    for menu in page.menus:
        menu.click()
        assert shell.geometry().contains(menu.dropdown.geometry())
        menu.dropdown.close()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
def test_a_menu_lies_within_its_page_and_says_whose_it_is_over_its_button(
    shell: Shell, size: tuple[int, int], scale: int
) -> None:
    page = HomePage(catalogue())
    shell.wear(Look(scale=scale))
    shell.setFixedSize(*size)
    shell.show_page(page)
    shell.show()
    QApplication.processEvents()
    room = QRect(page.body.mapToGlobal(QPoint()), page.body.size())
    for menu in page.menus:
        page.body.show_widget(menu)
        QApplication.processEvents()
        menu.click()
        drop = menu.dropdown
        button = QRect(menu.mapToGlobal(QPoint()), menu.size())
        assert room.contains(drop.geometry())
        assert drop.head.isVisible() or not button.intersects(drop.geometry())
        assert drop.head.title.text() == menu.text()
        drop.head.leave.click()
        assert not drop.isVisible()


def test_the_catalogue_speaks_the_visitors_language(
    shell: Shell, page: HomePage
) -> None:
    shell.speak("en")
    QApplication.processEvents()

    assert "Driving licence" in [menu.text() for menu in page.menus]


def test_the_next_need_begins_with_an_empty_field(page: HomePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.field, "permis")

    page.start_over()

    assert page.search.text == ""
    assert page.results == ()


def test_every_procedure_is_two_touches_from_here(page: HomePage) -> None:
    """A menu, then its line; the sheet's button is the third: the official site."""
    reached = set()
    for menu in page.menus:
        menu.click()
        reached |= {line.procedure for line in menu.lines}
        menu.dropdown.close()

    assert reached == {each.id for each in catalogue().procedures}

"""“Guide me”: every procedure is found by answers alone, and the way back is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.guide import GuidePage
from kiosk.ui.home import HomePage
from kiosk.ui.shell import Shell
from tests.ui.page_states import catalogue

MOST_TOUCHES = 4
PERMIT, LICENCE = 3, 1  # places among the first answers


@pytest.fixture
def page(shell: Shell) -> GuidePage:
    page = GuidePage(catalogue())
    shell.resize(1920, 1080)
    shell.show_page(page)
    shell.show()
    QApplication.processEvents()
    return page


def test_answers_lead_to_a_procedure(page: GuidePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.tiles[LICENCE], Qt.MouseButton.LeftButton)
    assert page.title.text() == "Quel est le problème avec votre permis ?"
    assert page.trail.text() == "Vous avez dit\u00a0: Mon permis de conduire"

    with qtbot.waitSignal(page.procedure_asked) as asked:
        qtbot.mouseClick(page.tiles[1], Qt.MouseButton.LeftButton)

    assert asked.args == ["permis-perte-vol-deterioration"]


def test_the_keyboard_alone_leads_too(page: GuidePage, qtbot: QtBot) -> None:
    assert page.focusWidget() is page.tiles[0]
    qtbot.keyClick(page.tiles[0], Qt.Key.Key_Return)
    assert page.focusWidget() is page.tiles[0]

    with qtbot.waitSignal(page.procedure_asked) as asked:
        qtbot.keyClick(page.tiles[0], Qt.Key.Key_Space)

    assert asked.args == ["cni-predemande"]


def test_back_goes_one_question_then_leaves(page: GuidePage, qtbot: QtBot) -> None:
    first = page.title.text()
    page.tiles[PERMIT].click()
    page.tiles[0].click()
    assert page.title.text() == "Quel papier se termine ?"

    page.back.click()
    assert page.title.text() == "Quelle est votre situation ?"
    page.back.click()
    assert page.title.text() == first

    with qtbot.waitSignal(page.back_asked):
        page.back.click()


def test_starting_again_forgets_the_answers(page: GuidePage) -> None:
    page.tiles[PERMIT].click()
    page.tiles[0].click()

    page.again.click()

    assert page.question is catalogue().guide[0]
    assert not page.trail.isVisible()
    assert not page.again.isVisible()


def test_a_change_of_language_stays_at_the_question(
    page: GuidePage, shell: Shell
) -> None:
    page.tiles[PERMIT].click()

    shell.speak("en")
    QApplication.processEvents()

    assert page.title.text() == "What is your situation?"
    assert page.tiles[0].text() == "My permit or receipt (récépissé) ends"


def test_whoever_does_not_know_calls(page: GuidePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.help_asked):
        page.call.click()


def test_every_procedure_is_a_few_answers_away() -> None:
    reached: dict[str, int] = {}
    waiting = [(catalogue().guide[0].id, 1)]
    for name, touches in waiting:
        for answer in catalogue().guide_question(name).answers:
            if answer.does is not None:
                reached.setdefault(answer.does, touches)
            elif answer.leads is not None:
                waiting.append((answer.leads, touches + 1))

    assert set(reached) == {each.id for each in catalogue().procedures}
    assert max(reached.values()) <= MOST_TOUCHES


def test_the_first_page_offers_three_ways(shell: Shell, qtbot: QtBot) -> None:
    home = HomePage(catalogue())
    shell.show_page(home)
    shell.show()

    assert home.know.text() == "Je sais ce que je veux"
    with qtbot.waitSignal(home.guide_asked):
        home.guide.click()
    with qtbot.waitSignal(home.help_asked):
        home.call.click()

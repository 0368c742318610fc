"""Greeting, goodbye, warning, help, out of order: what they say and ask."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.accessibility import AccessibilityPage
from kiosk.ui.accessibility_document import accessibility_pdf
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.greeting import GreetingPage
from kiosk.ui.help import HelpPage
from kiosk.ui.idle import IdleWarning
from kiosk.ui.labels import unbroken
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.ui.reading import parts_of
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from kiosk.ui.walk import DEFENDER
from tests.rigs.reading import text_of
from tests.ui.page_states import LANGUAGES, SITE, catalogue


def test_the_greeting_says_where_when_and_whom_to_call(shell: Shell) -> None:
    page = GreetingPage(SITE, LANGUAGES)
    shell.show_page(page)

    assert page.name.text() == SITE.name
    assert page.hours.text() == SITE.hours
    assert page.telephone.text().split() == SITE.telephone.split()
    assert page.appointment.text() == SITE.appointment


def test_one_touch_begins(shell: Shell, qtbot: QtBot) -> None:
    page = GreetingPage(SITE, LANGUAGES)
    shell.show_page(page)
    shell.show()

    with qtbot.waitSignal(page.start_asked):
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)


def test_the_greeting_asks_for_a_language(shell: Shell, qtbot: QtBot) -> None:
    page = GreetingPage(SITE, LANGUAGES)
    shell.show_page(page)
    english = next(
        button
        for button in page.languages.findChildren(type(page.start))
        if button.text() == "English"
    )

    with qtbot.waitSignal(page.language_asked) as asked:
        english.click()

    assert asked.args == ["en"]


@pytest.mark.parametrize("width", [1280, 1920])
def test_the_name_in_the_bar_begins_where_the_page_does(
    shell: Shell, width: int
) -> None:
    page = GreetingPage(SITE, LANGUAGES[:2])
    shell.setFixedSize(width, 768)
    shell.show_visit_buttons(shown=False)
    shell.show_page(page)
    shell.show()
    QApplication.processEvents()
    name = shell.bar.name
    assert name.isVisible()

    edge = page.title.mapTo(shell, QPoint()).x()
    assert name.mapTo(shell, name.contentsRect().topLeft()).x() == edge
    shell.show_visit_buttons(shown=True)
    assert name.contentsMargins().left() == 0


def test_every_language_is_in_sight_where_the_bar_has_no_room_for_them(
    shell: Shell,
) -> None:
    page = GreetingPage(SITE, LANGUAGES)
    shell.wear(Look(scale=200))
    shell.setFixedSize(1024, 768)
    shell.show_page(page)
    shell.show()
    QApplication.processEvents()

    for button in page.languages.findChildren(type(page.start)):
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()


def test_the_greeting_tells_of_the_visit_before(shell: Shell) -> None:
    page = GreetingPage(SITE, LANGUAGES)
    shell.show_page(page)
    shell.show()
    told = [page.erasure.isVisible()]
    page.show_erasing()
    told.append(page.erasure.isVisible())
    erasing = page.erasure.text()

    page.show_erased()

    assert told == [False, True]
    assert erasing != page.erasure.text()
    assert "ont été effacées" in page.erasure.text()


def test_nobody_begins_before_the_last_traces_are_gone(shell: Shell) -> None:
    page = GreetingPage(SITE, LANGUAGES)
    page.show_erasing()
    shell.show_page(page)
    shell.show()
    early = page.start.isEnabled()

    page.show_erased()

    assert not early
    assert page.start.isEnabled()
    assert page.focusWidget() is page.start


def test_goodbye_reminds_then_lets_nothing_be_touched(
    shell: Shell, qtbot: QtBot
) -> None:
    page = GoodbyePage()
    shell.show_page(page)
    shell.show()
    with qtbot.waitSignals([page.finish_asked, page.back_asked]):
        page.finish.click()
        page.back.click()

    page.show_wiping()

    assert "vitre" in page.glass.what
    assert not page.finish.isVisible()
    assert not page.back.isVisible()


def test_one_gesture_says_that_one_is_there(shell: Shell, qtbot: QtBot) -> None:
    page = IdleWarning()
    shell.overlay(page)
    shell.show()
    page.show_remaining(20)

    with qtbot.waitSignal(page.stay_asked):
        qtbot.keyClick(page.stay, Qt.Key.Key_Return)

    assert page.focusWidget() is page.stay
    assert page.seconds.text() == "20 secondes"


def test_a_call_for_help_turns_the_screen_into_a_sign(
    shell: Shell, qtbot: QtBot
) -> None:
    page = HelpPage(SITE)
    shell.show_page(page)
    shell.show()
    with qtbot.waitSignal(page.help_asked):
        page.call.click()

    page.show_called()

    assert page.sign.isVisible()
    assert not page.call.isVisible()
    page.show_ready()
    assert page.call.isVisible()


def test_out_of_order_gives_the_staff_a_code(shell: Shell) -> None:
    page = OutOfOrderPage("K-12", "04 73 00 00 00")
    shell.show_page(page)

    assert "K-12" in page.code.text()
    assert "04 73 00 00 00" in page.call.text()


def test_what_is_in_the_way_can_be_told_to_somebody(shell: Shell, qtbot: QtBot) -> None:
    shell.speak("en")
    defender = catalogue().contact(DEFENDER)
    told = []
    for contact in (None, "referent@essai.example"):
        site = SITE.model_copy(update={"accessibility": contact})
        page = AccessibilityPage(site, defender, can_print=True)
        qtbot.addWidget(page)
        told.append([label.accessibleName() for label in page.tell.lines])

    assert told[0][1] == unbroken(SITE.telephone)
    assert told[1][1] == "referent@essai.example"
    assert page.rights.lines[1].text() == unbroken(defender.telephone)
    assert page.rights.lines[2].accessibleName() == defender.address


def test_the_page_on_accessibility_is_read_aloud_and_printed(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.speak("fr")
    page = AccessibilityPage(SITE, catalogue().contact(DEFENDER), can_print=True)
    shell.show_page(page)
    shell.show()

    with qtbot.waitSignal(page.print_asked):
        page.print.click()
    paper = text_of(accessibility_pdf(page, "fr"))

    said = " ".join(parts_of(page))
    for sentence in ("Ce qui manque encore", "Le Défenseur des droits vous aide."):
        assert sentence in said
        assert sentence in paper

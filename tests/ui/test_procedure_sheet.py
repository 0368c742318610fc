"""A procedure's sheet: what it says, and what can be asked from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.ui.procedure_cards import ChoicesCard, FactsCard, SiteCard
from kiosk.ui.procedure_sheet import SheetPage
from kiosk.ui.shell import Shell
from tests.ui.page_states import catalogue
from tests.ui.speech import forget_deleted


@pytest.fixture
def page(shell: Shell) -> SheetPage:
    page = SheetPage(catalogue())
    page.show_procedure("permis-perte-vol-deterioration")
    shell.resize(1920, 1080)
    shell.show_page(page)
    shell.show()
    QApplication.processEvents()
    return page


def _words(page: SheetPage) -> str:
    assert page.content
    return "\n".join(label.text() for label in page.content.findChildren(QLabel))


def test_the_site_is_asked_for(page: SheetPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.site_asked) as asked:
        qtbot.mouseClick(page.open, Qt.MouseButton.LeftButton)

    assert asked.args == ["permis-perte-vol-deterioration"]


def test_print_and_back_are_asked_for(page: SheetPage, qtbot: QtBot) -> None:
    with qtbot.waitSignals([page.print_asked, page.back_asked]):
        page.print.click()
        page.back.click()


def test_papers_are_ticked_and_counted(page: SheetPage, qtbot: QtBot) -> None:
    assert page.content
    papers = page.content.papers
    assert papers

    qtbot.keyClick(papers.ticks[0], Qt.Key.Key_Space)

    assert f"1 sur {len(papers.ticks)}" in _words(page)


def test_a_change_of_language_keeps_the_ticks(page: SheetPage, shell: Shell) -> None:
    assert page.content
    papers = page.content.papers
    assert papers
    papers.ticks[1].click()

    shell.speak("en")
    QApplication.processEvents()

    assert papers.ticks[1].isChecked()
    assert "lost, stolen or damaged" in page.content.title.text()


def test_another_procedure_starts_with_nothing_ticked(page: SheetPage) -> None:
    assert page.content
    assert page.content.papers
    page.content.papers.ticks[0].click()

    page.show_procedure("permis-perte-vol-deterioration")

    assert page.content.papers
    assert not any(tick.isChecked() for tick in page.content.papers.ticks)


def test_the_host_and_its_code_are_shown(page: SheetPage) -> None:
    site = page.findChild(SiteCard)

    assert "permisdeconduire" in _words(page)
    assert len(site.code.modules) > 25


def test_what_was_not_verified_says_so(page: SheetPage) -> None:
    doubtful = next(
        procedure.id
        for procedure in catalogue().procedures
        if any(not fact.certain for fact in procedure.deadlines)
    )

    page.show_procedure(doubtful)
    QApplication.processEvents()

    assert page.content
    marks = [
        label
        for card in page.content.findChildren(FactsCard)
        for label in card.findChildren(QLabel)
        if label.isVisible() and label.property("state") == "doubt"
    ]
    assert marks


def test_a_cost_says_when_it_was_checked(page: SheetPage) -> None:
    assert "Vérifié le 22 novembre 2026" in _words(page)


def test_one_of_several_addresses_is_chosen(page: SheetPage, qtbot: QtBot) -> None:
    page.show_procedure("courriel-creer")
    choices = page.findChild(ChoicesCard)

    with qtbot.waitSignal(page.choice_asked) as asked:
        choices.tiles[0].click()

    assert asked.args == ["courriel-creer", "https://www.laposte.net"]


def test_every_procedure_has_a_sheet(page: SheetPage) -> None:
    for procedure in catalogue().procedures:
        page.show_procedure(procedure.id)

        assert page.windowTitle() == procedure.title.text("fr")
        assert page.open.isVisible() == (procedure.opens is not None)
        forget_deleted()

"""A procedure's sheet: what it says, and what can be asked from it."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.ui.buttons import Kind
from kiosk.ui.procedure_cards import ChoicesCard, FactsCard, SiteCard
from kiosk.ui.procedure_document import procedure_pdf
from kiosk.ui.procedure_sheet import ProcedureContent, SheetPage
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


def test_a_sheet_that_is_foreseen_is_the_one_that_is_shown(page: SheetPage) -> None:
    page.foresee("naturalisation")
    foreseen = page._foreseen
    assert foreseen is not None
    assert not foreseen.isVisible()

    page.show_procedure("naturalisation")
    QApplication.processEvents()

    assert page.content is foreseen
    assert foreseen.isVisible()
    assert page.windowTitle() == foreseen.title.text()


def test_a_sheet_that_is_foreseen_and_not_asked_for_is_forgotten(
    page: SheetPage, shell: Shell
) -> None:
    page.foresee("naturalisation")
    page.show_procedure("impots")
    assert page.content
    assert page.content.procedure == "impots"

    page.foresee("timbre-fiscal")
    shell.speak("en")
    page.show_procedure("timbre-fiscal")
    QApplication.processEvents()
    assert page.content.title.text() == catalogue().procedure(
        "timbre-fiscal"
    ).title.text("en")
    forget_deleted()
    sheets = page.findChildren(ProcedureContent)
    assert sheets == [page.content]


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


def test_what_is_in_the_tray_is_ticked_off(page: SheetPage) -> None:
    assert page.content
    papers = page.content.papers
    assert papers
    first, second = (paper.id for paper in papers.papers[:2])
    papers.ticks[1].click()

    page.show_ready({first, second, "document"})
    assert papers.ticks[0].isChecked()
    assert f"2 sur {len(papers.ticks)}" in _words(page)
    assert "Mes papiers" in papers.ticks[0].more

    page.show_ready({"document"})
    assert not papers.ticks[0].isChecked()
    assert papers.ticks[1].isChecked()  # the visitor has it, scanned or not
    assert "Mes papiers" not in papers.ticks[0].more


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


def test_a_paper_that_was_only_heard_of_says_so(page: SheetPage) -> None:
    page.show_procedure("naturalisation")

    assert page.content
    assert page.content.papers
    more = {tick.text(): tick.more for tick in page.content.papers.ticks}
    doubt = "À vérifier avec le médiateur."
    assert doubt in more["Réussite à l'examen civique"]
    assert doubt not in more["Passeport"]


def test_on_paper_what_was_only_heard_of_says_so(shell: Shell) -> None:
    for name, doubted in (("naturalisation", "B2"), ("amende-payer", "0 806 20 30 40")):
        pdf = procedure_pdf(catalogue().procedure(name), catalogue(), shell.language)
        document = pypdfium2.PdfDocument(pdf)
        text = "".join(each.get_textpage().get_text_range() for each in document)
        words = " ".join(text.split())
        assert "(à vérifier)" in words[words.index(doubted) :][:130], name


def test_a_cost_says_when_it_was_checked(page: SheetPage) -> None:
    assert "Vérifié le 22 novembre 2026" in _words(page)


def test_one_of_several_addresses_is_chosen(page: SheetPage, qtbot: QtBot) -> None:
    page.show_procedure("courriel-creer")
    choices = page.findChild(ChoicesCard)

    with qtbot.waitSignal(page.choice_asked) as asked:
        choices.tiles[0].click()

    assert asked.args == ["courriel-creer", "https://www.laposte.net"]


def test_what_one_chooses_is_not_called_the_official_site(page: SheetPage) -> None:
    page.show_procedure("courriel-creer")

    assert page.content.findChild(SiteCard) is None
    pdf = procedure_pdf(catalogue().procedure("courriel-creer"), catalogue(), "fr")
    [paper] = pypdfium2.PdfDocument(pdf)
    assert "laposte" not in paper.get_textpage().get_text_range()
    QApplication.processEvents()
    page.start_again()
    assert page.focusWidget() is page.content.findChild(ChoicesCard).tiles[0]


def test_a_cost_in_doubt_does_not_say_that_it_was_checked(page: SheetPage) -> None:
    page.show_procedure("courriel-creer")

    assert "Vérifié le 22 novembre 2026" not in _words(page)


def test_the_site_of_what_is_not_done_on_line_is_no_main_action(
    page: SheetPage,
) -> None:
    page.show_procedure("sejour-vpf")

    assert page.open.isVisible()
    assert page.open.property("kind") == Kind.PLAIN.value

    page.show_procedure("permis-perte-vol-deterioration")
    assert page.open.property("kind") == Kind.PRIMARY.value


def test_every_procedure_has_a_sheet(page: SheetPage) -> None:
    for procedure in catalogue().procedures:
        page.show_procedure(procedure.id)

        assert page.windowTitle() == procedure.title.text("fr")
        opens = procedure.opens is not None and not procedure.choices
        assert page.open.isVisible() == opens
        forget_deleted()


def test_what_the_site_asks_for_is_ticked_before_it(page: SheetPage) -> None:
    assert page.content
    ready = page.content.ready
    assert ready
    assert [tick.text() for tick in ready.ticks] == [
        "Mon adresse électronique et son mot de passe",
        "Mon téléphone portable allumé",
        "Ma carte bancaire",
        "Les papiers de la liste ci-dessous",
    ]
    assert ready.ticks[2].more == "En cas de perte ou de vol"
    assert "Touchez ce que vous avez." in _words(page)

    for tick in ready.ticks:
        tick.click()

    assert "Vous avez tout. Vous pouvez ouvrir le site." in _words(page)


def test_what_is_told_before_the_site_is_not_told_among_the_papers(
    page: SheetPage,
) -> None:
    assert page.content
    assert page.content.papers
    papers = [tick.text() for tick in page.content.papers.ticks]

    assert "Carte bancaire" not in papers
    assert "Pièce d'identité" in papers


def test_whoever_has_no_address_can_ask_for_one(page: SheetPage, qtbot: QtBot) -> None:
    assert page.content
    assert page.content.ready

    with qtbot.waitSignal(page.mail_asked):
        page.content.ready.mail.click()


def test_where_nothing_is_opened_nothing_is_asked(page: SheetPage) -> None:
    page.show_procedure("sejour-vpf")

    assert page.content
    assert page.content.ready is None

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.lane import Lane
from kiosk.ui.languages import Languages
from kiosk.ui.papers import PapersDesk, PapersPage
from kiosk.ui.thumbnails import Thumbnails
from kiosk.visit.tray import Paper, Tray
from tests.ui.page_states_papers import NAMES, sheet_png


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


@pytest.fixture
def tray(tmp_path: Path) -> Tray:
    return Tray(tmp_path / "tray")


@pytest.fixture
def thumbnails(qtbot: QtBot) -> Thumbnails:
    return Thumbnails(Lane("thumbnails"))


@pytest.fixture
def page(qtbot: QtBot) -> PapersPage:
    page = PapersPage(NAMES)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def desk(page: PapersPage, tray: Tray, thumbnails: Thumbnails) -> PapersDesk:
    return PapersDesk(page, tray, thumbnails)


def scanned(tray: Tray, name: str = "passeport") -> Paper:
    return tray.add_scan(name, [sheet_png(3, 200), sheet_png(2, 200)])


def test_an_empty_tray_says_what_to_do(desk: PapersDesk, page: PapersPage) -> None:
    assert "no paper" in page.empty.what


def test_a_new_paper_appears_with_its_picture(
    desk: PapersDesk, page: PapersPage, tray: Tray, qtbot: QtBot, thumbnails: Thumbnails
) -> None:
    with qtbot.waitSignal(thumbnails.made):
        paper = scanned(tray)

    card = page.card(paper.number)
    assert card.name.text() == "Passport"
    assert card.facts.text() == "2 pages. You scanned it."
    assert card.picture.image is not None


def test_the_second_of_a_kind_is_told_apart(
    desk: PapersDesk, page: PapersPage, tray: Tray
) -> None:
    scanned(tray)
    second = scanned(tray)

    assert page.card(second.number).name.text() == "Passport (2)"


def test_a_paper_goes_only_after_a_second_yes(
    desk: PapersDesk, page: PapersPage, tray: Tray
) -> None:
    paper = scanned(tray)

    page.card(paper.number).remove.click()
    assert tray.papers == (paper,)
    page.card(paper.number).yes.click()

    assert tray.papers == ()


def test_a_no_keeps_the_paper(desk: PapersDesk, page: PapersPage, tray: Tray) -> None:
    paper = scanned(tray)
    page.card(paper.number).remove.click()

    page.card(paper.number).no.click()

    assert tray.papers == (paper,)
    assert page.card(paper.number).question.isHidden()


def test_open_and_print_bring_the_paper(
    desk: PapersDesk, page: PapersPage, tray: Tray, qtbot: QtBot
) -> None:
    paper = scanned(tray)

    with qtbot.waitSignal(desk.open_asked, check_params_cb=paper.__eq__):
        page.card(paper.number).open.click()
    with qtbot.waitSignal(desk.print_asked, check_params_cb=paper.__eq__):
        page.card(paper.number).print.click()


def test_a_paper_that_cannot_be_drawn_is_still_a_paper(
    desk: PapersDesk, page: PapersPage, tray: Tray, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    odd = tray.add_scan("titre", [b"not a picture"])
    with qtbot.waitSignal(thumbnails.made):
        scanned(tray)

    assert page.card(odd.number).picture.image is None

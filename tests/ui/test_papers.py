from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.lane import Lane
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.languages import Languages
from kiosk.ui.paper_list import progress
from kiosk.ui.paper_naming import NamingDesk, NamingPage
from kiosk.ui.papers import PapersDesk, PapersPage
from kiosk.ui.shell import Shell
from kiosk.ui.thumbnails import Thumbnails
from kiosk.visit.tray import Paper, Tray
from tests.rigs.papers import pdf
from tests.ui.page_states_papers import NAMES, WANTED, Wanted, sheet_png, texts


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


def _kind(button: Button) -> Kind:
    return Kind(button.property("kind"))


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
    assert _kind(page.scan) is Kind.PLAIN  # the main thing is to answer
    assert _kind(page.card(paper.number).no) is Kind.PRIMARY
    page.card(paper.number).yes.click()

    assert tray.papers == ()
    assert _kind(page.scan) is Kind.PRIMARY


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


def test_what_is_ready_is_ticked_off(
    desk: PapersDesk, page: PapersPage, tray: Tray
) -> None:
    assert page.wanted.isHidden()
    scanned(tray)

    desk.expect(WANTED)

    assert page.wanted.heading.text() == "1 of 4 papers ready"
    scanned(tray, "titre")
    assert page.wanted.heading.text() == "2 of 4 papers ready"
    assert [line.accessibleName() for line in page.wanted.lines] == [
        "Passport: ready",
        "Scan: Proof of address",
        "Present residence permit: ready",
        "Scan: Identity photo",
    ]


def test_the_page_begins_with_what_is_missing_in_any_language(
    shell: Shell, page: PapersPage, qtbot: QtBot
) -> None:
    page.show_papers(())
    page.show_wanted(WANTED)
    shell.resize(1280, 1024)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.show_page(page)
    first = page.wanted.lines[0]
    begun = page.focusWidget()

    shell.speak("fr")
    qtbot.waitUntil(lambda: first.text() == "Passeport")

    assert begun is first
    assert page.focusWidget() is first


def test_a_paper_that_few_need_counts_once_it_is_there() -> None:
    only_if = texts("si vous êtes mineur", "if you are under age")
    wanted = (*WANTED[:2], Wanted("autorisation", WANTED[0].title, only_if))

    assert progress(wanted, {"passeport"}) == (1, 2)
    assert progress(wanted, {"passeport", "autorisation"}) == (2, 3)
    assert progress(wanted, {"document"}) == (0, 2)
    assert progress((), {"document"}) == (0, 0)


def test_a_touch_on_a_missing_paper_scans_that_one(
    desk: PapersDesk, page: PapersPage, qtbot: QtBot
) -> None:
    desk.expect(WANTED)

    with qtbot.waitSignal(page.scan_one_asked, check_params_cb="titre".__eq__):
        page.wanted.lines[2].click()


def test_a_touch_on_a_ready_paper_shows_the_newest(
    desk: PapersDesk, page: PapersPage, tray: Tray, qtbot: QtBot
) -> None:
    scanned(tray)
    newest = scanned(tray)
    desk.expect(WANTED)

    with qtbot.waitSignal(desk.open_asked, check_params_cb=newest.__eq__):
        page.wanted.lines[0].click()


def test_a_paper_gets_another_name_of_the_list(
    desk: PapersDesk, page: PapersPage, tray: Tray, qtbot: QtBot
) -> None:
    paper = tray.add_file("recu-12", pdf())
    assert page.card(paper.number).name.text() == "Document from the site: recu 12"
    assert page.card(paper.number).rename.isHidden()
    desk.expect(WANTED)
    naming = NamingPage()
    qtbot.addWidget(naming)
    naming_desk = NamingDesk(naming, tray)

    with qtbot.waitSignal(desk.name_asked, check_params_cb=paper.__eq__):
        page.card(paper.number).rename.click()
    naming_desk.begin(paper, WANTED, None)
    with qtbot.waitSignal(naming_desk.done):
        naming.tiles[1].click()

    assert tray.names == {"justificatif-domicile"}
    assert page.card(paper.number).name.text() == "Proof of address"
    assert page.wanted.heading.text() == "1 of 4 papers ready"


def test_a_paper_that_is_gone_gets_no_name(tray: Tray, qtbot: QtBot) -> None:
    paper = scanned(tray)
    naming = NamingPage()
    qtbot.addWidget(naming)
    naming_desk = NamingDesk(naming, tray)
    naming_desk.begin(paper, WANTED, None)
    tray.remove(paper.number)

    with qtbot.waitSignal(naming_desk.done):
        naming.tiles[0].click()

    assert tray.papers == ()

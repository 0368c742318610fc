from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.devices.lane import Lane
from kiosk.documents import DocumentError, DocumentFault
from kiosk.ui.languages import Languages
from kiosk.ui.viewer import ViewerDesk, ViewerPage
from kiosk.visit.tray import Tray
from tests.ui.page_states_papers import NAMES, PAPERS, sheet, sheet_png


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


@pytest.fixture
def page(qtbot: QtBot) -> ViewerPage:
    page = ViewerPage(NAMES)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    return page


@pytest.fixture
def lane(qtbot: QtBot) -> Lane:
    return Lane("viewer")


@pytest.fixture
def desk(page: ViewerPage, lane: Lane) -> ViewerDesk:
    return ViewerDesk(page, lane)


@pytest.fixture
def tray(tmp_path: Path) -> Tray:
    return Tray(tmp_path / "tray")


def three_pages() -> bytes:
    return documents.fit([sheet_png(n, 300) for n in (1, 2, 3)], 1_000_000)


def test_a_pdf_is_read_page_by_page(
    desk: ViewerDesk, page: ViewerPage, lane: Lane, tray: Tray, qtbot: QtBot
) -> None:
    paper = tray.add_file("document", three_pages())
    with qtbot.waitSignal(lane.done):
        desk.show_paper(paper, tray.papers)
    assert page.place.text() == "Page 1 of 3"
    assert page.pane.image is not None

    with qtbot.waitSignal(lane.done):
        page.next.click()

    assert page.place.text() == "Page 2 of 3"


def test_quick_taps_end_at_the_last_page(
    desk: ViewerDesk, page: ViewerPage, lane: Lane, tray: Tray, qtbot: QtBot
) -> None:
    paper = tray.add_file("document", three_pages())
    desk.show_paper(paper, tray.papers)

    for _ in range(5):
        page.next_asked.emit()

    qtbot.waitUntil(lambda: page.place.text() == "Page 3 of 3" and not lane.busy)
    assert not page.next.isEnabled()


def test_scanned_pages_are_seen_without_a_pdf(
    desk: ViewerDesk, page: ViewerPage, lane: Lane, tray: Tray, qtbot: QtBot
) -> None:
    paper = tray.add_scan("passeport", [sheet_png(1, 200), sheet_png(2, 200)])

    with qtbot.waitSignal(lane.done):
        desk.show_paper(paper, tray.papers)

    assert page.title.text() == "Passport"
    assert page.pane.image is not None


def test_a_damaged_document_is_told(
    desk: ViewerDesk, page: ViewerPage, lane: Lane, tray: Tray, qtbot: QtBot
) -> None:
    paper = tray.add_file("document", three_pages())
    paper.parts[0].write_bytes(b"%PDF-1.4 cut short")

    with qtbot.waitSignal(lane.failed):
        desk.show_paper(paper, tray.papers)

    assert "damaged" in page.notice.what
    assert page.print.isHidden()
    assert page.next.isHidden()  # no page of it can be seen


def test_from_a_damaged_page_one_leafs_back(page: ViewerPage) -> None:
    page.show_paper(PAPERS[3], PAPERS)
    page.show_sheet(sheet(), 0)

    page.show_error(DocumentError(DocumentFault.DAMAGED))

    assert not page.next.isHidden()
    page.show_sheet(sheet(), 0)
    assert not page.print.isHidden()


def test_a_page_grows_and_shrinks_in_steps(page: ViewerPage, qtbot: QtBot) -> None:
    for _ in range(5):
        page.larger.click()

    assert page.pane.zoom == 200
    assert not page.larger.isEnabled()


def test_print_brings_the_paper(
    desk: ViewerDesk, page: ViewerPage, lane: Lane, tray: Tray, qtbot: QtBot
) -> None:
    paper = tray.add_scan("passeport", [sheet_png(1, 200)])
    with qtbot.waitSignal(lane.done):
        desk.show_paper(paper, tray.papers)

    with qtbot.waitSignal(desk.print_asked, check_params_cb=paper.__eq__):
        page.print.click()

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.browser.uploads import FileMode, FileRequest
from kiosk.devices.lane import Lane
from kiosk.ui.languages import Languages
from kiosk.ui.picker import PickerDesk, PickerPage
from kiosk.ui.style import Look, dress
from kiosk.ui.thumbnails import Thumbnails
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray
from tests.ui.page_states_papers import NAMES, sheet_png


@pytest.fixture(autouse=True)
def english(qapp: QApplication, languages: Languages) -> None:
    if not qapp.styleSheet():
        dress(qapp, Look())
    languages.speak("en")


HOST = "permisdeconduire.ants.gouv.fr"


class Around:
    """A picker with everything around it, and the requests of a site."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tray = Tray(folder / "tray")
        self.journey = Journey()
        self.lane = Lane("fitting")
        self.page = PickerPage(NAMES)
        thumbnails = Thumbnails(Lane("thumbnails"), self.page)
        self.desk = PickerDesk(
            self.page, self.tray, thumbnails, self.lane, self.journey
        )

    def request(self, mode: FileMode = FileMode.SINGLE) -> FileRequest:
        return FileRequest(mode, (), HOST, self.folder)

    def scanned(self, name: str = "passeport") -> Paper:
        return self.tray.add_scan(name, [sheet_png(3, 200)])


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Around:
    around = Around(tmp_path)
    qtbot.addWidget(around.page)
    return around


def test_one_touch_and_one_yes_give_a_pdf_to_the_site(
    around: Around, qtbot: QtBot
) -> None:
    paper = around.scanned()
    request = around.request()
    around.desk.begin(request, 200_000)

    around.page.tile(paper.number).click()
    with qtbot.waitSignal(around.desk.answered, check_params_cb=(1).__eq__):
        around.page.give.click()

    (name,) = request.wait()
    content = Path(name).read_bytes()
    assert documents.kind_of(content) is documents.Kind.PDF
    assert len(content) < 200_000
    assert around.journey.papers_handed_over == 1


def test_nothing_can_be_given_before_a_paper_is_chosen(around: Around) -> None:
    around.scanned()

    around.desk.begin(around.request(), 200_000)

    assert not around.page.give.isEnabled()


def test_a_single_choice_is_single(around: Around) -> None:
    first, second = around.scanned(), around.scanned("titre")
    around.desk.begin(around.request(), 200_000)

    around.page.tile(first.number).click()
    around.page.tile(second.number).click()

    assert around.page.chosen_numbers() == (second.number,)


def test_a_multiple_choice_gives_all_of_them(around: Around, qtbot: QtBot) -> None:
    papers = [around.scanned(), around.scanned("titre")]
    request = around.request(FileMode.MULTIPLE)
    around.desk.begin(request, 200_000)
    for paper in papers:
        around.page.tile(paper.number).click()

    with qtbot.waitSignal(around.desk.answered):
        around.page.give.click()

    assert len(request.wait()) == 2


def test_a_visitor_can_give_nothing(around: Around, qtbot: QtBot) -> None:
    around.scanned()
    request = around.request()
    around.desk.begin(request, 200_000)

    with qtbot.waitSignal(around.desk.answered, check_params_cb=(0).__eq__):
        around.page.leave.click()

    assert request.wait() == []


def test_a_paper_scanned_for_the_site_comes_back_chosen(
    around: Around, qtbot: QtBot
) -> None:
    around.desk.begin(around.request(), 200_000)
    with qtbot.waitSignal(around.desk.scan_asked):
        around.page.scan.click()

    paper = around.scanned()
    around.desk.choose(paper)

    assert around.page.chosen_numbers() == (paper.number,)
    assert around.page.give.isEnabled()


def test_a_paper_that_does_not_fit_is_told_and_the_site_still_waits(
    around: Around, qtbot: QtBot
) -> None:
    paper = around.scanned()
    request = around.request()
    around.desk.begin(request, 500)
    around.page.tile(paper.number).click()

    with qtbot.waitSignal(around.lane.failed):
        around.page.give.click()

    assert "too large" in around.page.notice.what
    assert request.open


def test_a_refused_request_takes_no_paper_from_one_that_came_late(
    around: Around, qtbot: QtBot
) -> None:
    paper = around.scanned()
    first, second = around.request(), around.request()
    around.desk.begin(first, 200_000)
    around.page.tile(paper.number).click()
    around.page.give.click()

    with qtbot.waitSignals([around.lane.stopped]):
        around.desk.refuse()
        around.desk.begin(second, 200_000)

    assert first.wait() == []
    assert second.open


def test_the_same_paper_can_be_given_twice(around: Around, qtbot: QtBot) -> None:
    paper = around.scanned()
    answers: list[Callable[[], list[str]]] = []

    for _ in range(2):
        request = around.request()
        around.desk.begin(request, 200_000)
        around.page.tile(paper.number).click()
        with qtbot.waitSignal(around.desk.answered):
            around.page.give.click()
        answers.append(request.wait)

    assert [len(answer()) for answer in answers] == [1, 1]

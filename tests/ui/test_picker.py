from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.browser.uploads import FileMode, FileRequest
from kiosk.devices.lane import Lane
from kiosk.documents import DocumentError, DocumentFault
from kiosk.ui.languages import Languages
from kiosk.ui.picker import PickerPage
from kiosk.ui.picker_desk import PickerDesk, SiteLimits
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look, dress
from kiosk.ui.thumbnails import Thumbnails
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray
from tests.rigs.papers import encoded, photograph
from tests.ui.page_states_papers import NAMES, PAPERS, WANTED, sheet_png


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

    def request(
        self, mode: FileMode = FileMode.SINGLE, accept: tuple[str, ...] = ()
    ) -> FileRequest:
        return FileRequest(mode, accept, HOST, self.folder)

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
    around.desk.begin(request, SiteLimits(200_000))

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

    around.desk.begin(around.request(), SiteLimits(200_000))

    assert not around.page.give.isEnabled()


def test_a_single_choice_is_single(around: Around) -> None:
    first, second = around.scanned(), around.scanned("titre")
    around.desk.begin(around.request(), SiteLimits(200_000))

    around.page.tile(first.number).click()
    around.page.tile(second.number).click()

    assert around.page.chosen_numbers() == (second.number,)


def test_a_multiple_choice_gives_all_of_them(around: Around, qtbot: QtBot) -> None:
    papers = [around.scanned(), around.scanned("titre")]
    request = around.request(FileMode.MULTIPLE)
    around.desk.begin(request, SiteLimits(200_000))
    for paper in papers:
        around.page.tile(paper.number).click()

    with qtbot.waitSignal(around.desk.answered):
        around.page.give.click()

    assert len(request.wait()) == 2


def test_a_visitor_can_give_nothing(around: Around, qtbot: QtBot) -> None:
    around.scanned()
    request = around.request()
    around.desk.begin(request, SiteLimits(200_000))

    with qtbot.waitSignal(around.desk.answered, check_params_cb=(0).__eq__):
        around.page.leave.click()

    assert request.wait() == []


def test_a_paper_scanned_for_a_site_that_wants_one_goes_there_at_once(
    around: Around, qtbot: QtBot
) -> None:
    request = around.request()
    around.desk.begin(request, SiteLimits(200_000), WANTED)
    passport = around.page.scans[0]
    with qtbot.waitSignal(around.desk.scan_asked, check_params_cb="passeport".__eq__):
        passport.click()

    with qtbot.waitSignal(around.desk.answered, check_params_cb=(1).__eq__):
        around.desk.bring(around.scanned())

    (name,) = request.wait()
    assert Path(name).name == "passeport.pdf"


def test_a_paper_scanned_for_a_site_that_wants_several_comes_back_chosen(
    around: Around,
) -> None:
    first = around.scanned()
    request = around.request(FileMode.MULTIPLE)
    around.desk.begin(request, SiteLimits(200_000))
    around.page.tile(first.number).click()

    second = around.scanned("titre")
    around.desk.bring(second)

    assert around.page.chosen_numbers() == (first.number, second.number)
    assert around.page.give.isEnabled()
    assert request.open


def test_what_is_scanned_already_is_not_offered_to_be_scanned(around: Around) -> None:
    around.desk.begin(around.request(), SiteLimits(200_000), WANTED)
    offered = [tile.text() for tile in around.page.scans]

    around.scanned("passeport")

    assert offered[0] == "Passport"
    assert [tile.text() for tile in around.page.scans] == offered[1:]
    assert offered[-1] == "Another paper"


def test_two_papers_of_a_kind_have_two_names(around: Around, qtbot: QtBot) -> None:
    papers = [around.scanned(), around.scanned()]
    request = around.request(FileMode.MULTIPLE)
    around.desk.begin(request, SiteLimits(200_000))
    for paper in papers:
        around.page.tile(paper.number).click()

    with qtbot.waitSignal(around.desk.answered, check_params_cb=(2).__eq__):
        around.page.give.click()

    names = [Path(name).name for name in request.wait()]
    assert names == ["passeport.pdf", "passeport-2.pdf"]


def test_a_site_that_takes_no_paper_is_told_and_can_be_left(around: Around) -> None:
    paper = around.scanned()
    request = around.request(accept=(".docx",))
    around.desk.begin(request, SiteLimits(200_000))
    assert "neither a PDF" in around.page.notice.what

    assert around.page.tiles.isHidden()

    around.desk.bring(paper)
    assert not around.page.give.isEnabled()
    around.page.leave.click()

    assert request.wait() == []


def too_large(around: Around, qtbot: QtBot, limit: int, pages: int = 1) -> FileRequest:
    picture = encoded(photograph(), "JPEG", quality=90)
    paper = around.tray.add_scan("passeport", [picture] * pages)
    request = around.request()
    around.desk.begin(request, SiteLimits(limit))
    around.page.tile(paper.number).click()
    with qtbot.waitSignal(around.lane.failed):
        around.page.give.click()
    return request


def test_a_paper_that_does_not_fit_is_asked_about(around: Around, qtbot: QtBot) -> None:
    request = too_large(around, qtbot, 200_000)
    question = around.page.question
    assert not question.isHidden()
    assert question.notice.what == "“Passport” is too large for the site."
    assert question.fewer.isHidden()
    assert not around.page.give.isEnabled()
    assert request.open

    with qtbot.waitSignal(around.desk.answered, check_params_cb=(1).__eq__):
        question.coarse.click()

    (name,) = request.wait()
    assert Path(name).stat().st_size < 200_000
    assert question.isHidden()


def test_fewer_pages_can_be_scanned_where_there_are_many(
    around: Around, qtbot: QtBot
) -> None:
    request = too_large(around, qtbot, 400_000, pages=2)

    with qtbot.waitSignal(around.desk.scan_asked, check_params_cb="passeport".__eq__):
        around.page.question.fewer.click()

    assert request.open


def test_another_paper_may_be_chosen_instead(around: Around, qtbot: QtBot) -> None:
    too_large(around, qtbot, 200_000)
    other = around.tray.add_scan("titre", [sheet_png(3, 200)])

    around.page.tile(other.number).click()

    assert around.page.question.isHidden()
    assert around.page.give.isEnabled()


def test_a_paper_for_which_nothing_helps_is_told_and_the_site_still_waits(
    around: Around, qtbot: QtBot
) -> None:
    request = too_large(around, qtbot, 20_000)

    with qtbot.waitSignal(around.lane.failed):
        around.page.question.coarse.click()

    assert "too large" in around.page.notice.what
    assert around.page.question.isHidden()
    assert not around.page.give.isEnabled()  # it would be too large once more
    assert request.open


def test_a_refused_request_takes_no_paper_from_one_that_came_late(
    around: Around, qtbot: QtBot
) -> None:
    paper = around.scanned()
    first, second = around.request(), around.request()
    around.desk.begin(first, SiteLimits(200_000))
    around.page.tile(paper.number).click()
    around.page.give.click()

    with qtbot.waitSignals([around.lane.stopped]):
        around.desk.refuse()
        around.desk.begin(second, SiteLimits(200_000))

    assert first.wait() == []
    assert second.open


def test_the_same_paper_can_be_given_twice(around: Around, qtbot: QtBot) -> None:
    paper = around.scanned()
    answers: list[Callable[[], list[str]]] = []

    for _ in range(2):
        request = around.request()
        around.desk.begin(request, SiteLimits(200_000))
        around.page.tile(paper.number).click()
        with qtbot.waitSignal(around.desk.answered):
            around.page.give.click()
        answers.append(request.wait)

    assert [len(answer()) for answer in answers] == [1, 1]


def _with_one_chosen() -> PickerPage:
    page = PickerPage(NAMES)
    page.show_request(HOST, many=False)
    page.show_papers((PAPERS[0],))
    page.show_chosen((1,))
    return page


def test_the_focus_stays_on_the_page_while_a_paper_is_made_ready(
    shell: Shell, qtbot: QtBot
) -> None:
    page = _with_one_chosen()
    shell.show_page(page)
    shell.show()
    shell.activateWindow()
    page.give.setFocus()

    page.show_busy()
    qtbot.waitUntil(page.keeper.hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.keeper.hasFocus()
    assert QAccessible.queryAccessibleInterface(page.keeper).text(QAccessible.Text.Name)

    page.show_error(DocumentError(DocumentFault.CANNOT_FIT))
    assert page.tile(1).hasFocus()


def test_why_a_paper_will_not_do_is_in_sight_with_large_letters(
    shell: Shell, qtbot: QtBot
) -> None:
    page = _with_one_chosen()
    shell.wear(Look(scale=200))
    shell.setFixedSize(1024, 768)
    shell.show_page(page)
    shell.show()
    shell.activateWindow()
    page.give.setFocus()
    page.show_busy()
    qtbot.waitUntil(page.keeper.hasFocus)

    page.show_error(DocumentError(DocumentFault.CANNOT_FIT))

    seen = page.body.area.viewport()
    qtbot.waitUntil(
        lambda: (
            0
            < page.notice.mapTo(seen, QPoint()).y()
            < page.notice.mapTo(seen, QPoint(0, page.notice.height())).y()
            <= seen.height()
        )
    )


def test_a_focus_that_has_moved_on_meanwhile_stays_there(
    shell: Shell, qtbot: QtBot
) -> None:
    page = _with_one_chosen()
    shell.show_page(page)
    shell.show()
    shell.activateWindow()
    page.show_busy()
    qtbot.waitUntil(page.keeper.hasFocus)

    shell.bar.help.setFocus()
    page.show_error(DocumentError(DocumentFault.CANNOT_FIT))

    assert shell.bar.help.hasFocus()

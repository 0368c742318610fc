import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.devices import DeviceError, Fault, ScannedPage, Scanner
from kiosk.devices.lane import Lane
from kiosk.ui.languages import Languages
from kiosk.ui.scan import ScanDesk, ScanPage
from kiosk.ui.style import Look, dress
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray
from tests.fakes import FakeScanner, blank_page
from tests.ui.page_states_papers import NAMES, WANTED


@pytest.fixture(autouse=True)
def english(qapp: QApplication, languages: Languages) -> None:
    if not qapp.styleSheet():
        dress(qapp, Look())
    languages.speak("en")


class Counter:
    """A scan page with everything around it."""

    def __init__(self, tray: Tray, scanner: Scanner | None) -> None:
        self.tray = tray
        self.journey = Journey()
        self.page = ScanPage(NAMES)
        self.lane = Lane("scanner")
        self.finishing = Lane("turning")
        self.desk = ScanDesk(
            self.page,
            self.lane,
            self.finishing,
            scanner,
            tray=tray,
            journey=self.journey,
        )


Make = Callable[[Scanner | None], Counter]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Make:
    def build(scanner: Scanner | None) -> Counter:
        counter = Counter(Tray(tmp_path / "tray"), scanner)
        qtbot.addWidget(counter.page)
        return counter

    return build


def small() -> ScannedPage:
    return blank_page(200, 300)


def scan_one(qtbot: QtBot, counter: Counter) -> None:
    with qtbot.waitSignal(counter.lane.done):
        counter.page.place.scan.click()


def test_a_visitor_says_which_paper_it_is(make: Make) -> None:
    counter = make(FakeScanner())

    counter.desk.begin(WANTED)
    counter.page.choose.chosen.emit("passeport")

    assert counter.page.step is counter.page.place
    assert counter.page.place.title.text() == "Passport"


def test_a_page_is_scanned_looked_at_and_kept(make: Make, qtbot: QtBot) -> None:
    counter = make(FakeScanner([small()]))
    counter.desk.begin(WANTED, "passeport")
    scan_one(qtbot, counter)
    assert counter.page.step is counter.page.look

    with qtbot.waitSignal(counter.desk.finished) as finished:
        counter.page.look.finish.click()

    (paper,) = finished.args or []
    assert paper == counter.tray.papers[0]
    assert (paper.name, paper.pages) == ("passeport", 1)
    assert counter.journey.pages_scanned == 1


def test_pages_come_together_in_their_order(make: Make, qtbot: QtBot) -> None:
    counter = make(FakeScanner([blank_page(200, 300), blank_page(210, 300)]))
    counter.desk.begin(WANTED, "titre")
    scan_one(qtbot, counter)
    counter.page.look.add.click()
    scan_one(qtbot, counter)

    with qtbot.waitSignal(counter.desk.finished):
        counter.page.look.finish.click()

    (paper,) = counter.tray.papers
    assert [QImage(str(part)).width() for part in paper.parts] == [200, 210]


def test_a_turned_page_lies_turned_in_the_tray(make: Make, qtbot: QtBot) -> None:
    counter = make(FakeScanner([small()]))
    counter.desk.begin(WANTED, "passeport")
    scan_one(qtbot, counter)
    counter.page.look.turn.click()

    with qtbot.waitSignal(counter.desk.finished):
        counter.page.look.finish.click()

    turned = QImage(str(counter.tray.papers[0].parts[0]))
    assert (turned.width(), turned.height()) == (300, 200)


def test_a_page_can_be_scanned_again(make: Make, qtbot: QtBot) -> None:
    counter = make(FakeScanner([blank_page(200, 300), blank_page(210, 300)]))
    counter.desk.begin(WANTED, "passeport")
    scan_one(qtbot, counter)
    counter.page.look.again.click()
    scan_one(qtbot, counter)

    with qtbot.waitSignal(counter.desk.finished):
        counter.page.look.finish.click()

    assert [QImage(str(p)).width() for p in counter.tray.papers[0].parts] == [210]


def test_a_jam_is_told_and_the_pages_kept_are_still_there(
    make: Make, qtbot: QtBot
) -> None:
    counter = make(FakeScanner([small(), DeviceError(Fault.JAM)]))
    counter.desk.begin(WANTED, "passeport")
    scan_one(qtbot, counter)
    counter.page.look.add.click()

    with qtbot.waitSignal(counter.lane.failed):
        counter.page.place.scan.click()

    notice = counter.page.place.notice
    assert "stuck" in notice.what
    assert "still here" in notice.advice
    with qtbot.waitSignal(counter.desk.finished):
        counter.page.place.finish.click()
    assert counter.tray.papers[0].pages == 1


def test_a_page_kept_can_be_taken_out(make: Make, qtbot: QtBot) -> None:
    counter = make(FakeScanner([small(), small()]))
    counter.desk.begin(WANTED, "passeport")
    scan_one(qtbot, counter)
    counter.page.look.add.click()
    scan_one(qtbot, counter)

    counter.page.look.drop_asked.emit(0)

    with qtbot.waitSignal(counter.desk.finished):
        counter.page.look.finish.click()
    assert counter.tray.papers[0].pages == 1


def test_two_quick_taps_scan_once(make: Make, qtbot: QtBot) -> None:
    scanner = FakeScanner([small(), small()])
    counter = make(scanner)
    counter.desk.begin(WANTED, "passeport")

    with qtbot.waitSignal(counter.lane.done):
        counter.page.place.scan_asked.emit()
        counter.page.place.scan_asked.emit()

    assert len(scanner.requests) == 1


def test_a_stopped_scan_waits_for_the_paper_again(make: Make, qtbot: QtBot) -> None:
    counter = make(FakeScanner([small()]))
    counter.desk.begin(WANTED, "passeport")

    with qtbot.waitSignal(counter.lane.stopped):
        counter.page.place.scan.click()
        counter.page.place.stop.click()

    assert counter.page.step is counter.page.place
    assert not counter.page.place.scan.isHidden()


def test_back_leads_to_the_choice_and_then_away(make: Make, qtbot: QtBot) -> None:
    counter = make(FakeScanner())
    counter.desk.begin(WANTED)
    counter.page.choose.chosen.emit("titre")

    counter.page.place.leave.click()

    assert counter.page.step is counter.page.choose
    with qtbot.waitSignal(counter.desk.left):
        counter.page.choose.leave.click()


def test_without_a_scanner_the_page_says_so(make: Make) -> None:
    counter = make(None)

    counter.desk.begin(WANTED)

    assert counter.page.step is counter.page.absent
    assert "no scanner" in counter.page.absent.notice.what


def test_a_paper_for_which_there_is_no_room_is_told(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = make(FakeScanner([small()]))
    counter.desk.begin(WANTED, "passeport")
    scan_one(qtbot, counter)

    def full(_path: Path, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "write_bytes", full)
    with qtbot.waitSignal(counter.finishing.done):
        counter.page.look.finish.click()

    assert counter.page.step is counter.page.place
    assert "went wrong" in counter.page.place.notice.what
    assert counter.tray.papers == ()

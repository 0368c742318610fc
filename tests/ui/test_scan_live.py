"""What is seen while the scanner reads: at once, growing, and never silent for long."""

from functools import partial
from pathlib import Path
from threading import Thread, current_thread

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.devices import Strip
from kiosk.devices.child import ChildScanner
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import SaneConfig
from kiosk.ui.scan_live import GrowingSheet, ScanningStep
from tests.fakes import FakeScanner
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config
from tests.ui.scan_counter import Make
from tests.ui.scans import letter

BLACK = bytes(3)


def strip(top: int, lines: int, height: int = 40, width: int = 20) -> Strip:
    return Strip(width, height, top, BLACK * width * lines)


@pytest.fixture
def real_scanner(tmp_path: Path) -> ChildScanner:
    """Give SANE's test scanner, in a process of its own."""
    config = SaneConfig(folder=sane_test_config(tmp_path / "sane"))
    return ChildScanner(partial(SaneScanner, TEST_SCANNER, config))


@pytest.fixture
def sheet(qtbot: QtBot) -> GrowingSheet:
    sheet = GrowingSheet()
    qtbot.addWidget(sheet)
    sheet.resize(300, 300)
    return sheet


def dark(picture: QImage | None, line: int) -> bool:
    assert picture is not None
    return picture.pixelColor(5, line).lightness() == 0


def test_lines_are_seen_as_they_come(sheet: GrowingSheet) -> None:
    sheet.add(strip(0, 10))
    sheet.add(strip(10, 5))

    assert sheet.lines == 15
    assert dark(sheet.picture, 14)
    assert not dark(sheet.picture, 15)
    assert sheet.picture is not None
    assert sheet.picture.height() == 40


def test_the_screen_shows_ink_only_where_lines_came(sheet: GrowingSheet) -> None:
    sheet.add(strip(0, 20))

    seen = sheet.grab().toImage()

    assert seen.pixelColor(150, 80).lightness() == 0
    assert seen.pixelColor(150, 230).lightness() > 0


def test_a_page_of_unknown_length_grows_as_long_as_it_must(
    sheet: GrowingSheet,
) -> None:
    for top in range(0, 100, 10):
        sheet.add(strip(top, 10, height=0))

    assert sheet.lines == 100
    assert dark(sheet.picture, 99)


def test_the_next_page_of_the_feeder_begins_on_an_empty_sheet(
    sheet: GrowingSheet,
) -> None:
    sheet.add(strip(0, 40))

    sheet.add(strip(0, 3))

    assert sheet.lines == 3
    assert not dark(sheet.picture, 3)


def test_the_first_sign_comes_with_the_very_touch(
    scan_counter: Make, qtbot: QtBot
) -> None:
    counter = scan_counter(FakeScanner([None]))
    counter.begin()

    counter.touch(counter.page.place.scan)

    # nothing has come from the scanner yet, and the screen says so already
    assert counter.page.step is counter.page.scanning
    assert counter.page.scanning.status.text() == "The scanner is starting…"
    assert counter.page.scanning.progress.isVisible()
    counter.touch(counter.page.scanning.stop)
    counter.until(counter.page.place)


def test_the_page_is_there_before_it_is_straightened(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([letter()]))
    counter.begin()
    counter.touch(counter.page.place.scan)

    counter.until(counter.page.look)

    assert counter.page.look.pane.image is not None
    assert "straightened" in counter.page.look.title.text()


def test_a_scanner_that_is_silent_for_three_seconds_is_said_to_be_busy(
    qtbot: QtBot, scan_counter: Make
) -> None:
    scan_counter(None)  # in English
    step = ScanningStep()
    qtbot.addWidget(step)

    step.show_start(feeds=False)
    qtbot.waitUntil(lambda: "busy" in step.status.text(), timeout=5000)

    step.show_strip(strip(0, 3))
    assert step.status.text() == "The scanner is reading your paper…"


def test_a_scanner_that_reads_is_not_said_to_be_busy(
    qtbot: QtBot, scan_counter: Make
) -> None:
    scan_counter(None)
    step = ScanningStep()
    qtbot.addWidget(step)
    step.show_start(feeds=False)

    step.show_progress(1)

    (timer,) = step.findChildren(QTimer)
    assert not timer.isActive()


def test_a_real_page_grows_is_straightened_and_kept(
    scan_counter: Make, real_scanner: ChildScanner
) -> None:
    counter = scan_counter(real_scanner, dpi=75)
    grown: list[int] = []
    counter.lane.shown.connect(
        lambda _: grown.append(counter.page.scanning.live.lines),
        Qt.ConnectionType.DirectConnection,
    )
    counter.begin()

    counter.scan()

    assert grown
    assert grown == sorted(grown)
    paper = counter.finish(counter.page.look.finish)
    (original,) = (QImage(str(path)) for path in paper.originals)
    assert abs(original.width() - 620) <= 2  # A4 at 75 dots an inch
    assert abs(original.height() - 877) <= 2


def test_a_page_is_straightened_off_the_screen_s_thread(
    scan_counter: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Thread] = []
    tidy = documents.tidy

    def noted(pnm: bytes, dpi: int) -> documents.Tidied:
        seen.append(current_thread())
        return tidy(pnm, dpi)

    monkeypatch.setattr(documents, "tidy", noted)
    counter = scan_counter(FakeScanner([letter()]))
    counter.begin()

    counter.scan()

    (thread,) = seen
    assert thread is not current_thread()


def test_a_real_feeder_gives_all_its_sheets(
    scan_counter: Make, real_scanner: ChildScanner
) -> None:
    counter = scan_counter(real_scanner, dpi=75, feeder=True)
    counter.begin()
    counter.touch(counter.page.way.feeder)

    counter.feed(10)  # as many as SANE's test scanner has

    assert counter.finish(counter.page.pages.finish).pages == 10

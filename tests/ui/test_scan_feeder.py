"""Several sheets at once: the feeder, its questions, and the overview of the pages."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.devices import DeviceError, Fault, Source
from kiosk.documents import Doubt
from kiosk.ui.scan_pages import PagesStep
from tests.fakes import FakeScanner
from tests.ui.page_states_scan import scan_sheet, sheets
from tests.ui.scan_counter import Make, ScanCounter, shown
from tests.ui.scans import blank, letter


def at_the_feeder(counter: ScanCounter) -> ScanCounter:
    counter.begin()
    counter.touch(counter.page.way.feeder)
    return counter


def test_where_there_is_only_a_glass_nobody_is_asked(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner())

    counter.begin()

    assert counter.page.step is counter.page.place


def test_sheets_of_the_feeder_all_come_at_once(scan_counter: Make) -> None:
    scanner = FakeScanner([letter(3), letter(9), letter(20)])
    counter = at_the_feeder(scan_counter(scanner, feeder=True))
    counter.feed(3)

    assert counter.page.pages.title.text() == "Your paper: 3 pages"
    paper = counter.finish(counter.page.pages.finish)
    assert (paper.pages, len(paper.originals)) == (3, 3)
    assert counter.journey.pages_scanned == 3
    (request,) = scanner.requests
    assert (request.source, request.duplex) == (Source.FEEDER, False)


@pytest.mark.parametrize("both", [False, True])
def test_both_sides_are_a_plain_question(scan_counter: Make, *, both: bool) -> None:
    scanner = FakeScanner([letter(3)])
    counter = at_the_feeder(scan_counter(scanner, feeder=True, duplex=True))
    assert counter.page.step is counter.page.sides

    sides = counter.page.sides
    counter.touch(sides.both if both else sides.fronts)
    counter.feed(1)

    assert scanner.requests[0].duplex is both


def test_the_glass_is_still_there_beside_a_feeder(scan_counter: Make) -> None:
    scanner = FakeScanner([letter(3)])
    counter = scan_counter(scanner, feeder=True)
    counter.begin()

    counter.touch(counter.page.way.glass)
    counter.scan()

    assert scanner.requests[0].source is Source.GLASS


def test_a_jam_on_the_third_sheet_keeps_the_two_before(scan_counter: Make) -> None:
    scanner = FakeScanner([letter(3), letter(9), DeviceError(Fault.JAM)])
    counter = at_the_feeder(scan_counter(scanner, feeder=True))

    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    assert "stuck" in counter.page.place.notice.what
    assert "still here" in counter.page.place.notice.advice
    counter.touch(counter.page.place.pages)
    counter.settle(2)
    assert counter.page.pages.title.text() == "Your paper: 2 pages"


def test_who_finishes_at_once_after_a_jam_loses_no_page(
    scan_counter: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    straighten, tidy = Event(), documents.tidy

    def slowly(pnm: bytes, dpi: int) -> documents.Tidied:
        straighten.wait(10)
        return tidy(pnm, dpi)

    monkeypatch.setattr(documents, "tidy", slowly)
    scanner = FakeScanner([letter(3), letter(9), DeviceError(Fault.JAM)])
    counter = at_the_feeder(scan_counter(scanner, feeder=True))
    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    counter.touch(counter.page.place.finish)  # two pages are being straightened
    straighten.set()

    counter.settle(2)
    assert counter.finish(counter.page.pages.finish).pages == 2


def test_after_a_jam_the_rest_joins_the_pages_before(scan_counter: Make) -> None:
    script = [letter(3), DeviceError(Fault.JAM), letter(9), letter(20)]
    counter = at_the_feeder(scan_counter(FakeScanner(script), feeder=True))
    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    counter.feed(3)

    assert counter.finish(counter.page.pages.finish).pages == 3


def test_a_stopped_feeder_keeps_what_it_has_read(
    scan_counter: Make, qtbot: QtBot
) -> None:
    counter = at_the_feeder(scan_counter(FakeScanner([letter(3), None]), feeder=True))
    counter.touch(counter.page.place.scan)
    pages = counter.page.scanning.pages
    qtbot.waitUntil(lambda: pages.text() == "Pages read so far: 1")

    counter.touch(counter.page.scanning.stop)
    counter.until(counter.page.place)

    counter.touch(counter.page.place.pages)
    counter.settle(1)
    assert counter.finish(counter.page.pages.finish).pages == 1


def test_an_arrow_moves_a_page_and_keeps_the_hand_on_it(
    scan_counter: Make, qtbot: QtBot
) -> None:
    script = [letter(3), letter(9), letter(20)]
    counter = at_the_feeder(scan_counter(FakeScanner(script), feeder=True))
    counter.feed(3)
    first, second, third = shown(counter.page.pages)

    moved = counter.page.pages.card(third)
    counter.touch(moved.earlier)
    qtbot.waitUntil(lambda: shown(counter.page.pages) == [first, third, second])
    counter.touch(moved.earlier)

    qtbot.waitUntil(lambda: shown(counter.page.pages) == [third, first, second])
    assert not moved.earlier.isEnabled()
    assert moved.isAncestorOf(counter.page.focusWidget())
    assert moved.name.text() == "Page 1"
    counter.finish(counter.page.pages.finish)


def test_the_keyboard_moves_a_page_as_well(scan_counter: Make, qtbot: QtBot) -> None:
    script = [letter(3), letter(9)]
    counter = at_the_feeder(scan_counter(FakeScanner(script), feeder=True))
    counter.feed(2)
    first, second = shown(counter.page.pages)

    counter.page.pages.card(first).later.setFocus()
    qtbot.keyClick(counter.page.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: shown(counter.page.pages) == [second, first])


def test_a_page_taken_out_can_be_brought_back_where_it_was(
    scan_counter: Make, qtbot: QtBot
) -> None:
    script = [letter(3), letter(9), letter(20)]
    counter = at_the_feeder(scan_counter(FakeScanner(script), feeder=True))
    counter.feed(3)
    before = shown(counter.page.pages)

    counter.touch(counter.page.pages.card(before[1]).drop)
    qtbot.waitUntil(lambda: shown(counter.page.pages) == [before[0], before[2]])
    assert counter.page.pages.dropped.what == "Page 2 is taken out."
    counter.touch(counter.page.pages.bring_back)

    qtbot.waitUntil(lambda: shown(counter.page.pages) == before)
    assert not counter.page.pages.bring_back.isVisible()


def test_without_any_page_left_nothing_can_be_finished(scan_counter: Make) -> None:
    counter = at_the_feeder(scan_counter(FakeScanner([letter(3)]), feeder=True))
    counter.feed(1)

    (number,) = shown(counter.page.pages)
    counter.touch(counter.page.pages.card(number).drop)

    assert not counter.page.pages.finish.isEnabled()
    counter.touch(counter.page.pages.bring_back)
    assert counter.page.pages.finish.isEnabled()


def test_a_page_turned_in_the_overview_lies_turned(scan_counter: Make) -> None:
    counter = at_the_feeder(scan_counter(FakeScanner([letter(3)]), feeder=True))
    counter.feed(1)
    (number,) = shown(counter.page.pages)
    page = counter.page.pages.card(number)

    counter.touch(page.turn)

    assert page.picture.image is not None
    assert page.picture.image.width() > page.picture.image.height()


def test_starting_again_is_asked_about_first(scan_counter: Make) -> None:
    script = [letter(3), letter(9), letter(20)]
    counter = at_the_feeder(scan_counter(FakeScanner(script), feeder=True))
    counter.feed(3)

    counter.touch(counter.page.pages.restart)
    assert "start again?" in counter.page.pages.question.what
    counter.touch(counter.page.pages.no)
    assert len(shown(counter.page.pages)) == 3
    counter.touch(counter.page.pages.restart)
    counter.touch(counter.page.pages.yes)

    assert counter.page.step is counter.page.place
    assert not counter.page.place.finish.isVisible()


def test_a_page_of_the_feeder_is_looked_at_and_scanned_again_in_its_place(
    scan_counter: Make, qtbot: QtBot
) -> None:
    script = [letter(3), letter(9), letter(20)]
    scanner = FakeScanner(script)
    counter = at_the_feeder(scan_counter(scanner, feeder=True))
    counter.feed(3)
    before = shown(counter.page.pages)

    counter.touch(counter.page.pages.card(before[0]).look)
    assert counter.page.step is counter.page.look
    counter.touch(counter.page.look.again)
    counter.scan()
    counter.touch(counter.page.look.pages)

    after = shown(counter.page.pages)
    assert after[1:] == before[1:]
    assert after[0] not in before
    assert scanner.requests[-1].source is Source.GLASS


def test_a_page_looked_at_again_becomes_sharp(scan_counter: Make, qtbot: QtBot) -> None:
    counter = at_the_feeder(scan_counter(FakeScanner([letter(20)]), feeder=True))
    counter.feed(1)
    (number,) = shown(counter.page.pages)

    counter.touch(counter.page.pages.card(number).look)

    pane = counter.page.look.pane
    assert pane.image is not None
    qtbot.waitUntil(lambda: pane.image is not None and pane.image.width() > 700)
    counter.touch(counter.page.look.back)
    assert counter.page.step is counter.page.pages


def test_a_blank_sheet_is_asked_about_and_left_out(scan_counter: Make) -> None:
    scanner = FakeScanner([letter(20), blank(), letter(9)])
    counter = at_the_feeder(scan_counter(scanner, feeder=True))
    counter.feed(3)
    pages = counter.page.pages
    first, empty, last = shown(pages)
    assert pages.question.what == "One page looks blank. Leave it out?"
    assert pages.card(empty).doubt.text() == "Blank?"

    counter.touch(pages.yes)
    counter.settle(2)

    assert shown(pages) == [first, last]
    assert counter.finish(pages.finish).pages == 2


class Overview:
    """The overview alone, and what was asked of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.step = PagesStep()
        qtbot.addWidget(self.step)
        self.step.resize(1280, 900)
        self.step.show()


def test_blank_pages_are_marked_and_asked_about(
    scan_counter: Make, qtbot: QtBot
) -> None:
    scan_counter(None)  # dressed, and in English
    step = Overview(qtbot).step
    kept = sheets(scan_sheet(1), scan_sheet(2, Doubt.BLANK), scan_sheet(3))

    step.show_sheets(kept)

    assert step.question.what == "One page looks blank. Leave it out?"
    assert step.card(2).doubt.text() == "Blank?"
    assert not step.finish.isVisible()
    with qtbot.waitSignal(step.blanks_dropped):
        qtbot.mouseClick(step.yes, Qt.MouseButton.LeftButton)
    kept.drop_blanks()
    step.show_sheets(kept)
    assert step.finish.isVisible()
    assert step.dropped.what == "Page 2 is taken out."


def test_blank_pages_may_stay(scan_counter: Make, qtbot: QtBot) -> None:
    scan_counter(None)
    step = Overview(qtbot).step
    kept = sheets(scan_sheet(1, Doubt.BLANK), scan_sheet(2, Doubt.BLANK))
    step.show_sheets(kept)
    assert step.question.what == "2 pages look blank. Leave them out?"

    with qtbot.waitSignal(step.blanks_kept):
        qtbot.mouseClick(step.no, Qt.MouseButton.LeftButton)
    kept.keep_blanks()
    step.show_sheets(kept)

    assert not step.question.isVisible()
    assert step.finish.isEnabled()


def test_nothing_is_asked_while_pages_are_still_coming(
    scan_counter: Make, qtbot: QtBot
) -> None:
    scan_counter(None)
    step = Overview(qtbot).step

    step.show_sheets(sheets(scan_sheet(1, Doubt.BLANK)), coming=1)

    assert not step.question.isVisible()
    assert step.coming.isVisible()
    assert not step.finish.isEnabled()


def test_a_picture_of_a_page_changes_with_the_page(
    scan_counter: Make, qtbot: QtBot
) -> None:
    scan_counter(None)
    step = Overview(qtbot).step
    sheet = scan_sheet(1)
    step.show_sheets(sheets(sheet))
    before = step.card(1).picture.image

    step.show_sheets(sheets(replace(sheet, small=scan_sheet(5).small)))

    assert step.card(1).picture.image != before

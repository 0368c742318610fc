"""Whatever the scanner says no to: in words, with the pages kept, and once more."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices import DeviceError, Fault, ScannedPage, ScanRequest, Ticket
from kiosk.documents import Code, CodeKind, Doubt, Shape
from kiosk.documents import Paper as PaperSort
from kiosk.ui.languages import Languages
from kiosk.ui.scan_words import (
    doubt_in_short,
    explain_doubt,
    explain_scan,
    recognised,
)
from kiosk.ui.wording import explain
from tests.fakes import FakeScanner
from tests.rigs.odd_scanners import BuggyScanner
from tests.ui.page_states_scan import scan_sheet, sheet
from tests.ui.scan_counter import Make
from tests.ui.scans import DPI, blank, letter

# What can happen to a scanner, and a word that only its own sentence has.
TOLD = {
    Fault.ABSENT: "does not answer",
    Fault.BUSY: "busy",
    Fault.NO_PAPER: "feeder",
    Fault.JAM: "stuck in the scanner",
    Fault.COVER_OPEN: "cover is open",
    Fault.STALLED: "halfway",
    Fault.TOO_LONG: "too many sheets",
    Fault.BROKEN: "could not read",
}


@pytest.mark.parametrize("fault", TOLD, ids=lambda fault: fault.name)
def test_a_fault_is_told_the_pages_stay_and_the_next_scan_works(
    scan_counter: Make, fault: Fault
) -> None:
    counter = scan_counter(FakeScanner([letter(3), DeviceError(fault), letter(9)]))
    counter.begin()
    counter.scan()
    counter.touch(counter.page.look.add)

    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    notice = counter.page.place.notice
    assert TOLD[fault] in notice.what
    assert "still here" in notice.advice
    assert notice.isVisible()
    counter.scan()
    assert counter.finish(counter.page.look.finish).pages == 2


@pytest.mark.parametrize("fault", TOLD, ids=lambda fault: fault.name)
def test_a_fault_in_the_middle_of_a_page_leaves_nothing_of_that_page(
    scan_counter: Make, fault: Fault
) -> None:
    half = (letter(20), DeviceError(fault))
    counter = scan_counter(FakeScanner([half, letter(3)]))
    counter.begin()

    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    assert TOLD[fault] in counter.page.place.notice.what
    assert not counter.page.place.finish.isVisible()
    counter.scan()
    assert counter.finish(counter.page.look.finish).pages == 1


def test_a_fault_is_forgotten_once_the_next_scan_starts(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([DeviceError(Fault.JAM), letter()]))
    counter.begin()
    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    counter.scan()
    counter.touch(counter.page.look.again)

    assert not counter.page.place.notice.isVisible()


class ClumsyScanner:
    """Has a bug where its page should be."""

    def scan(self, _request: ScanRequest, _ticket: Ticket) -> Iterator[ScannedPage]:
        raise KeyError("0x7f")
        yield letter()


def test_a_driver_s_own_bug_is_told_without_its_words(scan_counter: Make) -> None:
    counter = scan_counter(ClumsyScanner())
    counter.begin()
    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    assert counter.page.place.notice.what == "Something went wrong."


def test_a_page_that_was_given_stands_whatever_comes_after_it(
    scan_counter: Make,
) -> None:
    counter = scan_counter(BuggyScanner())
    counter.begin()

    counter.scan()

    assert counter.finish(counter.page.look.finish).pages == 1


def test_a_stopped_scan_waits_for_the_paper_again(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([None, letter()]))
    counter.begin()
    counter.touch(counter.page.place.scan)

    counter.touch(counter.page.scanning.stop)
    counter.until(counter.page.place)

    assert not counter.page.place.notice.isVisible()
    counter.scan()


def test_who_stops_twice_stops_once(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([None]))
    counter.begin()
    counter.touch(counter.page.place.scan)

    counter.page.scanning.stop_asked.emit()
    counter.page.scanning.stop_asked.emit()

    counter.until(counter.page.place)


def test_a_scan_left_behind_does_not_disturb_the_next_paper(
    scan_counter: Make,
) -> None:
    counter = scan_counter(FakeScanner([None, letter(3)]))
    counter.begin()
    counter.touch(counter.page.place.scan)

    counter.begin("titre")
    counter.scan()  # waits until the one before has stopped

    paper = counter.finish(counter.page.look.finish)
    assert (paper.name, paper.pages) == ("titre", 1)


def test_a_scan_that_waits_for_the_one_before_can_be_stopped_too(
    scan_counter: Make, qtbot: QtBot
) -> None:
    counter = scan_counter(FakeScanner([None, letter(3)]))
    counter.begin()
    counter.touch(counter.page.place.scan)
    counter.begin("titre")
    counter.touch(counter.page.place.scan)

    counter.touch(counter.page.scanning.stop)

    assert counter.page.step is counter.page.place
    qtbot.waitUntil(lambda: not counter.lane.busy)
    assert counter.page.step is counter.page.place


def test_a_scanner_s_words_are_not_a_printer_s() -> None:
    for fault in (Fault.NO_PAPER, Fault.JAM, Fault.COVER_OPEN):
        error = DeviceError(fault)
        assert explain_scan(error) != explain(error)


def test_a_blank_page_is_doubted_and_may_be_kept_all_the_same(
    scan_counter: Make,
) -> None:
    counter = scan_counter(FakeScanner([blank()]))
    counter.begin()

    counter.scan()

    assert "nothing on this page" in counter.page.look.doubts[0].what
    assert counter.page.focusWidget() is counter.page.look.again
    assert counter.finish(counter.page.look.finish).pages == 1


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("fault", Fault)
def test_every_fault_says_what_happened_and_what_to_do(
    languages: Languages, fault: Fault, language: str
) -> None:
    languages.speak(language)

    what, advice = explain_scan(DeviceError(fault, "sane: status 9"))

    assert what.endswith(".")
    assert advice.endswith(".")
    assert "9" not in what + advice


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_says_what_may_be_wrong_and_what_to_do(
    languages: Languages, doubt: Doubt, language: str
) -> None:
    languages.speak(language)

    what, advice = explain_doubt(doubt)

    assert what.endswith(".")
    assert advice.endswith(".")
    assert doubt_in_short(doubt)


@pytest.mark.parametrize("sort", PaperSort)
def test_an_official_code_is_said_in_words(
    languages: Languages, sort: PaperSort
) -> None:
    languages.speak("fr")

    said = recognised(Shape.PAGE, [Code(kind=CodeKind.TWO_D_DOC, paper=sort)])

    assert said.endswith("code officiel.")


def test_any_other_code_says_nothing() -> None:
    assert recognised(Shape.PAGE, [Code(kind=CodeKind.QR, host="example.org")]) == ""


def test_doubts_are_said_before_going_on_and_the_hand_is_led_to_scan_again(
    scan_counter: Make,
) -> None:
    page = scan_counter(None).page
    page.show_step(page.look)

    page.look.show_sheet(scan_sheet(1, Doubt.BLURRED), sheet(), 0, fresh=True)

    (notice,) = page.look.doubts
    assert notice.isVisible()
    assert notice.what == "The picture is blurred."
    assert page.focusWidget() is page.look.again
    assert page.look.finish.isEnabled()  # the visitor may keep it all the same


def test_a_page_that_is_no_picture_is_told_and_the_next_scan_works(
    scan_counter: Make,
) -> None:
    odd = ScannedPage(10, 10, DPI, b"no picture")
    counter = scan_counter(OddPages([letter(3), odd, letter(9)]))
    counter.begin()
    counter.scan()
    counter.touch(counter.page.look.add)

    counter.touch(counter.page.place.scan)
    counter.until(counter.page.place)

    assert counter.page.place.notice.isVisible()
    assert "still here" in counter.page.place.notice.advice
    counter.scan()
    assert counter.finish(counter.page.look.finish).pages == 2


class OddPages(FakeScanner):
    """Gives pages of which nobody can show lines."""

    def _read(self, page: ScannedPage, ticket: Ticket, most: int = 0) -> None:
        self._heed(ticket)

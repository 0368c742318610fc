"""A paper is scanned page by page, from the choice of its name to the tray."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.devices import ScannedPage
from tests.fakes import FakeScanner
from tests.ui.scan_counter import Make
from tests.ui.scans import blank, letter


def size_of(path: Path) -> QSize:
    return QImage(str(path)).size()


def ink(path: Path) -> int:
    """How many dots of a picture are dark: more lines, more ink."""
    picture = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(byte < 128 for byte in bytes(picture.constBits()))


def test_a_visitor_says_which_paper_it_is(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner())
    counter.begin(None)

    counter.page.choose.chosen.emit("passeport")

    assert counter.page.step is counter.page.place
    assert counter.page.place.title.text() == "Passport"


def test_a_page_is_scanned_looked_at_and_kept(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([letter()]))
    counter.begin()
    counter.scan()

    paper = counter.finish(counter.page.look.finish)

    assert counter.tray.papers == (paper,)
    assert (paper.name, paper.pages) == ("passeport", 1)
    assert counter.journey.pages_scanned == 1


def test_the_original_is_kept_beside_the_straightened_page(scan_counter: Make) -> None:
    askew = letter(lean=3.0)
    counter = scan_counter(FakeScanner([askew]))
    counter.begin()
    counter.scan()

    paper = counter.finish(counter.page.look.finish)

    (original,) = paper.originals
    assert same_dots(original, askew)
    assert not same_dots(paper.parts[0], askew)


def same_dots(path: Path, page: ScannedPage) -> bool:
    as_it_was = QImage.fromData(page.pnm).convertToFormat(QImage.Format.Format_RGB888)
    return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888) == as_it_was


def test_a_visitor_may_use_the_picture_as_it_was_scanned(
    scan_counter: Make, qtbot: QtBot
) -> None:
    askew = letter(lean=3.0)
    counter = scan_counter(FakeScanner([askew]))
    counter.begin()
    counter.scan()
    straight = counter.page.look.pane.image

    counter.touch(counter.page.look.swap)
    qtbot.waitUntil(lambda: counter.page.look.pane.image != straight)

    assert "straightened" in counter.page.look.swap.text()
    paper = counter.finish(counter.page.look.finish)
    assert same_dots(paper.parts[0], askew)


def test_pages_come_together_in_their_order(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([letter(3), letter(20)]))
    counter.begin("titre")
    counter.scan()
    counter.touch(counter.page.look.add)
    counter.scan()

    paper = counter.finish(counter.page.look.finish)

    first, second = map(ink, paper.parts)
    assert first < second


def test_a_turned_page_lies_turned_in_the_tray(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([letter()]))
    counter.begin()
    counter.scan()
    upright = counter.page.look.pane.image
    assert upright is not None
    counter.touch(counter.page.look.turn)

    shown = counter.page.look.pane.image
    assert shown is not None
    assert shown.size() == upright.size().transposed()
    paper = counter.finish(counter.page.look.finish)
    turned = size_of(paper.parts[0])
    assert turned.width() > turned.height()


def test_a_page_can_be_scanned_again(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([letter(3), letter(20)]))
    counter.begin()
    counter.scan()
    counter.touch(counter.page.look.again)
    counter.scan()

    paper = counter.finish(counter.page.look.finish)

    assert paper.pages == 1
    assert ink(paper.parts[0]) > ink_of(letter(3)) * 2


def ink_of(page: ScannedPage) -> int:
    picture = QImage.fromData(page.pnm).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(byte < 128 for byte in bytes(picture.constBits()))


def test_a_page_that_is_not_ready_yet_can_be_scanned_again_at_once(
    scan_counter: Make, qtbot: QtBot
) -> None:
    counter = scan_counter(FakeScanner([letter(3), letter(20)]))
    counter.begin()
    counter.touch(counter.page.place.scan)
    counter.until(counter.page.look)
    assert not counter.page.look.finish.isEnabled()

    counter.touch(counter.page.look.again)
    qtbot.waitUntil(lambda: not counter.finishing.busy)

    assert counter.page.step is counter.page.place
    counter.scan()
    assert counter.finish(counter.page.look.finish).pages == 1


def test_two_quick_taps_scan_once(scan_counter: Make, qtbot: QtBot) -> None:
    scanner = FakeScanner([letter(), letter()])
    counter = scan_counter(scanner)
    counter.begin()

    with qtbot.waitSignal(counter.lane.done):
        counter.page.place.scan_asked.emit()
        counter.page.place.scan_asked.emit()

    assert len(scanner.requests) == 1


def test_back_leads_to_the_choice_and_then_away(
    scan_counter: Make, qtbot: QtBot
) -> None:
    counter = scan_counter(FakeScanner())
    counter.begin(None)
    counter.page.choose.chosen.emit("titre")

    counter.touch(counter.page.place.leave)

    assert counter.page.step is counter.page.choose
    with qtbot.waitSignal(counter.desk.left):
        counter.touch(counter.page.choose.leave)


def test_without_a_scanner_the_page_says_so(scan_counter: Make) -> None:
    counter = scan_counter(None)

    counter.begin(None)

    assert counter.page.step is counter.page.absent
    assert "no scanner" in counter.page.absent.notice.what


def test_a_paper_for_which_there_is_no_room_is_told_and_its_pages_stay(
    scan_counter: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = scan_counter(FakeScanner([letter()]))
    counter.begin()
    counter.scan()

    def full(_path: Path, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        counter.touch(counter.page.look.finish)
        counter.until(counter.page.place)

    assert "no room" in counter.page.place.notice.what
    assert counter.tray.papers == ()
    assert list(counter.tray.folder.iterdir()) == []
    assert counter.finish(counter.page.place.finish).pages == 1


def test_a_paper_begun_anew_has_none_of_the_pages_before(scan_counter: Make) -> None:
    counter = scan_counter(FakeScanner([letter(3), letter(20)]))
    counter.begin()
    counter.scan()
    counter.touch(counter.page.look.add)

    counter.begin("titre")
    counter.scan()

    paper = counter.finish(counter.page.look.finish)
    assert (paper.name, paper.pages) == ("titre", 1)


def test_a_blank_page_kept_on_purpose_is_not_asked_about_again(
    scan_counter: Make,
) -> None:
    counter = scan_counter(FakeScanner([letter(), blank()]))
    counter.begin()
    counter.scan()
    counter.touch(counter.page.look.add)
    counter.scan()

    counter.touch(counter.page.look.pages)

    assert not counter.page.pages.question.isVisible()
    assert counter.finish(counter.page.pages.finish).pages == 2

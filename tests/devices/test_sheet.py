"""A page in a file without a name, from one process to another."""

import os
import resource
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.devices import DeviceError, ScanRequest, Strip
from kiosk.devices.child import ChildScanner
from kiosk.devices.sheet import MOST_BYTES, BlankSheet, Sheet
from kiosk.devices.strips import StripMaker
from tests.fakes import HandTicket, blank_page
from tests.rigs.odd_scanners import LiesAboutItsPage


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.parametrize(("channels", "kind"), [(1, b"P5"), (3, b"P6")])
def test_the_head_comes_right_before_the_lines(channels: int, kind: bytes) -> None:
    with closing(BlankSheet(4, channels)) as blank:
        blank.lines[: 8 * channels] = bytes(range(8 * channels))
        sheet = blank.whole(2, 75)

    with closing(sheet):
        page = sheet.page()

    assert page.pnm == kind + b"\n4 2\n255\n" + bytes(range(8 * channels))
    assert (page.width, page.height, page.dpi) == (4, 2, 75)


def test_a_page_takes_no_more_than_its_lines() -> None:
    with closing(BlankSheet(1000, 3)) as blank:
        blank.lines[0] = 1
        with closing(blank.whole(10, 75)) as sheet:
            assert os.fstat(sheet.file).st_size < 40_000
        assert blank.most_lines == MOST_BYTES // 3000


def test_a_page_with_one_lit_sample_is_not_black() -> None:
    with closing(BlankSheet(100, 1)) as blank:
        assert blank.black(50)
        blank.lines[4999] = 1
        assert not blank.black(50)
        assert blank.black(49)


def test_nothing_stays_open_of_pages_that_were_given() -> None:
    before = open_files()

    for _ in range(3):
        with closing(BlankSheet(10, 3)) as blank:
            sheet = blank.whole(10, 75)
        sheet.close()
        Sheet.of(blank_page(10, 10)).close()

    assert open_files() == before


def test_a_page_for_which_there_is_no_memory_is_told() -> None:
    most, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with closing(BlankSheet(100, 1)) as blank:
        blank.put(0, memoryview(b"line"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
        try:
            with pytest.raises(DeviceError, match="no memory for a page"):
                blank.put(2000, memoryview(b"line"))
            with pytest.raises(DeviceError, match="no memory for a page"):
                BlankSheet(100, 1)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
        assert bytes(blank.lines[:4]) == b"line"


def test_a_file_shorter_than_it_should_be_is_no_page() -> None:
    with closing(Sheet.of(blank_page(10, 10))) as sheet:
        longer = replace(sheet, size=sheet.size + 1)

        with pytest.raises(DeviceError, match="a page of less than"):
            longer.page()


def test_a_driver_that_lies_about_its_page_is_broken() -> None:
    scanner = ChildScanner(LiesAboutItsPage)

    with pytest.raises(DeviceError, match="a page of less than"):
        list(scanner.scan(ScanRequest(), HandTicket()))


def shown(blank: BlankSheet, announced: int, *there: int) -> list[Strip]:
    strips: list[Strip] = []
    maker = StripMaker(blank, announced, strips.append)
    for lines in there:
        maker.lines_there(lines)
    return strips


def test_the_first_lines_are_shown_at_once_and_the_rest_in_its_time() -> None:
    with closing(BlankSheet(2480, 3)) as blank:
        [first] = shown(blank, 3508, 4, 9, 20, 100)

    assert (first.width, first.height, first.top) == (496, 702, 0)
    assert len(first.rgb) == 3 * 496


def test_a_grey_line_is_shown_in_grey() -> None:
    with closing(BlankSheet(1000, 1)) as blank:
        blank.lines[:1000] = bytes(n % 2 * 5 + n // 4 for n in range(1000))
        [strip] = shown(blank, 100, 2)

    assert strip.width == 500
    assert strip.rgb[:9] == bytes([0, 0, 0, 0, 0, 0, 1, 1, 1])


def test_many_lines_at_once_are_shown_in_order_and_in_parts() -> None:
    with closing(BlankSheet(500, 1)) as blank:
        strips = shown(blank, 0, 100)

    assert [strip.top for strip in strips] == [0, 32, 64, 96]
    assert {strip.height for strip in strips} == {0}
    assert sum(len(strip.rgb) for strip in strips) == 100 * 500 * 3

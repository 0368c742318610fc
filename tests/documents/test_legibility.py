"""What may be wrong with a scan is said, and nothing is said of a good one.

The pages and their faults are those of tests/rigs/doubtful.py; bench/doubts.py tells
the rates at other resolutions.
"""

import numpy as np
import pytest

from kiosk.documents import Doubt, Shape, tidy
from tests.rigs import scans
from tests.rigs.doubtful import FAULTY, faulty, good
from tests.rigs.scans import Mishap, laid, pnm, scan

DPI = 150


def test_nothing_is_said_of_pages_that_everybody_can_read() -> None:
    alarms = {name: tidy(page, DPI).doubts for name, page in good(DPI)}

    assert len(alarms) == 72
    assert {name: told for name, told in alarms.items() if told} == {}


@pytest.mark.parametrize("fault", FAULTY)
def test_each_fault_is_seen(fault: Doubt) -> None:
    told = {name: tidy(page, DPI).doubts for name, page in faulty(fault, DPI)}

    assert {name: doubts for name, doubts in told.items() if fault not in doubts} == {}


def test_a_back_that_the_front_shines_through_is_blank() -> None:
    back = scan(scans.letter(DPI), Mishap(fade=0.95, turn=2))

    assert tidy(pnm(back), DPI).doubts == (Doubt.BLANK,)


def test_a_single_line_is_not_blank() -> None:
    pen = scans.sheet(DPI)
    pen.write((30, 60), "Lu et approuvé", points=10)

    assert tidy(pnm(scan(pen)), DPI).doubts == ()


def test_a_blank_page_is_given_like_any_other() -> None:
    made = tidy(pnm(scan(scans.blank(DPI))), DPI)

    assert (made.width, made.height) == (1240, 1754)


@pytest.mark.parametrize("lid", [(12, 12, 12), (226, 229, 232)])
def test_a_card_over_the_edge_of_the_glass_is_cut_off(
    lid: tuple[int, int, int],
) -> None:
    made = tidy(pnm(laid([(scans.card(DPI), -5, (25, 120))], lid, DPI)), DPI)

    assert Doubt.CUT_OFF in made.doubts


def test_a_closed_lid_on_nothing_is_dark_or_blank() -> None:
    black = tidy(pnm(np.full((1754, 1240, 3), 9, np.uint8)), DPI)
    white = tidy(pnm(np.full((1754, 1240, 3), 250, np.uint8)), DPI)

    assert black.doubts == (Doubt.TOO_DARK,)
    assert white.doubts == (Doubt.BLANK,)


def test_letters_of_too_few_pixels_are_coarse() -> None:
    small = scans.letter(75, "noto", 9)

    made = tidy(pnm(scan(small)), 75)

    assert made.shape is Shape.PAGE
    assert Doubt.COARSE in made.doubts

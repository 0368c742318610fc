"""The style sheet: every token filled in, text large enough and larger still."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.theme import Contrast
from kiosk.ui.style import SCALES, TEXT_SIZES, Look, dress, sheet


@pytest.mark.parametrize("contrast", Contrast)
@pytest.mark.parametrize("scale", SCALES)
def test_every_token_of_the_sheet_is_filled_in(contrast: Contrast, scale: int) -> None:
    assert "$" not in sheet(Look(contrast, scale))


def test_no_text_is_smaller_than_twenty_pixels() -> None:
    assert min(TEXT_SIZES.values()) >= 20


def test_text_can_be_twice_as_large() -> None:
    look = Look()
    for _ in range(10):
        look = look.larger()

    assert look.scale == 200
    assert look.larger() == look
    assert f"font-size: {TEXT_SIZES['body'] * 2}px" in sheet(look)


def test_three_steps_lead_through_all_colours_and_back() -> None:
    look = Look(scale=150)

    seen = [look, *(look := look.other_contrast() for _ in range(3))]

    assert [each.contrast for each in seen] == [*Contrast, Contrast.NORMAL]
    assert {each.scale for each in seen} == {150}


def test_the_whole_program_takes_the_look(qapp: QApplication) -> None:
    dress(qapp, Look(Contrast.DARK, 150))
    worn = (qapp.styleSheet(), qapp.font().pixelSize())
    dress(qapp, Look())

    assert worn == (sheet(Look(Contrast.DARK, 150)), TEXT_SIZES["body"] * 3 // 2)

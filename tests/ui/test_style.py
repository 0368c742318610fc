"""The tokens: contrast is computed, not believed."""

import pytest

from kiosk.ui.style import (
    COLOURS,
    EDGE_PAIRS,
    SCALES,
    TEXT_PAIRS,
    TEXT_SIZES,
    Contrast,
    Look,
    sheet,
)


def _luminance(colour: str) -> float:
    """WCAG 2.2's relative luminance of #rrggbb."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ratio(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("contrast", Contrast)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=" on ".join)
def test_text_can_be_read(contrast: Contrast, pair: tuple[str, str]) -> None:
    text, ground = (COLOURS[contrast][token] for token in pair)

    assert _ratio(text, ground) >= 7


@pytest.mark.parametrize("contrast", Contrast)
@pytest.mark.parametrize("pair", EDGE_PAIRS, ids=" on ".join)
def test_edges_and_the_focus_can_be_seen(
    contrast: Contrast, pair: tuple[str, str]
) -> None:
    edge, ground = (COLOURS[contrast][token] for token in pair)

    assert _ratio(edge, ground) >= 3


def test_both_contrasts_have_the_same_tokens() -> None:
    assert COLOURS[Contrast.NORMAL].keys() == COLOURS[Contrast.HIGH].keys()


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

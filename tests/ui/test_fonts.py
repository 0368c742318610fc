"""Which font draws which letters, once they are loaded."""

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from kiosk.theme import shipped_fonts
from kiosk.ui.fonts import FAMILIES, load_fonts


def _drawn_with(words: str, *, bold: bool = False) -> set[tuple[str, int]]:
    """Give the family and weight of each font that draws these words."""
    font = QFont(list(FAMILIES))
    font.setBold(bold)
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = [run.rawFont() for run in layout.glyphRuns()]
    return {(raw.familyName(), raw.weight()) for raw in runs}


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("Pièces à numériser : œuvre, çà, Ünal, ğışİ, ñandú, ção, 25 €", FAMILIES[0]),
        ("Посвідчення особи та паспорт ґ є і ї № 7", FAMILIES[1]),
        ("بطاقةالهويةوجوازالسفر", FAMILIES[2]),
    ],
)
def test_our_fonts_draw_what_visitors_read(
    qapp: QApplication, words: str, family: str, *, bold: bool
) -> None:
    load_fonts()
    weight = 700 if bold else 400

    drawn = _drawn_with(words.replace(" ", ""), bold=bold)

    assert (family, weight) in drawn
    assert {name for name, _ in drawn} <= {family, FAMILIES[0]}


def test_small_letters_are_as_high_in_both_alphabets(qapp: QApplication) -> None:
    load_fonts()
    heights = [
        QRawFont.fromFont(QFont([family], 40)).xHeight() for family in FAMILIES[:2]
    ]

    assert heights[0] == pytest.approx(heights[1], rel=0.03)


def test_the_three_weights_are_really_there(qapp: QApplication) -> None:
    load_fonts()
    found = []
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = QFont(list(FAMILIES))
        font.setWeight(weight)
        found.append(QFontInfo(font).weight())

    assert found == [400, 600, 700]


def test_the_fonts_of_a_site_come_first(qapp: QApplication) -> None:
    assert load_fonts((shipped_fonts()[-1],)) == ("Kiosk Arabic",)


def test_a_font_that_cannot_be_loaded_is_noted(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "essai.ttf"
    broken.write_bytes(b"\x00\x01\x00\x00 and nothing more")

    with caplog.at_level(logging.ERROR):
        families = load_fonts((broken,))

    assert families == ()
    assert "essai.ttf: this font cannot be loaded" in caplog.text

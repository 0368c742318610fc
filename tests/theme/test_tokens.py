"""The table of colours: contrast is computed, not believed."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.theme import (
    COLOURS,
    EDGE_LEAST,
    EDGE_PAIRS,
    TEXT_LEAST,
    TEXT_PAIRS,
    Contrast,
    ratio,
)

KIOSK = Path(__file__).parents[2] / "kiosk"
TABLE = KIOSK / "theme" / "tokens.py"
# What is paper, not a look: one place each, beside the table.
PAPER = KIOSK / "ui" / "style.py"
# The practice sites imitate other people's websites, in pages of their own.
OWN = sorted(
    path
    for ending in ("*.py", "*.qss", "*.svg")
    for path in KIOSK.rglob(ending)
    if "practice" not in path.parts and path not in {TABLE, PAPER}
)
COLOUR = re.compile(
    r"(?<![&\w])#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b"
    r"|GlobalColor\.(?!transparent)\w+"
    r"|\brgba?\(|\bhsla?\("
    r"|\bQColor\(\s*[^\s)]"
    r"|\b(?:fill|stroke|color|background)\s*[:=]\s*[\"']?(?:white|black|red|green|blue"
    r"|gr[ae]y|yellow|orange)\b"
)


def test_wcag_names_these_contrasts() -> None:
    # WCAG 2.2's own extremes, and the grey that its guides give as just 4.5:1
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#ffffff", "#ffffff") == pytest.approx(1)
    assert ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("contrast", Contrast)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=" on ".join)
def test_text_can_be_read(contrast: Contrast, pair: tuple[str, str]) -> None:
    text, ground = (getattr(COLOURS[contrast], token) for token in pair)

    assert ratio(text, ground) >= TEXT_LEAST


@pytest.mark.parametrize("contrast", Contrast)
@pytest.mark.parametrize("pair", EDGE_PAIRS, ids=" on ".join)
def test_edges_and_the_focus_can_be_seen(
    contrast: Contrast, pair: tuple[str, str]
) -> None:
    edge, ground = (getattr(COLOURS[contrast], token) for token in pair)

    assert ratio(edge, ground) >= EDGE_LEAST


def test_every_look_is_in_the_table() -> None:
    assert set(COLOURS) == set(Contrast)
    assert all(
        re.fullmatch("#[0-9a-f]{6}", colour)
        for colours in COLOURS.values()
        for colour in asdict(colours).values()
    )


def _named(path: Path) -> Iterator[str]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if COLOUR.search(line):
            yield f"{path.relative_to(KIOSK)}:{number}: {line.strip()}"


def test_no_colour_is_named_outside_the_table() -> None:
    assert [found for path in OWN for found in _named(path)] == []


@pytest.mark.parametrize(
    "line",
    [
        'painter.fillRect(place, QColor("#123456"))',
        "pen = QPen(Qt.GlobalColor.red)",
        "QLabel { color: #fff }",
        "background: rgb(1, 2, 3)",
        '<path fill="black"/>',
        "QColor(1, 2, 3)",
    ],
)
def test_a_named_colour_would_be_found(line: str) -> None:
    assert COLOUR.search(line)

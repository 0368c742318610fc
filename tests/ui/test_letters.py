"""Letters are as large for the eye as EN 301 549 asks in 5.1.4, or it is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.command.screen_health import screen_health
from kiosk.settings import ScreenFacts, SettingsError, parse
from kiosk.ui.labels import Label, Role
from kiosk.ui.letters import (
    CAP_HEIGHT,
    SMALLEST_PX,
    STEPS,
    least_size_px,
    millimetres_per_pixel,
)
from kiosk.ui.shell import Shell
from kiosk.ui.style import SCALES, TEXT_SIZES, Contrast, Look

_FAINT = 32  # of 255
SITE = """
[site]
id = "essai"
name = "Point numérique d'essai"
department = "00"
hours = "tous les jours"
telephone = "00 00 00 00 00"
"""


@pytest.mark.parametrize(
    ("inches", "width", "height", "distance_cm", "pixels"),
    # of the reference: a capital of 0.7 of the text size, in whole pixels
    [(24, 1920, 1080, 60, 38), (27, 1920, 1080, 60, 34), (27, 2560, 1440, 50, 37)],
)
def test_the_size_follows_the_screen_and_the_distance(
    inches: float, width: int, height: int, distance_cm: float, pixels: int
) -> None:
    pitch = millimetres_per_pixel(inches, width, height)
    of_seven_tenths = least_size_px(pitch, distance_cm) * CAP_HEIGHT / 0.7

    assert of_seven_tenths == pytest.approx(pixels, abs=0.6)


def test_what_is_reckoned_with_is_what_is_drawn(
    shell: Shell, qtbot: QtBot, qapp: QApplication
) -> None:
    shell.wear(Look(Contrast.NORMAL, STEPS[-1]))
    label = Label(Role.SMALL)
    qtbot.addWidget(label)
    label.ensurePolished()
    font = label.font()

    assert QFontMetricsF(font).capHeight() >= CAP_HEIGHT * font.pixelSize()
    assert font.pixelSize() >= SMALLEST_PX * STEPS[-1] / 100
    assert min(TEXT_SIZES.values()) >= SMALLEST_PX
    assert SCALES == STEPS


def test_the_usual_screen_reaches_it_at_the_largest_text() -> None:
    health = screen_health(ScreenFacts(diagonal_in=24))

    assert health.large_enough
    assert "200 %" in health.what
    assert "60 cm" in health.what


def test_a_fine_screen_that_stands_far_is_told_with_the_mend() -> None:
    far = ScreenFacts(diagonal_in=27, pixels="3840x2160", distance_cm=70)

    health = screen_health(far)

    assert not health.large_enough
    assert "from 33 cm only" in health.what
    assert "33 cm from the seat" in health.mend


def test_a_screen_that_is_not_stated_is_told() -> None:
    health = screen_health(ScreenFacts())

    assert not health.large_enough
    assert "[screen] diagonal_in = 24" in health.mend


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("diagonal_in = 2", "screen.diagonal_in"),
        ('pixels = "wide"', "width x height: 1920x1080"),
        ("distance_cm = 5", "screen.distance_cm"),
    ],
)
def test_a_wrong_screen_is_refused_in_a_sentence(line: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        parse(f"{SITE}[screen]\n{line}\n", "site.toml")


@pytest.mark.parametrize("role", [Role.TITLE, Role.HEADING, Role.STRONG, Role.BODY])
def test_a_vowel_sign_on_another_is_drawn_whole(
    shell: Shell, qtbot: QtBot, role: Role
) -> None:
    """Cut at the top, a damma reads as a fatha: what was opened as who opened."""
    label = Label(role)
    label.setText("وقّعُ أُوقفت")
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(label)
    label.ensurePolished()
    label.resize(600, label.heightForWidth(600))

    seen = label.grab().toImage()
    edge = [seen.pixelColor(x, 0).alpha() for x in range(seen.width())]
    middle = [seen.pixelColor(x, seen.height() // 2).alpha() for x in range(600)]

    assert max(edge) < _FAINT < max(middle)

"""The one table of colours, and which of them meet."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.settings import Contrast


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One look's colours, each `#rrggbb`, by what they are for.

    `ground` is under pages, `surface` under cards, fields and buttons, `bar` under the
    strips above and below. `line` bounds what one can touch, `rule` only divides.
    `…_soft` is a tinted ground for the colour of that name.
    """

    ground: str
    surface: str
    bar: str
    ink: str
    ink_soft: str
    rule: str
    line: str
    action: str
    action_deep: str
    action_soft: str
    on_action: str
    focus: str
    focus_on_action: str
    disabled: str
    on_disabled: str
    info: str
    info_soft: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str
    success: str
    success_soft: str


COLOURS: Mapping[Contrast, Colours] = {
    # Warm paper, ink, and a deep sea green: a place of calm, and no State's colours.
    Contrast.NORMAL: Colours(
        ground="#f6f3ec",
        surface="#ffffff",
        bar="#ffffff",
        ink="#1c2b30",
        ink_soft="#3f4f54",
        rule="#ddd8cc",
        line="#76868a",
        action="#0b5257",
        action_deep="#083d41",
        action_soft="#e1eeec",
        on_action="#ffffff",
        focus="#5b2bc4",
        focus_on_action="#ffd166",
        disabled="#e9e7e1",
        on_disabled="#5a676b",
        info="#0d4a7c",
        info_soft="#e6f0f8",
        warning="#6b4300",
        warning_soft="#fff3d6",
        error="#8c1a12",
        error_soft="#fdecea",
        success="#135a33",
        success_soft="#e4f3e8",
    ),
    # The same place in the evening: no black, no glare.
    Contrast.DARK: Colours(
        ground="#141b1e",
        surface="#1e282c",
        bar="#1a2327",
        ink="#eef1ef",
        ink_soft="#c6cfd0",
        rule="#35444a",
        line="#8b9da2",
        action="#86d5cb",
        action_deep="#b4e8e1",
        action_soft="#1b393b",
        on_action="#082628",
        focus="#cdb9ff",
        focus_on_action="#4a1fa8",
        disabled="#273135",
        on_disabled="#a3b0b3",
        info="#a6d3ff",
        info_soft="#142b40",
        warning="#ffd587",
        warning_soft="#352a11",
        error="#ffbbb3",
        error_soft="#421a16",
        success="#98e4b5",
        success_soft="#143423",
    ),
    Contrast.HIGH: Colours(
        ground="#000000",
        surface="#000000",
        bar="#000000",
        ink="#ffffff",
        ink_soft="#cfcfcf",
        rule="#ffffff",
        line="#ffffff",
        action="#ffe14d",
        action_deep="#ffffff",
        action_soft="#2b2b2b",
        on_action="#000000",
        focus="#5ad7ff",
        focus_on_action="#1b1bd6",
        disabled="#1f1f1f",
        on_disabled="#b9b9b9",
        info="#ffffff",
        info_soft="#00263d",
        warning="#ffe14d",
        warning_soft="#2b2200",
        error="#ffb3ab",
        error_soft="#3a0500",
        success="#a9f5c4",
        success_soft="#00290f",
    ),
}

# Text upon what it stands on: 7:1 at least (WCAG 1.4.6).
TEXT_LEAST = 7.0
TEXT_PAIRS = (
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "bar"),
    ("ink", "action_soft"),
    ("ink", "info_soft"),
    ("ink", "warning_soft"),
    ("ink", "error_soft"),
    ("ink", "success_soft"),
    ("ink_soft", "ground"),
    ("ink_soft", "surface"),
    ("action", "ground"),
    ("action", "surface"),
    ("action", "bar"),
    ("action", "action_soft"),
    ("on_action", "action"),
    ("on_action", "action_deep"),
    ("info", "info_soft"),
    ("warning", "warning_soft"),
    ("warning", "surface"),
    ("error", "error_soft"),
    ("error", "surface"),
    ("error", "ground"),
    ("success", "success_soft"),
    ("success", "surface"),
)
# Borders and the focus upon what they stand on: 3:1 at least (WCAG 1.4.11).
EDGE_LEAST = 3.0
EDGE_PAIRS = (
    ("line", "ground"),
    ("line", "surface"),
    ("line", "bar"),
    ("action", "ground"),
    ("focus", "ground"),
    ("focus", "surface"),
    ("focus", "bar"),
    ("focus", "action_soft"),
    ("focus_on_action", "action"),
    ("on_disabled", "disabled"),
)


def ratio(one: str, other: str) -> float:
    """Give the contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG's figures
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""Whether the largest text is large enough on this screen, for the doctor."""

from dataclasses import dataclass

from kiosk.settings import ScreenFacts
from kiosk.ui.letters import (
    SMALLEST_PX,
    STEPS,
    farthest_cm,
    least_size_px,
    millimetres_per_pixel,
)


@dataclass(frozen=True, slots=True)
class ScreenHealth:
    """Whether all words can be seen at 0.7 degrees, in a line, and the mend."""

    large_enough: bool
    what: str
    mend: str = ""


def screen_health(screen: ScreenFacts) -> ScreenHealth:
    """Work out which text size reaches what EN 301 549 asks in 5.1.4."""
    if screen.diagonal_in is None:
        return ScreenHealth(
            large_enough=False,
            what="its size is not stated, so the size of letters is not known",
            mend="write the screen's diagonal in inches: [screen] diagonal_in = 24",
        )
    pitch = millimetres_per_pixel(screen.diagonal_in, *screen.size)
    least = least_size_px(pitch, screen.distance_cm)
    reached = [each for each in STEPS if SMALLEST_PX * each / 100 >= least]
    if reached:
        return ScreenHealth(
            large_enough=True,
            what=f"at {reached[0]} % all letters are seen at 0.7 degrees "
            f"from {screen.distance_cm} cm (EN 301 549, 5.1.4)",
        )
    nearer = int(farthest_cm(SMALLEST_PX * STEPS[-1] / 100, pitch))
    return ScreenHealth(
        large_enough=False,
        what=f"at {STEPS[-1]} % the smallest letters are seen at 0.7 degrees "
        f"from {nearer} cm only, not from {screen.distance_cm} cm",
        mend=f"set the screen {nearer} cm from the seat, take a larger one, "
        "or a coarser resolution",
    )

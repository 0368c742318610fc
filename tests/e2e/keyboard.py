"""A visitor who has a keyboard and nothing else."""

import re

from PIL import Image, ImageChops

from tests.e2e.screen import PATIENCE_S, Focused, NotOnScreen, Screen

_MOST_STEPS = 80
# A ring of two pixels around the smallest control (56 by 56) has some four hundred.
_LEAST_PIXELS = 300
_LOOKS = 20  # each a picture of the screen, some tenth of a second


class Keyboard:
    """Walks by keys, looking after each where the focus is. The pointer stays put.

    `keys` counts what was pressed, letters of words not among them, and `seen` the
    controls whose focus was looked at in pixels.
    """

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.keys = 0
        self.seen: list[str] = []

    def press(self, key: str) -> None:
        self.keys += 1
        self._screen.key(key)

    def write(self, words: str) -> None:
        self._screen.type(words)

    def to(self, name: str, role: str | None = None, *, key: str = "Tab") -> Focused:
        """Press a key until this has the focus; whatever else gets it must show."""
        met = [self._screen.focused()]
        while not _is(met[-1], name, role):
            # met again: one has gone round, or the key does not lead on from there
            met_again = met[-1].node in {one.node for one in met[:-1]}
            if len(met) > _MOST_STEPS or met_again:
                self._screen.picture("not-reached")
                way = " → ".join(f"{one.role} {one.name!r}" for one in met)
                raise NotOnScreen(f"{key} does not lead to {name!r}: {way}")
            self.press(key)
            met.append(self._screen.focused(other_than=met[-1], seconds=PATIENCE_S))
            assert met[-1].showing, f"the focus is hidden: {met[-1]}"
            assert _on_screen(met[-1]), f"the focus is beyond the edge: {met[-1]}"
        return met[-1]

    def choose(self, name: str, role: str | None = None, *, key: str = "Tab") -> None:
        """Go there and press Enter."""
        self.to(name, role, key=key)
        self.press("Return")

    def waits(self, name: str, role: str | None = None) -> Focused:
        """Wait until a new page has put the focus here by itself."""
        found = self._screen.focused()
        for _ in range(40):
            if _is(found, name, role):
                return found
            found = self._screen.focused(other_than=found, seconds=0.5)
        raise NotOnScreen(f"the focus is at {found}, not at {name!r}")

    def write_in(self, name: str, words: str, role: str = "text") -> None:
        """Go to a field of a site and write in it."""
        self.to(name, role)
        self.write(words)

    def lands(self, name: str, role: str | None = None) -> None:
        """Wait until something is there to be gone to."""
        self._screen.find(name, role)

    def sees_the_focus(self) -> None:
        """Compare what has the focus with how it looks without, and come back.

        A reader is told of the focus before the screen has drawn it, so both ways
        are looked at for a while: going away, and coming back.
        """
        here = self._screen.focused()
        with_it = self._screen.crop(here.box)
        self.press("Tab")
        self._screen.focused(other_than=here)
        seen = self._comes_to_differ(here, with_it)
        without = self._screen.crop(here.box)
        self.press("shift+Tab")
        back = self._screen.focused(other_than=None)
        for _ in range(10):
            if back.node == here.node:
                break
            back = self._screen.focused(other_than=back, seconds=0.2)
        assert back.node == here.node, f"Shift+Tab leads to {back}, not to {here}"
        seen = seen or self._comes_to_differ(here, without)
        assert seen, f"the focus cannot be seen at {here}"
        self.seen.append(here.name)

    def _comes_to_differ(self, here: Focused, before: Image.Image) -> bool:
        """Look at this place until it is no longer drawn as before."""
        for _ in range(_LOOKS):
            now = self._screen.crop(here.box)
            changed = ImageChops.difference(before, now).convert("L")
            if sum(changed.histogram()[24:]) >= _LEAST_PIXELS:
                return True
        return False


def _is(focused: Focused, name: str, role: str | None) -> bool:
    fits = re.search(name, focused.name) is not None
    return fits and role in (None, focused.role)


def _on_screen(focused: Focused) -> bool:
    x, y, width, height = focused.box
    return x + width > 0 and y + height > 0 and x < 1920 and y < 1080

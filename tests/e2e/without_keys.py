"""A screen in front of which there is no keyboard: the kiosk shows one."""

import re
from typing import NoReturn

from tests.e2e import steps
from tests.e2e.conftest import Site
from tests.e2e.person import Person
from tests.e2e.screen import EDGE, Screen, middle_of
from tests.e2e.test_visit import outcomes
from tests.rigs.private_cups import wait_until

# Of a whole visit. Letters are presses, too: some 130 of them.
MOST_ACTS = 240
# Somebody with a short name: each letter is looked for and pressed.
SHORT_NAMED = Person("Zzyzx", "Essai", "1 rue zzyz")

_KEY = "push button"
# In the order in which they stand: the row of ends of addresses comes and goes.
_FIRST_ROW, _SPACE = r"^\.fr$|^1$", "Espace"
_SHOW = "Afficher un clavier"
_CAPITALS, _OTHER_SIGNS, _LETTERS = "Majuscules", "Autres lettres et signes", "Lettres"


class KeylessScreen(Screen):
    """Words are written with the keyboard that the kiosk shows, in French."""

    notches = 3  # the keyboard leaves half of the screen
    glance_s = 0.8  # so one scrolls often
    slow = True  # results of a search make room for each other

    def key(self, name: str) -> NoReturn:
        raise AssertionError(f"nobody here has a key {name}")

    def bottom(self) -> int:
        """Say where what can be pressed ends: at the keyboard, where there is one."""
        found = self.look(_FIRST_ROW, _KEY, 0.0)
        return int(found["box"][1]) - EDGE if found["found"] else super().bottom()

    def type(self, text: str) -> None:
        """Press the keys for it, one after the other."""
        keys = self._keys_shown()
        for sign in text:
            name = _SPACE if sign == " " else sign
            if name in keys:
                self.press(*middle_of(keys[name]))
            elif sign.isupper():
                self._press_key(_CAPITALS)
                self._press_key(sign)
            else:
                self._press_key(_OTHER_SIGNS)
                self._press_key(name)
                self._press_key(_LETTERS)

    def show_keyboard(self) -> None:
        """Ask for the keyboard, where it is not there yet."""
        if not self.shows(f"^{_SPACE}$", _KEY):
            self.click(f"^{_SHOW}$")

    def _keys_shown(self) -> dict[str, tuple[int, int, int, int]]:
        """Give the keys that show, by what they write, once they have come."""
        self.find(f"^{_SPACE}$", _KEY)
        boxes = self.ask({"boxes": _KEY})["boxes"]
        return {
            name: tuple(box) for name, box in boxes if len(name) == 1 or name == _SPACE
        }

    def _press_key(self, name: str) -> None:
        self.press(*middle_of(self.find(f"^{re.escape(name)}$")))


def whole_visit(site: Site, screen: Screen) -> None:
    """Sign in, find a procedure, hand over a scan, print the receipt, and leave."""
    steps.sign_in(screen, SHORT_NAMED)
    steps.open_licence_by_search(screen)
    steps.log_in(screen)
    steps.fill_in_licence_by_touch(screen, SHORT_NAMED)
    steps.scan_for_the_site(screen)
    steps.send(screen)
    steps.print_the_receipt_of_the_site(screen)
    wait_until(lambda: bool(site.cups.printed("accueil")), "the print", 20)
    steps.end(screen)

    (received,) = [form for form in site.practice.received if form.files]
    assert received.files[0].fault is None
    assert outcomes(site, SHORT_NAMED) == ["completed"]

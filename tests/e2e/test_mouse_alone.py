"""A whole visit with nothing but a mouse: the keyboard is on the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import Site
from tests.e2e.screen import Screen, virtual_screen
from tests.e2e.without_keys import MOST_ACTS, KeylessScreen, whole_visit

pytestmark = pytest.mark.timeout(400)


class MouseScreen(KeylessScreen):
    """One with a mouse: the keyboard comes when its button is pressed."""

    def type(self, text: str) -> None:
        self.show_keyboard()
        super().type(text)


@pytest.fixture
def screen(pictures: Path) -> Iterator[Screen]:
    with virtual_screen(pictures, kind=MouseScreen) as screen:
        yield screen


def test_a_whole_visit_by_mouse_alone(
    site: Site,
    screen: Screen,
    record_testsuite_property: Callable[[str, int], None],
) -> None:
    whole_visit(site, screen)

    record_testsuite_property("clicks", screen.acts)
    assert screen.acts <= MOST_ACTS

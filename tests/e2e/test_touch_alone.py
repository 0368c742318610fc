"""A whole visit with nothing but a finger: real touches, told to a real X server."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import Site
from tests.e2e.finger import TouchScreen, touch_screen
from tests.e2e.without_keys import MOST_ACTS, whole_visit

pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def screen(tmp_path: Path, pictures: Path) -> Iterator[TouchScreen]:
    with touch_screen(tmp_path, pictures) as screen:
        yield screen


def test_a_whole_visit_by_finger_alone(
    site: Site,
    screen: TouchScreen,
    record_testsuite_property: Callable[[str, int], None],
) -> None:
    screen.click("^Français$", "push button")
    whole_visit(site, screen)

    record_testsuite_property("touches", screen.acts)
    assert screen.acts <= MOST_ACTS

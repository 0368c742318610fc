"""What every test shares: the same examples each time, no file in the tree."""

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

from kiosk.garbage import collect_due

settings.register_profile("kiosk", database=None, derandomize=True, deadline=None)
settings.load_profile("kiosk")


@pytest.fixture(scope="session", autouse=True)
def _no_widget_dies_in_a_lane() -> Iterator[None]:
    """Keep Python's collector to the main thread, as the kiosk does."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _what_is_due_is_collected() -> Iterator[None]:
    yield
    collect_due()

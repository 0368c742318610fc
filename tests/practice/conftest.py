"""A practice server for each file of tests, and a new visitor for each test."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kiosk.practice import PracticeServer
from tests.practice.visitor import Visitor


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    at = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
    with PracticeServer(tmp_path_factory.mktemp("practice"), now=lambda: at) as server:
        yield server


@pytest.fixture
def visitor(server: PracticeServer) -> Visitor:
    return Visitor(server)

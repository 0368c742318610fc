"""What every vector needs: a scene, and a machine that takes notes."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.browser.https_rig import Rig
from tests.browser.vectors.hand import Hand
from tests.browser.vectors.machine import Machine
from tests.browser.vectors.scene import Scene
from tests.browser.vectors.ways import PROGRAMS
from tests.browser.visitor_at_screen import Visitor


@pytest.fixture
def machine(
    tmp_path: Path, rig: Rig, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    del rig, visitor  # the engine's own processes are there before
    folder = tmp_path / "openers"
    folder.mkdir()
    machine = Machine(folder)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    schemes = tuple(address.partition(":")[0] for address in PROGRAMS)
    machine.answer_for(schemes)
    yield machine
    machine.forget(schemes)


@pytest.fixture
def scene(rig: Rig, visitor: Visitor, machine: Machine, qtbot: QtBot) -> Scene:
    return Scene(rig, visitor, machine, qtbot)


@pytest.fixture
def hand(visitor: Visitor, qtbot: QtBot) -> Hand:
    return Hand(visitor, qtbot)

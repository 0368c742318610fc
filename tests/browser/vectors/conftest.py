"""What every vector needs: a scene, and a machine that takes notes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

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


@pytest.fixture
def plays(tmp_path: Path) -> Callable[[str], dict[str, Any]]:
    """Play a scenario in an engine of its own and give what came of it."""

    def play(scenario: str) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.browser.vectors.alone", scenario, tmp_path],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
            cwd=Path(__file__).parents[3],
        )
        outcome: dict[str, Any] = json.loads(done.stdout)
        return outcome

    return play

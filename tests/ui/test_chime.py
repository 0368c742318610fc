"""The sound of the warning: soft, never in the way, and over in any case."""

import io
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.chime import Chime, chime


def _program(folder: Path, body: str) -> str:
    program = folder / "aplay"
    program.write_text(f"#!/bin/sh\ncd {folder}\n{body}\n")
    program.chmod(0o755)
    return str(program)


def test_it_is_a_second_of_sound_that_neither_clicks_nor_frightens() -> None:
    with wave.open(io.BytesIO(chime())) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        samples = array("h", sound.readframes(sound.getnframes()))
        shape = sound.getnchannels(), sound.getsampwidth()
    steps = [abs(b - a) for a, b in pairwise(samples)]

    assert shape == (1, 2)
    assert 0.8 < seconds < 1.5
    assert 8_000 < max(map(abs, samples)) < 0.4 * 32_767
    assert max(abs(samples[0]), abs(samples[-1])) < 20
    assert max(steps) < 3_000  # no jump, which would be a click


def test_the_notes_reach_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Chime(program=_program(tmp_path, "cat > sound"))

    with qtbot.waitSignal(bell.over):
        bell.ring()

    assert (tmp_path / "sound").read_bytes() == chime()


@pytest.mark.parametrize("body", ["exit 1", "exec sleep 600"], ids=["mute", "hangs"])
def test_it_is_over_where_nothing_can_be_heard(
    qtbot: QtBot, tmp_path: Path, body: str
) -> None:
    bell = Chime(program=_program(tmp_path, body))
    bell._patience.setInterval(200)

    with qtbot.waitSignal(bell.over):
        bell.ring()


def test_it_is_over_where_there_is_no_program(qtbot: QtBot) -> None:
    bell = Chime(program="/nowhere/aplay")

    with qtbot.waitSignal(bell.over):
        bell.ring()


def test_it_is_hushed_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Chime(program=_program(tmp_path, "echo $$ > new; mv new pid; sleep 600"))
    over: list[None] = []
    bell.over.connect(lambda: over.append(None))
    bell.ring()
    number = tmp_path / "pid"
    qtbot.waitUntil(number.exists)

    bell.hush()

    assert not Path("/proc", number.read_text().strip()).exists()
    assert not over


def test_the_real_program_plays_it_on_a_device_that_swallows_all(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swallows = tmp_path / "asound.conf"
    swallows.write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(swallows))
    bell = Chime()

    bell.ring()
    playing = bell._process
    assert playing is not None
    with qtbot.waitSignal(playing.finished) as finished:
        pass

    assert finished.args[0] == 0

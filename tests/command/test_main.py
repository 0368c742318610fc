"""The frame of the command: one readable line and status 2, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def kiosk(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"]} | variables
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nothing",),
        ("--site",),
        ("demo", "--exit-after", "soon"),
        ("demo", "--exit-after", "-1"),
        ("demo", "--site", "/nowhere.toml"),
        ("run", "--site", "/nowhere.toml"),
        ("run", "--unknown"),
        ("run", "--site", "/"),
        ("catalogue",),
        ("register",),
    ],
)
def test_bad_use_is_one_readable_line(words: tuple[str, ...]) -> None:
    done = kiosk(*words)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith("kiosk: ")
    assert done.stdout == ""


@pytest.mark.parametrize("name", ["run", "demo"])
def test_no_screen_is_one_readable_line(name: str) -> None:
    done = kiosk(name)

    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: there is no screen")


@pytest.mark.parametrize("name", ["run", "demo"])
def test_a_screen_that_does_not_answer_is_one_readable_line(name: str) -> None:
    done = kiosk(name, DISPLAY=":4321")

    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: no screen answers")


def test_help_names_every_option() -> None:
    done = kiosk("demo", "--help")

    assert done.returncode == 0
    assert "--exit-after" in done.stdout

"""`kiosk demo` as a newcomer meets it."""

import subprocess
import sys
from pathlib import Path

from tests.e2e.screen import Screen

ROOT = Path(__file__).parents[2]


def test_the_demonstration_shows_itself_and_ends_by_itself(screen: Screen) -> None:
    demo = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "demo", "--exit-after", "20"],
        env=screen.environment,
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    screen.find("^Commencer$", "push button", seconds=30)
    screen.find("^Bienvenue")
    screen.find("démonstration")

    _, said = demo.communicate(timeout=60)

    assert demo.returncode == 0, said
    assert "Traceback" not in said


def test_a_second_kiosk_on_the_same_computer_is_refused(screen: Screen) -> None:
    command = [sys.executable, "-m", "kiosk", "demo", "--exit-after", "25"]
    first = subprocess.Popen(
        command, env=screen.environment, cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    screen.find("^Commencer$", "push button", seconds=30)

    second = subprocess.run(
        command, env=screen.environment, cwd=ROOT, stderr=subprocess.PIPE, text=True,
        check=False, timeout=30,
    )  # fmt: skip

    assert second.returncode == 2
    assert "another kiosk is already running" in second.stderr
    first.terminate()
    first.communicate(timeout=30)
    assert first.returncode == 0

"""A virtual screen with a pointer, a keyboard and an eye: what a visitor has."""

import json
import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SIZE = (1920, 1080)
PATIENCE_S = 20.0
_GLANCE_S = 2.0
_TURNS = 8


class NotOnScreen(AssertionError):  # noqa: N818 - a test's assertion
    """What a visitor would look for is not there."""


class Screen:
    """One virtual screen. Everything is done by real pointer and key events."""

    def __init__(self, display: str, bus: str, pictures: Path) -> None:
        self.environment = {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "HOME": os.environ["HOME"],
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
        }
        self._pictures = pictures
        self._count = 0
        self._eye = subprocess.Popen(
            ["/usr/bin/python3", HERE / "eye.py"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._ask({"all": True})  # starts the accessibility bus before any program

    def close(self) -> None:
        self._eye.kill()
        self._eye.communicate()

    def find(
        self, name: str, role: str | None = None, seconds: float = PATIENCE_S
    ) -> tuple[int, int, int, int]:
        """Wait for something by its accessible name (a regular expression)."""
        found = self._look(name, role, seconds)
        if not found["found"]:
            self.picture("missing")
            seen = [f"{r}: {n}" for r, n in self._ask({"all": True})["seen"] if n]
            raise NotOnScreen(f"no {role or 'thing'} named {name!r} among {seen}")
        x, y, width, height = found["box"]
        return x, y, width, height

    def window(self, title: str) -> None:
        """Wait until a window with this title can really be touched.

        A screen reader knows of it a moment before the window manager has put it up.
        """
        subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", title],
            env=self.environment,
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=PATIENCE_S,
        )

    def shows(self, name: str, role: str | None = None) -> bool:
        return bool(self._look(name, role, 0.0)["found"])

    def click(self, name: str, role: str | None = None) -> None:
        """Press what has this accessible name, with the pointer, as a visitor would."""
        x, y, width, height = self._bring(name, role)
        self.press(x + width // 2, y + height // 2)

    def _bring(self, name: str, role: str | None) -> tuple[int, int, int, int]:
        """Find it, scrolling down where it is not in sight."""
        for _ in range(_TURNS):
            if self._look(name, role, _GLANCE_S)["found"]:
                break
            width, height = SIZE
            self._do("mousemove", str(width // 2), str(height // 2))
            self._do("click", "--repeat", "5", "5")
        return self.find(name, role)

    def press(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "click", "1")

    def draw(self, *points: tuple[int, int]) -> None:
        """Draw a line with the pointer's button down."""
        (x, y), *rest = points
        words = ["mousemove", str(x), str(y), "mousedown", "1"]
        for x, y in rest:
            words += ["mousemove", "--sync", str(x), str(y)]
        self._do(*words, "mouseup", "1")

    def type(self, text: str) -> None:
        self._do("type", "--delay", "20", text)

    def key(self, name: str) -> None:
        self._do("key", name)

    def picture(self, name: str) -> Path:
        """Take a picture of the whole screen."""
        self._count += 1
        path = (
            self._pictures / f"{self._count:02}-{re.sub(r'[^a-z0-9-]', '', name)}.png"
        )
        subprocess.run(
            ["import", "-window", "root", path], env=self.environment, check=True
        )
        return path

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True)

    def _look(self, name: str, role: str | None, seconds: float) -> dict[str, Any]:
        return self._ask({"name": name, "role": role, "seconds": seconds})

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        assert self._eye.stdin
        assert self._eye.stdout
        self._eye.stdin.write(json.dumps(question) + "\n")
        self._eye.stdin.flush()
        answer: dict[str, Any] = json.loads(self._eye.stdout.readline())
        return answer


@contextmanager
def virtual_screen(pictures: Path, size: tuple[int, int] = SIZE) -> Iterator[Screen]:
    """Start a virtual screen, a small window manager and a message bus of its own."""
    reading, writing = os.pipe()
    width, height = size
    x11 = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
         "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={
            "DISPLAY": display,
            "HOME": os.environ["HOME"],
            "PATH": os.environ["PATH"],
        },
        text=True,
        start_new_session=True,
    )
    assert bus.stdout
    screen = Screen(display, bus.stdout.readline().strip(), pictures)
    manager = subprocess.Popen(
        ["openbox"],
        env=screen.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield screen
    finally:
        screen.close()
        for process in (manager, bus, x11):
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=10)

"""A virtual screen with a pointer, a keyboard and an eye: what a visitor has."""

import io
import json
import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PIL import Image

HERE = Path(__file__).parent
SIZE = (1920, 1080)
PATIENCE_S = 20.0
_GLANCE_S = 2.0
_GLIDE_S = 0.5  # what has not moved for so long is at rest
_TURNS = 24
_PRESSES = 3  # of a field: a site that still glides is missed by a finger's breadth
_KEY_LINE = "^Au clavier, la touche F6"
EDGE = 12  # pixels of what lies under a site, above its words or keys
_AROUND = 6  # pixels: a site may draw its focus around a control


class NotOnScreen(AssertionError):  # noqa: N818 - a test's assertion
    """What a visitor would look for is not there."""


@dataclass(frozen=True, slots=True)
class Focused:
    """What has the focus, as a screen reader knows it."""

    node: str
    name: str
    role: str
    box: tuple[int, int, int, int]
    showing: bool


class Screen:
    """One virtual screen. Everything is done by real pointer and key events."""

    notches = 5  # of the wheel, to go on in a page
    glance_s = _GLANCE_S  # before one scrolls
    slow = False  # so that what comes while one writes is at rest, too

    def __init__(self, display: str, bus: str, pictures: Path) -> None:
        self.environment = {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "HOME": os.environ["HOME"],
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
        }
        self.acts = 0  # of the visitor: presses and lines drawn
        self._pictures = pictures
        self._count = 0
        self._eye = subprocess.Popen(
            ["/usr/bin/python3", HERE / "eye.py"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.ask({"all": True})  # starts the accessibility bus before any program

    def close(self) -> None:
        self._eye.kill()
        self._eye.communicate()

    def find(
        self, name: str, role: str | None = None, seconds: float = PATIENCE_S
    ) -> tuple[int, int, int, int]:
        """Wait for something by its accessible name (a regular expression)."""
        found = self.look(name, role, seconds)
        if not found["found"]:
            self.picture("missing")
            seen = [f"{r}: {n}" for r, n in self.ask({"all": True})["seen"] if n]
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
        return bool(self.look(name, role, 0.0)["found"])

    def click(self, name: str, role: str | None = None) -> None:
        """Press what has this accessible name, with the pointer, as a visitor would."""
        self.press(*middle_of(self._bring(name, role)))

    def write_in(self, name: str, words: str) -> None:
        """Press a field, once more if it does not take it, and write in it."""
        for _ in range(_PRESSES):
            self.click(name, "text")
            if self._has_focus(name):
                break
        self.type(words)

    def _has_focus(self, name: str) -> bool:
        focused = self.focused()
        if not re.search(name, focused.name):
            focused = self.focused(other_than=focused)
        return re.search(name, focused.name) is not None

    def _bring(self, name: str, role: str | None) -> tuple[int, int, int, int]:
        """Find it at rest, scrolling down, then up, where it is not in sight."""
        before: list[int] | None = None
        bottom = self.bottom()
        for turn in range(_TURNS):
            found = self.look(name, role, self.glance_s, moved_from=before)
            before = found["box"] if found["found"] else None
            if before is not None and (turn or self.slow):
                before = self._at_rest(name, role, before)
            if before is not None and middle_of(before)[1] < bottom:
                break
            self.scroll(up=turn >= _TURNS * 2 // 3)
        return self.find(name, role)

    def _at_rest(self, name: str, role: str | None, box: list[int]) -> list[int]:
        """Find it where it stays: a site glides for a moment when it is scrolled."""
        for _ in range(_TURNS):
            found = self.look(name, role, _GLIDE_S, moved_from=box)
            if not found["found"] or found["box"] == box:
                break
            box = found["box"]
        return box

    def bottom(self) -> int:
        """Say where what can be pressed ends: a line under a site names a key."""
        line = self.look(_KEY_LINE, "label", 0.0)
        return int(line["box"][1]) - EDGE if line["found"] else SIZE[1]

    def scroll(self, *, up: bool = False) -> None:
        """Go on in the page, or back, with the wheel."""
        width, height = SIZE
        self._do("mousemove", str(width // 2), str(height * 2 // 5))
        self._do("click", "--repeat", str(self.notches), "4" if up else "5")

    def press(self, x: int, y: int) -> None:
        self.acts += 1
        self._do("mousemove", str(x), str(y), "click", "1")

    def draw(self, *points: tuple[int, int]) -> None:
        """Draw a line with the pointer's button down."""
        self.acts += 1
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

    def focused(
        self, other_than: Focused | None = None, seconds: float = _GLANCE_S
    ) -> Focused:
        """Say what has the focus, waiting a little until it is another than that."""
        found = self.ask(
            {
                "focus": True,
                "other_than": other_than.node if other_than else None,
                "seconds": seconds,
            }
        )
        if not found["found"]:
            self.picture("unfocused")
            raise NotOnScreen("nothing has the focus")
        x, y, width, height = found["box"]
        return Focused(
            node=found["node"],
            name=found["name"],
            role=found["role"],
            box=(x, y, width, height),
            showing=found["showing"],
        )

    def crop(self, box: tuple[int, int, int, int]) -> Image.Image:
        """Take a picture of one place of the screen, with what is just around it."""
        x, y, width, height = box
        left, top = max(x - _AROUND, 0), max(y - _AROUND, 0)
        place = f"{width + 2 * _AROUND}x{height + 2 * _AROUND}+{left}+{top}"
        taken = subprocess.run(
            ["import", "-window", "root", "-crop", place, "+repage", "png:-"],
            env=self.environment,
            check=True,
            stdout=subprocess.PIPE,
        )
        return Image.open(io.BytesIO(taken.stdout)).convert("RGB")

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True)

    def look(
        self,
        name: str,
        role: str | None,
        seconds: float,
        moved_from: list[int] | None = None,
    ) -> dict[str, Any]:
        question = {"name": name, "role": role, "seconds": seconds}
        return self.ask(question | {"moved_from": moved_from})

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        assert self._eye.stdin
        assert self._eye.stdout
        self._eye.stdin.write(json.dumps(question) + "\n")
        self._eye.stdin.flush()
        answer: dict[str, Any] = json.loads(self._eye.stdout.readline())
        return answer


def middle_of(box: Sequence[int]) -> tuple[int, int]:
    x, y, width, height = box
    return x + width // 2, y + height // 2


_Kind = TypeVar("_Kind", bound=Screen)


@contextmanager
def virtual_screen(
    pictures: Path, size: tuple[int, int] = SIZE, kind: type[Screen] = Screen
) -> Iterator[Screen]:
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
    try:
        with session(display, lambda bus: kind(display, bus, pictures)) as screen:
            yield screen
    finally:
        x11.send_signal(signal.SIGTERM)
        x11.communicate(timeout=10)


@contextmanager
def session(display: str, make: Callable[[str], _Kind]) -> Iterator[_Kind]:
    """Start a message bus and a window manager; `make` is given the bus."""
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
    screen = make(bus.stdout.readline().strip())
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
        for process in (manager, bus):
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=10)

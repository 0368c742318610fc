"""A screen that is touched: a real X server that takes fingers, and no pointer.

The virtual X server knows no touch. Xorg does, with its dummy card and the driver that
its own tests use: `inputtest` reads what fingers do from a socket (man 4 inputtestdrv;
the messages are those of xf86-input-inputtest-protocol.h, version 1.0).
"""

import os
import signal
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.screen import SIZE, NotOnScreen, session
from tests.e2e.without_keys import KeylessScreen

XORG = "/usr/lib/xorg/Xorg"
_CONFIGURATION = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 1-200
  VertRefresh 1-200
  Modeline "whole" 173 {width} 2048 2248 2576 {height} 1083 1088 1120
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "whole"
    Virtual {width} {height}
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "finger"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "SocketPath" "{folder}/finger"
EndSection
Section "InputDevice"
  Identifier "keys that nobody presses"
  Driver "inputtest"
  Option "DeviceType" "Keyboard"
  Option "SocketPath" "{folder}/keys"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "finger" "SendCoreEvents"
  InputDevice "keys that nobody presses" "CoreKeyboard"
EndSection
"""
# Of the driver's messages: what each begins with.
_VERSION, _SYNC, _TOUCH = 0, 1, 6
# Of X's own (XI2.h).
_BEGIN, _UPDATE, _END = 18, 19, 20
_WHOLE = 0xFFFF  # the driver's axes go from 0 to here
_AXES = 64
_MESSAGE = struct.Struct(f"=5I8s4x{2 * _AXES}d")
_LOOKS = 60
_REST_PX = 2
_STEPS = 12  # of a finger that goes from one place to another


class Finger:
    """One finger, told to the X server. Each message is done when the call returns."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._socket.sendall(struct.pack("=2I2H", 12, _VERSION, 1, 0))
        self._socket.recv(12)
        self._number = 0
        self._here = (0, 0)

    def goes(self, *places: tuple[int, int]) -> None:
        """Touch the first place, go on by all the others, and leave at the last."""
        self.touches(places[0])
        for place in places[1:]:
            self.moves(place)
        self.leaves()

    def touches(self, place: tuple[int, int]) -> None:
        self._number += 1
        self._here = place
        self._tell(_BEGIN, *place)

    def moves(self, place: tuple[int, int]) -> None:
        (x, y), here = place, self._here
        for step in range(1, _STEPS + 1):
            self._tell(
                _UPDATE,
                here[0] + (x - here[0]) * step // _STEPS,
                here[1] + (y - here[1]) * step // _STEPS,
            )
        self._here = place

    def leaves(self) -> None:
        self._tell(_END, *self._here)

    def close(self) -> None:
        self._socket.close()

    def _tell(self, what: int, x: int, y: int) -> None:
        axes = [0.0] * (2 * _AXES)
        axes[0] = (x + 0.5) * _WHOLE / SIZE[0]
        axes[1] = (y + 0.5) * _WHOLE / SIZE[1]
        both = bytes([0b11]) + bytes(7)
        head = (_MESSAGE.size, _TOUCH, self._number, what, 0, both)
        self._socket.sendall(_MESSAGE.pack(*head, *axes))
        self._socket.sendall(struct.pack("=2I", 8, _SYNC))
        self._socket.recv(8)


class TouchScreen(KeylessScreen):
    """One that is only touched: a field that is touched brings the keyboard."""

    def __init__(self, display: str, bus: str, pictures: Path, finger: Finger) -> None:
        super().__init__(display, bus, pictures)
        self._finger = finger

    def press(self, x: int, y: int) -> None:
        self.acts += 1
        self._finger.goes((x, y))

    def draw(self, *points: tuple[int, int]) -> None:
        self.acts += 1
        self._finger.goes(*points)

    def scroll(self, *, up: bool = False) -> None:
        """Push the page with a finger, and wait until it stands still again."""
        self.acts += 1
        width, height = SIZE
        low, high = (width // 4, height // 2), (width // 4, height // 3)
        start, end = (high, low) if up else (low, high)
        self._finger.touches(start)
        for place in (end, (end[0], end[1] + _REST_PX), end):
            self._finger.moves(place)
            self._stands_still()  # a finger that leaves at once throws the page
        self._finger.leaves()
        self._stands_still()

    def _stands_still(self) -> None:
        width, height = SIZE
        place = (width // 4, height // 3, width // 2, height // 4)
        before = self.crop(place)
        for _ in range(_LOOKS):
            now = self.crop(place)
            if now == before:
                return
            before = now
        raise NotOnScreen("the page does not come to rest")


@contextmanager
def touch_screen(folder: Path, pictures: Path) -> Iterator[TouchScreen]:
    """Start a screen that fingers touch; `folder` is for the files of its server."""
    configuration = folder / "xorg.conf"
    width, height = SIZE
    configuration.write_text(
        _CONFIGURATION.format(width=width, height=height, folder=folder)
    )
    reading, writing = os.pipe()
    x11 = subprocess.Popen(
        [XORG, "-displayfd", str(writing), "-config", configuration,
         "-logfile", folder / "xorg.log", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    finger = Finger(folder / "finger")
    try:
        with session(
            display, lambda bus: TouchScreen(display, bus, pictures, finger)
        ) as screen:
            yield screen
    finally:
        finger.close()
        x11.send_signal(signal.SIGTERM)
        x11.communicate(timeout=10)

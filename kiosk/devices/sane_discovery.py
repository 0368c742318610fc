"""Looking around for scanners, for whoever sets a kiosk up; never during a visit.

SANE's backends are asked one after the other, so that each scanner is told as soon as
it is found, and a backend that crashes or hangs takes nothing else with it. Scanners
on the network are found by sane-airscan's own program, which tells their addresses.
"""

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from kiosk.devices import Cancelled, DeviceError, Strip, Ticket, libsane
from kiosk.devices.child import in_child
from kiosk.devices.sane_config import SYSTEM, SaneConfig, use

LIMIT_S = 8.0
NETWORK = "network"
_NETWORK_PROGRAM = "airscan-discover"  # comes with sane-airscan
# Those that find by the network what airscan-discover finds, and a camera.
_LEFT_OUT = frozenset({"airscan", "escl", "v4l"})
_ESCL = re.compile(r"\s*(?P<name>\S.*?)\s*=\s*(?P<address>https?://\S+),\s*eSCL\s*")
# A USB device gets another number each time it is plugged in.
_CHANGES = re.compile(r"libusb:\d+:\d+")


@dataclass(frozen=True, slots=True)
class Looking:
    """Where it is looked now."""

    place: str


@dataclass(frozen=True, slots=True)
class FoundScanner:
    """A scanner: SANE's name of it or its address, and what it is."""

    name: str
    maker: str = ""
    model: str = ""
    address: str | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """What to write under [scanner] in the site file."""
        if self.address is not None:
            return (f"address = {json.dumps(self.address)}",)
        if _CHANGES.search(self.name):
            backend = json.dumps(self.name.partition(":")[0])
            return 'device = "auto"', f"backends = [{backend}]"
        return (f"device = {json.dumps(self.name)}",)


def discover(
    ticket: Ticket, places: tuple[str, ...] | None = None, limit_s: float = LIMIT_S
) -> Iterator[Looking | FoundScanner]:
    """Tell where it is looked and what is found, for `limit_s` seconds at most.

    `places` are names of backends and NETWORK; without them, all there are. Raises
    Cancelled.
    """
    if places is None:
        places = (*installed(), NETWORK)
    # ours, as a child that is killed leaves its folder behind
    with TemporaryDirectory(prefix="sane-") as folder:
        yield from _discover(ticket, places, Path(folder), limit_s)


def _discover(
    ticket: Ticket, places: tuple[str, ...], folder: Path, limit_s: float
) -> Iterator[Looking | FoundScanner]:
    left = places
    until = _Until(ticket, monotonic() + limit_s)
    while left and not until.cancelled:
        before, look = left, partial(_look, left, folder)
        try:
            for item in in_child(look, until, limit_s, grace_s=0):
                if isinstance(item, Looking):
                    left = left[left.index(item.place) + 1 :]
                    ticket.progress(1 - (len(left) + 1) / len(places))
                yield item
            left = ()
        except DeviceError:
            if left == before:  # it is not a place that took its process with it
                raise
        except Cancelled:
            if ticket.cancelled:
                raise


def installed(folder: Path = SYSTEM) -> tuple[str, ...]:
    """Name the backends that this computer's SANE would ask."""
    files = [folder / "dll.conf", *sorted((folder / "dll.d").glob("*"))]
    lines = (
        line.partition("#")[0].strip()
        for file in files
        if file.is_file()
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines()
    )
    found = dict.fromkeys(line for line in lines if line)
    return tuple(name for name in found if name not in _LEFT_OUT)


class _Until:
    """Another's ticket, for a while."""

    def __init__(self, ticket: Ticket, end: float) -> None:
        self._ticket = ticket
        self._end = end

    @property
    def cancelled(self) -> bool:
        return self._ticket.cancelled or monotonic() > self._end

    def progress(self, fraction: float) -> None:
        """Leave that to whoever knows of all the places."""

    def show(self, strip: Strip) -> None:
        """Nothing is scanned."""


# In the child:


def _look(
    places: tuple[str, ...], folder: Path, _ticket: Ticket
) -> Iterator[Looking | FoundScanner]:
    # the network takes its time while the backends are asked
    network = _network_program() if NETWORK in places else None
    use(folder)
    for place in places:
        yield Looking(place)
        if place == NETWORK:
            yield from _on_network(network)
        else:
            yield from _of_backend(place, folder)


def _of_backend(name: str, folder: Path) -> Iterator[FoundScanner]:
    SaneConfig(backends=(name,)).write(folder)
    libsane.start()
    for found in libsane.listed():
        yield FoundScanner(found.name, found.maker, found.model)
    libsane.stop()


def _network_program() -> "subprocess.Popen[str] | None":
    with suppress(FileNotFoundError):
        return subprocess.Popen(
            [_NETWORK_PROGRAM],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    return None


def _on_network(program: "subprocess.Popen[str] | None") -> Iterator[FoundScanner]:
    """Read what airscan-discover writes, which is a part of airscan.conf."""
    if program is not None:
        for line in program.communicate()[0].splitlines():
            if found := _ESCL.fullmatch(line):
                yield FoundScanner(found["name"], address=found["address"])

"""Looking around for scanners: each is told at once, and no backend stops it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from kiosk.devices import Cancelled, DeviceError, Fault, sane_discovery
from kiosk.devices.sane_discovery import (
    NETWORK,
    FoundScanner,
    Looking,
    discover,
    installed,
)
from tests.fakes import HandTicket


@pytest.fixture
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a program of ours in the place of airscan-discover, and give its path."""
    program = tmp_path / "airscan-discover"
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return program


def found_by(network: Path, script: str, limit_s: float = 20) -> list[object]:
    network.write_text(f"#!/bin/sh\n{script}\n")
    network.chmod(0o755)
    return list(discover(HandTicket(), ("test", NETWORK), limit_s))


def test_every_scanner_of_a_backend_is_told() -> None:
    ticket = HandTicket()

    found = list(discover(ticket, ("nothing", "test"), 20))

    assert found == [
        Looking("nothing"),
        Looking("test"),
        FoundScanner("test:0", "Noname", "frontend-tester"),
        FoundScanner("test:1", "Noname", "frontend-tester"),
    ]
    assert ticket.fractions == [0.0, 0.5]


def test_a_scanner_on_the_network_is_told_with_its_address(network: Path) -> None:
    *_, found = found_by(network, "echo '  A = b = https://192.0.2.1:443/eSCL/, eSCL'")

    assert found == FoundScanner("A = b", address="https://192.0.2.1:443/eSCL/")


def test_what_is_found_is_kept_when_the_time_is_over(
    network: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    began = monotonic()

    found = found_by(network, "sleep 60", limit_s=3)

    assert FoundScanner("test:0", "Noname", "frontend-tester") in found
    assert monotonic() - began < 6
    assert list(tmp_path.iterdir()) == [network]  # SANE's configuration is gone


def test_a_search_without_the_networks_program_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert list(discover(HandTicket(), (NETWORK,), 20)) == [Looking(NETWORK)]


def test_a_search_can_be_given_up() -> None:
    ticket = HandTicket()
    search = discover(ticket, ("test", NETWORK), 20)
    next(search)
    ticket.cancelled = True

    with pytest.raises(Cancelled):
        list(search)


class Dying:
    """Stands in for the child: some places take their process with them."""

    def __init__(self, *deadly: str) -> None:
        self._deadly = deadly

    def __call__(
        self, operation: Any, *_: object, grace_s: float
    ) -> Iterator[Looking | FoundScanner]:
        if "at once" in self._deadly:
            raise DeviceError(Fault.BROKEN, "died of SIGSEGV")
        for place in operation.args[0]:
            yield Looking(place)
            if place in self._deadly:
                raise DeviceError(Fault.BROKEN, "died of SIGSEGV")
            yield FoundScanner(f"{place}:0")


def test_a_backend_that_kills_its_process_is_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sane_discovery, "in_child", Dying("b", "d"))

    found = discover(HandTicket(), ("a", "b", "c", "d"))

    names = [one.name for one in found if isinstance(one, FoundScanner)]
    assert names == ["a:0", "c:0"]


def test_a_search_that_cannot_begin_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sane_discovery, "in_child", Dying("at once"))

    with pytest.raises(DeviceError):
        list(discover(HandTicket(), ("a",)))


@pytest.mark.parametrize(
    ("found", "lines"),
    [
        (FoundScanner("test:0"), ('device = "test:0"',)),
        (
            FoundScanner("genesys:libusb:001:004"),
            ('device = "auto"', 'backends = ["genesys"]'),
        ),
        (
            FoundScanner("V", address="http://192.0.2.1/eSCL"),
            ('address = "http://192.0.2.1/eSCL"',),
        ),
    ],
)
def test_each_scanner_has_its_lines_for_the_site_file(
    found: FoundScanner, lines: tuple[str, ...]
) -> None:
    assert found.lines == lines


def test_the_backends_of_a_configuration_are_named_once(tmp_path: Path) -> None:
    (tmp_path / "dll.d").mkdir()
    (tmp_path / "dll.conf").write_text("# all\nnet\ngenesys # USB\n\nescl\n#pixma\n")
    (tmp_path / "dll.d" / "maker").write_text("brother4\nnet\nairscan\n")

    assert installed(tmp_path) == ("net", "genesys", "brother4")

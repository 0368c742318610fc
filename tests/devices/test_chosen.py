"""The site file chooses the devices, and choosing touches none of them."""

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from kiosk.devices import PrintRequest, ScanRequest, chosen, sane
from kiosk.devices.child import ChildPad, ChildPrinter, ask_child
from kiosk.devices.folder import FolderPrinter
from kiosk.devices.sane_config import SaneConfig
from kiosk.settings import PadChoice, PrinterChoice, ScannerChoice
from tests.fakes import HandTicket
from tests.rigs.escl import EsclServer
from tests.rigs.papers import letter, pdf
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config


def test_the_scanner_chosen_scans(tmp_path: Path) -> None:
    choice = ScannerChoice(device=TEST_SCANNER, sane_config=sane_test_config(tmp_path))

    scanner = chosen.scanner(choice)

    assert scanner is not None
    assert len(list(scanner.scan(ScanRequest(dpi=75), HandTicket()))) == 1


@pytest.mark.parametrize(
    ("choice", "name", "config"),
    [
        (
            ScannerChoice(address="http://192.0.2.7/eSCL"),
            "airscan:e0:kiosk",
            SaneConfig(address="http://192.0.2.7/eSCL"),
        ),
        (
            ScannerChoice(device="genesys:libusb:001:004"),
            "genesys:libusb:001:004",
            SaneConfig(backends=("genesys",)),
        ),
        (
            ScannerChoice(device="auto", backends=("genesys", "pixma")),
            "auto",
            SaneConfig(backends=("genesys", "pixma")),
        ),
        (
            ScannerChoice(device="test:0", sane_config=Path("/etc/kiosk/sane")),
            "test:0",
            SaneConfig(folder=Path("/etc/kiosk/sane")),
        ),
        (ScannerChoice(device="auto"), "auto", SaneConfig()),
    ],
)
def test_a_scan_looks_for_one_scanner_only(
    choice: ScannerChoice, name: str, config: SaneConfig
) -> None:
    assert chosen.sane_name(choice) == (name, config)


def test_a_scanner_known_by_its_address_scans() -> None:
    with EsclServer(glass=letter()) as server:
        scanner = chosen.scanner(ScannerChoice(address=server.address))

        assert scanner is not None
        assert len(list(scanner.scan(ScanRequest(dpi=75), HandTicket()))) == 1


def test_a_scanner_known_by_its_name_opens_without_looking_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    found = chosen.sane_name(ScannerChoice(device=TEST_SCANNER))
    assert found is not None

    words = ask_child(partial(sane.sources, *found), 20)

    assert "Flatbed" in words
    assert list(tmp_path.iterdir()) == []  # what SANE was told is gone again


def test_a_site_may_have_no_device_at_all() -> None:
    assert chosen.scanner(ScannerChoice()) is None
    assert chosen.printer(PrinterChoice()) is None


@pytest.mark.parametrize("queue", [None, "accueil"])
def test_a_folder_stands_in_for_a_printer(tmp_path: Path, queue: str | None) -> None:
    printer = chosen.printer(PrinterChoice(folder=tmp_path, queue=queue))

    assert isinstance(printer, FolderPrinter)
    assert len(list(printer.print(pdf(), PrintRequest(), HandTicket()))) == 2


def test_a_queue_is_asked_from_a_process_of_its_own() -> None:
    choice = PrinterChoice(queue="accueil")

    assert isinstance(chosen.printer(choice), ChildPrinter)


def test_who_signs_on_the_screen_needs_no_pad() -> None:
    assert chosen.pad(PadChoice(source="screen")) is None


@pytest.mark.parametrize("source", ["auto", "stu"])
def test_a_pad_is_driven_from_a_process_of_its_own(source: str) -> None:
    choice = PadChoice.model_validate({"source": source})

    assert isinstance(chosen.pad(choice), ChildPad)


def test_hidapi_is_not_loaded_before_a_pad_is_looked_for() -> None:
    program = (
        "import sys; from kiosk.devices import chosen;"
        "from kiosk.settings import PadChoice; chosen.pad(PadChoice());"
        "sys.exit('hid' in sys.modules or 'hidraw' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)

    assert done.returncode == 0

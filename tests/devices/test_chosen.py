"""The site file chooses the devices, and choosing touches none of them."""

from pathlib import Path

import pytest

from kiosk.devices import PrintRequest, ScanRequest, chosen
from kiosk.devices.child import ChildPrinter
from kiosk.devices.folder import FolderPrinter
from kiosk.settings import PrinterChoice, ScannerChoice
from tests.fakes import HandTicket
from tests.rigs.papers import pdf
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config


def test_the_scanner_chosen_scans(tmp_path: Path) -> None:
    choice = ScannerChoice(device=TEST_SCANNER, sane_config=sane_test_config(tmp_path))

    scanner = chosen.scanner(choice)

    assert scanner is not None
    assert len(list(scanner.scan(ScanRequest(dpi=75), HandTicket()))) == 1


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

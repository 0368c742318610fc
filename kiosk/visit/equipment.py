"""The devices that the site file chooses, each behind its protocol."""

from functools import partial

from kiosk.devices import Printer, Scanner, ScanRequest
from kiosk.devices.child import ChildPrinter, ChildScanner
from kiosk.devices.cups import CupsPrinter
from kiosk.devices.folder import FolderPrinter
from kiosk.devices.sane import SaneScanner
from kiosk.settings import PrinterChoice, ScannerChoice


def scanner_of(choice: ScannerChoice) -> Scanner | None:
    """Give the site's scanner, in a process of its own; None when it has none."""
    if choice.device is None:
        return None
    return ChildScanner(partial(SaneScanner, choice.device, choice.sane_config))


def scan_request_of(choice: ScannerChoice) -> ScanRequest:
    return ScanRequest(dpi=choice.dpi)


def printer_of(choice: PrinterChoice) -> Printer | None:
    """Give the site's printer; CUPS is asked from a process of its own."""
    if choice.folder is not None:
        return FolderPrinter(choice.folder)
    if choice.queue is None:
        return None
    return ChildPrinter(partial(CupsPrinter, choice.queue, choice.server))

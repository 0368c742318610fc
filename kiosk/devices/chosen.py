"""The devices that the site file chooses, each in a process of its own."""

from functools import partial

from kiosk.devices import Printer, Scanner
from kiosk.devices.child import ChildPrinter, ChildScanner
from kiosk.devices.cups import CupsPrinter
from kiosk.devices.folder import FolderPrinter
from kiosk.devices.sane import SaneScanner
from kiosk.settings import PrinterChoice, ScannerChoice


def scanner(choice: ScannerChoice) -> Scanner | None:
    """Give the scanner; none where the site has none. Touches no device yet."""
    if choice.device is None:
        return None
    return ChildScanner(partial(SaneScanner, choice.device, choice.sane_config))


def printer(choice: PrinterChoice) -> Printer | None:
    """Give the printer; none where the site has none. A folder goes before a queue."""
    if choice.folder is not None:
        return FolderPrinter(choice.folder)
    if choice.queue is not None:
        return ChildPrinter(partial(CupsPrinter, choice.queue, choice.server))
    return None

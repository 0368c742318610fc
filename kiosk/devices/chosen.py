"""The devices that the site file chooses, each in a process of its own."""

from functools import partial

from kiosk.devices import Printer, Scanner, SignaturePad
from kiosk.devices.child import ChildPad, ChildPrinter, ChildScanner
from kiosk.devices.cups import CupsPrinter
from kiosk.devices.folder import FolderPrinter
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import NETWORK_DEVICE, SaneConfig
from kiosk.devices.stu import StuPad
from kiosk.settings import PadChoice, PrinterChoice, ScannerChoice


def scanner(choice: ScannerChoice) -> Scanner | None:
    """Give the scanner; none where the site has none. Touches no device yet."""
    found = sane_name(choice)
    if found is None:
        return None
    return ChildScanner(partial(SaneScanner, *found), ahead=True)


def sane_name(choice: ScannerChoice) -> tuple[str, SaneConfig] | None:
    """Give what SANE calls the scanner, and the least configuration to open it."""
    if choice.address is not None:
        return NETWORK_DEVICE, SaneConfig(address=choice.address)
    if choice.device is None:
        return None
    if choice.sane_config is not None:
        return choice.device, SaneConfig(folder=choice.sane_config)
    backend, colon, _ = choice.device.partition(":")
    backends = choice.backends or ((backend,) if colon else ())
    return choice.device, SaneConfig(backends=backends)


def printer(choice: PrinterChoice) -> Printer | None:
    """Give the printer; none where the site has none. A folder goes before a queue."""
    if choice.folder is not None:
        return FolderPrinter(choice.folder)
    if choice.queue is not None:
        make = partial(
            CupsPrinter, choice.queue, choice.server, may_resume=choice.resume
        )
        return ChildPrinter(make, ahead=True)
    return None


def pad(choice: PadChoice) -> SignaturePad | None:
    """Give the pad to look for; none where visitors sign on the screen in any case."""
    return None if choice.source == "screen" else ChildPad(StuPad)

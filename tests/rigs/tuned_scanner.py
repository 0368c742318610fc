"""SANE's test scanner with options that the driver itself never sets."""

from collections.abc import Iterator
from contextlib import closing

from kiosk.devices import ScannedPage, ScanRequest, Ticket, libsane
from kiosk.devices.libsane import Device
from kiosk.devices.phases import NoSteps
from kiosk.devices.sane_config import SaneConfig
from kiosk.devices.sane_options import prepare
from kiosk.devices.sane_page import read_page
from tests.rigs.sane_config import TEST_SCANNER


class TunedScanner:
    """Prepared as ever, then `tuned`; runs only in a child, like any libsane."""

    def __init__(self, config: SaneConfig, **tuned: str | float) -> None:
        self._config = config
        self._tuned = tuned

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        with self._config.in_place():
            libsane.start()
            device = Device(TEST_SCANNER)
        setting = prepare(device, request)
        for name, value in self._tuned.items():
            option = next(
                option
                for option in device.options()
                if option.name == name.replace("_", "-")
            )
            if isinstance(value, str):
                device.set_word(option, value)
            else:
                device.set_number(option, value)
        with closing(read_page(device, setting, ticket, NoSteps())) as sheet:
            yield sheet.page()
        device.leave()

"""The scanner, through SANE."""

import signal
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from threading import current_thread, main_thread

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    ScanRequest,
    Source,
    Ticket,
    libsane,
)
from kiosk.devices.libsane import Device
from kiosk.devices.phases import NoSteps, Phase, Steps
from kiosk.devices.sane_config import SaneConfig
from kiosk.devices.sane_options import prepare
from kiosk.devices.sane_page import read_page
from kiosk.devices.sane_words import SaneError, Status
from kiosk.devices.sheet import Sheet

_FAULTS: dict[int, Fault] = {
    Status.DEVICE_BUSY: Fault.BUSY,
    Status.NO_DOCS: Fault.NO_PAPER,
    Status.JAMMED: Fault.JAM,
    Status.COVER_OPEN: Fault.COVER_OPEN,
}
_MOST_PAGES = 100  # some feeders never say that they are empty


class SaneScanner:
    """One scanner, opened for each scan and closed after it.

    "auto" is the first scanner that SANE finds. libsane reads its configuration
    once, so the process in which this scans belongs to one `config`.
    """

    def __init__(self, name: str, config: SaneConfig | None = None) -> None:
        self._name = name
        self._config = config or SaneConfig()

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        with closing(self.sheets(request, ticket, NoSteps())) as sheets:
            for sheet in sheets:
                with closing(sheet):
                    page = sheet.page()
                yield page

    def sheets(
        self, request: ScanRequest, ticket: Ticket, steps: Steps
    ) -> Generator[Sheet, None, None]:
        steps.at(Phase.OPEN)
        with _opened(self._name, self._config) as device:
            steps.interrupt_by(device.interrupt)
            try:
                with _faults():
                    yield from _read(device, request, ticket, steps)
            except (DeviceError, Cancelled) as error:
                steps.over(error)
                raise
            steps.over(None)


def names(config: SaneConfig) -> tuple[str, ...]:
    """Name the scanners that SANE finds. With Debian's own configuration: seconds.

    A scanner configured by its address is named even when it is switched off.
    """
    with config.in_place(), _faults():
        _start()
        return tuple(found.name for found in libsane.listed())


def sources(name: str, config: SaneConfig) -> tuple[str, ...]:
    """Open a scanner and give its own words for where it scans from.

    Raises DeviceError.
    """
    with _opened(name, config) as device:
        for option in device.options():
            if option.name == "source" and isinstance(option.allowed, tuple):
                return tuple(str(word) for word in option.allowed)
    return ()


def _read(
    device: Device, request: ScanRequest, ticket: Ticket, steps: Steps
) -> Iterator[Sheet]:
    setting = prepare(device, request)
    for number in range(_MOST_PAGES):
        try:
            with _broken_pipes_survived():
                sheet = read_page(device, setting, ticket, steps)
        except SaneError as error:
            if error.status == Status.NO_DOCS and number > 0:
                return
            raise
        yield sheet
        if request.source is Source.GLASS:
            return
    raise DeviceError(Fault.TOO_LONG, f"more than {_MOST_PAGES} pages")


@contextmanager
def _opened(name: str, config: SaneConfig) -> Iterator[Device]:
    with config.in_place(), _faults(otherwise=Fault.ABSENT):
        _start()
        if name == "auto":
            name = next((found.name for found in libsane.listed()), "")
        if not name:  # libsane would take the first device it finds
            raise DeviceError(Fault.ABSENT, "no scanner found")
        device = Device(name)
    try:
        yield device
    finally:
        device.leave()


@contextmanager
def _broken_pipes_survived() -> Iterator[None]:
    """Ignore SIGPIPE again: some backends give it its deadly default back."""
    try:
        yield
    finally:
        if current_thread() is main_thread():  # no other may say so
            signal.signal(signal.SIGPIPE, signal.SIG_IGN)


@contextmanager
def _faults(otherwise: Fault = Fault.BROKEN) -> Iterator[None]:
    try:
        yield
    except SaneError as error:
        if error.status == Status.CANCELLED:
            raise Cancelled from error
        raise DeviceError(_FAULTS.get(error.status, otherwise), str(error)) from error


def _start() -> None:
    try:
        libsane.start()
    except OSError as error:  # there is no libsane
        raise DeviceError(Fault.BROKEN, str(error)) from error

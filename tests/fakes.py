"""Devices that do what a test tells them; they pass the contract of the real ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from time import sleep

from PIL import Image

from kiosk.devices import (
    Cancelled,
    DeviceError,
    PrintRequest,
    PrintState,
    PrintStep,
    ScannedPage,
    ScanRequest,
    Source,
    Ticket,
)
from kiosk.devices.pdf import check


@dataclass
class HandTicket:
    """A ticket in the test's own hand."""

    cancelled: bool = False
    fractions: list[float] = field(default_factory=list)

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)


def blank_page(width: int = 1654, height: int = 2339) -> ScannedPage:
    """Make a white page: A4 at 200 dpi unless told otherwise."""
    png = BytesIO()
    Image.new("RGB", (width, height), "white").save(png, "PNG", dpi=(200, 200))
    return ScannedPage(width, height, png.getvalue())


class FakeScanner:
    """Gives the pages of its script and raises its errors, in order.

    The glass takes one page at a time and gives a blank one when the script is
    over; the feeder gives all that is left.
    """

    def __init__(self, script: Sequence[ScannedPage | DeviceError] = ()) -> None:
        self._script = list(script)
        self.requests: list[ScanRequest] = []

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        self.requests.append(request)
        if not self._script:
            self._script.append(blank_page())
        pages = len(self._script) if request.source is Source.FEEDER else 1
        for _ in range(pages):
            for percent in (0, 50, 100):
                if ticket.cancelled:
                    raise Cancelled
                ticket.progress(percent / 100)
            item = self._script.pop(0)
            if isinstance(item, DeviceError):
                raise item
            yield item


class FakePrinter:
    """Keeps what it printed; shows the steps of its script before it is done.

    A script that ends with None waits for ever: only a cancel ends it, or `let_go`.
    """

    def __init__(self, script: Sequence[PrintStep | DeviceError | None] = ()) -> None:
        self._script = script
        self.printed: list[bytes] = []
        self.requests: list[PrintRequest] = []
        self.purges = 0
        self._let_go = False

    def let_go(self) -> None:
        """Print what waits, and wait no more."""
        self._let_go = True

    def print(
        self, pdf: bytes, request: PrintRequest, ticket: Ticket
    ) -> Iterator[PrintStep]:
        check(pdf, request)
        self.requests.append(request)
        self._heed(ticket)
        yield PrintStep(PrintState.SENT)
        for step in self._script if request.follow else ():
            self._heed(ticket)
            if isinstance(step, DeviceError):
                raise step
            if step is None:
                self._wait(ticket)
            else:
                yield step
        self._heed(ticket)
        self.printed.append(pdf)
        if request.follow:
            yield PrintStep(PrintState.DONE)

    def purge(self) -> int:
        self.purges += 1
        return 0

    def _heed(self, ticket: Ticket) -> None:
        if ticket.cancelled:
            raise Cancelled

    def _wait(self, ticket: Ticket) -> None:
        while not self._let_go:
            self._heed(ticket)
            sleep(0.01)

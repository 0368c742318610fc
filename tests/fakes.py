"""Devices that do what a test tells them; they pass the contract of the real ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from threading import Event
from time import sleep

from PIL import Image

from kiosk.devices import (
    Cancelled,
    DeviceError,
    PadEvent,
    PadFace,
    PadPicture,
    PadReady,
    PrintRequest,
    PrintState,
    PrintStep,
    ScannedPage,
    ScanRequest,
    Source,
    Strip,
    Ticket,
)
from kiosk.devices.pdf import check


@dataclass
class HandTicket:
    """A ticket in the test's own hand."""

    cancelled: bool = False
    fractions: list[float] = field(default_factory=list)
    strips: list[Strip] = field(default_factory=list)

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def show(self, strip: Strip) -> None:
        self.strips.append(strip)


def blank_page(width: int = 1654, height: int = 2339) -> ScannedPage:
    """Make a white page: A4 at 200 dpi unless told otherwise."""
    pnm = BytesIO()
    Image.new("RGB", (width, height), "white").save(pnm, "PPM")
    return ScannedPage(width, height, 200, pnm.getvalue())


# What a scanner of a test does next.
Scripted = ScannedPage | DeviceError | tuple[ScannedPage, DeviceError] | None
_STRIPS = 4
_SMALL_PX = 200


def strips_of(page: ScannedPage) -> Iterator[Strip]:
    """Show a page on its way, as a driver does: small, some lines at a time."""
    with Image.open(BytesIO(page.pnm)) as picture:
        width = min(page.width, _SMALL_PX)
        height = max(1, page.height * width // page.width)
        small = picture.convert("RGB").resize((width, height))
    for number in range(_STRIPS):
        top, bottom = (height * n // _STRIPS for n in (number, number + 1))
        lines = small.crop((0, top, width, bottom)).tobytes()
        if lines:
            yield Strip(width, height, top, lines)


class FakeScanner:
    """Gives the pages of its script and raises its errors, in order.

    The glass takes one page at a time and gives a blank one when the script is
    over; the feeder gives all that is left. An error that comes after lines of a page
    is written as the page, then the error, in a tuple. None waits for ever: only a
    cancel ends it, or `let_go`.
    """

    def __init__(self, script: Sequence[Scripted] = ()) -> None:
        self._script = list(script)
        self.requests: list[ScanRequest] = []
        self._let_go = Event()

    def let_go(self) -> None:
        """Wait no more."""
        self._let_go.set()

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        self.requests.append(request)
        if not any(self._script):
            self._script.append(blank_page())
        given = 0
        while self._script and (request.source is Source.FEEDER or not given):
            match self._script.pop(0):
                case None:
                    self._wait(ticket)
                case DeviceError() as error:
                    self._heed(ticket)
                    raise error
                case (page, error):
                    self._read(page, ticket, most=_STRIPS // 2)
                    raise error
                case page:
                    self._read(page, ticket)
                    given += 1
                    yield page

    def _wait(self, ticket: Ticket) -> None:
        while not self._let_go.wait(0.01):
            self._heed(ticket)

    def _read(self, page: ScannedPage, ticket: Ticket, most: int = _STRIPS) -> None:
        self._heed(ticket)
        ticket.progress(0)
        for number, strip in enumerate(strips_of(page), start=1):
            if number > most:
                return
            self._heed(ticket)
            ticket.show(strip)
            ticket.progress(number / _STRIPS)

    def _heed(self, ticket: Ticket) -> None:
        if ticket.cancelled:
            raise Cancelled


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

    def forgive(self) -> None:
        """Follow the script no more."""
        self._script = ()

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


PAD_FACE = PadFace(model="Essai", columns=320, rows=200, width=9600, height=6000)


class FakePad:
    """Tells the events of its script, then waits for the ticket to stop it.

    `tell` adds to the script meanwhile.
    """

    def __init__(
        self,
        script: Sequence[PadEvent | DeviceError] = (),
        *,
        absent: DeviceError | None = None,
    ) -> None:
        self.script = list(script)
        self.absent = absent
        self.shown: PadPicture | None = None  # what is on its screen
        self.pictures: list[PadPicture] = []
        self.finds = 0

    def tell(self, *events: PadEvent | DeviceError) -> None:
        """Have the pen do this next."""
        self.script.extend(events)

    def find(self, ticket: Ticket) -> Iterator[PadFace]:
        self.finds += 1
        self.shown = None
        self._be_there(ticket)
        yield PAD_FACE

    def sign(self, picture: PadPicture, ticket: Ticket) -> Iterator[PadEvent]:
        self._be_there(ticket)
        self.shown = picture
        self.pictures.append(picture)
        try:
            yield PadReady()
            while True:
                self._be_there(ticket)
                if not self.script:
                    sleep(0.005)
                    continue
                event = self.script.pop(0)
                if isinstance(event, DeviceError):
                    raise event
                yield event
        finally:
            self.shown = None

    def _be_there(self, ticket: Ticket) -> None:
        if ticket.cancelled:
            raise Cancelled
        if self.absent:
            raise self.absent

"""What every scanner promises: libsane's in many ways, and the fake."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    Scanner,
    ScanRequest,
    Source,
)
from kiosk.devices.child import ChildScanner
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import NETWORK_DEVICE, SaneConfig
from tests.fakes import FakeScanner, HandTicket, blank_page
from tests.rigs.escl import EsclServer
from tests.rigs.papers import letter
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config
from tests.rigs.saned import Saned

QUICK = ScanRequest(dpi=75)
FEEDER = ScanRequest(dpi=75, source=Source.FEEDER)
FAULTS = {
    Fault.JAM: "JAMMED",
    Fault.COVER_OPEN: "COVER_OPEN",
    Fault.NO_PAPER: "NO_DOCS",
    Fault.BUSY: "DEVICE_BUSY",
    Fault.BROKEN: "IO_ERROR",
}


@pytest.fixture(scope="session")
def sane_config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the one configuration that libsane reads in the tests' own process."""
    return sane_test_config(tmp_path_factory.mktemp("sane"))


@pytest.fixture(params=["sane", "child", "ahead", "network", "shared", "fake"])
def scanner(
    request: pytest.FixtureRequest,
    sane_config: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Scanner]:
    monkeypatch.setenv("SANE_CONFIG_DIR", "")  # put back what the driver sets
    make = partial(SaneScanner, TEST_SCANNER, SaneConfig(folder=sane_config))
    match request.param:
        case "sane":
            yield make()
        case "child" | "ahead":
            yield ChildScanner(make, ahead=request.param == "ahead")
        case "network":
            # by the sheet, as the feeder's pictures are fronts and backs
            with EsclServer(glass=letter(), feeder=[letter()] * 20) as server:
                config = SaneConfig(address=server.address)
                yield ChildScanner(partial(SaneScanner, NETWORK_DEVICE, config))
        case "shared":
            with Saned(tmp_path / "saned") as saned:
                config = SaneConfig(backends=("net",))
                yield ChildScanner(partial(SaneScanner, saned.device, config))
        case _:
            yield FakeScanner([blank_page(620, 876) for _ in range(10)])


@pytest.fixture(params=["child", "fake"])
def failing(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Scanner]:
    def make(fault: Fault) -> Scanner:
        if request.param == "fake":
            return FakeScanner([DeviceError(fault)])
        status = f'"SANE_STATUS_{FAULTS[fault]}"'
        folder = sane_test_config(tmp_path / "sane", read_status_code=status)
        config = SaneConfig(folder=folder)
        return ChildScanner(partial(SaneScanner, TEST_SCANNER, config))

    return make


def picture(page: ScannedPage) -> Image.Image:
    return Image.open(BytesIO(page.pnm))


def test_the_glass_gives_one_whole_page(scanner: Scanner) -> None:
    [page] = scanner.scan(QUICK, HandTicket())

    whole = picture(page)
    whole.load()
    assert whole.format == "PPM"
    assert whole.size == (page.width, page.height)
    assert whole.size == pytest.approx((620, 877), abs=1)


def test_the_feeder_gives_every_sheet(scanner: Scanner) -> None:
    pages = list(scanner.scan(FEEDER, HandTicket()))

    assert len(pages) == 10


def test_progress_goes_up_to_the_whole(scanner: Scanner) -> None:
    ticket = HandTicket()

    list(scanner.scan(QUICK, ticket))

    assert ticket.fractions == sorted(ticket.fractions)
    assert 0.98 <= ticket.fractions[-1] <= 1.0


def test_a_cancelled_scan_gives_nothing_and_the_next_one_works(
    scanner: Scanner,
) -> None:
    with pytest.raises(Cancelled):
        list(scanner.scan(QUICK, HandTicket(cancelled=True)))

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_scan_that_was_cancelled_is_not_troubled_by_a_second_cancel(
    scanner: Scanner,
) -> None:
    ticket = HandTicket(cancelled=True)
    pages = scanner.scan(QUICK, ticket)
    with pytest.raises(Cancelled):
        next(pages)
    ticket.cancelled = True
    pages.close()  # type: ignore[attr-defined] - all of them are generators

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_scan_cancelled_on_the_way_gives_no_cut_page(scanner: Scanner) -> None:
    class HalfWay(HandTicket):
        def progress(self, fraction: float) -> None:
            self.cancelled = fraction >= 0.5

    with pytest.raises(Cancelled):
        list(scanner.scan(QUICK, HalfWay()))


def test_a_scan_dropped_between_pages_leaves_the_scanner_free(
    scanner: Scanner,
) -> None:
    pages = scanner.scan(FEEDER, HandTicket())
    next(pages)
    pages.close()  # type: ignore[attr-defined] - all of them are generators

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_told(failing: Callable[..., Scanner], fault: Fault) -> None:
    with pytest.raises(DeviceError) as told:
        list(failing(fault).scan(QUICK, HandTicket()))

    assert told.value.fault is fault

"""A network scanner (eSCL) through the real sane-airscan, and what befalls it."""

from collections.abc import Iterator
from functools import partial
from time import monotonic

import pytest
from PIL import Image, ImageChops, ImageStat

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    Scanner,
    ScanRequest,
    Source,
    Strip,
)
from kiosk.devices.child import ChildScanner, ScanPatience
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import NETWORK_DEVICE, SaneConfig
from tests.devices.test_sane import FEEDER, QUICK, fault_of, picture
from tests.fakes import HandTicket
from tests.rigs.escl import EsclServer, Trouble
from tests.rigs.papers import letter

BOTH_SIDES = ScanRequest(dpi=75, source=Source.FEEDER, duplex=True)


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return letter()


@pytest.fixture
def server(page: Image.Image) -> Iterator[EsclServer]:
    with EsclServer(glass=page) as running:
        yield running


def on_network(server: EsclServer, **patience: float) -> Scanner:
    config = SaneConfig(address=server.address)
    make = partial(SaneScanner, NETWORK_DEVICE, config)
    return ChildScanner(make, ScanPatience(**patience))


def assert_same_paper(got: Image.Image, laid: Image.Image) -> None:
    shown, there = (p.convert("L").resize((248, 351)) for p in (got, laid))
    [difference] = ImageStat.Stat(ImageChops.difference(shown, there)).mean
    assert difference < 6


def test_the_page_on_the_glass_is_scanned(
    server: EsclServer, page: Image.Image
) -> None:
    [got] = on_network(server).scan(ScanRequest(dpi=150), HandTicket())

    assert_same_paper(picture(got), page)
    assert server.jobs_left == 0


def test_a_feeder_gives_its_sheets_and_is_empty_then(
    server: EsclServer, page: Image.Image
) -> None:
    server.feeder = [page, page, page, page]
    request = ScanRequest(dpi=75, source=Source.FEEDER, colour=False)
    scanner = on_network(server)

    pages = list(scanner.scan(request, HandTicket()))

    assert [picture(got).mode for got in pages] == ["L", "L"]  # the two fronts
    assert fault_of(scanner, request).fault is Fault.NO_PAPER


def test_both_sides_of_each_sheet_come_in_order(
    server: EsclServer, page: Image.Image
) -> None:
    back = page.rotate(180)
    server.feeder = [page, back, page, back]

    pages = list(on_network(server).scan(BOTH_SIDES, HandTicket()))

    assert len(pages) == 4
    for got, side in zip(pages, (page, back, page, back), strict=True):
        assert_same_paper(picture(got), side)


def test_a_jam_on_the_third_sheet_keeps_the_two_before(
    server: EsclServer, page: Image.Image
) -> None:
    server.feeder = [page] * 10
    server.jam_after = 2
    pages = on_network(server).scan(FEEDER, HandTicket())

    assert_same_paper(picture(next(pages)), page)
    assert_same_paper(picture(next(pages)), page)
    with pytest.raises(DeviceError) as told:
        next(pages)

    assert told.value.fault is Fault.JAM


@pytest.mark.parametrize(
    ("trouble", "fault"),
    [
        (Trouble.CUT, Fault.BROKEN),
        (Trouble.GARBAGE, Fault.BROKEN),
        (Trouble.CONFLICT, Fault.BROKEN),
        (Trouble.BUSY, Fault.BUSY),
    ],
)
def test_a_fault_is_told_and_the_next_scan_works(
    server: EsclServer, trouble: Trouble, fault: Fault
) -> None:
    scanner = on_network(server)
    server.trouble = trouble

    told = fault_of(scanner)
    server.trouble = None

    assert told.fault is fault
    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_jam_before_the_first_sheet_is_told(
    server: EsclServer, page: Image.Image
) -> None:
    server.feeder = [page]
    server.trouble = Trouble.JAM

    assert fault_of(on_network(server), FEEDER).fault is Fault.JAM


def test_a_scanner_that_never_finds_time_has_stopped(server: EsclServer) -> None:
    server.trouble = Trouble.BUSY_PAGES
    scanner = on_network(server, start_s=2, line_s=2)

    told = fault_of(scanner)
    server.trouble = None

    assert told.fault is Fault.STALLED
    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_scan_cancelled_while_it_waits_to_begin_leaves_no_job_behind(
    server: EsclServer,
) -> None:
    class Ticket:
        @property
        def cancelled(self) -> bool:
            return server.waiting.is_set()

        def progress(self, _: float) -> None:
            raise AssertionError("nothing came")

        def show(self, _: Strip) -> None:
            raise AssertionError("nothing came")

    server.trouble = Trouble.BUSY_PAGES
    scanner = on_network(server)
    began = monotonic()
    with pytest.raises(Cancelled):
        list(scanner.scan(QUICK, Ticket()))
    server.trouble = None

    assert monotonic() - began < 3  # of its own will, not killed
    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1
    assert server.jobs_left == 0


def test_a_transfer_that_stalls_is_noticed_and_the_next_scan_works(
    server: EsclServer,
) -> None:
    server.trouble = Trouble.STALL
    scanner = on_network(server, start_s=2, line_s=2)

    told = fault_of(scanner)
    assert server.waiting.is_set()
    server.trouble = None

    assert told.fault is Fault.STALLED
    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_scanner_switched_off_is_absent() -> None:
    with EsclServer() as server:
        scanner = on_network(server)

    assert fault_of(scanner).fault is Fault.ABSENT

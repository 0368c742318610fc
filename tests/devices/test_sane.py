"""The scanner through the real libsane's test device, and through an odd one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path

import psutil
import pytest
from PIL import Image, ImageChops

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    Scanner,
    ScanRequest,
    Source,
    Strip,
    libsane,
    sane,
)
from kiosk.devices.child import ChildScanner, ScanPatience, ask_child
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import SaneConfig
from kiosk.devices.sane_words import SaneError, Status
from tests.fakes import HandTicket
from tests.rigs.odd_device import OddDevice
from tests.rigs.private_cups import wait_until
from tests.rigs.processes import has_ended
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config
from tests.rigs.tuned_scanner import TunedScanner

ROOT = Path(__file__).parents[2]
QUICK = ScanRequest(dpi=75)
GREY = ScanRequest(dpi=75, colour=False)
FEEDER = ScanRequest(dpi=75, source=Source.FEEDER)
SLOW = {"read_delay": "true", "read_delay_duration": "100000"}


def odd_device(folder: Path, **options: str) -> Scanner:
    config = SaneConfig(folder=sane_test_config(folder / "sane", **options))
    return ChildScanner(partial(SaneScanner, TEST_SCANNER, config))


def tuned(
    folder: Path, request: ScanRequest = QUICK, **options: str | float
) -> Image.Image:
    """Scan SANE's black and white grid with some options set by hand."""
    config = SaneConfig(folder=sane_test_config(folder / "sane"))
    make = partial(TunedScanner, config, test_picture="Grid", **options)
    [page] = ChildScanner(make).scan(request, HandTicket())
    return picture(page)


def fault_of(scanner: Scanner, request: ScanRequest = QUICK) -> DeviceError:
    with pytest.raises(DeviceError) as told:
        list(scanner.scan(request, HandTicket()))
    return told.value


def picture(page: ScannedPage) -> Image.Image:
    return Image.open(BytesIO(page.pnm))


def same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and not ImageChops.difference(one, other).getbbox()


def test_the_page_carries_the_resolution_that_was_taken(tmp_path: Path) -> None:
    [page] = odd_device(tmp_path).scan(QUICK, HandTicket())

    assert page.dpi == 75


@pytest.mark.parametrize(("colour", "mode"), [(True, "RGB"), (False, "L")])
def test_the_mode_is_the_one_asked(tmp_path: Path, colour: bool, mode: str) -> None:
    request = ScanRequest(dpi=75, colour=colour)

    [page] = odd_device(tmp_path).scan(request, HandTicket())

    assert picture(page).mode == mode


@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_a_page_measures_what_it_should_in_pixels(tmp_path: Path, dpi: int) -> None:
    [page] = odd_device(tmp_path).scan(ScanRequest(dpi=dpi), HandTicket())

    assert page.width == pytest.approx(210 / 25.4 * dpi, abs=2)
    assert page.height == pytest.approx(297 / 25.4 * dpi, abs=2)
    assert page.pnm.startswith(b"P6\n%d %d\n255\n" % (page.width, page.height))


def test_a_resolution_out_of_reach_becomes_the_nearest(tmp_path: Path) -> None:
    scanner = odd_device(tmp_path, resolution_max="100.0", resolution="100.0")

    [page] = scanner.scan(ScanRequest(dpi=99999), HandTicket())

    assert page.dpi == 100


@pytest.mark.parametrize("name", ["", "test:7", "nothing:1"])
def test_a_scanner_that_is_not_there_is_absent(tmp_path: Path, name: str) -> None:
    config = SaneConfig(folder=sane_test_config(tmp_path))

    told = fault_of(ChildScanner(partial(SaneScanner, name, config)))

    assert told.fault is Fault.ABSENT


def test_auto_is_the_first_scanner_found(tmp_path: Path) -> None:
    config = SaneConfig(folder=sane_test_config(tmp_path))
    scanner = ChildScanner(partial(SaneScanner, "auto", config))

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_lines_that_are_padded_are_no_garbage(tmp_path: Path) -> None:
    [whole] = odd_device(tmp_path / "one").scan(QUICK, HandTicket())
    [padded] = odd_device(tmp_path / "two", ppl_loss="100").scan(QUICK, HandTicket())

    assert same(picture(padded), picture(whole).crop((0, 0, 520, 876)))


def test_lines_shorter_than_they_must_be_are_refused(tmp_path: Path) -> None:
    told = fault_of(odd_device(tmp_path, ppl_loss="-100"))

    assert told.detail == "lines of 1860 bytes, 2160 needed"


@pytest.mark.parametrize("order", ["RGB", "GBR", "BRG"])
def test_three_passes_make_one_page(tmp_path: Path, order: str) -> None:
    [whole] = odd_device(tmp_path / "one").scan(QUICK, HandTicket())
    scanner = odd_device(
        tmp_path / "two", three_pass="true", three_pass_order=f'"{order}"'
    )
    ticket = HandTicket()

    [passed] = scanner.scan(QUICK, ticket)

    assert same(picture(passed), picture(whole))
    assert ticket.fractions == sorted(ticket.fractions)
    assert ticket.fractions[-1] >= 0.98


@pytest.mark.parametrize("request_", [QUICK, GREY], ids=["colour", "grey"])
@pytest.mark.parametrize("depth", [1, 16])
def test_samples_of_any_depth_become_bytes(
    tmp_path: Path, request_: ScanRequest, depth: int
) -> None:
    assert same(
        tuned(tmp_path / "one", request_),
        tuned(tmp_path / "two", request_, depth=depth),
    )


def test_a_page_of_unknown_length_is_a_page(tmp_path: Path) -> None:
    ticket = HandTicket()

    [page] = odd_device(tmp_path, hand_scanner="true").scan(QUICK, ticket)

    assert (page.width, page.height) == picture(page).size
    assert page.height > 400
    assert ticket.fractions == []
    assert {strip.height for strip in ticket.strips} == {0}


def test_lines_in_crumbs_make_the_same_page(tmp_path: Path) -> None:
    [whole] = odd_device(tmp_path / "one").scan(QUICK, HandTicket())
    crumbs = odd_device(tmp_path / "two", read_limit="true", read_limit_size="61")

    [page] = crumbs.scan(QUICK, HandTicket())

    assert page == whole


def test_a_page_with_nothing_in_it_is_refused(tmp_path: Path) -> None:
    told = fault_of(odd_device(tmp_path, read_status_code='"SANE_STATUS_EOF"'))

    assert told.fault is Fault.BROKEN


@pytest.mark.parametrize("colour", [True, False])
def test_a_page_all_black_is_a_dead_lamp(tmp_path: Path, colour: bool) -> None:
    scanner = odd_device(tmp_path, test_picture='"Solid black"')

    told = fault_of(scanner, ScanRequest(dpi=75, colour=colour))

    assert told.fault is Fault.BROKEN
    assert "all black" in told.detail


def test_a_page_all_white_is_a_page(tmp_path: Path) -> None:
    scanner = odd_device(tmp_path, test_picture='"Solid white"')

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_page_too_large_for_memory_is_refused(tmp_path: Path) -> None:
    told = fault_of(odd_device(tmp_path), ScanRequest(dpi=1200, height_mm=400))

    assert told.detail.startswith("a page of ")


def test_a_slow_page_is_seen_growing(tmp_path: Path) -> None:
    ticket = HandTicket()

    [page] = odd_device(tmp_path, **SLOW).scan(ScanRequest(dpi=150), ticket)

    assert_grows(ticket.strips)
    assert len(ticket.strips) > 10
    assert page.width / 600 <= ticket.strips[0].width <= 620


def assert_grows(strips: list[Strip]) -> None:
    """Hold that each strip begins where the last one ended."""
    there = 0
    for strip in strips:
        assert strip.top == there
        lines, rest = divmod(len(strip.rgb), 3 * strip.width)
        assert rest == 0
        there += lines
    assert there <= strips[0].height


def test_a_strip_is_what_the_page_has_there(tmp_path: Path) -> None:
    ticket = HandTicket()

    [page] = odd_device(tmp_path).scan(QUICK, ticket)

    strip = ticket.strips[0]
    lines = len(strip.rgb) // (3 * strip.width)
    shown = Image.frombytes("RGB", (strip.width, lines), strip.rgb)
    assert same(shown, picture(page).crop((0, 0, strip.width, lines)))


@pytest.mark.parametrize("at", [0.0, 0.5, 0.99])
def test_a_slow_scan_is_cancelled_on_the_way(tmp_path: Path, at: float) -> None:
    class Ticket(HandTicket):
        def progress(self, fraction: float) -> None:
            self.cancelled = self.cancelled or fraction >= at

    scanner = odd_device(tmp_path, **SLOW)

    with pytest.raises(Cancelled):
        list(scanner.scan(QUICK, Ticket()))


def test_the_next_scan_works_at_once_after_a_cancel(tmp_path: Path) -> None:
    class Ticket(HandTicket):
        def progress(self, _: float) -> None:
            self.cancelled = True

    scanner = odd_device(tmp_path, **SLOW)
    for _ in range(3):
        with pytest.raises(Cancelled):
            list(scanner.scan(QUICK, Ticket()))

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_driver_killed_in_the_middle_of_a_page_is_told_and_the_next_scan_works(
    tmp_path: Path,
) -> None:
    class Ticket(HandTicket):
        def progress(self, _: float) -> None:
            for child in psutil.Process().children():
                child.kill()

    scanner = odd_device(tmp_path, **SLOW)

    with pytest.raises(DeviceError, match="died of SIGKILL"):
        list(scanner.scan(QUICK, Ticket()))

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_nothing_of_a_scan_outlives_a_kiosk_that_is_killed(tmp_path: Path) -> None:
    program = (
        "from functools import partial;"
        "from pathlib import Path;"
        "from kiosk.devices import ScanRequest;"
        "from kiosk.devices.child import ChildScanner;"
        "from kiosk.devices.sane import SaneScanner;"
        "from kiosk.devices.sane_config import SaneConfig;"
        "from tests.fakes import HandTicket;"
        f"config = SaneConfig(folder=Path({str(tmp_path)!r}));"
        f"make = partial(SaneScanner, {TEST_SCANNER!r}, config);"
        "ticket = HandTicket();"
        "ticket.progress = lambda _: print('scanning', flush=True);"
        "list(ChildScanner(make, ahead=True).scan(ScanRequest(dpi=300), ticket))"
    )
    sane_test_config(tmp_path, **SLOW)
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=ROOT
    ) as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == b"scanning\n"
        family = psutil.Process(kiosk.pid).children(recursive=True)
        kiosk.kill()

    assert family
    for member in family:
        wait_until(partial(has_ended, member), "it ends", 10)


def test_a_scanner_that_sends_no_line_has_stopped(tmp_path: Path) -> None:
    # the backend's longest delay before each read
    config = SaneConfig(
        folder=sane_test_config(
            tmp_path, read_delay="true", read_delay_duration="200000"
        )
    )
    make = partial(SaneScanner, TEST_SCANNER, config)

    told = fault_of(ChildScanner(make, ScanPatience(line_s=0.05)))

    assert told.fault is Fault.STALLED


def test_the_scanners_of_a_configuration_are_named(tmp_path: Path) -> None:
    config = SaneConfig(folder=sane_test_config(tmp_path))

    assert ask_child(partial(sane.names, config), 20) == (TEST_SCANNER,)


def test_a_scanner_says_where_it_scans_from(tmp_path: Path) -> None:
    config = SaneConfig(folder=sane_test_config(tmp_path))

    words = ask_child(partial(sane.sources, TEST_SCANNER, config), 20)

    assert words == ("Flatbed", "Automatic Document Feeder")


@contextmanager
def opened(
    monkeypatch: pytest.MonkeyPatch,
    device: OddDevice,
    *,
    start: Exception | None = None,
    refuses: int | None = None,
) -> Iterator[Scanner]:
    """Put the device in libsane's place; `start` and `refuses` are what goes wrong."""

    def begin() -> None:
        if start is not None:
            raise start

    def give(_name: str) -> OddDevice:
        if refuses is not None:
            raise SaneError(refuses, "open")
        return device

    with monkeypatch.context() as patch:
        patch.setattr(libsane, "start", begin)
        patch.setattr(sane, "Device", give)
        yield SaneScanner("odd:0")


def test_a_scan_leaves_broken_pipes_as_harmless_as_they_were(tmp_path: Path) -> None:
    config = SaneConfig(folder=sane_test_config(tmp_path))

    assert ask_child(partial(pipes_are_harmless_after_a_scan, config), 20)


def pipes_are_harmless_after_a_scan(config: SaneConfig) -> bool:
    list(SaneScanner(TEST_SCANNER, config).scan(QUICK, HandTicket()))
    ours, theirs = os.pipe()
    os.close(ours)
    try:
        os.write(theirs, b"nobody reads this")  # SIGPIPE, the deadly way
    except BrokenPipeError:
        return True
    return False


def test_a_short_page_is_not_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OddDevice()
    device.lines = 60
    with opened(monkeypatch, device) as scanner:
        told = fault_of(scanner)

    assert told.detail == "60 lines of 100 announced"
    assert device.left == 1


@pytest.mark.parametrize(
    ("status", "fault", "detail"),
    [
        (Status.DEVICE_BUSY, Fault.BUSY, "open: DEVICE_BUSY"),  # another program's
        (Status.ACCESS_DENIED, Fault.ABSENT, "open: ACCESS_DENIED"),
        (-518725696, Fault.ABSENT, "open: -518725696"),  # a backend's own
    ],
)
def test_a_scanner_that_does_not_open_says_why(
    monkeypatch: pytest.MonkeyPatch, status: int, fault: Fault, detail: str
) -> None:
    with opened(monkeypatch, OddDevice(), refuses=status) as scanner:
        told = fault_of(scanner)

    assert (told.fault, told.detail) == (fault, detail)


def test_without_libsane_the_scanner_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = OSError("libsane.so.1: cannot open shared object file")
    with opened(monkeypatch, OddDevice(), start=missing) as scanner:
        told = fault_of(scanner)

    assert told.fault is Fault.BROKEN
    assert "libsane.so.1" in told.detail


def test_a_page_nearly_as_long_as_announced_is_a_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    device = OddDevice()
    device.lines = 99
    with opened(monkeypatch, device) as scanner:
        [page] = scanner.scan(QUICK, HandTicket())

    assert page.height == 99


def test_a_page_without_an_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OddDevice()
    device.width, device.announced, device.lines = 40_000, -1, 10_000_000
    with opened(monkeypatch, device) as scanner:
        told = fault_of(scanner)

    assert told.detail == "a page without an end"


def test_a_page_without_width_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OddDevice()
    device.width = 0
    with opened(monkeypatch, device) as scanner:
        assert fault_of(scanner).fault is Fault.BROKEN


def test_a_feeder_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OddDevice().words("source", "Flatbed", "ADF")
    with opened(monkeypatch, device) as scanner:
        pages = scanner.scan(FEEDER, HandTicket())
        assert len(list(islice(pages, 100))) == 100
        with pytest.raises(DeviceError) as told:
            next(pages)

    assert told.value.fault is Fault.TOO_LONG


def test_an_empty_feeder_has_no_paper_and_one_that_ran_out_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    device = OddDevice(sheets=3).words("source", "Flatbed", "ADF")
    with opened(monkeypatch, device) as scanner:
        assert len(list(scanner.scan(FEEDER, HandTicket()))) == 3
        assert fault_of(scanner, FEEDER).fault is Fault.NO_PAPER


def test_a_bug_while_a_page_is_read_leaves_the_device(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Ticket(HandTicket):
        def progress(self, fraction: float) -> None:
            raise BrokenPipeError

    device = OddDevice()
    with opened(monkeypatch, device) as scanner, pytest.raises(BrokenPipeError):
        list(scanner.scan(QUICK, Ticket()))

    assert device.left == 1


def test_a_whole_page_after_a_cancel_is_still_cancelled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Ticket(HandTicket):
        def progress(self, fraction: float) -> None:
            self.cancelled = fraction == 1.0

    with opened(monkeypatch, OddDevice()) as scanner, pytest.raises(Cancelled):
        list(scanner.scan(QUICK, Ticket()))

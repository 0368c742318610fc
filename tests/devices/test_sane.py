"""The scanner through the real libsane: its test device, and a network scanner."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import _sane
import pytest
import sane
from PIL import Image, ImageChops, ImageStat

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    Scanner,
    ScanRequest,
    Source,
)
from kiosk.devices.child import ChildScanner, ask_child
from kiosk.devices.sane import FoundScanner, SaneScanner, list_devices
from tests.fakes import HandTicket
from tests.rigs.escl import EsclServer, Trouble
from tests.rigs.papers import letter
from tests.rigs.sane_config import TEST_SCANNER, escl_config, sane_test_config

QUICK = ScanRequest(dpi=75)


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return letter()


def odd_device(folder: Path, **options: str) -> Scanner:
    config = sane_test_config(folder / "sane", **options)
    return ChildScanner(partial(SaneScanner, TEST_SCANNER, config))


def on_network(folder: Path, server: EsclServer, patience_s: float = 30) -> Scanner:
    config = escl_config(folder / "sane", server.address)
    make = partial(SaneScanner, "airscan:e0:Virtuel", config)
    return ChildScanner(make, patience_s)


def fault_of(scanner: Scanner, request: ScanRequest = QUICK) -> DeviceError:
    with pytest.raises(DeviceError) as told:
        list(scanner.scan(request, HandTicket()))
    return told.value


def picture(page: ScannedPage) -> Image.Image:
    return Image.open(BytesIO(page.png))


def test_the_page_carries_the_resolution_that_was_taken(tmp_path: Path) -> None:
    [page] = odd_device(tmp_path).scan(QUICK, HandTicket())

    assert picture(page).info["dpi"] == pytest.approx((75, 75), abs=0.1)


@pytest.mark.parametrize(("colour", "mode"), [(True, "RGB"), (False, "L")])
def test_the_mode_is_the_one_asked(tmp_path: Path, colour: bool, mode: str) -> None:
    request = ScanRequest(dpi=75, colour=colour)

    [page] = odd_device(tmp_path).scan(request, HandTicket())

    assert picture(page).mode == mode


def test_a_resolution_out_of_reach_becomes_the_nearest(tmp_path: Path) -> None:
    scanner = odd_device(tmp_path, resolution_max="100.0", resolution="100.0")

    [page] = scanner.scan(ScanRequest(dpi=99999), HandTicket())

    assert picture(page).info["dpi"] == pytest.approx((100, 100), abs=0.1)


@pytest.mark.parametrize("name", ["", "test:7", "nothing:1"])
def test_a_scanner_that_is_not_there_is_absent(tmp_path: Path, name: str) -> None:
    config = sane_test_config(tmp_path)

    told = fault_of(ChildScanner(partial(SaneScanner, name, config)))

    assert told.fault is Fault.ABSENT


def test_auto_is_the_first_scanner_found(tmp_path: Path) -> None:
    config = sane_test_config(tmp_path)
    scanner = ChildScanner(partial(SaneScanner, "auto", config))

    assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


@pytest.mark.parametrize(
    ("options", "detail"),
    [
        ({"ppl_loss": "100"}, "1860 bytes for 520 pixels"),
        ({"three_pass": "true"}, "red lines"),
        ({"read_status_code": '"SANE_STATUS_EOF"'}, "no data"),
    ],
    ids=["padded lines", "three passes", "nothing read"],
)
def test_a_page_that_would_be_garbage_is_refused(
    tmp_path: Path, options: dict[str, str], detail: str
) -> None:
    told = fault_of(odd_device(tmp_path, **options))

    assert told.fault is Fault.BROKEN
    assert detail in told.detail


def test_a_page_too_large_for_memory_is_refused(tmp_path: Path) -> None:
    told = fault_of(odd_device(tmp_path), ScanRequest(dpi=1200, height_mm=400))

    assert told.detail.startswith("a page of ")


def test_a_slow_scan_is_cancelled_on_the_way(tmp_path: Path) -> None:
    scanner = odd_device(tmp_path, read_delay="true", read_delay_duration="100000")
    ticket = HandTicket()
    ticket.progress = lambda _fraction: setattr(ticket, "cancelled", True)  # type: ignore[method-assign]

    with pytest.raises(Cancelled):
        list(scanner.scan(QUICK, ticket))


def test_the_scanners_found_are_named(tmp_path: Path) -> None:
    found = ask_child(partial(list_devices, sane_test_config(tmp_path)), 20)

    assert found == (FoundScanner(TEST_SCANNER, "Noname", "frontend-tester"),)


def test_a_network_scanner_gives_the_page_on_its_glass(
    tmp_path: Path, page: Image.Image
) -> None:
    with EsclServer(glass=page) as server:
        [got] = on_network(tmp_path, server).scan(ScanRequest(dpi=150), HandTicket())

    shown, laid = (p.convert("L").resize((248, 351)) for p in (picture(got), page))
    [difference] = ImageStat.Stat(ImageChops.difference(shown, laid)).mean
    assert difference < 6


def test_a_network_feeder_gives_its_pages_and_is_empty_then(
    tmp_path: Path, page: Image.Image
) -> None:
    request = ScanRequest(dpi=75, source=Source.FEEDER, colour=False)
    with EsclServer(feeder=[page, page]) as server:
        scanner = on_network(tmp_path, server)

        pages = list(scanner.scan(request, HandTicket()))

        assert [picture(got).mode for got in pages] == ["L", "L"]
        assert fault_of(scanner, request).fault is Fault.NO_PAPER


@pytest.mark.parametrize("trouble", [Trouble.CUT, Trouble.GARBAGE])
def test_a_page_cut_on_its_way_is_never_given(
    tmp_path: Path, page: Image.Image, trouble: Trouble
) -> None:
    with EsclServer(glass=page) as server:
        server.trouble = trouble

        assert fault_of(on_network(tmp_path, server)).fault is Fault.BROKEN


def test_a_jam_in_a_network_feeder_is_told(tmp_path: Path, page: Image.Image) -> None:
    with EsclServer(feeder=[page]) as server:
        server.trouble = Trouble.JAM
        request = ScanRequest(dpi=75, source=Source.FEEDER)

        assert fault_of(on_network(tmp_path, server), request).fault is Fault.JAM


def test_a_network_scanner_that_stalls_is_broken_and_the_next_scan_works(
    tmp_path: Path, page: Image.Image
) -> None:
    with EsclServer(glass=page) as server:
        server.trouble = Trouble.STALL
        told = fault_of(on_network(tmp_path, server, patience_s=3))
        assert server.stalling.is_set()
        server.trouble = None

        pages = list(on_network(tmp_path, server).scan(QUICK, HandTicket()))

    assert told.fault is Fault.BROKEN
    assert len(pages) == 1


def test_a_network_scanner_switched_off_is_absent(tmp_path: Path) -> None:
    with EsclServer() as server:
        scanner = on_network(tmp_path, server)

    assert fault_of(scanner).fault is Fault.ABSENT


class OddDevice:
    """Stands in for python-sane where no device of libsane's misbehaves so."""

    def __init__(self, **odd: Any) -> None:
        self.opt: dict[str, Any] = {}
        self.cancels = 0
        self._lines = odd.get("lines", 100)
        self._given = odd.get("given", (80, 100))
        self._sheets = odd.get("sheets", 1000)
        self._callbacks = odd.get("callbacks", 0)

    def option(self, name: str, constraint: Any, *, active: bool = True) -> None:
        self.opt[name] = SimpleNamespace(
            constraint=constraint,
            type=_sane.TYPE_INT,
            is_active=lambda: active,
            is_settable=lambda: True,
        )

    def start(self) -> None:
        if self._sheets == 0:
            raise _sane.error("Document feeder out of documents")
        self._sheets -= 1

    def get_parameters(self) -> tuple[str, int, tuple[int, int], int, int]:
        return ("color", 1, (80, self._lines), 8, 240)

    def snap(self, *, no_cancel: bool, progress: Any) -> Image.Image:
        assert no_cancel
        for line in range(self._callbacks):
            progress(line, self._lines)
        return Image.new("RGB", self._given)

    def cancel(self) -> None:
        self.cancels += 1

    def close(self) -> None:
        self.opt.clear()


@contextmanager
def opened(monkeypatch: pytest.MonkeyPatch, device: OddDevice) -> Iterator[Scanner]:
    with monkeypatch.context() as patch:
        patch.setattr(sane, "init", lambda: None)
        patch.setattr(sane, "open", lambda _name: device)
        yield SaneScanner("odd:0")


def test_a_short_page_is_not_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(monkeypatch, OddDevice(given=(80, 60))) as scanner:
        told = fault_of(scanner)

    assert told.detail == "(80, 60) pixels of 80 by 100 announced"


def test_a_page_of_unknown_length_is_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(monkeypatch, OddDevice(lines=-1)) as scanner:
        [page] = scanner.scan(QUICK, HandTicket())

    assert page.height == 100


def test_a_feeder_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OddDevice()
    device.option("source", ["Flatbed", "ADF Duplex", "ADF"])
    with opened(monkeypatch, device) as scanner:
        pages = scanner.scan(ScanRequest(source=Source.FEEDER), HandTicket())
        assert len(list(islice(pages, 100))) == 100
        with pytest.raises(DeviceError) as told:
            next(pages)

    assert told.value.fault is Fault.TOO_LONG
    assert device.source == "ADF"  # type: ignore[attr-defined] - set by the driver


def test_a_scanner_without_a_feeder_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OddDevice()
    device.option("source", ["Flatbed"])
    with opened(monkeypatch, device) as scanner:
        told = fault_of(scanner, ScanRequest(source=Source.FEEDER))

    assert told.detail == "no document feeder"


def test_an_option_that_does_not_hold_its_value_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Overflowing(OddDevice):
        @property
        def resolution(self) -> int:
            return 1

        @resolution.setter
        def resolution(self, _: int) -> None: ...

    device = Overflowing()
    device.option("resolution", [75, 150])
    with opened(monkeypatch, device) as scanner:
        told = fault_of(scanner)

    assert told.detail == "resolution: 1 instead of 75.0"


def test_an_inactive_option_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OddDevice()
    device.option("source", ["Flatbed"], active=False)
    device.option("depth", None, active=False)
    with opened(monkeypatch, device) as scanner:
        assert len(list(scanner.scan(QUICK, HandTicket()))) == 1

    assert not hasattr(device, "source")


def test_a_bug_while_a_page_is_read_does_not_cross_into_c(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Ticket(HandTicket):
        def progress(self, fraction: float) -> None:
            raise BrokenPipeError

    device = OddDevice(callbacks=3)
    with opened(monkeypatch, device) as scanner, pytest.raises(BrokenPipeError):
        list(scanner.scan(QUICK, Ticket()))

    assert device.cancels == 2


def test_a_whole_page_after_a_cancel_is_still_cancelled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Ticket(HandTicket):
        def progress(self, fraction: float) -> None:
            self.cancelled = True

    with (
        opened(monkeypatch, OddDevice(callbacks=2)) as scanner,
        pytest.raises(Cancelled),
    ):
        list(scanner.scan(QUICK, Ticket()))

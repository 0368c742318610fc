"""A scanner that another computer shares (saned), and what befalls it."""

import signal
from functools import partial
from pathlib import Path
from time import monotonic

import pytest

from kiosk.devices import Cancelled, DeviceError, Fault, Scanner, ScanRequest
from kiosk.devices.child import ChildScanner, ScanPatience
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import SaneConfig
from tests.devices.test_sane import FEEDER, QUICK, SLOW, fault_of
from tests.fakes import HandTicket
from tests.rigs.saned import Saned

BROAD = ScanRequest(dpi=300)


def shared(saned: Saned, **patience: float) -> Scanner:
    make = partial(SaneScanner, saned.device, SaneConfig(backends=("net",)))
    return ChildScanner(make, ScanPatience(**patience))


def test_a_shared_scanner_gives_whole_pages(tmp_path: Path) -> None:
    with Saned(tmp_path) as saned:
        scanner = shared(saned)
        [page] = scanner.scan(BROAD, HandTicket())
        sheets = list(scanner.scan(FEEDER, HandTicket()))

    assert (page.width, page.height) == (2480, 3507)
    assert len(sheets) == 10


def test_a_fault_of_a_shared_scanner_is_told(tmp_path: Path) -> None:
    with Saned(tmp_path, read_status_code='"SANE_STATUS_JAMMED"') as saned:
        assert fault_of(shared(saned)).fault is Fault.JAM


def test_the_next_scan_works_after_a_cancel(tmp_path: Path) -> None:
    class Ticket(HandTicket):
        def progress(self, _: float) -> None:
            self.cancelled = True

    with Saned(tmp_path, **SLOW) as saned:
        scanner = shared(saned)
        with pytest.raises(Cancelled):
            list(scanner.scan(QUICK, Ticket()))

        assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_sharing_computer_lost_on_the_way_is_noticed(
    tmp_path: Path, blow: signal.Signals
) -> None:
    with Saned(tmp_path, **SLOW) as saned:

        class Ticket(HandTicket):
            def progress(self, fraction: float) -> None:
                if not self.fractions:
                    saned.send(blow)
                self.fractions.append(fraction)

        scanner = shared(saned, line_s=1)
        began = monotonic()
        with pytest.raises(DeviceError) as told:
            list(scanner.scan(QUICK, Ticket()))

        assert told.value.fault in (Fault.STALLED, Fault.BROKEN)
        assert monotonic() - began < 10
        assert len(list(scanner.scan(QUICK, HandTicket()))) == 1


def test_a_computer_that_shares_nothing_is_told(tmp_path: Path) -> None:
    saned = Saned(tmp_path)  # never started

    assert fault_of(shared(saned)).fault in (Fault.ABSENT, Fault.BROKEN)

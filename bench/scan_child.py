"""What a scan through a worker's process costs beside SANE's own `scanimage`.

python -m bench.scan_child [ROUNDS]     (from the root of the tree)

Both read the same A4 pages from SANE's test scanner, in turn; scanimage writes its
picture to a pipe that is read to its end. `reached` is the figure to keep to:
through the worker at most 1.3 times scanimage and 60 ms.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import perf_counter, sleep

from kiosk.devices import DeviceError, Scanner, ScanRequest
from kiosk.devices.child import ChildScanner, ScanPatience
from kiosk.devices.sane import SaneScanner
from kiosk.devices.sane_config import SaneConfig
from tests.fakes import HandTicket
from tests.rigs.odd_scanners import HungScanner
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config

_REST_S = 1.0  # a visitor puts the next paper in; the next worker gets ready meanwhile
_HUNG_S = 1.0


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        config = sane_test_config(Path(folder))
        make = partial(SaneScanner, TEST_SCANNER, SaneConfig(folder=config))
        child = ChildScanner(make, ahead=True)
        for colour in (True, False):
            for dpi in (150, 200, 300):
                compare(child, ScanRequest(dpi=dpi, colour=colour), config, rounds)
        recover(rounds)


def compare(child: Scanner, request: ScanRequest, config: Path, rounds: int) -> None:
    figures: dict[str, list[float]] = {"scanimage": [], "child": [], "first": []}
    for _ in range(rounds):
        figures["scanimage"].append(scanimage(request, config))
        sleep(_REST_S)
        first, whole = seconds(child, request)
        figures["first"].append(first)
        figures["child"].append(whole)
    medians = {name: statistics.median(values) for name, values in figures.items()}
    limit = 1.3 * medians["scanimage"] + 0.06
    tell(
        "scan_child",
        mode="colour" if request.colour else "grey",
        dpi=request.dpi,
        **{f"{name}_ms": round(1000 * value, 1) for name, value in medians.items()},
        limit_ms=round(1000 * limit, 1),
        reached=medians["child"] <= limit,
    )


def seconds(scanner: Scanner, request: ScanRequest) -> tuple[float, float]:
    """Give the time to the first sign of progress, and to the whole page."""
    ticket = _StopWatch()
    start = perf_counter()
    assert len(list(scanner.scan(request, ticket))) == 1
    return ticket.first - start, perf_counter() - start


def scanimage(request: ScanRequest, config: Path) -> float:
    command = [
        *("scanimage", "-d", TEST_SCANNER, "--format=pnm"),
        *(f"--resolution={request.dpi}", "--depth=8", "-x", "210", "-y", "297"),
        f"--mode={'Color' if request.colour else 'Gray'}",
    ]
    environment = os.environ | {"SANE_CONFIG_DIR": str(config)}
    start = perf_counter()
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    taken = perf_counter() - start
    assert len(done.stdout) > request.dpi**2 * 80
    return taken


def recover(rounds: int) -> None:
    """Measure a hung scanner: from its last sign to the error, and to the next scan."""
    patience = ScanPatience(open_s=_HUNG_S, start_s=_HUNG_S, line_s=_HUNG_S)
    scanner = ChildScanner(HungScanner, patience, ahead=True)
    noticed, usable = [], []
    told_at = 0.0
    for _ in range(rounds):
        ticket = _StopWatch()
        with suppress(DeviceError):
            list(scanner.scan(ScanRequest(), ticket))
        if told_at:
            usable.append(ticket.first - told_at)
        told_at = perf_counter()
        noticed.append(told_at - ticket.first)
    tell(
        "hung_scanner",
        patience_ms=round(1000 * _HUNG_S),
        noticed_ms=round(1000 * statistics.median(noticed), 1),
        usable_after_ms=round(1000 * max(usable), 1),
    )


def tell(bench: str, **figures: object) -> None:
    load = round(os.getloadavg()[0], 1)
    print(json.dumps({"bench": bench, **figures, "load": load}))


class _StopWatch(HandTicket):
    first = 0.0

    def progress(self, fraction: float) -> None:
        self.first = self.first or perf_counter()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)

"""What a scanner's own process costs: the same scans in a child and directly.

python -m bench.scan_child [ROUNDS]     (from the root of the tree)
"""

import json
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path
from time import perf_counter

from kiosk.devices import Scanner, ScanRequest
from kiosk.devices.child import ChildScanner
from kiosk.devices.sane import SaneScanner
from tests.fakes import HandTicket
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        make = partial(SaneScanner, TEST_SCANNER, sane_test_config(Path(folder)))
        direct, child = make(), ChildScanner(make)
        for dpi in (200, 300):
            request = ScanRequest(dpi=dpi)
            figures = {
                name: statistics.median(seconds(scanner, request, rounds))
                for name, scanner in (("direct", direct), ("child", child))
            }
            figures["ratio"] = figures["child"] / figures["direct"]
            rounded = {name: round(value, 3) for name, value in figures.items()}
            print(json.dumps({"bench": "scan_child", "dpi": dpi, **rounded}))


def seconds(scanner: Scanner, request: ScanRequest, rounds: int) -> list[float]:
    taken = []
    for _ in range(rounds):
        start = perf_counter()
        assert len(list(scanner.scan(request, HandTicket()))) == 1
        taken.append(perf_counter() - start)
    return taken


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

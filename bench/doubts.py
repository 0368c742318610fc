"""How often the check of a scan is wrong: false alarms on good pages, faults missed.

python -m bench.doubts [DPI]     (from the root of the tree)
"""

import json
import sys

from kiosk.documents import Doubt, tidy
from tests.rigs.doubtful import FAULTY, faulty, good


def main(dpi: int) -> None:
    pages, alarms = 0, []
    for name, scanned in good(dpi):
        pages += 1
        if found := tidy(scanned, dpi).doubts:
            alarms.append(f"{name}: {[doubt.value for doubt in found]}")
    figures = {"bench": "doubts", "dpi": dpi, "good": pages}
    print(json.dumps(figures | {"false_alarms": len(alarms), "which": alarms}))
    for doubt in FAULTY:
        tell(doubt, dpi)


def tell(doubt: Doubt, dpi: int) -> None:
    pages, missed = 0, []
    for name, scanned in faulty(doubt, dpi):
        pages += 1
        found = tidy(scanned, dpi).doubts
        if doubt not in found:
            missed.append(f"{name}: {[other.value for other in found]}")
    figures = {"bench": "doubts", "dpi": dpi, "fault": doubt.value, "pages": pages}
    print(json.dumps(figures | {"missed": len(missed), "which": missed}))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)

"""From a scanned page to a file a site takes: how long it takes, and how large it is.

python -m bench.pages [ROUNDS]     (from the root of the tree)

"fit" starts from the tidied picture, as the tray keeps it, "scan to file" from the
scanner's own lines: straightening, cleaning, looking and reading codes included.
Seconds by the clock, and by the processor, which other work on the machine does not
lengthen.
"""

import json
import sys
from collections.abc import Callable
from time import perf_counter, process_time

import numpy as np
from PIL import Image

from kiosk.documents import fit, kept, tidy
from tests.rigs.scans import Mishap, Pen, certificate, invoice, photograph, pnm, scan

ASKEW = Mishap(lean=1.7, tint=(0.98, 0.96, 0.9), shadow=0.15)


def main(rounds: int) -> None:
    bill = pnm(scan(invoice(300), ASKEW))
    picture = pnm(scan(half_a_photograph(300), ASKEW))
    small = pnm(scan(invoice(200), ASKEW))
    heavy, light = tidy(picture, 300).picture, tidy(bill, 300).picture
    cases: dict[str, Callable[[], object]] = {
        "tidy, 300 dpi": lambda: tidy(bill, 300),
        "tidy, 200 dpi": lambda: tidy(small, 200),
        "kept, 200 dpi": lambda: kept(small, 200),
        "fit 1 MB, bill": lambda: fit([light], 1_000_000),
        "fit 1 MB, half a photograph": lambda: fit([heavy], 1_000_000),
        "fit 300 kB, bill": lambda: fit([light], 300_000),
        "fit 300 kB, half a photograph": lambda: fit([heavy], 300_000),
        "scan to file, 1 MB, bill": lambda: fit([tidy(bill, 300).picture], 1_000_000),
        "scan to file, 300 kB, bill": lambda: fit([tidy(bill, 300).picture], 300_000),
        "fit ten pages, 5 MB": lambda: fit([light, heavy] * 5, 5_000_000),
        "fit ten pages, 2 MB": lambda: fit([light, heavy] * 5, 2_000_000),
    }
    for name, work in cases.items():
        work()  # the first loads libraries
        print(json.dumps({"bench": "pages", "case": name} | measured(work, rounds)))


def half_a_photograph(dpi: int) -> Pen:
    """Lay out a page that is half text, half a photograph with all its grain."""
    pen = certificate(dpi)
    grain = np.random.default_rng(3).normal(0, 6, (pen.px(130), pen.px(180), 3))
    soft = np.asarray(photograph(pen.px(180), pen.px(130)), np.float64)
    rough = np.clip(soft + grain, 0, 255).astype(np.uint8)
    pen.sheet.paste(Image.fromarray(rough), (pen.px(15), pen.px(155)))
    return pen


def measured(work: Callable[[], object], rounds: int) -> dict[str, float]:
    clock, processor, made = [], [], b""
    for _ in range(rounds):
        start, busy = perf_counter(), process_time()
        given = work()
        clock.append(perf_counter() - start)
        processor.append(process_time() - busy)
        made = given if isinstance(given, bytes) else b""
    return {
        "median_s": round(float(np.median(clock)), 3),
        "p95_s": round(float(np.quantile(clock, 0.95)), 3),
        "processor_median_s": round(float(np.median(processor)), 3),
        "bytes": len(made),
    }


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)

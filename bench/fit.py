"""What fitting costs beside plain img2pdf of the same pages, and what it saves.

python -m bench.fit [ROUNDS]     (from the root of the tree)
"""

import json
import statistics
import sys
from collections.abc import Callable
from time import perf_counter

import img2pdf

from kiosk.documents import fit
from tests.rigs.papers import encoded, letter, photograph

LIMIT = 1_000_000


def main(rounds: int) -> None:
    scan = encoded(letter(1654, 2339), "PNG", dpi=(200, 200))
    photo = encoded(photograph(2480, 3508), "JPEG", quality=90)
    cases = {"one scan": [scan], "five scans": [scan] * 5, "one photograph": [photo]}
    for name, pages in cases.items():
        plain, plain_bytes = measured(lambda p=pages: img2pdf.convert(p), rounds)
        ours, our_bytes = measured(lambda p=pages: fit(p, LIMIT), rounds)
        figures = {
            "bench": "fit",
            "pages": name,
            "img2pdf_s": round(plain, 3),
            "fit_s": round(ours, 3),
            "ratio": round(ours / plain, 1),
            "img2pdf_bytes": plain_bytes,
            "fit_bytes": our_bytes,
        }
        print(json.dumps(figures))


def measured(make: Callable[[], bytes], rounds: int) -> tuple[float, int]:
    taken = []
    for _ in range(rounds):
        start = perf_counter()
        made = make()
        taken.append(perf_counter() - start)
    return statistics.median(taken), len(made)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)

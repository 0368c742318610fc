"""How long the search takes for a keystroke, and how often it finds what was meant.

usage: python -m bench.search [EVERY]     (from the root of the tree)

Each phrasing of tests/catalogue/phrasings.tsv is typed letter by letter, and the search
is asked after each letter, as the home page does; with EVERY, only each EVERY-th one.
The peer is a fuzzy look-up of the whole text in the titles alone. Times are the
processor's: whatever else the computer does is not counted.
"""

import json
import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import extract

from kiosk.catalogue import Catalogue, load
from kiosk.catalogue.spelling import plain

PHRASINGS = Path("tests/catalogue/phrasings.tsv")
FIRST = 3

Found = Callable[[str, str], Sequence[str]]


def main(every: int) -> None:
    start = process_time()
    catalogue = load()
    loaded = process_time() - start
    lines = PHRASINGS.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    ours, peer = _ours(catalogue), _titles(catalogue)
    times = sorted(_keystrokes(rows[::every], ours))
    figures = {
        "bench": "search",
        "load_ms": round(1000 * loaded),
        "keystrokes": len(times),
        "median_ms": round(1000 * statistics.median(times), 2),
        "p99_ms": round(1000 * times[len(times) * 99 // 100], 2),
        "slowest_ms": round(1000 * times[-1], 2),
        "phrasings": len(rows),
        "in_first_three": round(_right(rows, ours), 4),
        "peer_in_first_three": round(_right(rows, peer), 4),
    }
    print(json.dumps(figures))


def _ours(catalogue: Catalogue) -> Found:
    def find(text: str, language: str) -> list[str]:
        return [each.id for each in catalogue.search(text, language)]

    return find


def _titles(catalogue: Catalogue) -> Found:
    titles = {each.id: plain(each.title.text()) for each in catalogue.procedures}

    def find(text: str, _language: str) -> list[str]:
        best = extract(plain(text), titles, scorer=token_set_ratio, limit=FIRST)
        return [name for _, _, name in best]

    return find


def _keystrokes(rows: list[list[str]], find: Found) -> list[float]:
    times = []
    for text, language, _ in rows:
        for end in range(1, len(text) + 1):
            start = process_time()
            find(text[:end], language)
            times.append(process_time() - start)
    return times


def _right(rows: list[list[str]], find: Found) -> float:
    right = [
        not set(meant.split(",")).isdisjoint(find(text, language)[:FIRST])
        for text, language, meant in rows
    ]
    return sum(right) / len(right)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)

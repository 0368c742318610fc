"""What reading the catalogue costs at a start, with few languages and with all.

usage: python -m bench.catalogue_load [ROUNDS]

A kiosk reads it when it starts, and each visit's process does, ahead of its visitor.
The peer, in the same rounds: reading it in every language that there is, as the check
of the catalogue does. Times are the processor's, in milliseconds.
"""

import json
import statistics
import sys
from collections.abc import Collection
from time import process_time

from kiosk.catalogue import load

ROUNDS = 9
OFFERED: dict[str, Collection[str] | None] = {
    "every_language": None,
    "french_and_english": ("fr", "en"),
    "and_arabic": ("fr", "en", "ar"),
}


def main(rounds: int) -> None:
    load()  # imports and files are warm
    taken: dict[str, list[float]] = {name: [] for name in OFFERED}
    for _ in range(rounds):
        for name, languages in OFFERED.items():  # in turn: the machine's mood is shared
            start = process_time()
            load(languages=languages)
            taken[name].append(1000 * (process_time() - start))
    middle = {name: statistics.median(each) for name, each in taken.items()}
    figures = {
        "bench": "catalogue_load",
        "rounds": rounds,
        **{f"{name}_ms": round(each) for name, each in middle.items()},
        "few_of_all": round(middle["french_and_english"] / middle["every_language"], 2),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)

"""Malformed notes, strokes, forms, lines and keystores: does anything break or swell.

    python -m bench.register_malformed [INPUTS]     (from the root of the tree)

So many inputs in all (a million without a number), divided among the readers. It stops
with the first error that is not a refusal, and tells how much memory was ever in use.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from pathlib import Path

from kiosk.register.founding import initialise
from kiosk.register.keys import place
from tests.register.conftest import PASSPHRASE
from tests.register.malformed import readers, tried


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", type=int, nargs="?", default=1_000_000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "register.sqlite3")
        note = initialise(path, site_id="bench", station="p", passphrase=PASSPHRASE)
        known = tuple(readers(Path(folder), place(path).read_bytes(), note))
        for reader in known:
            tried(reader, 10, seed=0)  # what is loaded once is not counted
        before, began = peak_mb(), time.monotonic()
        share = -(-args.inputs // len(known))
        refused = {reader.name: tried(reader, share, seed=2) for reader in known}
        seconds = time.monotonic() - began
    result = {
        "inputs": share * len(known),
        "refused": refused,
        "crashes": 0,  # or `tried` would have raised
        "more_memory_mb": round(peak_mb() - before, 1),
        "inputs_per_s": round(share * len(known) / seconds),
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()

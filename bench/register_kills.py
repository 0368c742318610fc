"""Processes are killed (kill -9) while they write lines: are all promised ones there.

    python -m bench.register_kills [KILLS]     (from the root of the tree)

It stops with an AssertionError where a promised line is missing or another one, where
the chain is broken, or where a line is there that nobody tried to write.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from kiosk.register.founding import initialise
from tests.register.conftest import PASSPHRASE, Clock
from tests.register.kills import check, killed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kills", type=int, nargs="?", default=200)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "register.sqlite3")
        initialise(
            path, site_id="bench", station="p", passphrase=PASSPHRASE, now=Clock()
        )
        told = killed(path, args.kills)
        unpromised = check(path, told)
    result = {
        "kills": args.kills,
        "lines_promised": len(told.written),
        "lines_lost": 0,  # or `check` would have raised
        "there_though_not_promised": unpromised,
    }
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()

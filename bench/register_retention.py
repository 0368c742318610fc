"""Registers are led through years by chance: does anything go early, or stay late.

    python -m bench.register_retention [STEPS]     (from the root of the tree)

A step is a line, an erasure, a purge, a purge without a reference, a start; or time
that goes by: to a leap day, the night when summer time ends, the year's last second,
and back again. After each step what is left is compared with a list that is kept
beside. It stops with an AssertionError where a line went before its time, stayed a day
past its ceiling after a purge, or went without the archives' reference.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from kiosk.register.founding import initialise
from tests.register.conftest import PASSPHRASE, Clock
from tests.register.years import led_through, with_keys_for_years


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("steps", type=int, nargs="?", default=10_000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        begun = Path(folder, "begun", "register.sqlite3")
        begun.parent.mkdir()
        initialise(
            begun, site_id="bench", station="p", passphrase=PASSPHRASE, now=Clock()
        )
        path = with_keys_for_years(begun, Path(folder, "years"))
        start, spent = time.monotonic(), time.process_time()
        done = led_through(path, args.steps)
    assert done["steps"] >= args.steps, done
    result = {
        **done,
        "early": 0,  # or `led_through` would have raised
        "late": 0,
        "without_reference": 0,
        "processor_s": round(time.process_time() - spent),
        "seconds": round(time.monotonic() - start),
    }
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()

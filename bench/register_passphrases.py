"""Trying passphrases: what one try costs, and whether its time tells anything.

    python -m bench.register_passphrases [TRIES]     (from the root of the tree)

One holder is tried, with the right passphrase and with wrong ones, in turns. What is
counted is the processor's time, so that what else the machine does is not. The wait
after five tries is not met here: it is tried in the tests.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kiosk.register.founding import initialise
from kiosk.register.keystore import load, master_of

RIGHT = "plainly false words"
WRONG = {
    "wrong_short": "x" * 12,
    "wrong_long": "x" * 500,
    "wrong_by_one_letter": "plainly false wordz",
    "wrong_first_letter": "Plainly false words",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tries", type=int, nargs="?", default=25)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "register.sqlite3")
        initialise(path, site_id="bench", station="p", passphrase=RIGHT)
        (holder,) = load(path.with_name(path.name + ".keystore")).holders

        def cost(words: str) -> float:
            began = time.process_time()
            master_of(holder, words)
            return 1000 * (time.process_time() - began)

        kinds = {"right": RIGHT, **WRONG}
        times: dict[str, list[float]] = {name: [] for name in kinds}
        for _ in range(args.tries):
            for name, words in kinds.items():
                times[name].append(cost(words))
    middle = {name: median(each) for name, each in times.items()}
    most = max(abs(each / middle["right"] - 1) for each in middle.values())
    result = {name: round(each, 1) for name, each in middle.items()}
    told = {"cpu_ms": result, "largest_difference_percent": round(100 * most, 1)}
    sys.stdout.write(json.dumps(told, indent=2) + "\n")


if __name__ == "__main__":
    main()

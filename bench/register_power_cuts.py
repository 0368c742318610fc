"""What is lost when the power is cut, at any moment of some days of a register.

    python -m bench.register_power_cuts [TRIALS]     (from the root of the tree)

A process writes for some days; each of its writes, syncs and names is known from
strace. Then the power is cut so many times, spread over all of these: what was synced
is there, the rest is there or not, in any order, torn or spoilt. Each time the register
is opened, verified and written on. The same once more with synchronous=NORMAL: it must
lose something, or nothing was tried. Then while a register is begun and its keys are
changed: where there is a register, there are all of its keys. At last while lines are
erased, the register is copied and purged: each is done, or not begun, and done again it
leaves nothing of what was to go.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from kiosk.register.founding import initialise
from kiosk.register.keys import unlock
from tests.register.conftest import PASSPHRASE, Clock
from tests.register.keeping_cuts import cut_keepings
from tests.register.power_cuts import (
    cut_beginnings,
    cuts,
    record,
    record_beginnings,
    record_keepings,
)

_DAYS, _VISITS = 3, 9


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("trials", type=int, nargs="?", default=720)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        begun = Path(folder, "begun", "register.sqlite3")
        begun.parent.mkdir()
        initialise(
            begun, site_id="bench", station="p", passphrase=PASSPHRASE, now=Clock()
        )
        full, normal = (
            tried(begun, Path(folder, how), how, args.trials)
            for how in ("FULL", "NORMAL")
        )
        cut_beginnings(record_beginnings(Path(folder)), args.trials, Path(folder))
        sys.stdout.write(json.dumps({"beginnings": args.trials}) + "\n")
        keepings = record_keepings(begun, Path(folder))
        keys = unlock(begun, PASSPHRASE)
        met = cut_keepings(keepings, args.trials, Path(folder), keys)
        sys.stdout.write(json.dumps({"keepings": args.trials, "amid": met}) + "\n")
    return 0 if full["lines_lost"] == 0 < normal["lines_lost"] else 1


def tried(begun: Path, folder: Path, how: str, trials: int) -> Counter[str]:
    folder.mkdir()
    start = time.monotonic()
    recording = record(begun, folder, days=_DAYS, visits=_VISITS, how=how)
    result = Counter(trials=0, moments=len(recording.calls))
    for found in cuts(recording, trials, folder):
        result["trials"] += 1
        result["promised"] += found.promised
        result["lines_lost"] += found.lost
        result["cuts_that_lost"] += found.lost > 0
        result["there_though_not_promised"] += found.unpromised
    result["seconds"] = round(time.monotonic() - start)
    sys.stdout.write(json.dumps({"synchronous": how, **result}) + "\n")
    sys.stdout.flush()
    return result


if __name__ == "__main__":
    sys.exit(main())

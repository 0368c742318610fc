"""Each call that a visitor's signing in makes of the system fails, in each way.

    python -m bench.register_syscall_faults [CALL…]     (from the root of the tree)

strace fails the first one, the second… of openat, pwrite64, fdatasync and so on, with
EIO, ENOSPC…, or kills the process in it; then all of them from the first on, from the
second… What is counted as survived: the proof and its line, or the register's own error
and no half line; the visitor tries again and is signed in, once; the chain holds. What
is not is told, and the status is 1.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter
from itertools import chain
from pathlib import Path

from kiosk.register.founding import initialise
from tests.register.conftest import PASSPHRASE, Clock
from tests.register.syscall_faults import (
    ANSWERS,
    calls_of_a_visit,
    faults,
    survived,
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("calls", nargs="*", default=list(ANSWERS))
    args = parser.parse_args()
    result: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        begun = Path(folder, "begun", "register.sqlite3")
        begun.parent.mkdir()
        initialise(
            begun, site_id="bench", station="p", passphrase=PASSPHRASE, now=Clock()
        )
        visit = Path(folder, "visit")
        counted = calls_of_a_visit(begun, visit)
        for fault in chain(faults(counted), faults(counted, lasting=True)):
            if fault.call not in args.calls:
                continue
            result["faults"] += 1
            try:
                outcome = survived(begun, visit, fault)
            except AssertionError as broken:
                result["not_survived"] += 1
                _say({"fault": fault.expression, "broken": str(broken)})
                continue
            result["survived"] += 1
            result["refused_once_at_least"] += outcome.refused
            result["killed"] += fault.answer == "KILL"
    _say({"calls": counted, **result})
    return 1 if result["not_survived"] else 0


def _say(words: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

"""Do both verifiers say the same of registers that nobody chose.

    python -m bench.register_agreement [REGISTERS]     (from the root of the tree)

Each register is led through some lines and erasures by chance. As it is, both must say
that it holds, with a witness; then one thing is done to it by chance, of all that an
intruder may do, and both must say that it does not. It stops with an AssertionError
where one of them says otherwise.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from kiosk.register.founding import initialise
from kiosk.register.keys import unlock
from tests.register.agreement import agreements, second_verifier
from tests.register.conftest import PASSPHRASE, Clock

_MEMORY = Path("/dev/shm")  # noqa: S108 - nothing here is about what a disk keeps


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("registers", type=int, nargs="?", default=1000)
    args = parser.parse_args()
    within = _MEMORY if _MEMORY.is_dir() else None
    start = time.monotonic()
    with tempfile.TemporaryDirectory(dir=within) as folder:
        begun = Path(folder, "begun", "register.sqlite3")
        begun.parent.mkdir()
        initialise(
            begun,
            site_id="63-essai",
            station="poste-01",
            passphrase=PASSPHRASE,
            now=Clock(),
        )
        keys = unlock(begun, PASSPHRASE)
        second = second_verifier()
        agreed = sum(agreements(second, begun, keys, Path(folder), args.registers))
    result = {
        "registers": args.registers,
        "agreed_whole_and_damaged": agreed,
        "disagreed": 0,  # or `agreements` would have raised
        "seconds": round(time.monotonic() - start),
    }
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()

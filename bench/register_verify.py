"""How fast a register is verified: against a bare reading and hashing of its rows.

    python -m bench.register_verify [--lines 62500] [--folder DIR]

62 500 lines are five years of one post. The bare loop reads the same rows by sqlite3
alone and puts their bytes through SHA-256: nothing that looks at all of them can take
less. The ratio of the two is what means something on any computer. Times are the
processor's, so that others who use it do not count; nothing here waits for the disk.
"""

import argparse
import hashlib
import json
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from bench.register_filling import begun
from kiosk.register.register import Register

_ROUNDS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=62_500)
    parser.add_argument("--folder", type=Path, help="on the disk to be measured")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        result = measure(Path(folder), args.lines)
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


def measure(folder: Path, lines: int) -> dict[str, float]:
    path, _ = begun(folder, lines)
    ours, bare = [], []
    with Register.open(path) as register:
        for _ in range(_ROUNDS):
            start = time.process_time()
            report = register.verify()
            ours.append(time.process_time() - start)
            assert report.holds
            assert report.size == lines
            start = time.process_time()
            hash_all(path)
            bare.append(time.process_time() - start)
    return {
        "lines": lines,
        "verify_s": round(min(ours), 2),
        "lines_per_s": round(lines / min(ours)),
        "bare_s": round(min(bare), 2),
        "ratio": round(min(ours) / min(bare), 2),
    }


def hash_all(path: Path) -> None:
    with closing(sqlite3.connect(path)) as link:
        for table in ("entry", "body", "checkpoint"):
            for row in link.execute(f"SELECT * FROM {table}"):  # noqa: S608 - ours
                digest = hashlib.sha256()
                for value in row:
                    digest.update(value if isinstance(value, bytes) else b"%a" % value)
                digest.digest()


if __name__ == "__main__":
    main()

"""A process that erases, copies and purges a register, and tells each when it is done.

    python -m tests.register.keepings FILE

What is about to go is told before, by some of its bytes: they must not be found again.
"""

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.register import ErasureReason
from kiosk.register.keys import unlock
from kiosk.register.register import Register
from tests.register.conftest import PASSPHRASE, Clock
from tests.register.days import visit
from tests.register.writer import tell

AGREEMENT = "AD63 2026/114"
# Signatures and traces are past their floor then, names are not.
LATER = datetime(2028, 3, 1, tzinfo=UTC)


def main(path: Path) -> None:
    keys = unlock(path, PASSPHRASE)
    with Register.open(path, now=Clock()) as register:
        for number in range(3):
            visit(register, number)
        for number, name in ((1, "copy-1.sqlite3"), (3, "copy-2.sqlite3")):
            tell(f"erasing {number} {' '.join(marks(path, number))}")
            proof = register.erase(number, ErasureReason.MISTAKE, keys).proof
            tell(f"written {proof.number} {proof.head.hex()}")
            tell(f"erased {number}")
            visit(register, number)
            tell(f"copying {name}")
            report = register.backup(path.with_name(name))
            tell(f"copied {name} {report.size}")
    with Register.open(path, now=lambda: LATER) as register:
        tell(f"purging {' '.join(marks(path, 5)[1:])}")
        purged = register.purge(AGREEMENT).purged
        tell(f"purged {purged[-1].number}")


def marks(path: Path, number: int) -> list[str]:
    """Give the first bytes of a line's sealed bodies: of the name, of the signature."""
    query = "SELECT ciphertext FROM body WHERE seq = ? ORDER BY body_class"
    with closing(sqlite3.connect(path)) as link:
        return [raw[:32].hex() for (raw,) in link.execute(query, (number - 1,))]


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""A process that lives through some days of a kiosk, and tells each line it is sure of.

    python -m tests.register.days FILE DAYS VISITS FULL|NORMAL

A day: the register is opened, visits begin and end, its journal is emptied once, the
day is signed, the register is closed. `NORMAL` is what the register must not do: it
waits for the disk only now and then.
"""

import sys
from pathlib import Path

from kiosk.register import Outcome, store
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, essai
from tests.register.writer import tell

# SQLite moves its journal into the file, and writes it from its start again, each so
# many pages: 1000 by itself, which a day of a few visits would not see.
_PAGES = 40


def main(path: Path, days: int, visits: int, synchronous: str) -> None:
    full = "PRAGMA synchronous = FULL"
    pragmas = [each for each in store._PRAGMAS if each != full]
    assert len(pragmas) == len(store._PRAGMAS) - 1
    store._PRAGMAS = (
        *pragmas,
        f"PRAGMA synchronous = {synchronous}",
        f"PRAGMA wal_autocheckpoint = {_PAGES}",
    )
    clock = Clock()
    for _ in range(days):
        with Register.open(path, now=clock) as register:
            for number in range(visits):
                visit(register, number)
                if number == visits // 2:
                    register._store.settle()
            register.checkpoint()


def visit(register: Register, number: int) -> None:
    record_id = register.new_record_id()
    tell(f"trying {record_id}")
    line = (record_id, essai(number), CROSS, NOTICE)
    register.draft(*line)
    proof = register.sign_in(*line)
    tell(f"written {proof.number} {proof.head.hex()}")
    proof = register.sign_out(record_id, Outcome.COMPLETED)
    tell(f"written {proof.number} {proof.head.hex()}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])

"""A process that writes lines into a register and tells each that is acknowledged.

    python -m tests.register.writer once FILE COUNT
    python -m tests.register.writer forks FILE

`forks`: for each line of stdin a child process is started that writes until it is
killed; it tells its process id first. Python and its libraries are loaded only once.
"""

import os
import sys
from itertools import count
from pathlib import Path

from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, essai


def write(path: Path, numbers) -> None:
    with Register.open(path, now=Clock(), patience_s=30) as register:
        for number in numbers:
            record_id = register.new_record_id()
            # Announced first: what was announced and not acknowledged may be there.
            tell(f"trying {record_id}")
            line = (record_id, essai(number), CROSS, NOTICE)
            register.draft(*line)  # as the kiosk does, while the pen rests
            proof = register.sign_in(*line)
            tell(f"written {record_id} {proof.number} {proof.head.hex()}")


def forks(path: Path) -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            tell(f"child {os.getpid()}")
            write(path, count())
        os.waitpid(child, 0)
        tell("gone")


def tell(words: str) -> None:
    os.write(1, f"{words}\n".encode())  # whole, even from a process that is killed


if __name__ == "__main__":
    if sys.argv[1] == "forks":
        forks(Path(sys.argv[2]))
    else:
        write(Path(sys.argv[2]), range(int(sys.argv[3])))

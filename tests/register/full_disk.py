"""Run in a small file system of its own: the register meets a full disk, for real.

    python -m tests.register.full_disk FOLDER

It asserts by itself; its last line is "done".
"""

import os
import sys
from pathlib import Path

from kiosk.register import Concern, RegisterError, RegisterFault
from kiosk.register.founding import initialise
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, essai


def main(folder: Path) -> None:
    path = folder / "register.sqlite3"
    ballast = folder / "ballast"
    begin = {"site_id": "63-essai", "station": "poste-01", "passphrase": PASSPHRASE}

    fill(ballast, leaving=20_000)
    assert fault_of(lambda: initialise(path, **begin)) is RegisterFault.FULL
    assert list(folder.iterdir()) == [ballast]
    ballast.unlink()

    initialise(path, **begin)
    fill(ballast, leaving=0)
    # No room even for SQLite's shared memory.
    with_no_room = fault_of(lambda: Register.open(path))
    assert with_no_room is RegisterFault.FULL, with_no_room
    ballast.unlink()

    with Register.open(path) as register:
        register.status()
        fill(ballast, leaving=60_000)
        assert Concern.FEW_BYTES in register.status().concerns
        written = {}
        while True:
            record_id = register.new_record_id()
            try:
                proof = register.sign_in(record_id, essai(1), CROSS, NOTICE)
            except RegisterError as error:
                assert error.fault is RegisterFault.FULL, error  # noqa: PT017
                break
            written[record_id] = proof
        assert written
        assert record_id not in register.unfinished()
        ballast.unlink()
        again = register.sign_in(record_id, essai(1), CROSS, NOTICE)
        assert again.number == len(written) + 1
        assert register.unfinished() == (*written, record_id)
        assert register.verify().holds
    sys.stdout.write("done\n")


def fill(ballast: Path, leaving: int) -> None:
    disk = os.statvfs(ballast.parent)
    with ballast.open("wb") as file:
        size = disk.f_bavail * disk.f_frsize - leaving
        os.posix_fallocate(file.fileno(), 0, size)


def fault_of(call) -> RegisterFault | None:
    try:
        call()
    except RegisterError as error:
        return error.fault
    return None


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Run with its folder on a read-only file system: what the register does, for real.

    python -m tests.register.read_only_disk FOLDER

It asserts by itself; its last line is "done".
"""

import sys
from pathlib import Path

from kiosk.register import Concern, RegisterError, RegisterFault
from kiosk.register.founding import initialise
from kiosk.register.keys import unlock
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, essai


def main(folder: Path) -> None:
    path = folder / "register.sqlite3"
    with Register.open(path) as register:
        assert register.verify().holds
        status = register.status()
        assert Concern.READ_ONLY in status.concerns
        assert not status.writable
        assert len(register.search("essai", unlock(path, PASSPHRASE)).entries) == 5
        fault = fault_of(
            lambda: register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
        )
        assert fault is RegisterFault.READ_ONLY, fault
    begin = {"site_id": "63-essai", "station": "p", "passphrase": PASSPHRASE}
    fault = fault_of(lambda: initialise(folder / "new.sqlite3", **begin))
    assert fault is RegisterFault.READ_ONLY, fault
    sys.stdout.write("done\n")


def fault_of(call) -> RegisterFault | None:
    try:
        call()
    except RegisterError as error:
        return error.fault
    return None


if __name__ == "__main__":
    main(Path(sys.argv[1]))

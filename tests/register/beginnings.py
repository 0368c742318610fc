"""A process that begins a register and changes its keys, and tells each when done.

python -m tests.register.beginnings FILE
"""

import sys
from datetime import timedelta
from pathlib import Path

from kiosk.register.founding import initialise, renew
from kiosk.register.keys import place, unlock
from kiosk.register.register import Register
from tests.register.conftest import PASSPHRASE, Clock
from tests.register.writer import tell


def main(path: Path) -> None:
    now = Clock()
    initialise(path, site_id="63-essai", station="p", passphrase=PASSPHRASE, now=now)
    tell("begun")
    keys = unlock(path, PASSPHRASE)
    with Register.open(path, now=now) as register:
        register.add_mediator("zzyzx", "other plainly false words", keys, place(path))
    tell("added")
    assert renew(path, PASSPHRASE, now=lambda: now() + timedelta(days=300))
    tell("renewed")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Wrong passphrases are counted, and after a few there is a wait.

It slows down whoever tries at this computer. Who has copied the keystore is slowed
down by Argon2id alone, and by the length of the passphrases.
"""

import fcntl
import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.register import Clock, RegisterError, RegisterFault
from kiosk.register.private import OWNER_ONLY, beside

log = logging.getLogger(__name__)

MOST, WINDOW_S = 5, 60


@contextmanager
def counted(keystore: Path, now: Clock) -> Iterator[None]:
    """Lend one try; tries at the same time wait for each other.

    A try that raises WRONG_PASSPHRASE counts, one that succeeds clears the count.
    Raises RegisterError (TOO_MANY_TRIES).
    """
    place = beside(keystore, "tries")
    try:
        descriptor = os.open(place, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
    except OSError as error:
        # Read-only for this user, like all beside it: nothing here can be counted.
        log.info("tries are not counted: %s", error.strerror)
        yield
        return
    with os.fdopen(descriptor, "r+", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        at_s = int(now().timestamp())
        recent = [then for then in _read(file.read()) if 0 <= at_s - then < WINDOW_S]
        if len(recent) >= MOST:
            raise RegisterError(
                RegisterFault.TOO_MANY_TRIES, f"wait {WINDOW_S - at_s + recent[0]} s"
            )
        try:
            yield
        except RegisterError as error:
            if error.fault is RegisterFault.WRONG_PASSPHRASE:
                _write(file.fileno(), [*recent, at_s])
            raise
        _write(file.fileno(), [])


def _read(text: str) -> list[int]:
    try:
        return [int(each) for each in json.loads(text or "[]")]
    except (ValueError, TypeError):
        return []  # half written when the power went


def _write(descriptor: int, tries: list[int]) -> None:
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, json.dumps(tries).encode("ascii") if tries else b"", 0)

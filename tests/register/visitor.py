"""A process that signs a visitor in, twice by the same id, and tells what it is told.

    python -m tests.register.visitor FILE RECORD_ID

The second time is the visitor who tries again. Only a RegisterError may be the answer
when a call of the system fails.
"""

import sys
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from kiosk.register import RegisterError
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, essai
from tests.register.writer import tell


def main(path: Path, record_id: UUID) -> None:
    try:
        register = Register.open(path, now=Clock(), patience_s=0.2)
    except RegisterError as error:
        tell(f"refused {error.fault.name}")
        sign_in_once_more(path, record_id)
        return
    with register:
        with suppress(RegisterError):  # it is told when it matters
            register.draft(record_id, essai(1), CROSS, NOTICE)
        sign_in(register, record_id)
        sign_in(register, record_id)


def sign_in_once_more(path: Path, record_id: UUID) -> None:
    try:
        with Register.open(path, now=Clock(), patience_s=0.2) as register:
            sign_in(register, record_id)
    except RegisterError as error:
        tell(f"refused {error.fault.name}")


def sign_in(register: Register, record_id: UUID) -> None:
    try:
        proof = register.sign_in(record_id, essai(1), CROSS, NOTICE)
    except RegisterError as error:
        tell(f"refused {error.fault.name}")
    else:
        tell(f"written {proof.number} {proof.head.hex()}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), UUID(sys.argv[2]))

"""The register as a visit uses it: opened when it is needed, and tried again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from kiosk.register import (
    Identity,
    Notice,
    Outcome,
    Proof,
    RegisterError,
    Signature,
)
from kiosk.register.register import Register


class Ledger:
    """Writes lines of the register. A register that failed is opened anew.

    A disk that was full or away may be back: each visitor's try is a real one. Every
    method raises RegisterError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: Register | None = None

    def new_record_id(self) -> UUID:
        return Register.new_record_id()

    def sign_in(
        self,
        record_id: UUID,
        identity: Identity,
        signature: Signature,
        notice: Notice,
    ) -> Proof:
        """Write who begins a visit; it is on the disk when this returns."""
        with self._register() as register:
            return register.sign_in(record_id, identity, signature, notice)

    def sign_out(self, record_id: UUID, outcome: Outcome) -> None:
        """Write how a visit ended; the first word stands."""
        with self._register() as register:
            register.sign_out(record_id, outcome)

    def close_all(self, outcome: Outcome) -> int:
        """Close every visit that is still open, and say how many there were.

        Always asks the file that is there now: it may have been replaced.
        """
        self._close()
        with self._register() as register:
            unfinished = register.unfinished()
            for record_id in unfinished:
                register.sign_out(record_id, outcome)
            return len(unfinished)

    @contextmanager
    def _register(self) -> Iterator[Register]:
        if self._open is None:
            self._open = Register.open(self._path)
        try:
            yield self._open
        except RegisterError:
            self._close()
            raise

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

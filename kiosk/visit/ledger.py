"""The register as a visit uses it: opened when it is needed, and tried again."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self
from uuid import UUID

from kiosk.register import (
    Identity,
    Notice,
    Outcome,
    Proof,
    RegisterError,
    RegisterFault,
    Signature,
)
from kiosk.register.register import Register
from kiosk.register.remembered import Memory
from kiosk.settings import RegisterChoice

log = logging.getLogger(__name__)


class Ledger:
    """Writes lines of the register. A register that failed is opened anew.

    A disk that was full or away may be back: each visitor's try is a real one. Nothing
    is written in a register that is not the one that was written here last; `memory`
    is where that is remembered. Every method raises RegisterError.
    """

    def __init__(self, path: Path, memory: Memory | None = None) -> None:
        self._path = path
        self._memory = memory or Memory.of(path)
        self._open: Register | None = None

    @classmethod
    def of(cls, choice: RegisterChoice) -> Self:
        """Give the one of a site."""
        return cls(choice.path, Memory.of(choice.path, choice.remembered))

    def new_record_id(self) -> UUID:
        return Register.new_record_id()

    def prepare(self) -> None:
        """Open the register while a name is written; whoever signs waits for less.

        What is wrong with it is told when it matters: it may be mended until then.
        """
        with _only_told(), self._register() as register:
            register.prepare()

    def draft(
        self, record_id: UUID, identity: Identity, signature: Signature, notice: Notice
    ) -> None:
        """Do all that `sign_in` of the same does but the writing, while a pen rests."""
        with _only_told(), self._register() as register:
            register.draft(record_id, identity, signature, notice)

    def sign_in(
        self,
        record_id: UUID,
        identity: Identity,
        signature: Signature,
        notice: Notice,
    ) -> Proof:
        """Write who begins a visit; it is on the disk when this returns."""
        with self._register() as register:
            proof = register.sign_in(record_id, identity, signature, notice)
            register.remember(self._memory)
            return proof

    def sign_out(self, record_id: UUID, outcome: Outcome) -> None:
        """Write how a visit ended; the first word stands."""
        with self._register() as register:
            register.sign_out(record_id, outcome)
            register.remember(self._memory)

    def close_all(self, outcome: Outcome) -> int:
        """Close every visit that is still open, and say how many there were.

        Always asks the file that is there now: it may have been replaced.
        """
        self._close()
        with self._register() as register:
            unfinished = register.unfinished()
            for record_id in unfinished:
                register.sign_out(record_id, outcome)
            register.remember(self._memory)
            return len(unfinished)

    @contextmanager
    def _register(self) -> Iterator[Register]:
        if self._open is None:
            self._open = self._opened()
        try:
            # Each time: a file may be overwritten where it lies, under our feet.
            self._open.check(self._memory)
            yield self._open
        except RegisterError:
            self._close()
            raise

    def _opened(self) -> Register:
        try:
            return Register.open(self._path)
        except RegisterError as error:
            if error.fault is RegisterFault.MISSING:
                gone = self._memory.missing(self._path)
                if gone is not None:
                    raise gone from error
            raise

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


@contextmanager
def _only_told() -> Iterator[None]:
    try:
        yield
    except RegisterError as error:
        log.warning("the register is not ready: %s", error.fault.value)

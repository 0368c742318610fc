"""A register in a list, for the pages that sign people in."""

from uuid import UUID, uuid4

from kiosk.register import (
    Identity,
    Notice,
    Proof,
    RegisterError,
    RegisterFault,
    Signature,
)
from kiosk.register.moment import utc_now


class FakeRegister:
    """Keeps lines in a list, after as many failures as it is told to have."""

    def __init__(self) -> None:
        self.lines: list[tuple[UUID, Identity, Signature, Notice]] = []
        self.tried: list[UUID] = []
        self.prepared = 0
        self.drafts: list[tuple[UUID, Identity, Signature, Notice]] = []
        self.faults: list[RegisterFault] = []

    def prepare(self) -> None:
        self.prepared += 1

    def draft(
        self, record_id: UUID, identity: Identity, signature: Signature, notice: Notice
    ) -> None:
        self.drafts.append((record_id, identity, signature, notice))

    def new_record_id(self) -> UUID:
        return uuid4()

    def sign_in(
        self, record_id: UUID, identity: Identity, signature: Signature, notice: Notice
    ) -> Proof:
        self.tried.append(record_id)
        if self.faults:
            raise RegisterError(self.faults.pop(0))
        self.lines.append((record_id, identity, signature, notice))
        return Proof(
            number=len(self.lines), record_id=record_id, at=utc_now(), head=bytes(32)
        )

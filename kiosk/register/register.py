"""What can be asked of the register. Each method is one transaction."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

from kiosk.register import (
    Clock,
    EntryKind,
    ErasureReason,
    Found,
    Identity,
    Notice,
    OpenLine,
    Outcome,
    Proof,
    Purpose,
    RefusedError,
    RegisterError,
    RegisterFault,
    RegisterStatus,
    Signature,
    mediators,
)
from kiosk.register.activity import Cell, report
from kiosk.register.body import Bodies, bodies
from kiosk.register.closing import Closing, close_day
from kiosk.register.copies import backup
from kiosk.register.erasure import Erasure, erase
from kiosk.register.export import Exported, Format, export
from kiosk.register.health import status
from kiosk.register.keys import Keys
from kiosk.register.log import (
    Draft,
    end_of,
    ending,
    find,
    unfinished,
)
from kiosk.register.moment import utc_now
from kiosk.register.opening import limited, open_names, open_signature
from kiosk.register.pen import Pen
from kiosk.register.purging import PurgeReport, purge
from kiosk.register.remembered import Memory, accept
from kiosk.register.report import Report
from kiosk.register.retention import RULES, Kept, Rules
from kiosk.register.rights import Consulted, access, consult, limit, rectify
from kiosk.register.schema import open_store
from kiosk.register.store import PATIENCE_S
from kiosk.register.verify import verify

_Said = tuple[UUID, Identity, Signature, Notice | None]


class Register:
    """One post's register. A line that was acknowledged is on the disk.

    Any method raises RegisterError; its fault says what a person can do. It may be
    called from the GUI thread: a line costs a few milliseconds, and another process
    that writes at the same time is waited for, `patience_s` at most.
    """

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._store = pen.store
        self._drafted: tuple[_Said, Bodies] | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        now: Clock = utc_now,
        patience_s: float = PATIENCE_S,
        rules: Rules = RULES,
        two_agents: bool = False,
    ) -> Self:
        """Open a register that `initialise` began; an older version is upgraded.

        `rules` say how long what is kept; a site may have its own, and it may ask for
        two agents (kiosk.register.agents).
        """
        store = open_store(path, patience_s)
        return cls(Pen(store, now, rules, two_agents=two_agents))

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @staticmethod
    def new_record_id() -> UUID:
        """Make the id of a line to come. Keep it: the line is written once by it."""
        return Pen.new_id()

    def prepare(self) -> None:
        """Do ahead what a line needs besides what it says: who signs waits for less."""
        self._drafted = None  # another person may stand here
        self._pen.prepare()

    def draft(
        self, record_id: UUID, identity: Identity, signature: Signature, notice: Notice
    ) -> None:
        """Do all that `sign_in` does of the same but the writing, while a pen rests."""
        self.prepare()
        with suppress(RefusedError):  # it is told to who wants it written
            said = (record_id, identity, signature, notice)
            self._drafted = said, bodies(*said)

    def sign_in(
        self, record_id: UUID, identity: Identity, signature: Signature, notice: Notice
    ) -> Proof:
        """Write who begins a visit. It is durable when this returns.

        Asked again with the same id (after a crash, say), it gives the first proof
        and writes nothing.
        """
        return self._write(EntryKind.SIGN_IN, record_id, identity, signature, notice)

    def add(self, record_id: UUID, identity: Identity, signature: Signature) -> Proof:
        """Write a line without a visit, as from a paper form. Otherwise as sign_in."""
        return self._write(EntryKind.ADDED, record_id, identity, signature, None)

    def sign_out(self, record_id: UUID, outcome: Outcome) -> Proof:
        """Write how a visit ended. A visit ends once: the first word stands."""
        with self._store.inserting() as link:
            if not find(link, record_id, EntryKind.SIGN_IN):
                raise RegisterError(RegisterFault.UNKNOWN_RECORD, str(record_id))
            if ended := ending(link, record_id.bytes):
                return ended.proof()
            draft = Draft(
                kind=EntryKind.SIGN_OUT,
                entry_id=self._pen.new_id(),
                moment=self._pen.moment(),
                target=record_id,
                outcome=outcome,
            )
            return self._pen.append(link, draft).proof()

    def unfinished(self) -> tuple[UUID, ...]:
        """Give the visits that were signed in and never out, the oldest first."""
        with self._store.reading() as session:
            return tuple(UUID(bytes=raw) for raw in session.scalars(unfinished()))

    def checkpoint(self) -> str:
        """Sign how the register is now: a note to keep elsewhere as a witness."""
        with self._store.writing() as session:
            return self._pen.note(session, end_of(session), self._pen.moment())

    def closing(self) -> Closing:
        """Sign how the register is now, with what a day's closing sheet says."""
        return close_day(self._pen)

    def activity(self, year: int) -> tuple[Cell, ...]:
        """Give the year in numbers; see kiosk.register.activity."""
        return report(self._store, year)

    def backup(self, target: Path) -> Report:
        """Copy the register to a new file, verified; see kiosk.register.copies."""
        return backup(self._store, target)

    def check(self, memory: Memory) -> None:
        """Raise RegisterError (SWAPPED) unless it is the one that is remembered."""
        memory.check(self._store)

    def contradiction(self, memory: Memory) -> RegisterError | None:
        """Give what `check` would raise, for those who only tell it."""
        return memory.contradiction(self._store)

    def remember(self, memory: Memory) -> None:
        memory.keep(self._store)

    def accept(self, memory: Memory, keys: Keys) -> Proof | None:
        """Take it though it is not the one remembered; a line says who did."""
        return accept(self._pen, memory, keys)

    def verify(self, witness: str | None = None) -> Report:
        """Look at every line. `witness` is a signed note that was kept elsewhere."""
        return verify(self._store, witness)

    def erase(
        self,
        number: int,
        reason: ErasureReason,
        keys: Keys,
        *,
        reference: str = "",
        only: Collection[Kept] = (Kept.IDENT, Kept.SIGN),
    ) -> Erasure:
        """Erase what a line says of a person; see kiosk.register.erasure."""
        return erase(self._pen, number, reason, keys, reference=reference, only=only)

    def purge(
        self, agreement: str | None, *, keystore: Path | None = None
    ) -> PurgeReport:
        """Erase what was kept for its time; without an agreement, only say what."""
        return purge(self._pen, agreement, keystore)

    def status(self, memory: Memory | None = None) -> RegisterStatus:
        """Say at a glance how the register is; it reads only its end."""
        return status(self._store, self._pen.now, memory, self._pen.rules)

    def search(self, text: str, keys: Keys) -> Found:
        """Find the lines whose name has all these words, whatever case and accents.

        Limited ones are left out. For a person who looks, use `consult`.
        """
        with self._store.reading() as session:
            names = open_names(session, keys)
            return names.find(session, text, hidden=limited(session))

    def consult(self, text: str, keys: Keys, purpose: Purpose) -> Consulted:
        """Search, and write who did; see kiosk.register.rights."""
        return consult(self._pen, text, keys, purpose)

    def access(self, numbers: Sequence[int], keys: Keys) -> tuple[OpenLine, ...]:
        return access(self._pen, numbers, keys)

    def rectify(self, number: int, identity: Identity, keys: Keys) -> Proof:
        return rectify(self._pen, number, identity, keys)

    def limit(self, number: int, keys: Keys, *, ended: bool = False) -> Proof:
        return limit(self._pen, number, keys, ended=ended)

    def export(
        self, form: Format, days: tuple[date, date], keys: Keys, purpose: Purpose
    ) -> Exported:
        """Write the lines of these days, both included; a line says who did."""
        return export(self._pen, form, days, keys, purpose)

    def add_mediator(
        self, name: str, passphrase: str, keys: Keys, keystore: Path
    ) -> Proof:
        """Let one more person open the register; a line says who did."""
        return mediators.add(self._pen, name, passphrase, keys, keystore)

    def disable_mediator(self, name: str, keys: Keys, keystore: Path) -> Proof:
        """Let a person open the register no more; a line says who did."""
        return mediators.disable(self._pen, name, keys, keystore)

    def signature(self, record_id: UUID, keys: Keys) -> Signature:
        """Open the signature of one line."""
        with self._store.reading() as session:
            return open_signature(session, record_id, keys)

    def _write(
        self,
        kind: EntryKind,
        record_id: UUID,
        identity: Identity,
        signature: Signature,
        notice: Notice | None,
    ) -> Proof:
        said = (record_id, identity, signature, notice)
        drafted, self._drafted = self._drafted, None
        plain = drafted[1] if drafted and drafted[0] == said else bodies(*said)
        with self._store.inserting() as link:
            if known := find(link, record_id, kind):
                return known.proof()
            draft = Draft(
                kind=kind,
                entry_id=record_id,
                moment=self._pen.moment(),
                plain=plain,
                notice=notice,
            )
            return self._pen.append(link, draft).proof()

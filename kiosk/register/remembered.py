"""What the kiosk remembers of the register that it wrote last, outside of its file.

It is the last signed note, in a folder of its own. A register that does not go on from
it was swapped: an older copy, another one, or none. Who can write that folder too can
change both; only a witness that is kept elsewhere shows that.
"""

import logging
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.register import (
    EntryKind,
    Proof,
    RegisterError,
    RegisterFault,
    private,
)
from kiosk.register.keys import Keys
from kiosk.register.log import own_station
from kiosk.register.models import CheckpointRow, EntryRow
from kiosk.register.note import Witness, read_note
from kiosk.register.pen import Pen
from kiosk.register.spans import span
from kiosk.register.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the last note of one register is kept."""

    path: Path

    @classmethod
    def of(cls, register: Path, folder: Path | None = None) -> "Memory":
        """Give the one of a register: in `folder`, or in `remembered` beside it."""
        folder = folder or register.parent / "remembered"
        return cls(folder / f"{register.name}.note")

    def check(self, store: Store) -> None:
        """Raise RegisterError (SWAPPED) unless the register goes on from the note."""
        said = self.note()
        if said is None:
            return  # it is the first time: there is nothing to compare with
        with store.reading() as session:
            problem = _compared(session, said)
        if problem:
            raise self._swapped(store.path, problem)

    def contradiction(self, store: Store) -> RegisterError | None:
        """Give what `check` would raise of a register that was swapped."""
        try:
            self.check(store)
        except RegisterError as error:
            if error.fault is not RegisterFault.SWAPPED:
                raise
            return error
        return None

    def missing(self, register: Path) -> RegisterError | None:
        """Give the error for a register that is gone, if there was one here."""
        said = self.note()
        if said is None:
            return None
        point = said.checkpoint
        return self._swapped(register, f"it is gone; it had {point.size} lines")

    def keep(self, store: Store) -> None:
        """Remember the register as it is now. What cannot be is only told."""
        try:
            with store.reading() as session:
                text = last_note(session)
            if text is None or text == self._text():
                return
            if not self.path.parent.is_dir():
                self.path.parent.mkdir(mode=0o700)
            private.replace(self.path, text.encode())
        except OSError as error:
            # The line is written, and the visitor must not be kept waiting for this.
            log.warning("the register's end is not remembered: %s", error.strerror)

    def note(self) -> Witness | None:
        """Give what is remembered. Raises RegisterError (SWAPPED) if it is damaged."""
        text = self._text()
        if text is None:
            return None
        try:
            return read_note(text)
        except RegisterError as error:
            raise self._swapped(self.path, "what was remembered is damaged") from error

    def text(self) -> str | None:
        """Give the note's text, a witness like any other; None where there is none."""
        self.note()
        return self._text()

    def _text(self) -> str | None:
        try:
            return self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except UnicodeDecodeError as error:
            raise self._swapped(self.path, "what was remembered is damaged") from error
        except OSError as error:
            if not os.access(self.path.parent, os.X_OK):
                return None  # another user's: it is not for us to judge
            raise RegisterError(
                RegisterFault.UNREADABLE, f"{self.path}: {error.strerror}"
            ) from error

    def _swapped(self, place: Path, what: str) -> RegisterError:
        return RegisterError(RegisterFault.SWAPPED, f"{place}: {what}")


def accept(pen: Pen, memory: Memory, keys: Keys) -> Proof | None:
    """Take the register that stands there though it is not the one remembered.

    A line says so, and whose passphrase it was; None if there was nothing to accept.
    Raises RegisterError.
    """
    try:
        said = memory.note()
    except RegisterError as error:
        if error.fault is not RegisterFault.SWAPPED:
            raise
        facts = {"instead_of": "what was remembered is damaged"}
    else:
        if said is None:
            memory.keep(pen.store)
            return None
        with pen.store.reading() as session:
            if not _compared(session, said):
                return None
            facts = _facts(session, said)
    with pen.store.writing() as session:
        event = pen.event(EntryKind.RESTORED, keys, facts=facts)
        proof = pen.append(session, event).proof()
    memory.keep(pen.store)
    return proof


def last_note(session: Session) -> str | None:
    """Give a register's last signed note."""
    station = own_station(session)
    row = session.scalars(
        select(CheckpointRow)
        .order_by(CheckpointRow.size.desc(), CheckpointRow.at_s.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    said = station.checkpoint(size=row.size, head=row.head, at_s=row.at_s)
    return said.note(station.post_key, row.signature)


def _compared(session: Session, said: Witness) -> str:
    """Say why a register is not the one that a note speaks of; nothing if it is."""
    station, point = own_station(session), said.checkpoint
    size, head = _end_at(session, point.size)
    if head == point.head or (point.size == 0 and station.genesis() == point.head):
        return ""
    if not said.made_with(station.post_key):
        return f"another register than {point.post}, which had {point.size} lines"
    if size < point.size:
        return f"an older copy: lines {span(size + 1, point.size)} are missing"
    return f"line {point.size} is another one than was written: an older copy went on"


def _facts(session: Session, said: Witness) -> dict[str, str]:
    point = said.checkpoint
    size, _ = _end_at(session, point.size)
    facts = {"instead_of": f"{point.post}/{point.segment} {point.size}"}
    if said.made_with(own_station(session).post_key) and size < point.size:
        facts["lost"] = span(size + 1, point.size)
    return facts


def _end_at(session: Session, size: int) -> tuple[int, bytes | None]:
    """Give how many lines there are, and the hash of the last of the first `size`."""
    last = session.scalars(select(EntryRow.seq).order_by(EntryRow.seq.desc()).limit(1))
    seq = last.one_or_none()
    head = session.scalars(
        select(EntryRow.hash).where(EntryRow.seq == size - 1)
    ).one_or_none()
    return (0 if seq is None else seq + 1), head

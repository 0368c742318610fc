"""Copies of a register, and a copy put in its place again.

A copy holds only what is sealed: neither the keystore nor the post's key are in it.
A copy that is put back is older than what was lost; that is said, never hidden: a
witness shows it, and so does a line of the log.
"""

import logging
import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.register import Clock, EntryKind, RegisterError, RegisterFault
from kiosk.register.log import Draft
from kiosk.register.moment import read, utc_now
from kiosk.register.pen import Pen
from kiosk.register.private import beside, create, os_faults, settle
from kiosk.register.remembered import Memory, last_note
from kiosk.register.report import Flaw, Report
from kiosk.register.schema import open_store
from kiosk.register.spans import span
from kiosk.register.store import Store
from kiosk.register.verify import verify

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What stands there now, and which lines are lost that were known to have been."""

    size: int
    head: bytes
    lost: str  # their numbers: 9-12, or nothing


def backup(store: Store, target: Path) -> Report:
    """Copy a register while it is in use, and verify the copy before it is one.

    Raises RegisterError: EXISTS, DAMAGED when the copy does not hold, FULL…
    """
    if os.path.lexists(target):
        raise RegisterError(RegisterFault.EXISTS, str(target))
    fresh = beside(target, "new")
    with os_faults():
        fresh.unlink(missing_ok=True)  # a power cut left it
        create(fresh)
        try:
            store.copy_to(fresh)
            report = _checked(fresh, None)
            os.link(fresh, target)  # unlike a renaming, it never replaces a file
        finally:
            _remove(fresh)
        settle(target.parent)
    return report


def restore(
    path: Path,
    copy: Path,
    *,
    witness: str | None = None,
    accept_loss: bool = False,
    now: Clock = utc_now,
    memory: Memory | None = None,
) -> Restored:
    """Put a copy in a register's place; what stood there is kept as `….before-restore`.

    The copy must hold. What it has lost is told by the witness, by what is remembered,
    or by the register that it replaces; it is put back only when that is accepted, and
    a line says so. Raises RegisterError: ROLLED_BACK, DAMAGED, and as Register.open
    does.
    """
    memory = memory or Memory.of(path)
    told = (witness, _remembered(memory), _last_note(path, memory))
    notes = [note for note in told if note is not None]
    open_store(copy).close()  # it is a register, of a version that we know
    fresh = beside(path, "new")
    with os_faults():
        fresh.unlink(missing_ok=True)  # a power cut left it
        create(fresh)
    try:
        source = open_store(copy)
        try:
            source.copy_to(fresh)
        finally:
            source.close()
        report = _checked(fresh, None)
        lost = max((_lost(fresh, note) for note in notes), default=0)
        if lost > report.size and not accept_loss:
            raise RegisterError(
                RegisterFault.ROLLED_BACK, f"lines {span(report.size + 1, lost)}"
            )
        _put(fresh, path)
    finally:
        _remove(fresh)
    if lost <= report.size:
        _remember(path, memory)
        return Restored(size=report.size, head=report.head, lost="")
    return _note_loss(path, span(report.size + 1, lost), now, memory)


def _checked(path: Path, witness: str | None) -> Report:
    store = Store(path)
    try:
        report = verify(store, witness)
    finally:
        store.close()
    if not report.holds:
        what = ", ".join(sorted({each.flaw.value for each in report.findings}))
        raise RegisterError(RegisterFault.DAMAGED, f"{path}: {what}")
    return report


def _lost(path: Path, note: str) -> int:
    """Give how many lines there were when a note was made that a copy does not have."""
    store = Store(path)
    try:
        report = verify(store, note)
    finally:
        store.close()
    flaws = {finding.flaw for finding in report.findings}
    if flaws == {Flaw.CUT}:
        return int(note.strip().splitlines()[1])
    if flaws:
        what = ", ".join(sorted(flaw.value for flaw in flaws))
        raise RegisterError(RegisterFault.DAMAGED, f"{path}: {what}")
    return 0


def _remembered(memory: Memory) -> str | None:
    try:
        return memory.text()
    except RegisterError as error:
        log.warning("what was remembered is left out: %s", error)
        return None


def _last_note(path: Path, memory: Memory) -> str | None:
    """Give the last word of the register that is there, if it is still the right one.

    One that was swapped says nothing: that is why a copy is put back.
    """
    try:
        store = open_store(path)
    except RegisterError:
        return None  # lost, or too damaged: that is why a copy is put back
    try:
        memory.check(store)
        with store.reading() as session:
            return last_note(session)
    except RegisterError:
        return None
    finally:
        store.close()


def _put(fresh: Path, path: Path) -> None:
    with os_faults():
        before = beside(path, "before-restore")
        _remove(before)
        # The journal belongs to what was there, even where the file itself is gone:
        # SQLite would play it onto the copy.
        for end in ("", "-wal", "-shm"):
            old = path.with_name(path.name + end)
            if old.exists():
                old.rename(before.with_name(before.name + end))
        os.link(fresh, path)
        settle(path.parent)


def _remember(path: Path, memory: Memory) -> None:
    store = open_store(path)
    try:
        memory.keep(store)
    finally:
        store.close()


def _note_loss(path: Path, lost: str, now: Clock, memory: Memory) -> Restored:
    pen = Pen(open_store(path), now)
    try:
        with pen.store.writing() as session:
            event = Draft(
                kind=EntryKind.RESTORED,
                entry_id=pen.new_id(),
                moment=read(now),
                facts={"lost": lost},
            )
            line = pen.append(session, event)
            restored = Restored(size=line.seq + 1, head=line.hash, lost=lost)
        memory.keep(pen.store)
        return restored
    finally:
        pen.store.close()


def _remove(fresh: Path) -> None:
    for end in ("", "-wal", "-shm"):
        fresh.with_name(fresh.name + end).unlink(missing_ok=True)

"""How bodies go: a line says so first, then they leave file, journal and free pages.

The line stays, with the hashes of what it held; they reveal nothing, and the chain
still holds. Copies that were made elsewhere are not reached from here: destroying a
month's private key (kiosk.register.purging) closes them too.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from kiosk.register import (
    BodyClass,
    EntryKind,
    ErasureReason,
    Proof,
    RegisterError,
    RegisterFault,
)
from kiosk.register.agents import check_agents
from kiosk.register.keys import Keys
from kiosk.register.log import record_line
from kiosk.register.models import BodyRow, EntryRow, ErasedRow
from kiosk.register.moment import when
from kiosk.register.pen import Pen
from kiosk.register.private import os_faults, settle
from kiosk.register.retention import Ages, Kept, kept_as, past_floor
from kiosk.register.store import Store

# Letters, figures and a few signs: what offices number their papers with.
_REFERENCE = re.compile(r"(?=.*[0-9])[0-9A-Za-z][0-9A-Za-z ./_-]{2,63}")

Name = tuple[int, BodyClass]  # the line (from 0), the body


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What went of one line, and the line that says so."""

    proof: Proof
    classes: tuple[Kept, ...]  # none: it had gone before


def check_reference(reference: str) -> str:
    """Give it trimmed. Raises RegisterError (REFUSED)."""
    trimmed = reference.strip()
    if not _REFERENCE.fullmatch(trimmed):
        raise RegisterError(
            RegisterFault.REFUSED,
            "a reference has 3 to 64 letters, figures and ./_- and one figure at least",
        )
    return trimmed


def erase(
    pen: Pen,
    number: int,
    reason: ErasureReason,
    keys: Keys,
    *,
    reference: str = "",
    only: Collection[Kept] = (Kept.IDENT, Kept.SIGN),
) -> Erasure:
    """Erase what one line says of a person. Asked again, it sees the rest out.

    Raises RegisterError: SECOND_AGENT, UNKNOWN_RECORD, TOO_EARLY, STILL_READABLE,
    NO_POST_KEY…
    """
    check_agents(keys, asked=pen.two_agents)
    facts = {"reason": reason.value}
    if reference:
        facts["reference"] = check_reference(reference)
    with pen.store.writing() as session:
        target = record_line(session, number)
        names = _names_of(session, target, only)
        classes = tuple(
            kept
            for kept in (Kept.IDENT, Kept.SIGN)
            if any(body_class is kept.slot for _, body_class in names)
        )
        if not reason.before_floor:
            _check_floors(session, pen, target, classes)
        if names:
            lines = sorted({seq + 1 for seq, _ in names})
            facts |= {
                "classes": ",".join(kept.value for kept in classes),
                "lines": ",".join(map(str, lines)),
            }
            event = pen.event(EntryKind.ERASURE, keys, target=target, facts=facts)
            line = pen.append(session, event)
            remove(session, line, names)
        else:
            line = _earlier(session, target)
        proof = line.proof()
    see_out(pen.store)
    return Erasure(proof=proof, classes=classes)


def remove(session: Session, event: EntryRow, names: Collection[Name]) -> None:
    """Delete bodies that this line of the log names."""
    session.execute(
        insert(ErasedRow),
        [
            {
                "station_id": event.station_id,
                "seq": seq,
                "body_class": body_class.value,
                "by_seq": event.seq,
            }
            for seq, body_class in names
        ],
    )
    gone = (
        select(ErasedRow.seq)
        .where(ErasedRow.station_id == BodyRow.station_id)
        .where(ErasedRow.seq == BodyRow.seq)
        .where(ErasedRow.body_class == BodyRow.body_class)
        .where(ErasedRow.by_seq == event.seq)
    )
    session.execute(
        delete(BodyRow)
        .where(gone.exists())
        .execution_options(synchronize_session=False)
    )


def see_out(store: Store) -> None:
    """See that what was erased cannot be read any more beside the register either.

    Raises RegisterError (STILL_READABLE) while another process keeps the journal.
    """
    with os_faults():
        for each in sorted(store.path.parent.iterdir()):
            if each.name.startswith(f"{store.path.name}.before-"):
                each.unlink()  # what an upgrade copied still holds it
        settle(store.path.parent)
    if not store.settle():
        raise RegisterError(
            RegisterFault.STILL_READABLE, f"{store.path}: another program is reading it"
        )


def _names_of(
    session: Session, target: EntryRow, only: Collection[Kept]
) -> tuple[Name, ...]:
    """Give the bodies that speak of a record: its own, and what corrected it."""
    query = (
        select(EntryRow.seq, EntryRow.kind, BodyRow.body_class)
        .join(
            BodyRow,
            (BodyRow.station_id == EntryRow.station_id) & (BodyRow.seq == EntryRow.seq),
        )
        .where(
            (EntryRow.entry_id == target.entry_id)
            | (EntryRow.target == target.entry_id)
        )
        .order_by(EntryRow.seq)
    )
    found = []
    for seq, kind, raw in session.execute(query):
        body_class = BodyClass(raw)
        if kept_as(kind, body_class) in only:
            found.append((seq, body_class))
    return tuple(found)


def _check_floors(
    session: Session, pen: Pen, target: EntryRow, classes: Collection[Kept]
) -> None:
    now = when(pen.moment().at_s)
    stamps = session.execute(select(EntryRow.seq, EntryRow.at_s).order_by(EntryRow.seq))
    written = Ages(stamps, int(now.timestamp())).of(target.seq)
    early = [
        kept.value for kept in classes if written >= past_floor(kept, now, pen.rules)
    ]
    if early:
        raise RegisterError(
            RegisterFault.TOO_EARLY, f"line {target.seq + 1} ({', '.join(early)})"
        )


def _earlier(session: Session, target: EntryRow) -> EntryRow:
    """Give the line by which a record's bodies went before."""
    query = (
        select(EntryRow)
        .join(
            ErasedRow,
            (ErasedRow.station_id == EntryRow.station_id)
            & (ErasedRow.by_seq == EntryRow.seq),
        )
        .where(ErasedRow.seq == target.seq)
        .order_by(EntryRow.seq)
        .limit(1)
    )
    line = session.scalars(query).one_or_none()
    if line is None:
        raise RegisterError(
            RegisterFault.DAMAGED, f"line {target.seq + 1} has lost its body"
        )
    return line

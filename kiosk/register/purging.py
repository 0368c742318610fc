"""The purge: all that has been kept for its time goes, and a report without names.

It needs the reference of the archives' agreement: in France these are public archives,
and nothing of them is destroyed without it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.register import BodyClass, EntryKind, ErasureReason, keys
from kiosk.register.epoch import month_of
from kiosk.register.erasure import Name, check_reference, remove, see_out
from kiosk.register.keystore import EpochName
from kiosk.register.log import Draft
from kiosk.register.models import BodyRow, EntryRow, EpochKeyRow
from kiosk.register.moment import month, months_from, when
from kiosk.register.opening import limited
from kiosk.register.pen import Pen
from kiosk.register.retention import Ages, Kept, Rules, kept_as, past_floor
from kiosk.register.spans import spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What went of one sort: how many, written from when to when, by which line."""

    kept: Kept
    count: int
    first_at: datetime
    last_at: datetime
    number: int | None  # none in a dry run


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeReport:
    """The list of what was eliminated, as the archives want it: it names nobody."""

    at: datetime
    agreement: str | None  # none in a dry run
    rules: Rules  # by which it went
    purged: tuple[Purged, ...]
    held: int  # bodies past their time that a limitation keeps (GDPR art. 18)
    keys_destroyed: tuple[EpochName, ...]
    keys_elsewhere: tuple[EpochName, ...]  # to be destroyed where the keystore is


@dataclass(frozen=True, slots=True)
class _Body:
    """A body that is still there, and when the line that it speaks of was written."""

    seq: int
    kept: Kept
    written: int
    held: bool


def purge(pen: Pen, agreement: str | None, keystore: Path | None = None) -> PurgeReport:
    """Erase what is past its floor; without an agreement, only say what would go.

    Raises RegisterError: REFUSED (no such reference), STILL_READABLE…
    """
    reference = check_reference(agreement) if agreement is not None else None
    moment = pen.moment()
    now = when(moment.at_s)
    purged = []
    with (pen.store.writing if reference else pen.store.reading)() as session:
        bodies = tuple(_bodies(session, moment.at_s))
        limits = {kept: past_floor(kept, now, pen.rules) for kept in Kept}
        past = [body for body in bodies if body.written < limits[body.kept]]
        for kept in Kept:
            due = [body for body in past if body.kept is kept and not body.held]
            if not due:
                continue
            number = None
            if reference is not None:
                taken = {body.seq for body in due}
                facts = {
                    "classes": kept.value,
                    "lines": spans(
                        (body.seq + 1, body.seq in taken)
                        for body in bodies
                        if body.kept is kept
                    ),
                    "reason": ErasureReason.RETENTION.value,
                    "reference": reference,
                }
                # No hand did it that would have to be kept: it may run by itself.
                event = Draft(
                    kind=EntryKind.ERASURE,
                    entry_id=pen.new_id(),
                    moment=moment,
                    facts=facts,
                )
                line = pen.append(session, event)
                number = line.seq + 1
                remove(session, line, _names(due))
            purged.append(_purged(kept, due, number))
        closed = (
            _closed_months(session, now, pen.rules) if reference is not None else ()
        )
    gone: tuple[EpochName, ...] = ()
    elsewhere = closed
    if reference is not None:
        see_out(pen.store)
        gone, elsewhere = keys.destroy(keystore or keys.place(pen.store.path), closed)
    return PurgeReport(
        at=now,
        agreement=reference,
        rules=pen.rules,
        purged=tuple(purged),
        held=sum(body.held for body in past),
        keys_destroyed=gone,
        keys_elsewhere=elsewhere,
    )


def _purged(kept: Kept, due: list[_Body], number: int | None) -> Purged:
    return Purged(
        kept=kept,
        count=len(due),
        first_at=when(min(body.written for body in due)),
        last_at=when(max(body.written for body in due)),
        number=number,
    )


def _names(due: list[_Body]) -> list[Name]:
    return [(body.seq, body.kept.slot) for body in due]


def _bodies(session: Session, now_s: int) -> Iterator[_Body]:
    """Give all bodies that are there, in the order of the log."""
    lines = session.execute(
        select(EntryRow.seq, EntryRow.at_s, EntryRow.entry_id).order_by(EntryRow.seq)
    ).all()
    ages = Ages(((seq, at_s) for seq, at_s, _ in lines), now_s)
    stamps = {entry_id: ages.of(seq) for seq, _, entry_id in lines}
    limits = limited(session)
    query = (
        select(
            EntryRow.seq,
            EntryRow.entry_id,
            EntryRow.kind,
            EntryRow.target,
            BodyRow.body_class,
        )
        .join(
            BodyRow,
            (BodyRow.station_id == EntryRow.station_id) & (BodyRow.seq == EntryRow.seq),
        )
        .order_by(EntryRow.seq)
    )
    for seq, entry_id, kind, target, raw in session.execute(query):
        body_class = BodyClass(raw)
        kept = kept_as(kind, body_class)
        # What corrects a line is as old as the line.
        written = ages.of(seq)
        if kept is not Kept.AUDIT and target is not None:
            written = stamps.get(target, written)
        record = target if kept is not Kept.AUDIT and target else entry_id
        yield _Body(seq, kept, written, held=record in limits)


def _closed_months(
    session: Session, now: datetime, rules: Rules
) -> tuple[EpochName, ...]:
    """Give the months' keys that nothing here needs, nor ever will."""
    in_use = select(BodyRow.epoch, BodyRow.body_class).distinct()
    used = set(session.execute(in_use))
    closed = []
    for epoch, raw in session.execute(
        select(EpochKeyRow.epoch, EpochKeyRow.body_class).order_by(EpochKeyRow.epoch)
    ):
        kept = Kept.SIGN if raw == BodyClass.SIGN.value else Kept.IDENT
        last = month(when(past_floor(kept, now, rules)))
        if months_from(month_of(epoch), 2)[1] <= last and (epoch, raw) not in used:
            closed.append((epoch, raw))
    return tuple(closed)

"""Looking at every row of a register: each edit, deletion and swap is found, and where.

What was cut off the end together with its checkpoints, and a register written wholly
anew with stolen keys, can only be shown by a witness.
"""

import logging
from typing import TypeVar

from sqlalchemy import Select, select, text
from sqlalchemy.orm import Session

from kiosk.register import BodyClass, RegisterError, RegisterFault
from kiosk.register.chain import BodySeal, JsonObject, body_digest, read_header
from kiosk.register.models import (
    BodyRow,
    CheckpointRow,
    EntryRow,
    EpochKeyRow,
    Row,
    StationRow,
)
from kiosk.register.moment import month, months_between, when
from kiosk.register.note import Witness, read_note
from kiosk.register.report import Finding, Flaw, Report
from kiosk.register.schema import expected_objects, objects
from kiosk.register.store import Store

log = logging.getLogger(__name__)

_ROWS_AT_ONCE = 500

_R = TypeVar("_R", bound=Row)
BodyName = tuple[str, int, str]


def verify(store: Store, witness: str | None = None) -> Report:
    """Look at everything. `witness` is a signed note that was kept elsewhere.

    Raises RegisterError: NOT_A_WITNESS, or what keeps the file from being read; a
    damaged file is a finding.
    """
    seen = read_note(witness) if witness is not None else None
    audit = _Audit()
    try:
        with store.reading() as session:
            audit.run(session, seen)
    except RegisterError as error:
        if error.fault is not RegisterFault.DAMAGED:
            raise
        log.warning("verification stopped: %s", error.detail)
        audit.find(Flaw.FILE_DAMAGED)
    return audit.report()


class _Audit:
    """One pass over a register. It notes what it finds and goes on."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []
        self._heads: dict[int, bytes] = {}  # each line's hash, by its number
        self._witnessed: int | None = None

    def find(self, flaw: Flaw, place: int | str = "") -> None:
        self._findings.append(Finding(flaw, str(place)))

    def report(self) -> Report:
        size = max(self._heads, default=0)
        return Report(
            size=size,
            head=self._heads.get(size, b""),
            witnessed=self._witnessed,
            findings=tuple(self._findings),
        )

    def run(self, session: Session, witness: Witness | None) -> None:
        if not self._readable(session):
            return
        station = self._station(session)
        if station is None:
            return
        self._check_keys(session, station)
        self._check_lines(session, station)
        self._check_checkpoints(session, station)
        if witness is not None:
            self._check_witness(station, witness)

    def _readable(self, session: Session) -> bool:
        """Whether the rows can be trusted to be of the types that we expect."""
        if session.scalars(text("PRAGMA integrity_check")).all() != ["ok"]:
            self.find(Flaw.FILE_DAMAGED)
            return False
        changed = objects(session.connection()) ^ expected_objects()
        if changed:
            self.find(
                Flaw.TABLES_CHANGED, ", ".join(sorted({name for _, name, _ in changed}))
            )
        return not any(kind == "table" for kind, _, _ in changed)

    def _station(self, session: Session) -> StationRow | None:
        """Give whose register it is, if it still is what the log began with."""
        stations = session.scalars(select(StationRow)).all()
        beginnings = {
            *session.scalars(select(EntryRow.previous).where(EntryRow.seq == 0)),
            *session.scalars(select(CheckpointRow.head).where(CheckpointRow.size == 0)),
        }
        if len(stations) == 1:
            station = stations[0]
            if (
                station.id == f"{station.site_id}/{station.station}"
                and station.genesis() in beginnings
            ):
                return station
        self.find(Flaw.STATION_CHANGED)
        return None

    def _check_keys(self, session: Session, station: StationRow) -> None:
        known = set()
        # A register has the keys of the month it began in, whatever was issued since.
        opened = month(when(station.opened_at_s))
        wanted = {(opened, body_class.value) for body_class in BodyClass}
        for row in session.scalars(select(EpochKeyRow)):
            known.add((row.epoch, row.body_class))
            if not row.value().vouched(station.site_id, station.site_key):
                self.find(Flaw.KEY_FALSE, row.epoch)
                continue
            wanted |= {
                (epoch, body_class.value)
                for epoch in months_between(row.since, row.until)
                for body_class in BodyClass
            }
        for epoch, _ in sorted(wanted - known):
            self.find(Flaw.KEY_MISSING, epoch)

    def _check_lines(self, session: Session, station: StationRow) -> None:
        bodies: dict[BodyName, bytes] = {
            (row.station_id, row.seq, row.body_class): body_digest(
                row.epoch, row.sealed_key, row.ciphertext
            )
            for row in session.scalars(_all(BodyRow))
        }
        hashes = {station.genesis()}
        expected = 0
        self._heads[0] = station.genesis()
        for row in session.scalars(_all(EntryRow).order_by(EntryRow.seq)):
            number = row.seq + 1
            if row.station_id != station.id:
                self.find(Flaw.LINE_FOREIGN, number)
                continue
            if row.seq > expected:
                self.find(Flaw.LINE_MISSING, _span(expected + 1, row.seq))
            elif row.seq < expected or row.previous not in hashes:
                self.find(Flaw.LINE_MOVED, number)
            # One changed line is one finding: the next may follow what it was or is.
            hashes = {row.hash, row.line().hash}
            expected = number
            self._heads[number] = row.hash
            self._check_line(row, bodies)
        for _, seq, _ in sorted(bodies):
            self.find(Flaw.BODY_FOREIGN, seq + 1)

    def _check_line(self, row: EntryRow, bodies: dict[BodyName, bytes]) -> None:
        line, number = row.line(), row.seq + 1
        if line.hash != row.hash:
            self.find(Flaw.LINE_CHANGED, number)
        if not _agrees(row):
            self.find(Flaw.HEADER_DISAGREES, number)
        for body_class, seal in (
            (BodyClass.IDENT, line.ident),
            (BodyClass.SIGN, line.sign),
        ):
            name = (row.station_id, row.seq, body_class.value)
            if seal == BodySeal():
                continue  # a body here would be left over: it belongs to no line
            digest = bodies.pop(name, None)
            if digest is None:
                self.find(Flaw.BODY_MISSING, number)
            elif digest != seal.digest:
                self.find(Flaw.BODY_CHANGED, number)

    def _check_checkpoints(self, session: Session, station: StationRow) -> None:
        size = max(self._heads)
        longest, seen = size, set()
        for row in session.scalars(_all(CheckpointRow).order_by(CheckpointRow.size)):
            seen.add(row.size)
            checkpoint = station.checkpoint(size=row.size, head=row.head, at_s=row.at_s)
            if row.station_id != station.id or not checkpoint.signed_by(
                station.post_key, row.signature
            ):
                self.find(Flaw.CHECKPOINT_FALSE, row.size)
            elif row.size > size:
                longest = max(longest, row.size)
            elif self._heads.get(row.size, row.head) != row.head:
                self.find(Flaw.CHECKPOINT_DISAGREES, row.size)
        if longest > size:
            self.find(Flaw.LINE_MISSING, _span(size + 1, longest))
        for number in sorted(self._heads.keys() - seen):
            self.find(Flaw.CHECKPOINT_MISSING, number)

    def _check_witness(self, station: StationRow, witness: Witness) -> None:
        said = witness.checkpoint
        ours = station.checkpoint(size=said.size, head=said.head, at_s=said.at_s)
        if said != ours or not witness.made_with(station.post_key):
            self.find(Flaw.WITNESS_FOREIGN)
        elif said.size > max(self._heads):
            self.find(Flaw.CUT, _span(max(self._heads) + 1, said.size))
        elif self._heads.get(said.size) != said.head:
            self.find(Flaw.REWRITTEN, _span(1, said.size))
        else:
            self._witnessed = said.size


def _all(table: type[_R]) -> Select[_R]:
    return select(table).execution_options(yield_per=_ROWS_AT_ONCE)


def _agrees(row: EntryRow) -> bool:
    """Whether the columns beside a header, there for convenience, say the same."""
    try:
        header: JsonObject = read_header(row.header)
    except ValueError:
        return False
    return (
        header.get("station"),
        header.get("seq"),
        header.get("id"),
        header.get("kind"),
        header.get("at"),
        header.get("target"),
    ) == (
        row.station_id,
        row.seq,
        row.entry_id.hex(),
        row.kind,
        row.at_s,
        row.target.hex() if row.target is not None else None,
    )


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"

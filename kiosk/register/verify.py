"""Looking at every row of a register: each edit, deletion and swap is found, and where.

What was cut off the end together with its checkpoints, and a register written wholly
anew with stolen keys, can only be shown by a witness.
"""

import logging
from binascii import b2a_base64
from collections import defaultdict

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from kiosk.register import BodyClass, EntryKind, RegisterError, RegisterFault
from kiosk.register.chain import (
    JsonObject,
    line_hash,
    read_header,
    signed_digest,
    stored_digest,
)
from kiosk.register.columns import (
    BODIES,
    CHECKPOINTS,
    FOREIGN_BODIES,
    FOREIGN_CHECKPOINTS,
    FOREIGN_LINES,
    KIND,
    LINES,
    SIGNED,
    ReadLine,
    Said,
    agrees,
    other,
    read,
    usual,
)
from kiosk.register.epoch import epochs_between
from kiosk.register.erased import Erasures
from kiosk.register.models import (
    CheckpointRow,
    EntryRow,
    EpochKeyRow,
    ErasedRow,
    StationRow,
)
from kiosk.register.moment import month, when
from kiosk.register.note import Witness, read_note
from kiosk.register.report import Finding, Flaw, Report
from kiosk.register.schema import expected_objects, objects
from kiosk.register.spans import span
from kiosk.register.store import Store

log = logging.getLogger(__name__)

_ERASURE = EntryKind.ERASURE.value.encode()

Bodies = dict[bytes, dict[int, bytes]]  # the hashes of what is there, by class and line


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
        self._erasures = Erasures()
        self._issues: set[tuple[str, str]] = set()  # first and last epoch of each
        # the signature before a line, as it says
        self._signed: dict[int, bytes | None] = {}

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
        self._check_lines(session, station)
        self._check_keys(session, station)
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
            self._issues.add((row.since, row.until))
        wanted |= {
            (epoch, body_class.value)
            for since, until in self._issues
            for epoch in epochs_between(since, until)
            for body_class in BodyClass
        }
        for epoch, _ in sorted(wanted - known):
            self.find(Flaw.KEY_MISSING, epoch)

    def _check_lines(self, session: Session, station: StationRow) -> None:
        bodies = self._bodies(session, station)
        owner, expected, head = station.id.encode(), 0, station.genesis()
        self._heads[0] = computed = head
        for line in map(ReadLine._make, read(session, LINES, station.id)):
            seq, hash_, previous = line.seq, line.hash, line.previous
            # One changed line is one finding: the next may follow what it was or is.
            if seq != expected or previous not in {head, computed}:
                self._misplaced(seq, expected)
            computed, head, expected = line_hash(*line[-6:]), hash_, seq + 1
            if computed != hash_:
                self.find(Flaw.LINE_CHANGED, expected)
            self._heads[expected] = hash_
            if not self._header_holds(owner, line):
                self.find(Flaw.HEADER_DISAGREES, expected)
            if any(line[-4:]):
                self._check_bodies(line, bodies)
        self._left_over(session, station, bodies)
        self._check_erasures(session, station)

    def _left_over(self, session: Session, station: StationRow, bodies: Bodies) -> None:
        for (seq,) in read(session, FOREIGN_LINES, station.id):
            self.find(Flaw.LINE_FOREIGN, seq + 1)
        for seq in sorted(seq for some in bodies.values() for seq in some):
            self.find(Flaw.BODY_FOREIGN, seq + 1)
        for (seq,) in read(session, FOREIGN_BODIES, station.id):
            self.find(Flaw.BODY_FOREIGN, seq + 1)

    @staticmethod
    def _bodies(session: Session, station: StationRow) -> Bodies:
        bodies: Bodies = defaultdict(dict)
        for seq, name, epoch, sealed_key, ciphertext in read(
            session, BODIES, station.id
        ):
            bodies[name][seq] = stored_digest(epoch, sealed_key, ciphertext)
        return bodies

    def _misplaced(self, seq: int, expected: int) -> None:
        if seq > expected:
            self.find(Flaw.LINE_MISSING, span(expected + 1, seq))
        else:
            self.find(Flaw.LINE_MOVED, seq + 1)

    def _check_bodies(self, line: ReadLine, bodies: Bodies) -> None:
        for name, raw, digest, commitment in (
            ("ident", b"ident", line.ident_digest, line.ident_commitment),
            ("sign", b"sign", line.sign_digest, line.sign_commitment),
        ):
            if not digest and not commitment:
                continue  # a body here would be left over: it belongs to no line
            there = bodies[raw].pop(line.seq, None)
            self._erasures.sealed(line.seq, line.kind, name, there=there is not None)
            if there is not None and there != digest:
                self.find(Flaw.BODY_CHANGED, line.seq + 1)

    def _check_erasures(self, session: Session, station: StationRow) -> None:
        noted = session.execute(
            select(ErasedRow.seq, ErasedRow.body_class, ErasedRow.by_seq)
            .where(ErasedRow.station_id == station.id)
            .order_by(ErasedRow.seq)
        )
        self._findings.extend(
            self._erasures.findings((seq, name, by) for seq, name, by in noted)
        )
        foreign = select(ErasedRow.seq).where(ErasedRow.station_id != station.id)
        for seq in session.scalars(foreign):
            self.find(Flaw.ERASURE_FALSE, seq + 1)

    def _header_holds(self, owner: bytes, line: ReadLine) -> bool:
        said = usual(line.header)
        if said is None or line.kind == _ERASURE or said[KIND] == _ERASURE:
            try:
                said = self._read(line)
            except ValueError:
                return False
        self._signed[line.seq] = said[SIGNED]
        return agrees(line, owner, said)

    def _read(self, line: ReadLine) -> Said:
        """Read a header of whatever form. Raises ValueError on none."""
        header = read_header(line.header)
        self._erasures.read(line.seq, header)
        self._read_issue(header)
        return other(header)

    def _read_issue(self, header: JsonObject) -> None:
        """Note which keys a line says were made: they cannot all be taken away."""
        if header.get("kind") == EntryKind.HOLDERS.value and "keys" in header:
            since, _, until = str(header["keys"]).partition("/")
            epochs_between(since, until)
            self._issues.add((since, until))

    def _check_checkpoints(self, session: Session, station: StationRow) -> None:
        size = max(self._heads)
        longest, seen = size, set()
        for signed, at_s, head, signature in read(session, CHECKPOINTS, station.id):
            seen.add(signed)
            if not self._signature_holds(station, signed, at_s, head, signature):
                self.find(Flaw.CHECKPOINT_FALSE, signed)
            elif signed > size:
                longest = max(longest, signed)
            elif self._heads.get(signed, head) != head:
                self.find(Flaw.CHECKPOINT_DISAGREES, signed)
        for (signed,) in read(session, FOREIGN_CHECKPOINTS, station.id):
            seen.add(signed)
            self.find(Flaw.CHECKPOINT_FALSE, signed)
        if longest > size:
            self.find(Flaw.LINE_MISSING, span(size + 1, longest))
        for number in sorted(self._heads.keys() - seen):
            self.find(Flaw.CHECKPOINT_MISSING, number)

    def _signature_holds(
        self, station: StationRow, size: int, at_s: int, head: bytes, signature: bytes
    ) -> bool:
        """Whether the post signed this.

        Where the next line says which signature came before it, the chain answers for
        it, and the signature at the chain's end for the chain: that is many times as
        fast. All others are checked one by one, the last above all.
        """
        said = self._signed.get(size)
        if said is not None:
            digest = signed_digest(size, at_s, head, signature)
            if said == b2a_base64(digest, newline=False):
                return True
        checkpoint = station.checkpoint(size=size, head=head, at_s=at_s)
        return checkpoint.signed_by(station.post_key, signature)

    def _check_witness(self, station: StationRow, witness: Witness) -> None:
        said = witness.checkpoint
        ours = station.checkpoint(size=said.size, head=said.head, at_s=said.at_s)
        if said != ours or not witness.made_with(station.post_key):
            self.find(Flaw.WITNESS_FOREIGN)
        elif said.size > max(self._heads):
            self.find(Flaw.CUT, span(max(self._heads) + 1, said.size))
        elif self._heads.get(said.size) != said.head:
            self.find(Flaw.REWRITTEN, span(1, said.size))
        else:
            self._witnessed = said.size

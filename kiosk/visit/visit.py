"""The life of one visit: nobody yet, somebody, nobody any more."""

import logging
from datetime import UTC, datetime
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.register import Outcome, Proof, RegisterError
from kiosk.visit.clock import Ending, VisitClock
from kiosk.visit.journey import Journey
from kiosk.visit.ledger import Ledger

log = logging.getLogger(__name__)

_OUTCOMES = {Ending.IDLE: Outcome.IDLE, Ending.MAXIMUM: Outcome.MAXIMUM}


class Stage(Enum):
    """How far a visit is; it only ever goes on."""

    WAITING = auto()
    SIGNING = auto()
    OPEN = auto()
    OVER = auto()


class Visit(QObject):
    """One person's time here. It is opened by a line of the register, and ends once.

    A site that keeps no register opens it without one.

    `opened` and `over` are said once each. What the clock ends, and what the visitor
    ends, comes to the same `over`; somebody who leaves before signing, too.
    """

    opened = Signal()
    over = Signal(Outcome)

    def __init__(
        self, ledger: Ledger | None, clock: VisitClock, parent: QObject | None = None
    ) -> None:
        """`ledger` is none where the site keeps no register."""
        super().__init__(parent)
        self._ledger = ledger
        self._clock = clock
        self._record_id: UUID | None = None
        self.stage = Stage.WAITING
        self.proof: Proof | None = None
        self.began: datetime | None = None
        self.journey = Journey()
        clock.over.connect(self._on_clock)

    def begin(self) -> None:
        """Somebody is there; from now on they may also leave without a word."""
        self.stage = Stage.SIGNING
        self._clock.start()

    def open(self, proof: Proof) -> None:
        """Open, with the proof that the register's line is on the disk."""
        if self.stage is not Stage.SIGNING:
            raise RuntimeError("a visit is opened once")
        self.proof = proof
        self._record_id = proof.record_id
        self._open(proof.at)

    def open_unwritten(self) -> None:
        """Open on a site that keeps no register, and nowhere else."""
        if self._ledger is not None or self.stage is not Stage.SIGNING:
            raise RuntimeError("a visit is opened once, by its register")
        self._open(datetime.now(UTC))

    def _open(self, began: datetime) -> None:
        self.began = began
        self.stage = Stage.OPEN
        self._clock.start()
        self.opened.emit()

    def end(self, outcome: Outcome) -> None:
        """End the visit and note it in the register. The first end stands."""
        if self.stage is Stage.OVER:
            return
        self._clock.stop()
        self.stage = Stage.OVER
        if self._ledger is not None and self._record_id is not None:
            self._note(self._ledger, self._record_id, outcome)
        self.over.emit(outcome)

    def _note(self, ledger: Ledger, record_id: UUID, outcome: Outcome) -> None:
        try:
            ledger.sign_out(record_id, outcome)
        except RegisterError as error:
            # The visitor is leaving whatever happens; the launcher tries again.
            log.error("the end is not in the register: %s", error.fault.value)  # noqa: TRY400 - the fault says it all

    def _on_clock(self, ending: Ending) -> None:
        self.end(_OUTCOMES[ending])

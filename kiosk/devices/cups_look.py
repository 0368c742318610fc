"""What CUPS says of a job and of its printer, in the kiosk's words.

Only keywords are read (RFC 8011 §5.3.8, §5.4.12): messages are for people and vary.
"""

from dataclasses import dataclass
from time import monotonic

import cups

from kiosk.devices import Cancelled, DeviceError, Fault, PrintState, PrintStep

PRINTER_STOPPED = 5

# The most telling first.
_ATTENTION = {
    "media-jam": Fault.JAM,
    "cover-open": Fault.COVER_OPEN,
    "door-open": Fault.COVER_OPEN,
    "interlock-open": Fault.COVER_OPEN,
    "media-empty": Fault.NO_PAPER,
    "media-needed": Fault.NO_PAPER,
    "input-tray-missing": Fault.NO_PAPER,
    "toner-empty": Fault.NO_INK,
    "marker-supply-empty": Fault.NO_INK,
    "developer-empty": Fault.NO_INK,
    "offline": Fault.ABSENT,
    "shutdown": Fault.ABSENT,
    "connecting-to-device": Fault.ABSENT,
    "timed-out": Fault.ABSENT,
    "paused": Fault.PAUSED,
}
_GRADES = {"error", "warning", "report"}
# Every print is connected first; only one that goes on connecting has no printer.
_USUAL_AT_FIRST = {"connecting-to-device", "timed-out"}

_UNDER_WAY = {
    cups.IPP_JOB_PENDING: PrintState.WAITING,
    cups.IPP_JOB_HELD: PrintState.WAITING,
    cups.IPP_JOB_PROCESSING: PrintState.PRINTING,
}
_UNPRINTABLE = {
    "document-format-error",
    "document-unprintable-error",
    "unsupported-document-format",
}
_NEEDS_PASSWORD = "cups-held-for-authentication"  # noqa: S105 - no password, a keyword
_TRIED_AGAIN_SOON = "resources-are-not-ready"

_UNANSWERED_S = 8.0
# A printer that is looked at by its driver has taken an old reason back by then.
_OLD_BELIEVED_S = 10.0


def under_way(job_state: int) -> bool:
    """Whether a job is neither printed, cancelled nor given up."""
    return job_state in _UNDER_WAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How our job and its printer stood at one moment."""

    job_state: int
    job_reasons: frozenset[str]
    impressions: int
    printer_state: int
    printer_reasons: frozenset[str]

    @property
    def stopped(self) -> bool:
        return self.printer_state == PRINTER_STOPPED


class Follower:
    """Judges one job, look after look: what is the matter, and whether it moves.

    Printers remember reasons long after their cause. `old`, what was there before our
    job, is believed only once nothing moves; a mere warning even later.
    """

    def __init__(self, old: frozenset[str], stall_s: float) -> None:
        self._old = old
        self._stall_s = stall_s
        self._furthest = (-1, 0)
        self._moved_at = monotonic()
        self._attention: Fault | None = None

    def step(self, look: Look) -> PrintStep:
        """Say how far it is. Raises DeviceError or Cancelled at a bad end."""
        if look.job_state == cups.IPP_JOB_COMPLETED:
            return PrintStep(PrintState.DONE)
        if look.job_state == cups.IPP_JOB_CANCELED:
            raise Cancelled  # at the printer, or by a member of staff
        state = _UNDER_WAY.get(look.job_state)
        if state is None:
            unprintable = look.job_reasons & _UNPRINTABLE
            fault = Fault.UNREADABLE if unprintable else Fault.BROKEN
            raise DeviceError(fault, ", ".join(sorted(look.job_reasons)))
        if _NEEDS_PASSWORD in look.job_reasons:
            raise DeviceError(Fault.HELD, _NEEDS_PASSWORD)
        return self._under_way(look, state)

    def _under_way(self, look: Look, state: PrintState) -> PrintStep:
        now = monotonic()
        self._old &= look.printer_reasons  # what comes back is new
        # A driver that tries again and again goes back and forth: that is no way on.
        reached = (look.impressions, int(state is PrintState.PRINTING))
        if reached > self._furthest:
            self._furthest, self._moved_at = reached, now
        # That a paused printer does not move tells nothing of its old reasons.
        quiet_s = 0.0 if look.stopped else now - self._moved_at
        attention = self._find(look, quiet_s)
        if attention is None and self._attention is not None:
            self._moved_at = now  # it has just been seen to
        self._attention = attention
        return PrintStep(state, attention, paused=look.stopped)

    def _find(self, look: Look, quiet_s: float) -> Fault | None:
        """Find what a person should see to."""
        stalled = quiet_s > self._stall_s
        believed = self._believed(look.printer_reasons, quiet_s, stalled=stalled)
        if look.stopped:
            believed.add("paused")
        for keyword, fault in _ATTENTION.items():
            if keyword in believed:
                return fault
        if look.job_state == cups.IPP_JOB_HELD and not stalled:
            soon = _TRIED_AGAIN_SOON in look.job_reasons
            return Fault.BUSY if soon else Fault.HELD
        return Fault.STALLED if stalled else None

    def _believed(
        self, reasons: frozenset[str], quiet_s: float, *, stalled: bool
    ) -> set[str]:
        """Give the reasons that count by now, without their grades."""
        believed = set()
        for reason in reasons:
            bare, _, grade = reason.rpartition("-")
            if grade not in _GRADES:
                bare, grade = reason, "error"
            if bare in _USUAL_AT_FIRST:
                counts = quiet_s > _UNANSWERED_S
            elif reason in self._old:
                counts = quiet_s > _OLD_BELIEVED_S
            else:
                # CUPS reports a printer that is switched off as `offline-report`
                counts = grade == "error" or bare == "offline"
            if counts or stalled:
                believed.add(bare)
        return believed

"""The printer, through CUPS: one queue, no print dialog."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic, sleep
from typing import Any

import cups

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    PrintRequest,
    PrintState,
    PrintStep,
    Ticket,
)
from kiosk.devices.pdf import check

log = logging.getLogger(__name__)

_POLL_S = 0.25
_STOPPING_S = 3.0  # how long a printer may take to let go of a cancelled job
_CHUNK = 1 << 16

# What libcups itself says when the connection is lost or cupsd is not there.
_AWAY = {cups.IPP_STATUS_ERROR_SERVICE_UNAVAILABLE, cups.IPP_STATUS_ERROR_INTERNAL}
_FAULTS = {
    cups.IPP_STATUS_ERROR_NOT_FOUND: Fault.ABSENT,
    cups.IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS: Fault.ABSENT,
    **dict.fromkeys(_AWAY, Fault.ABSENT),
    cups.IPP_STATUS_ERROR_BUSY: Fault.BUSY,
    cups.IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED: Fault.UNREADABLE,
    cups.IPP_STATUS_ERROR_DOCUMENT_FORMAT_ERROR: Fault.UNREADABLE,
}

# RFC 8011 §5.4.12, the most telling first. Messages are for people and vary.
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
    "paused": Fault.STALLED,
}
_PRINTER_STOPPED = 5

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
_STILL_STOPPING = "processing-to-stop-point"
_NEEDS_PASSWORD = "cups-held-for-authentication"  # noqa: S105 - no password, a keyword


@dataclass(frozen=True, slots=True)
class FoundQueue:
    """A queue that CUPS knows; `reasons` are its keywords, none when all is well."""

    name: str
    stopped: bool
    accepting: bool
    reasons: tuple[str, ...]


class CupsPrinter:
    """One queue. `server` is "host:port" or a socket, none for CUPS' own default.

    A call may last as long as a hung cupsd hangs, so this belongs into a
    ChildPrinter. Connections are made in the calling thread and never leave it:
    shared by two threads, one would abort the interpreter.
    """

    def __init__(
        self,
        queue: str,
        server: str | None = None,
        *,
        stall_s: float = 20.0,
        gone_s: float = 10.0,
    ) -> None:
        self._queue = queue
        self._server = server
        self._stall_s = stall_s
        self._gone_s = gone_s

    def print(
        self, pdf: bytes, request: PrintRequest, ticket: Ticket
    ) -> Iterator[PrintStep]:
        check(pdf, request)
        if ticket.cancelled:
            raise Cancelled
        connection = self._connect()
        with _faults():
            job = connection.createJob(self._queue, request.title, _options(request))
        left_to_the_queue = False
        try:
            self._send(connection, job, pdf, ticket)
            yield PrintStep(PrintState.SENT)
            left_to_the_queue = not request.follow
            if request.follow:
                yield from self._follow(connection, job, ticket)
        finally:
            if not left_to_the_queue:
                _forget(connection, job)

    def purge(self) -> int:
        """Take away every job of this user on this queue, also finished ones.

        Stations that share one CUPS server must therefore be different users.
        """
        connection = self._connect()
        with _faults():
            jobs = connection.getJobs(
                which_jobs="all",
                my_jobs=True,
                requested_attributes=["job-id", "job-printer-uri"],
            )
        end = f"/{self._queue}"
        ours = [n for n, job in jobs.items() if job["job-printer-uri"].endswith(end)]
        for job in ours:
            _forget(connection, job)
        return len(ours)

    def _connect(self) -> Any:
        """Give a connection to a queue that is there and takes jobs."""
        connection = _connection(self._server)
        with _faults():
            printer = connection.getPrinterAttributes(
                self._queue, requested_attributes=["printer-is-accepting-jobs"]
            )
        if not printer["printer-is-accepting-jobs"]:
            raise DeviceError(Fault.ABSENT, f"{self._queue} accepts no jobs")
        return connection

    def _send(self, connection: Any, job: int, pdf: bytes, ticket: Ticket) -> None:
        """Hand the document over from memory: it never lies in a file of ours."""
        with _faults():
            connection.startDocument(self._queue, job, "document", "application/pdf", 1)
            for start in range(0, len(pdf), _CHUNK):
                if ticket.cancelled:
                    raise Cancelled
                chunk = pdf[start : start + _CHUNK]
                connection.writeRequestData(chunk, len(chunk))
            connection.finishDocument(self._queue)

    def _follow(self, connection: Any, job: int, ticket: Ticket) -> Iterator[PrintStep]:
        """Give each step that differs from the one before, up to DONE."""
        shown: PrintStep | None = None
        seen: _Look | None = None
        seen_at = changed_at = monotonic()
        while not ticket.cancelled:
            look = self._look(connection, job)
            now = monotonic()
            if look is None and now - seen_at > self._gone_s:
                raise DeviceError(Fault.ABSENT, "the print service is gone")
            if look is not None:
                seen_at = now
                if look != seen:
                    seen, changed_at = look, now
                step = look.step(stalled=now - changed_at > self._stall_s)
                if step != shown:
                    shown = step
                    yield step
                if step.state is PrintState.DONE:
                    return
            sleep(_POLL_S)
        raise Cancelled

    def _look(self, connection: Any, job: int) -> "_Look | None":
        """Ask how it stands; none while cupsd is away, which may be a restart."""
        try:
            asked = ["job-state", "job-state-reasons", "job-impressions-completed"]
            of_job = connection.getJobAttributes(job, asked)
            asked = ["printer-state", "printer-state-reasons"]
            of_printer = connection.getPrinterAttributes(
                self._queue, requested_attributes=asked
            )
        except cups.IPPError as error:
            status, message = error.args
            if status in _AWAY:
                return None
            raise DeviceError(Fault.BROKEN, f"job or queue lost: {message}") from error
        return _Look(
            job_state=of_job["job-state"],
            job_reasons=_keywords(of_job["job-state-reasons"]),
            impressions=of_job.get("job-impressions-completed") or 0,
            printer_state=of_printer["printer-state"],
            printer_reasons=_keywords(of_printer["printer-state-reasons"]),
        )


def queues(server: str | None = None) -> tuple[FoundQueue, ...]:
    """Ask CUPS what it knows. May hang like every call: ask_child() can end it."""
    connection = _connection(server)
    asked = ["printer-state", "printer-is-accepting-jobs", "printer-state-reasons"]
    with _faults():
        return tuple(
            _queue(
                name, connection.getPrinterAttributes(name, requested_attributes=asked)
            )
            for name in sorted(connection.getPrinters())
        )


def _queue(name: str, found: dict[str, Any]) -> FoundQueue:
    return FoundQueue(
        name=name,
        stopped=found["printer-state"] == _PRINTER_STOPPED,
        accepting=found["printer-is-accepting-jobs"],
        reasons=tuple(sorted(_keywords(found["printer-state-reasons"]))),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How our job and its printer stood at one moment."""

    job_state: int
    job_reasons: frozenset[str]
    impressions: int
    printer_state: int
    printer_reasons: frozenset[str]

    def step(self, *, stalled: bool) -> PrintStep:
        """Say it in our words. Raises DeviceError or Cancelled at a bad end."""
        if self.job_state == cups.IPP_JOB_COMPLETED:
            return PrintStep(PrintState.DONE)
        if self.job_state == cups.IPP_JOB_CANCELED:
            raise Cancelled  # at the printer, or by a member of staff
        if state := _UNDER_WAY.get(self.job_state):
            if _NEEDS_PASSWORD in self.job_reasons:
                raise DeviceError(Fault.BROKEN, _NEEDS_PASSWORD)
            return PrintStep(state, self._attention(stalled=stalled))
        unprintable = self.job_reasons & _UNPRINTABLE
        fault = Fault.UNREADABLE if unprintable else Fault.BROKEN
        raise DeviceError(fault, ", ".join(sorted(self.job_reasons)))

    def _attention(self, *, stalled: bool) -> Fault | None:
        """Find what a person should see to.

        Printers remember reasons long after their cause, so this is asked only
        while our own job is unfinished. A mere warning counts once nothing moves.
        """
        blocking = set()
        for reason in self.printer_reasons:
            bare, _, grade = reason.rpartition("-")
            if grade not in {"error", "warning", "report"}:
                blocking.add(reason)
            # CUPS reports a printer that is switched off as `offline-report`
            elif grade == "error" or bare == "offline" or stalled:
                blocking.add(bare)
        for keyword, fault in _ATTENTION.items():
            if keyword in blocking:
                return fault
        return Fault.STALLED if stalled or self._stopped else None

    @property
    def _stopped(self) -> bool:
        return self.printer_state == _PRINTER_STOPPED


def _options(request: PrintRequest) -> dict[str, str]:
    """Say everything that matters: a queue's defaults may be Letter or two-sided."""
    return {
        "media": "iso_a4_210x297mm",
        "sides": "one-sided",
        "print-color-mode": "color" if request.colour else "monochrome",
        "copies": str(request.copies),
        "job-sheets": "none",  # no cover page that shows the user's name
    }


def _connection(server: str | None) -> Any:
    if server is not None:
        # Given to Connection only, libcups would look for the queue elsewhere.
        cups.setServer(server)
    try:
        return cups.Connection()
    except RuntimeError as error:
        raise DeviceError(Fault.ABSENT, str(error)) from error


def _forget(connection: Any, job: int) -> None:
    """Cancel a job and leave nothing of it in the spool.

    A job that is purged while its backend still runs leaves its control file.
    """
    try:
        if _state(connection, job)[0] in _UNDER_WAY:
            _cancel(connection, job)
            _wait_until_stopped(connection, job)
        connection.cancelJob(job, purge_job=True)
    except cups.IPPError as error:
        status, message = error.args
        if status != cups.IPP_STATUS_ERROR_NOT_FOUND:
            log.warning("job %d stays in the queue: %s", job, message)


def _cancel(connection: Any, job: int) -> None:
    try:
        connection.cancelJob(job)
    except cups.IPPError as error:
        # It has come to its end by itself since we looked: as good.
        if error.args[0] != cups.IPP_STATUS_ERROR_NOT_POSSIBLE:
            raise


def _wait_until_stopped(connection: Any, job: int) -> None:
    end = monotonic() + _STOPPING_S
    while _STILL_STOPPING in _state(connection, job)[1] and monotonic() < end:
        sleep(_POLL_S / 5)


def _state(connection: Any, job: int) -> tuple[int, frozenset[str]]:
    found = connection.getJobAttributes(job, ["job-state", "job-state-reasons"])
    return found["job-state"], _keywords(found["job-state-reasons"])


def _keywords(reasons: str | list[str]) -> frozenset[str]:
    several = [reasons] if isinstance(reasons, str) else reasons
    return frozenset(several) - {"none"}


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except cups.IPPError as error:
        status, message = error.args
        fault = _FAULTS.get(status, Fault.BROKEN)
        raise DeviceError(fault, f"{status} {message}") from error

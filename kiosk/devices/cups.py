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
from kiosk.devices.cups_look import PRINTER_STOPPED, Follower, Look, under_way
from kiosk.devices.pdf import check

log = logging.getLogger(__name__)

_POLL_S = 0.15
_STOPPING_S = 3.0  # how long a printer may take to let go of a cancelled job
_BEGUN_S = 0.3
_CHUNK = 1 << 16

# What libcups itself says when the connection is lost or cupsd is not there.
_AWAY = {cups.IPP_STATUS_ERROR_SERVICE_UNAVAILABLE, cups.IPP_STATUS_ERROR_INTERNAL}
_FAULTS = {
    cups.IPP_STATUS_ERROR_NOT_FOUND: Fault.ABSENT,
    cups.IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS: Fault.PAUSED,
    **dict.fromkeys(_AWAY, Fault.ABSENT),
    cups.IPP_STATUS_ERROR_BUSY: Fault.BUSY,
    cups.IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED: Fault.UNREADABLE,
    cups.IPP_STATUS_ERROR_DOCUMENT_FORMAT_ERROR: Fault.UNREADABLE,
}

_STILL_STOPPING = "processing-to-stop-point"


@dataclass(frozen=True, slots=True)
class FoundQueue:
    """A queue that CUPS knows; `reasons` are its keywords, none when all is well."""

    name: str
    stopped: bool
    accepting: bool
    reasons: tuple[str, ...]


class CupsPrinter:
    """One queue. `server` is "host:port" or a socket, none for CUPS' own default.

    `may_resume`: whether a queue that was paused is started again before a print.

    A call may last as long as a hung cupsd hangs, so this belongs into a
    ChildPrinter. Connections are made in the calling thread and never leave it:
    shared by two threads, one would abort the interpreter.
    """

    def __init__(
        self,
        queue: str,
        server: str | None = None,
        *,
        may_resume: bool = False,
        stall_s: float = 20.0,
        gone_s: float = 10.0,
    ) -> None:
        self._queue = queue
        self._server = server
        self._may_resume = may_resume
        self._stall_s = stall_s
        self._gone_s = gone_s

    def print(
        self, pdf: bytes, request: PrintRequest, ticket: Ticket
    ) -> Iterator[PrintStep]:
        check(pdf, request)
        if ticket.cancelled:
            raise Cancelled
        connection = _connection(self._server)
        old = self._get_ready(connection)
        with _faults():
            # The job comes first: it can be taken away whatever happens after.
            job = connection.createJob(self._queue, request.title, _options(request))
        left_to_the_queue = False
        try:
            self._send(connection, job, pdf, ticket)
            yield PrintStep(PrintState.SENT)
            left_to_the_queue = not request.follow
            if request.follow:
                yield from self._follow(connection, job, old, ticket)
        finally:
            if not left_to_the_queue:
                _forget(connection, job)

    def purge(self) -> int:
        """Take away every job of this user on this queue, also finished ones.

        Stations that share one CUPS server must therefore be different users.
        """
        connection = _connection(self._server)
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

    def _get_ready(self, connection: Any) -> frozenset[str]:
        """See that the queue is there and takes jobs; give the reasons it shows."""
        asked = ["printer-is-accepting-jobs", "printer-state", "printer-state-reasons"]
        with _faults():
            printer = connection.getPrinterAttributes(
                self._queue, requested_attributes=asked
            )
        if not printer["printer-is-accepting-jobs"]:
            raise DeviceError(Fault.PAUSED, f"{self._queue} accepts no jobs")
        if self._may_resume and printer["printer-state"] == PRINTER_STOPPED:
            self._resume(connection)
        return _keywords(printer["printer-state-reasons"])

    def _resume(self, connection: Any) -> None:
        try:
            connection.enablePrinter(self._queue)
        except cups.IPPError as error:
            log.warning("%s stays paused: %s", self._queue, error.args[1])

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

    def _follow(
        self, connection: Any, job: int, old: frozenset[str], ticket: Ticket
    ) -> Iterator[PrintStep]:
        """Give each step that differs from the one before, up to DONE."""
        follower = Follower(old, self._stall_s)
        shown: PrintStep | None = None
        seen_at = monotonic()
        while not ticket.cancelled:
            look = self._look(connection, job)
            if look is not None:
                seen_at = monotonic()
                step = follower.step(look)
                if step != shown:
                    shown = step
                    yield step
                if step.state is PrintState.DONE:
                    return
            elif monotonic() - seen_at > self._gone_s:
                raise DeviceError(Fault.ABSENT, "the print service is gone")
            sleep(_POLL_S)
        raise Cancelled

    def _look(self, connection: Any, job: int) -> Look | None:
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
        return Look(
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
        stopped=found["printer-state"] == PRINTER_STOPPED,
        accepting=found["printer-is-accepting-jobs"],
        reasons=tuple(sorted(_keywords(found["printer-state-reasons"]))),
    )


def _options(request: PrintRequest) -> dict[str, str]:
    """Say everything that matters: a queue's defaults may be Letter or two-sided."""
    return {
        "media": "iso_a4_210x297mm",
        "sides": "two-sided-long-edge" if request.two_sided else "one-sided",
        "print-color-mode": "color" if request.colour else "monochrome",
        "copies": str(request.copies),
        "job-sheets": "none",  # no cover page that shows the user's name
    }


def _connection(server: str | None) -> Any:
    if server is not None:
        # Given to Connection only, libcups would look for the queue elsewhere.
        cups.setServer(server)
    cups.setPasswordCB(_no_password)
    try:
        return cups.Connection()
    except RuntimeError as error:
        raise DeviceError(Fault.ABSENT, str(error)) from error


def _no_password(_question: str) -> str:
    """Answer instead of libcups, which would ask on a terminal, and wait."""
    return ""


def _forget(connection: Any, job: int) -> None:
    """Cancel a job and leave nothing of it in the spool.

    A job that is purged while its backend still runs leaves its control file.
    """
    try:
        state, _ = _state(connection, job)
        if under_way(state):
            _cancel(connection, job)
            printing = state == cups.IPP_JOB_PROCESSING
            # Of others CUPS says the same for ever, but they may have begun just now.
            _wait_until_stopped(connection, job, _STOPPING_S if printing else _BEGUN_S)
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


def _wait_until_stopped(connection: Any, job: int, most_s: float) -> None:
    end = monotonic() + most_s
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

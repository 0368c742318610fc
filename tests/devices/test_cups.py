"""The printer through a real cupsd, with a virtual printer that fails as told."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from pathlib import Path
from time import monotonic

import cups
import pytest

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    PrintRequest,
    PrintState,
    PrintStep,
)
from kiosk.devices.child import GRACE_S, ChildPrinter, ask_child
from kiosk.devices.cups import CupsPrinter, FoundQueue, queues
from tests.fakes import HandTicket
from tests.rigs.papers import pdf
from tests.rigs.private_cups import PrivateCups, wait_until

_numbers = count(1)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateCups]:
    with PrivateCups(tmp_path_factory.mktemp("print")) as running:
        yield running


@pytest.fixture
def own_service(tmp_path: Path) -> Iterator[PrivateCups]:
    """Give a cupsd that a test may stop and hang."""
    with PrivateCups(tmp_path) as running:
        yield running


@pytest.fixture
def queue(service: PrivateCups) -> Iterator[str]:
    name = f"queue-{next(_numbers)}"
    service.add_queue(name)
    yield name
    assert service.spooled() == []


def start(
    service: PrivateCups,
    queue: str,
    ticket: HandTicket | None = None,
    **patience: float,
) -> Iterator[PrintStep]:
    printer = CupsPrinter(queue, service.server, **patience)
    return printer.print(pdf(), PrintRequest(), ticket or HandTicket())


def until(steps: Iterator[PrintStep], attention: Fault) -> None:
    """Follow the print up to the moment when a person is asked for."""
    assert any(step.attention is attention for step in steps)


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("media-empty-error", Fault.NO_PAPER),
        ("media-needed", Fault.NO_PAPER),
        ("media-jam-error", Fault.JAM),
        ("cover-open-error", Fault.COVER_OPEN),
        ("toner-empty-error", Fault.NO_INK),
        ("offline-report", Fault.ABSENT),
    ],
)
def test_a_fault_is_shown_and_once_cleared_the_print_goes_on(
    service: PrivateCups, queue: str, reason: str, fault: Fault
) -> None:
    service.behave(queue, reasons=(reason,))
    steps = start(service, queue)
    until(steps, fault)

    service.behave(queue)
    rest = list(steps)

    assert rest[-1] == PrintStep(PrintState.DONE)
    assert service.printed(queue) == [pdf()]


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("media-empty-error", Fault.NO_PAPER),
        ("media-jam-error", Fault.JAM),
        ("door-open-error", Fault.COVER_OPEN),
        ("marker-supply-empty-error", Fault.NO_INK),
        ("offline-report", Fault.ABSENT),
        ("paused", Fault.PAUSED),
    ],
)
def test_a_fault_is_told_within_half_a_second_of_cups_knowing(
    service: PrivateCups, queue: str, reason: str, fault: Fault
) -> None:
    """From the visit's side of the child, in the middle of a print."""
    service.behave(queue, seconds=30)
    printer = ChildPrinter(partial(CupsPrinter, queue, service.server))
    steps = printer.print(pdf(), PrintRequest(), HandTicket())
    next(step for step in steps if step.state is PrintState.PRINTING)

    with ThreadPoolExecutor(1) as apart:
        known = apart.submit(_when_cups_knows, service.server, queue, reason)
        if reason == "paused":
            service.pause(queue)
        else:
            service.behave(queue, reasons=(reason,))
        until(steps, fault)
        told_at = monotonic()

    assert told_at - known.result() < 0.5
    steps.close()  # type: ignore[attr-defined] - a generator
    assert service.spooled() == []


def _when_cups_knows(server: str, queue: str, reason: str) -> float:
    """Look every few milliseconds, in a thread and a connection of its own."""
    cups.setServer(server)
    connection = cups.Connection()
    asked = ["printer-state-reasons"]

    def knows() -> bool:
        said = connection.getPrinterAttributes(queue, requested_attributes=asked)
        return reason in said["printer-state-reasons"]

    wait_until(knows, f"{queue} says {reason}", 10)
    return monotonic()


def test_a_mere_warning_does_not_disturb(service: PrivateCups, queue: str) -> None:
    service.behave(queue, reasons=("toner-low-warning",), seconds=0.1)
    ticket = HandTicket()
    steps = start(service, queue, ticket, stall_s=0.6)

    shown = [next(steps), next(steps)]
    until(steps, Fault.STALLED)
    ticket.cancelled = True

    assert all(step.attention is None for step in shown)
    with pytest.raises(Cancelled):
        list(steps)


def test_a_warning_names_the_cause_once_nothing_moves(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, reasons=("media-empty-warning",))

    steps = start(service, queue, stall_s=0.5)

    until(steps, Fault.NO_PAPER)
    service.behave(queue)
    assert list(steps)[-1] == PrintStep(PrintState.DONE)


def test_a_printer_that_is_switched_off_on_the_way_is_told_after_20_seconds(
    service: PrivateCups, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing says so (CUPS goes on “printing”), and nothing moves."""
    began = monotonic()
    hurried = partial(_hurried, began)
    monkeypatch.setattr("kiosk.devices.cups_look.monotonic", hurried)
    service.behave(queue, seconds=30, silent=True)
    ticket = HandTicket()
    steps = start(service, queue, ticket)
    next(step for step in steps if step.state is PrintState.PRINTING)
    printing = hurried()

    until(steps, Fault.STALLED)

    assert 20 < hurried() - printing < 20 + 5
    ticket.cancelled = True
    with pytest.raises(Cancelled):
        list(steps)


def _hurried(began: float) -> float:
    """Ten seconds for each that passes."""
    return began + 10 * (monotonic() - began)


def test_a_print_that_moves_is_not_stalled(service: PrivateCups, queue: str) -> None:
    service.behave(queue, seconds=1.5)

    steps = list(start(service, queue, stall_s=0.7))

    assert [step.attention for step in steps if step.attention] == []
    assert steps[-1] == PrintStep(PrintState.DONE)


def test_a_printer_that_is_not_reached_is_absent(
    service: PrivateCups, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.devices.cups_look._UNANSWERED_S", 0.5)
    service.behave(queue, reasons=("connecting-to-device",))
    steps = start(service, queue)

    until(steps, Fault.ABSENT)

    service.behave(queue)
    assert list(steps)[-1] == PrintStep(PrintState.DONE)


def test_a_paused_queue_asks_for_a_person(service: PrivateCups, queue: str) -> None:
    service.pause(queue)
    steps = start(service, queue)
    until(steps, Fault.PAUSED)

    service.unpause(queue)

    assert list(steps)[-1] == PrintStep(PrintState.DONE)


def test_a_paused_queue_is_started_again_where_the_site_allows_it(
    service: PrivateCups, queue: str
) -> None:
    service.pause(queue)
    printer = CupsPrinter(queue, service.server, may_resume=True)

    *_, last = printer.print(pdf(), PrintRequest(), HandTicket())

    assert last == PrintStep(PrintState.DONE)


def test_a_queue_that_may_not_be_started_again_stays_paused(
    own_service: PrivateCups,
) -> None:
    own_service.forbid("Resume-Printer")
    own_service.add_queue("accueil")
    own_service.pause("accueil")
    printer = CupsPrinter("accueil", own_service.server, may_resume=True)
    steps = printer.print(pdf(), PrintRequest(), HandTicket())

    until(steps, Fault.PAUSED)

    steps.close()  # type: ignore[attr-defined] - a generator
    assert own_service.spooled() == []


def test_a_jam_that_stopped_the_queue_needs_both_a_hand_and_a_start(
    service: PrivateCups, queue: str
) -> None:
    """The reason stays when its cause is gone: nothing of ours starts it again."""
    service.behave(queue, reasons=("media-jam-error",))
    steps = start(service, queue)
    until(steps, Fault.JAM)

    service.behave(queue, exit_status=4, keeps_reasons=True)
    stopped = next(step for step in steps if step.paused)
    assert stopped.attention is Fault.JAM

    service.behave(queue)
    service.unpause(queue)
    assert list(steps)[-1] == PrintStep(PrintState.DONE)


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (1, Fault.PAUSED),  # CUPS_BACKEND_FAILED, with ErrorPolicy stop-printer
        (3, Fault.HELD),  # CUPS_BACKEND_HOLD
        (4, Fault.PAUSED),  # CUPS_BACKEND_STOP
        (6, Fault.BUSY),  # CUPS_BACKEND_RETRY
        (7, Fault.STALLED),  # CUPS_BACKEND_RETRY_CURRENT
    ],
)
def test_a_backend_that_gives_up_asks_for_a_person(
    service: PrivateCups, queue: str, status: int, fault: Fault
) -> None:
    service.behave(queue, exit_status=status)
    ticket = HandTicket()
    steps = start(service, queue, ticket, stall_s=0.5)

    until(steps, fault)

    ticket.cancelled = True
    with pytest.raises(Cancelled):
        list(steps)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (2, DeviceError(Fault.HELD, "cups-held-for-authentication")),
        (5, Cancelled()),  # CUPS_BACKEND_CANCEL
    ],
)
def test_a_backend_that_ends_the_job_is_told(
    service: PrivateCups, queue: str, status: int, error: Exception
) -> None:
    service.behave(queue, exit_status=status)

    with pytest.raises(type(error)) as told:
        list(start(service, queue))

    assert str(told.value) == str(error)


@pytest.mark.parametrize(
    "policy", ["abort-job", "retry-job", "retry-current-job", "stop-printer"]
)
def test_a_failed_backend_is_told_whatever_the_error_policy(
    service: PrivateCups, queue: str, policy: str
) -> None:
    service.set_policy(queue, policy)
    service.behave(queue, exit_status=1)
    steps = start(service, queue, stall_s=0.5)

    try:
        told = next(step.attention for step in steps if step.attention)
    except DeviceError as error:
        told = error.fault
    steps.close()  # type: ignore[attr-defined] - a generator

    assert told is _OF_POLICY[policy]


_OF_POLICY = {
    "abort-job": Fault.BROKEN,
    "retry-job": Fault.BUSY,
    "retry-current-job": Fault.STALLED,
    "stop-printer": Fault.PAUSED,
}


def test_a_held_job_goes_on_when_it_is_released(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, exit_status=3)
    steps = start(service, queue)
    until(steps, Fault.HELD)

    service.behave(queue)
    service.release(queue)

    assert list(steps)[-1] == PrintStep(PrintState.DONE)


@pytest.mark.parametrize("reasons", [(), ("media-jam-error",)], ids=["busy", "jam"])
def test_a_cancel_leaves_nothing_in_the_spool(
    service: PrivateCups, queue: str, reasons: tuple[str, ...]
) -> None:
    service.behave(queue, seconds=30, reasons=reasons)
    ticket = HandTicket()
    steps = start(service, queue, ticket)
    while next(steps).state is not PrintState.PRINTING:
        pass
    assert service.spooled() != []

    ticket.cancelled = True
    with pytest.raises(Cancelled):
        list(steps)

    assert service.spooled() == []
    assert service.printed(queue) == []


def test_a_print_dropped_on_the_way_leaves_nothing_in_the_spool(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, seconds=30)
    steps = start(service, queue)
    next(steps)

    steps.close()  # type: ignore[attr-defined] - a generator

    assert service.spooled() == []


class LateTicket(HandTicket):
    """Is cancelled when it is looked at for the third time."""

    looks = 0

    @property  # type: ignore[override]
    def cancelled(self) -> bool:
        self.looks += 1
        return self.looks > 2

    @cancelled.setter
    def cancelled(self, value: bool) -> None:
        """Take what the base class sets."""


def test_a_cancel_while_the_document_is_sent_leaves_nothing(
    service: PrivateCups, queue: str
) -> None:
    large = pdf() + b"%" * (3 << 16)
    printer = CupsPrinter(queue, service.server)

    with pytest.raises(Cancelled):
        list(printer.print(large, PrintRequest(), LateTicket()))

    assert service.printed(queue) == []
    assert service.spooled() == []


def test_500_pages_are_refused_at_once_and_printed_where_they_are_allowed(
    service: PrivateCups, queue: str
) -> None:
    long = pdf(500)
    printer = CupsPrinter(queue, service.server)

    began = monotonic()
    with pytest.raises(DeviceError) as told:
        list(printer.print(long, PrintRequest(), HandTicket()))
    assert monotonic() - began < 1
    *_, last = printer.print(long, PrintRequest(max_pages=500), HandTicket())

    assert told.value.fault is Fault.TOO_LONG
    assert last == PrintStep(PrintState.DONE)
    assert service.printed(queue) == [long]


def test_a_job_cancelled_by_someone_else_is_cancelled(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, seconds=30)
    steps = start(service, queue)
    next(steps)

    CupsPrinter(queue, service.server).purge()

    with pytest.raises((Cancelled, DeviceError)):
        list(steps)


def test_an_old_jam_is_not_shown_with_a_new_print(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, reasons=("media-jam-error",))
    steps = start(service, queue)
    until(steps, Fault.JAM)
    steps.close()  # type: ignore[attr-defined] - a generator
    service.behave(queue, seconds=1, keeps_reasons=True)

    shown = list(start(service, queue))

    assert "media-jam-error" in service.reasons(queue)
    assert [step.attention for step in shown if step.attention] == []
    assert shown[-1] == PrintStep(PrintState.DONE)


def test_an_old_jam_is_believed_once_nothing_moves(
    service: PrivateCups, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.devices.cups_look._OLD_BELIEVED_S", 0.5)
    service.behave(queue, reasons=("media-jam-error",))
    steps = start(service, queue)
    until(steps, Fault.JAM)
    steps.close()  # type: ignore[attr-defined] - a generator

    steps = start(service, queue)
    next(step for step in steps if step.state is PrintState.PRINTING)
    until(steps, Fault.JAM)

    service.behave(queue)
    assert list(steps)[-1] == PrintStep(PrintState.DONE)


def test_an_absent_queue_is_absent(service: PrivateCups) -> None:
    with pytest.raises(DeviceError) as told:
        list(start(service, "nowhere"))

    assert told.value.fault is Fault.ABSENT


def test_a_queue_that_takes_no_jobs_is_paused_and_can_still_be_purged(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, seconds=30)
    printer = CupsPrinter(queue, service.server)
    list(printer.print(pdf(), PrintRequest(follow=False), HandTicket()))
    service.reject(queue)

    with pytest.raises(DeviceError) as told:
        list(start(service, queue))

    assert told.value.fault is Fault.PAUSED
    assert printer.purge() == 1


def test_no_print_service_is_absent(own_service: PrivateCups) -> None:
    own_service.stop()

    with pytest.raises(DeviceError) as told:
        list(start(own_service, "accueil"))

    assert told.value.fault is Fault.ABSENT


def test_a_print_service_gone_on_the_way_is_told(own_service: PrivateCups) -> None:
    own_service.add_queue("accueil", seconds=30)
    steps = start(own_service, "accueil", gone_s=0.4)
    next(steps)

    own_service.stop()

    with pytest.raises(DeviceError) as told:
        list(steps)
    assert told.value.fault is Fault.ABSENT


def test_a_restart_of_the_print_service_is_borne(own_service: PrivateCups) -> None:
    own_service.add_queue("accueil", reasons=("media-empty-error",))
    steps = start(own_service, "accueil")
    until(steps, Fault.NO_PAPER)

    own_service.stop()
    own_service.behave("accueil")
    own_service.start()

    assert list(steps)[-1] == PrintStep(PrintState.DONE)
    assert own_service.spooled() == []


def test_a_hung_print_service_is_broken_and_purged_when_it_is_back(
    own_service: PrivateCups,
) -> None:
    own_service.add_queue("accueil", seconds=30)
    printer = ChildPrinter(partial(CupsPrinter, "accueil", own_service.server), 3.0)
    steps = printer.print(pdf(), PrintRequest(), HandTicket())
    next(steps)

    own_service.hang()
    with pytest.raises(DeviceError) as told:
        list(steps)
    own_service.resume()

    assert told.value.fault is Fault.BROKEN
    assert printer.purge() == 1
    assert own_service.spooled() == []


def test_a_cancel_is_heard_while_the_print_service_hangs(
    own_service: PrivateCups,
) -> None:
    own_service.add_queue("accueil", seconds=30)
    printer = ChildPrinter(partial(CupsPrinter, "accueil", own_service.server))
    ticket = HandTicket()
    steps = printer.print(pdf(), PrintRequest(), ticket)
    next(step for step in steps if step.state is PrintState.PRINTING)

    own_service.hang()
    ticket.cancelled = True
    began = monotonic()
    with pytest.raises(Cancelled):
        list(steps)
    assert monotonic() - began < GRACE_S + 2
    own_service.resume()

    assert printer.purge() == 1
    assert own_service.spooled() == []


class StoppingTicket(HandTicket):
    """Stops the print service when it is looked at for the third time."""

    def __init__(self, service: PrivateCups) -> None:
        self._service = service
        self._looks = 0

    @property  # type: ignore[override]
    def cancelled(self) -> bool:
        self._looks += 1
        if self._looks == 3:
            self._service.stop()
        return False


def test_a_print_service_that_goes_while_the_document_is_sent_keeps_nothing(
    own_service: PrivateCups,
) -> None:
    own_service.add_queue("accueil")
    large = pdf() + b"%" * (30 << 16)
    printer = CupsPrinter("accueil", own_service.server)

    with pytest.raises(DeviceError) as told:
        list(printer.print(large, PrintRequest(), StoppingTicket(own_service)))
    own_service.start()

    assert told.value.fault in {Fault.ABSENT, Fault.BROKEN}
    printer.purge()
    assert own_service.printed("accueil") == []
    assert own_service.spooled() == []


def test_a_print_service_that_hangs_from_the_start_keeps_nothing(
    own_service: PrivateCups,
) -> None:
    """The job is made when it is back, though nobody waits for it any more."""
    own_service.add_queue("accueil", seconds=30)
    printer = ChildPrinter(partial(CupsPrinter, "accueil", own_service.server), 2.0)
    own_service.hang()

    with pytest.raises(DeviceError) as told:
        list(printer.print(pdf(), PrintRequest(), HandTicket()))
    own_service.resume()

    assert told.value.fault is Fault.BROKEN
    printer.purge()
    assert own_service.spooled() == []


def test_purging_spares_other_queues(service: PrivateCups, queue: str) -> None:
    other = f"{queue}-other"
    service.add_queue(other, seconds=30)
    left = CupsPrinter(other, service.server)
    list(left.print(pdf(), PrintRequest(follow=False), HandTicket()))

    assert CupsPrinter(queue, service.server).purge() == 0
    assert left.purge() == 1


@pytest.mark.parametrize(
    ("request_", "sides", "colours"),
    [
        (PrintRequest(follow=False), "one-sided", "monochrome"),
        (
            PrintRequest(follow=False, two_sided=True, colour=True),
            "two-sided-long-edge",
            "color",
        ),
    ],
)
def test_the_job_says_a4_sides_and_colours_and_names_nobody(
    service: PrivateCups, queue: str, request_: PrintRequest, sides: str, colours: str
) -> None:
    service.behave(queue, seconds=30)
    printer = CupsPrinter(queue, service.server)
    list(printer.print(pdf(), request_, HandTicket()))

    connection = cups.Connection()
    [job] = connection.getJobs(my_jobs=True)
    said = connection.getJobAttributes(job)
    printer.purge()

    assert said["job-name"] == "point numerique"
    assert said["media"] == "iso_a4_210x297mm"
    assert said["sides"] == sides
    assert said["print-color-mode"] == colours


def test_the_queues_are_named_with_their_state(own_service: PrivateCups) -> None:
    own_service.add_queue("accueil")
    own_service.add_queue("bureau")
    own_service.pause("bureau")
    own_service.reject("bureau")

    found = ask_child(partial(queues, own_service.server), 20)

    assert found == (
        FoundQueue("accueil", stopped=False, accepting=True, reasons=()),
        FoundQueue("bureau", stopped=True, accepting=False, reasons=("paused",)),
    )


def test_a_damaged_document_in_the_filters_is_broken_and_leaves_nothing(
    own_service: PrivateCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    ppd = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"
    own_service.add_queue("accueil", ppd=ppd)
    monkeypatch.setattr("kiosk.devices.cups.check", lambda *_: None)
    printer = CupsPrinter("accueil", own_service.server)
    damaged = pdf()[:200]

    with pytest.raises(DeviceError) as told:
        list(printer.print(damaged, PrintRequest(), HandTicket()))

    assert told.value.fault is Fault.BROKEN
    wait_until(lambda: own_service.spooled() == [], "an empty spool", 5)

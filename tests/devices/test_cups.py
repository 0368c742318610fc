"""The printer through a real cupsd, with a virtual printer that fails as told."""

from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

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
from kiosk.devices.child import ChildPrinter, ask_child
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


def test_a_print_that_does_not_move_is_stalled(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, reasons=("connecting-to-device",))
    steps = start(service, queue, stall_s=0.5)

    until(steps, Fault.STALLED)

    service.behave(queue)
    assert list(steps)[-1] == PrintStep(PrintState.DONE)


def test_a_paused_queue_asks_for_a_person(service: PrivateCups, queue: str) -> None:
    service.pause(queue)
    steps = start(service, queue)
    until(steps, Fault.STALLED)

    service.unpause(queue)

    assert list(steps)[-1] == PrintStep(PrintState.DONE)


def test_a_backend_that_gives_up_stops_the_queue_and_asks_for_a_person(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, exit_status=4)
    steps = start(service, queue)
    until(steps, Fault.STALLED)

    service.behave(queue)
    service.unpause(queue)

    assert list(steps)[-1] == PrintStep(PrintState.DONE)


def test_a_printer_that_wants_a_password_is_broken(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, exit_status=2)

    with pytest.raises(DeviceError) as told:
        list(start(service, queue))

    assert told.value.fault is Fault.BROKEN
    assert told.value.detail == "cups-held-for-authentication"


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
    service.behave(queue)

    *_, last = start(service, queue)

    assert last == PrintStep(PrintState.DONE)


def test_an_absent_queue_is_absent(service: PrivateCups) -> None:
    with pytest.raises(DeviceError) as told:
        list(start(service, "nowhere"))

    assert told.value.fault is Fault.ABSENT


def test_a_queue_that_takes_no_jobs_is_absent(service: PrivateCups, queue: str) -> None:
    service.reject(queue)

    with pytest.raises(DeviceError) as told:
        list(start(service, queue))

    assert told.value.fault is Fault.ABSENT


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


def test_purging_spares_other_queues(service: PrivateCups, queue: str) -> None:
    other = f"{queue}-other"
    service.add_queue(other, seconds=30)
    left = CupsPrinter(other, service.server)
    list(left.print(pdf(), PrintRequest(follow=False), HandTicket()))

    assert CupsPrinter(queue, service.server).purge() == 0
    assert left.purge() == 1


def test_the_job_says_a4_one_sided_in_grey_and_names_nobody(
    service: PrivateCups, queue: str
) -> None:
    service.behave(queue, seconds=30)
    printer = CupsPrinter(queue, service.server)
    list(printer.print(pdf(), PrintRequest(follow=False), HandTicket()))

    connection = cups.Connection()
    [job] = connection.getJobs(my_jobs=True)
    said = connection.getJobAttributes(job)
    printer.purge()

    assert said["job-name"] == "point numerique"
    assert said["media"] == "iso_a4_210x297mm"
    assert said["sides"] == "one-sided"
    assert said["print-color-mode"] == "monochrome"


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

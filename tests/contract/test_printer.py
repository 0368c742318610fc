"""What every printer promises: CUPS', the same in a child, the folder, the fake."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    Printer,
    PrintRequest,
    PrintState,
    PrintStep,
)
from kiosk.devices.child import ChildPrinter
from kiosk.devices.cups import CupsPrinter
from kiosk.devices.folder import FolderPrinter
from tests.fakes import FakePrinter, HandTicket
from tests.rigs.papers import locked_pdf, pdf
from tests.rigs.private_cups import PrivateCups, wait_until

_numbers = count(1)


@dataclass
class Workshop:
    """A printer, and where one sees what came out of it and what is left."""

    printer: Printer
    printed: Callable[[], list[bytes]]
    left: Callable[[], list[str]]


@pytest.fixture(scope="module")
def print_service(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[PrivateCups]:
    with PrivateCups(tmp_path_factory.mktemp("print")) as running:
        yield running


@pytest.fixture(params=["cups", "child", "folder", "fake"])
def workshop(
    request: pytest.FixtureRequest, print_service: PrivateCups, tmp_path: Path
) -> Workshop:
    if request.param == "folder":
        return Workshop(
            FolderPrinter(tmp_path / "prints"),
            lambda: [p.read_bytes() for p in tmp_path.glob("prints/*.pdf")],
            lambda: [str(p) for p in tmp_path.glob("prints/.*")],
        )
    if request.param == "fake":
        fake = FakePrinter()
        return Workshop(fake, lambda: fake.printed, list)
    queue = f"queue-{next(_numbers)}"
    print_service.add_queue(queue)
    make = partial(CupsPrinter, queue, print_service.server)
    return Workshop(
        ChildPrinter(make) if request.param == "child" else make(),
        lambda: print_service.printed(queue),
        print_service.spooled,
    )


def test_a_document_comes_out_as_it_went_in(workshop: Workshop) -> None:
    paper = pdf(2)

    steps = list(workshop.printer.print(paper, PrintRequest(), HandTicket()))

    assert steps[0] == PrintStep(PrintState.SENT)
    assert steps[-1] == PrintStep(PrintState.DONE)
    assert workshop.printed() == [paper]
    assert workshop.left() == []


def test_a_document_not_followed_is_printed_all_the_same(workshop: Workshop) -> None:
    paper = pdf()
    request = PrintRequest(follow=False)

    steps = list(workshop.printer.print(paper, request, HandTicket()))

    assert steps == [PrintStep(PrintState.SENT)]
    wait_until(lambda: workshop.printed() == [paper], "the print", 10)
    workshop.printer.purge()
    assert workshop.left() == []


@pytest.mark.parametrize(
    "paper",
    [b"", b"only a text", b"%PDF-1.7 and then nothing", locked_pdf("x"), pdf(0)],
    ids=["empty", "text", "damaged", "locked", "no pages"],
)
def test_what_is_no_readable_pdf_is_refused(workshop: Workshop, paper: bytes) -> None:
    with pytest.raises(DeviceError) as told:
        list(workshop.printer.print(paper, PrintRequest(), HandTicket()))

    assert told.value.fault is Fault.UNREADABLE
    assert workshop.printed() == []


@pytest.mark.parametrize(("pages", "copies"), [(5, 1), (2, 3)])
def test_too_many_pages_are_refused(
    workshop: Workshop, pages: int, copies: int
) -> None:
    request = PrintRequest(max_pages=4, copies=copies)

    with pytest.raises(DeviceError) as told:
        list(workshop.printer.print(pdf(pages), request, HandTicket()))

    assert told.value.fault is Fault.TOO_LONG
    assert workshop.printed() == []


def test_a_cancelled_print_prints_nothing(workshop: Workshop) -> None:
    with pytest.raises(Cancelled):
        list(workshop.printer.print(pdf(), PrintRequest(), HandTicket(cancelled=True)))

    assert workshop.printed() == []
    assert workshop.left() == []


def test_colours_and_both_sides_are_taken(workshop: Workshop) -> None:
    request = PrintRequest(colour=True, two_sided=True)

    *_, last = workshop.printer.print(pdf(2), request, HandTicket())

    assert last == PrintStep(PrintState.DONE)
    assert workshop.printed() == [pdf(2)]


def test_a_print_dropped_on_the_way_leaves_nothing(workshop: Workshop) -> None:
    steps = workshop.printer.print(pdf(), PrintRequest(), HandTicket())
    next(steps)

    steps.close()  # type: ignore[attr-defined] - a generator

    assert workshop.left() == []
    assert workshop.printer.purge() == 0


def test_nothing_is_left_to_purge_after_a_print(workshop: Workshop) -> None:
    list(workshop.printer.print(pdf(), PrintRequest(), HandTicket()))

    assert workshop.printer.purge() == 0

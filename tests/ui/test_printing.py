from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.devices import DeviceError, Fault, Printer, PrintState, PrintStep
from kiosk.devices.lane import Lane
from kiosk.documents import DocumentError, DocumentFault
from kiosk.settings import PrinterChoice
from kiosk.ui.languages import Languages
from kiosk.ui.printing import Print, PrintDesk, PrintPage, Stage
from kiosk.visit.journey import Journey
from tests.fakes import FakePrinter
from tests.ui.page_states_papers import sheet_png


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


class Desk:
    """A print page with everything around it."""

    def __init__(self, printer: Printer | None) -> None:
        choice = PrinterChoice(max_pages=5)
        self.journey = Journey()
        self.lane = Lane("printer")
        self.page = PrintPage(choice)
        self.desk = PrintDesk(self.page, self.lane, printer, choice, self.journey)


Make = Callable[[Printer | None], Desk]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def build(printer: Printer | None) -> Desk:
        desk = Desk(printer)
        qtbot.addWidget(desk.page)
        return desk

    return build


PDF = documents.fit([sheet_png(1, 200)] * 3, 1_000_000)


def test_nothing_is_printed_before_a_yes(make: Make, qtbot: QtBot) -> None:
    printer = FakePrinter()
    around = make(printer)

    around.desk.offer(Print((PDF,), 3))

    assert around.page.print.text() == "Print 3 pages"
    assert "black and white" in around.page.lead.text()
    assert printer.printed == []


def test_a_yes_prints_the_document_as_it_is(make: Make, qtbot: QtBot) -> None:
    printer = FakePrinter()
    around = make(printer)
    around.desk.offer(Print((PDF,), 3))

    with qtbot.waitSignal(around.lane.done):
        around.page.print.click()

    assert printer.printed == [PDF]
    assert around.page.stage is Stage.DONE
    assert around.journey.pages_printed == 3
    with qtbot.waitSignal(around.desk.finished):
        around.page.go_on.click()


def test_scanned_pages_are_printed_as_one_document(make: Make, qtbot: QtBot) -> None:
    printer = FakePrinter()
    around = make(printer)

    with qtbot.waitSignal(around.lane.done):
        around.desk.start(Print((sheet_png(1, 200), sheet_png(2, 200)), 2))

    assert documents.page_count(printer.printed[0]) == 2


def test_a_long_document_is_not_printed(make: Make) -> None:
    printer = FakePrinter()
    around = make(printer)

    around.desk.start(Print((PDF,), 6))

    assert around.page.stage is Stage.TOO_LONG
    assert "6 pages" in around.page.notice.what
    assert not around.lane.busy


def test_a_printer_without_paper_is_told_while_it_waits(
    make: Make, qtbot: QtBot
) -> None:
    waiting = PrintStep(PrintState.WAITING, Fault.NO_PAPER)
    around = make(FakePrinter([waiting, None]))
    around.desk.start(Print((PDF,), 3))

    qtbot.waitUntil(lambda: "no paper" in around.page.notice.what)

    assert "mediator" in around.page.notice.advice
    with qtbot.waitSignal(around.lane.stopped):
        around.page.cancel.click()
    assert around.page.stage is Stage.OFFERED
    assert around.journey.pages_printed == 0


def test_a_printer_that_fails_is_told_and_can_be_tried_again(
    make: Make, qtbot: QtBot
) -> None:
    around = make(FakePrinter([DeviceError(Fault.STALLED)]))

    with qtbot.waitSignal(around.lane.failed):
        around.desk.start(Print((PDF,), 3))

    assert around.page.stage is Stage.FAILED
    assert around.page.print.text() == "Try again"
    with qtbot.waitSignal(around.desk.left):
        around.page.leave.click()


def test_without_a_printer_the_page_says_so(make: Make) -> None:
    around = make(None)

    around.desk.start(Print((PDF,), 3))

    assert around.page.stage is Stage.NO_PRINTER
    assert "no printer" in around.page.notice.what


def test_what_is_asked_for_during_a_print_is_printed_after_it(
    make: Make, qtbot: QtBot
) -> None:
    printer = FakePrinter([PrintStep(PrintState.PRINTING), None])
    around = make(printer)
    receipt = documents.fit([sheet_png(2, 200)], 1_000_000)
    around.desk.start(Print((PDF,), 3))
    qtbot.waitUntil(lambda: bool(printer.requests))

    around.desk.start(Print((receipt,), 1))
    around.lane.cancel()  # the first, which the page no longer tells of
    qtbot.waitUntil(lambda: len(printer.requests) == 2)

    assert around.page.stage is Stage.RUNNING
    printer.let_go()
    qtbot.waitUntil(lambda: around.page.stage is Stage.DONE)
    assert printer.printed == [receipt]
    assert around.journey.pages_printed == 1


def test_a_print_that_ends_unseen_says_nothing_of_the_next(
    make: Make, qtbot: QtBot
) -> None:
    printer = FakePrinter([None])
    around = make(printer)
    around.desk.start(Print((PDF,), 3))
    qtbot.waitUntil(lambda: bool(printer.requests))

    around.desk.offer(Print((PDF,), 2))
    printer.let_go()
    with qtbot.waitSignal(around.lane.done):
        pass

    assert around.page.stage is Stage.OFFERED
    assert around.page.print.text() == "Print 2 pages"
    assert around.journey.pages_printed == 3


def test_a_print_that_waits_for_another_can_be_given_up(
    make: Make, qtbot: QtBot
) -> None:
    printer = FakePrinter([None])
    around = make(printer)
    around.desk.start(Print((PDF,), 3))
    qtbot.waitUntil(lambda: bool(printer.requests))
    around.desk.start(Print((PDF,), 2))

    around.page.cancel.click()
    printer.let_go()
    with qtbot.waitSignal(around.lane.done):
        pass

    assert around.page.stage is Stage.OFFERED
    assert len(printer.printed) == 1


def test_what_cannot_be_printed_is_not_tried_again(make: Make) -> None:
    printer = FakePrinter()
    around = make(printer)
    around.desk.offer(Print((PDF,), 3))

    around.desk.refuse(DocumentError(DocumentFault.DAMAGED))

    assert "damaged" in around.page.notice.what
    assert around.page.print.isHidden()
    around.page.print_asked.emit()
    assert not around.lane.busy


def test_what_waits_is_dropped_when_its_visitor_is_gone(
    make: Make, qtbot: QtBot
) -> None:
    printer = FakePrinter([None])
    around = make(printer)
    around.desk.start(Print((PDF,), 3))
    qtbot.waitUntil(lambda: bool(printer.requests))
    around.desk.start(Print((PDF,), 2))

    around.desk.drop_next()
    with qtbot.waitSignal(around.lane.stopped):
        around.lane.cancel()

    assert not around.lane.busy
    assert len(printer.requests) == 1

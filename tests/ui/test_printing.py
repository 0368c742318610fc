from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.devices import DeviceError, Fault, Printer, PrintState, PrintStep
from kiosk.devices.lane import Lane
from kiosk.documents import DocumentError, DocumentFault
from kiosk.settings import PrinterChoice
from kiosk.ui.icons import Icon
from kiosk.ui.languages import Languages
from kiosk.ui.print_page import PrintPage, Stage
from kiosk.ui.printing import Print, PrintDesk
from kiosk.ui.shell import Shell
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
        self.drawing = Lane("preview")
        self.desk = PrintDesk(
            self.page,
            self.lane,
            self.drawing,
            printer,
            choice=choice,
            journey=self.journey,
        )


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


def test_the_pages_are_shown_before_they_are_printed(make: Make, qtbot: QtBot) -> None:
    around = make(FakePrinter())
    page = around.page

    around.desk.offer(Print((PDF,), 3))
    qtbot.waitUntil(lambda: page.pane.image is not None)
    first = page.pane.image
    assert page.place.text() == "Page 1 of 3"
    assert page.previous.isEnabled() is False
    page.next.click()
    page.next.click()
    qtbot.waitUntil(lambda: page.place.text() == "Page 3 of 3")

    assert page.next.isEnabled() is False
    assert first is not None
    assert first.width() > 1600
    assert first.isGrayscale()  # as it comes out of this printer


def test_in_colour_the_pages_are_shown_in_colour(qtbot: QtBot) -> None:
    page = PrintPage(PrinterChoice(colour=True))
    qtbot.addWidget(page)
    red = QImage(20, 30, QImage.Format.Format_RGB888)
    red.fill(Qt.GlobalColor.red)

    page.show_offer(1)
    page.show_sheet(red, 0)

    assert "colour" in page.lead.text()
    assert page.pane.image is not None
    assert not page.pane.image.isGrayscale()


def test_two_sides_are_announced(qtbot: QtBot) -> None:
    page = PrintPage(PrinterChoice(two_sided=True))
    qtbot.addWidget(page)

    page.show_offer(2)

    assert "Both sides" in page.lead.text()


@pytest.mark.parametrize("scanned", [False, True])
def test_only_the_page_in_sight_is_printed(
    make: Make, qtbot: QtBot, scanned: bool
) -> None:
    printer = FakePrinter()
    around = make(printer)
    pages = tuple(sheet_png(lines, 200) for lines in (1, 9, 20))
    parts = pages if scanned else (documents.fit(pages, 1_000_000),)
    around.desk.offer(Print(parts, 3))
    around.page.next.click()
    qtbot.waitUntil(lambda: around.page.place.text() == "Page 2 of 3")

    with qtbot.waitSignal(around.lane.done):
        around.page.only_this.click()

    [printed] = printer.printed
    assert documents.page_count(printed) == 1
    assert ink(printed) == pytest.approx(ink(documents.fit(pages[1:2], 1_000_000)), 0.1)
    assert around.journey.pages_printed == 1
    assert not around.page.only_this.isHidden()  # another one may follow


def ink(pdf: bytes) -> int:
    """Say how much of the first page is dark: more lines, more ink."""
    return documents.render(pdf, 0, 200).rgb.count(b"\x30\x30")


def test_a_document_that_is_too_long_is_printed_page_by_page(
    make: Make, qtbot: QtBot
) -> None:
    printer = FakePrinter()
    around = make(printer)
    long = documents.fit([sheet_png(1, 200)] * 6, 1_000_000)
    around.desk.offer(Print((long,), 6))
    assert around.page.stage is Stage.TOO_LONG
    assert around.page.print.text() == "Print only this page"

    with qtbot.waitSignal(around.lane.done):
        around.page.print.click()

    assert documents.page_count(printer.printed[0]) == 1


def test_what_is_tried_again_is_what_was_asked_for(make: Make, qtbot: QtBot) -> None:
    printer = FakePrinter([DeviceError(Fault.BUSY)])
    around = make(printer)
    around.desk.offer(Print((PDF,), 3))
    with qtbot.waitSignal(around.lane.failed):
        around.page.only_this.click()
    printer.forgive()

    with qtbot.waitSignal(around.lane.done):
        around.page.print.click()

    assert documents.page_count(printer.printed[0]) == 1


def test_a_double_click_prints_once(make: Make, qtbot: QtBot) -> None:
    printer = FakePrinter([None])
    around = make(printer)
    around.desk.offer(Print((PDF,), 3))
    around.page.show()

    qtbot.mouseClick(around.page.print, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(around.page.print, Qt.MouseButton.LeftButton)
    around.page.print_asked.emit()  # and a slow hand
    printer.let_go()
    with qtbot.waitSignal(around.lane.done):
        pass

    assert len(printer.requests) == 1
    assert not around.lane.busy


def test_a_print_stopped_by_somebody_else_is_told(make: Make, qtbot: QtBot) -> None:
    around = make(FakePrinter([None]))
    around.desk.start(Print((PDF,), 3))

    with qtbot.waitSignal(around.lane.stopped):
        around.lane.cancel()

    assert around.page.stage is Stage.STOPPED
    assert "stopped at the printer" in around.page.notice.what
    assert around.page.print.text() == "Try again"


@pytest.mark.parametrize("state", [s for s in PrintState if s is not PrintState.DONE])
def test_every_step_has_words_of_its_own(qtbot: QtBot, state: PrintState) -> None:
    page = PrintPage(PrinterChoice())
    qtbot.addWidget(page)
    told = set()
    for each in (state, *PrintState):
        page.show_step(PrintStep(each))
        told.add((page.title.text(), page.lead.text()))
        assert page.lead.text()
        assert page.cancel.isEnabled()

    assert len(told) == 3


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("paused", [False, True])
def test_every_fault_says_what_it_is_and_what_to_do(
    qtbot: QtBot, fault: Fault, paused: bool
) -> None:
    page = PrintPage(PrinterChoice())
    qtbot.addWidget(page)

    page.show_step(PrintStep(PrintState.PRINTING, fault, paused=paused))
    assert page.notice.what
    assert page.notice.advice
    assert page.cancel.isEnabled()
    page.show_error(DeviceError(fault))
    assert page.notice.what
    assert page.notice.advice


def test_a_paused_printer_is_not_said_to_go_on_by_itself(qtbot: QtBot) -> None:
    page = PrintPage(PrinterChoice())
    qtbot.addWidget(page)
    jam = PrintStep(PrintState.WAITING, Fault.JAM)

    page.show_step(jam)
    assert "goes on by itself" in page.notice.advice
    page.show_step(replace(jam, paused=True))

    assert "by itself" not in page.notice.advice
    assert "mediator must also start" in page.notice.advice


def test_what_a_mediator_prints_is_not_counted_as_the_visitors(
    make: Make, qtbot: QtBot
) -> None:
    around = make(FakePrinter())

    with qtbot.waitSignal(around.lane.done):
        around.desk.start(Print((PDF,), 3, of_visit=False))

    assert around.journey.pages_printed == 0


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
    assert around.page.print._icon is Icon.RELOAD
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


def test_the_focus_stays_on_the_page_while_a_print_is_stopped(
    shell: Shell, qtbot: QtBot
) -> None:
    page = PrintPage(PrinterChoice())
    page.show_offer(1)
    shell.show_page(page)
    shell.show()
    shell.activateWindow()
    page.show_step(PrintStep(PrintState.PRINTING))
    qtbot.waitUntil(page.cancel.hasFocus)

    page.show_stopping()
    assert page.keeper.hasFocus()

    page.show_again()
    assert page.print.hasFocus()

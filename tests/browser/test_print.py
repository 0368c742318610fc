"""A page of a website on paper: what the engine makes of it, printed by a real CUPS."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.devices import PrintRequest, PrintState, PrintStep
from kiosk.devices.child import ChildPrinter
from kiosk.devices.cups import CupsPrinter
from kiosk.documents import page_count
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor
from tests.fakes import HandTicket
from tests.rigs.private_cups import PrivateCups
from tests.rigs.reading import text_of


def test_a_page_of_a_site_comes_out_of_the_printer(
    rig: Rig, visitor: Visitor, qtbot: QtBot, tmp_path: Path
) -> None:
    rig.official.show("/", "<h1>Demande EX-2222</h1>" + "<p>ligne" * 120)
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.print_asked, timeout=10_000) as made:
        visitor.view.print_page()
    (content,) = made.args

    with PrivateCups(tmp_path) as service:
        service.add_queue("accueil")
        printer = ChildPrinter(partial(CupsPrinter, "accueil", service.server))
        *_, last = printer.print(content, PrintRequest(), HandTicket())
        [printed] = service.printed("accueil")
        assert service.spooled() == []

    assert last == PrintStep(PrintState.DONE)
    assert page_count(printed) > 1
    assert "Demande EX-2222" in text_of(printed)

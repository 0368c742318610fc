"""All that a visitor takes home, asked for on the screen, printed by a real CUPS."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.browser.proof import SeenPage
from kiosk.devices.child import ChildPrinter
from kiosk.devices.cups import CupsPrinter
from kiosk.practice.receipt import Receipt, attachment
from kiosk.practice.words import Language, Phrase
from kiosk.settings import load
from kiosk.ui.print_page import Stage
from kiosk.ui.printing import Print
from kiosk.ui.register_form import register_form_pdf
from kiosk.ui.shell import Shell
from tests.rigs.papers import pdf
from tests.rigs.private_cups import PrivateCups
from tests.rigs.reading import text_of
from tests.ui.page_states import FACTS, SITE
from tests.ui.test_walk import Around

_numbers = count(1)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateCups]:
    with PrivateCups(tmp_path_factory.mktemp("print")) as running:
        yield running


class Stand:
    """The pages of a visit with a printer, and what came out of it."""

    def __init__(self, around: Around, service: PrivateCups, queue: str) -> None:
        self.around = around
        self.service = service
        self.queue = queue

    def told(self, qtbot: QtBot) -> str:
        """Say yes on the page, wait for the paper and read it."""
        page = self.around.counter.print_page
        assert self.around.page is page
        if page.stage is Stage.OFFERED:
            page.print.click()
        qtbot.waitUntil(lambda: page.stage is Stage.DONE, timeout=20_000)
        [printed] = self.service.printed(self.queue)
        assert self.service.spooled() == []
        return text_of(printed)


@pytest.fixture
def stand(shell: Shell, service: PrivateCups, tmp_path: Path) -> Stand:
    queue = f"queue-{next(_numbers)}"
    service.add_queue(queue)
    printer = ChildPrinter(partial(CupsPrinter, queue, service.server))
    shell.speak("fr")
    return Stand(Around(shell, tmp_path, load(None), printer), service, queue)


def _receipt_of_a_site(around: Around) -> None:
    receipt = Receipt(
        title=Phrase("Accusé de réception", "Receipt"),
        number="EX-PC-2222-3333",
        lines=(),
    )
    content = attachment(receipt, "receipt.pdf", Language.FRENCH).body
    paper = around.counter.tray.add_file("document", content)
    around.counter.papers.print_asked.emit(paper)


def _our_receipt(around: Around) -> None:
    around.shell.end_asked.emit()
    around.walk.receipt.print.click()


def _procedure_sheet(around: Around) -> None:
    around.walk.sheet.print_asked.emit("permis-perte-vol-deterioration")


def _no_slot(around: Around) -> None:
    address = "https://permisdeconduire.ants.gouv.fr/creneaux?departement=63"
    moment = datetime(2026, 11, 25, 14, 32, tzinfo=UTC)
    around.view.proof_made.emit(SeenPage(pdf(), address, moment))


def _paper_register(around: Around) -> None:
    form = register_form_pdf(SITE, FACTS)
    around.walk.prints.offer(Print((form,), pages=1, of_visit=False))


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (_receipt_of_a_site, ["Accusé de réception", "EX-PC-2222-3333"]),
        (_our_receipt, ["lundi 23 novembre 2026", "K7QF-2M9D-XW4T", "1042"]),
        (_procedure_sheet, ["permis", "ants.gouv.fr", "Papiers à préparer"]),
        (
            _no_slot,
            ["Page affichée le mercredi 25 novembre 2026 à 14 h 32", "departement=63"],
        ),
        (
            _paper_register,
            ["Date Heure Nom Prénoms Signature", SITE.name, "dpo@essai.example"],
        ),
    ],
)
def test_it_comes_out_of_the_printer_as_it_should(
    stand: Stand,
    qtbot: QtBot,
    ask: Callable[[Around], None],
    expected: list[str],
) -> None:
    ask(stand.around)

    told = stand.told(qtbot)

    assert [words for words in expected if words not in told] == [], told

"""The ways between the pages, with a site that is not there."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import catalogue as catalogues
from kiosk import documents
from kiosk.browser.page import Refusal
from kiosk.browser.proof import SeenPage
from kiosk.browser.reach import Reach
from kiosk.browser.reach_memory import ReachMemory
from kiosk.browser.reached import Summary
from kiosk.browser.troubles import Trouble, TroubleKind
from kiosk.devices import ScanRequest
from kiosk.navigation import Policy, Reason, Verdict, official
from kiosk.settings import Settings, load
from kiosk.ui.counter import Counter
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.ui.page import Page
from kiosk.ui.printing import Stage
from kiosk.ui.shell import Shell
from kiosk.ui.trouble_words import explain_summary
from kiosk.ui.walk import Walk
from kiosk.visit.clock import VisitClock
from kiosk.visit.ledger import Ledger
from kiosk.visit.tray import Tray
from kiosk.visit.visit import Visit
from tests.fakes import FakePrinter, FakeScanner
from tests.rigs.papers import pdf
from tests.ui.page_states_papers import RECEIPT, sheet_png
from tests.ui.test_site import FakeSite


class Elsewhere(FakeSite):
    """The view of a site, as the walk sees it."""

    refused = Signal(object)
    files_asked = Signal(object)
    print_asked = Signal(bytes)
    proof_made = Signal(object)
    shows = True
    policy = Policy(official.load())

    def set_language(self, language: str) -> None:
        self.asked.append(f"language {language}")


class Around:
    def __init__(self, shell: Shell, folder: Path, settings: Settings) -> None:
        catalogue = catalogues.load()
        self.printer = FakePrinter()
        self.shell = shell
        self.visit = Visit(Ledger(folder / "none"), VisitClock(settings.visit))
        self.counter = Counter(
            catalogue,
            Tray(folder / "papers"),
            self.visit.journey,
            FakeScanner(),
            self.printer,
            request=ScanRequest(),
            choice=settings.printer,
        )
        self.view = Elsewhere()
        self.walk = Walk(
            shell,
            settings,
            catalogue,
            self.visit,
            view=self.view,  # type: ignore[arg-type] - the part that a walk needs
            counter=self.counter,
            reach=Reach((), settings.network, ReachMemory(folder / "reach.json")),
        )
        self.walk._receipt_of_now = lambda: RECEIPT  # type: ignore[method-assign]
        self.walk.begin_at(self.walk.home)

    @property
    def page(self) -> Page:
        page = self.shell.pages.currentWidget()
        assert isinstance(page, Page)
        return page


@pytest.fixture
def around(qapp: QApplication, shell: Shell, tmp_path: Path) -> Around:
    return Around(shell, tmp_path, load(None))


def print_a_paper(around: Around, qtbot: QtBot) -> None:
    paper = around.counter.tray.add_scan("paper", [sheet_png(1, 100)])
    around.walk._print_paper(paper)
    around.counter.print_page.print.click()
    qtbot.waitUntil(lambda: around.counter.print_page.stage is Stage.DONE)


def test_a_receipt_printed_after_a_paper_leads_back_to_the_receipt(
    around: Around, qtbot: QtBot
) -> None:
    print_a_paper(around, qtbot)
    around.shell.end_asked.emit()

    around.walk.receipt.print.click()
    qtbot.waitUntil(lambda: around.counter.print_page.stage is Stage.DONE)
    around.counter.print_page.go_on.click()

    assert around.page is around.walk.receipt
    assert around.walk.receipt.print.isHidden()


def test_help_leads_back_to_where_it_was_asked(around: Around) -> None:
    around.shell.help_asked.emit()
    around.shell.end_asked.emit()

    around.shell.help_asked.emit()
    around.walk.help.back_asked.emit()

    assert around.page is around.walk.receipt


def test_a_scan_that_is_ready_late_does_not_take_the_receipt_away(
    around: Around, qtbot: QtBot
) -> None:
    around.walk._show_papers()
    around.walk._scan()
    around.shell.end_asked.emit()

    paper = around.counter.tray.add_scan("paper", [sheet_png(1, 100)])
    around.counter.scan.finished.emit(paper)

    assert around.page is around.walk.receipt
    around.walk.back()
    assert around.page is around.counter.papers_page


def test_nothing_comes_back_after_the_last_page(around: Around) -> None:
    around.walk.go(around.walk.site)
    last = OutOfOrderPage("K-01")
    around.walk.begin_at(last)

    around.counter.picker.answered.emit(1)
    around.counter.scan.finished.emit(
        around.counter.tray.add_scan("paper", [sheet_png(1, 100)])
    )
    around.shell.help_asked.emit()
    around.walk.help.back_asked.emit()

    assert around.page is last


def test_a_page_that_is_no_pdf_is_not_printed(around: Around) -> None:
    around.view.print_asked.emit(b"no document at all")

    assert around.page is around.counter.print_page
    assert around.counter.print_page.stage is Stage.UNPRINTABLE


def test_a_proof_of_a_page_is_printed_and_not_kept(
    around: Around, qtbot: QtBot, tmp_path: Path
) -> None:
    moment = datetime(2026, 11, 25, 14, 32, tzinfo=UTC)
    before = sorted(tmp_path.rglob("*"))

    around.view.proof_made.emit(SeenPage(pdf(), "https://ants.gouv.fr/x", moment))
    assert around.page is around.counter.print_page
    around.counter.print_page.print.click()
    qtbot.waitUntil(lambda: around.counter.print_page.stage is Stage.DONE)

    (printed,) = around.printer.printed
    assert documents.page_count(printed) == 1
    assert around.counter.tray.papers == ()
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("content", [b"", b"no document at all"])
def test_a_page_that_cannot_be_proved_is_told(around: Around, content: bytes) -> None:
    moment = datetime(2026, 11, 25, 14, 32, tzinfo=UTC)

    around.view.proof_made.emit(SeenPage(content, "https://ants.gouv.fr/x", moment))

    assert around.page is around.counter.print_page
    assert around.counter.print_page.stage is Stage.UNPRINTABLE


def test_back_on_a_sites_second_page_stays_on_the_site(around: Around) -> None:
    around.walk.go(around.walk.site)

    around.walk.site.back_asked.emit()
    assert around.page is around.walk.site
    assert around.view.asked == ["back"]

    around.walk.site.back_asked.emit()
    assert around.page is around.walk.home


def test_a_refusal_leads_to_the_official_procedure(around: Around) -> None:
    around.walk.go(around.walk.site)
    verdict = Verdict(
        allowed=False,
        reason=Reason.PAID_INTERMEDIARY,
        imitated="immatriculation.ants.gouv.fr",
        procedure="ci-cession",
    )
    around.view.refused.emit(Refusal("https://declaration-cession.fr", verdict))
    assert around.page is around.walk.refusal

    around.walk.refusal.official.procedure.click()

    assert around.page is around.walk.sheet
    sold = around.walk._catalogue.procedure("ci-cession").title.text("fr")
    assert sold in around.walk.sheet.windowTitle()


def test_a_checked_link_opens_only_when_it_is_asked(around: Around) -> None:
    around.walk.home.address.click()
    assert around.page is around.walk.address
    around.walk.address.field.setText("https://ants.gouv.fr/x")
    around.walk.address.check.click()
    assert around.view.asked == []

    around.walk.address.open.click()

    assert around.page is around.walk.site
    assert "https://ants.gouv.fr/" in " ".join(around.view.asked)


def test_back_from_the_checked_link_is_home(around: Around) -> None:
    around.walk.home.address.click()

    around.walk.address.back.click()

    assert around.page is around.walk.home


def test_the_mediator_sees_which_sites_answer_from_the_help_page(
    around: Around,
) -> None:
    around.shell.help_asked.emit()
    around.walk.help.reach.click()
    assert around.page is around.walk.reach

    around.walk.reach.back.click()
    assert around.page is around.walk.help


def test_a_trouble_leads_to_which_sites_answer_and_back(around: Around) -> None:
    around.walk.go(around.walk.site)
    around.view.failed.emit(Trouble(kind=TroubleKind.SILENT, host="x.gouv.fr"))

    around.walk.site.trouble.reach.click()
    assert around.page is around.walk.reach

    around.walk.reach.back.click()
    assert around.page is around.walk.site
    assert around.walk.site.troubled


def test_a_look_at_the_other_sites_is_told_with_the_trouble(around: Around) -> None:
    around.walk.go(around.walk.site)
    around.view.failed.emit(Trouble(kind=TroubleKind.CERTIFICATE, host="x.gouv.fr"))

    around.walk._reach.judged.emit(Summary.CAPTIVE)

    told = around.walk.site.trouble.judgement.what
    assert told == explain_summary(Summary.CAPTIVE).what

"""The ways between the pages, with a site that is not there."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, Signal
from pytestqt.qtbot import QtBot

from kiosk import catalogue as catalogues
from kiosk import documents
from kiosk.browser.page import Refusal
from kiosk.browser.proof import SeenPage
from kiosk.browser.reach import Reach
from kiosk.browser.reach_memory import ReachMemory
from kiosk.browser.reached import Summary
from kiosk.browser.troubles import Trouble, TroubleKind
from kiosk.browser.uploads import FileMode, FileRequest
from kiosk.devices import Printer, ScanRequest
from kiosk.navigation import Policy, Reason, Verdict, official
from kiosk.settings import Settings, load
from kiosk.ui.counter import Counter
from kiosk.ui.outoforder import OutOfOrderPage
from kiosk.ui.page import Page
from kiosk.ui.paper_list import progress
from kiosk.ui.print_page import Stage
from kiosk.ui.receipt_words import Voice, steps
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

    def set_spacing(self, *, on: bool) -> None:
        self.asked.append(f"spacing {on}")


class Around:
    def __init__(
        self,
        shell: Shell,
        folder: Path,
        settings: Settings,
        printer: Printer | None = None,
    ) -> None:
        catalogue = catalogues.load()
        self.printer = FakePrinter()
        self.shell = shell
        self.visit = Visit(Ledger(folder / "none"), VisitClock(settings.visit))
        self.counter = Counter(
            catalogue,
            Tray(folder / "papers"),
            self.visit.journey,
            FakeScanner(),
            printer or self.printer,
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
def around(shell: Shell, tmp_path: Path) -> Around:
    return Around(shell, tmp_path, load(None))


def print_a_paper(around: Around, qtbot: QtBot) -> None:
    paper = around.counter.tray.add_scan("paper", [sheet_png(1, 100)])
    around.walk.prints.paper(paper)
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


def test_a_sheet_is_made_while_a_finger_lies_on_what_leads_to_it(
    around: Around, qtbot: QtBot
) -> None:
    around.shell.resize(1280, 1024)
    with qtbot.waitExposed(around.shell):
        around.shell.show()
    menu = around.walk.home.menus[0]
    menu.click()
    line = menu.lines[0]

    qtbot.mousePress(line, Qt.MouseButton.LeftButton)
    foreseen = around.walk.sheet._foreseen
    assert foreseen is not None
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton)

    assert around.page is around.walk.sheet
    assert around.walk.sheet.content is foreseen
    assert foreseen.procedure == line.procedure


def test_help_leads_back_to_where_it_was_asked(around: Around) -> None:
    around.shell.help_asked.emit()
    around.shell.end_asked.emit()

    around.shell.help_asked.emit()
    around.walk.help.back_asked.emit()

    assert around.page is around.walk.receipt


def test_a_scan_that_is_ready_late_does_not_take_the_receipt_away(
    around: Around, qtbot: QtBot
) -> None:
    around.walk.papers.show()
    around.walk.papers.scan()
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


class Asked(FileRequest):
    """A question for files, and what was answered."""

    def __init__(
        self,
        folder: Path,
        mode: FileMode = FileMode.SINGLE,
        accept: tuple[str, ...] = (),
        host: str = "permisdeconduire.ants.gouv.fr",
    ) -> None:
        super().__init__(mode, accept, host, folder)

    @property
    def names(self) -> list[str]:
        return [Path(name).name for name in self.wait()]


def test_three_touches_lead_from_a_sites_question_to_a_scanned_paper(
    around: Around, qtbot: QtBot, tmp_path: Path
) -> None:
    around.walk._show_procedure("permis-perte-vol-deterioration")
    around.walk.go(around.walk.site)
    request = Asked(tmp_path)
    around.view.files_asked.emit(request)
    assert around.page is around.counter.picker_page
    wanted = around.walk.papers.wanted[0]

    around.counter.picker_page.scans[0].click()
    assert around.page is around.counter.scan_page
    around.counter.scan_page.place.scan.click()
    look = around.counter.scan_page.look
    qtbot.waitUntil(lambda: around.counter.scan_page.step is look, timeout=10_000)
    qtbot.waitUntil(look.finish.isEnabled, timeout=10_000)
    with qtbot.waitSignal(around.counter.picker.answered, timeout=10_000):
        look.finish.click()

    assert around.page is around.walk.site
    assert request.names == [f"{wanted.id}.pdf"]


def test_the_site_of_the_page_says_what_is_taken(around: Around) -> None:
    catalogue = around.walk._catalogue
    around.walk._show_procedure("permis-perte-vol-deterioration")

    papers = around.walk.papers
    limits = papers.limits("administration-etrangers-en-france.interieur.gouv.fr")
    assert (limits.max_bytes, "pdf" in limits.formats) == (4_000_000, True)
    below = papers.limits("immatriculation.ants.gouv.fr")
    assert below == papers.limits("ants.gouv.fr")
    assert below.max_bytes == 1_000_000
    assert papers.limits("fake-ants.gouv.fr").formats == ()
    assert catalogue.upload("ants.gouv.fr.example") is None


def test_the_guide_leads_to_a_sheet_and_back_to_its_question(around: Around) -> None:
    around.walk.home.guide.click()
    around.walk.guide.tiles[1].click()
    question = around.walk.guide.title.text()
    around.walk.guide.tiles[1].click()
    assert around.page is around.walk.sheet

    around.walk.sheet.back.click()

    assert around.page is around.walk.guide
    assert around.walk.guide.title.text() == question


def test_the_mediator_is_called_with_one_touch(around: Around) -> None:
    around.walk.home.call.click()

    assert around.page is around.walk.help
    assert around.walk.help.called.isVisibleTo(around.walk.help)


def test_a_date_is_worked_out_and_its_reminder_printed(
    around: Around, qtbot: QtBot
) -> None:
    around.walk._show_procedure("ci-cession")
    content = around.walk.sheet.content
    assert content
    assert content.dates
    content.dates.tiles[0].click()
    assert around.page is around.walk.dates

    around.walk.dates.field.choose(date(2026, 11, 20))
    around.walk.dates.print.click()

    assert around.page is around.counter.print_page
    around.counter.print_page.print.click()
    qtbot.waitUntil(lambda: around.counter.print_page.stage is Stage.DONE)


def test_an_address_is_made_and_the_way_back_leads_to_what_it_is_for(
    around: Around,
) -> None:
    around.walk._show_procedure("anef-renouvellement")
    around.walk.sheet.mail_asked.emit()
    assert around.walk.sheet.content
    assert around.walk.sheet.content.procedure == "courriel-creer"

    around.walk.sheet.back.click()
    assert around.walk.sheet.content.procedure == "anef-renouvellement"
    around.walk.sheet.back.click()

    assert around.page is around.walk.home


def test_the_receipt_says_what_comes_next_in_dates(around: Around) -> None:
    opened = around.walk._opened("permis-perte-vol-deterioration")

    assert [answer.rule.id for answer in opened.dated] == ["permis-attestation-2-mois"]
    assert len(opened.next_steps) == 2
    dated = around.walk._opened("ci-changement-titulaire")
    assert {answer.rule.id for answer in dated.dated} == {
        "carte-grise-7-jours",
        "carte-grise-provisoire-1-mois",
    }
    assert len(dated.next_steps) == 1  # the dated one is not said twice


def test_the_receipt_says_nothing_doubtful_as_certain(around: Around) -> None:
    fine = around.walk._opened("amende-payer")
    doubtful = around.walk._opened("permis-commission-medicale")

    assert fine.telephone is None  # the number was only heard of
    assert doubtful.next_steps == ()
    assert len(doubtful.unsure) == 2
    spoken = Voice("fr", lambda _context, source: source)
    assert all("(to be checked)" in step for step in steps(doubtful, spoken))


def test_papers_are_ticked_off_wherever_the_list_is_seen(
    around: Around, qtbot: QtBot
) -> None:
    walk, counter = around.walk, around.counter
    assert "(0)" in walk.site.bar.papers.text()
    walk._show_procedure("permis-perte-vol-deterioration")
    first = walk.papers.wanted[0]
    wanted = progress(walk.papers.wanted, ()).wanted
    assert f"0 sur {wanted}" in walk.site.bar.papers.text()

    counter.tray.add_scan(first.id, [sheet_png(1, 100)])

    assert f"1 sur {wanted}" in walk.site.bar.papers.text()
    assert f"1 sur {wanted}" in counter.papers_page.wanted.heading.text()
    assert walk.sheet.content
    assert walk.sheet.content.papers
    assert walk.sheet.content.papers.ticks[0].isChecked()
    walk._show_procedure("permis-perte-vol-deterioration")
    assert walk.sheet.content.papers.ticks[0].isChecked()


def test_a_document_of_a_site_can_become_a_paper_of_the_list(around: Around) -> None:
    walk, counter = around.walk, around.counter
    walk._show_procedure("permis-perte-vol-deterioration")
    paper = counter.tray.add_file("recu", pdf())
    walk.papers.show()

    counter.papers_page.card(paper.number).rename.click()
    assert around.page is counter.naming_page
    counter.naming_page.tiles[0].click()

    assert around.page is counter.papers_page
    assert walk.papers.wanted[0].id in counter.tray.names


def test_a_missing_paper_is_scanned_from_the_list(around: Around) -> None:
    walk, counter = around.walk, around.counter
    walk._show_procedure("permis-perte-vol-deterioration")
    walk.papers.show()
    missing = counter.papers_page.wanted.lines[0]

    missing.click()

    assert around.page is counter.scan_page
    assert counter.scan_page.step is counter.scan_page.place
    wanted = walk.papers.wanted[0].title.text("fr")
    assert counter.scan_page.place.title.text() == wanted


def test_sites_follow_the_language_and_the_room_in_texts(around: Around) -> None:
    around.view.asked.clear()

    around.shell.bar.language_asked.emit("en")
    around.shell.bar.spacing_asked.emit()
    around.shell.bar.spacing_asked.emit()

    assert around.view.asked == ["language en", "spacing True", "spacing False"]


def test_accessibility_is_told_from_the_help_and_leads_back(
    around: Around, qtbot: QtBot
) -> None:
    around.shell.bar.help.click()
    around.walk.help.accessibility.click()
    told = around.page

    around.walk.accessibility.print.click()
    printing = around.page
    around.walk.back()
    around.walk.accessibility.back.click()

    assert told is around.walk.accessibility
    assert printing is around.counter.print_page
    assert around.page is around.walk.help

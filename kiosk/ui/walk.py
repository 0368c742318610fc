"""The ways between the pages of an open visit. No page knows another page."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal

from kiosk.browser.page import Refusal
from kiosk.browser.reach import Reach
from kiosk.browser.view import SiteView
from kiosk.catalogue import Catalogue, DateQuestion, Procedure
from kiosk.register import Proof
from kiosk.settings import Settings
from kiosk.ui.accessibility import AccessibilityPage
from kiosk.ui.address_check import AddressDesk, AddressPage
from kiosk.ui.counter import Counter
from kiosk.ui.date_words import local_today
from kiosk.ui.dates import DatesPage
from kiosk.ui.guide import GuidePage
from kiosk.ui.help import HelpPage
from kiosk.ui.home import HomePage
from kiosk.ui.opened import opened_procedure
from kiosk.ui.page import Page
from kiosk.ui.paper_ways import PaperWays
from kiosk.ui.print_ways import PrintWays
from kiosk.ui.procedure_sheet import SheetPage
from kiosk.ui.reach import ReachDesk, ReachPage
from kiosk.ui.receipt import ReceiptDesk, ReceiptPage
from kiosk.ui.receipt_words import OpenedProcedure, Receipt, RegisterLine
from kiosk.ui.refusal import RefusalPage
from kiosk.ui.shell import Shell
from kiosk.ui.site import SitePage
from kiosk.ui.site_desk import SiteDesk
from kiosk.ui.site_tools import ToolsDesk
from kiosk.ui.trail import Trail
from kiosk.visit.visit import Visit

_WIDE_PX = 1600
# The procedure that leads to one's mailbox, beside whatever site asks for a code.
MAIL = "courriel-ouvrir"
NO_MAIL = "courriel-creer"
# Who helps when nobody answers for what is not accessible; a contact of the catalogue.
DEFENDER = "tel-ddd"


class Walk(Trail):
    """Leads from page to page, and back the way one came.

    `farewell_asked` says that the visitor has finished; all else stays in here.
    """

    farewell_asked = Signal()

    def __init__(
        self,
        shell: Shell,
        settings: Settings,
        catalogue: Catalogue,
        visit: Visit,
        *,
        view: SiteView,
        counter: Counter,
        reach: Reach,
    ) -> None:
        super().__init__(shell)
        self._settings = settings
        self._catalogue = catalogue
        self._visit = visit
        self._view = view
        self._counter = counter
        self._procedure: Procedure | None = None
        self._before: Procedure | None = None  # the sheet to come back to

        self.home = HomePage(catalogue)
        self.guide = GuidePage(catalogue)
        self.sheet = SheetPage(catalogue)
        self.dates = DatesPage()
        self.site = SitePage(view, practice=bool(settings.network.resolve))
        self.refusal = RefusalPage()
        self.address = AddressPage()
        self.help = HelpPage(settings.site)
        self.accessibility = AccessibilityPage(
            settings.site, catalogue.contact(DEFENDER), can_print=counter.can_print
        )
        self.reach = ReachPage(reach.platforms)
        self.receipt = ReceiptPage()
        self._reach = ReachDesk(self.reach, reach)
        self._site = SiteDesk(self.site, view, counter.tray, visit.journey)
        self._tools = ToolsDesk(self.site, view, view)
        self._receipt = ReceiptDesk(self.receipt)
        self._address = AddressDesk(self.address, view, catalogue)
        self.papers = PaperWays(self, counter, catalogue, self.site)
        self.prints = PrintWays(self, counter, catalogue, shell, settings)
        self._join_procedures()
        self._join_address()
        self._join_site()
        self._join_reach()
        self._join_prints()
        self._join_shell()

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of ours that a visit may come to, the counter's too."""
        return (
            self.home,
            self.sheet,
            self.guide,
            self.dates,
            self.refusal,
            self.address,
            self.help,
            self.accessibility,
            self.reach,
            self.receipt,
            *self._counter.pages,
        )

    def shows_site(self, page: Page) -> bool:
        """Whether what there is to see in this page is a site of others."""
        return page is self.site and self.site.bare

    def _join_procedures(self) -> None:
        self.home.procedure_asked.connect(self._show_procedure)
        self.home.procedure_near.connect(self.sheet.foresee)
        self.home.documents_asked.connect(self.papers.show)
        self.home.guide_asked.connect(self._show_guide)
        self.home.help_asked.connect(self._call_mediator)
        self.guide.procedure_asked.connect(self._show_procedure)
        self.guide.help_asked.connect(self._call_mediator)
        self.guide.back_asked.connect(self.back)
        self.sheet.site_asked.connect(self._open_site)
        self.sheet.choice_asked.connect(self._open_address)
        self.sheet.print_asked.connect(self.prints.sheet)
        self.sheet.dates_asked.connect(self._ask_date)
        self.dates.print_asked.connect(self.prints.dates)
        self.dates.back_asked.connect(self.back)
        self.sheet.mail_asked.connect(self._create_mail)
        self.sheet.back_asked.connect(self._leave_sheet)

    def _join_address(self) -> None:
        self.home.address_asked.connect(self._check_address)
        self.address.back_asked.connect(self.back)
        self.address.open_asked.connect(self._show_site)
        self.address.official_asked.connect(self._open_host)
        self.address.procedure_asked.connect(self._show_procedure)

    def _join_site(self) -> None:
        self._site.left.connect(self.back)
        self.site.leave_asked.connect(self.back)
        self.site.papers_asked.connect(self.papers.show)
        self.site.mail_asked.connect(self._show_mail)
        self._site.received_opened.connect(self.papers.view)
        self._view.refused.connect(self._on_refused)
        self._view.files_asked.connect(self.papers.choose)
        self._view.print_asked.connect(self.prints.page)
        self._view.proof_made.connect(self.prints.proof)
        self.refusal.back_asked.connect(self._after_refusal)
        self.refusal.help_asked.connect(self._show_help)
        self.refusal.official_asked.connect(self._open_host)
        self.refusal.procedure_asked.connect(self._show_procedure)

    def _join_reach(self) -> None:
        self._view.failed.connect(self._reach.look_after)
        self._reach.looking.connect(self.site.show_looking)
        self._reach.judged.connect(self.site.show_summary)
        self.site.reach_asked.connect(self._show_reach)
        self.help.reach_asked.connect(self._show_reach)
        self.reach.back_asked.connect(self.back)

    def _join_prints(self) -> None:
        counter, prints = self._counter, self.prints
        counter.tray.changed.connect(self._tick_off)
        counter.print.finished.connect(self._on_printed)
        self._receipt.print_asked.connect(prints.start)
        self.receipt.leave_asked.connect(self.back)
        self.receipt.finish_asked.connect(self.farewell_asked)

    def _join_shell(self) -> None:
        self._shell.home_asked.connect(self._go_home)
        self._shell.help_asked.connect(self._show_help)
        self._shell.end_asked.connect(self._offer_receipt)
        self._shell.spoken.connect(self._on_spoken)
        self._shell.dressed.connect(self._on_dressed)
        self.help.help_asked.connect(self.help.show_called)
        self.help.back_asked.connect(self.back)
        self.help.accessibility_asked.connect(self._show_accessibility)
        self.accessibility.print_asked.connect(self._print_accessibility)
        self.accessibility.back_asked.connect(self.back)

    def _on_spoken(self) -> None:
        self._view.set_language(self._shell.language)

    def _on_dressed(self) -> None:
        self._view.set_spacing(on=self._shell.look.spaced)

    def _go_home(self) -> None:
        self.papers.give_none()
        self.home.start_over()
        self.begin_at(self.home)

    def _show_help(self) -> None:
        self.help.show_ready()
        self.step_aside(self.help)

    def _show_accessibility(self) -> None:
        self.go(self.accessibility)

    def _print_accessibility(self) -> None:
        self.prints.accessibility(self.accessibility)

    def _call_mediator(self) -> None:
        self._show_help()
        self.help.help_asked.emit()  # as its own button does: they have chosen already

    def _show_guide(self) -> None:
        self.guide.start_over()
        self.go(self.guide)

    def _check_address(self) -> None:
        self.go(self.address)

    def _show_reach(self) -> None:
        self.go(self.reach)

    # Procedures and their sites

    def _show_procedure(self, name: str) -> None:
        self._procedure = self._catalogue.procedure(name)
        self._before = None
        self.sheet.show_procedure(name)
        self._tick_off()
        self.papers.expect(self._procedure)
        self._site.expect(self.papers.wanted)
        self.go(self.sheet)

    def _create_mail(self) -> None:
        """Show how to get an address; the way back leads to what it is for."""
        before = self._procedure
        self._show_procedure(NO_MAIL)
        self._before = before

    def _leave_sheet(self) -> None:
        if self._before is not None:
            self._show_procedure(self._before.id)
        else:
            self.back()

    def _ask_date(self, question: DateQuestion) -> None:
        self.dates.ask(question, local_today())
        self.go(self.dates)

    def _open_site(self, name: str) -> None:
        address = self._catalogue.procedure(name).opens
        if address is not None:
            self._open_address(name, address)

    def _open_address(self, name: str, address: str) -> None:
        self._visit.journey.opened(name)
        self._show_site(address)

    def _open_host(self, host: str) -> None:
        self._show_site(f"https://{host}/")

    def _show_site(self, address: str) -> None:
        self._view.set_language(self._shell.language)
        if not self._view.shows:
            # Sites write smaller than we do; whoever wants large letters wants them
            # there, too. After that the visitor's own choice stands.
            wide = self._shell.width() >= _WIDE_PX
            self._site.show_at(self._shell.look.scale * (125 if wide else 100) // 100)
        self.go(self.site)
        self._site.open(address)

    def _show_mail(self) -> None:
        # not `_show_procedure`: what the site takes stays that of the procedure
        self.sheet.show_procedure(MAIL)
        self._tick_off()
        self.go(self.sheet)

    def _on_refused(self, refusal: Refusal) -> None:
        name = refusal.verdict.procedure
        title = self._catalogue.procedure(name).title if name else None
        self.refusal.show_refusal(refusal.address, refusal.verdict, title)
        self.go(self.refusal)

    def _after_refusal(self) -> None:
        self.back()
        if self._shell.pages.currentWidget() is self.site and not self._view.shows:
            self.back()

    def _tick_off(self) -> None:
        self.sheet.show_ready(self._counter.tray.names)

    def _on_printed(self) -> None:
        self.back()
        if self._shell.pages.currentWidget() is self.receipt:
            self.receipt.show_printed()

    # The end

    def _offer_receipt(self) -> None:
        self.papers.give_none()
        can_print = self._counter.can_print
        self._receipt.offer(self._receipt_of_now(), can_print=can_print)
        self.go(self.receipt)

    def _receipt_of_now(self) -> Receipt:
        visit, site = self._visit, self._settings.site
        proof, journey = visit.proof, visit.journey
        if visit.began is None:
            raise RuntimeError("the visit is not open")
        return Receipt(
            site_name=site.name,
            site_telephone=site.telephone,
            began=visit.began.astimezone(),
            ended=datetime.now(UTC).astimezone(),
            line=_line_of(proof) if proof else None,
            procedures=tuple(map(self._opened, journey.procedures)),
            pages_scanned=journey.pages_scanned,
            pages_printed=journey.pages_printed,
            papers_handed_over=journey.papers_handed_over,
            papers_received=journey.papers_received,
        )

    def _opened(self, name: str) -> OpenedProcedure:
        procedure = self._catalogue.procedure(name)
        return opened_procedure(procedure, self._catalogue, local_today())


def _line_of(proof: Proof) -> RegisterLine:
    return RegisterLine(proof.number, proof.short, f"{proof.number} {proof.head.hex()}")

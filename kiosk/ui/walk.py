"""The ways between the pages of an open visit. No page knows another page."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from kiosk import documents
from kiosk.browser.page import Refusal
from kiosk.browser.proof import SeenPage
from kiosk.browser.reach import Reach
from kiosk.browser.uploads import FileRequest
from kiosk.browser.view import SiteView
from kiosk.catalogue import Catalogue, Procedure
from kiosk.documents import DocumentError
from kiosk.settings import Settings
from kiosk.ui.address_check import AddressDesk, AddressPage
from kiosk.ui.counter import Counter
from kiosk.ui.help import HelpPage
from kiosk.ui.home import HomePage
from kiosk.ui.page import Page
from kiosk.ui.paper_names import OTHER
from kiosk.ui.printing import Print
from kiosk.ui.procedure_document import procedure_pdf
from kiosk.ui.procedure_sheet import SheetPage
from kiosk.ui.proof_document import proof_pdf
from kiosk.ui.reach import ReachDesk, ReachPage
from kiosk.ui.receipt import ReceiptDesk, ReceiptPage
from kiosk.ui.receipt_words import OpenedProcedure, Receipt
from kiosk.ui.refusal import RefusalPage
from kiosk.ui.shell import Shell
from kiosk.ui.site import SiteDesk, SitePage
from kiosk.ui.site_tools import ToolsDesk
from kiosk.visit.tray import Paper
from kiosk.visit.visit import Visit

# What a site takes when the catalogue does not say: the smallest limit met so far.
_LEAST_LIMIT = 1_000_000
_WIDE_PX = 1600
# The procedure that leads to one's mailbox, beside whatever site asks for a code.
MAIL = "courriel-ouvrir"


class Walk(QObject):
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
        self._shell = shell
        self._settings = settings
        self._catalogue = catalogue
        self._visit = visit
        self._view = view
        self._counter = counter
        self._trail: list[Page] = []
        self._procedure: Procedure | None = None
        self._choosing = False  # a site waits for a paper

        self.home = HomePage(catalogue)
        self.sheet = SheetPage(catalogue)
        self.site = SitePage(view, practice=bool(settings.network.resolve))
        self.refusal = RefusalPage()
        self.address = AddressPage()
        self.help = HelpPage(settings.site)
        self.reach = ReachPage(reach.platforms)
        self.receipt = ReceiptPage()
        self._reach = ReachDesk(self.reach, reach)
        self._site = SiteDesk(self.site, view, counter.tray, visit.journey)
        self._tools = ToolsDesk(self.site, view, view)
        self._receipt = ReceiptDesk(self.receipt)
        self._address = AddressDesk(self.address, view, catalogue)
        self._join_procedures()
        self._join_address()
        self._join_site()
        self._join_reach()
        self._join_papers()
        self._join_shell()

    def begin_at(self, page: Page) -> None:
        """Show a page from which there is no way back."""
        self._trail = [page]
        self._shell.show_page(page)

    def go(self, page: Page) -> None:
        """Show a page; `back` leads to the one before."""
        if page in self._trail:
            del self._trail[self._trail.index(page) :]
        self._trail.append(page)
        self._shell.show_page(page)

    def back(self) -> None:
        """Show the page from which one came."""
        if len(self._trail) > 1:
            self._trail.pop()
        self._shell.show_page(self._trail[-1])

    def _step_aside(self, page: Page) -> None:
        """Show a page that may be asked for anywhere; `back` leads here, too."""
        if page in self._trail:
            self._trail.remove(page)
        self.go(page)

    def _leave(self, page: Page) -> None:
        """Leave a page that is done with, wherever the visitor is by now."""
        if self._trail[-1] is page:
            self.back()
        elif page in self._trail:
            self._trail.remove(page)

    def _join_procedures(self) -> None:
        self.home.procedure_asked.connect(self._show_procedure)
        self.home.documents_asked.connect(self._show_papers)
        self.sheet.site_asked.connect(self._open_site)
        self.sheet.choice_asked.connect(self._open_address)
        self.sheet.print_asked.connect(self._print_sheet)
        self.sheet.back_asked.connect(self.back)

    def _join_address(self) -> None:
        self.home.address_asked.connect(self._check_address)
        self.address.back_asked.connect(self.back)
        self.address.open_asked.connect(self._show_site)
        self.address.official_asked.connect(self._open_host)
        self.address.procedure_asked.connect(self._show_procedure)

    def _join_site(self) -> None:
        self._site.left.connect(self.back)
        self.site.leave_asked.connect(self.back)
        self.site.papers_asked.connect(self._show_papers)
        self.site.mail_asked.connect(self._show_mail)
        self._site.received_opened.connect(self._view_paper)
        self._view.refused.connect(self._on_refused)
        self._view.files_asked.connect(self._on_files_asked)
        self._view.print_asked.connect(self._print_page)
        self._view.proof_made.connect(self._print_proof)
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

    def _join_papers(self) -> None:
        counter = self._counter
        counter.papers_page.scan_asked.connect(self._scan)
        counter.papers_page.leave_asked.connect(self.back)
        counter.papers.open_asked.connect(self._view_paper)
        counter.papers.print_asked.connect(self._print_paper)
        counter.viewer.print_asked.connect(self._print_paper)
        counter.viewer.left.connect(self.back)
        counter.picker.scan_asked.connect(self._scan)
        counter.picker.answered.connect(self._on_answered)
        counter.scan.finished.connect(self._on_scanned)
        counter.scan.left.connect(self.back)
        counter.print.finished.connect(self._on_printed)
        counter.print.left.connect(self.back)
        self._receipt.print_asked.connect(self._print_receipt)
        self.receipt.leave_asked.connect(self.back)
        self.receipt.finish_asked.connect(self.farewell_asked)

    def _join_shell(self) -> None:
        self._shell.home_asked.connect(self._go_home)
        self._shell.help_asked.connect(self._show_help)
        self._shell.end_asked.connect(self._offer_receipt)
        self.help.help_asked.connect(self.help.show_called)
        self.help.back_asked.connect(self.back)

    def _go_home(self) -> None:
        self._give_no_paper()
        self.home.start_over()
        self.begin_at(self.home)

    def _show_help(self) -> None:
        self.help.show_ready()
        self._step_aside(self.help)

    def _check_address(self) -> None:
        self.go(self.address)

    def _show_reach(self) -> None:
        self.go(self.reach)

    # Procedures and their sites

    def _show_procedure(self, name: str) -> None:
        self._procedure = self._catalogue.procedure(name)
        self.sheet.show_procedure(name)
        self.go(self.sheet)

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

    # Papers

    def _show_papers(self) -> None:
        self.go(self._counter.papers_page)

    def _view_paper(self, paper: Paper) -> None:
        self._counter.viewer.show_paper(paper, self._counter.tray.papers)
        self.go(self._counter.viewer_page)

    def _scan(self) -> None:
        wanted = self._procedure.papers if self._procedure else ()
        papers = [paper for paper in wanted if paper.scanned]
        self._counter.scan.begin(papers, None if papers else OTHER)
        self.go(self._counter.scan_page)

    def _on_scanned(self, paper: Paper) -> None:
        if self._choosing:
            self._counter.picker.choose(paper)
        self._leave(self._counter.scan_page)

    def _on_files_asked(self, request: FileRequest) -> None:
        self._choosing = True
        self._counter.picker.begin(request, self._limit())
        self.go(self._counter.picker_page)

    def _on_answered(self, _papers: int) -> None:
        self._choosing = False
        if self._counter.picker_page in self._trail:
            self.go(self.site)

    def _give_no_paper(self) -> None:
        if self._choosing:
            self._counter.picker.refuse()

    def _limit(self) -> int:
        """How big a file the site of the moment takes, in bytes."""
        if self._procedure is None:
            return _LEAST_LIMIT
        upload = self._catalogue.platform(self._procedure.platform).upload
        return upload.max_bytes if upload else _LEAST_LIMIT

    # Prints

    def _print_paper(self, paper: Paper) -> None:
        self._offer_print(Print(paper.contents(), paper.pages))

    def _print_page(self, pdf: bytes) -> None:
        try:
            self._offer_print(Print((pdf,), documents.page_count(pdf)))
        except DocumentError as error:
            self._refuse_print(error)

    def _print_proof(self, page: SeenPage) -> None:
        practice = bool(self._settings.network.resolve)
        try:
            pdf = proof_pdf(page, self._settings.site.name, practice=practice)
            self._print_page(pdf)
        except DocumentError as error:
            self._refuse_print(error)

    def _refuse_print(self, error: DocumentError) -> None:
        self._counter.print.refuse(error)
        self._step_aside(self._counter.print_page)

    def _print_sheet(self, name: str) -> None:
        procedure = self._catalogue.procedure(name)
        pdf = procedure_pdf(procedure, self._catalogue, self._shell.language)
        self._print_page(pdf)

    def _offer_print(self, what: Print) -> None:
        self._counter.print.offer(what)
        self._step_aside(self._counter.print_page)

    def _print_receipt(self, what: Print) -> None:
        self._counter.print.start(what)
        self._step_aside(self._counter.print_page)

    def _on_printed(self) -> None:
        self.back()
        if self._shell.pages.currentWidget() is self.receipt:
            self.receipt.show_printed()

    # The end

    def _offer_receipt(self) -> None:
        self._give_no_paper()
        can_print = self._counter.can_print
        self._receipt.offer(self._receipt_of_now(), can_print=can_print)
        self.go(self.receipt)

    def _receipt_of_now(self) -> Receipt:
        proof, journey = self._visit.proof, self._visit.journey
        if proof is None:
            raise RuntimeError("the visit is not open")
        site = self._settings.site
        return Receipt(
            site_name=site.name,
            site_telephone=site.telephone,
            began=proof.at.astimezone(),
            ended=datetime.now(UTC).astimezone(),
            number=proof.number,
            proof=proof.short,
            proof_code=f"{proof.number} {proof.head.hex()}",
            procedures=tuple(map(self._opened, journey.procedures)),
            pages_scanned=journey.pages_scanned,
            pages_printed=journey.pages_printed,
            papers_handed_over=journey.papers_handed_over,
            papers_received=journey.papers_received,
        )

    def _opened(self, name: str) -> OpenedProcedure:
        procedure = self._catalogue.procedure(name)
        contact = procedure.contact and self._catalogue.contact(procedure.contact)
        return OpenedProcedure(
            title=procedure.title,
            next_steps=tuple(step.text for step in procedure.next_steps),
            address=procedure.address,
            telephone=contact.telephone if contact else None,
        )

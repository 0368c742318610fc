"""What can be printed is made here, and shown on the page that prints."""

from datetime import date

from PySide6.QtCore import QObject

from kiosk import documents
from kiosk.browser.proof import SeenPage
from kiosk.catalogue import Catalogue, DateQuestion
from kiosk.documents import DocumentError
from kiosk.settings import Settings
from kiosk.ui.accessibility import AccessibilityPage
from kiosk.ui.accessibility_document import accessibility_pdf
from kiosk.ui.counter import Counter
from kiosk.ui.date_words import local_today
from kiosk.ui.dates_document import reminder_pdf
from kiosk.ui.printing import Print
from kiosk.ui.procedure_document import procedure_pdf
from kiosk.ui.proof_document import proof_pdf
from kiosk.ui.shell import Shell
from kiosk.ui.trail import Trail
from kiosk.visit.tray import Paper


class PrintWays(QObject):
    """Makes each in the visitor's language; `back` leads to where it was asked for."""

    def __init__(
        self,
        trail: Trail,
        counter: Counter,
        catalogue: Catalogue,
        shell: Shell,
        settings: Settings,
    ) -> None:
        super().__init__(trail)
        self._trail = trail
        self._counter = counter
        self._catalogue = catalogue
        self._shell = shell
        self._settings = settings
        counter.papers.print_asked.connect(self.paper)
        counter.viewer.print_asked.connect(self.paper)
        counter.print.left.connect(trail.back)

    def offer(self, what: Print) -> None:
        """Show what may be printed."""
        self._counter.print.offer(what)
        self._trail.step_aside(self._counter.print_page)

    def start(self, what: Print) -> None:
        """Print it without a question more."""
        self._counter.print.start(what)
        self._trail.step_aside(self._counter.print_page)

    def paper(self, paper: Paper) -> None:
        self.offer(Print(paper.contents(), paper.pages))

    def page(self, pdf: bytes) -> None:
        """Offer a page of a site, or one of ours, as a PDF."""
        try:
            self.offer(Print((pdf,), documents.page_count(pdf)))
        except DocumentError as error:
            self._refuse(error)

    def proof(self, page: SeenPage) -> None:
        practice = bool(self._settings.network.resolve)
        try:
            self.page(proof_pdf(page, self._settings.site.name, practice=practice))
        except DocumentError as error:
            self._refuse(error)

    def sheet(self, name: str) -> None:
        procedure = self._catalogue.procedure(name)
        self.page(procedure_pdf(procedure, self._catalogue, self._shell.language))

    def dates(self, question: DateQuestion, day: date) -> None:
        self.page(reminder_pdf(question, day, local_today(), self._shell.language))

    def accessibility(self, page: AccessibilityPage) -> None:
        """Offer the statement: it is no part of the visit, nor counted with it."""
        pdf = accessibility_pdf(page, self._shell.language)
        self.offer(Print((pdf,), documents.page_count(pdf), of_visit=False))

    def _refuse(self, error: DocumentError) -> None:
        self._counter.print.refuse(error)
        self._trail.step_aside(self._counter.print_page)

"""Every page of papers, sites and receipts in its important states, for tests."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from kiosk.browser.dialogs import DialogKind, PageDialog
from kiosk.browser.troubles import Trouble, TroubleKind
from kiosk.catalogue import Texts
from kiosk.devices import DeviceError, Fault, PrintState, PrintStep
from kiosk.documents import DocumentError, DocumentFault
from kiosk.navigation import Level, Reason, Verdict
from kiosk.settings import PrinterChoice
from kiosk.ui.page import Page
from kiosk.ui.paper_list import Progress
from kiosk.ui.paper_names import PaperNames
from kiosk.ui.paper_naming import NamingPage
from kiosk.ui.papers import PapersPage
from kiosk.ui.picker import PickerPage
from kiosk.ui.print_page import PrintPage
from kiosk.ui.receipt import ReceiptPage
from kiosk.ui.receipt_words import OpenedProcedure, Receipt, RegisterLine
from kiosk.ui.refusal import RefusalPage
from kiosk.ui.site import SitePage
from kiosk.ui.site_strips import News
from kiosk.ui.viewer import ViewerPage
from kiosk.visit.tray import Origin, Paper

OFFICIAL = "administration-etrangers-en-france.interieur.gouv.fr"


def texts(fr: str, en: str) -> Texts:
    return Texts({"fr": fr, "en": en})


@dataclass(frozen=True)
class Wanted:
    """A paper that a procedure asks for."""

    id: str
    title: Texts
    only_if: Texts | None = None


WANTED = (
    Wanted("passeport", texts("Passeport", "Passport")),
    Wanted(
        "justificatif-domicile",
        texts("Justificatif de domicile de moins de 6 mois", "Proof of address"),
    ),
    Wanted("titre", texts("Titre de séjour actuel", "Present residence permit")),
    Wanted("photo", texts("Photo d’identité", "Identity photo")),
)
NAMES = PaperNames(WANTED)


def sheet_png(lines: int = 26, width: int = 827) -> bytes:
    """Draw a page of a plainly false letter, 100 dots per inch."""
    height = width * 297 // 210
    image = Image.new("RGB", (width, height), "#fbfaf6")
    drawn = ImageDraw.Draw(image)
    unit = width / 827
    drawn.text((80 * unit, 90 * unit), "Zzyzx Essai", fill="#202020", font_size=34)
    for line in range(lines):
        y = int((180 + 34 * line) * unit)
        words = f"{line + 1:02}. Ceci est un courrier d'exercice, sans valeur."
        drawn.text((80 * unit, y), words, fill="#303030", font_size=22 * unit)
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return kept.getvalue()


def sheet() -> QImage:
    return QImage.fromData(sheet_png())


def paper(number: int, name: str, origin: Origin, pages: int = 1) -> Paper:
    return Paper(number=number, name=name, origin=origin, parts=(), pages=pages)


PAPERS = (
    paper(1, "passeport", Origin.SCAN, 2),
    paper(2, "justificatif-domicile", Origin.SCAN),
    paper(3, "justificatif-domicile", Origin.SCAN),
    paper(4, "document", Origin.SITE, 3),
)

RECEIPT = Receipt(
    site_name="Point numérique de la sous-préfecture d’Exemple",
    site_telephone="00 00 00 00 00",
    began=datetime(2026, 11, 23, 9, 15),  # noqa: DTZ001 - what the clock on the wall shows
    ended=datetime(2026, 11, 23, 10, 2),  # noqa: DTZ001 - the same
    line=RegisterLine(
        1042,
        "K7QF-2M9D-XW4T",
        "1042 2026-11-23T08:15:00Z 01931f4e-0000-7000-8000-000000000000 " + "ab" * 32,
    ),
    procedures=(
        OpenedProcedure(
            title=texts(
                "Remplacer un permis de conduire perdu ou volé",
                "Replace a lost or stolen driving licence",
            ),
            address="https://permisdeconduire.ants.gouv.fr/",
            telephone="34 00",
            next_steps=(
                texts(
                    "Vous recevez un courriel quand la demande est acceptée.",
                    "You get an e-mail when the request is accepted.",
                ),
                texts(
                    "Le permis arrive chez vous par la Poste, contre signature.",
                    "The licence comes by post, to be signed for.",
                ),
            ),
        ),
        OpenedProcedure(
            title=texts("Renouveler un titre de séjour", "Renew a residence permit"),
            address=f"https://{OFFICIAL}/",
            telephone="0 806 001 620",
        ),
    ),
    pages_scanned=3,
    pages_printed=2,
    papers_handed_over=2,
    papers_received=1,
)


def _papers_empty() -> Page:
    page = PapersPage(NAMES)
    page.show_papers(())
    return page


def _papers() -> Page:
    page = PapersPage(NAMES)
    page.show_papers(PAPERS)
    for number in (1, 2, 3):
        page.show_picture(number, sheet())
    page.show_removing(3)
    return page


def _papers_listed() -> Page:
    page = PapersPage(NAMES)
    page.show_papers(PAPERS[1:])
    page.show_picture(2, sheet())
    only_if = texts("si vous êtes mineur", "if you are under age")
    page.show_wanted((*WANTED, Wanted("autorisation", WANTED[1].title, only_if)))
    return page


def _papers_none_of_a_list() -> Page:
    page = PapersPage(NAMES)
    page.show_papers(())
    page.show_wanted(WANTED)
    return page


def _naming() -> Page:
    page = NamingPage()
    page.show_names(WANTED, "justificatif-domicile")
    page.show_picture(sheet())
    return page


def _viewer() -> Page:
    page = ViewerPage(NAMES)
    page.show_paper(PAPERS[3], PAPERS)
    page.show_sheet(sheet(), 1)
    return page


def _viewer_damaged() -> Page:
    page = ViewerPage(NAMES)
    page.show_paper(PAPERS[3], PAPERS)
    page.show_error(DocumentError(DocumentFault.DAMAGED))
    return page


def _print(
    *, pages: int = 3, two_sided: bool = False, colour: bool = False
) -> PrintPage:
    page = PrintPage(PrinterChoice(two_sided=two_sided, colour=colour))
    page.show_offer(pages)
    page.show_sheet(sheet(), 0)
    return page


def _print_one() -> Page:
    return _print(pages=1, colour=True)


def _print_offer() -> Page:
    return _print(two_sided=True)


def _print_too_long() -> Page:
    return _print(pages=30)


def _print_none() -> Page:
    page = PrintPage(PrinterChoice())
    page.show_no_printer()
    return page


def _print_running(
    state: PrintState, fault: Fault | None = None, *, paused: bool = False
) -> Page:
    page = _print()
    page.show_step(PrintStep(state, fault, paused=paused))
    return page


def _print_stopping() -> Page:
    page = _print()
    page.show_step(PrintStep(PrintState.PRINTING))
    page.show_stopping()
    return page


def _print_stopped() -> Page:
    page = _print()
    page.show_stopped()
    return page


def _print_failed(fault: Fault) -> Page:
    page = _print()
    page.show_error(DeviceError(fault))
    return page


def _print_locked() -> Page:
    page = PrintPage(PrinterChoice())
    page.show_unprintable(DocumentError(DocumentFault.PROTECTED))
    return page


def _print_done(*, one: bool = False) -> Page:
    page = _print()
    page.show_done(one=one)
    return page


def _picker_empty() -> Page:
    page = PickerPage(NAMES)
    page.show_request(OFFICIAL, many=False)
    page.show_papers(())
    page.show_missing(WANTED)
    return page


def _picker() -> Page:
    page = PickerPage(NAMES)
    page.show_request(OFFICIAL, many=True)
    page.show_papers(PAPERS)
    for number in (1, 2, 3):
        page.show_picture(number, sheet())
    page.show_missing(WANTED[2:])
    page.show_chosen((1, 3))
    return page


def _picker_chosen(number: int) -> PickerPage:
    page = PickerPage(NAMES)
    page.show_request("permisdeconduire.ants.gouv.fr", many=False)
    page.show_papers(PAPERS)
    page.show_missing(WANTED[2:])
    page.show_chosen((number,))
    return page


def _picker_asks() -> Page:
    page = _picker_chosen(1)
    page.ask_about(PAPERS[0])
    return page


def _picker_asks_of_one_page() -> Page:
    page = _picker_chosen(2)
    page.ask_about(PAPERS[1])
    return page


def _picker_too_large() -> Page:
    page = _picker_chosen(2)
    page.show_error(DocumentError(DocumentFault.CANNOT_FIT))
    return page


def _picker_busy() -> Page:
    page = _picker_chosen(2)
    page.show_busy()
    return page


def _picker_impossible() -> Page:
    page = PickerPage(NAMES)
    page.show_request(OFFICIAL, many=False, possible=False)
    page.show_papers(PAPERS)
    return page


def site_page(*, practice: bool = False) -> SitePage:
    view = QLabel("The site", alignment=Qt.AlignmentFlag.AlignCenter)
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # as the real one has
    page = SitePage(view, practice=practice)
    page.show_host(OFFICIAL, Level.STATE)
    page.show_papers(2)
    return page


def _site_practice() -> Page:
    page = site_page(practice=True)
    page.show_loading(40)
    return page


def _site_counted() -> Page:
    page = site_page()
    page.show_papers(3, Progress(2, 4))
    return page


def _site_received() -> Page:
    page = site_page()
    page.show_news(News.RECEIVED)
    return page


def _site_prompt() -> Page:
    page = site_page(practice=True)
    text = "Votre demande est-elle complète ? " * 12
    page.show_dialog(PageDialog(DialogKind.PROMPT, OFFICIAL, text, "oui"))
    page.show_news(News.NOT_RECEIVED, why="too-large")
    return page


def _site_trouble() -> Page:
    page = site_page()
    page.show_trouble(Trouble(kind=TroubleKind.BROKEN, host=OFFICIAL))
    return page


def _refused(host: str, reason: Reason, imitated: str | None = None) -> Page:
    page = RefusalPage()
    page.show_refusal(host, Verdict(False, reason, None, imitated))
    return page


def _lookalike() -> Page:
    host = "permisdeconduire-ants-gouv-fr.exemple-services-en-ligne.com"
    return _refused(host, Reason.LOOKALIKE, "permisdeconduire.ants.gouv.fr")


def _not_official() -> Page:
    return _refused("www.example.com", Reason.NOT_OFFICIAL)


def _receipt() -> Page:
    page = ReceiptPage()
    page.show_receipt(RECEIPT, can_print=True)
    return page


def _receipt_printed() -> Page:
    page = ReceiptPage()
    page.show_receipt(RECEIPT, can_print=True)
    page.show_printed()
    return page


STATES: dict[str, Callable[[], Page]] = {
    "papers-empty": _papers_empty,
    "papers": _papers,
    "papers-listed": _papers_listed,
    "papers-none-of-a-list": _papers_none_of_a_list,
    "papers-naming": _naming,
    "viewer": _viewer,
    "viewer-damaged": _viewer_damaged,
    "print-one": _print_one,
    "print-offer": _print_offer,
    "print-too-long": _print_too_long,
    "print-none": _print_none,
    "print-sent": partial(_print_running, PrintState.SENT),
    "print-queued": partial(_print_running, PrintState.WAITING),
    "print-running": partial(_print_running, PrintState.PRINTING),
    "print-jam-and-paused": partial(
        _print_running, PrintState.WAITING, Fault.JAM, paused=True
    ),
    **{
        f"print-waits-{fault.value.replace(' ', '-')}": partial(
            _print_running, PrintState.PRINTING, fault
        )
        for fault in (
            Fault.NO_PAPER,
            Fault.JAM,
            Fault.COVER_OPEN,
            Fault.NO_INK,
            Fault.ABSENT,
            Fault.PAUSED,
            Fault.HELD,
            Fault.BUSY,
            Fault.STALLED,
        )
    },
    "print-stopping": _print_stopping,
    "print-stopped": _print_stopped,
    **{
        f"print-failed-{fault.value.replace(' ', '-')}": partial(_print_failed, fault)
        for fault in (
            Fault.ABSENT,
            Fault.BUSY,
            Fault.PAUSED,
            Fault.HELD,
            Fault.UNREADABLE,
            Fault.BROKEN,
        )
    },
    "print-locked": _print_locked,
    "print-done": _print_done,
    "print-done-one": partial(_print_done, one=True),
    "picker-empty": _picker_empty,
    "picker": _picker,
    "picker-asks": _picker_asks,
    "picker-asks-one-page": _picker_asks_of_one_page,
    "picker-too-large": _picker_too_large,
    "picker-busy": _picker_busy,
    "picker-impossible": _picker_impossible,
    "site": site_page,
    "site-practice": _site_practice,
    "site-counted": _site_counted,
    "site-received": _site_received,
    "site-prompt": _site_prompt,
    "site-trouble": _site_trouble,
    "refusal-lookalike": _lookalike,
    "refusal": _not_official,
    "receipt": _receipt,
    "receipt-printed": _receipt_printed,
}

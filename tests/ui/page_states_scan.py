"""Every step of a scan in its important states, for tests."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kiosk.devices import DeviceError, Fault
from kiosk.devices.sane_discovery import FoundScanner
from kiosk.documents import Code, CodeKind, Doubt, Picture, Shape, thumbnail
from kiosk.documents import Paper as PaperSort
from kiosk.ui.page import Page
from kiosk.ui.scan import ScanPage
from kiosk.ui.scan_place import Place
from kiosk.ui.scan_setup import SetupPage
from kiosk.ui.scan_sheets import ScanSheet, Sheets
from kiosk.ui.thumbnails import as_image
from tests.fakes import strips_of
from tests.ui.page_states_papers import NAMES, WANTED, sheet, sheet_png
from tests.ui.scans import letter

LETTER = Code(
    kind=CodeKind.TWO_D_DOC,
    paper=PaperSort.PROOF_OF_ADDRESS,
    issued=date(2026, 1, 1),
)


def small(lines: int = 26) -> Picture:
    return thumbnail(sheet_png(lines), 360)


def scan_sheet(number: int, *doubts: Doubt) -> ScanSheet:
    """Make a page that has been scanned, with these doubts about it."""
    lines = 0 if Doubt.BLANK in doubts else 6 + number * 4
    return ScanSheet(
        number=number,
        picture=sheet_png(lines),
        originals=(sheet_png(lines, 700),),
        small=small(lines),
        doubts=doubts,
    )


def _page() -> ScanPage:
    return ScanPage(NAMES)


def _choice() -> Page:
    page = _page()
    page.show_choice(WANTED)
    return page


def _way() -> Page:
    page = _page()
    page.show_step(page.way)
    return page


def _sides() -> Page:
    page = _page()
    page.show_step(page.sides)
    return page


def _place(kept: int, place: Place, *, card: bool = False) -> ScanPage:
    page = _page()
    page.place.show_ready(
        "justificatif-domicile", kept, place, offers_card=card, leaves=not kept
    )
    page.show_step(page.place)
    return page


def _ready() -> Page:
    return _place(0, Place.GLASS, card=True)


def _ready_for_more() -> Page:
    return _place(2, Place.GLASS, card=True)


def _feeder() -> Page:
    return _place(0, Place.FEEDER)


def _card_front() -> Page:
    return _place(0, Place.CARD_FRONT)


def _card_back() -> Page:
    return _place(0, Place.CARD_BACK)


def _failed(fault: Fault, place: Place, kept: int = 0) -> Page:
    page = _place(kept, place)
    page.place.show_error(DeviceError(fault))
    return page


def _jam() -> Page:
    return _failed(Fault.JAM, Place.FEEDER, kept=2)


def _absent_now() -> Page:
    return _failed(Fault.ABSENT, Place.GLASS)


def _starting() -> Page:
    page = _page()
    page.scanning.show_start(feeds=False)
    page.show_step(page.scanning)
    return page


def _reading(*, feeds: bool, strips: int) -> ScanPage:
    page = _page()
    page.scanning.show_start(feeds=feeds)
    page.show_step(page.scanning)
    for strip in list(strips_of(letter()))[:strips]:
        page.scanning.show_strip(strip)
    page.scanning.show_progress(25 * strips)
    return page


def _halfway() -> Page:
    return _reading(feeds=False, strips=2)


def _feeding() -> Page:
    page = _reading(feeds=True, strips=3)
    page.scanning.show_whole()
    return page


def _stopping() -> Page:
    page = _reading(feeds=False, strips=1)
    page.scanning.show_stopping()
    return page


def _straightening() -> Page:
    page = _page()
    page.look.show_waiting(as_image(small()), 0)
    page.show_step(page.look)
    return page


def _look(shown: ScanSheet, kept: int = 0, *, fresh: bool = True) -> ScanPage:
    page = _page()
    page.look.show_sheet(shown, sheet(), kept, fresh=fresh)
    page.show_step(page.look)
    return page


def _look_well() -> Page:
    return _look(replace(scan_sheet(1), codes=(LETTER,)), 2)


def _look_doubts() -> Page:
    return _look(scan_sheet(1, Doubt.BLURRED, Doubt.CUT_OFF))


def _look_card() -> Page:
    card = replace(scan_sheet(1), shape=Shape.CARD, originals=(b"front", b"back"))
    return _look(card)


def _look_kept() -> Page:
    return _look(scan_sheet(2, Doubt.TOO_PALE).swapped(), 3, fresh=False)


def sheets(*some: ScanSheet) -> Sheets:
    kept = Sheets()
    for each in some:
        kept.add(each)
    return kept


def _overview(kept: Sheets, coming: int = 0) -> ScanPage:
    page = _page()
    page.pages.show_sheets(kept, coming)
    page.show_step(page.pages)
    return page


def _pages() -> Page:
    return _overview(
        sheets(
            scan_sheet(1),
            scan_sheet(2, Doubt.BLURRED),
            scan_sheet(3).turned(),
            scan_sheet(4),
        )
    )


def _pages_blank() -> Page:
    return _overview(
        sheets(
            scan_sheet(1),
            scan_sheet(2, Doubt.BLANK),
            scan_sheet(3),
            scan_sheet(4, Doubt.BLANK),
        )
    )


def _pages_dropped() -> Page:
    kept = sheets(scan_sheet(1), scan_sheet(2), scan_sheet(3))
    kept.drop(1)
    return _overview(kept)


def _pages_coming() -> Page:
    return _overview(sheets(scan_sheet(1)), coming=2)


def _pages_restart() -> Page:
    page = _overview(sheets(scan_sheet(1), scan_sheet(2)))
    page.pages.restart.click()
    return page


def _absent() -> Page:
    page = _page()
    page.show_step(page.absent)
    return page


def _setup_searching() -> Page:
    page = SetupPage()
    page.show_searching()
    page.show_progress(40)
    page.show_place("genesys")
    page.show_found(FoundScanner("genesys:libusb:001:004", "Zzyzx", "Essai 200"))
    return page


def _setup_found() -> Page:
    page = SetupPage()
    page.show_searching()
    page.show_found(FoundScanner("genesys:libusb:001:004", "Zzyzx", "Essai 200"))
    page.show_found(FoundScanner("Couloir", address="http://192.0.2.7:8080/eSCL"))
    page.show_over()
    return page


def _setup_none() -> Page:
    page = SetupPage()
    page.show_searching()
    page.show_over()
    return page


STATES: dict[str, Callable[[], Page]] = {
    "scan-choice": _choice,
    "scan-way": _way,
    "scan-sides": _sides,
    "scan-ready": _ready,
    "scan-ready-for-more": _ready_for_more,
    "scan-feeder": _feeder,
    "scan-card-front": _card_front,
    "scan-card-back": _card_back,
    "scan-jam": _jam,
    "scan-no-answer": _absent_now,
    "scan-starting": _starting,
    "scan-halfway": _halfway,
    "scan-feeding": _feeding,
    "scan-stopping": _stopping,
    "scan-straightening": _straightening,
    "scan-look": _look_well,
    "scan-look-doubts": _look_doubts,
    "scan-look-card": _look_card,
    "scan-look-kept": _look_kept,
    "scan-pages": _pages,
    "scan-pages-blank": _pages_blank,
    "scan-pages-dropped": _pages_dropped,
    "scan-pages-coming": _pages_coming,
    "scan-pages-restart": _pages_restart,
    "scan-absent": _absent,
    "scan-setup-searching": _setup_searching,
    "scan-setup-found": _setup_found,
    "scan-setup-none": _setup_none,
}

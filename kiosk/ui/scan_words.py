"""What the kiosk says of a scan: what the scanner said no to, what may be wrong."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.devices import DeviceError, Fault
from kiosk.documents import Code, CodeKind, Doubt, Shape
from kiosk.documents import Paper as PaperSort
from kiosk.ui.paper_words import explain_paper
from kiosk.ui.wording import Wording

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it


def explain_scan(error: Exception) -> Wording:
    """Say it in the language of the moment. Keep the error, not the sentence."""
    match error:
        case DeviceError():
            return _scanner(error.fault)
        case OSError():
            return Wording(
                translate("ScanWords", "There is no room left for more pages."),
                translate("ScanWords", "Remove papers that you no longer need."),
            )
        case _:
            return explain_paper(error)


def _scanner(fault: Fault) -> Wording:  # noqa: C901, PLR0911 - one case a fault
    match fault:
        case Fault.JAM:
            return Wording(
                translate("ScanWords", "A sheet is stuck in the scanner."),
                translate(
                    "ScanWords",
                    "Open the scanner's cover and take the sheet out gently. "
                    "Then put it back in the feeder.",
                ),
            )
        case Fault.COVER_OPEN:
            return Wording(
                translate("ScanWords", "The scanner's cover is open."),
                translate("ScanWords", "Close it, then touch “Scan” again."),
            )
        case Fault.NO_PAPER:
            return Wording(
                translate("ScanWords", "There is no paper in the feeder."),
                translate(
                    "ScanWords",
                    "Push your sheets in as far as they go, then touch “Scan”.",
                ),
            )
        case Fault.BUSY:
            return Wording(
                translate("ScanWords", "The scanner is busy."),
                translate("ScanWords", "Wait a moment, then touch “Scan” again."),
            )
        case Fault.STALLED:
            return Wording(
                translate("ScanWords", "The scanner has stopped halfway."),
                translate(
                    "ScanWords",
                    "Touch “Scan” again. If it stops again, call the mediator.",
                ),
            )
        case Fault.TOO_LONG:
            return Wording(
                translate("ScanWords", "These are too many sheets at a time."),
                translate("ScanWords", "Put fewer sheets in, then touch “Scan”."),
            )
        case Fault.ABSENT | Fault.FORBIDDEN:
            return Wording(
                translate("ScanWords", "The scanner does not answer."),
                translate(
                    "ScanWords",
                    "See whether it is switched on. If it is, call the mediator.",
                ),
            )
        case (
            Fault.BROKEN | Fault.UNREADABLE | Fault.NO_INK | Fault.PAUSED | Fault.HELD
        ):  # the last three are a printer's
            return Wording(
                translate("ScanWords", "The scanner could not read your paper."),
                translate(
                    "ScanWords",
                    "Touch “Scan” again. If it fails again, call the mediator.",
                ),
            )
        case _:
            assert_never(fault)


def explain_doubt(doubt: Doubt) -> Wording:
    """Say what may be wrong with a page, and what to do. The visitor decides."""
    match doubt:
        case Doubt.BLANK:
            return Wording(
                translate("ScanWords", "There seems to be nothing on this page."),
                translate(
                    "ScanWords",
                    "Is the paper face down on the glass? Turn it over, scan again.",
                ),
            )
        case Doubt.TOO_DARK:
            return Wording(
                translate("ScanWords", "The picture is dark."),
                translate(
                    "ScanWords", "Close the lid well over the paper, scan again."
                ),
            )
        case Doubt.TOO_PALE:
            return Wording(
                translate("ScanWords", "The writing is pale."),
                translate(
                    "ScanWords",
                    "If you cannot read it, ask for a clearer copy of the paper.",
                ),
            )
        case Doubt.BLURRED:
            return Wording(
                translate("ScanWords", "The picture is blurred."),
                translate(
                    "ScanWords", "Lay the paper flat, press the lid down, scan again."
                ),
            )
        case Doubt.CUT_OFF:
            return Wording(
                translate("ScanWords", "A part of the paper may be cut off."),
                translate(
                    "ScanWords",
                    "Push the paper against the corner mark, scan again.",
                ),
            )
        case Doubt.COARSE:
            return Wording(
                translate("ScanWords", "The letters are very small."),
                translate(
                    "ScanWords",
                    "Look closer. If you cannot read them, tell the mediator.",
                ),
            )
        case _:
            assert_never(doubt)


def doubt_in_short(doubt: Doubt) -> str:
    """Say it in a word or two, under a small picture."""
    match doubt:
        case Doubt.BLANK:
            return translate("ScanWords", "Blank?")
        case Doubt.TOO_DARK:
            return translate("ScanWords", "Dark")
        case Doubt.TOO_PALE:
            return translate("ScanWords", "Pale")
        case Doubt.BLURRED:
            return translate("ScanWords", "Blurred")
        case Doubt.CUT_OFF:
            return translate("ScanWords", "Cut off?")
        case Doubt.COARSE:
            return translate("ScanWords", "Very small letters")
        case _:
            assert_never(doubt)


def recognised(shape: Shape, codes: Sequence[Code]) -> str:
    """Say what the page is, as far as it can be seen; nothing when it cannot."""
    for code in codes:
        if code.kind is CodeKind.TWO_D_DOC:
            return _official(code.paper)
    if shape is Shape.CARD:
        return translate("ScanWords", "This is a card, cut out at its edges.")
    return ""


def _official(paper: PaperSort | None) -> str:  # noqa: C901, PLR0911 - one case each
    match paper:
        case PaperSort.PROOF_OF_ADDRESS | PaperSort.INVOICE:
            return translate(
                "ScanWords", "This is a proof of address with an official code."
            )
        case PaperSort.TAX_NOTICE:
            return translate("ScanWords", "This is a tax notice with an official code.")
        case PaperSort.BANK_DETAILS:
            return translate(
                "ScanWords", "These are bank details with an official code."
            )
        case PaperSort.PAYSLIP:
            return translate("ScanWords", "This is a payslip with an official code.")
        case PaperSort.WORK_CONTRACT:
            return translate(
                "ScanWords", "This is a contract of employment with an official code."
            )
        case PaperSort.IDENTITY:
            return translate(
                "ScanWords", "This is an identity document with an official code."
            )
        case PaperSort.VEHICLE:
            return translate(
                "ScanWords", "This is a vehicle paper with an official code."
            )
        case PaperSort.DRIVING_LICENCE:
            return translate(
                "ScanWords",
                "This is a paper about a driving licence with an official code.",
            )
        case PaperSort.DIPLOMA:
            return translate("ScanWords", "This is a diploma with an official code.")
        case PaperSort.OTHER | None:
            return translate("ScanWords", "This paper has an official code.")
        case _:
            assert_never(paper)

"""What the kiosk says when a paper cannot be used: what happened, what to do."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.documents import DocumentError, DocumentFault
from kiosk.ui.wording import Wording, explain

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it


def explain_paper(error: Exception) -> Wording:  # noqa: PLR0911 - one case a fault
    """Say it in the language of the moment, errors of devices too."""
    if not isinstance(error, DocumentError):
        return explain(error)
    match error.fault:
        case DocumentFault.EMPTY:
            return Wording(
                translate("PaperWords", "There is nothing in this document."),
                translate("PaperWords", "Scan it again, or open it again on the site."),
            )
        case DocumentFault.NOT_A_DOCUMENT:
            return Wording(
                translate("PaperWords", "This is not a paper that can be shown here."),
                translate("PaperWords", "Only PDF documents and pictures can."),
            )
        case DocumentFault.PROTECTED:
            return Wording(
                translate("PaperWords", "This document is locked by a password."),
                translate("PaperWords", "Print it at home, or ask the mediator."),
            )
        case DocumentFault.DAMAGED:
            return Wording(
                translate("PaperWords", "This document is damaged."),
                translate("PaperWords", "Open it again on the site, or scan it again."),
            )
        case DocumentFault.CANNOT_FIT | DocumentFault.TOO_LARGE:
            return Wording(
                translate("PaperWords", "This paper is too large for the site."),
                translate("PaperWords", "Scan fewer pages at a time."),
            )
        case DocumentFault.TOO_MANY_PAGES:
            return Wording(
                translate("PaperWords", "This paper has too many pages."),
                translate("PaperWords", "Scan fewer pages at a time."),
            )
        case _:
            assert_never(error.fault)

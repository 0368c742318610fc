"""Makes papers fit to send: what a file is, how it looks, one PDF under a limit.

PDFium is not thread-safe; this room keeps it behind one lock, so any thread
may call. Nothing here trusts what it is given: sizes are checked before work.
"""

import logging

# It greets when it is imported, and quotes papers in its warnings.
logging.getLogger("pikepdf").setLevel(logging.CRITICAL)

from kiosk.documents.fitting import fit, fit_picture
from kiosk.documents.kinds import kind_of
from kiosk.documents.pdfium import page_count, render
from kiosk.documents.picking import page_alone
from kiosk.documents.scans import card_sides, kept, tidy
from kiosk.documents.sides import both_sides, turned
from kiosk.documents.stamping import stamped
from kiosk.documents.thumbnails import thumbnail
from kiosk.documents.words import (
    Code,
    CodeKind,
    DocumentError,
    DocumentFault,
    Doubt,
    Kind,
    Paper,
    Picture,
    Shape,
    Tidied,
)

__all__ = [
    "Code",
    "CodeKind",
    "DocumentError",
    "DocumentFault",
    "Doubt",
    "Kind",
    "Paper",
    "Picture",
    "Shape",
    "Tidied",
    "both_sides",
    "card_sides",
    "fit",
    "fit_picture",
    "kept",
    "kind_of",
    "page_alone",
    "page_count",
    "render",
    "stamped",
    "thumbnail",
    "tidy",
    "turned",
]

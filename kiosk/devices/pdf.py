"""What every printer asks of a document before it takes it."""

import io
import logging

from kiosk.devices import DeviceError, Fault, PrintRequest

# It greets when it is imported, and quotes papers in its warnings.
logging.getLogger("pikepdf").setLevel(logging.CRITICAL)
import pikepdf  # noqa: E402 - not before the line above


def check(pdf: bytes, request: PrintRequest) -> None:
    """Refuse what cannot be printed or has too many pages.

    A printer given something else than a PDF may print it as pages of letters.
    """
    if not pdf.startswith(b"%PDF-"):
        raise DeviceError(Fault.UNREADABLE, "not a PDF")
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            pages = len(document.pages)
    except (pikepdf.PdfError, pikepdf.PasswordError) as error:
        raise DeviceError(Fault.UNREADABLE, str(error)) from error
    if pages == 0:
        raise DeviceError(Fault.UNREADABLE, "no pages")
    if pages * request.copies > request.max_pages:
        raise DeviceError(Fault.TOO_LONG, f"{pages} pages in {request.copies} copies")

"""Counts and draws the pages of PDFs, through PDFium: one thread at a time."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Lock
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PIL import Image

from kiosk.documents.words import DocumentError, DocumentFault, Picture

# PDFium keeps state for the whole process: two threads in it at once crash.
_ONE_AT_A_TIME = Lock()
_MOST_PIXELS = 50_000_000


def page_count(pdf: bytes) -> int:
    """Count the pages. Raises DocumentError: EMPTY, PROTECTED or DAMAGED."""
    with _opened(pdf) as document:
        return len(document)


def render(pdf: bytes, page: int, width_px: int) -> Picture:
    """Draw one page, counted from 0, with its form fields, on white."""
    with _opened(pdf) as document, _page(document, page) as drawn:
        width, height = drawn.get_size()
        image = _draw(drawn, width_px / width, width_px * width_px * height / width)
    return Picture(image.width, image.height, image.tobytes())


def draw_within(pdf: bytes, page: int, box_px: tuple[int, int]) -> Image.Image:
    """Draw one page as large as fits into a box, which is turned as the page is."""
    with _opened(pdf) as document, _page(document, page) as drawn:
        width, height = drawn.get_size()
        short, long = sorted(box_px)
        box = (long, short) if width > height else (short, long)
        scale = min(box[0] / width, box[1] / height)
        return _draw(drawn, scale, width * height * scale * scale)


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    if not pdf:
        raise DocumentError(DocumentFault.EMPTY)
    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as error:
            raise DocumentError(_fault(error), str(error)) from error
        with closing(document):
            document.init_forms()  # or what was typed into a form is not drawn
            yield document


@contextmanager
def _page(document: Any, number: int) -> Iterator[Any]:
    try:
        page = document[number]
    except (pdfium.PdfiumError, IndexError) as error:
        raise DocumentError(DocumentFault.DAMAGED, f"page {number}") from error
    with closing(page):
        if min(page.get_size()) <= 0:
            raise DocumentError(DocumentFault.DAMAGED, f"page {number} has no size")
        yield page


def _draw(page: Any, scale: float, pixels: float) -> Image.Image:
    if pixels > _MOST_PIXELS:
        raise DocumentError(DocumentFault.TOO_LARGE, f"a page of {pixels:.0f} pixels")
    try:
        with closing(page.render(scale=scale, rev_byteorder=True)) as bitmap:
            drawn: Image.Image = bitmap.to_pil().convert("RGB")  # a copy of its own
            return drawn
    except pdfium.PdfiumError as error:
        raise DocumentError(DocumentFault.DAMAGED, str(error)) from error


def _fault(error: pdfium.PdfiumError) -> DocumentFault:
    protected = error.err_code in {
        pdfium_c.FPDF_ERR_PASSWORD,
        pdfium_c.FPDF_ERR_SECURITY,
    }
    return DocumentFault.PROTECTED if protected else DocumentFault.DAMAGED

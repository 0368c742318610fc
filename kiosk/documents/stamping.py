"""Puts a heading on every page of a PDF, where the page itself cannot reach it."""

import pikepdf

from kiosk.documents.cleaning import clean, keep_layers, opened, saved

MOST_PAGES = 100
_POINTS_PER_MM = 72 / 25.4


def stamped(pdf: bytes, headings: bytes, head_mm: float) -> bytes:
    """Lay each page of a PDF under the heading that the page of its number has.

    Whatever a page draws stays below its heading, smaller if need be. Nothing but
    the pages is kept.

    Args:
        pdf: what is to be laid out; 100 pages at most.
        headings: as many pages, each with its heading at the top.
        head_mm: how much of the paper, from its upper edge, the headings take.

    Raises DocumentError.
    """
    cleaned, _ = clean(pdf, MOST_PAGES)
    with opened(headings) as target, opened(cleaned) as source:
        for sheet, page in zip(target.pages, source.pages, strict=True):
            sheet.add_overlay(page, _below(sheet, head_mm))
        keep_layers(source, target)
        whole = saved(target)
    return clean(whole, MOST_PAGES)[0]


def _below(sheet: pikepdf.Page, head_mm: float) -> pikepdf.Rectangle:
    left, low, right, high = (float(edge) for edge in sheet.mediabox.as_list())
    return pikepdf.Rectangle(left, low, right, high - head_mm * _POINTS_PER_MM)

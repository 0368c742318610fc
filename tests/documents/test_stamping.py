"""Every page gets its heading, and cannot draw over it."""

import io

import pikepdf
import pypdfium2 as pdfium
import pytest

from kiosk.documents import DocumentError, DocumentFault, page_count, render, stamped
from tests.rigs.papers import saved

A4 = (595, 842)
HEAD_MM = 50.0
HEAD_PT = HEAD_MM * 72 / 25.4


def sheets(count: int, size: tuple[float, float], drawn: str, rotate: int = 0) -> bytes:
    document = pikepdf.new()
    for _ in range(count):
        document.add_blank_page(page_size=size)
        page = document.pages[-1]
        page.Contents = document.make_stream(drawn.encode())
        page.Rotate = rotate
    document.docinfo["/Author"] = "Zzyzx"
    return saved(document)


def headings(count: int) -> bytes:
    """Give A4 pages whose uppermost part is red."""
    return sheets(count, A4, "1 0 0 rg 0 802 595 40 re f")


def colour_at(pdf: bytes, page: int, x: float, y: float) -> tuple[int, ...]:
    """Look at a point, in parts of the sheet's width and height from above."""
    picture = render(pdf, page, 200)
    place = (int(y * picture.height) * picture.width + int(x * picture.width)) * 3
    return tuple(picture.rgb[place : place + 3])


@pytest.mark.parametrize(
    ("size", "rotate"),
    [(A4, 0), (A4, 90), ((842, 595), 0), ((3000, 200), 0), ((100, 5000), 180)],
)
def test_a_page_stays_under_its_heading(size: tuple[int, int], rotate: int) -> None:
    blue = sheets(2, size, "0 0 1 rg -9999 -9999 99999 99999 re f", rotate)

    pdf = stamped(blue, headings(2), HEAD_MM)

    assert page_count(pdf) == 2
    for page in range(2):
        assert colour_at(pdf, page, 0.5, 0.01) == (255, 0, 0)
        assert colour_at(pdf, page, 0.5, (HEAD_PT - 5) / 842) == (255, 255, 255)
        below = (842 - (842 - HEAD_PT) / 2) / 842
        assert colour_at(pdf, page, 0.5, below) == (0, 0, 255)


def test_a_stamped_page_is_an_a4_sheet() -> None:
    with pdfium.PdfDocument(
        stamped(sheets(1, (3000, 200), ""), headings(1), HEAD_MM)
    ) as document:
        assert document[0].get_size() == pytest.approx(A4)


def test_its_metadata_are_empty() -> None:
    pdf = stamped(sheets(1, A4, ""), headings(1), HEAD_MM)

    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert "/Metadata" not in document.Root
        assert not document.docinfo.keys()
    assert b"Zzyzx" not in pdf


def test_a_hundred_pages_are_enough() -> None:
    with pytest.raises(DocumentError) as told:
        stamped(sheets(101, A4, ""), headings(101), HEAD_MM)
    assert told.value.fault is DocumentFault.TOO_MANY_PAGES


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.4 cut short"])
def test_what_is_no_document_is_told(pdf: bytes) -> None:
    with pytest.raises(DocumentError):
        stamped(pdf, headings(1), HEAD_MM)

"""A 2D-Doc is recognised by its head and says what the paper is; so does a QR code.

The heads are made after the "Spécifications techniques des codes à barres 2D-Doc" of
the Agence nationale des titres sécurisés, v3.1.3; what they hold is plainly false, and
no authority has signed it.
"""

from datetime import date, timedelta

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from kiosk.documents import Code, CodeKind, Paper, tidy
from tests.rigs import scans
from tests.rigs.scans import Mishap, Pen, pnm, scan

FIELDS = (
    "10EXEMPLE/CAMILLE\x1d2200000000001 RUE DE L'EXEMPLE\x1d2400000\x1f" + "A" * 103
)
ISSUED = date(2000, 1, 1) + timedelta(0x2710)
MARK = {
    "2D-Doc": zxingcpp.BarcodeFormat.DataMatrix,
    "QR": zxingcpp.BarcodeFormat.QRCode,
}


def head(version: int, paper: str, issued: str = "2710") -> str:
    """Build the head of a version: a perimeter came with the third, a country later."""
    more = {1: "", 2: "", 3: "01", 4: "01FR"}[version]
    return f"DC0{version}FR000001{issued}2710{paper}{more}"


def printed(pen: Pen, text: str, sort: str, place_mm: tuple[int, int]) -> Pen:
    """Print a code whose squares are half a millimetre, as the specification asks."""
    code = zxingcpp.create_barcode(text, MARK[sort])
    squares = np.asarray(zxingcpp.write_barcode_to_image(code, add_quiet_zones=False))
    size = tuple(pen.px(0.508 * side) for side in squares.shape[::-1])
    picture = Image.fromarray(squares).resize(size, Image.Resampling.NEAREST)
    pen.sheet.paste(picture.convert("RGB"), tuple(map(pen.px, place_mm)))
    return pen


def codes(pen: Pen, mishap: Mishap | None = None) -> tuple[Code, ...]:
    return tidy(pnm(scan(pen, mishap)), pen.dpi).codes


@pytest.mark.parametrize("dpi", [150, 200, 300])
@pytest.mark.parametrize(
    "mishap", [Mishap(), Mishap(lean=-2.3, turn=2, tint=(1, 0.95, 0.8))]
)
def test_a_proof_of_address_with_2d_doc_is_recognised(dpi: int, mishap: Mishap) -> None:
    bill = printed(scans.invoice(dpi), head(4, "01") + FIELDS, "2D-Doc", (20, 240))

    assert codes(bill, mishap) == (
        Code(kind=CodeKind.TWO_D_DOC, paper=Paper.INVOICE, issued=ISSUED),
    )


@pytest.mark.parametrize("version", [1, 2, 3, 4])
@pytest.mark.parametrize(
    ("sort", "paper"),
    [
        ("00", Paper.PROOF_OF_ADDRESS),
        ("04", Paper.TAX_NOTICE),
        ("06", Paper.PAYSLIP),
        ("AD", Paper.DRIVING_LICENCE),
        ("ZZ", Paper.OTHER),
    ],
)
def test_the_head_says_what_the_paper_is(version: int, sort: str, paper: Paper) -> None:
    page = printed(
        scans.few_words(200), head(version, sort) + FIELDS, "2D-Doc", (60, 90)
    )

    [code] = codes(page)

    assert (code.kind, code.paper) == (CodeKind.TWO_D_DOC, paper)


def test_a_day_of_issue_that_is_left_out_is_none() -> None:
    text = head(4, "00", issued="FFFF") + FIELDS

    [code] = codes(printed(scans.few_words(200), text, "2D-Doc", (60, 90)))

    assert code.issued is None


def test_nothing_about_a_person_is_kept_of_a_code() -> None:
    page = printed(scans.few_words(200), head(4, "01") + FIELDS, "2D-Doc", (60, 90))
    page = printed(page, "https://exemple.gouv.fr/dossier/12345", "QR", (60, 150))

    told = repr(codes(page))

    assert "EXEMPLE" not in told
    assert "12345" not in told


def test_of_a_qr_code_the_host_is_told() -> None:
    page = printed(
        scans.few_words(200), "HTTPS://www.Exemple.gouv.fr/a?b=c", "QR", (60, 90)
    )

    assert codes(page) == (Code(kind=CodeKind.QR, host="www.exemple.gouv.fr"),)


@pytest.mark.parametrize("text", ["BEGIN:VCARD", "https://[nonsense/", "mailto:a@b.fr"])
def test_a_qr_code_without_a_host_is_a_qr_code(text: str) -> None:
    page = printed(scans.few_words(200), text, "QR", (60, 90))

    assert codes(page) == (Code(kind=CodeKind.QR),)


def test_another_data_matrix_is_no_2d_doc() -> None:
    page = printed(scans.few_words(200), "LETTRE 000 000", "2D-Doc", (60, 90))

    assert codes(page) == (Code(kind=CodeKind.OTHER),)


def test_the_2d_doc_comes_first_and_the_same_code_once() -> None:
    page = printed(scans.few_words(200), "https://exemple.fr/1", "QR", (30, 40))
    page = printed(page, "https://exemple.fr/2", "QR", (120, 40))
    page = printed(page, head(4, "00") + FIELDS, "2D-Doc", (60, 150))

    assert [code.kind for code in codes(page)] == [CodeKind.TWO_D_DOC, CodeKind.QR]


@pytest.mark.parametrize("name", scans.PAGES)
def test_a_page_without_a_code_has_none(name: str) -> None:
    assert codes(scans.PAGES[name](150)) == ()

"""Reads the codes printed on papers: the head of a 2D-Doc, the host of a QR code.

The head of a 2D-Doc is fixed by the "Spécifications techniques des codes à barres
2D-Doc" of the Agence nationale des titres sécurisés (v3.1.3): two letters, the
version, who signed (4) with which certificate (4), the day of issue and that of the
signature (4 each: days since 2000 in hexadecimal), the sort of document (2).
"""

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

import zxingcpp

from kiosk.documents.pixels import Pixels, shrunk
from kiosk.documents.words import Code, CodeKind, Paper

_READ = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.PDF417,
    ]
)
_FINE_DPI = 150  # a 2D-Doc's squares are at least half a millimetre
_HEAD = re.compile(
    r"DC0[1-4][0-9A-Z]{4}[0-9A-Z]{4}([0-9A-F]{4})[0-9A-F]{4}([0-9A-Z]{2})"
)
_FIRST_DAY = date(2000, 1, 1)
_NO_DAY = "FFFF"
_PAPERS = {
    "00": Paper.PROOF_OF_ADDRESS,
    "01": Paper.INVOICE,
    "02": Paper.TAX_NOTICE,  # on the home one lives in
    "03": Paper.BANK_DETAILS,
    "04": Paper.TAX_NOTICE,
    "05": Paper.BANK_DETAILS,
    "06": Paper.PAYSLIP,
    "07": Paper.IDENTITY,
    "08": Paper.IDENTITY,
    "09": Paper.INVOICE,
    "10": Paper.WORK_CONTRACT,
    "11": Paper.BANK_DETAILS,
    "13": Paper.IDENTITY,
    "18": Paper.TAX_NOTICE,
    "24": Paper.TAX_NOTICE,
    "28": Paper.TAX_NOTICE,
    "A0": Paper.VEHICLE,
    "A7": Paper.VEHICLE,
    "A8": Paper.VEHICLE,
    "AA": Paper.DRIVING_LICENCE,
    "AB": Paper.DRIVING_LICENCE,
    "AD": Paper.DRIVING_LICENCE,
    "B0": Paper.DIPLOMA,
}


def codes(grey: Pixels, dpi: int) -> tuple[Code, ...]:
    """Find the codes on a page, each sort once, those that say most first."""
    small = shrunk(grey, _FINE_DPI / dpi)
    found = zxingcpp.read_barcodes(small, formats=_READ)
    read = dict.fromkeys(_code(each.format, each.text) for each in found)
    return tuple(sorted(read, key=lambda code: list(CodeKind).index(code.kind)))


def _code(sort: zxingcpp.BarcodeFormat, text: str) -> Code:
    if head := _HEAD.match(text):
        return Code(
            kind=CodeKind.TWO_D_DOC,
            paper=_PAPERS.get(head[2], Paper.OTHER),
            issued=_day(head[1]),
        )
    if sort is not zxingcpp.BarcodeFormat.QRCode and not _is_address(text):
        return Code(kind=CodeKind.OTHER)
    return Code(kind=CodeKind.QR, host=_host(text))


def _day(days: str) -> date | None:
    return None if days == _NO_DAY else _FIRST_DAY + timedelta(int(days, 16))


def _is_address(text: str) -> bool:
    return text[:8].lower().startswith(("http://", "https://"))


def _host(text: str) -> str | None:
    if not _is_address(text):
        return None
    try:
        return urlsplit(text).hostname
    except ValueError:  # brackets that are no address
        return None

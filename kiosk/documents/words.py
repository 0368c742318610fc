"""The words of the documents room."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class DocumentFault(Enum):
    """Why a document cannot be used. kiosk.ui.wording tells the visitor."""

    EMPTY = "empty"
    NOT_A_DOCUMENT = "not a document"
    PROTECTED = "protected by a password"
    DAMAGED = "damaged"
    CANNOT_FIT = "cannot be made small enough"
    TOO_LARGE = "too large"
    TOO_MANY_PAGES = "too many pages"


class DocumentError(Exception):
    """A document is of no use. The detail is for the journal, never for the screen.

    `part` says which one of several it is, counted from 0. `needed_bytes` says, of
    what cannot fit, the limit within which it would, as legible as we ask.
    """

    def __init__(
        self,
        fault: DocumentFault,
        detail: str = "",
        part: int | None = None,
        needed_bytes: int | None = None,
    ) -> None:
        # all, or it would not survive pickling
        super().__init__(fault, detail, part, needed_bytes)
        self.fault = fault
        self.detail = detail
        self.part = part
        self.needed_bytes = needed_bytes

    def __str__(self) -> str:
        return f"{self.fault.value}: {self.detail}"


class Kind(Enum):
    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    PNM = "image/x-portable-anymap"  # fresh from the scanner; no site's file


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels to show: three bytes each, line by line from the top, no padding."""

    width: int
    height: int
    rgb: bytes


class Shape(Enum):
    """What lies on the glass, by its form alone."""

    PAGE = "page"
    CARD = "card"  # as large as an identity card or a driving licence
    SLIP = "slip"  # narrow: a till receipt


class Doubt(Enum):
    """What may be wrong with a scan. The visitor looks, and decides."""

    BLANK = "blank"
    TOO_DARK = "too dark"
    TOO_PALE = "too pale"
    BLURRED = "blurred"
    CUT_OFF = "cut off"
    COARSE = "too few pixels for its letters"


class CodeKind(Enum):
    TWO_D_DOC = "2D-Doc"
    QR = "QR code"
    OTHER = "other"


class Paper(Enum):
    """What a 2D-Doc says that the paper is."""

    PROOF_OF_ADDRESS = "proof of address"
    INVOICE = "invoice"  # of water, power, telephone: a proof of address too
    TAX_NOTICE = "tax notice"
    BANK_DETAILS = "bank details"
    PAYSLIP = "payslip"
    WORK_CONTRACT = "contract of employment"
    IDENTITY = "identity document"
    VEHICLE = "vehicle paper"
    DRIVING_LICENCE = "paper about a driving licence"
    DIPLOMA = "diploma"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code printed on a paper: what sort it is, and no more of what it says.

    Of a 2D-Doc its header: the sort of paper, when it was issued. Of a QR code with
    an address its host. Nothing is verified, nothing about a person is kept.
    """

    kind: CodeKind
    paper: Paper | None = None
    issued: date | None = None
    host: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidied:
    """A scan made straight and clean, and what there is to say about it.

    `picture` is a JPEG that carries its `dpi`. `turned` says by how many degrees
    it was straightened, clockwise, `rotation` by how many it was then turned to
    stand upright, clockwise: 0, 90, 180 or 270, and 0 when not sure.
    """

    picture: bytes
    width: int
    height: int
    dpi: int
    shape: Shape
    doubts: tuple[Doubt, ...]
    codes: tuple[Code, ...]
    turned: float
    rotation: int

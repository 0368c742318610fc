"""The words of the documents room."""

from dataclasses import dataclass
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

    `part` says which one of several it is, counted from 0.
    """

    def __init__(
        self, fault: DocumentFault, detail: str = "", part: int | None = None
    ) -> None:
        super().__init__(fault, detail, part)  # all, or it would not survive pickling
        self.fault = fault
        self.detail = detail
        self.part = part

    def __str__(self) -> str:
        return f"{self.fault.value}: {self.detail}"


class Kind(Enum):
    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels to show: three bytes each, line by line from the top, no padding."""

    width: int
    height: int
    rgb: bytes

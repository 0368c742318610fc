"""Whether a file handed in is a paper one can read: looks inside, trusts no name."""

from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from typing import assert_never

import pikepdf
from PIL import Image

from kiosk.practice.words import Phrase

MAX_BYTES = 1_000_000
# A sheet of A4 at 600 dpi has 35 million; far more is a trap, not a paper.
_MAX_PIXELS = 50_000_000
_PDF_HEADER_WITHIN = 1024


class PaperKind(Enum):
    """What a field takes; the value is what its `accept` attribute says."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"


class PaperFault(Enum):
    """Why a file is refused."""

    EMPTY = "empty"
    TOO_BIG = "too big"
    WRONG_KIND = "wrong kind"
    UNREADABLE = "unreadable"
    PROTECTED = "protected"
    NO_PAGES = "no pages"
    TOO_MANY = "too many"


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was accepted. Its content is not kept."""

    name: str
    size: int
    pages: int


class PaperError(Exception):
    """A file that is refused, and why."""

    def __init__(self, fault: PaperFault) -> None:
        super().__init__(fault)
        self.fault = fault


def look(name: str, data: bytes, kinds: tuple[PaperKind, ...]) -> Paper:
    """Open a file as what its content says it is. Raises PaperError."""
    if not data:
        raise PaperError(PaperFault.EMPTY)
    if len(data) > MAX_BYTES:
        raise PaperError(PaperFault.TOO_BIG)
    kind = _kind(data)
    if kind is None or kind not in kinds:
        raise PaperError(PaperFault.WRONG_KIND)
    match kind:
        case PaperKind.PDF:
            pages = _pages(data)
        case PaperKind.JPEG | PaperKind.PNG:
            pages = 1
            _look_at_picture(data, kind)
        case _:
            assert_never(kind)
    return Paper(name, len(data), pages)


def explained(fault: PaperFault, name: str, size: int) -> Phrase:
    """Say what is wrong with the file of that name, then what to do."""
    what, mend = _WORDS[fault]
    megabytes = f"{size / 1_000_000:.1f}"
    return Phrase(
        f"« {name} » : {what.fr.format(size=megabytes.replace('.', ','))} {mend.fr}",
        f"“{name}”: {what.en.format(size=megabytes)} {mend.en}",
    )


_SCAN_AGAIN = Phrase("Scannez le papier de nouveau.", "Scan the paper again.")
_WORDS = {
    PaperFault.EMPTY: (
        Phrase("ce fichier est vide.", "this file is empty."),
        _SCAN_AGAIN,
    ),
    PaperFault.TOO_BIG: (
        Phrase(
            "ce fichier est trop lourd ({size} Mo). La limite est 1 Mo.",
            "this file is too big ({size} MB). The limit is 1 MB.",
        ),
        Phrase("Scannez moins de pages, ou en gris.", "Scan fewer pages, or in grey."),
    ),
    PaperFault.WRONG_KIND: (
        Phrase(
            "ce n'est pas un type de fichier accepté ici.",
            "this type of file is not accepted here.",
        ),
        Phrase("Choisissez un PDF ou une photo.", "Choose a PDF or a photo."),
    ),
    PaperFault.UNREADABLE: (
        Phrase("ce fichier est abîmé.", "this file is damaged."),
        _SCAN_AGAIN,
    ),
    PaperFault.PROTECTED: (
        Phrase(
            "ce PDF est protégé par un mot de passe.",
            "this PDF is protected by a password.",
        ),
        Phrase("Imprimez-le, puis scannez-le.", "Print it, then scan it."),
    ),
    PaperFault.NO_PAGES: (
        Phrase("ce PDF n'a aucune page.", "this PDF has no page."),
        _SCAN_AGAIN,
    ),
    PaperFault.TOO_MANY: (
        Phrase("il y a déjà trop de fichiers.", "there are already too many files."),
        Phrase("Retirez-en un d'abord.", "Remove one first."),
    ),
}


def _kind(data: bytes) -> PaperKind | None:
    if b"%PDF-" in data[:_PDF_HEADER_WITHIN]:
        return PaperKind.PDF
    if data.startswith(b"\xff\xd8\xff"):
        return PaperKind.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PaperKind.PNG
    return None


def _pages(data: bytes) -> int:
    try:
        # No repair: a file cut short by a bad transfer must be seen here.
        with pikepdf.open(BytesIO(data), attempt_recovery=False) as pdf:
            protected, pages = pdf.is_encrypted, len(pdf.pages)
    except pikepdf.PasswordError as error:
        raise PaperError(PaperFault.PROTECTED) from error
    except (pikepdf.PdfError, ValueError, OSError) as error:
        raise PaperError(PaperFault.UNREADABLE) from error
    if protected:
        raise PaperError(PaperFault.PROTECTED)
    if pages == 0:
        raise PaperError(PaperFault.NO_PAGES)
    return pages


def _look_at_picture(data: bytes, kind: PaperKind) -> None:
    form = "JPEG" if kind is PaperKind.JPEG else "PNG"
    try:
        with Image.open(BytesIO(data), formats=[form]) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                raise PaperError(PaperFault.UNREADABLE)
            picture.load()
    # Pillow tells broken pictures in all of these ways
    except (
        OSError,
        SyntaxError,
        ValueError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        raise PaperError(PaperFault.UNREADABLE) from error

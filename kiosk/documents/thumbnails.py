"""Small pictures of papers, to recognise them by."""

from PIL import Image

from kiosk.documents.images import opened, upright
from kiosk.documents.kinds import kind_of
from kiosk.documents.pdfium import render
from kiosk.documents.words import DocumentError, DocumentFault, Kind, Picture


def thumbnail(data: bytes, width_px: int) -> Picture:
    """Show the first page of a document of any kind. Raises DocumentError."""
    if not data:
        raise DocumentError(DocumentFault.EMPTY)
    match kind_of(data):
        case None:
            raise DocumentError(DocumentFault.NOT_A_DOCUMENT)
        case Kind.PDF:
            return render(data, 0, width_px)
        case _:
            return _of_image(data, width_px)


def _of_image(data: bytes, width_px: int) -> Picture:
    with opened(data) as image:
        # JPEGs are decoded small; the longer side counts, as it may be turned
        image.draft("RGB", (2 * width_px, 2 * width_px))
        whole = upright(image).convert("RGB")
    height_px = max(1, round(whole.height * width_px / whole.width))
    small = whole.resize((width_px, height_px), Image.Resampling.LANCZOS)
    return Picture(small.width, small.height, small.tobytes())

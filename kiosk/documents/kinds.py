"""What a file is, by its content: names and declared types are only claims."""

from kiosk.documents.words import Kind

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
    (b"P5\n", Kind.PNM),
    (b"P6\n", Kind.PNM),
)
# Readers accept a PDF whose header comes within the first kilobyte.
_PDF_HEADER_WITHIN = 1024


def kind_of(data: bytes) -> Kind | None:
    """Say what the bytes are; none for what we do not take. Looks at the start only."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if b"%PDF-" in data[:_PDF_HEADER_WITHIN]:
        return Kind.PDF
    return None

"""Takes single pages out of a document."""

import pikepdf

from kiosk.documents.cleaning import keep_layers, opened, saved
from kiosk.documents.words import DocumentError, DocumentFault


def page_alone(pdf: bytes, place: int) -> bytes:
    """Give one page of a PDF, counted from 0, as a document. Raises DocumentError."""
    with opened(pdf) as source, pikepdf.new() as target:
        if not 0 <= place < len(source.pages):
            raise DocumentError(DocumentFault.DAMAGED, f"no page {place}")
        source.generate_appearance_streams()  # or what was typed into a form is lost
        source.flatten_annotations()
        target.pages.append(source.pages[place])
        keep_layers(source, target)
        return saved(target)

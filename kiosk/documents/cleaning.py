"""Rebuilds PDFs from their pages alone, without scripts, attachments, metadata."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pikepdf

from kiosk.documents.words import DocumentError, DocumentFault

_KEPT_OF_A_PAGE = {
    "/Type",
    "/Parent",
    "/MediaBox",
    "/CropBox",
    "/Rotate",
    "/UserUnit",
    "/Resources",
    "/Contents",
    "/Group",
}
_NOT_KEPT_ANYWHERE = {"/Metadata", "/PieceInfo", "/LastModified", "/AF", "/AA"}


def clean(pdf: bytes, most_pages: int) -> tuple[bytes, int]:
    """Rebuild a PDF and count its pages. Text and drawings stay as they are.

    Forms are flattened: what was typed becomes part of the page. A digital
    signature does not survive. Raises DocumentError.
    """
    with opened(pdf) as source, pikepdf.new() as target:
        pages = len(source.pages)
        if pages == 0:
            raise DocumentError(DocumentFault.EMPTY, "no pages")
        if pages > most_pages:
            raise DocumentError(DocumentFault.TOO_MANY_PAGES, f"{pages} pages")
        source.generate_appearance_streams()
        source.flatten_annotations()
        for page in source.pages:
            _drop(page.obj, set(page.obj.keys()) - _KEPT_OF_A_PAGE)
        target.pages.extend(source.pages)
        keep_layers(source, target)
        for thing in target.objects:
            if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
                _drop(thing, _NOT_KEPT_ANYWHERE)
        return saved(target), pages


def _drop(thing: pikepdf.Object, keys: set[str]) -> None:
    for key in keys:
        if key in thing:
            del thing[key]


def join(pdfs: Sequence[bytes]) -> bytes:
    """Make one PDF of several clean ones, in order."""
    with pikepdf.new() as target:
        for pdf in pdfs:
            with opened(pdf) as source:
                target.pages.extend(source.pages)
                keep_layers(source, target)
        return saved(target)


def keep_layers(source: pikepdf.Pdf, target: pikepdf.Pdf) -> None:
    """Keep what says which layers are hidden, or all of them would show."""
    layers = source.Root.get("/OCProperties")
    if layers is not None and "/OCProperties" not in target.Root:
        target.Root.OCProperties = target.copy_foreign(source.make_indirect(layers))


def saved(document: pikepdf.Pdf) -> bytes:
    file = io.BytesIO()
    document.save(
        file,
        compress_streams=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,  # no moment, no machine
    )
    return file.getvalue()


@contextmanager
def opened(pdf: bytes) -> Iterator[pikepdf.Pdf]:
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            yield document
    except pikepdf.PasswordError as error:
        raise DocumentError(DocumentFault.PROTECTED) from error
    # qpdf and pikepdf raise all of these on objects of the wrong sort.
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError) as error:
        raise DocumentError(DocumentFault.DAMAGED, str(error)) from error

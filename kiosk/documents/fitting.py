"""Makes one PDF, or one picture, under a size limit out of scans and PDFs."""

import io
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import img2pdf
from PIL import Image

from kiosk.documents import jpeg, png
from kiosk.documents.cleaning import clean, join
from kiosk.documents.images import decoding, encode, frame_count, opened, upright
from kiosk.documents.kinds import kind_of
from kiosk.documents.ladder import COARSE, LEGIBLE, Climb, Rung, finest
from kiosk.documents.pdfium import draw_within, page_count
from kiosk.documents.words import DocumentError, DocumentFault, Kind

_MOST_PAGES = 100
_MOST_ON_A_PICTURE = 4
_MOST_BYTES = 300_000_000
_MOST_DECODED = 120_000_000  # bytes of pixels kept while a rung is looked for
# Sites count in their own way; a file just under the limit may be refused.
_MARGIN = 0.02
_ORIENTATION = 0x0112  # EXIF: which way the camera was held
_A4_INCHES = (210 / 25.4, 297 / 25.4)
_FEW_COLOURS = 32  # of a small PNG: ink, paper, a stamp
_ALL_COLOURS = 75  # the quality from which on a PNG keeps them
_CORES = 2
_A_PAGE = 700_000  # bytes on the finest rung, more or less
_KEPT_FINER = 1.6  # what a tidied scan takes, of what it does there


@dataclass(frozen=True, slots=True)
class _Sheets:
    """One or more pages: as they came, where that is of use, and how to shrink them.

    `untouched` is a PDF; `picture` what it was made of, if that was one picture.
    """

    pages: int
    untouched: bytes | None
    drawn: Callable[[Rung], Iterable[Image.Image]]
    picture: bytes | None = None

    def smallest_at(self, rung: Rung) -> bytes:
        """Give the pages at a rung; a short text is smaller as text than drawn."""
        made = _a4(encode(page, rung.quality) for page in self.drawn(rung))
        if self.untouched is not None and len(self.untouched) < len(made):
            return self.untouched
        return made


def fit(parts: Sequence[bytes], max_bytes: int, *, coarse: bool = False) -> bytes:
    """Make one PDF of all parts, in order, at most 2 % below `max_bytes`.

    Pictures become A4 pages, upright or across as they are. PDFs keep their text
    and drawings if that fits, else their pages become pictures. Nothing of a
    part's metadata, scripts or attachments is kept.

    Args:
        parts: pictures and PDFs.
        max_bytes: the site's limit.
        coarse: go below 120 dpi if need be; the visitor has been asked.

    Raises DocumentError; CANNOT_FIT says what limit would do.
    """
    sheets = _all_sheets(parts)
    pages = sum(s.pages for s in sheets)
    budget = int(max_bytes * (1 - _MARGIN))
    whole = _whole(sheets)
    if whole is not None and len(whole) <= budget:
        fitted = whole
    else:
        with ThreadPoolExecutor(_CORES) as cores:

            def made(rung: Rung) -> bytes:
                return join(list(cores.map(lambda s: s.smallest_at(rung), sheets)))

            ladder = COARSE if coarse else LEGIBLE
            fitted = _within(finest(made, _guess(sheets), budget, ladder))
    if page_count(fitted) != pages:
        raise DocumentError(DocumentFault.DAMAGED, "pages were lost")
    return fitted


def fit_picture(
    parts: Sequence[bytes],
    max_bytes: int,
    formats: Collection[Kind],
    *,
    coarse: bool = False,
) -> bytes:
    """Make one picture of all parts, below one another, at most 2 % below a limit.

    Args:
        parts: pictures and PDFs, of four pages at most.
        max_bytes: the site's limit.
        formats: what it takes, JPEG or PNG or both.
        coarse: go below 120 dpi if need be; the visitor has been asked.

    Raises DocumentError; CANNOT_FIT says what limit would do.
    """
    sheets = _all_sheets(parts)
    pages = sum(s.pages for s in sheets)
    budget = int(max_bytes * (1 - _MARGIN))
    if pages > _MOST_ON_A_PICTURE:
        raise DocumentError(DocumentFault.TOO_MANY_PAGES, f"{pages} on one picture")
    picture = sheets[0].picture if pages == 1 else None
    if picture is not None and len(picture) <= budget and kind_of(picture) in formats:
        return picture

    def made(rung: Rung) -> bytes:
        whole = _below_one_another([page for s in sheets for page in s.drawn(rung)])
        if Kind.JPEG in formats:
            return encode(whole, rung.quality, (rung.dpi, rung.dpi))
        return _png(whole, rung)

    ladder = COARSE if coarse else LEGIBLE
    return _within(finest(made, _guess(sheets), budget, ladder))


def _guess(sheets: Sequence[_Sheets]) -> float:
    return sum(
        sheet.pages * _A_PAGE
        if sheet.picture is None
        else len(sheet.picture) / _KEPT_FINER
        for sheet in sheets
    )


def _within(climb: Climb) -> bytes:
    if climb.fitting is None:
        needed = math.ceil(climb.least_bytes / (1 - _MARGIN)) + 1
        raise DocumentError(
            DocumentFault.CANNOT_FIT,
            f"{climb.least_bytes} bytes at the least",
            needed_bytes=needed,
        )
    return climb.fitting


def _whole(sheets: Sequence[_Sheets]) -> bytes | None:
    untouched = [s.untouched for s in sheets if s.untouched is not None]
    return join(untouched) if len(untouched) == len(sheets) else None


def _all_sheets(parts: Sequence[bytes]) -> list[_Sheets]:
    if not parts or not all(parts):
        raise DocumentError(DocumentFault.EMPTY)
    size = sum(len(part) for part in parts)
    if size > _MOST_BYTES:
        raise DocumentError(DocumentFault.TOO_LARGE, f"{size} bytes")
    sheets: list[_Sheets] = []
    room = _MOST_DECODED
    for number, part in enumerate(parts):
        try:
            for sheet, decoded in _sheets(
                part, _MOST_PAGES - sum(s.pages for s in sheets), room
            ):
                sheets.append(sheet)
                room -= decoded
        except DocumentError as error:
            raise DocumentError(error.fault, error.detail, number) from error
    return sheets


def _sheets(part: bytes, most_pages: int, room: int) -> Iterator[tuple[_Sheets, int]]:
    """Give a part's sheets, each with the bytes of pixels that it keeps in memory."""
    match kind_of(part):
        case None:
            raise DocumentError(DocumentFault.NOT_A_DOCUMENT)
        case Kind.PDF:
            cleaned, pages = clean(part, most_pages)
            yield _Sheets(pages, cleaned, partial(_pages_drawn, cleaned, pages)), 0
        case kind:
            frames = frame_count(part)
            if frames > most_pages:
                raise DocumentError(DocumentFault.TOO_MANY_PAGES, f"{frames} frames")
            for frame in range(frames):
                whole = _decoded(part, frame)
                decoded = whole.width * whole.height * len(whole.getbands())
                picture = _untouched(part, kind, frame)
                untouched = None if picture is None else _a4([picture])
                if decoded > room:
                    drawn = partial(_decoded_and_shrunk, part, frame)
                    yield _Sheets(1, untouched, drawn, picture), 0
                else:
                    room -= decoded
                    yield (
                        _Sheets(1, untouched, partial(_shrunk, whole), picture),
                        decoded,
                    )


def _pages_drawn(pdf: bytes, pages: int, rung: Rung) -> Iterator[Image.Image]:
    for page in range(pages):
        yield draw_within(pdf, page, rung.box_px)


def _decoded(data: bytes, frame: int) -> Image.Image:
    with opened(data) as image, decoding():
        image.seek(frame)
        image.load()
        return upright(image)


def _decoded_and_shrunk(data: bytes, frame: int, rung: Rung) -> list[Image.Image]:
    return _shrunk(_decoded(data, frame), rung)


def _shrunk(whole: Image.Image, rung: Rung) -> list[Image.Image]:
    """Never enlarges: more pixels than there were would only take room."""
    short, long = rung.inside(whole.size)
    size = (long, short) if whole.width > whole.height else (short, long)
    if size == whole.size:
        return [whole]
    grey = whole.convert("L") if whole.mode == "1" else whole
    return [grey.resize(size, Image.Resampling.HAMMING, reducing_gap=1.01)]


def _untouched(data: bytes, kind: Kind, frame: int) -> bytes | None:
    """Keep the very pixels, where a PDF can hold them as they are."""
    with opened(data) as image, decoding():
        image.seek(frame)
        turned = image.getexif().get(_ORIENTATION, 1) != 1
        plain = image.mode in {"1", "L", "RGB"} and not image.has_transparency_data
        if turned or not plain:
            return None
        match kind:
            case Kind.JPEG:
                return jpeg.without_metadata(data)
            case Kind.PNG:
                return png.without_metadata(data)
            case _ if image.mode == "1":
                return _bilevel(image)
            case _:
                return None


def _bilevel(image: Image.Image) -> bytes:
    image.info.clear()
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _png(whole: Image.Image, rung: Rung) -> bytes:
    if rung.quality < _ALL_COLOURS:
        whole = whole.quantize(_FEW_COLOURS, dither=Image.Dither.NONE)
    file = io.BytesIO()
    whole.save(file, "PNG", dpi=(rung.dpi, rung.dpi))
    return file.getvalue()


def _below_one_another(pages: Sequence[Image.Image]) -> Image.Image:
    if len(pages) == 1:
        return pages[0]
    size = max(page.width for page in pages), sum(page.height for page in pages)
    whole = Image.new("RGB", size, "white")
    top = 0
    for page in pages:
        whole.paste(page, ((whole.width - page.width) // 2, top))
        top += page.height
    return whole


def _a4(pictures: Sequence[bytes] | Iterator[bytes]) -> bytes:
    """Lay each picture on an A4 page of its own, as large as it fits."""
    size = tuple(img2pdf.in_to_pt(inches) for inches in _A4_INCHES)
    layout = img2pdf.get_layout_fun(
        pagesize=size, fit=img2pdf.FitMode.into, auto_orient=True
    )
    laid: bytes = img2pdf.convert(list(pictures), layout_fun=layout, nodate=True)
    return laid

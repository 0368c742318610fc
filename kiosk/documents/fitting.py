"""Makes one PDF under a size limit out of scans, photographs and PDFs."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import img2pdf
from PIL import Image

from kiosk.documents import jpeg, png
from kiosk.documents.cleaning import clean, join
from kiosk.documents.images import decoding, encode, frame_count, opened, upright
from kiosk.documents.kinds import kind_of
from kiosk.documents.pdfium import draw_within, page_count
from kiosk.documents.words import DocumentError, DocumentFault, Kind

_MOST_PAGES = 100
_MOST_BYTES = 300_000_000
# Sites count in their own way; a file just under the limit may be refused.
_MARGIN = 0.02
_ORIENTATION = 0x0112  # EXIF: which way the camera was held
_A4_INCHES = (210 / 25.4, 297 / 25.4)


@dataclass(frozen=True, slots=True)
class _Rung:
    """How fine a page is kept."""

    dpi: int
    quality: int

    @property
    def box_px(self) -> tuple[int, int]:
        """A4 upright at this resolution."""
        return round(_A4_INCHES[0] * self.dpi), round(_A4_INCHES[1] * self.dpi)

    def inside(self, size: tuple[int, int]) -> tuple[int, int]:
        """Give a picture's short and long side on an A4 page, never more than now."""
        short, long = sorted(size)
        scale = min(1.0, self.box_px[0] / short, self.box_px[1] / long)
        return max(1, round(short * scale)), max(1, round(long * scale))


# Fewer pixels first: measured by OCR, 150 dpi at quality 60 reads like 300 dpi, while
# quality 50 at 300 dpi doubles the errors, and below 120 dpi nothing helps.
_LADDER = (
    _Rung(300, 85),
    _Rung(300, 75),
    _Rung(250, 75),
    _Rung(200, 75),
    _Rung(200, 65),
    _Rung(150, 70),
    _Rung(150, 60),
    _Rung(120, 60),
    _Rung(120, 50),
)


@dataclass(frozen=True, slots=True)
class _Sheets:
    """One or more pages: as they came, where that is of use, and how to shrink them."""

    pages: int
    untouched: bytes | None
    at: Callable[[_Rung], bytes]

    def smallest_at(self, rung: _Rung) -> bytes:
        """Give the pages at a rung; a short text is smaller as text than drawn."""
        drawn = self.at(rung)
        if self.untouched is not None and len(self.untouched) < len(drawn):
            return self.untouched
        return drawn


def fit(parts: Sequence[bytes], max_bytes: int) -> bytes:
    """Make one PDF of all parts, in order, at most 2 % below `max_bytes`.

    Pictures become A4 pages, upright or across as they are. PDFs keep their text
    and drawings if that fits, else their pages become pictures. Nothing of a
    part's metadata, scripts or attachments is kept. Raises DocumentError.
    """
    _check(parts)
    sheets: list[_Sheets] = []
    for number, part in enumerate(parts):
        try:
            sheets.extend(_sheets(part, _MOST_PAGES - sum(s.pages for s in sheets)))
        except DocumentError as error:
            raise DocumentError(error.fault, error.detail, number) from error
    fitted = _fitted(sheets, int(max_bytes * (1 - _MARGIN)))
    if page_count(fitted) != sum(s.pages for s in sheets):
        raise DocumentError(DocumentFault.DAMAGED, "pages were lost")
    return fitted


def _check(parts: Sequence[bytes]) -> None:
    if not parts or not all(parts):
        raise DocumentError(DocumentFault.EMPTY)
    size = sum(len(part) for part in parts)
    if size > _MOST_BYTES:
        raise DocumentError(DocumentFault.TOO_LARGE, f"{size} bytes")


def _fitted(sheets: Sequence[_Sheets], budget: int) -> bytes:
    """Find the finest rung at which all pages together are small enough."""
    untouched = [s.untouched for s in sheets if s.untouched is not None]
    if len(untouched) == len(sheets):
        whole = join(untouched)
        if len(whole) <= budget:
            return whole
    fitting: bytes | None = None
    low, high = 0, len(_LADDER)
    while low < high:
        middle = (low + high) // 2
        tried = join([s.smallest_at(_LADDER[middle]) for s in sheets])
        if len(tried) <= budget:
            fitting, high = tried, middle
        else:
            low = middle + 1
    if fitting is None:
        raise DocumentError(DocumentFault.CANNOT_FIT, f"not within {budget} bytes")
    return fitting


def _sheets(part: bytes, most_pages: int) -> Iterator[_Sheets]:
    match kind_of(part):
        case None:
            raise DocumentError(DocumentFault.NOT_A_DOCUMENT)
        case Kind.PDF:
            cleaned, pages = clean(part, most_pages)
            yield _Sheets(pages, cleaned, partial(_drawn, cleaned, pages))
        case kind:
            frames = frame_count(part)
            if frames > most_pages:
                raise DocumentError(DocumentFault.TOO_MANY_PAGES, f"{frames} frames")
            for frame in range(frames):
                untouched = _untouched(part, kind, frame)
                yield _Sheets(1, untouched, partial(_shrunk, part, frame))


def _drawn(pdf: bytes, pages: int, rung: _Rung) -> bytes:
    return _a4(
        encode(draw_within(pdf, page, rung.box_px), rung.quality)
        for page in range(pages)
    )


def _shrunk(data: bytes, frame: int, rung: _Rung) -> bytes:
    """Never enlarges: more pixels than there were would only take room."""
    with opened(data) as image:
        image.seek(frame)
        short, long = rung.inside(image.size)
        across = image.width > image.height
        image.draft(image.mode, (long, short) if across else (short, long))
        whole = upright(image)
    size = (long, short) if whole.width > whole.height else (short, long)
    if size != whole.size:
        grey = whole.convert("L") if whole.mode == "1" else whole
        whole = grey.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    return _a4([encode(whole, rung.quality)])


def _untouched(data: bytes, kind: Kind, frame: int) -> bytes | None:
    """Keep the very pixels, where a PDF can hold them as they are. Sees them whole."""
    with opened(data) as image, decoding():
        image.seek(frame)
        turned = image.getexif().get(_ORIENTATION, 1) != 1
        plain = image.mode in {"1", "L", "RGB"} and not image.has_transparency_data
        if kind is Kind.JPEG:
            image.draft("L", (1, 1))  # quick, but finds what is cut off
        image.load()
        if turned or not plain:
            return None
        match kind:
            case Kind.JPEG:
                return _a4([jpeg.without_metadata(data)])
            case Kind.PNG:
                return _a4([png.without_metadata(data)])
            case _ if image.mode == "1":
                return _a4([_bilevel(image)])
            case _:
                return None


def _bilevel(image: Image.Image) -> bytes:
    image.info.clear()
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _a4(pictures: Sequence[bytes] | Iterator[bytes]) -> bytes:
    """Lay each picture on an A4 page of its own, as large as it fits."""
    size = tuple(img2pdf.in_to_pt(inches) for inches in _A4_INCHES)
    layout = img2pdf.get_layout_fun(
        pagesize=size, fit=img2pdf.FitMode.into, auto_orient=True
    )
    laid: bytes = img2pdf.convert(list(pictures), layout_fun=layout, nodate=True)
    return laid

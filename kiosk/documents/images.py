"""Opens pictures with care: size before pixels, the right way up, no surprises."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageOps

from kiosk.documents.words import DocumentError, DocumentFault

# A4 at 900 dpi. Each pixel costs three bytes of memory, often several times.
_MOST_PIXELS = 80_000_000
_FORMATS = ("PNG", "JPEG", "TIFF", "PPM")

# Pillow would warn or raise by limits of its own; ours are checked in `opened`.
Image.MAX_IMAGE_PIXELS = None


@contextmanager
def opened(data: bytes) -> Iterator[Image.Image]:
    """Open a picture without decoding it. Raises DAMAGED or TOO_LARGE."""
    with decoding(), Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        if image.width * image.height > _MOST_PIXELS:
            raise DocumentError(
                DocumentFault.TOO_LARGE, f"{image.width} by {image.height} pixels"
            )
        yield image


@contextmanager
def decoding() -> Iterator[None]:
    """Turn what Pillow raises on broken pictures into DAMAGED."""
    try:
        yield
    # Pillow's readers raise all of these on bytes that are no whole picture.
    except (OSError, SyntaxError, ValueError, EOFError, OverflowError) as error:
        raise DocumentError(DocumentFault.DAMAGED, repr(error)) from error


def frame_count(data: bytes) -> int:
    """Count the pages of a picture file: a TIFF may have many, others have one."""
    with opened(data) as image:
        if image.format != "TIFF":
            return 1  # the second picture of a telephone's JPEG is no page
        return int(getattr(image, "n_frames", 1))


def upright(image: Image.Image) -> Image.Image:
    """Give the picture as one sees it: turned by its EXIF note, on white paper.

    This is the one place all scanned and photographed pages pass through.
    """
    turned = ImageOps.exif_transpose(image)
    if turned.has_transparency_data:
        paper = Image.new("RGB", turned.size, "white")
        paper.paste(turned, mask=turned.convert("RGBA").getchannel("A"))
        return paper
    if turned.mode in {"1", "L", "RGB"}:
        return turned
    return turned.convert("L" if turned.mode.startswith(("I", "F")) else "RGB")


def encode(
    image: Image.Image, quality: int, dpi: tuple[float, float] = (0, 0)
) -> bytes:
    """Make a JPEG without any metadata but its resolution, where there is one."""
    plain = image.convert("L") if image.mode == "1" else image
    plain.info.clear()
    density = (round(dpi[0]), round(dpi[1]))
    file = io.BytesIO()
    plain.save(file, "JPEG", quality=quality, optimize=True, dpi=density)
    return file.getvalue()

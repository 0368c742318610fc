"""Cards: several on one glass, both sides on one page; and a picture turned by hand."""

from collections.abc import Sequence

from PIL import Image

from kiosk.documents.images import encode, opened, upright

_PAGE_DPI = 300
_PAGE_PX = (2480, 3508)  # A4
_GAP_PX = 180  # 15 mm
_QUALITY = 92


def both_sides(front: bytes, back: bytes | None = None) -> bytes:
    """Lay a card's sides on one A4 page, one below the other, as large as they are.

    A JPEG of 300 dpi. Raises DocumentError.
    """
    return _on_a4([front] if back is None else [front, back])


def turned(picture: bytes, quarters: int) -> bytes:
    """Turn a picture by quarters, clockwise; a JPEG. Raises DocumentError."""
    how = {
        1: Image.Transpose.ROTATE_270,
        2: Image.Transpose.ROTATE_180,
        3: Image.Transpose.ROTATE_90,
    }
    with opened(picture) as image:
        dpi = image.info.get("dpi", (0, 0))
        whole = upright(image)
    if quarters % 4:
        whole = whole.transpose(how[quarters % 4])
    return encode(whole, _QUALITY, dpi)


def _on_a4(pictures: Sequence[bytes]) -> bytes:
    sheets = [_life_size(picture) for picture in pictures]
    page = Image.new("RGB", _PAGE_PX, "white")
    room = _PAGE_PX[1] - sum(sheet.height for sheet in sheets)
    gap = min(_GAP_PX, room // (len(sheets) + 1))
    top = (room - gap * (len(sheets) - 1)) // 2
    for sheet in sheets:
        page.paste(sheet, ((_PAGE_PX[0] - sheet.width) // 2, top))
        top += sheet.height + gap
    return encode(page, _QUALITY, (_PAGE_DPI, _PAGE_DPI))


def _life_size(picture: bytes) -> Image.Image:
    """Give a picture at the page's resolution, no larger than half the page."""
    with opened(picture) as image:
        dpi = float(image.info.get("dpi", (_PAGE_DPI, _PAGE_DPI))[0]) or _PAGE_DPI
        whole = upright(image).convert("RGB")
    scale = min(
        _PAGE_DPI / dpi,
        (_PAGE_PX[0] - _GAP_PX) / whole.width,
        (_PAGE_PX[1] - 3 * _GAP_PX) / 2 / whole.height,
    )
    size = (max(1, round(whole.width * scale)), max(1, round(whole.height * scale)))
    return whole.resize(size, Image.Resampling.LANCZOS)

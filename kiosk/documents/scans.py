"""What is done with scans, loaded when the first is there.

OpenCV takes a moment and some memory to load; most of what uses this room never
sees a scan.
"""

from kiosk.documents.words import Tidied


def tidy(pnm: bytes, dpi: int) -> Tidied:
    """Straighten, crop and clean a scan, and say what may be wrong with it.

    Args:
        pnm: a binary PGM or PPM of eight bits, as the scanner gives it.
        dpi: its resolution, dots per inch.

    Raises DocumentError.
    """
    from kiosk.documents.tidying import tidied  # noqa: PLC0415 - see above

    return tidied(pnm, dpi)


def card_sides(pnm: bytes, dpi: int) -> tuple[Tidied, ...]:
    """Give each card, receipt or sheet of a glass with several, from the top.

    Args and errors as for `tidy`. Where they cannot be told apart, the whole scan.
    """
    from kiosk.documents.tidying import each_tidied  # noqa: PLC0415 - see above

    return each_tidied(pnm, dpi)


def kept(pnm: bytes, dpi: int) -> bytes:
    """Make a PNG of a scan, every pixel as it was, quickly. Raises DocumentError."""
    from kiosk.documents.pixels import png, read  # noqa: PLC0415 - see above

    return png(read(pnm, dpi), dpi)

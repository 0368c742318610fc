"""Takes out of a PNG what does not belong to its picture, without decoding it."""

from collections.abc import Iterator

from kiosk.documents.words import DocumentError, DocumentFault

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
_AROUND = 12  # a chunk's length, name and check sum


def without_metadata(data: bytes) -> bytes:
    """Drop texts, dates, EXIF and all behind the picture's end.

    Raises DAMAGED when the parts do not add up.
    """
    kept = (chunk for chunk in _chunks(data) if chunk[4:8] in _PICTURE)
    return _SIGNATURE + b"".join(kept)


def _chunks(data: bytes) -> Iterator[bytes]:
    place = len(_SIGNATURE)
    name = b""
    while name != b"IEND":
        end = place + _AROUND + int.from_bytes(data[place : place + 4], "big")
        if end > len(data):
            raise DocumentError(DocumentFault.DAMAGED, f"no PNG chunk at {place}")
        name = data[place + 4 : place + 8]
        yield data[place:end]
        place = end

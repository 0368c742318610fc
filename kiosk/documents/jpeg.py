"""Takes out of a JPEG what does not belong to its picture, without decoding it."""

from collections.abc import Iterator

from kiosk.documents.words import DocumentError, DocumentFault

_START = b"\xff\xd8"
_END = b"\xff\xd9"
_SCAN = 0xDA
_COMMENT = 0xFE
_APPLICATION = range(0xE0, 0xF0)
_JFIF, _PROFILE, _ADOBE = 0xE0, 0xE2, 0xEE  # these change how the picture looks
_RESTARTS = range(0xD0, 0xD8)


def without_metadata(data: bytes) -> bytes:
    """Drop EXIF (places, dates, names), comments, and all behind the picture's end.

    Keeps what colours need. Raises DAMAGED when the parts do not add up.
    """
    return _START + b"".join(s for s in _segments(data) if _is_picture(s)) + _END


def _is_picture(segment: bytes) -> bool:
    marker = segment[1]
    if marker == _PROFILE:
        return segment[4:].startswith(b"ICC_PROFILE\x00")
    if marker == _COMMENT:
        return False
    return marker not in _APPLICATION or marker in {_JFIF, _ADOBE}


def _segments(data: bytes) -> Iterator[bytes]:
    """Give each marker with its content, up to the end of the first picture."""
    place = len(_START)
    while data[place : place + 2] != _END:
        start = place
        while data[place : place + 2] == b"\xff\xff":  # filling
            place += 1
            start = place
        if data[place : place + 1] != b"\xff" or place + 4 > len(data):
            raise DocumentError(DocumentFault.DAMAGED, f"no JPEG marker at {place}")
        marker = data[place + 1]
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if marker == _SCAN:
            place = _end_of_scan(data, place)
        yield data[start:place]


def _end_of_scan(data: bytes, place: int) -> int:
    """Find the next real marker behind a scan's compressed data."""
    while (place := data.find(b"\xff", place)) >= 0:
        following = data[place + 1 : place + 2]
        if following and following[0] and following[0] not in _RESTARTS:
            return place
        place += 2
    raise DocumentError(DocumentFault.DAMAGED, "the JPEG has no end")

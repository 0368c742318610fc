"""Writes one A4 page of text as a PDF, by hand: a few objects and a table of them."""

from collections.abc import Sequence
from dataclasses import dataclass

_WIDTH, _HEIGHT = 595, 842  # A4 in points
_MARGIN = 56
_BOX_HEIGHT = 52


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its size, and the space from the line above, in points."""

    text: str
    size: int
    bold: bool = False
    space: int = 0
    boxed: bool = False


def draw(lines: Sequence[Line], *, title: str, language: str) -> bytes:
    """Draw lines from the top of a page down.

    Letters outside Windows-1252 become question marks: the two fonts are those
    every reader has, and know no others.
    """
    content = b"\n".join(_content(lines))
    return _file(
        [
            b"<< /Type /Catalog /Pages 2 0 R /Lang (%s) "
            b"/ViewerPreferences << /DisplayDocTitle true >> >>"
            % language.encode("ascii"),
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R "
            b"/Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>" % (_WIDTH, _HEIGHT),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
            _font(b"Helvetica"),
            _font(b"Helvetica-Bold"),
            b"<< /Title (%s) >>" % _escaped(title),
        ]
    )


def _content(lines: Sequence[Line]) -> list[bytes]:
    drawn = []
    y = _HEIGHT - _MARGIN - _BOX_HEIGHT // 2
    for line in lines:
        y -= line.space
        if line.boxed:
            box = (_MARGIN, y - 19, _WIDTH - 2 * _MARGIN, _BOX_HEIGHT)
            drawn.append(b"2 w %d %d %d %d re S" % box)
        left = _MARGIN + (16 if line.boxed else 0)
        drawn.append(
            b"BT /%s %d Tf %d %d Td (%s) Tj ET"
            % (b"B" if line.bold else b"R", line.size, left, y, _escaped(line.text))
        )
    return drawn


def _escaped(text: str) -> bytes:
    raw = text.encode("cp1252", errors="replace")
    for special in (b"\\", b"(", b")"):
        raw = raw.replace(special, b"\\" + special)
    return raw


def _font(name: bytes) -> bytes:
    return (
        b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
        % name
    )


def _file(objects: Sequence[bytes]) -> bytes:
    """Join numbered objects, the first being the catalogue and the last the title."""
    data = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(data)
    count = len(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % count
    for place in places:
        data += b"%010d 00000 n \n" % place
    data += (
        b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            count,
            len(objects),
            table,
        )
    )
    return bytes(data)

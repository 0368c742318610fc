"""A4 pages drawn by hand into a PDF: words, lines, strokes, squares.

Points, from the bottom left. Helvetica, which every reader has, knows the letters of
western Europe; a word in other letters is drawn as a picture (kiosk.register.
lettering).
"""

import zlib
from collections.abc import Sequence

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.register.lettering import Picture, picture_of

WIDTH, HEIGHT = 595.0, 842.0
_QUIET_ZONE = 4  # the margin that the standard asks, in modules
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_CATALOGUE, _PAGES, _PLAIN, _BOLD, _INFO = 1, 2, 3, 4, 5
_FIRST_FREE = 6


class Canvas:
    """Pages one after the other; `save` gives the file."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._pages: list[list[str]] = []
        self._pictures: list[Picture] = []

    def begin_page(self) -> None:
        self._pages.append([])

    def word(
        self, x: float, y: float, text: str, *, size: float = 10, bold: bool = False
    ) -> None:
        """Write a text whose line stands at y."""
        try:
            raw = text.encode("cp1252")
        except UnicodeEncodeError:
            self._picture(x, y, text, size)
            return
        name = "B" if bold else "R"
        self._draw(f"BT /{name} {size:g} Tf {x:.2f} {y:.2f} Td <{raw.hex()}> Tj ET")

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        self._draw(f"0.5 w {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")

    def strokes(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Draw where a pen went, with round ends as a pen has."""
        for stroke in strokes:
            first, *others = stroke
            steps = [f"{first[0]:.2f} {first[1]:.2f} m"]
            steps += [f"{x:.2f} {y:.2f} l" for x, y in others or [first]]
            self._draw(f"q 1 J 1 j 1 w {' '.join(steps)} S Q")

    def code(self, x: float, y: float, side: float, content: str) -> None:
        """Draw a QR code whose lower left corner is there."""
        code = QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET_ZONE)
        code.add_data(content)
        rows = code.get_matrix()
        step = side / len(rows)
        for down, row in enumerate(rows):
            for across, dark in enumerate(row):
                if dark:
                    top = y + side - (down + 1) * step
                    self._draw(
                        f"{x + across * step:.3f} {top:.3f} {step:.3f} {step:.3f} re f"
                    )

    def save(self) -> bytes:
        """Give the whole file."""
        objects = self._objects()
        data = bytearray(_HEADER)
        places = []
        for number, content in enumerate(objects, 1):
            places.append(len(data))
            data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
        table = len(data)
        data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        data += b"".join(b"%010d 00000 n \n" % place for place in places)
        last = b"<< /Size %d /Root %d 0 R /Info %d 0 R >>"
        last %= (len(objects) + 1, _CATALOGUE, _INFO)
        data += b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (last, table)
        return bytes(data)

    def _draw(self, step: str) -> None:
        self._pages[-1].append(step)

    def _picture(self, x: float, y: float, text: str, size: float) -> None:
        picture = picture_of(text)
        self._pictures.append(picture)
        height = size * 1.4  # with what hangs below the line
        width = height * picture.width / picture.height
        self._draw(
            f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y - size * 0.35:.2f} cm"
            f" /P{len(self._pictures)} Do Q"
        )

    def _objects(self) -> list[bytes]:
        first_picture = _FIRST_FREE
        first_page = first_picture + len(self._pictures)
        drawn = " ".join(
            f"/P{place} {first_picture + place - 1} 0 R"
            for place in range(1, len(self._pictures) + 1)
        )
        resources = (
            f"<< /Font << /R {_PLAIN} 0 R /B {_BOLD} 0 R >> /XObject << {drawn} >> >>"
        )
        kids = " ".join(
            f"{first_page + 2 * place} 0 R" for place in range(len(self._pages))
        )
        objects = [
            f"<< /Type /Catalog /Pages {_PAGES} 0 R /Lang (fr)"
            " /ViewerPreferences << /DisplayDocTitle true >> >>",
            f"<< /Type /Pages /Kids [{kids}] /Count {len(self._pages)} >>",
            _font("Helvetica"),
            _font("Helvetica-Bold"),
            f"<< /Title <feff{self._title.encode('utf-16-be').hex()}> >>",
        ]
        raw = [each.encode("ascii") for each in objects]
        raw += [
            _stream(picture.pixels, _picture(picture)) for picture in self._pictures
        ]
        for place, steps in enumerate(self._pages):
            content = first_page + 2 * place + 1
            page = (
                f"<< /Type /Page /Parent {_PAGES} 0 R /Contents {content} 0 R"
                f" /MediaBox [0 0 {WIDTH:g} {HEIGHT:g}] /Resources {resources} >>"
            )
            raw += [page.encode("ascii"), _stream("\n".join(steps).encode("ascii"), "")]
        return raw


def _font(name: str) -> str:
    letters = "/Encoding /WinAnsiEncoding"
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} {letters} >>"


def _picture(picture: Picture) -> str:
    return (
        f"/Type /XObject /Subtype /Image /Width {picture.width}"
        f" /Height {picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8"
    )


def _stream(content: bytes, more: str) -> bytes:
    packed = zlib.compress(content)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode {more} >>\nstream\n"
    return head.encode("ascii") + packed + b"\nendstream"

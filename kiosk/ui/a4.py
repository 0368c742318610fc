"""What the kiosk itself prints: A4 pages of text, lists and codes for a telephone."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.ui.fonts import FAMILIES, load_fonts
from kiosk.ui.style import PAPER, PRINT

LINE_MM = 180.0  # what the margins leave
_TITLE = "point numerique"  # the file's own title: it says nothing of anybody
_MARGIN_MM = 15.0
_RESOLUTION = 600  # dots per inch
_MM_PER_INCH = 25.4
_PIXELS_PER_MM = 96 / _MM_PER_INCH  # HTML counts in these
_QUIET_ZONE = 4  # modules; the standard's margin
_DOTS = 8  # of a module, in the picture: edges stay sharp


class A4:
    """A PDF being made, in memory; its fonts are embedded, its metadata say nothing."""

    def __init__(self) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(_TITLE)
        self._writer.setCreator(_TITLE)
        self._writer.setResolution(_RESOLUTION)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)

    def lay_out(
        self, html: str, style: str, codes: Mapping[str, str], points: int
    ) -> QTextDocument:
        """Lay text out over pages; `codes` are the pictures it shows, by name.

        Args:
            html: the text; `<img src="name">` shows the code of that name.
            style: a style sheet for it.
            codes: the texts that telephones read in the pictures.
            points: the size of its letters.
        """
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._writer)
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(points))
        document.setDefaultStyleSheet(style)
        document.setPageSize(QSizeF(self._writer.width(), self._writer.height()))
        for name, text in codes.items():
            image = QTextDocument.ResourceType.ImageResource.value
            document.addResource(image, QUrl(name), _code(text))
        document.setHtml(html)
        return document

    def foot_mm(self, document: QTextDocument) -> float:
        """Say how far from the upper edge of the paper the text of one page ends."""
        last = document.documentLayout().blockBoundingRect(document.lastBlock())
        return _MARGIN_MM + last.bottom() * _MM_PER_INCH / _RESOLUTION

    def draw_each(self, documents: Iterable[QTextDocument]) -> bytes:
        """Give a PDF with the first page of each."""
        painter = QPainter(self._writer)
        for number, document in enumerate(documents):
            if number:
                self._writer.newPage()
            document.drawContents(painter, _page(self._writer, 0))
        painter.end()
        return bytes(self._buffer.data().data())

    def draw(self, document: QTextDocument) -> bytes:
        """Give the PDF of what `lay_out` made, all its pages."""
        painter = QPainter(self._writer)
        height = self._writer.height()
        for page in range(document.pageCount()):
            if page:
                self._writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            document.drawContents(painter, _page(self._writer, page))
            painter.restore()
        painter.end()
        return bytes(self._buffer.data().data())


def pixels(millimetres: float) -> int:
    return round(millimetres * _PIXELS_PER_MM)


def line(text: str, kind: str = "plain") -> str:
    return f'<p class="{kind}">{escape(text)}</p>'


def lines(*texts: str) -> str:
    return "".join(line(text) for text in texts)


def bullets(texts: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ul>"


def direction(language: str) -> str:
    """Say which way a language is written, as HTML does."""
    right = Qt.LayoutDirection.RightToLeft
    return "rtl" if QLocale(language).textDirection() is right else "ltr"


def _font(points: int) -> QFont:
    load_fonts()
    font = QFont(list(FAMILIES))  # not as the screen's: its letters may be spread
    font.setPointSize(points)
    return font


def _code(text: str) -> QImage:
    code = QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET_ZONE)
    code.add_data(text)
    matrix = code.get_matrix()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    image.fill(PAPER)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, PRINT)
    return image.scaled(image.size() * _DOTS)


def _page(writer: QPdfWriter, number: int) -> QRectF:
    return QRectF(0, number * writer.height(), writer.width(), writer.height())

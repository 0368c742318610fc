"""The receipt of a visit as a PDF: one A4 page, with no name and no typed text."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape
from urllib.parse import urlsplit

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QLocale,
    QMarginsF,
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

from kiosk.ui import receipt_words as words
from kiosk.ui.receipt_words import OpenedProcedure, Receipt, Voice
from kiosk.ui.style import FAMILIES

_TITLE = "point numerique"  # the file's own title: it says nothing of anybody
_MARGIN_MM = 15.0
_RESOLUTION = 600  # dots per inch
_LINE_MM = 180.0  # what the margins leave
_CODE_MM = 25.0
_PADDING_MM = 1.5
_PIXELS_PER_MM = 96 / 25.4  # HTML counts in these
_QUIET_ZONE = 4  # modules; the standard's margin
_DOTS = 8  # of a module, in the picture: edges stay sharp
_MOST_PROCEDURES = 4
# Letters in points and steps told for each procedure: the first that fits one page.
_STYLE = """
p { margin: 0 }
p.title { font-size: x-large; font-weight: bold; margin-bottom: 4px }
p.heading { font-size: large; font-weight: bold }
p.name { font-weight: bold }
p.worth { margin-top: 6px; font-weight: bold }
ul { margin: 0; -qt-list-indent: 1 }
td { vertical-align: top; border-top: 1px solid #808080 }
"""
_ATTEMPTS = ((13, 9), (12, 9), (11, 9), (10, 9), (10, 3), (10, 1), (9, 1), (9, 0))


def receipt_pdf(receipt: Receipt, voices: Sequence[Voice]) -> bytes:
    """Draw the receipt on one A4 page, each voice in a column of its own.

    French comes first: it is the language that counts.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_TITLE)
    writer.setCreator(_TITLE)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = _fitted(receipt, voices, writer)
    painter = QPainter(writer)
    document.drawContents(painter)
    painter.end()
    return bytes(buffer.data().data())


def _fitted(
    receipt: Receipt, voices: Sequence[Voice], writer: QPdfWriter
) -> QTextDocument:
    for points, steps in _ATTEMPTS:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(writer)
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(points))
        document.setDefaultStyleSheet(_STYLE)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        sheet = _Sheet(receipt, voices, steps)
        for name, text in sheet.codes().items():
            image = QTextDocument.ResourceType.ImageResource.value
            document.addResource(image, QUrl(name), _code(text))
        document.setHtml(sheet.html())
        if document.pageCount() == 1:
            break
    return document


class _Sheet:
    """The receipt as HTML: rows of a picture and a cell for each voice."""

    def __init__(
        self, receipt: Receipt, voices: Sequence[Voice], most_steps: int
    ) -> None:
        self._receipt = receipt
        self._voices = voices
        self._most_steps = most_steps
        self._told = receipt.procedures[:_MOST_PROCEDURES]

    def codes(self) -> dict[str, str]:
        """Name the pictures that the HTML shows, and what each says."""
        codes = {"code:proof": self._receipt.proof_code}
        for place, procedure in enumerate(self._told):
            if procedure.address:
                codes[f"code:{place}"] = procedure.address
        return codes

    def html(self) -> str:
        padding = _pixels(_PADDING_MM)
        rows = "".join(self._rows())
        return (
            _line(self._receipt.site_name, "name")
            + f'<table cellpadding="{padding}" cellspacing="0">{rows}</table>'
        )

    def _rows(self) -> Iterator[str]:
        yield self._row(self._visit, "code:proof")
        yield self._row(self._opened)
        for place, procedure in enumerate(self._told):
            code = f"code:{place}" if procedure.address else None
            yield self._row(partial(self._procedure, procedure), code)
        yield self._row(self._end)

    def _row(self, tell: Callable[[Voice], str], code: str | None = None) -> str:
        side = _pixels(_CODE_MM)
        share = _pixels((_LINE_MM - _CODE_MM) / len(self._voices) - 2 * _PADDING_MM)
        columns = "".join(
            f'<td width="{share}" dir="{_direction(voice)}">{tell(voice)}</td>'
            for voice in self._voices
        )
        picture = f'<img src="{code}" width="{side}" height="{side}"/>' if code else ""
        return f'<tr>{columns}<td width="{side}">{picture}</td></tr>'

    def _visit(self, voice: Voice) -> str:
        receipt = self._receipt
        return _line(words.title(voice), "title") + _lines(
            words.when(receipt, voice),
            words.number(receipt, voice),
            words.proof(receipt, voice),
            *words.counts(receipt, voice),
        )

    def _opened(self, voice: Voice) -> str:
        return _line(words.opened(self._receipt, voice), "heading")

    def _procedure(self, procedure: OpenedProcedure, voice: Voice) -> str:
        told = [_line(procedure.title.text(voice.language), "name")]
        if procedure.address:
            told.append(_line(urlsplit(procedure.address).hostname or ""))
        if procedure.telephone:
            told.append(_line(words.telephone(procedure.telephone, voice)))
        steps = procedure.next_steps[: self._most_steps]
        if steps:
            told.append(_line(words.what_comes_next(voice)))
            told.append(_list([step.text(voice.language) for step in steps]))
        return "".join(told)

    def _end(self, voice: Voice) -> str:
        receipt = self._receipt
        left_out = len(receipt.procedures) - len(self._told)
        return _lines(
            *([words.others(left_out, voice)] if left_out else []),
            *([words.at_home(voice)] if len(self.codes()) > 1 else []),
            words.help_line(receipt, voice),
        ) + _line(words.worth(voice), "worth")


def _pixels(millimetres: float) -> int:
    return round(millimetres * _PIXELS_PER_MM)


def _line(text: str, kind: str = "plain") -> str:
    return f'<p class="{kind}">{escape(text)}</p>'


def _lines(*lines: str) -> str:
    return "".join(_line(line) for line in lines)


def _list(lines: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _direction(voice: Voice) -> str:
    right = Qt.LayoutDirection.RightToLeft
    return "rtl" if QLocale(voice.language).textDirection() is right else "ltr"


def _font(points: int) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSize(points)
    return font


def _code(text: str) -> QImage:
    code = QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET_ZONE)
    code.add_data(text)
    matrix = code.get_matrix()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, line in enumerate(matrix):
        for x, dark in enumerate(line):
            if dark:
                image.setPixelColor(x, y, Qt.GlobalColor.black)
    return image.scaled(image.size() * _DOTS)

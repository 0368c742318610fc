"""What a signature pad shows: who signs, what for, where, and three buttons."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QStyle

from kiosk.devices import PadArea, PadFace, PadKey, PadPicture
from kiosk.ui.fonts import FAMILIES
from kiosk.ui.ink_view import PadView
from kiosk.ui.spacing import draw_words, tied
from kiosk.ui.style import PAPER, PRINT

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it

# Heights for a screen of 200 rows, as the smallest pad has; larger ones follow.
_ROWS = 200
_MARGIN = 6
_NAME_TOP, _NAME_HEIGHT = 3, 26
_NOTICE_TOP, _NOTICE_HEIGHT = 29, 32
_FIELD_TOP, _FIELD_BOTTOM = 65, 158
_KEYS_TOP, _KEYS_BOTTOM = 164, 196
_NAME_LETTERS, _NOTICE_LETTERS, _KEY_LETTERS = 19, 13, 16
_SMALLEST_LETTERS = 9
_VEIL = 0.7  # how much of a button's picture is covered
# Hinted fonts first: a pad shows no grey, and letters drawn without hints fray there.
_FAMILIES = ("Noto Sans", "DejaVu Sans", *FAMILIES)
_CENTRE = Qt.AlignmentFlag.AlignCenter


def pad_picture(face: PadFace, name: str) -> PadPicture:
    """Draw for this pad, in the language of the moment. `name` is what was typed."""
    image = QImage(face.columns, face.rows, QImage.Format.Format_RGB888)
    image.fill(PAPER)
    drawing = _Drawing(image)
    drawing.text(drawing.band(_NAME_TOP, _NAME_HEIGHT), name, _NAME_LETTERS, bold=True)
    drawing.text(
        drawing.band(_NOTICE_TOP, _NOTICE_HEIGHT),
        translate(
            "PadPicture",
            "You sign the register of this computer. "
            "What we keep of it is on the screen.",
        ),
        _NOTICE_LETTERS,
    )
    drawing.line_to_sign_on()
    words = {
        PadKey.CANCEL: translate("PadPicture", "Back"),
        PadKey.CLEAR: translate("PadPicture", "Start again"),
        PadKey.OK: translate("PadPicture", "I have signed"),
    }
    keys = [
        (key, drawing.key(place, words[key], strong=key is PadKey.OK))
        for place, key in enumerate(words)
    ]
    drawing.end()
    return PadPicture(
        columns=face.columns,
        rows=face.rows,
        rgb=_packed(image),
        field=_area(drawing.field()),
        keys=tuple((key, _area(rect)) for key, rect in keys),
    )


def pad_view(picture: PadPicture) -> PadView:
    """Give the same for the screen, its buttons faint: here they are but a picture."""
    image = QImage(
        picture.rgb,
        picture.columns,
        picture.rows,
        picture.columns * 3,
        QImage.Format.Format_RGB888,
    ).copy()  # of its own, not over these bytes
    painter = QPainter(image)
    painter.setOpacity(_VEIL)
    for _, key in picture.keys:
        size = key.right - key.left, key.bottom - key.top
        painter.fillRect(key.left, key.top, *size, PAPER)
    painter.end()
    field = picture.field
    return PadView(
        image,
        QRect(
            field.left,
            field.top,
            field.right - field.left,
            field.bottom - field.top,
        ),
    )


def field_size(face: PadFace, picture: PadPicture) -> tuple[int, int]:
    """Give the width and height of where one writes, in 1/100 mm."""
    field = picture.field
    return (
        round((field.right - field.left) * face.width / face.columns),
        round((field.bottom - field.top) * face.height / face.rows),
    )


class _Drawing:
    """Black on white, without grey: the smallest pads know nothing between."""

    def __init__(self, image: QImage) -> None:
        self._unit = image.height() / _ROWS
        self._columns = image.width()
        self._mirrored = (
            QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        )
        self._painter = QPainter(image)
        self._painter.setLayoutDirection(QGuiApplication.layoutDirection())

    def end(self) -> None:
        self._painter.end()

    def band(self, top: float, height: float) -> QRectF:
        margin = _MARGIN * self._unit
        return QRectF(
            margin,
            top * self._unit,
            self._columns - 2 * margin,
            height * self._unit,
        )

    def field(self) -> QRect:
        top, bottom = round(_FIELD_TOP * self._unit), round(_FIELD_BOTTOM * self._unit)
        return QRect(0, top, self._columns, bottom - top)

    def line_to_sign_on(self) -> None:
        """Draw it under the field, where clearing the ink does not take it away."""
        thick = max(round(self._unit * 2), 1)
        field = self.field()
        margin = round(_MARGIN * self._unit)
        for top in (field.top() - thick, field.bottom() + 1):
            self._painter.fillRect(
                margin, top, self._columns - 2 * margin, thick, PRINT
            )

    def key(self, place: int, words: str, *, strong: bool) -> QRect:
        """Draw one of three buttons in the order of reading, and say where."""
        gap = _MARGIN * self._unit
        width = (self._columns - 4 * gap) / 3
        place = 2 - place if self._mirrored else place
        rect = QRectF(
            gap + place * (width + gap),
            _KEYS_TOP * self._unit,
            width,
            (_KEYS_BOTTOM - _KEYS_TOP) * self._unit,
        ).toRect()
        if strong:
            self._painter.fillRect(rect, PRINT)
            self._painter.setPen(PAPER)
        else:
            edge = max(round(self._unit * 1.5), 1)
            self._painter.setPen(QPen(PRINT, edge))
            half = edge // 2
            self._painter.drawRect(rect.adjusted(half, half, -1 - half, -1 - half))
            self._painter.setPen(PRINT)
        room = QRectF(rect).adjusted(gap, 0, -gap, 0)
        self._words(room, words, _KEY_LETTERS, bold=True, align=_CENTRE)
        return rect

    def text(
        self, room: QRectF, words: str, letters: int, *, bold: bool = False
    ) -> None:
        """Write words, or nothing where the fonts have no letters for them."""
        known = QFontMetrics(_font(letters, bold=bold))
        if not all(letter == " " or known.inFontUcs4(ord(letter)) for letter in words):
            return
        self._painter.setPen(PRINT)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._words(room, words, letters, bold=bold, align=align)

    def _words(
        self,
        room: QRectF,
        words: str,
        letters: int,
        *,
        bold: bool,
        align: Qt.AlignmentFlag,
    ) -> None:
        """Write as large as asked, smaller until it fits, cut at the smallest."""
        words = tied(words)
        flags = align | Qt.TextFlag.TextWordWrap
        for height in range(letters, _SMALLEST_LETTERS - 1, -1):
            font = _font(height * self._unit, bold=bold)
            box = QFontMetricsF(font).boundingRect(room, flags, words)
            if box.width() <= room.width() and box.height() <= room.height():
                break
        if box.width() > room.width():  # a word too long: not cut on both sides
            words = QFontMetricsF(font).elidedText(
                words, Qt.TextElideMode.ElideRight, room.width()
            )
        self._painter.setFont(font)
        self._painter.setClipRect(room)
        across = QStyle.visualAlignment(self._painter.layoutDirection(), align)
        draw_words(self._painter, room.toAlignedRect(), across, words)
        self._painter.setClipping(False)


def _font(pixels: float, *, bold: bool) -> QFont:
    font = QFont(list(_FAMILIES))
    font.setPixelSize(round(pixels))
    font.setBold(bold)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return font


def _packed(image: QImage) -> bytes:
    """Give the rows one behind the other, without what Qt puts between them."""
    length = image.width() * 3
    step = image.bytesPerLine()
    every = bytes(image.constBits())
    return b"".join(
        every[row * step : row * step + length] for row in range(image.height())
    )


def _area(rect: QRect) -> PadArea:
    return PadArea(
        rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height()
    )

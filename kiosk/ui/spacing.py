"""Words with more room around them: between letters, words and lines.

The distances are those of WCAG 2.2, 1.4.12 (EN 301 549, 11.1.4.12), in text sizes.
A font that keeps its words apart is one of a spaced text: what draws it asks the font.
"""

import re
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

# Where a line may end, and where none ends as long as the whole part finds room.
MAY_WRAP = "\u200b"
HOLDS = "\u2060"

LINE = 1.5
PARAGRAPH = 2.0
LETTER = 0.12
WORD = 0.16

# Wider and higher than any screen: the room of a text that need not wrap.
_ENDLESS = 20_000
_MEASURED = 4096  # sizes of words that are kept
_SIZE = re.compile(r"font-size:\s*(\d+)px;")
_NO_BREAK = "\u00a0"
# A number and what it counts, an hour, a day and its month and year, the signs that
# French puts beside a space, “2 of 4”, and the number at the end of “Pages: 4”. What
# is tied to the word before, as a day to its name, is let go of after it.
_COUNTED = r"(?!(?:à|a|e|y|o|et|au|ou|to|and|or) )\S{1,10}(?!\S)"
_TIES = re.compile(
    rf"(?<!\d{{4}})(?<!\u00a0\d)(?<!\u00a0\d\d)(?<=\d) (?={_COUNTED})"
    r"|(?<!\u00a0\der)(?<=\der) (?=\w)"
    r"|(?<=\d h) (?=\d)|(?<=\d min) (?=\d)|(?<=\w) (?=\d{4}(?!\w))"
    r"|(?<=\S) (?=[?!:;»])|(?<=«) (?=\S)"
    r"|(?<=\d (?:of|de|из|من|از|له)) (?=\d)|(?<=\d sur) (?=\d)|(?<=\d [з/]) (?=\d)"
    r"|(?<=:) (?=\d{1,3}$)",
    re.MULTILINE,
)
_PART = re.compile(f"[^{MAY_WRAP} \n]+")
# A last word of so many letters is not left alone, in a text of so many words.
_SHORT = 6
_WITH_SHORT = 12
_FEW_WORDS = 5
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def space_font(font: QFont, *, words: bool, letters: bool) -> None:
    """Spread a font whose size is in pixels, or let it be as it was drawn."""
    size = font.pixelSize()
    font.setWordSpacing(size * WORD if words else 0)
    apart = size * LETTER if letters else 0
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, apart)


def space_sheet(sheet: str, *, letters: bool) -> str:
    """Spread every text whose size a style sheet sets."""

    def spread(found: re.Match[str]) -> str:
        size = int(found[1])
        apart = f"{found[0]} word-spacing: {size * WORD:.2f}px;"
        return f"{apart} letter-spacing: {size * LETTER:.2f}px;" if letters else apart

    return _SIZE.sub(spread, sheet)


def is_spaced(font: QFont) -> bool:
    return font.wordSpacing() > 0


def paragraph_gap(font: QFont) -> int:
    """How far two paragraphs are from each other in a spaced text, in pixels."""
    return round(QFontInfo(font).pixelSize() * PARAGRAPH)


# A layout asks the same of each text again and again, until all have their places.


@lru_cache(_MEASURED)
def tied(words: str) -> str:
    """Keep on one line what a reader takes in at once: “8 h 30”, “6 mois”, “ici ?”."""
    lines = _TIES.sub(_NO_BREAK, words).split("\n")
    return "\n".join(_without_widow(line) for line in lines)


def as_said(words: str) -> str:
    """Give the words without the signs that only say where they wrap."""
    return words.replace(MAY_WRAP, "").replace(HOLDS, "")


def wrapped_as(words: str, font: QFont, width: int) -> str:
    """Give the words as they wrap: spaced, they have no room to hold together."""
    words = words if is_spaced(font) else tied(words)
    if HOLDS not in words:
        return words
    metrics = QFontMetrics(font)

    def fitting(found: re.Match[str]) -> str:
        fits = metrics.horizontalAdvance(found[0]) <= width
        return found[0] if fits else found[0].replace(HOLDS, "")

    return _PART.sub(fitting, words)


def _without_widow(line: str) -> str:
    head, _, last = line.rpartition(" ")
    before = head.rpartition(" ")[2]
    short = 0 < len(last) <= _SHORT and len(before) <= _WITH_SHORT
    # two together would only break at the hyphen instead
    if short and "-" not in before and head.count(" ") >= _FEW_WORDS - 2:
        return f"{head}{_NO_BREAK}{last}"
    return line


@lru_cache(_MEASURED)
def words_size(words: str, font: QFont, width: int = _ENDLESS) -> QSize:
    """How large the words are when they wrap at this width. Not to be changed."""
    words = wrapped_as(words, font, width)
    if not is_spaced(font):
        place = QRect(0, 0, max(width, 1), _ENDLESS)
        flags = Qt.TextFlag.TextWordWrap.value
        box = QFontMetrics(font).boundingRect(place, flags, words)
        return QSize(box.width() + 2, box.height())
    text = _laid_out(words, font, max(width, 1), Qt.AlignmentFlag.AlignLeft)
    lines = [text.lineAt(number) for number in range(text.lineCount())]
    widest = max((line.naturalTextWidth() for line in lines), default=0.0)
    return QSize(ceil(widest) + 2, round(_height(text, font)))


@lru_cache(_MEASURED)
def longest_word(words: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    return (
        max(
            (
                metrics.horizontalAdvance(word)
                for word in re.split("[ \n]+", wrapped_as(words, font, _ENDLESS))
            ),
            default=0,
        )
        + 2
    )


def draw_words(
    painter: QPainter, place: QRect, align: Qt.AlignmentFlag, words: str
) -> None:
    """Draw words that wrap, as `words_size` counted them. `align` is as it is seen."""
    font = painter.font()
    words = wrapped_as(words, font, place.width())
    if not is_spaced(font) and not _wraps_from_the_right(words, font, place.width()):
        turned = (
            Qt.TextFlag.TextForceRightToLeft
            if _from_the_right(words)
            else Qt.TextFlag.TextForceLeftToRight
        )
        flags = align.value | Qt.TextFlag.TextWordWrap.value | turned.value
        painter.drawText(place, flags, words)
        return
    across = align & Qt.AlignmentFlag.AlignHorizontal_Mask
    text = _laid_out(words, font, place.width(), across)
    height = _height(text, font)
    top = float(place.top())
    if align & Qt.AlignmentFlag.AlignVCenter:
        top += (place.height() - height) / 2
    elif align & Qt.AlignmentFlag.AlignBottom:
        top += place.height() - height
    text.draw(painter, QPointF(place.left(), top))


def _from_the_right(words: str) -> bool:
    """Whether the words are read from the right, whatever the page is.

    A sentence of Arabic may begin with a French word; a telephone number on an Arabic
    page is read from the left.
    """
    return _FROM_THE_RIGHT.search(words) is not None


def _wraps_from_the_right(words: str, font: QFont, width: int) -> bool:
    """Whether drawText would let the lines of these words stand in.

    WORKAROUND Qt 6.11: from the right it keeps the space at which a line wraps on the
    side where that line begins, and the line loses its end.
    """
    return _from_the_right(words) and words_size(words, font).width() > width


def _step(font: QFont) -> float:
    """From one line to the next, in pixels."""
    return max(QFontInfo(font).pixelSize() * LINE, QFontMetricsF(font).height())


def _height(text: QTextLayout, font: QFont) -> float:
    if is_spaced(font):
        return text.lineCount() * _step(font)
    last = text.lineAt(text.lineCount() - 1)
    return last.y() + last.height() if last.isValid() else 0.0


def _laid_out(
    words: str, font: QFont, width: int, across: Qt.AlignmentFlag
) -> QTextLayout:
    text = QTextLayout(words.replace("\n", "\u2028"), font)
    option = QTextOption(across | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft
        if _from_the_right(words)
        else Qt.LayoutDirection.LeftToRight
    )
    text.setTextOption(option)
    text.beginLayout()
    if is_spaced(font):
        _spread_lines(text, width, _step(font))
    else:
        _lines_as_drawn(text, width, QFontMetricsF(font).leading())
    text.endLayout()
    return text


def _spread_lines(text: QTextLayout, width: int, step: float) -> None:
    line = text.createLine()
    top = 0.0
    while line.isValid():
        line.setLineWidth(width)
        # half of what is added stands above a line, half below
        line.setPosition(QPointF(0, top + (step - line.height()) / 2))
        top += step
        line = text.createLine()


def _lines_as_drawn(text: QTextLayout, width: int, leading: float) -> None:
    """Put the lines where drawText puts them: that is how their room was measured."""
    line = text.createLine()
    top = 0.0
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, ceil(top)))
        top = line.y() + line.height() + leading
        line = text.createLine()

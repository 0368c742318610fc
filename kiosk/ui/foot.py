"""The strip under a page that never scrolls, with the ways back and on."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import READABLE_EM, SIDE
from kiosk.ui.labels import Label

_GAP = 20
_WORDS_SHARE = 40  # percent of its width on one line: a sentence takes three
_BEGINS = Qt.AlignmentFlag.AlignLeading
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Foot(QFrame):
    """The strip under a page that never scrolls: back on one side, on at the other.

    Where there is no room for that on one line, their words take two, or the way back
    is its arrow alone; else ways back stand above ways on, and where even that is too
    wide, each way has a line of its own.
    """

    def __init__(self, *, em: int = READABLE_EM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._em = em
        self._strip = QWidget()
        self._sides = QBoxLayout(_BESIDE, self._strip)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._starts, self._ends = QBoxLayout(_BESIDE), QBoxLayout(_BESIDE)
        self._parts: tuple[list[QWidget], list[QWidget]] = ([], [])
        self._stands_below = False
        self._starts.addStretch()
        for layout in (self._sides, self._starts, self._ends):
            layout.setSpacing(_GAP)
        self._sides.addLayout(self._starts, stretch=1)
        self._sides.addLayout(self._ends)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(SIDE, 14, SIDE, 14)
        middle.addStretch()
        middle.addWidget(self._strip, stretch=1000)
        middle.addStretch()
        self._fit()

    def add_start(self, part: QWidget) -> None:
        """Put a way back, or aside, at the side where reading starts."""
        self._starts.insertWidget(len(self._parts[0]), part)
        self._parts[0].append(part)

    def add_words(self, label: QWidget) -> None:
        """Put a sentence beside the ways back; it takes what room there is."""
        self._starts.insertWidget(len(self._parts[0]), label, stretch=1)
        self._parts[0].append(label)

    def add_end(self, part: QWidget) -> None:
        """Put a way on at the side where reading ends; the primary one last."""
        self._ends.addWidget(part)
        self._parts[1].append(part)

    def minimumSizeHint(self) -> QSize:
        # It arranges itself for the room that there is, and asks for none.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # other words, or more ways
            self._arrange()
        return super().event(event)

    def _fit(self) -> None:
        # As wide as the column above it: a button stands near what it is about.
        self._strip.setMaximumWidth(self.fontMetrics().height() * self._em)
        self._arrange()

    def _arrange(self) -> None:
        room = min(self.width() - 2 * SIDE, self._strip.maximumWidth())
        starts, ends = self._parts
        lines = self._lines_in_a_row(room)
        beside = lines > 0
        self._turn(self._sides, beside=beside)
        if beside:
            _share_out([*starts, *ends], room if lines > 1 else 0)
        for parts, layout in ((starts, self._starts), (ends, self._ends)):
            self._turn(layout, beside=beside or _row_width(parts, lines=2) <= room)
            if not beside:
                in_a_row = layout.direction() is _BESIDE
                _share_out(parts, room if in_a_row else 0)
        if beside is self._stands_below:
            self._stands_below = not beside
            self._line_up()

    def _lines_in_a_row(self, room: int) -> int:
        """Give how many lines the words take if all stand in one row; 0 if they cannot.

        The way back may be its arrow alone: the page above needs the height more. Not
        where to go back is the one thing to do.
        """
        starts, ends = self._parts
        ways = [way for way in starts if isinstance(way, Button)]
        back = [way for way in ways if _may_be_an_arrow(way)]
        others = [part for part in (*starts, *ends) if part not in back]
        found = 0, False
        for lines, brief in ((1, False), (1, True), (2, False), (2, True)):
            taken = sum(way.width_if(brief=brief, lines=lines) for way in back)
            if taken + _row_width(others, lines=lines) + len(back) * _GAP <= room:
                found = lines, brief
                break
        # Once, when it is settled: each change asks for the layout, which asks here.
        for way in ways:
            way.be_brief(brief=found[1] and way in back)
        return found[0]

    @staticmethod
    def _turn(layout: QBoxLayout, *, beside: bool) -> None:
        way = _BESIDE if beside else _BELOW
        if layout.direction() is not way:
            layout.setDirection(way)

    def _line_up(self) -> None:
        """Let ways that stand one above the other be equally wide."""
        below = self._stands_below
        for place, part in enumerate(self._parts[0]):
            widens = below and _has_frame(part)
            self._starts.setStretch(
                place, 1 if widens or isinstance(part, Label) else 0
            )
        for part in self._parts[1]:
            # without a frame of its own it would seem to hang in the middle
            begins = below and not _has_frame(part)
            self._ends.setAlignment(part, _BEGINS if begins else Qt.AlignmentFlag(0))


def _may_be_an_arrow(way: Button) -> bool:
    primary = way.property("kind") == Kind.PRIMARY.value
    return way.leads_back and not primary and not way.isHidden()


def _has_frame(part: QWidget) -> bool:
    return isinstance(part, Button) and part.property("kind") != Kind.QUIET.value


def _row_width(parts: list[QWidget], *, lines: int) -> int:
    """How wide a row of these is when their words take one line, or two."""
    shown = [part for part in parts if not part.isHidden()]
    return sum(_least(part, lines) for part in shown) + _gaps(shown)


def _share_out(parts: list[QWidget], room: int) -> None:
    """Give ways their whole width, the shortest first, as long as the rest can wrap.

    A layout would take as much from each, and break a single word's way for a long one.
    """
    ways = [part for part in parts if isinstance(part, Button)]
    shown = sorted((way for way in ways if not way.isHidden()), key=_natural)
    if not room or not shown[1:]:
        for way in shown:
            way.setMinimumWidth(0)
        return
    spare = room - _row_width(parts, lines=2)
    for way in shown:
        least = _least(way, 2)
        more = _natural(way) - least
        fits = more <= spare
        spare -= more if fits else 0
        way.setMinimumWidth(least + more if fits else least)


def _gaps(shown: list[QWidget]) -> int:
    return _GAP * max(len(shown) - 1, 0)


def _least(part: QWidget, lines: int) -> int:
    match part:
        case Button():
            return part.width_on_two_lines() if lines > 1 else _natural(part)
        case Label():
            words = part.fontMetrics().horizontalAdvance(part.text())
            return max(part.minimumSizeHint().width(), words * _WORDS_SHARE // 100)
        case _:
            return part.minimumSizeHint().width()


def _natural(way: QWidget) -> int:
    return way.sizeHint().width()

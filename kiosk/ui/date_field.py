"""A date given by touching: a day, a month by its name, a year. Nothing pops up."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.labels import Card, NoticeBox, Tone
from kiosk.ui.tile_grid import TileGrid

_DAYS = 31
_MONTHS = 12
_YEARS = 6  # shown at once
_FIRST_YEAR, _LAST_YEAR = 1930, 2099
_LEAP_YEAR = 2028  # for a day without a year: 29 February may be meant
_WIDE_EM = 50  # narrower than this, the three parts stand one under the other


class DateField(QWidget):
    """Three groups of large buttons. `day` is None until all three are touched."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from_year = 2026
        self.days = _Part(range(1, _DAYS + 1), most=11, em=3)
        self.months = _Part(range(1, _MONTHS + 1), most=6, em=5)
        self.earlier = Button(kind=Kind.CHOICE)
        self.later = Button(kind=Kind.CHOICE)
        self.years = _Part(
            range(_YEARS), most=8, em=4, before=self.earlier, after=self.later
        )
        self.impossible = NoticeBox(Tone.INFO)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(20)
        for part, share in ((self.days, 22), (self.months, 18), (self.years, 11)):
            self._row.addWidget(part, stretch=share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.impossible)
        whole.addLayout(self._row)
        for part in (self.days, self.months, self.years):
            part.touched.connect(self._on_touched)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.retranslate()

    @property
    def day(self) -> date | None:
        day, month, year = self.days.chosen, self.months.chosen, self._year
        if day is None or month is None or year is None:
            return None
        return date(year, month, day)

    @property
    def open_part(self) -> QWidget | None:
        """Give the first part in which nothing is chosen yet."""
        parts = (self.days, self.months, self.years)
        return next((part for part in parts if part.chosen is None), None)

    def start_over(self, around: date) -> None:
        """Show nothing chosen, and the years around a day."""
        for part in (self.days, self.months, self.years):
            part.choose(None)
        self._from_year = around.year - 1
        self.impossible.say("")
        self.retranslate()
        self._allow()

    def choose(self, day: date) -> None:
        """Choose a day, as its three buttons would."""
        self._from_year = min(max(day.year - 1, _FIRST_YEAR), _LAST_YEAR - _YEARS + 1)
        self.retranslate()
        self.days.choose(day.day)
        self.months.choose(day.month)
        self.years.choose(day.year - self._from_year)
        self._allow()
        self.changed.emit()

    def retranslate(self) -> None:
        locale = QLocale()
        self.days.heading.setText(self.tr("Day"))
        self.months.heading.setText(self.tr("Month"))
        self.years.heading.setText(self.tr("Year"))
        self.days.name(str(number) for number in range(1, _DAYS + 1))
        self.months.name(
            locale.standaloneMonthName(number) for number in range(1, _MONTHS + 1)
        )
        self.years.name(str(self._from_year + place) for place in range(_YEARS))
        self.earlier.setText(self.tr("Earlier"))
        self.earlier.setAccessibleName(self.tr("Show earlier years"))
        self.later.setText(self.tr("Later"))
        self.later.setAccessibleName(self.tr("Show later years"))
        self.earlier.setEnabled(self._from_year > _FIRST_YEAR)
        self.later.setEnabled(self._from_year + _YEARS <= _LAST_YEAR)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._turn()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @property
    def _year(self) -> int | None:
        place = self.years.chosen
        return None if place is None else self._from_year + place

    def _on_touched(self) -> None:
        self.impossible.say("")
        self._allow()
        self.changed.emit()

    def _on_earlier(self) -> None:
        self._shift(-_YEARS)

    def _on_later(self) -> None:
        self._shift(_YEARS)

    def _shift(self, by: int) -> None:
        self.years.choose(None)
        self._from_year = min(
            max(self._from_year + by, _FIRST_YEAR), _LAST_YEAR - _YEARS + 1
        )
        self.retranslate()
        self._on_touched()

    def _allow(self) -> None:
        """Shut the days that the month does not have."""
        month = self.months.chosen
        length = monthrange(self._year or _LEAP_YEAR, month)[1] if month else _DAYS
        chosen = self.days.chosen
        if chosen is not None and chosen > length:
            self.days.choose(None)
            self.impossible.say(
                self.tr("This month has only %n days.", "", length),
                self.tr("Touch another day."),
                aloud=True,
            )
        self.days.allow(length)

    def _turn(self) -> None:
        narrow = self.width() < self.fontMetrics().height() * _WIDE_EM
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)


class _Part(Card):
    """One group of buttons, of which one is chosen."""

    touched = Signal()

    def __init__(
        self,
        numbers: Iterable[int],
        *,
        most: int,
        em: int,
        before: Button | None = None,
        after: Button | None = None,
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._numbers = tuple(numbers)
        self.buttons = tuple(Button(kind=Kind.CHOICE) for _ in self._numbers)
        for number, button in zip(self._numbers, self.buttons, strict=True):
            button.setCheckable(True)
            button.setProperty("narrow", True)
            self._group.addButton(button, number)
        beside = [each for each in (before, after) if each is not None]
        for each in beside:
            each.setProperty("narrow", True)
        grid = TileGrid(most=most, em=em)
        tiles: list[QWidget] = [*self.buttons]
        grid.show_tiles([*beside[:1], *tiles, *beside[1:]])
        self.column.addWidget(grid)
        self.column.addStretch()
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def chosen(self) -> int | None:
        number = self._group.checkedId()
        return None if number not in self._numbers else number

    def choose(self, number: int | None) -> None:
        if number is not None:
            self._group.button(number).setChecked(True)
            return
        self._group.setExclusive(False)  # else the last one cannot be let go
        for button in self.buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    def name(self, words: Iterable[str]) -> None:
        for button, word in zip(self.buttons, words, strict=True):
            button.setText(word)
            button.setAccessibleName(f"{self.heading.text()}: {word}")

    def allow(self, most: int) -> None:
        for number, button in zip(self._numbers, self.buttons, strict=True):
            button.setEnabled(number <= most)

    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.touched.emit()

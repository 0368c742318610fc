"""One day from the visitor, and the days that follow from it, in full words."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.catalogue import Answer, DateQuestion, next_day
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.calendar_event import calendar_event
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.date_field import DateField
from kiosk.ui.date_words import full_date, reminder_title, told
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Card, Label, NoticeBox, Role
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.qr import QrCode
from kiosk.ui.tile import Tile

_CODE_EM = 12  # a calendar's day takes more modules than an address


class DatesPage(ColumnPage):
    """Asks for one day and shows what it decides. Keeps nothing of it afterwards."""

    print_asked = Signal(object, object)  # the question, the day
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._question: DateQuestion | None = None
        self._today = date.min
        self.title = Label(Role.TITLE)
        self.procedure = Label()
        self.field = DateField()
        self.hint = Label(Role.LEAD)
        self._found = QVBoxLayout()
        self._found.setSpacing(20)
        self.again = Button(Icon.UNDO)
        self._found.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeading)
        self._found.addStretch()
        self.answers: tuple[AnswerCard, ...] = ()
        self.calendar = CalendarCard()
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.calendar)
        beside.addStretch()
        self.result = SideBySide(self._found, self._beside)
        for part in (
            self.title,
            self.procedure,
            self.hint,
            self.result,
            self.field,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.back = Button(Icon.BACK)
        self.print = Button(Icon.PRINT, kind=Kind.PRIMARY)
        self.foot.add_start(self.back)
        self.foot.add_end(self.print)
        self.field.changed.connect(self._tell)
        self.back.clicked.connect(self.back_asked)
        self.again.clicked.connect(self._on_again)
        self.print.clicked.connect(self._on_print)
        self.retranslate()

    def ask(self, question: DateQuestion, today: date) -> None:
        """Ask for another day, nothing chosen."""
        self._question = question
        self._today = today
        self.field.start_over(today)
        self.retranslate()
        self.body.to_top()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Work out my dates"))
        if self._question is not None:
            language = spoken()
            self.title.setText(self._question.asks.text(language))
            self.procedure.setText(self._question.procedure.title.text(language))
        self.hint.setText(self.tr("Touch the day, then the month, then the year."))
        self.back.setText(self.tr("Back"))
        self.again.setText(self.tr("Another date"))
        self.print.setText(self.tr("Print a reminder"))
        self.field.retranslate()
        self.calendar.retranslate()
        self._tell()

    def start_again(self) -> None:
        if self.field.day is None:
            self.field.days.buttons[0].setFocus()
        else:
            self.print.setFocus()

    def _on_again(self) -> None:
        self.field.start_over(self._today)
        self._tell()
        self.start_again()

    def _on_print(self) -> None:
        if self._question is not None and self.field.day is not None:
            self.print_asked.emit(self._question, self.field.day)

    def _tell(self) -> None:
        day = self.field.day
        found = self._question.answers(day) if self._question and day else ()
        for card in self.answers:
            self._found.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.answers = tuple(AnswerCard(each, self._today) for each in found)
        for place, card in enumerate(self.answers):
            self._found.insertWidget(place, card)
        self.hint.setHidden(bool(found))
        self.field.setHidden(bool(found))
        self.result.setVisible(bool(found))
        self.print.setVisible(bool(found))
        self.again.setVisible(bool(found))
        self._note(found)
        self.settle_tab_order()
        if found:
            self._say(day)
            self.body.to_top()
        elif self.field.isVisible() and self.field.open_part is not None:
            self.body.show_widget(self.field.open_part)

    def _say(self, day: date | None) -> None:
        if day is None or self._question is None:
            return
        asked = self._question.procedure.title.text(spoken())
        words = self.tr("{procedure} — your date: {day}")
        self.procedure.setText(words.format(procedure=asked, day=full_date(day)))
        if self.isVisible():
            self.print.setFocus()

    def _note(self, found: tuple[Answer, ...]) -> None:
        """Offer the next day that counts to the telephone's calendar."""
        ahead = next_day(found, self._today)
        self._beside.setVisible(ahead is not None)
        if ahead is not None and self._question is not None:
            day, answer = ahead
            title = self._question.procedure.title.text(spoken())
            self.calendar.show_day(reminder_title(title, answer), day, answer.rule.id)


class AnswerCard(Card):
    """One statement, its days, and what they mean today."""

    def __init__(
        self, answer: Answer, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(Icon.CALENDAR, parent)
        words = told(answer, today)
        # first for whom and what it is: not every statement is about everybody
        self.heading.setProperty("role", Role.STRONG.value)
        self.heading.setText(answer.statement.text.text(spoken()))
        self.days = Label(Role.HEADING)
        self.days.setText(words.days)
        self.standing = NoticeBox(words.tone)
        self.doubt = Label(Role.SMALL)
        self.doubt.setProperty("state", "doubt")
        self.doubt.setText(self.tr("To be checked with the mediator."))
        for part in (self.days, self.standing, self.doubt):
            self.column.addWidget(part)
        # now that they have a place: shown alone they would be windows
        self.standing.say(words.today)
        self.doubt.setHidden(answer.statement.certain)


class DatesCard(Card):
    """The questions of a procedure's sheet that a day answers, a button each."""

    dates_asked = Signal(object)

    def __init__(
        self, questions: Sequence[DateQuestion], parent: QWidget | None = None
    ) -> None:
        super().__init__(Icon.CALENDAR, parent)
        self._questions = questions
        self.tiles = tuple(Tile(trailing=Icon.FORWARD) for _ in questions)
        for tile in self.tiles:
            tile.clicked.connect(self._on_clicked)
            self.column.addWidget(tile)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("My dates"))
        for question, tile in zip(self._questions, self.tiles, strict=True):
            tile.setText(question.asks.text(spoken()))
            tile.show_more(self.tr("You give a day, the kiosk works out the dates."))

    def _on_clicked(self) -> None:
        self.dates_asked.emit(self._questions[self.tiles.index(self.sender())])


class CalendarCard(Card):
    """A code that puts the next day into a telephone's calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.PHONE, parent)
        self._day: date | None = None
        self.words = Label()
        self.code = QrCode(side_em=_CODE_EM)
        self.column.addWidget(self.words)
        self.column.addWidget(self.code, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch()
        self.retranslate()

    def show_day(self, title: str, day: date, name: str) -> None:
        self._day = day
        self.code.show_text(calendar_event(title, day, name, datetime.now(UTC)))
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("In your telephone"))
        day = full_date(self._day) if self._day is not None else ""
        self.words.setText(
            self.tr(
                "Take a picture of this code: your calendar notes {day}. "
                "Your name is not in it."
            ).format(day=day)
        )
        self.code.setAccessibleName(
            self.tr("Code that notes {day} in a calendar").format(day=day)
        )

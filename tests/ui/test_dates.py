"""A day that the visitor gives, and the days that the kiosk makes of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.ui.calendar_event import calendar_event
from kiosk.ui.date_words import full_date
from kiosk.ui.dates import DatesPage
from kiosk.ui.dates_document import reminder_pdf
from kiosk.ui.languages import locale_of
from kiosk.ui.procedure_sheet import SheetPage
from kiosk.ui.shell import Shell
from tests.ui.page_states import catalogue
from tests.ui.page_states_dates import TODAY, question

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def page(shell: Shell) -> DatesPage:
    page = DatesPage()
    page.ask(question("anef-renouvellement"), TODAY)
    shell.resize(1920, 1080)
    shell.show_page(page)
    shell.show()
    QApplication.processEvents()
    return page


def _touch(page: DatesPage, qtbot: QtBot, day: int, month: int, year: int) -> None:
    years = {button.text(): button for button in page.field.years.buttons}
    for button in (
        page.field.days.buttons[day - 1],
        page.field.months.buttons[month - 1],
        years[str(year)],
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _words(page: DatesPage) -> list[str]:
    return [card.days.text().replace("\u00a0", " ") for card in page.answers]


def test_three_touches_give_the_days_in_full_words(
    page: DatesPage, qtbot: QtBot
) -> None:
    _touch(page, qtbot, 30, 6, 2027)

    assert _words(page)[:2] == [
        "Du mardi 2 mars 2027 au samedi 1er mai 2027",
        "Du vendredi 30 avril 2027 au mercredi 30 juin 2027",
    ]
    assert page.answers[0].standing.what == (
        "Aujourd'hui, c'est trop tôt. Revenez le mardi\u00a02 mars 2027."
    )
    assert page.print.isVisible()


def test_the_days_follow_the_language(
    page: DatesPage, qtbot: QtBot, shell: Shell
) -> None:
    _touch(page, qtbot, 30, 6, 2027)

    shell.speak("en")
    QApplication.processEvents()

    assert _words(page)[0] == "From Tuesday, March 2, 2027 to Saturday, May 1, 2027"


@pytest.fixture
def speak() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "lundi 1er février 2027"),
        ("es", "lunes, 1 de febrero de 2027"),
        ("pt", "segunda-feira, 1 de fevereiro de 2027"),
        ("uk", "понеділок, 1 лютого 2027 р."),
        ("ru", "понедельник, 1 февраля 2027 г."),
        ("tr", "1 Şubat 2027 Pazartesi"),
        ("zh", "2027年2月1日星期一"),
        # Dari: the months of Afghanistan, the figures of the sites
        ("fa", "دوشنبه 1 فبروری 2027"),
        ("ps", "دونۍ د 2027 د فبروري 1"),
    ],
)
@pytest.mark.usefixtures("speak")
def test_a_day_is_written_as_its_language_does(language: str, words: str) -> None:
    QLocale.setDefault(locale_of(language))

    # some languages keep the year and its word together
    assert " ".join(full_date(date(2027, 2, 1)).split()) == words


def test_a_month_has_no_more_days_than_it_has(page: DatesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.field.days.buttons[30], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.field.months.buttons[1], Qt.MouseButton.LeftButton)

    assert page.field.days.chosen is None
    assert page.field.impossible.what == "Ce mois n'a que 29 jours."
    assert not page.field.days.buttons[29].isEnabled()

    _touch(page, qtbot, 29, 2, 2027)
    assert page.field.day is None
    assert page.field.impossible.what == "Ce mois n'a que 28 jours."
    page.field.start_over(TODAY)
    _touch(page, qtbot, 29, 2, 2028)
    assert page.field.day == date(2028, 2, 29)


def test_other_years_are_a_touch_away(page: DatesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.field.later, Qt.MouseButton.LeftButton)
    _touch(page, qtbot, 1, 1, 2034)

    assert page.field.day == date(2034, 1, 1)


def test_the_first_and_last_years_are_ends(page: DatesPage) -> None:
    while page.field.earlier.isEnabled():
        page.field.earlier.click()
    assert page.field.years.buttons[0].text() == "1930"

    while page.field.later.isEnabled():
        page.field.later.click()
    assert page.field.years.buttons[-1].text() == "2099"


def test_the_keyboard_alone_gives_a_day(page: DatesPage, qtbot: QtBot) -> None:
    first = page.field.days.buttons[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    page.field.months.buttons[0].setFocus()
    qtbot.keyClick(page.field.months.buttons[0], Qt.Key.Key_Return)
    page.field.years.buttons[2].setFocus()
    qtbot.keyClick(page.field.years.buttons[2], Qt.Key.Key_Space)

    assert page.field.day is None or page.field.day == date(2027, 1, 1)
    assert page.answers


def test_another_date_begins_anew(page: DatesPage, qtbot: QtBot) -> None:
    _touch(page, qtbot, 30, 6, 2027)

    page.again.click()

    assert page.field.day is None
    assert page.field.isVisible()
    assert not page.answers
    assert not page.print.isVisible()


def test_another_date_is_offered_right_under_the_answer(page: DatesPage) -> None:
    page.ask(question("cni-predemande"), TODAY)
    page.field.choose(date(2027, 5, 1))
    QApplication.processEvents()
    last = page.answers[-1]

    above = last.mapTo(page, last.rect().bottomLeft())
    button = page.again.mapTo(page, page.again.rect().topLeft())

    assert above.x() == button.x()
    assert 0 < button.y() - above.y() <= 40


def test_an_answer_alone_takes_the_whole_row(page: DatesPage) -> None:
    page.ask(question("ci-cession"), TODAY)
    page.field.choose(date(2026, 1, 1))
    QApplication.processEvents()

    assert page.answers[0].width() == page.title.width()


def test_the_next_visitor_of_the_page_sees_no_date(
    page: DatesPage, qtbot: QtBot
) -> None:
    _touch(page, qtbot, 30, 6, 2027)

    page.ask(question("ci-cession"), TODAY)

    assert page.field.day is None
    assert "2027" not in page.procedure.text()


@pytest.mark.parametrize(
    ("name", "day", "said"),
    [
        ("ci-cession", date(2026, 11, 20), "Jours qui restent"),
        ("ci-cession", date(2026, 11, 9), "Aujourd'hui est le dernier jour."),
        ("ci-cession", date(2026, 11, 8), "Le dernier jour est passé."),
        ("ci-duplicata", date(2026, 9, 1), "Ce n'est plus valable."),
        ("cni-predemande", date(2027, 5, 1), "Vous pouvez le faire aujourd'hui."),
    ],
)
def test_it_is_said_what_the_days_mean_today(
    name: str, day: date, said: str, page: DatesPage
) -> None:
    page.ask(question(name), TODAY)
    page.field.choose(day)

    assert said in page.answers[0].standing.what


def test_what_is_doubtful_says_so(page: DatesPage) -> None:
    page.ask(question("changement-adresse"), TODAY)
    page.field.choose(date(2027, 1, 1))

    assert page.answers[0].doubt.isVisible()


def test_a_telephone_reads_the_day_and_no_name(page: DatesPage, qtbot: QtBot) -> None:
    _touch(page, qtbot, 30, 6, 2027)
    QApplication.processEvents()

    read = _read(page.calendar.code.grab().toImage())

    lines = read.split("\r\n")
    assert "DTSTART;VALUE=DATE:20270302" in lines
    assert "SUMMARY:Renouveler mon titre de séjour (dernier jour : 01/05/2027)" in lines
    assert all(
        line.partition(":")[0].partition(";")[0]
        in {
            *("BEGIN", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "SUMMARY"),
            *("END", ""),
        }
        for line in lines
    )
    assert len(page.calendar.code.modules) <= 73


def test_there_is_no_code_for_days_that_are_over(page: DatesPage) -> None:
    page.ask(question("ci-cession"), TODAY)
    page.field.choose(date(2026, 1, 1))

    assert not page.calendar.isVisible()


def _read(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8)
    rows = pixels.reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    (found,) = zxingcpp.read_barcodes(rows.copy())
    return found.text


@given(st.text(max_size=300), st.dates())
def test_any_title_gives_lines_of_a_calendar(title: str, day: date) -> None:
    lines = calendar_event(title, day, "rule", NOON).split("\r\n")

    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert len(lines) == 11
    assert all(len(line.encode()) <= 75 for line in lines)


def test_a_title_cannot_add_a_line() -> None:
    event = calendar_event("a;b,c\nATTENDEE:x", date(2027, 1, 2), "rule", NOON)

    assert "SUMMARY:a\\;b\\,c ATTENDEE:x" in event.split("\r\n")


def test_the_reminder_says_the_days_and_holds_the_code(shell: Shell) -> None:
    asked = question("anef-renouvellement")

    pdf = reminder_pdf(asked, date(2027, 6, 30), TODAY, "fr")

    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "Du mardi 2 mars 2027 au samedi 1er mai 2027" in text
    assert "Papiers à préparer" in text
    codes = {
        found.text
        for page in document
        for found in zxingcpp.read_barcodes(page.render(scale=3).to_pil())
    }
    assert asked.procedure.address in codes
    assert any("DTSTART;VALUE=DATE:20270302" in code for code in codes)
    assert shell.language == "fr"


def test_the_print_is_asked_for_with_its_day(page: DatesPage, qtbot: QtBot) -> None:
    _touch(page, qtbot, 30, 6, 2027)

    with qtbot.waitSignal(page.print_asked) as asked:
        page.print.click()

    assert asked.args == [question("anef-renouvellement"), date(2027, 6, 30)]


def test_the_sheet_offers_each_question_once(shell: Shell, qtbot: QtBot) -> None:
    sheet = SheetPage(catalogue(), lambda: TODAY)
    sheet.show_procedure("anef-renouvellement")
    shell.show_page(sheet)
    assert sheet.content
    assert sheet.content.dates

    texts = [tile.text() for tile in sheet.content.dates.tiles]
    with qtbot.waitSignal(sheet.dates_asked) as asked:
        sheet.content.dates.tiles[0].click()

    assert len(texts) == len(set(texts)) == 3
    assert asked.args == [question("anef-renouvellement")]


def test_the_sheet_says_what_today_decides(shell: Shell) -> None:
    sheet = SheetPage(catalogue(), lambda: TODAY)
    sheet.show_procedure("permis-perte-vol-deterioration")
    shell.show_page(sheet)

    words = [label.text() for label in sheet.findChildren(QLabel)]

    assert (
        "Si vous terminez aujourd'hui\u00a0: jusqu'au dimanche\u00a024 janvier 2027."
        in words
    )

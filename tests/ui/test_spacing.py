"""Texts with more room: as far apart as WCAG 1.4.12 says, and nothing cut off."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.buttons import Button
from kiosk.ui.goodbye import GoodbyePage
from kiosk.ui.labels import Label, Role
from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
from kiosk.ui.spacing import tied
from kiosk.ui.style import Contrast, Look

SPACED = Look(Contrast.NORMAL, 100, spaced=True)


def _inked_rows(picture: QImage) -> list[int]:
    """Give the rows at which a line of letters begins."""
    ground = picture.pixelColor(0, 0)

    def inked(row: int) -> bool:
        return any(
            _far(picture.pixelColor(x, row), ground) for x in range(picture.width())
        )

    rows = [inked(row) for row in range(picture.height())]
    return [row for row in range(1, len(rows)) if rows[row] and not rows[row - 1]]


def _picture(widget: QWidget) -> QImage:
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture)
    return picture


def _far(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) > 60


@pytest.mark.parametrize("role", [Role.BODY, Role.TITLE])
def test_lines_letters_and_words_stand_as_far_apart_as_they_must(
    shell: Shell, qtbot: QtBot, role: Role
) -> None:
    shell.wear(SPACED)
    label = Label(role)
    qtbot.addWidget(label)
    label.setText("H H\nH H\nH H")
    label.setFixedWidth(600)
    label.ensurePolished()
    label.setFixedHeight(label.heightForWidth(600))

    size = label.font().pixelSize()
    rows = _inked_rows(_picture(label))

    assert rows[1] - rows[0] == pytest.approx(1.5 * size, abs=1)
    assert rows[2] - rows[1] == pytest.approx(1.5 * size, abs=1)
    assert label.font().letterSpacing() == pytest.approx(0.12 * size, abs=0.05)
    assert label.font().wordSpacing() == pytest.approx(0.16 * size, abs=0.05)


def test_words_of_a_button_are_all_to_be_seen(shell: Shell, qtbot: QtBot) -> None:
    shell.wear(SPACED)
    button = Button()
    qtbot.addWidget(button)
    button.setText("H H H H")
    button.ensurePolished()
    narrow = button.minimumSizeHint().width()
    button.setFixedWidth(narrow)
    button.setFixedHeight(button.heightForWidth(narrow))

    inside = _picture(button).copy(8, 8, narrow - 16, button.height() - 16)
    assert len(_inked_rows(inside)) == 4


def test_the_bars_button_spreads_and_lets_be(shell: Shell, qtbot: QtBot) -> None:
    shell.resize(1920, 1080)
    page = GoodbyePage()
    shell.show_page(page)
    shell.show()
    button = shell.bar.choices.spacing
    usual = page.title.heightForWidth(400), page.column.spacing()

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    spread = page.title.heightForWidth(400), page.column.spacing()
    pressed = button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert pressed
    assert spread[0] > usual[0]
    assert spread[1] >= 2 * page.font().pixelSize()
    assert (page.title.heightForWidth(400), page.column.spacing()) == usual
    assert not button.isChecked()
    assert shell.look == Look()


def test_letters_that_are_joined_are_not_torn_apart(
    qapp: QApplication, compiled: Path, qtbot: QtBot
) -> None:
    languages = Languages(qapp, ("fr", "ar"), compiled)
    shell = Shell(qapp, languages, "essai")
    qtbot.addWidget(shell)
    shell.wear(SPACED)
    label = Label()
    qtbot.addWidget(label)
    label.ensurePolished()
    of_french = label.font().letterSpacing()

    shell.speak("ar")
    QApplication.processEvents()
    of_arabic = label.font().letterSpacing()
    lines = label.font().wordSpacing()
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert of_french > 0
    assert of_arabic == 0
    assert lines > 0


def test_larger_text_keeps_its_distances(shell: Shell, qtbot: QtBot) -> None:
    shell.wear(Look(Contrast.HIGH, 200, spaced=True))
    label = Label(Role.LEAD)
    qtbot.addWidget(label)
    label.ensurePolished()
    font = label.font()

    assert (
        QFontMetricsF(font).horizontalAdvance("HH")
        - 2 * QFontMetricsF(font).boundingRect("H").width()
        >= 2 * 0.12 * font.pixelSize()
    )


ARABIC = "اختر الإجراء ثم اضغط عليه للمتابعة، والوسيط هنا لمساعدتك إن احتجت إليه."


@pytest.mark.parametrize("spaced", [False, True])
def test_lines_from_the_right_begin_below_each_other(
    shell: Shell, qtbot: QtBot, *, spaced: bool
) -> None:
    shell.wear(Look(spaced=spaced))
    label = Label(Role.TITLE)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setText(ARABIC)
    label.ensurePolished()
    label.resize(420, label.heightForWidth(420))

    begins = _right_edges(label)

    assert len(begins) > 2
    assert max(begins) - min(begins) <= 4  # as far as letters differ
    assert min(begins) >= label.width() - 12


@pytest.mark.parametrize("spaced", [False, True])
def test_a_number_stands_where_the_page_begins_and_keeps_its_order(
    shell: Shell, qtbot: QtBot, *, spaced: bool
) -> None:
    shell.wear(Look(spaced=spaced))
    number = Label(Role.TITLE)
    qtbot.addWidget(number)
    number.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    number.setText("1 8888 8888")
    number.resize(420, 80)

    inked = _inked_columns(_picture(number))
    gap = next(x for x in inked if x + 12 not in inked and x + 6 not in inked)

    assert max(inked) >= number.width() - 12
    assert gap - min(inked) < number.fontMetrics().horizontalAdvance("1")


def test_words_from_the_right_have_the_height_they_are_drawn_in(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.wear(Look())
    label = Label(Role.TITLE)
    qtbot.addWidget(label)
    label.setText(ARABIC)
    label.ensurePolished()
    label.resize(420, label.heightForWidth(420))
    picture = _picture(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    above = label.contentsMargins().top()  # for vowel signs
    label.resize(420, label.heightForWidth(420))

    rows = [row - above for row in _inked_rows(_picture(label))]
    assert rows == pytest.approx(_inked_rows(picture), abs=1)


def _right_edges(label: Label) -> list[int]:
    """Give where each line's ink ends at the right."""
    picture = _picture(label)
    lines = label.height() // label.fontMetrics().height()
    step = label.height() / lines
    return [
        max(_inked_columns(picture.copy(0, round(n * step), label.width(), int(step))))
        for n in range(lines)
    ]


def _inked_columns(picture: QImage) -> set[int]:
    ground = picture.pixelColor(0, 0)
    return {
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if _far(picture.pixelColor(x, y), ground)
    }


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("de 8 h 30 à 12 h 15", ["de", "8 h 30", "à", "12 h 15"]),
        ("du 1er mai 2026 au 2 mai 2027", ["du", "1er mai 2026", "au", "2 mai 2027"]),
        ("le mardi\u00a02 mars 2027", ["le", "mardi 2", "mars 2027"]),
        ("samedi\u00a01er mai 2027", ["samedi 1er", "mai 2027"]),
        ("Est-ce prêt ?", ["Est-ce", "prêt ?"]),
        ("« Vide » : non", ["« Vide » :", "non"]),
        ("04 73 00 00 00", ["04 73 00 00 00"]),
        ("moins de 6 mois", ["moins", "de", "6 mois"]),
        (
            "plus rien ne sera visible ici.",
            ["plus", "rien", "ne", "sera", "visible ici."],
        ),
        ("Garder, j'ai fini", ["Garder,", "j'ai", "fini"]),
        ("1. Ouvrez le couvercle.", ["1.", "Ouvrez", "le", "couvercle."]),
        ("يوم 24 نوفمبر", ["يوم", "24 نوفمبر"]),
        ("Page 1 sur 3", ["Page", "1 sur 3"]),
        ("Готовых документов: 2 из 4", ["Готовых", "документов:", "2 из 4"]),
        ("Ваш документ: Страниц: 4", ["Ваш", "документ:", "Страниц: 4"]),
        ("Hazır belgeler: 2 / 4", ["Hazır", "belgeler:", "2 / 4"]),
    ],
)
def test_what_is_read_at_once_stays_on_one_line(words: str, parts: list[str]) -> None:
    assert [part.replace("\u00a0", " ") for part in tied(words).split(" ")] == parts


@pytest.mark.parametrize("role", [Role.BODY, Role.TITLE])
def test_a_question_mark_never_begins_a_line(
    shell: Shell, qtbot: QtBot, role: Role
) -> None:
    shell.wear(Look())
    label = Label(role)
    qtbot.addWidget(label)
    label.setText("Que faire ?")
    label.ensurePolished()
    metrics = label.fontMetrics()
    width = metrics.horizontalAdvance("Que faire ") + 2
    label.resize(width, label.heightForWidth(width))

    lower = _picture(label).copy(0, metrics.height(), width, metrics.height())

    assert label.heightForWidth(width) == pytest.approx(2 * metrics.height(), abs=2)
    assert max(_inked_columns(lower)) > metrics.horizontalAdvance("faire")
    assert label.text() == "Que faire ?"
    assert label.minimumSizeHint().width() >= metrics.horizontalAdvance("faire ?")

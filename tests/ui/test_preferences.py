"""What the system asks for is followed, and nothing happens that one did not mean."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import ui
from kiosk.ui import style
from kiosk.ui.buttons import Button
from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
from kiosk.ui.style import Contrast, Look, preferred

_WORD = re.compile(r"[^\W\d_]{3}")
_MOVING = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|startAnimation|blink"
)


@pytest.mark.parametrize(
    ("asked", "worn"),
    [
        (Qt.ContrastPreference.HighContrast, Contrast.HIGH),
        (Qt.ContrastPreference.NoPreference, Contrast.NORMAL),
    ],
)
def test_the_contrast_that_the_system_asks_for_is_worn(
    monkeypatch: pytest.MonkeyPatch, asked: Qt.ContrastPreference, worn: Contrast
) -> None:
    hints = SimpleNamespace(contrastPreference=lambda: asked)
    system = SimpleNamespace(
        styleHints=lambda: SimpleNamespace(accessibility=lambda: hints)
    )
    monkeypatch.setattr(style, "QGuiApplication", system)

    assert preferred(Look()).contrast is worn


def test_the_system_can_be_asked_as_often_as_one_likes(languages: Languages) -> None:
    assert [preferred(Look()) for _ in range(5)] == [Look()] * 5


def test_nothing_moves_by_itself() -> None:
    moving = [
        path.name
        for path in Path(ui.__path__[0]).iterdir()
        if path.suffix in {".py", ".qss"}
        and _MOVING.search(path.read_text(encoding="utf-8"))
    ]

    assert moving == []


def test_a_button_acts_on_release_and_not_when_one_slides_off(qtbot: QtBot) -> None:
    button = Button()
    qtbot.addWidget(button)
    button.setText("essai")
    button.resize(200, 60)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    left, middle, beside = Qt.MouseButton.LeftButton, QPoint(100, 30), QPoint(400, 300)

    QTest.mousePress(button, left, pos=middle)
    on_press = len(pressed)
    QTest.mouseMove(button, beside)
    QTest.mouseRelease(button, left, pos=beside)
    slid_off = len(pressed)
    QTest.mousePress(button, left, pos=middle)
    QTest.mouseRelease(button, left, pos=middle)

    assert (on_press, slid_off, len(pressed)) == (0, 0, 1)


def test_a_name_contains_what_is_written(shell: Shell) -> None:
    shell.speak("fr")
    named = {
        button.text(): button.accessibleName()
        for button in shell.findChildren(Button)
        if button.text()
        and button.accessibleName()
        and button.property("kind") != "key"  # what a key writes is no word
    }

    for written, name in named.items():
        if _WORD.search(written):  # of signs alone, nobody says how they look
            assert written.casefold() in name.casefold()

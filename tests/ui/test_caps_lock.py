"""Caps Lock: what a key tells of it, and when the screen says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.ui.caps_lock import CapsLock, locked
from kiosk.ui.page import ColumnPage
from kiosk.ui.shell import Shell
from kiosk.ui.typist import Typist
from tests.ui.shown import shown


@pytest.mark.parametrize(
    ("text", "shift", "on"),
    [
        ("a", False, False),
        ("A", True, False),
        ("A", False, True),
        ("a", True, True),
        ("É", False, True),
        ("Ж", False, True),
        ("1", True, None),
        ("@", False, None),
        ("ض", False, None),
        ("", False, None),
    ],
)
def test_a_letter_tells_whether_it_is_on(
    text: str, shift: bool, on: bool | None
) -> None:
    assert locked(text, shift=shift) is on


class Login(ColumnPage):
    def __init__(self) -> None:
        super().__init__()
        self.name, self.secret = QLineEdit(), QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(self.name)
        self.column.addWidget(self.secret)

    def retranslate(self) -> None:
        pass


@pytest.fixture
def page(shell: Shell, qtbot: QtBot) -> Iterator[Login]:
    CapsLock(shell)
    shell.resize(1024, 768)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    with shown(shell, Login()) as page:
        yield page


def goes_to(field: QLineEdit) -> None:
    field.setFocus()
    for _ in range(3):
        QApplication.processEvents()


def strike(shell: Shell, text: str, key: Qt.Key = Qt.Key.Key_A) -> None:
    """Strike a key of the hardware, without Shift."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, text)
    QCoreApplication.sendEvent(shell.windowHandle(), event)
    QApplication.processEvents()


def test_it_is_said_where_a_password_is_written(shell: Shell, page: Login) -> None:
    goes_to(page.secret)

    strike(shell, "A")
    assert shell.caps_lock.isVisible()
    assert shell.caps_lock.what == "Verr. Maj est active."
    strike(shell, "a")

    assert not shell.caps_lock.isVisible()
    assert page.secret.text() == "Aa"


def test_its_own_key_takes_the_word_away(shell: Shell, page: Login) -> None:
    goes_to(page.secret)
    strike(shell, "A")

    strike(shell, "", Qt.Key.Key_CapsLock)

    assert not shell.caps_lock.isVisible()


def test_elsewhere_capitals_are_nobodys_business(shell: Shell, page: Login) -> None:
    goes_to(page.name)
    strike(shell, "A")
    assert not shell.caps_lock.isVisible()

    goes_to(page.secret)
    strike(shell, "A")
    goes_to(page.name)

    assert not shell.caps_lock.isVisible()


def test_capitals_of_the_keyboard_on_the_screen_are_wanted(
    shell: Shell, page: Login
) -> None:
    goes_to(page.secret)

    Typist(shell).write("ÀbC")
    QApplication.processEvents()

    assert page.secret.text() == "ÀbC"
    assert not shell.caps_lock.isVisible()

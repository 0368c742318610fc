"""The only menu over a page copies and pastes, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.screen import CopyPaste
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor

RIGHT = Qt.MouseButton.RightButton


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> None:
    qapp.clipboard().clear()


def test_chosen_words_can_be_copied(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show("/", "<p id=p>dossier 00-ZZYZX</p>")
    visitor.opens("/")
    visitor.runs("getSelection().selectAllChildren(p); 1")
    with qtbot.waitSignal(visitor.view.menu_asked) as asked:
        visitor.clicks("#p", RIGHT)
    menu: CopyPaste = asked.args[0]
    assert (menu.can_copy, menu.can_paste) == (True, False)
    visitor.view.copy()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "dossier 00-ZZYZX")


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_what_was_copied_can_be_pasted_into_a_field(
    way: str, rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("00-ZZYZX")
    rig.official.show("/", "dossier <input id=i>")
    visitor.opens("/")
    visitor.clicks("#i")
    with qtbot.waitSignal(visitor.view.menu_asked) as asked:
        if way == "mouse":
            visitor.clicks("#i", RIGHT)
        else:
            visitor.types(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args[0].can_paste
    visitor.view.paste()
    visitor.sees("i.value === '00-ZZYZX'")


def test_where_there_is_nothing_to_copy_there_is_no_menu(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<p id=p>words</p><a id=a href=/x>link</a>")
    visitor.opens("/")
    asked: list[CopyPaste] = []
    visitor.view.menu_asked.connect(asked.append)
    visitor.runs("window.asked = 0; oncontextmenu = () => { asked++ }; 1")
    visitor.clicks("#p", RIGHT)
    visitor.clicks("#a", RIGHT)
    visitor.sees("window.asked === 2")
    assert asked == []

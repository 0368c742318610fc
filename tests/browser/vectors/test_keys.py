"""D: keys, mouse and menus: the page may use them, nothing else does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from tests.browser.vectors.hand import Hand
from tests.browser.vectors.machine import offered, windows
from tests.browser.vectors.scene import Scene
from tests.browser.visitor_at_screen import Visitor

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier
NONE = Qt.KeyboardModifier.NoModifier

# Shift+F10 and the menu key are in tests/browser/test_doors.py.
KEYS = {
    "function keys": [(key, NONE) for key in (
        Key.Key_F1, Key.Key_F3, Key.Key_F4, Key.Key_F5, Key.Key_F6, Key.Key_F7,
        Key.Key_F9, Key.Key_F10, Key.Key_F11, Key.Key_F12, Key.Key_Escape,
        Key.Key_Pause, Key.Key_ScrollLock, Key.Key_Print, Key.Key_SysReq)],
    "Ctrl": [(key, CONTROL) for key in (
        Key.Key_O, Key.Key_S, Key.Key_P, Key.Key_U, Key.Key_N, Key.Key_T,
        Key.Key_W, Key.Key_L, Key.Key_J, Key.Key_H, Key.Key_D, Key.Key_E, Key.Key_K,
        Key.Key_G, Key.Key_R, Key.Key_Q, Key.Key_F5, Key.Key_Tab, Key.Key_F4,
        Key.Key_Escape, Key.Key_1, Key.Key_9, Key.Key_PageDown)],
    "Ctrl and Shift": [(key, CONTROL | SHIFT) for key in (
        Key.Key_I, Key.Key_J, Key.Key_C, Key.Key_T, Key.Key_N, Key.Key_Delete,
        Key.Key_B, Key.Key_O, Key.Key_M, Key.Key_K, Key.Key_R, Key.Key_Escape)],
    "Alt": [(key, ALT) for key in (
        Key.Key_Home, Key.Key_Left, Key.Key_Right, Key.Key_D, Key.Key_F, Key.Key_E,
        Key.Key_Space, Key.Key_Return, Key.Key_Down)],
    "Meta": [(key, META) for key in (
        Key.Key_L, Key.Key_D, Key.Key_R, Key.Key_E, Key.Key_Left, Key.Key_Space)],
    "keys of large keyboards": [(key, NONE) for key in (
        Key.Key_HomePage, Key.Key_LaunchMail, Key.Key_Calculator, Key.Key_Search,
        Key.Key_Favorites, Key.Key_Back, Key.Key_Forward, Key.Key_Refresh,
        Key.Key_Stop, Key.Key_LaunchMedia, Key.Key_Explorer, Key.Key_WWW,
        Key.Key_Help, Key.Key_Open, Key.Key_Close, Key.Key_New, Key.Key_Find,
        Key.Key_Save, Key.Key_Terminal, Key.Key_Standby, Key.Key_PowerOff,
        Key.Key_Sleep, Key.Key_WakeUp, Key.Key_Launch0, Key.Key_Super_L,
        Key.Key_AddFavorite, Key.Key_OpenUrl, Key.Key_Documents, Key.Key_Tools,
        Key.Key_Messenger, Key.Key_ScreenSaver, Key.Key_TaskPane)],
}  # fmt: skip


@pytest.mark.parametrize("kind", KEYS)
def test_no_key_of_a_browser_or_a_desktop_does_anything(
    kind: str, scene: Scene, hand: Hand
) -> None:
    scene.opens("word <button id=x>x</button><a href='/other'>x</a>")
    scene.rig.official.show("/second", "word <button id=x>x</button>")
    scene.visitor.opens("/second")
    hand.clicks("#x")
    scene.visitor.types(Key.Key_Shift)
    for key, held in KEYS[kind]:
        hand.presses(key, held)
    scene.settles()
    assert windows() == [scene.visitor.view]
    assert offered() == set()
    assert scene.machine.started() == []
    assert scene.visitor.page.url().path() == "/second"
    assert set(scene.rig.official.paths()) <= {"/", "/second", "/settled?1"}
    assert scene.visitor.page.zoomFactor() == 1


# Back, in the visit's own history, is all that one of them does.
BUTTONS = {
    Qt.MouseButton.BackButton: "/",
    Qt.MouseButton.ForwardButton: "/second",
    Qt.MouseButton.TaskButton: "/second",
    Qt.MouseButton.ExtraButton4: "/second",
    Qt.MouseButton.ExtraButton5: "/second",
}


@pytest.mark.parametrize("button", BUTTONS)
def test_no_further_button_of_a_mouse_leads_out(
    button: Qt.MouseButton, scene: Scene, hand: Hand, qtbot: QtBot
) -> None:
    scene.opens("word <a id=on href=/second>on</a>")
    scene.rig.official.show("/second", "word <button id=x>x</button>")
    hand.clicks("#on")
    qtbot.waitUntil(lambda: scene.visitor.page.url().path() == "/second")
    scene.waits("document.querySelector('#x') !== null")
    hand.clicks("#x", button)
    qtbot.waitUntil(lambda: scene.visitor.page.url().path() == BUTTONS[button])
    scene.settles()
    scene.stays()
    assert scene.visitor.page.url().path() == BUTTONS[button]


PLACES = {
    "picture": "<img id=x src=/picture width=99 height=99 alt=x>",
    "field": "<input id=x value=Zzyzx>",
    "misspelt": "<textarea id=x lang=fr spellcheck=true>Zzyzxx</textarea>",
    "film": "<video id=x width=99 height=99 controls></video>",
    "selection": "<p id=x>Zzyzx<script>getSelection().selectAllChildren(x)</script>",
    "frame": "<iframe id=x srcdoc='<a href=/x>x</a>'></iframe>",
    "page": "<div id=x style='height: 300px'></div>",
}


@pytest.mark.parametrize("place", PLACES)
def test_no_place_has_a_menu_that_saves_opens_or_shows_sources(
    place: str, scene: Scene, hand: Hand
) -> None:
    scene.opens(
        f"word {PLACES[place]}<script>addEventListener('contextmenu',"
        "() => window.asked = true, true)</script>"
    )
    hand.clicks("#x", Qt.MouseButton.RightButton)
    if place != "frame":
        scene.waits("window.asked === true")
    scene.settles()
    assert offered() == set()
    assert QApplication.activeModalWidget() is None
    assert scene.machine.started() == []
    assert scene.rig.forbidden.seen == []


@pytest.mark.parametrize(("steps", "zoom"), [(-99, 0.5), (99, 3.0)])
def test_the_wheel_zooms_within_bounds(
    steps: int, zoom: float, scene: Scene, hand: Hand, qtbot: QtBot
) -> None:
    scene.opens("word")
    for _ in range(40):
        hand.turns_the_wheel(1 if steps > 0 else -1, CONTROL)
    scene.settles()
    qtbot.waitUntil(
        lambda: min(zoom, 1) <= scene.visitor.page.zoomFactor() <= max(zoom, 1)
    )
    scene.stays()


def test_the_zoom_is_the_same_for_the_next_visitor(
    scene: Scene, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    scene.opens("word")
    scene.visitor.view.set_zoom(300)
    scene.visitor.view.end()
    second = Visitor(qtbot, new_view())
    second.opens("/")
    assert second.page.zoomFactor() == pytest.approx(1.0)


WRITTEN = "€@#{[|\\^~é«œ–ñ"


def test_what_is_typed_with_dead_keys_and_altgr_is_text_and_no_command(
    scene: Scene, hand: Hand
) -> None:
    scene.opens("word <input id=x>")
    hand.clicks("#x")
    surface = scene.visitor.surface
    for letter in WRITTEN:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            alt_gr = Qt.KeyboardModifier.GroupSwitchModifier
            QApplication.sendEvent(surface, QKeyEvent(kind, 0, alt_gr, letter))
    scene.waits(f"x.value === {WRITTEN!r}")
    composed = QInputMethodEvent("", [])
    composed.setCommitString("ê漢🙂")
    QApplication.sendEvent(surface, composed)
    scene.waits(f"x.value === {WRITTEN + 'ê漢🙂'!r}")
    scene.visitor.types(Key.Key_U, CONTROL, SHIFT)
    scene.settles()
    scene.stays()


def test_tab_leads_out_of_the_page_and_back(
    scene: Scene, hand: Hand, qtbot: QtBot
) -> None:
    """Also out of a frame that tries to hold it."""
    scene.opens(
        "word <button id=x>x</button><iframe srcdoc='<input><script>onkeydown = e =>"
        ' { if (e.key === "Tab") document.querySelector("input").focus() }'
        "</script>'></iframe>"
    )
    window = QWidget()
    qtbot.addWidget(window)
    before, after = QPushButton("before"), QPushButton("after")
    layout = QVBoxLayout(window)
    for part in (before, scene.visitor.view, after):
        layout.addWidget(part)
    window.resize(1000, 700)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hand.clicks("#x")
    scene.waits("document.activeElement === x")
    for key, there in ((Key.Key_Tab, after), (Key.Key_Backtab, before)):
        for _ in range(6):
            if there.hasFocus():
                break
            QTest.keyClick(window.focusWidget(), key)
            scene.visitor.runs("1")
        qtbot.waitUntil(there.hasFocus)
    scene.visitor.view.setParent(None)


def test_a_storm_of_clicks_sends_a_form_as_often_as_the_page_lets_it(
    scene: Scene, hand: Hand, qtbot: QtBot
) -> None:
    scene.rig.official.show("/done", "word")
    scene.opens(
        "word <form action=/done><button id=x onclick='setTimeout(() =>"
        " x.disabled = true)'>x</button></form>"
    )
    place = hand.points("#x")
    for _ in range(50):
        QTest.mouseClick(scene.visitor.surface, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(scene.visitor.surface, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: scene.visitor.page.url().path() == "/done")
    scene.waits("location.pathname === '/done' && document.readyState === 'complete'")
    scene.settles()
    scene.stays()
    assert scene.rig.official.paths().count("/done?") == 1

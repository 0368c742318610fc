"""B: windows, dialogs and prompts: nothing of the engine's own is ever seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.browser.dialogs import PageDialog
from kiosk.browser.view import SiteView
from tests.browser.https_rig import FORBIDDEN, HOST, Rig
from tests.browser.vectors.hand import Hand
from tests.browser.vectors.machine import windows
from tests.browser.vectors.scene import Scene
from tests.browser.visitor_at_screen import Visitor

OUT = f"https://{FORBIDDEN}/x"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

PRESSES = {
    "Ctrl": (Qt.MouseButton.LeftButton, CONTROL),
    "Shift": (Qt.MouseButton.LeftButton, SHIFT),
    "Ctrl and Shift": (Qt.MouseButton.LeftButton, CONTROL | SHIFT),
    "Alt": (Qt.MouseButton.LeftButton, ALT),
    "middle": (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
}


@pytest.mark.parametrize("press", PRESSES)
def test_no_way_of_clicking_opens_a_window(
    press: str, scene: Scene, hand: Hand
) -> None:
    button, held = PRESSES[press]
    scene.opens(
        f'<a id="x0" href="{OUT}">x</a> <a id="x1" href="{OUT}" rel="opener" '
        f'target="named">x</a> <form action="{OUT}" target="_blank">'
        '<button id="x2">x</button></form>'
    )
    for number in range(3):
        hand.clicks(f"#x{number}", button, held)
    scene.settles()
    scene.stays()


def test_a_page_can_neither_close_nor_move_nor_hide_the_window(scene: Scene) -> None:
    scene.opens("<button id=x onclick='window.pressed = true'>x</button>")
    before = scene.visitor.view.geometry()
    scene.visitor.clicks("#x")
    scene.visitor.starts(
        "for (let i = 0; i < 20; i++) { close(); moveTo(900, 900); resizeTo(10, 10);"
        "moveBy(99, 99); resizeBy(-99, -99); blur(); focus(); }"
        "open('', '_self').close(); window.over = true"
    )
    scene.waits("window.over === true")
    scene.settles()
    scene.stays()
    assert scene.visitor.view.geometry() == before


def test_a_page_that_prints_for_ever_asks_for_one_print_at_a_time(
    scene: Scene, qtbot: QtBot
) -> None:
    prints: list[bytes] = []
    scene.visitor.view.print_asked.connect(prints.append)
    scene.opens("<p>x")
    scene.visitor.starts("for (let i = 0; i < 30; i++) print(); window.over = true")
    scene.waits("window.over === true")
    qtbot.waitUntil(lambda: bool(prints))
    scene.settles()
    scene.stays()
    assert len(prints) < 30


@pytest.mark.parametrize("before", ["end", "leave"])
def test_a_page_that_does_not_want_to_be_left_delays_nothing(
    before: str, rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    visitor = Visitor(qtbot, new_view())
    rig.official.show(
        "/", "<button id=x>x</button><script>onbeforeunload = () => 'Stay!';"
        "onunload = () => { for (;;); }</script>"
    )  # fmt: skip
    rig.official.show("/next", "")
    visitor.opens("/")
    visitor.clicks("#x")  # an engine asks only for pages that were touched
    visitor.view.dialog_shown.connect(PageDialog.accept)
    if before == "leave":
        visitor.view.open(f"https://{HOST}/next")
        qtbot.waitUntil(lambda: "/next" in rig.official.paths())
    profile = visitor.view.findChild(QWebEngineProfile)
    visitor.view.end()
    qtbot.waitUntil(lambda: not isValid(profile), timeout=2000)
    assert QApplication.activeModalWidget() is None


GRABS = {
    "pointer": "document.body.requestPointerLock()",
    "keyboard": "navigator.keyboard.lock()",
    "wake": "navigator.wakeLock.request('screen')",
    "orientation": "screen.orientation.lock('portrait')",
    "picture in picture": "document.createElement('video').requestPictureInPicture()",
    "document in picture": "documentPictureInPicture.requestWindow()",
    "idle": "IdleDetector.requestPermission().then(p => p === 'granted' || no())",
    "screens": "getScreenDetails()",
    "eye dropper": "new EyeDropper().open()",
}


@pytest.mark.parametrize("what", GRABS)
def test_a_page_seizes_neither_pointer_nor_keyboard_nor_screen(
    what: str, scene: Scene
) -> None:
    scene.opens(
        "<script>const no = () => { throw new Error() };"
        "async function take() { try { await (" + GRABS[what] + ");"
        "taken = !!document.pointerLockElement } catch { taken = false } }</script>"
        "<button id=x onclick='take()'>x</button>"
    )
    scene.visitor.clicks("#x")
    scene.waits("window.taken === false")
    scene.stays()


def popups_in_sight(scene: Scene) -> list[QWidget]:
    return [window for window in windows() if window is not scene.visitor.view]


FIELDS = {
    "long list": "<select id=x>" + "<option>Zzyzx" * 10_000 + "</select>",
    "date": "<input id=x type=date style='width: 30px'>",
    "month": "<input id=x type=month style='width: 30px'>",
    "time": "<input id=x type=time style='width: 30px'>",
    "suggestions": "<input id=x list=l style='width: 60px'>"
    "<datalist id=l><option>Zzyzx<option>Zzyxx</datalist>",
}


@pytest.mark.parametrize("field", FIELDS)
def test_what_a_field_opens_stays_inside_and_goes_with_the_visit(
    field: str, scene: Scene, hand: Hand, qtbot: QtBot
) -> None:
    scene.opens(f"word<div style='margin: 620px 0 0 900px'>{FIELDS[field]}</div>")
    hand.clicks("#x")
    if field not in ("long list", "suggestions"):
        hand.presses(Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: len(popups_in_sight(scene)) == 1)
    (popup,) = popups_in_sight(scene)
    assert popup.screen().geometry().contains(popup.geometry())
    assert not popup.isModal()
    scene.visitor.view.end()
    qtbot.waitUntil(lambda: popups_in_sight(scene) == [])
    assert scene.machine.started() == []


QUIET_FIELDS = {
    "colour": "<input id=x type=color>",
    "name": "<input id=x name=fname autocomplete=given-name value=Zzyzx>",
    "spelling": "<input id=x spellcheck=true lang=fr value=Zzyzxx>",
    "tooltip": "<button id=x title=Zzyzx>x</button>",
}


@pytest.mark.parametrize("field", QUIET_FIELDS)
def test_other_fields_open_nothing_of_the_engines(
    field: str, scene: Scene, hand: Hand
) -> None:
    # with a word to read: an engine gives no click to a page that shows nothing yet
    scene.opens(
        f"<p>word {QUIET_FIELDS[field]}<script>onclick = () => clicked = true</script>"
    )
    hand.clicks("#x")
    scene.waits("window.clicked === true")
    scene.settles()
    scene.stays()

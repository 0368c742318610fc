"""The keyboard on the screen writes into the pages of sites, in the whole program."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.register import Outcome
from kiosk.ui.app import App
from kiosk.ui.key_button import KeyButton
from kiosk.ui.key_layouts import Deed
from tests.browser.https_rig import HOST, Rig
from tests.browser.visitor_at_screen import Visitor
from tests.browser.whole_app import whole_app

LEFT = Qt.MouseButton.LeftButton
PAGE = """
<p>mot</p>
<div style="height:{height}px"></div>
<form action=/sent>
<input id=m type=email> <input id=s type=password> <input id=n name=n>
<button>Envoyer</button>
</form>
<script>
  heard = [];
  for (const kind of ["keydown", "input", "keyup"])
    addEventListener(kind, (e) => heard.push(kind + " " + (e.key ?? e.data)));
</script>
"""
TALL = 2000


@pytest.fixture
def app(qapp: QApplication, rig: Rig, folder: Path, qtbot: QtBot) -> Iterator[App]:
    settings = rig.settings.model_copy(update={"register_": None})
    with whole_app(qapp, settings, folder, qtbot) as app:
        app._on_show(erasing=False)
        app.shell.setFixedSize(1024, 768)
        qtbot.mouseClick(app.greeting.start, LEFT)
        yield app
        app.visit.end(Outcome.COMPLETED)  # its clock would go on


class Typing:
    """A visitor who has a pointer and no keyboard."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app = app
        self.page = Visitor(qtbot, app._view)
        self.keyboard = app.shell.keyboard
        self._qtbot = qtbot

    def opens(self, path: str) -> None:
        self.app.walk._show_site(f"https://{HOST}{path}")
        self.page.sees("document.readyState === 'complete'")
        self.app.shell.activateWindow()  # no window manager does it here
        self._qtbot.waitUntil(self.app.shell.isActiveWindow)

    def key(self, name: str | Deed) -> KeyButton:
        return next(
            key
            for key in self.keyboard.keys
            if name in {key.key.deed, key.accessibleName()}
        )

    def presses(self, *names: str | Deed) -> None:
        for name in names:
            self._qtbot.mouseClick(self.key(name), LEFT)

    def asks(self) -> None:
        self._qtbot.mouseClick(self.app.shell.bar.keys, LEFT)

    def waits_for(self, *names: str) -> None:
        """Wait until these keys are there."""
        self._qtbot.waitUntil(
            lambda: set(names) <= {key.accessibleName() for key in self.keyboard.keys},
            timeout=10_000,
        )

    def sees_whole(self, selector: str, frame: str = "window") -> None:
        """Wait until a field is within what is in sight of its frame."""
        self.page.sees(
            f"(() => {{ const box = {frame}.document.querySelector({selector!r})"
            ".getBoundingClientRect();"
            f"return box.top >= 0 && box.bottom <= {frame}.innerHeight; }})()"
        )


@pytest.fixture
def visitor(app: App, qtbot: QtBot) -> Typing:
    return Typing(app, qtbot)


def test_an_address_and_a_password_are_written_into_a_page(
    rig: Rig, visitor: Typing
) -> None:
    rig.official.show("/", PAGE.format(height=0))
    visitor.opens("/")
    visitor.page.clicks("#m")
    visitor.asks()
    visitor.waits_for("@gmail.com")

    visitor.presses("z", "o", "é", Deed.ERASE, "-", "1", "@")
    visitor.page.sees("m.value === 'zo-1@'")
    visitor.presses("@gmail.com")
    visitor.page.sees("m.value === 'zo-1@gmail.com'")
    heard = json.loads(visitor.page.runs("JSON.stringify(heard.slice(0, 3))"))
    assert heard == ["keydown z", "input z", "keyup z"]

    visitor.page.clicks("#s")
    visitor.page.sees("document.activeElement.id === 's'")
    visitor.presses(Deed.CAPITALS, "Z", "ç", "8", Deed.OTHER, "#", "€", "ï")
    visitor.page.sees("s.value === 'Zç8#€ï'")
    assert visitor.app.shell.keyboard.isVisible()


def test_caps_lock_is_told_where_a_page_asks_a_password(
    rig: Rig, visitor: Typing, qtbot: QtBot
) -> None:
    rig.official.show("/", PAGE.format(height=0))
    visitor.opens("/")
    shell = visitor.app.shell
    capital = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier, "Z"
    )
    visitor.page.clicks("#n")
    visitor.page.sees("document.activeElement.id === 'n'")
    QCoreApplication.sendEvent(shell.windowHandle(), capital)
    visitor.page.sees("n.value === 'Z'")
    assert shell.caps_lock.isHidden()

    visitor.page.clicks("#s")
    visitor.page.sees("document.activeElement.id === 's'")
    QCoreApplication.sendEvent(shell.windowHandle(), capital)
    visitor.page.sees("s.value === 'Z'")

    assert shell.caps_lock.isVisible()
    visitor.page.clicks("#n")
    qtbot.waitUntil(shell.caps_lock.isHidden)


def test_another_script_is_written_into_a_page(rig: Rig, visitor: Typing) -> None:
    rig.official.show("/", PAGE.format(height=0))
    visitor.app.shell.keyboard.speak("ar")
    visitor.opens("/")
    visitor.page.clicks("#n")
    visitor.asks()

    visitor.presses("العربية", "ض", "إ", "م", Deed.ERASE)

    visitor.page.sees("n.value === 'ضإ'")


def test_enter_sends_a_form_and_the_keyboard_goes_with_its_page(
    rig: Rig, visitor: Typing, qtbot: QtBot
) -> None:
    rig.official.show("/", PAGE.format(height=0))
    rig.official.show("/sent", "<p>sent</p>")
    visitor.opens("/")
    visitor.page.clicks("#n")
    visitor.asks()

    visitor.presses("a", Deed.ENTER)

    visitor.page.sees("document.body.innerText.includes('sent')")
    qtbot.waitUntil(lambda: not visitor.keyboard.isVisible())


@pytest.mark.parametrize("field", ["#m", "#s"])
def test_the_field_stays_in_sight(field: str, rig: Rig, visitor: Typing) -> None:
    rig.official.show("/", PAGE.format(height=TALL))
    visitor.opens("/")
    # at the lower edge, where the keyboard will be
    visitor.page.sees(
        f"(f => (f.scrollIntoView(false), f.getBoundingClientRect().top < innerHeight))"
        f"(document.querySelector({field!r}))"
    )
    before = visitor.page.runs("innerHeight")
    visitor.page.clicks(field)
    visitor.asks()

    visitor.page.sees(f"innerHeight < {before} - 300")
    visitor.sees_whole(field)


def test_a_field_in_a_frame_stays_in_sight_too(rig: Rig, visitor: Typing) -> None:
    frame = "<p>mot</p><iframe id=f src=/inner width=900 height={height}></iframe>"
    rig.official.show("/", frame.format(height=TALL))
    rig.official.show("/inner", PAGE.format(height=550))
    visitor.opens("/")
    visitor.page.sees("f.contentDocument.readyState === 'complete'")
    visitor.page.sees("!!f.contentDocument.querySelector('#m')")
    visitor.page.runs("f.contentWindow.m.focus(); scrollTo(0, 0); 1")
    visitor.asks()

    visitor.page.sees(
        "(() => { const box = f.contentWindow.m.getBoundingClientRect();"
        "const top = f.getBoundingClientRect().top;"
        "return top + box.top >= 0 && top + box.bottom <= innerHeight; })()"
    )


def test_a_finger_on_a_field_of_a_page_brings_it(
    rig: Rig, visitor: Typing, qtbot: QtBot
) -> None:
    rig.official.show("/", PAGE.format(height=0))
    visitor.opens("/")
    visitor.page.sees("document.querySelector('#m') !== null")
    qtbot.waitUntil(visitor.app._view.isVisible)
    box = json.loads(visitor.page.runs("JSON.stringify(m.getBoundingClientRect())"))
    zoom = visitor.page.page.zoomFactor()
    inside = QPoint(round((box["x"] + 20) * zoom), round((box["y"] + 10) * zoom))
    place = visitor.app._view.mapTo(visitor.app.shell, inside)
    window = visitor.app.shell.windowHandle()
    screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    QTest.touchEvent(window, screen).press(0, place, window)
    QTest.touchEvent(window, screen).release(0, place, window)

    qtbot.waitUntil(visitor.keyboard.isVisible, timeout=10_000)
    visitor.page.sees("document.activeElement.id === 'm'")
    visitor.presses("z")
    visitor.page.sees("m.value === 'z'")


def test_nothing_is_left_when_the_visit_ends(
    rig: Rig, visitor: Typing, qtbot: QtBot, folder: Path
) -> None:
    rig.official.show("/", PAGE.format(height=0))
    visitor.opens("/")
    visitor.page.clicks("#n")
    visitor.asks()
    visitor.presses(*"zzyzxq")
    visitor.page.sees("n.value === 'zzyzxq'")

    visitor.app.visit.end(Outcome.COMPLETED)

    qtbot.waitUntil(lambda: not visitor.keyboard.isVisible())
    home = Path(os.environ["HOME"])  # of the engine, with its XDG folders in it
    files = [*folder.rglob("*"), *home.rglob("*")]
    held = [path for path in files if path.is_file() and b"zzyzx" in path.read_bytes()]
    assert held == []

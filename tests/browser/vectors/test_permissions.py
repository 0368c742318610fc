"""E: what a page may ask for and never gets. Camera and place: test_doors.py."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from tests.browser.https_rig import Answer, Rig
from tests.browser.vectors.hand import Hand
from tests.browser.vectors.machine import windows
from tests.browser.vectors.scene import Scene
from tests.browser.visitor_at_screen import Visitor

# Each gives true when the page got something.
ASKED = {
    "microphone": "navigator.mediaDevices.getUserMedia({audio: true}).then(() => true)",
    "speakers": "navigator.mediaDevices.selectAudioOutput().then(() => true)",
    "midi": "navigator.requestMIDIAccess({sysex: true}).then(() => true)",
    "fonts": "queryLocalFonts().then(fonts => fonts.length > 0)",
    "serial": "navigator.serial.requestPort().then(() => true)",
    "known serial": "navigator.serial.getPorts().then(ports => ports.length > 0)",
    "hid": "navigator.hid.requestDevice({filters: []}).then(d => d.length > 0)",
    "usb": "navigator.usb.requestDevice({filters: []}).then(() => true)",
    "bluetooth": "navigator.bluetooth.requestDevice({acceptAllDevices: true})"
    ".then(() => true)",
    "nfc": "new NDEFReader().scan().then(() => true)",
    "push": "registration().then(r => r.pushManager.subscribe({userVisibleOnly: true,"
    "applicationServerKey: new Uint8Array(65)})).then(() => true)",
    "periodic sync": "registration().then(r => r.periodicSync.register('x'))"
    ".then(() => true)",
    "background fetch": "registration().then(r => r.backgroundFetch.fetch('x', ['/x']))"
    ".then(() => true)",
    "notice": "registration().then(r => r.showNotification('Zzyzx')).then(() => true)",
    "payment": "new PaymentRequest([{supportedMethods: 'https://pay.example/x'}],"
    "{total: {label: 'x', amount: {currency: 'EUR', value: '1'}}}).show()"
    ".then(() => true)",
    "screen": "navigator.mediaDevices.getDisplayMedia().then(() => true)",
    "tab capture": "navigator.mediaDevices.getUserMedia({video: {mandatory: {"
    "chromeMediaSource: 'desktop'}}}).then(() => true)",
    "persistence": "navigator.storage.persist()",
    "share": "navigator.share({url: 'https://a.example'}).then(() => true)",
    "contacts": "navigator.contacts.select(['name']).then(() => true)",
    "present": "new PresentationRequest('https://a.example').start().then(() => true)",
    "clipboard": "navigator.clipboard.writeText('Zzyzx').then(() => true)",
    "storage access": "document.requestStorageAccessFor('https://a.example')"
    ".then(() => true)",
    # the engine takes its time to refuse, so that a site cannot tell why
    "federated log-in": "Promise.race([navigator.credentials.get({identity: {providers:"
    "[{configURL: 'https://printer.local/x', clientId: 'x'}]}}),"
    "new Promise(no => setTimeout(no, 1000, null))]).then(c => c !== null)",
    "stored password": "navigator.credentials.get({password: true})"
    ".then(c => c !== null)",
    "install": "new Promise((yes, no) => { onbeforeinstallprompt = () => yes(true);"
    "setTimeout(no, 300) })",
    "virtual reality": "navigator.xr.requestSession('immersive-vr').then(() => true)",
    "motion": "new Promise((yes, no) => { const s = new Accelerometer();"
    "s.onreading = () => yes(true); s.onerror = no; s.start() })",
}


@pytest.mark.parametrize("what", ASKED)
def test_a_page_gets_nothing_of_the_machine(what: str, scene: Scene) -> None:
    scene.rig.official.pages["/sw.js"] = Answer(b"", "text/javascript")
    scene.opens(
        "word <link rel=manifest href=/m><script>"
        "const registration = async () => { await navigator.serviceWorker.register("
        "'/sw.js'); return navigator.serviceWorker.ready };"
        f"async function ask() {{ try {{ got = await ({ASKED[what]}) }}"
        " catch { got = false } }</script><button id=x onclick='ask()'>x</button>"
    )
    scene.visitor.clicks("#x")
    scene.waits("window.got === false")
    scene.stays()


@pytest.mark.parametrize("scheme", ["mailto", "web+zzyzx", "https"])
def test_a_site_does_not_become_the_handler_of_a_scheme(
    scheme: str, scene: Scene
) -> None:
    scene.opens(
        "word <script>function ask() { try { navigator.registerProtocolHandler("
        f"'{scheme}', '/handle?%s') }} catch {{}} asked = true }}</script>"
        f"<button id=x onclick='ask()'>x</button><a id=y href='{scheme}:zzyzx'>y</a>"
    )
    scene.visitor.clicks("#x")
    scene.waits("window.asked === true")
    if scheme != "https":
        scene.visitor.clicks("#y")
    scene.settles()
    scene.stays()
    assert not [path for path in scene.rig.official.paths() if "handle" in path]


def test_a_password_that_was_typed_is_not_there_for_the_next(
    rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    form = (
        "word <form action=/in method=post><input id=u name=u autocomplete=username>"
        "<input id=p name=p type=password autocomplete=current-password>"
        "<button id=x>x</button></form>"
    )
    rig.official.show("/", form)
    rig.official.show("/in", "word")
    first = Visitor(qtbot, new_view())
    first.opens("/")
    for field in ("#u", "#p"):
        first.clicks(field)
        first.types(Qt.Key.Key_Z)
    first.clicks("#x")
    qtbot.waitUntil(lambda: "/in" in rig.official.paths())
    assert b"p=" in rig.official.seen[-1].body
    first.view.end()
    second = Visitor(qtbot, new_view())
    second.opens("/")
    Hand(second, qtbot).clicks("#u")
    second.types(Qt.Key.Key_Down)
    assert second.runs("u.value + p.value") == ""
    assert all(isinstance(window, SiteView) for window in windows())


_COPIES = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
clipboard = application.clipboard()
clipboard.setText("Zzyzx")
clipboard.setText("Zzyzx", clipboard.Mode.Selection)
print("copied", flush=True)
application.exec()
"""


def test_what_was_copied_is_gone_with_the_visits_process(
    qapp: QApplication, qtbot: QtBot
) -> None:
    clipboard = qapp.clipboard()
    with subprocess.Popen(
        [sys.executable, "-c", _COPIES], stdout=subprocess.PIPE, text=True
    ) as visit:
        assert visit.stdout is not None
        assert visit.stdout.readline() == "copied\n"
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            qtbot.waitUntil(lambda mode=mode: clipboard.text(mode) == "Zzyzx")
        visit.kill()
    for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
        qtbot.waitUntil(lambda mode=mode: clipboard.text(mode) == "")

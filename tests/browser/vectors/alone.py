"""An engine in a process of its own, for what would spoil it for other tests.

`python -m tests.browser.vectors.alone SCENARIO FOLDER` plays one scenario and writes
what came of it as JSON.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication

from kiosk.browser.engine import engine_environment, trust
from kiosk.browser.view import SiteView
from kiosk.navigation import Policy
from kiosk.settings import parse
from tests.browser.https_rig import HOST, PARTS_HOST, Answer, HttpsServer, Rig
from tests.browser.vectors.ears import Ear

_SITE = """
[site]
id = "00-essai"
name = "Essai"
department = "63"
hours = "-"
telephone = "-"
[network]
trusted_ca = ["{authority}"]
[network.resolve]
"{host}" = "{official}"
"{parts}" = "{forbidden}"
"""
_PATIENCE_MS = 40_000


class Stage:
    """The two servers, one view, and a few ways to wait."""

    def __init__(self, folder: Path, *, public: bool = False) -> None:
        self.rig = Rig(folder)
        settings = parse(
            _SITE.format(
                authority=self.rig.authority,
                host=HOST,
                parts=PARTS_HOST,
                official=self.rig.official.address,
                forbidden=self.rig.forbidden.address,
            ),
            "alone",
        )
        home = folder / "home"
        home.mkdir()
        trust(home, settings.network.trusted_ca)
        environment = engine_environment(settings, home)
        if public:  # the engine takes the official server for one of the internet
            environment["QTWEBENGINE_CHROMIUM_FLAGS"] += (
                f" --ip-address-space-overrides={self.rig.official.address}=public"
            )
        os.environ.update(environment)
        self.application = QApplication(["alone"])
        visit = folder / "visit"
        visit.mkdir()
        self.view = SiteView(Policy.load(settings, date(2026, 11, 22)), visit)
        self.view.resize(800, 600)
        self.view.show()

    @property
    def page(self) -> QWebEnginePage:
        page: QWebEnginePage = self.view.findChild(QWebEnginePage)
        return page

    def waits(self, claim: Callable[[], bool]) -> bool:
        """Let time pass until a claim holds; say whether it came to that."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < _PATIENCE_MS:
            if claim():
                return True
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()
        return False

    def opens(self, path: str) -> bool:
        """Open a page of the official site; say whether it came whole."""
        before = len(self.rig.official.paths())
        self.view.open(f"https://{HOST}{path}")
        return self.waits(
            lambda: (
                path in self.rig.official.paths()[before:]
                # of that page, not of the empty one before it
                and self.runs("location.pathname + document.readyState")
                == f"{path}complete"
            )
        )

    def runs(self, script: str) -> object:
        answers: list[object] = []
        loop = QEventLoop()

        def answered(answer: object) -> None:
            answers.append(answer)
            loop.quit()

        self.page.runJavaScript(script, 0, answered)
        QTimer.singleShot(2000, loop.quit)
        loop.exec()
        return answers[0] if answers else None

    def leaves(self, outcome: dict[str, object]) -> None:
        sys.stdout.write(json.dumps(outcome) + "\n")
        sys.stdout.flush()
        for process in psutil.Process().children(recursive=True):
            with suppress(psutil.NoSuchProcess):
                process.kill()
        os._exit(0)  # an engine that was maimed has no orderly end


def rebound(folder: Path, *, public: bool) -> None:
    """Ask a public name that resolves to this machine, in every way there is."""
    stage = Stage(folder, public=public)
    rig, at = stage.rig, f"https://{PARTS_HOST}"
    allowed = {"Access-Control-Allow-Origin": "*"}
    for path in ("/fetch", "/plain", "/image", "/script", "/worker", "/style"):
        rig.forbidden.pages[path] = Answer(b"", "text/plain", headers=allowed)
    rig.official.show("/", "word")
    rig.official.pages["/worker.js"] = Answer(
        f"fetch('{at}/worker', {{mode: 'no-cors'}})"
        ".finally(() => postMessage(1))".encode(),
        "text/javascript",
    )
    opened = stage.opens("/")
    stage.runs(
        "window.ended = 0; const done = () => ended++;"
        f"fetch('{at}/fetch').finally(done).catch(() => 0);"
        f"fetch('{at}/plain', {{mode: 'no-cors'}}).finally(done).catch(() => 0);"
        "new Worker('/worker.js').onmessage = done;"
        f"navigator.sendBeacon('{at}/beacon');"
        f"const events = new EventSource('{at}/events');"
        "events.onerror = () => { events.close(); done() };"
        "for (const [kind, key, path] of [['img', 'src', '/image'], "
        "['script', 'src', '/script'], ['link', 'href', '/style']]) {"
        "const e = document.createElement(kind); e.rel = 'stylesheet';"
        f"e.onload = e.onerror = done; e[key] = '{at}' + path;"
        "document.body.append(e) }"
        "1"
    )
    ended = stage.waits(lambda: (stage.runs("ended") or 0) >= 7)
    stage.leaves({"opened": opened, "ended": ended, "arrived": rig.forbidden.paths()})


def unseen(folder: Path) -> None:
    """Reach for a port of this machine where no gate is asked: not by requests."""
    stage = Stage(folder, public=True)
    ear = Ear()
    came = _connections(stage.rig.forbidden)
    stage.rig.official.show("/", "word")
    opened = stage.opens("/")
    port = ear.port
    stage.runs(
        # in this order, so that the last connection comes after all others
        "window.gathered = 0; window.refused = 0; const end = () => refused++;"
        f"for (const server of ['stun:127.0.0.1:{port}', 'turn:127.0.0.1:{port}"
        f"?transport=udp', 'turn:127.0.0.1:{port}?transport=tcp', 'turns:127.0.0.1:"
        f"{port}?transport=tcp', 'stun:[::ffff:127.0.0.1]:{port}']) {{"
        "const peer = new RTCPeerConnection({iceServers: [{urls: server,"
        "username: 'z', credential: 'z'}]}); peer.createDataChannel('z');"
        "peer.onicegatheringstatechange = () => {"
        "if (peer.iceGatheringState === 'complete') gathered++ };"
        "peer.createOffer().then(offer => peer.setLocalDescription(offer)) }"
        "for (const host of ['127.0.0.1', 'localhost', '2130706433',"
        "'[::ffff:7f00:1]']) {"
        " for (const scheme of ['https', 'http']) document.head.insertAdjacentHTML("
        f"'beforeend', `<link rel=preconnect href=${{scheme}}://${{host}}:{port}/>"
        f"<link rel=preconnect crossorigin href=${{scheme}}://${{host}}:{port}/>`);"
        "if (window.WebTransport) { const w = new WebTransport(`https://${host}:"
        f"{port}/`); w.closed.then(end, end); w.ready.catch(() => 0) }} else end() }}"
        f"document.head.insertAdjacentHTML('beforeend', '<link rel=preconnect href="
        f"https://{PARTS_HOST}/>'); 1"
    )
    ended = stage.waits(
        lambda: (
            bool(came) and stage.runs("gathered") == 5 and stage.runs("refused") == 4
        )
    )
    stage.leaves({"opened": opened, "ended": ended, "heard": sorted(set(ear.heard))})


def _connections(server: HttpsServer) -> list[object]:
    """Give a list that grows by each connection, whatever is said in it."""
    came: list[object] = []
    accept = server._server.get_request

    def accepted() -> Any:
        connection = accept()
        came.append(connection[1])
        return connection

    server._server.get_request = accepted  # type: ignore[method-assign]
    return came


def maimed(folder: Path) -> None:
    """Kill every process of the engine, and those that would bring forth new ones."""
    stage = Stage(folder)
    told: list[str] = []
    stage.view.recovered.connect(told.append)
    stage.view.given_up.connect(lambda: told.append("given up"))
    stage.rig.official.show("/", "word")
    opened = stage.opens("/")
    kinds = set()
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):  # some go with the one before
            kinds |= {word for word in process.cmdline() if word.startswith("--type=")}
            process.kill()
    ended = stage.waits(lambda: "given up" in told)
    windows = [w for w in stage.application.topLevelWidgets() if w.isVisible()]
    stage.leaves(
        {"opened": opened, "ended": ended, "windows": len(windows), "kinds": [*kinds]}
    )


SCENARIOS: dict[str, Callable[[Path], None]] = {
    "rebound": lambda folder: rebound(folder, public=True),
    "practice": lambda folder: rebound(folder, public=False),
    "unseen": unseen,
    "maimed": maimed,
}


if __name__ == "__main__":
    SCENARIOS[sys.argv[1]](Path(sys.argv[2]))

"""I: a page that eats, floods or breaks: the kiosk stays alive and comes back."""

import gzip
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.downloads import Limits
from tests.browser.https_rig import Answer, Rig
from tests.browser.vectors.scene import Scene
from tests.rigs.processes import has_ended

Plays = Callable[[str], dict[str, Any]]

# Longer, and a visitor would think that the screen is dead; the launcher bears ten.
_LONGEST_PAUSE_MS = 3000
# A page that hangs is noticed within ten seconds; what does not hang goes at once.
_COMES_BACK_MS = 12_000


class Pulse:
    """Beats in the kiosk's own thread and remembers its longest pause."""

    def __init__(self) -> None:
        self.longest_ms = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._beat)

    def begins(self) -> None:
        self._clock.start()
        self._timer.start()

    def _beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.restart())


@pytest.fixture
def pulse(qapp: QApplication) -> Pulse:
    del qapp  # its thread is the one that beats
    return Pulse()


def comes_back(scene: Scene, qtbot: QtBot) -> None:
    """Check that another page opens now, soon."""
    scene.rig.official.show("/after", "after")
    with qtbot.waitSignal(scene.visitor.view.host_shown, timeout=_COMES_BACK_MS):
        scene.visitor.view.open("https://permisdeconduire.ants.gouv.fr/after")
    qtbot.waitUntil(
        lambda: scene.visitor.runs("document.body.innerText") == "after",
        timeout=_COMES_BACK_MS,
    )
    scene.stays()


GREEDY = {
    "frames": "for (let i = 0; i < 10000; i++) document.body.append("
    "document.createElement('iframe'))",
    "canvas": "const c = document.createElement('canvas'); c.width = c.height = 32767;"
    "document.body.append(c); const d = c.getContext('2d');"
    "d && d.fillRect(0, 0, 9, 9)",
    "storage": "try { for (let i = 0; i < 1000; i++) localStorage['z' + i] = "
    "'z'.repeat(1e6); throw 'kept' } catch (error) { if (error.name !== "
    "'QuotaExceededError') throw error }",
    "history": "for (let i = 0; i < 5000; i++) try { history.pushState(i, '', i) }"
    " catch {}",
    "log": "for (let i = 0; i < 20000; i++) console.error('z'.repeat(999))",
    "nodes": "document.body.innerHTML = '<b>'.repeat(100000)",
    "workers": "for (let i = 0; i < 20; i++) new Worker(URL.createObjectURL(new Blob(["
    "'for(;;);'])))",
    "sockets": "for (let i = 0; i < 2000; i++) new WebSocket('wss://printer.local/')",
    "drawing": "const g = document.createElement('canvas').getContext('webgl');"
    "const draw = () => { for (let i = 0; i < 999; i++) g && g.clear(16384);"
    "requestAnimationFrame(draw) }; draw()",
}


@pytest.mark.parametrize("greed", GREEDY)
def test_a_greedy_page_leaves_the_screen_alive(
    greed: str, scene: Scene, pulse: Pulse, qtbot: QtBot
) -> None:
    """It comes to its end, or the watchdog ends it."""
    told: list[str] = []
    scene.visitor.view.recovered.connect(told.append)
    scene.opens("word")
    pulse.begins()
    scene.visitor.starts(
        f"setTimeout(() => {{ {GREEDY[greed]}; document.body.offsetHeight;"
        "new Image().src = '/over' })"
    )
    qtbot.waitUntil(
        lambda: bool(told) or "/over" in scene.rig.official.paths(), timeout=20_000
    )
    comes_back(scene, qtbot)
    assert pulse.longest_ms < _LONGEST_PAUSE_MS


def test_a_chain_of_redirects_without_end_ends(scene: Scene, qtbot: QtBot) -> None:
    scene.rig.official.redirect("/loop", "/loop")
    scene.opens("word <a id=x href=/loop>x</a>")
    with qtbot.waitSignal(scene.visitor.page.loadFinished):
        scene.visitor.clicks("#x")
    assert scene.rig.official.paths().count("/loop") <= 25
    comes_back(scene, qtbot)


def test_pages_that_reload_each_other_for_ever_can_be_left(
    scene: Scene, pulse: Pulse, qtbot: QtBot
) -> None:
    scene.rig.official.show("/a", "a<script>location.replace('/b')</script>")
    scene.rig.official.show("/b", "b<script>location.replace('/a')</script>")
    scene.opens("word")
    pulse.begins()
    scene.visitor.starts("location = '/a'")
    qtbot.waitUntil(lambda: scene.rig.official.paths().count("/b") > 5)
    comes_back(scene, qtbot)
    assert pulse.longest_ms < _LONGEST_PAUSE_MS


def test_a_small_answer_that_swells_up_is_survived(
    scene: Scene, pulse: Pulse, qtbot: QtBot
) -> None:
    scene.rig.official.pages["/bomb"] = Answer(
        gzip.compress(bytes(200 * 1024**2), 1), headers={"Content-Encoding": "gzip"}
    )
    scene.opens("word")
    pulse.begins()
    scene.visitor.starts(
        "fetch('/bomb').then(answer => answer.arrayBuffer()).then("
        "() => over = true, () => over = true)"
    )
    scene.waits("window.over === true")
    comes_back(scene, qtbot)
    assert pulse.longest_ms < _LONGEST_PAUSE_MS


def endless(rig: Rig, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    """Let the official server send without end whatever is asked of /endless."""
    handler: Any = rig.official._server.RequestHandlerClass
    usual = handler.do_GET

    def answer(self: Any) -> None:
        if self.path != "/endless":
            usual(self)
            return
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        try:
            self.wfile.write(b"%PDF-1.7\n")
            while True:
                self.wfile.write(b"z" * 65536)
        except OSError:  # the client has had enough
            self.close_connection = True

    monkeypatch.setattr(handler, "do_GET", answer)


def test_a_download_without_end_is_ended(
    scene: Scene, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless(scene.rig, monkeypatch, "application/pdf")
    scene.opens("word <a id=x href=/endless>x</a>")
    with qtbot.waitSignal(
        scene.visitor.view.download_refused, timeout=20_000
    ) as refused:
        scene.visitor.clicks("#x")
    assert refused.args == ["too-large"]
    qtbot.waitUntil(lambda: list(folder.iterdir()) == [])
    assert Limits().one_file < 100 * 1024**2
    scene.stays()


def test_a_page_without_end_can_be_left(
    scene: Scene, pulse: Pulse, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless(scene.rig, monkeypatch, "text/html")
    scene.opens("word")
    pulse.begins()
    with qtbot.waitSignal(scene.visitor.view.host_shown):
        scene.visitor.view.open("https://permisdeconduire.ants.gouv.fr/endless")
    qtbot.waitUntil(
        lambda: (scene.visitor.runs("document.body?.innerText.length") or 0) > 1_000_000
    )
    comes_back(scene, qtbot)
    assert pulse.longest_ms < _LONGEST_PAUSE_MS


def test_an_engine_that_lost_all_its_processes_is_given_up_without_a_dialog(
    plays: Plays,
) -> None:
    """There is no process of its own for graphics or network: those end with ours."""
    assert plays("maimed") == {
        "opened": True,
        "ended": True,
        "windows": 1,
        "kinds": ["--type=zygote"],
    }


def test_when_memory_is_short_the_page_goes_before_the_kiosk(scene: Scene) -> None:
    scene.opens("word")

    def worth(pid: int) -> int:
        return int(Path(f"/proc/{pid}/oom_score_adj").read_text())

    assert worth(scene.visitor.page.renderProcessPid()) > worth(os.getpid())


def test_a_visit_brings_forth_no_process_that_outlives_its_page(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.opens("word")
    page = psutil.Process(scene.visitor.page.renderProcessPid())
    scene.visitor.view.end()
    qtbot.waitUntil(lambda: has_ended(page))
    assert QApplication.activeModalWidget() is None

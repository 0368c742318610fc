"""C: files: none of the machine's reaches a page, and none of a page's the machine."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.uploads import FileMode, FileRequest
from tests.browser.vectors.hand import Hand
from tests.browser.vectors.scene import Scene

SECRET = b"Zzyzx, not for any page"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Make a file of the machine that is none of the visit's papers."""
    secret = tmp_path / "secret.pdf"
    secret.write_bytes(SECRET)
    return secret


def form(field: str) -> str:
    return (
        '<form id="f" action="/take" method="post" enctype="multipart/form-data">'
        f"{field}</form>"
    )


@pytest.mark.parametrize("source", ["environment", "user"])
def test_a_picture_to_be_taken_is_asked_of_the_tray(
    source: str, scene: Scene, qtbot: QtBot
) -> None:
    """`capture` would start a camera; here it is a file field like any other."""
    asked: list[FileRequest] = []
    scene.visitor.view.files_asked.connect(lambda r: (asked.append(r), r.refuse()))
    scene.opens(form(f'<input id="x" type="file" accept="image/*" capture="{source}">'))
    scene.visitor.clicks("#x")
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert asked[0].mode is FileMode.SINGLE
    scene.stays()


PICKERS = {
    "open": "showOpenFilePicker()",
    "folder": "showDirectoryPicker()",
    "own folder": "navigator.storage.getDirectory().then(d => d.getFileHandle('../x'))",
    "old file system": "new Promise((yes, no) => webkitRequestFileSystem("
    "1, 1, f => f.root.getFile('../../etc/passwd', {}, yes, no), no))",
    "local address": "webkitResolveLocalFileSystemURL('file:///etc/passwd')",
    "fetch": "fetch('file:///etc/passwd')",
    "worker": "new Promise((yes, no) => {"
    "new Worker('file:///etc/passwd').onerror = no })",
    "module": "import('file:///etc/passwd')",
}


@pytest.mark.parametrize("picker", PICKERS)
def test_no_door_of_the_page_leads_to_the_machines_files(
    picker: str, scene: Scene
) -> None:
    scene.visitor.view.files_asked.connect(FileRequest.refuse)
    scene.opens(
        "<script>async function reach() { try { "
        f"got = String(await ({PICKERS[picker]})) }} catch {{ got = '' }} }}</script>"
        "<button id=x onclick='reach()'>x</button>"
    )
    scene.visitor.clicks("#x")
    scene.waits("window.got === ''")
    scene.stays()


ZONE = """<div id=x contenteditable style="width: 300px; height: 200px">zone</div>
<script>
took = []; tried = 0;
async function take(data) {
  for (const file of data.files) took.push(await file.text());
  for (const item of data.items) {
    const entry = item.webkitGetAsEntry && item.webkitGetAsEntry();
    if (entry) took.push(entry.fullPath);
  }
  tried++;
}
addEventListener('paste', event => take(event.clipboardData));
addEventListener('drop', e => { e.preventDefault(); take(e.dataTransfer) });
addEventListener('dragover', event => event.preventDefault());
</script>"""


def test_a_file_on_the_clipboard_is_not_pasted(
    scene: Scene, hand: Hand, secret: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(secret)), QUrl("file:///etc/passwd")])
    QApplication.clipboard().setMimeData(data)
    scene.opens(ZONE)
    hand.clicks("#x")
    scene.visitor.types(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    scene.settles()
    assert scene.visitor.runs("took.join()") == ""
    scene.stays()


def test_a_page_puts_no_file_on_the_clipboard(scene: Scene, hand: Hand) -> None:
    scene.opens(
        ZONE + "<script>addEventListener('copy', event => { event.preventDefault();"
        "for (const kind of ['text/uri-list', 'text/x-moz-url', 'text/plain',"
        "'x-special/gnome-copied-files']) event.clipboardData.setData(kind,"
        "'file:///etc/passwd') })</script>"
    )
    hand.clicks("#x")
    scene.visitor.types(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    scene.visitor.types(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    scene.visitor.types(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    scene.waits("window.tried > 0")
    assert scene.visitor.runs("took.join()") == ""
    assert not QApplication.clipboard().mimeData().hasUrls()


def test_a_page_pastes_nothing_by_itself(scene: Scene, hand: Hand) -> None:
    QApplication.clipboard().setText("Zzyzx")
    scene.opens(
        ZONE + "<button id=y onclick=\"pasted = document.execCommand('paste');"
        'navigator.clipboard.read().then(() => read = 1, () => read = 0)">y</button>'
    )
    hand.clicks("#y")
    scene.waits("window.read === 0")
    assert scene.visitor.runs("pasted || tried") in (False, 0)


def test_a_file_that_a_page_drags_opens_nowhere(
    scene: Scene, hand: Hand, qtbot: QtBot
) -> None:
    scene.opens(
        "<p id=x draggable=true style='width: 99px; height: 99px'>x</p>" + ZONE.replace(
            "id=x", "id=z"
        ) + "<script>ondragstart = event => { started = true; for (const kind of ["
        "'text/uri-list', 'DownloadURL', 'text/x-moz-url']) event.dataTransfer.setData("
        "kind, 'file:///etc/passwd') }</script>"
    )  # fmt: skip
    surface = scene.visitor.surface
    start = hand.points("#x")
    end = hand.place("#z")

    def let_go() -> None:
        """End the engine's drag, which holds the events until then."""
        QTest.mouseMove(surface, end)
        QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=end)

    QTimer.singleShot(300, let_go)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(surface, start + QPoint(step * 8, step * 8))
    scene.waits("window.started === true")
    scene.settles()
    scene.stays()
    assert scene.visitor.runs("took.join()") == ""


def test_a_link_dropped_on_the_page_does_not_open(scene: Scene) -> None:
    scene.opens(ZONE)
    data = QMimeData()
    data.setUrls([QUrl("https://amendes-gouv.example/x")])
    data.setText("https://amendes-gouv.example/x")
    data.setImageData(QImage(9, 9, QImage.Format.Format_RGB32))
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for widget in (scene.visitor.surface, scene.visitor.view):
        QApplication.sendEvent(widget, event)
    scene.settles()
    scene.stays()
    assert scene.visitor.runs("tried") == 0


@pytest.mark.parametrize(
    "name", ["x" * 251 + ".pdf", "a\nb.pdf", "\u202efdp.exe", "x.desktop", "...", " "]
)
def test_an_odd_name_goes_to_the_site_as_a_plain_one(
    name: str, scene: Scene, folder: Path, qtbot: QtBot
) -> None:
    paper = folder / name
    paper.write_bytes(b"%PDF-")
    scene.visitor.view.files_asked.connect(lambda request: request.answer([paper]))
    scene.rig.official.show("/take", "")
    scene.opens(form('<input id="x" name="paper" type="file">'))
    scene.visitor.clicks("#x")
    scene.waits("x.files.length === 1")
    scene.visitor.starts("f.submit()")
    qtbot.waitUntil(lambda: "/take" in scene.rig.official.paths())
    head, _, body = scene.rig.official.seen[-1].body.partition(b"\r\n\r\n")
    assert body.startswith(b"%PDF-")
    assert b"/" not in head.partition(b"filename=")[2].partition(b"\r\n")[0]


@pytest.mark.parametrize("size", [0, 2 * 1024**3])
def test_a_paper_of_any_size_leaves_the_kiosk_alive(
    size: int, scene: Scene, folder: Path
) -> None:
    paper = folder / "paper.pdf"
    with paper.open("wb") as file:
        file.truncate(size)
    scene.visitor.view.files_asked.connect(lambda request: request.answer([paper]))
    scene.opens(form('<input id="x" name="paper" type="file">'))
    scene.visitor.clicks("#x")
    scene.waits(f"x.files.length === 1 && x.files[0].size === {size}")
    scene.visitor.runs("x.files[0].slice(0, 9).text().then(t => read = t.length); 1")
    scene.waits(f"window.read === {min(size, 9)}")
    scene.stays()


def test_a_paper_cut_short_while_the_page_reads_is_an_error_of_the_page(
    scene: Scene, folder: Path
) -> None:
    paper = folder / "paper.pdf"
    paper.write_bytes(b"%PDF-" + bytes(100_000))
    scene.visitor.view.files_asked.connect(lambda request: request.answer([paper]))
    scene.opens(form('<input id="x" name="paper" type="file">'))
    scene.visitor.clicks("#x")
    scene.waits("x.files.length === 1")
    os.truncate(paper, 5)
    scene.visitor.runs("x.files[0].text().then(() => cut = 0, () => cut = 1); 1")
    scene.waits("window.cut === 1")
    scene.stays()

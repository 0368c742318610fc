"""F: what a site gives to keep or to print. Kinds and sizes: test_downloads.py."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.browser.downloads import Download
from tests.browser.https_rig import Answer
from tests.browser.vectors.hand import Hand
from tests.browser.vectors.scene import Scene

PDF = b"%PDF-1.7\n" + bytes(100)


def test_a_thousand_downloads_become_a_few_files(
    scene: Scene, folder: Path, qtbot: QtBot
) -> None:
    scene.rig.official.pages["/file"] = Answer(PDF, "application/pdf")
    refused: list[str] = []
    came: list[Download] = []
    scene.visitor.view.download_refused.connect(refused.append)
    scene.visitor.view.downloaded.connect(came.append)
    scene.opens("word <a id=x download href=/file>x</a>")
    scene.visitor.starts("for (let i = 0; i < 1000; i++) x.click(); window.over = 1")
    scene.waits("window.over === 1")
    qtbot.waitUntil(lambda: bool(came))
    scene.settles()
    scene.stays()
    qtbot.waitUntil(lambda: not list(folder.glob("*.part")))
    # the last file is there a moment before it is told
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) <= len(came))
    assert sum(file.stat().st_size for file in folder.iterdir()) <= 100 * 1024**2
    assert len(list(folder.iterdir())) == len(came) < 1000


NAMES = [
    "../../.config/autostart/x.desktop", "/etc/cron.d/x", "\u202efdp.exe", "CON",
    "x\n.pdf",
    "x" * 300, ".bashrc", "%2e%2e%2fx", "document-001.pdf", "",
]  # fmt: skip


@pytest.mark.parametrize("way", ["header", "attribute", "blob", "data"])
def test_no_name_of_the_sites_becomes_one_of_ours(
    way: str, scene: Scene, folder: Path, qtbot: QtBot
) -> None:
    came: list[Download] = []
    scene.visitor.view.downloaded.connect(came.append)
    places = []
    for number, name in enumerate(NAMES):
        safe = name.encode("ascii", "ignore").decode().replace("\n", "")
        scene.rig.official.pages[f"/f{number}"] = Answer(
            PDF,
            "application/pdf",
            headers={"Content-Disposition": f'attachment; filename="{safe}"'},
        )
        at = {"data": "data:application/pdf,%25PDF-1.7"}.get(way, f"/f{number}")
        places.append(f"<a id=x{number} href='{at}'>x</a>")
    script = "<script>" + "".join(
        f"x{number}.download = {name!r};" for number, name in enumerate(NAMES)
        if way != "header"
    )  # fmt: skip
    if way == "blob":
        script += (
            "for (const a of document.links) a.href = URL.createObjectURL("
            "new Blob(['%PDF-1.7'], {type: 'application/pdf'}));"
        )
    scene.opens(f"word {' '.join(places)}{script}</script>")
    for number in range(len(NAMES)):
        scene.visitor.clicks(f"#x{number}")
        qtbot.waitUntil(lambda wanted=number + 1: len(came) == wanted)
    expected = [f"document-{n:03}.pdf" for n in range(1, len(NAMES) + 1)]
    assert sorted(path.name for path in folder.iterdir()) == expected
    assert not list(folder.parent.rglob("*.desktop"))
    scene.stays()


def test_ctrl_p_prints_nothing_by_itself(scene: Scene, hand: Hand) -> None:
    prints: list[bytes] = []
    scene.visitor.view.print_asked.connect(prints.append)
    scene.opens("word <button id=x>x</button>")
    hand.clicks("#x")
    scene.visitor.types(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    scene.settles()
    scene.stays()
    assert prints == []


def test_the_engines_own_viewer_of_documents_does_not_open(
    scene: Scene, qtbot: QtBot
) -> None:
    """Neither as a frame nor as a plug-in; what it would offer is then out of reach."""
    scene.rig.official.pages["/file"] = Answer(PDF, "application/pdf")
    scene.opens(
        "word <iframe src=/file></iframe><object data=/file type=application/pdf>"
        "</object><embed src=/file type=application/pdf>"
    )
    qtbot.waitUntil(lambda: "/file" in scene.rig.official.paths())
    scene.settles()
    scene.stays()
    assert scene.visitor.runs("navigator.pdfViewerEnabled") is False
    assert scene.visitor.runs("navigator.plugins.length") == 0

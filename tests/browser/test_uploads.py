"""A page asks for files and gets papers of this visit, byte for byte, or nothing."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browser.uploads import FileMode, FileRequest
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor

PDF = b"%PDF-1.7 Zzyzx \x00\xff\r\n" * 50


def form(attributes: str = "") -> str:
    return (
        '<form id="f" action="/take" method="post" enctype="multipart/form-data">'
        f'<input id="file" type="file" name="paper" {attributes}></form>'
    )


@pytest.fixture
def paper(folder: Path) -> Path:
    paper = folder / "papers" / "titre.pdf"
    paper.parent.mkdir()
    paper.write_bytes(PDF)
    return paper


def test_a_file_field_gets_the_very_bytes(
    rig: Rig, visitor: Visitor, qtbot: QtBot, paper: Path
) -> None:
    rig.official.show("/", form('accept=".pdf,image/*"'))
    rig.official.show("/take", "thank you")
    visitor.opens("/")
    visitor.view.files_asked.connect(lambda request: request.answer([paper]))
    visitor.clicks("#file")
    visitor.sees("document.querySelector('#file').files.length === 1")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.starts("document.querySelector('#f').submit()")
    body = rig.official.seen[-1].body
    assert PDF in body
    assert b'filename="titre.pdf"' in body
    assert str(paper.parent).encode() not in body


def test_the_page_says_what_it_takes(rig: Rig, visitor: Visitor, qtbot: QtBot) -> None:
    rig.official.show("/", form('multiple accept=".pdf,image/png"'))
    visitor.opens("/")
    told = []
    visitor.view.files_asked.connect(lambda r: (told.append(r), r.refuse()))
    visitor.clicks("#file")
    qtbot.waitUntil(lambda: bool(told))
    request: FileRequest = told[0]
    assert request.mode is FileMode.MULTIPLE
    assert set(request.accept) == {".pdf", "image/png"}
    assert request.host == "permisdeconduire.ants.gouv.fr"
    assert visitor.runs("document.querySelector('#file').files.length") == 0


def test_the_screen_stays_alive_while_a_page_waits_for_a_file(
    rig: Rig, visitor: Visitor, paper: Path
) -> None:
    rig.official.show("/", form())
    visitor.opens("/")
    sums: list[object] = []

    def pick(request: FileRequest) -> None:
        def picked(result: object) -> None:
            sums.append(result)
            assert QApplication.activeModalWidget() is None
            request.answer([paper])

        visitor.page.runJavaScript("6 * 7", 0, picked)

    visitor.view.files_asked.connect(pick)
    visitor.clicks("#file")
    visitor.sees("document.querySelector('#file').files.length === 1")
    assert sums == [42]


def test_the_end_of_a_visit_ends_the_question(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", form())
    visitor.opens("/")
    asked: list[FileRequest] = []
    visitor.view.files_asked.connect(asked.append)
    visitor.view.files_asked.connect(lambda: QTimer.singleShot(0, visitor.view.end))
    with qtbot.waitSignal(visitor.view.files_asked):
        visitor.clicks("#file")
    assert not asked[0].open


def test_a_folder_is_never_handed_over(rig: Rig, visitor: Visitor) -> None:
    rig.official.show("/", form("webkitdirectory"))
    visitor.opens("/")
    requests: list[FileRequest] = []
    visitor.view.files_asked.connect(requests.append)
    visitor.clicks("#file")
    visitor.runs("1")
    assert requests == []


def test_the_file_system_api_gets_nothing(
    rig: Rig, visitor: Visitor, paper: Path
) -> None:
    rig.official.show(
        "/",
        '<button id=file onclick="const no = () => tried++; window.tried = 0;'
        'showSaveFilePicker().then(() => got = 1, no)">b</button>',
    )
    visitor.opens("/")
    visitor.clicks("#file")
    visitor.sees("window.tried === 1 && !window.got")


def request_for(folder: Path, mode: FileMode = FileMode.MULTIPLE) -> FileRequest:
    return FileRequest(mode, (), "ants.gouv.fr", folder)


def test_only_regular_files_of_the_visit_are_handed_over(
    folder: Path, paper: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(PDF)
    (folder / "link.pdf").symlink_to(outside)
    (folder / "elsewhere").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe.pdf")
    for wrong in (
        outside,
        Path("/etc/passwd"),
        folder,
        paper.parent,
        folder / "link.pdf",
        folder / "elsewhere" / "outside.pdf",
        folder / "papers" / ".." / ".." / "outside.pdf",
        folder / "pipe.pdf",
        folder / "missing.pdf",
        Path("titre.pdf"),
    ):
        request = request_for(folder)
        with pytest.raises(ValueError, match=r"folder|file"):
            request.answer([paper, wrong])
        assert request.open


def test_a_single_field_takes_one_file(folder: Path, paper: Path) -> None:
    request = request_for(folder, FileMode.SINGLE)
    with pytest.raises(ValueError, match="one file"):
        request.answer([paper, paper])


def test_only_the_first_answer_counts(folder: Path, paper: Path) -> None:
    request = request_for(folder)
    request.answer([paper])
    request.refuse()
    assert request.wait() == [str(paper)]

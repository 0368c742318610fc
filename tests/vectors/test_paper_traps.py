"""F05: documents that would do something when they are opened, in our own viewer."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.devices.lane import Lane
from kiosk.documents import DocumentError, DocumentFault
from kiosk.ui.viewer import ViewerDesk, ViewerPage
from kiosk.visit.tray import Tray
from tests.browser.vectors.machine import Machine, windows
from tests.ui.page_states_papers import NAMES

AWAY = "https://amendes-gouv.example/x"


def written(pdf: Pdf, **ways: object) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **ways)
    return out.getvalue()


def one_page() -> Pdf:
    pdf = Pdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    return pdf


def opening(action: Dictionary) -> bytes:
    """Write one that acts when it is opened, at each page, and where one clicks."""
    pdf = one_page()
    pdf.Root.OpenAction = action
    pdf.Root.AA = Dictionary(WC=action, DP=action)
    page = pdf.pages[0]
    page.obj.AA = Dictionary(O=action)
    page.obj.Annots = pdf.make_indirect(
        Array(
            [
                pdf.make_indirect(
                    Dictionary(
                        Type=Name.Annot,
                        Subtype=Name.Link,
                        Rect=[0, 0, 595, 842],
                        A=action,
                    )
                )
            ]
        )
    )
    return written(pdf)


def carrying() -> bytes:
    pdf = one_page()
    pdf.attachments["run.desktop"] = b"[Desktop Entry]\nExec=xterm\n"
    return written(pdf)


ACTIONS: dict[str, Callable[[], bytes]] = {
    "address": lambda: opening(Dictionary(S=Name.URI, URI=String(AWAY))),
    "file": lambda: opening(Dictionary(S=Name.URI, URI=String("file:///etc/passwd"))),
    "script": lambda: opening(
        Dictionary(
            S=Name.JavaScript, JS=String(f"app.launchURL('{AWAY}'); app.alert(1)")
        )
    ),
    "program": lambda: opening(Dictionary(S=Name.Launch, F=String("/usr/bin/xterm"))),
    "other document": lambda: opening(
        Dictionary(S=Name.GoToR, F=String("/etc/passwd"), D=Array([0, Name.Fit]))
    ),
    "form": lambda: opening(Dictionary(S=Name.SubmitForm, F=String(AWAY))),
    "named": lambda: opening(Dictionary(S=Name.Named, N=Name.Print)),
    "attachment": carrying,
}


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Machine:
    del qtbot
    folder = tmp_path / "openers"
    folder.mkdir()
    machine = Machine(folder)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    machine.answer_for(("https", "file"))
    return machine


@pytest.fixture
def page(qtbot: QtBot) -> ViewerPage:
    page = ViewerPage(NAMES)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def lane(qtbot: QtBot) -> Lane:
    del qtbot
    return Lane("viewer")


@pytest.mark.parametrize("action", ACTIONS)
def test_a_document_that_acts_is_a_picture_here(
    action: str,
    page: ViewerPage,
    lane: Lane,
    machine: Machine,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    desk = ViewerDesk(page, lane)
    tray = Tray(tmp_path / "tray")
    paper = tray.add_file("document", ACTIONS[action]())
    with qtbot.waitSignal(lane.done):
        desk.show_paper(paper, tray.papers)
    assert page.pane.image is not None
    for press in (QTest.mouseClick, QTest.mouseDClick):
        press(page.pane, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.pane, Qt.Key.Key_Return)
    machine.forget(("https", "file"))
    assert machine.started() == []
    assert windows() == [page]
    kept = sorted(
        path.suffix for path in (tmp_path / "tray").rglob("*") if path.is_file()
    )
    assert ".desktop" not in kept


def test_a_document_with_a_password_is_told_and_not_opened(tmp_path: Path) -> None:
    protected = written(
        one_page(), encryption=pikepdf.Encryption(owner="Zzyzx", user="Zzyzx")
    )
    with pytest.raises(DocumentError) as told:
        Tray(tmp_path / "tray").add_file("document", protected)
    assert told.value.fault is DocumentFault.PROTECTED


def ten_thousand_pages() -> bytes:
    """Write it by hand: the library takes half a minute for so many."""
    kids = " ".join(f"{number} 0 R" for number in range(3, 10_003))
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count 10000/Kids[{kids}]>>",
        *[page] * 10_000,
    ]
    text = "%PDF-1.4\n"
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(text))
        text += f"{number} 0 obj{part}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(parts) + 1
    return (
        f"{text}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(text)}\n%%EOF"
    ).encode()


def test_a_document_of_ten_thousand_pages_is_read_page_by_page(
    page: ViewerPage, lane: Lane, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = ViewerDesk(page, lane)
    tray = Tray(tmp_path / "tray")
    paper = tray.add_file("document", ten_thousand_pages())
    with qtbot.waitSignal(lane.done):
        desk.show_paper(paper, tray.papers)
    assert paper.pages == 10_000
    assert page.pane.image is not None
    with qtbot.waitSignal(lane.done):
        page.next.click()
    assert page.place.text().split()[1] == "2"


def test_what_goes_to_a_site_carries_no_action() -> None:
    for make in ACTIONS.values():
        sent = documents.fit([make()], 1_000_000)
        for word in (b"/JavaScript", b"/Launch", b"/OpenAction", b"/EmbeddedFile"):
            assert word not in sent

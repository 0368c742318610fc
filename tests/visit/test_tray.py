"""The tray keeps papers under names of its own, and loses nothing."""

import errno
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.documents import DocumentError, Kind, kind_of
from kiosk.visit.tray import Origin, Tray
from tests.rigs.papers import encoded, letter, pdf


@pytest.fixture
def tray(tmp_path: Path, qtbot: QtBot) -> Tray:
    return Tray(tmp_path / "papers")


def test_a_scan_is_one_paper_of_several_pages(tray: Tray) -> None:
    page = encoded(letter(), "PNG")

    paper = tray.add_scan("piece-identite", [page, page])

    assert (paper.pages, paper.origin) == (2, Origin.SCAN)
    assert paper.contents() == (page, page)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_of_a_site_is_kept(tray: Tray, form: str) -> None:
    content = encoded(letter(), form)

    paper = tray.add_file("recu", content)

    assert paper.contents() == (content,)
    assert kind_of(paper.parts[0].read_bytes()) is Kind[form]


def test_a_pdf_of_a_site_is_kept_with_its_pages(tray: Tray) -> None:
    paper = tray.add_file("recu", pdf(pages=3))

    assert paper.pages == 3
    assert paper.origin is Origin.SITE


def test_what_is_no_document_is_refused_and_not_kept(tray: Tray) -> None:
    with pytest.raises(DocumentError):
        tray.add_file("recu", b"<html>not a paper</html>")

    assert tray.papers == ()
    assert list(tray.folder.iterdir()) == []


def test_a_paper_that_is_removed_leaves_no_file(tray: Tray) -> None:
    paper = tray.add_scan("piece-identite", [encoded(letter(), "PNG")])

    tray.remove(paper.number)

    assert tray.papers == ()
    assert list(tray.folder.iterdir()) == []


def test_a_paper_gets_the_name_that_the_visitor_chooses(
    tray: Tray, qtbot: QtBot
) -> None:
    first = tray.add_scan("document", [encoded(letter(), "PNG")])
    second = tray.add_file("document", pdf())

    with qtbot.waitSignal(tray.changed):
        tray.rename(second.number, "justificatif-domicile")

    renamed = tray.papers[1]
    assert tray.papers == (first, renamed)
    assert (renamed.name, renamed.parts) == ("justificatif-domicile", second.parts)
    assert tray.names == {"document", "justificatif-domicile"}


@pytest.mark.parametrize(
    "name", ["", "../passeport", "Passeport", "reçu", "a b", "\u202efdp", "x" * 61]
)
def test_no_file_has_a_name_that_somebody_made_up(tray: Tray, name: str) -> None:
    paper = tray.add_file("recu", pdf())

    with pytest.raises(ValueError, match="small letters"):
        tray.add_file(name, pdf())
    with pytest.raises(ValueError, match="small letters"):
        tray.rename(paper.number, name)

    assert tray.papers == (paper,)


def test_a_paper_for_which_there_is_no_room_leaves_nothing(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = encoded(letter(), "PNG")
    real = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if path.name.endswith("-002.scan"):
            raise OSError(errno.ENOSPC, "full")
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(OSError, match="full"):
        tray.add_scan("piece-identite", [page, page])

    assert tray.papers == ()
    assert list(tray.folder.iterdir()) == []


def test_the_tray_says_when_it_has_changed(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.changed):
        tray.add_file("recu", pdf())


def test_what_the_scanner_gave_stays_beside_the_paper_and_goes_with_it(
    tmp_path: Path,
) -> None:
    tray = Tray(tmp_path / "tray")

    paper = tray.add_scan("passeport", [b"straight"], [b"front", b"back"])

    assert [path.read_bytes() for path in paper.originals] == [b"front", b"back"]
    assert paper.contents() == (b"straight",)
    tray.remove(paper.number)
    assert list(tray.folder.iterdir()) == []

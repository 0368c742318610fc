"""The tray keeps papers under names of its own, and loses nothing."""

import errno
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.documents import DocumentError, Kind, kind_of, page_count
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


def test_what_is_handed_over_is_one_pdf_under_the_limit(tray: Tray) -> None:
    page = encoded(letter(), "PNG")
    paper = tray.add_scan("piece-identite", [page, page])

    file = tray.upload_file(paper, 1_000_000)

    assert file.name == "piece-identite-1.pdf"
    assert file.stat().st_size < 1_000_000
    assert page_count(file.read_bytes()) == 2


def test_a_paper_given_twice_is_two_files(tray: Tray) -> None:
    paper = tray.add_scan("piece-identite", [encoded(letter(), "PNG")])
    first = tray.upload_file(paper, 1_000_000)
    before = first.stat()

    second = tray.upload_file(paper, 100_000)

    assert second.name == first.name
    assert second != first
    after = first.stat()
    assert (after.st_mtime_ns, after.st_size) == (before.st_mtime_ns, before.st_size)


def test_a_paper_for_which_there_is_no_room_leaves_nothing(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = encoded(letter(), "PNG")
    real = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if path.name.endswith("-002.png"):
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

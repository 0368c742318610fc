"""What sites get of the papers: of the right kind, under the limit, never changed."""

import stat
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.documents import DocumentError, DocumentFault, Kind, kind_of, page_count
from kiosk.visit.copies import Copies, Taken, copy_names
from kiosk.visit.tray import Paper, Tray
from tests.rigs.papers import A4_PT, encoded, letter, pdf, photograph


@pytest.fixture
def tray(tmp_path: Path, qtbot: QtBot) -> Tray:
    return Tray(tmp_path / "papers")


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    return Copies(tmp_path / "copies")


def scanned(tray: Tray, pages: int = 1, name: str = "piece-identite") -> Paper:
    return tray.add_scan(name, [encoded(letter(), "PNG")] * pages)


def given(
    copies: Copies,
    paper: Paper,
    kinds: Sequence[Kind] = (Kind.PDF,),
    max_bytes: int = 1_000_000,
    *,
    many: bool = False,
    coarse: bool = False,
) -> list[Path]:
    taken = Taken(max_bytes=max_bytes, kinds=tuple(kinds), many=many, coarse=coarse)
    (files,) = copies.make([(paper.name, paper)], taken)
    for file in files:
        assert file.stat().st_size < max_bytes
    return list(files)


def test_a_paper_is_one_pdf_under_the_limit(tray: Tray, copies: Copies) -> None:
    (file,) = given(copies, scanned(tray, pages=2))

    assert file.name == "piece-identite.pdf"
    assert page_count(file.read_bytes()) == 2


def test_a_paper_given_twice_is_two_files(tray: Tray, copies: Copies) -> None:
    paper = scanned(tray)
    (first,) = given(copies, paper)
    before = first.stat()

    (second,) = given(copies, paper, max_bytes=100_000)

    assert second.name == first.name
    assert second != first
    after = first.stat()
    assert (after.st_mtime_ns, after.st_size) == (before.st_mtime_ns, before.st_size)


def test_what_was_given_cannot_be_written_again(tray: Tray, copies: Copies) -> None:
    (file,) = given(copies, scanned(tray))

    assert stat.S_IMODE(file.stat().st_mode) == 0o400


def test_a_paper_that_cannot_be_legible_is_not_made_illegible(
    tray: Tray, copies: Copies
) -> None:
    good = tray.add_scan("titre", [encoded(letter(), "PNG")])
    photo = tray.add_scan("photo", [encoded(photograph(), "PNG")])
    taken = Taken(max_bytes=100_000, kinds=(Kind.PDF,))

    with pytest.raises(DocumentError) as raised:
        list(copies.make([("titre", good), ("photo", photo)], taken))

    assert raised.value.fault is DocumentFault.CANNOT_FIT
    assert raised.value.part == 1  # the second of them


@pytest.mark.parametrize("content", ["scan", "pdf"])
def test_less_is_sent_where_the_visitor_wants_it(
    tray: Tray, copies: Copies, content: str
) -> None:
    picture = encoded(photograph(), "JPEG", quality=90)
    if content == "scan":
        paper = tray.add_scan("photo", [picture, picture])
    else:
        as_scan = tray.add_scan("photo", [picture, picture])
        (fine,) = given(copies, as_scan, max_bytes=5_000_000)
        paper = tray.add_file("photo", fine.read_bytes())
    limit = 400_000
    with pytest.raises(DocumentError):
        given(copies, paper, max_bytes=limit)

    (file,) = given(copies, paper, max_bytes=limit, coarse=True)

    assert page_count(file.read_bytes()) == 2


def test_there_is_an_end_to_what_can_be_left_out(tray: Tray, copies: Copies) -> None:
    paper = scanned(tray)

    with pytest.raises(DocumentError) as raised:
        given(copies, paper, max_bytes=2_000, coarse=True)

    assert raised.value.fault is DocumentFault.CANNOT_FIT


def test_a_damaged_pdf_says_so(tray: Tray, copies: Copies) -> None:
    paper = tray.add_scan("titre", [b"%PDF-1.7 no such thing"])

    with pytest.raises(DocumentError) as raised:
        given(copies, paper)

    assert raised.value.fault is DocumentFault.DAMAGED


def size(file: Path) -> tuple[int, int]:
    with Image.open(file) as picture:
        picture.load()
        return picture.size


@pytest.mark.parametrize("kinds", [(Kind.JPEG, Kind.PNG), (Kind.JPEG,), (Kind.PNG,)])
@pytest.mark.parametrize("source", ["scan", "pdf"])
def test_a_site_that_takes_pictures_gets_one(
    tray: Tray,
    copies: Copies,
    kinds: tuple[Kind, ...],
    source: str,
) -> None:
    paper = scanned(tray) if source == "scan" else tray.add_file("titre", pdf())

    (file,) = given(copies, paper, kinds)

    kind = kind_of(file.read_bytes())
    assert kind in kinds
    assert file.suffix == {Kind.JPEG: ".jpg", Kind.PNG: ".png"}[kind]
    width, height = size(file)
    assert width < height


def test_several_pages_are_one_tall_picture_where_one_file_is_taken(
    tray: Tray, copies: Copies
) -> None:
    (one,) = given(copies, scanned(tray), [Kind.JPEG])
    (three,) = given(copies, scanned(tray, pages=3), [Kind.JPEG])

    width, height = size(one)
    tall = size(three)
    assert tall[1] / tall[0] == pytest.approx(3 * height / width, rel=0.01)


def test_several_pages_are_a_picture_each_where_several_files_are_taken(
    tray: Tray, copies: Copies
) -> None:
    paper = tray.add_file("titre", pdf(pages=3))

    files = given(copies, paper, [Kind.JPEG], many=True)

    assert [file.name for file in files] == [
        "titre-page-1.jpg",
        "titre-page-2.jpg",
        "titre-page-3.jpg",
    ]
    assert all(size(file)[0] < size(file)[1] for file in files)


def test_a_picture_does_not_become_longer_than_one_can_look_at(
    tray: Tray, copies: Copies
) -> None:
    paper = tray.add_file("titre", pdf(pages=6))

    with pytest.raises(DocumentError) as raised:
        given(copies, paper, [Kind.JPEG])

    assert raised.value.fault is DocumentFault.TOO_MANY_PAGES


def test_a_page_across_stays_across(tray: Tray, copies: Copies) -> None:
    paper = tray.add_file("titre", pdf(pages=2, size=(A4_PT[1], A4_PT[0])))

    files = given(copies, paper, [Kind.JPEG], many=True)

    assert all(size(file)[0] > size(file)[1] for file in files)


def test_a_picture_can_be_sent_less_sharp_too(tray: Tray, copies: Copies) -> None:
    paper = tray.add_scan("photo", [encoded(photograph(), "JPEG", quality=90)])
    with pytest.raises(DocumentError):
        given(copies, paper, [Kind.JPEG], max_bytes=200_000)

    (file,) = given(copies, paper, [Kind.JPEG], max_bytes=200_000, coarse=True)

    assert kind_of(file.read_bytes()) is Kind.JPEG


def test_the_second_of_a_kind_has_another_name(tray: Tray) -> None:
    for name in ("document-2", "titre", "titre", "document", "document", "titre"):
        tray.add_file(name, pdf())

    names = copy_names(tray.papers)

    assert list(names.values()) == [
        "document-2",
        "titre",
        "titre-2",
        "document",
        "document-3",
        "titre-3",
    ]

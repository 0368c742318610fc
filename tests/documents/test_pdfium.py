"""Counting and drawing pages, whatever the file, from any thread."""

import io
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pikepdf
import pytest

from kiosk.documents import (
    DocumentError,
    DocumentFault,
    Kind,
    kind_of,
    page_count,
    render,
    thumbnail,
)
from tests.rigs.papers import encoded, letter, locked_pdf, pdf, saved


def test_the_pages_are_counted() -> None:
    assert page_count(pdf(7)) == 7


def test_a_page_is_drawn_as_wide_as_asked() -> None:
    picture = render(pdf(), 0, 200)

    assert (picture.width, picture.height) == (200, 283)
    assert len(picture.rgb) == 200 * 283 * 3
    assert min(picture.rgb) < 100 < max(picture.rgb) == 255


def test_a_turned_page_is_drawn_as_one_sees_it() -> None:
    document = pikepdf.open(io.BytesIO(pdf()))
    document.pages[0].rotate(90, relative=False)

    picture = render(saved(document), 0, 283)

    assert picture.width > picture.height


@pytest.mark.parametrize(
    ("paper", "fault"),
    [
        (b"", DocumentFault.EMPTY),
        (pdf(0), DocumentFault.DAMAGED),
        (locked_pdf("zzyzx"), DocumentFault.PROTECTED),
        (b"only a text", DocumentFault.DAMAGED),
    ],
    ids=["empty", "no pages", "locked", "text"],
)
def test_what_cannot_be_opened_is_told(paper: bytes, fault: DocumentFault) -> None:
    with pytest.raises(DocumentError) as told:
        page_count(paper)

    assert told.value.fault is fault


def test_a_page_that_is_not_there_is_told() -> None:
    with pytest.raises(DocumentError) as told:
        render(pdf(1), 1, 100)

    assert told.value.fault is DocumentFault.DAMAGED


def test_a_picture_too_large_for_the_screen_is_not_drawn() -> None:
    with pytest.raises(DocumentError) as told:
        render(pdf(size=(10, 14_000)), 0, 400)

    assert told.value.fault is DocumentFault.TOO_LARGE


def test_several_threads_may_draw_at_once() -> None:
    papers = [pdf(pages) for pages in (1, 2, 3, 4)] * 5

    with ThreadPoolExecutor(4) as threads:
        counted = list(threads.map(page_count, papers))
        drawn = list(threads.map(partial(render, page=0, width_px=60), papers))

    assert counted == [1, 2, 3, 4] * 5
    assert len({picture.rgb for picture in drawn}) == 1


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (pdf(), Kind.PDF),
        (b"\n\n" + pdf(), Kind.PDF),
        (encoded(letter(100, 141), "PNG"), Kind.PNG),
        (encoded(letter(100, 141), "JPEG"), Kind.JPEG),
        (encoded(letter(100, 141), "TIFF"), Kind.TIFF),
        (b"MM\x00*", Kind.TIFF),
        (b"MZ\x90\x00", None),
        (b"", None),
    ],
)
def test_a_file_is_known_by_its_content(data: bytes, kind: Kind | None) -> None:
    assert kind_of(data) is kind


@pytest.mark.parametrize("kind", ["PDF", "PNG", "JPEG", "TIFF"])
def test_every_kind_has_a_small_picture(kind: str) -> None:
    data = pdf() if kind == "PDF" else encoded(letter(1240, 1754), kind)

    picture = thumbnail(data, 120)

    assert picture.width == 120
    assert picture.height == pytest.approx(170, abs=1)
    assert len(picture.rgb) == picture.width * picture.height * 3


@pytest.mark.parametrize(
    ("data", "fault"),
    [(b"", DocumentFault.EMPTY), (b"text", DocumentFault.NOT_A_DOCUMENT)],
)
def test_what_is_no_document_has_no_small_picture(
    data: bytes, fault: DocumentFault
) -> None:
    with pytest.raises(DocumentError) as told:
        thumbnail(data, 120)

    assert told.value.fault is fault


def test_an_error_survives_the_way_between_processes() -> None:
    import pickle

    error = DocumentError(DocumentFault.DAMAGED, "page 3")

    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert str(back) == "damaged: page 3"

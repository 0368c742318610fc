"""What a page and its platform take together, from what they say of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.browser.accepting import MADE, agreed
from kiosk.documents import Kind

PDF, JPEG, PNG = Kind.PDF, Kind.JPEG, Kind.PNG


@pytest.mark.parametrize(
    ("accept", "kinds"),
    [
        ((), (PDF, JPEG, PNG)),
        (("",), (PDF, JPEG, PNG)),
        (("*/*",), (PDF, JPEG, PNG)),
        ((".pdf",), (PDF,)),
        ((".PDF", " .Jpg "), (PDF, JPEG)),
        ((".pdf,.jpeg",), (PDF, JPEG)),
        (("application/pdf",), (PDF,)),
        (("application/pdf;version=1.7",), (PDF,)),
        (("image/*",), (JPEG, PNG)),
        (("image/*;capture=camera",), (JPEG, PNG)),
        (("image/jpg",), (JPEG,)),
        (("image/png", "application/pdf"), (PDF, PNG)),
        ((".docx", ".pdf"), (PDF,)),
        (("text/plain", ".jfif"), (JPEG,)),
    ],
)
def test_types_endings_and_wildcards_are_understood(
    accept: tuple[str, ...], kinds: tuple[Kind, ...]
) -> None:
    assert agreed(accept) == kinds


@pytest.mark.parametrize("accept", [("papers",), ("/",), ("image/",), (".",), ("?!",)])
def test_nonsense_asks_for_nothing_in_particular(accept: tuple[str, ...]) -> None:
    assert agreed(accept) == MADE


@pytest.mark.parametrize("accept", [(".docx",), ("video/*",), ("image/heic",)])
def test_what_no_paper_is_cannot_be_given(accept: tuple[str, ...]) -> None:
    assert agreed(accept, ["pdf"]) == ()


def test_the_platform_narrows_what_the_page_takes() -> None:
    assert agreed((), ["jpg", "png"]) == (JPEG, PNG)
    assert agreed(("image/*", ".pdf"), ["png", "pdf"]) == (PDF, PNG)


def test_the_page_is_right_where_the_two_differ() -> None:
    assert agreed((".pdf",), ["jpg", "png"]) == (PDF,)


def test_formats_that_are_not_made_here_narrow_nothing() -> None:
    assert agreed(("image/*",), ["bmp", "tiff"]) == (JPEG, PNG)
    assert agreed((), ["pdf", "bmp", "tiff"]) == (PDF,)


@given(st.lists(st.text(max_size=20)), st.lists(st.text(max_size=5)))
def test_no_page_can_upset_it(accept: list[str], formats: list[str]) -> None:
    kinds = agreed(accept, formats)

    assert set(kinds) <= set(MADE)
    assert list(kinds) == sorted(kinds, key=MADE.index)

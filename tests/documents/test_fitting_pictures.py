"""A site that takes pictures only gets one picture, under its limit."""

import io

import numpy as np
import pytest
from PIL import Image

from kiosk.documents import DocumentError, DocumentFault, Kind, fit_picture, kind_of
from tests.rigs.papers import encoded, letter, pdf, photograph

JPEG, PNG = {Kind.JPEG}, {Kind.PNG}


def opened(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture))


@pytest.fixture(scope="module")
def heavy() -> bytes:
    return encoded(photograph(2480, 3508), "JPEG", quality=95)


@pytest.mark.parametrize("limit", [400_000, 1_000_000])
@pytest.mark.parametrize("formats", [JPEG, JPEG | PNG])
def test_a_heavy_page_becomes_a_jpeg_below_the_limit(
    heavy: bytes, limit: int, formats: set[Kind]
) -> None:
    made = fit_picture([heavy], limit, formats)

    assert kind_of(made) is Kind.JPEG
    assert len(made) <= limit * 0.98
    assert opened(made).width >= 992


def test_a_site_that_takes_png_only_gets_png() -> None:
    scan = encoded(letter(1240, 1754), "JPEG", dpi=(150, 150))

    made = fit_picture([scan], 400_000, PNG)

    assert kind_of(made) is Kind.PNG
    assert len(made) <= 392_000
    assert opened(made).size == (1240, 1754)


def test_what_fits_already_keeps_its_pixels_and_loses_its_notes() -> None:
    exif = Image.Exif()
    exif[0x010E] = "a note"
    taken = encoded(letter(620, 877), "JPEG", exif=exif, quality=91)

    made = fit_picture([taken], 1_000_000, JPEG)

    assert b"a note" not in made
    assert opened(made).tobytes() == opened(taken).tobytes()


def test_a_photograph_held_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    taken = encoded(letter(877, 620), "JPEG", exif=exif)

    made = opened(fit_picture([taken], 1_000_000, JPEG))

    assert made.size == (620, 877)
    assert not made.getexif()


def test_pages_stand_below_one_another_in_order() -> None:
    dark = encoded(Image.new("RGB", (620, 877), "black"), "PNG")

    made = opened(fit_picture([pdf(1), dark], 1_000_000, JPEG)).convert("L")

    assert made.size == (2480, 3508 + 877)
    shades = np.asarray(made)
    middle = shades[:, made.width // 2]
    assert middle[10] > 240
    assert middle[-10] < 15


@pytest.mark.parametrize(
    ("parts", "limit", "fault"),
    [
        ([], 1_000_000, DocumentFault.EMPTY),
        ([pdf(5)], 1_000_000, DocumentFault.TOO_MANY_PAGES),
        ([b"Bonjour"], 1_000_000, DocumentFault.NOT_A_DOCUMENT),
        ([pdf(1)], 300, DocumentFault.CANNOT_FIT),
    ],
    ids=["nothing", "long", "text", "tiny limit"],
)
def test_what_makes_no_picture_is_refused(
    parts: list[bytes], limit: int, fault: DocumentFault
) -> None:
    with pytest.raises(DocumentError) as told:
        fit_picture(parts, limit, JPEG)

    assert told.value.fault is fault

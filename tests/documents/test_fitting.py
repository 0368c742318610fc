"""Whatever a visitor brings becomes one PDF that a site takes, or a clear no."""

import io
from collections.abc import Sequence

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from kiosk.documents import (
    DocumentError,
    DocumentFault,
    Picture,
    fit,
    page_count,
    render,
)
from tests.rigs.papers import encoded, letter, locked_pdf, pdf, photograph, saved

MEGABYTE = 1_000_000
A4_PT = (595.276, 841.89)


@pytest.fixture(scope="module")
def scan() -> bytes:
    """Give a letter as our scanner gives it: a PNG of A4 at 200 dpi."""
    return encoded(letter(1654, 2339), "PNG", dpi=(200, 200))


@pytest.fixture(scope="module")
def heavy() -> bytes:
    """Give a photograph of 300 dpi that compresses badly."""
    return encoded(photograph(2480, 3508), "JPEG", quality=95)


def boxes(fitted: bytes) -> list[tuple[float, float]]:
    with pikepdf.open(io.BytesIO(fitted)) as document:
        return [
            (float(page.mediabox[2]), float(page.mediabox[3]))
            for page in document.pages
        ]


def picture_sizes(fitted: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(io.BytesIO(fitted)) as document:
        return [
            (int(image.Width), int(image.Height))
            for page in document.pages
            for image in page.get_images().values()
        ]


def seen(fitted: bytes, page: int = 0) -> Image.Image:
    return as_image(render(fitted, page, 400))


def as_image(picture: Picture) -> Image.Image:
    return Image.frombytes("RGB", (picture.width, picture.height), picture.rgb)


def difference(one: Image.Image, other: Image.Image) -> float:
    """Compare what two pictures show, in grey steps."""
    small = [image.convert("L").resize((200, 283)) for image in (one, other)]
    [mean] = ImageStat.Stat(ImageChops.difference(*small)).mean
    return float(mean)


def fault_of(parts: Sequence[bytes], max_bytes: int = MEGABYTE) -> DocumentFault:
    with pytest.raises(DocumentError) as told:
        fit(parts, max_bytes)
    return told.value.fault


def test_a_scan_fills_an_a4_page_and_keeps_its_pixels(scan: bytes) -> None:
    fitted = fit([scan], MEGABYTE)

    assert boxes(fitted) == [pytest.approx(A4_PT, abs=0.01)]
    assert picture_sizes(fitted) == [(1654, 2339)]
    assert difference(seen(fitted), letter(1654, 2339)) < 3


@pytest.mark.parametrize("limit", [5 * MEGABYTE, 2 * MEGABYTE, MEGABYTE])
def test_the_result_stays_two_percent_below_the_limit(heavy: bytes, limit: int) -> None:
    fitted = fit([heavy], limit)

    assert len(fitted) <= limit * 0.98
    assert page_count(fitted) == 1


def test_resolution_is_given_up_before_legibility_but_never_below_120_dpi(
    heavy: bytes,
) -> None:
    [(width, height)] = picture_sizes(fit([heavy], MEGABYTE))

    assert 992 <= width < 2480
    assert 1403 <= height < 3508


def test_a_page_that_would_become_illegible_is_not_made_to_fit(heavy: bytes) -> None:
    assert fault_of([heavy], 200_000) is DocumentFault.CANNOT_FIT


def test_parts_keep_their_order(scan: bytes) -> None:
    dark = encoded(Image.new("RGB", (300, 424), "black"), "PNG")

    fitted = fit([scan, pdf(2), dark], MEGABYTE)

    assert page_count(fitted) == 4
    assert max(seen(fitted, 3).getextrema()[0]) < 10
    assert seen(fitted, 1).getextrema()[0][1] == 255


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16"])
def test_every_sort_of_picture_shows_what_it_showed(kind: str, mode: str) -> None:
    plain = letter(620, 877)
    picture = (
        plain.convert("I").convert(mode) if mode == "I;16" else plain.convert(mode)
    )
    if (kind, mode) in {
        ("JPEG", "P"),
        ("JPEG", "RGBA"),
        ("JPEG", "LA"),
        ("JPEG", "I;16"),
        ("JPEG", "1"),
        ("PNG", "CMYK"),
    }:
        picture = plain

    fitted = fit([encoded(picture, kind)], MEGABYTE)

    assert boxes(fitted) == [pytest.approx(A4_PT, abs=0.01)]
    if mode != "I;16":  # its white is grey in eight bits
        assert difference(seen(fitted), plain) < 12


def test_what_is_transparent_is_white_paper() -> None:
    glass = Image.new("RGBA", (200, 283), (0, 0, 0, 0))

    fitted = fit([encoded(glass, "PNG")], MEGABYTE)

    assert seen(fitted).getextrema() == ((255, 255),) * 3


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_photograph_stands_the_way_it_was_taken(orientation: int) -> None:
    upright = Image.new("RGB", (600, 848), "white")
    ImageDraw.Draw(upright).rectangle((0, 0, 600, 200), fill="black")
    turn = {3: 180, 6: 90, 8: 270}[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    taken = encoded(upright.rotate(turn, expand=True), "JPEG", exif=exif)

    fitted = fit([taken], MEGABYTE)

    assert boxes(fitted) == [pytest.approx(A4_PT, abs=0.01)]
    assert difference(seen(fitted), upright) < 3


def test_a_wide_page_lies_across() -> None:
    fitted = fit([encoded(letter(1754, 1240), "JPEG")], MEGABYTE)

    assert boxes(fitted) == [pytest.approx(A4_PT[::-1], abs=0.01)]


def test_small_pictures_are_not_blown_up() -> None:
    fitted = fit([encoded(photograph(300, 424), "JPEG")], 40_000)

    assert picture_sizes(fitted) == [(300, 424)]


def test_a_black_and_white_fax_keeps_its_pixels() -> None:
    fax = encoded(letter().convert("1"), "TIFF", compression="group4")

    fitted = fit([fax], 200_000)

    assert picture_sizes(fitted) == [(2480, 3508)]


def test_a_heavy_fax_becomes_grey_when_it_must() -> None:
    noise = photograph(2480, 3508).convert("1")

    fitted = fit([encoded(noise, "PNG")], 900_000)

    assert len(fitted) < 900_000


def test_each_picture_of_a_tiff_is_a_page() -> None:
    first, *others = [letter(620, 877) for _ in range(3)]
    tiff = encoded(first, "TIFF", save_all=True, append_images=others)

    assert page_count(fit([tiff], MEGABYTE)) == 3


def test_a_small_pdf_keeps_its_text_and_drawings() -> None:
    fitted = fit([pdf(2)], MEGABYTE)

    with pikepdf.open(io.BytesIO(fitted)) as document:
        assert b"500 700 l" in document.pages[1].Contents.read_bytes()
    assert picture_sizes(fitted) == []


def test_a_pdf_too_big_is_drawn_anew_on_a4(heavy: bytes) -> None:
    big = fit([heavy, heavy], 20 * MEGABYTE)
    assert len(big) > 3 * MEGABYTE

    fitted = fit([big], 2 * MEGABYTE)

    assert len(fitted) < 2 * MEGABYTE
    assert boxes(fitted) == [pytest.approx(A4_PT, abs=0.01)] * 2
    assert difference(seen(fitted), seen(big)) < 5


def test_a_short_text_among_heavy_pictures_stays_text(heavy: bytes) -> None:
    fitted = fit([pdf(1), heavy], MEGABYTE)

    assert len(picture_sizes(fitted)) == 1


def test_the_same_parts_give_the_same_bytes(scan: bytes) -> None:
    assert fit([scan, pdf()], MEGABYTE) == fit([scan, pdf()], MEGABYTE)


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ([], DocumentFault.EMPTY),
        ([b""], DocumentFault.EMPTY),
        ([pdf(0)], DocumentFault.EMPTY),
        ([b"Bonjour, monsieur"], DocumentFault.NOT_A_DOCUMENT),
        ([b"GIF89a" + bytes(100)], DocumentFault.NOT_A_DOCUMENT),
        ([b"%PDF-1.7\nand then nothing"], DocumentFault.DAMAGED),
        ([locked_pdf("zzyzx")], DocumentFault.PROTECTED),
        ([pdf(60), pdf(60)], DocumentFault.TOO_MANY_PAGES),
    ],
    ids=["none", "empty", "no pages", "text", "gif", "broken", "locked", "long"],
)
def test_what_is_of_no_use_is_refused(parts: list[bytes], fault: DocumentFault) -> None:
    assert fault_of(parts) is fault


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_picture_cut_off_is_damaged(kind: str) -> None:
    whole = encoded(photograph(600, 848), kind)

    assert fault_of([whole[: len(whole) // 2]]) is DocumentFault.DAMAGED


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    bomb = encoded(Image.new("1", (10_000, 9_000)), "PNG")
    assert len(bomb) < 100_000

    assert fault_of([bomb]) is DocumentFault.TOO_LARGE


def test_a_tiff_of_too_many_pictures_is_refused() -> None:
    tiny = Image.new("1", (1, 1))
    tiff = encoded(tiny, "TIFF", save_all=True, append_images=[tiny] * 100)

    assert fault_of([tiff]) is DocumentFault.TOO_MANY_PAGES


def test_too_many_bytes_are_refused() -> None:
    assert fault_of([bytes(301_000_000)]) is DocumentFault.TOO_LARGE


def test_a_huge_page_of_a_pdf_is_drawn_on_a4() -> None:
    poster = pikepdf.new()
    page = poster.add_blank_page(page_size=(14_400, 14_400))
    page.Contents = poster.make_stream(photograph_drawing())
    fitted = fit([saved(poster)], 300_000)

    assert page_count(fitted) == 1
    assert len(fitted) < 300_000


def photograph_drawing() -> bytes:
    """Draw a lot of small things, so that it is smaller as a picture."""
    spots = photograph(200, 200).tobytes()
    return b"".join(
        b"%d %d %d 0.%d rg re f\n" % (x * 7 % 14_400, y * 11 % 14_400, x, x % 10)
        for x, y in zip(spots[::2], spots[1::2], strict=True)
    )


def test_a_no_says_what_limit_would_do(heavy: bytes) -> None:
    with pytest.raises(DocumentError) as told:
        fit([heavy], 100_000)

    needed = told.value.needed_bytes
    assert needed is not None
    assert len(fit([heavy], needed)) <= needed * 0.98


def test_below_120_dpi_only_when_the_visitor_was_asked(heavy: bytes) -> None:
    assert fault_of([heavy], 150_000) is DocumentFault.CANNOT_FIT

    [(width, _)] = picture_sizes(fit([heavy], 150_000, coarse=True))

    assert width < 992


def test_the_finest_that_fits_is_taken(heavy: bytes) -> None:
    """A little more room never gives a smaller file: no rung is passed over."""
    sizes = [len(fit([heavy], limit)) for limit in range(400_000, 3_000_001, 300_000)]

    assert sizes == sorted(sizes)
    assert len(set(sizes)) >= 5


def test_many_heavy_pages_fit_together(heavy: bytes) -> None:
    fitted = fit([heavy] * 7, 3 * MEGABYTE)

    assert page_count(fitted) == 7
    assert len(fitted) <= 3 * MEGABYTE * 0.98

"""A scan comes out straight, cropped to what lies on the glass, clean and upright."""

import io
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from kiosk.documents import (
    DocumentError,
    DocumentFault,
    Kind,
    Shape,
    Tidied,
    both_sides,
    card_sides,
    kept,
    kind_of,
    tidy,
    turned,
)
from tests.rigs import scans
from tests.rigs.papers import encoded
from tests.rigs.scans import PAGES, Mishap, laid, pnm, scan

BLACK, GREY, WHITE = (12, 12, 12), (226, 229, 232), (255, 255, 255)


def opened(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture))


def pixels(made: Tidied) -> np.ndarray:
    return np.asarray(opened(made.picture).convert("RGB"))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lean", [-6.0, -1.7, 0.8, 3.0])
def test_a_page_askew_is_straightened_to_a_tenth_of_a_degree(
    name: str, lean: float
) -> None:
    made = tidy(pnm(scan(PAGES[name](150), Mishap(lean=lean))), 150)

    exact = 0.3 if name == "few words" else 0.11  # two short lines tell no better
    assert made.turned == pytest.approx(-lean, abs=exact)
    assert made.shape is Shape.PAGE


@pytest.mark.parametrize("name", PAGES)
def test_a_straight_page_keeps_its_size_and_is_not_turned(name: str) -> None:
    made = tidy(pnm(scan(PAGES[name](200))), 200)

    assert (made.turned, made.rotation) == (0.0, 0)
    assert opened(made.picture).size == (made.width, made.height) == (1654, 2339)
    assert opened(made.picture).info["dpi"] == (200, 200)
    assert kind_of(made.picture) is Kind.JPEG


def test_print_that_straightening_would_push_out_is_kept() -> None:
    pen = scans.sheet(150)
    pen.flow((25, 30, 160), scans.LETTER)
    pen.write((25, 289), "En bas de page, tout au bord de la feuille, à gauche.")
    made = tidy(pnm(scan(pen, Mishap(lean=6, shift_mm=(0, -2)))), 150)

    foot = pixels(made)[-100:].min(axis=2)

    assert (foot < 120).sum() > 300


@pytest.mark.parametrize("turn", [1, 2, 3])
@pytest.mark.parametrize("name", ["letter", "small print", "serif", "invoice"])
def test_a_page_upside_down_or_on_its_side_is_turned_upright(
    name: str, turn: int
) -> None:
    made = tidy(pnm(scan(PAGES[name](200), Mishap(turn=turn, lean=0.8))), 200)

    assert made.rotation == (360 - 90 * turn) % 360
    assert made.height > made.width


@pytest.mark.parametrize("turn", [0, 2])
@pytest.mark.parametrize("name", ["capitals", "arabic", "few words"])
def test_a_page_is_left_as_it_lies_when_its_letters_do_not_tell(
    name: str, turn: int
) -> None:
    assert tidy(pnm(scan(PAGES[name](200), Mishap(turn=turn))), 200).rotation == 0


@pytest.mark.parametrize("lid", [BLACK, GREY, WHITE])
@pytest.mark.parametrize("lean", [-9.0, 4.0, 0.0])
def test_a_card_is_cut_out_straight(lid: tuple[int, int, int], lean: float) -> None:
    glass = laid([(scans.card(200), lean, (90, 120))], lid, 200)

    made = tidy(pnm(glass), 200)

    assert made.shape is Shape.CARD
    assert made.turned == pytest.approx(-lean, abs=0.15)
    assert (made.width, made.height) == pytest.approx((674, 425), abs=10)
    assert not made.doubts
    rim = np.concatenate([pixels(made)[[2, -3]].reshape(-1, 3)])
    assert np.abs(rim.mean(axis=0) - (196, 214, 226)).max() < 12


def test_a_card_keeps_its_own_colours() -> None:
    made = tidy(pnm(laid([(scans.card(200), 0, (90, 120))], GREY, 200)), 200)

    assert pixels(made)[60, 600] == pytest.approx((196, 214, 226), abs=8)


@pytest.mark.parametrize("lid", [BLACK, GREY])
def test_a_receipt_is_cut_out(lid: tuple[int, int, int]) -> None:
    made = tidy(pnm(laid([(scans.receipt(200), 4, (80, 130))], lid, 200)), 200)

    assert made.shape is Shape.SLIP
    assert made.turned == pytest.approx(-4, abs=0.15)
    assert (made.width, made.height) == pytest.approx((630, 1496), abs=12)


@pytest.mark.parametrize("lid", [BLACK, GREY])
def test_a_small_sheet_is_cut_out(lid: tuple[int, int, int]) -> None:
    pen = scans.sheet(200, (148, 210))
    pen.flow((15, 20, 118), scans.LETTER, points=9)

    made = tidy(pnm(laid([(pen, 3, (100, 130))], lid, 200)), 200)

    assert made.shape is Shape.PAGE
    assert made.turned == pytest.approx(-3, abs=0.11)
    assert (made.width, made.height) == pytest.approx((1165, 1654), abs=12)


def test_two_cards_on_one_glass_are_two_pictures_from_the_top() -> None:
    cards = [(scans.card(200), 2.0, (90, 200)), (scans.card(200), -5.0, (100, 70))]

    made = card_sides(pnm(laid(cards, GREY, 200)), 200)

    assert [each.shape for each in made] == [Shape.CARD] * 2
    assert [round(each.turned) for each in made] == [5, -2]


def test_what_cannot_be_told_apart_is_given_whole() -> None:
    [made] = card_sides(pnm(scan(PAGES["letter"](150))), 150)

    assert (made.width, made.height) == (1240, 1754)


def test_tint_and_shadow_become_white_paper_and_ink_stays() -> None:
    spoilt = Mishap(tint=(0.97, 0.9, 0.75), shadow=0.4)

    seen = pixels(tidy(pnm(scan(PAGES["letter"](150), spoilt)), 150))

    assert np.median(seen[::9, ::9], axis=(0, 1)).min() == 255
    assert np.quantile(seen[:, 60:120], 0.05) >= 250  # the margins, from top to foot
    assert np.quantile(seen[:, -120:-60], 0.05) >= 250
    assert seen.min() < 60


def test_stamp_and_photograph_stay_what_they_are() -> None:
    spoilt = Mishap(tint=(0.97, 0.93, 0.85), shadow=0.2)
    true = np.asarray(PAGES["certificate"](150).sheet, np.float32)

    seen = pixels(tidy(pnm(scan(PAGES["certificate"](150), spoilt)), 150))

    def box(page: np.ndarray, *mm: float) -> np.ndarray:
        left, top, right, low = (round(edge / 25.4 * 150) for edge in mm)
        return page[top:low, left:right].astype(np.float32)

    photograph = (32, 164, 63, 193)
    off = np.abs(box(seen, *photograph) - box(true, *photograph))
    assert off.mean() < 10
    red = box(seen, 120, 150, 165, 195).reshape(-1, 3)
    red = red[red[:, 1] < 90]
    assert len(red) > 500
    assert red.mean(axis=0) == pytest.approx((200, 40, 50), abs=25)


def test_a_grey_scan_stays_grey() -> None:
    grey = scan(PAGES["letter"](150), Mishap(lean=2)).mean(axis=2).astype(np.uint8)

    made = tidy(pnm(grey), 150)

    assert opened(made.picture).mode == "L"
    assert made.turned == pytest.approx(-2, abs=0.11)


def test_a_card_s_sides_lie_on_one_page_as_large_as_they_are() -> None:
    side = encoded(scans.card(200).sheet, "JPEG", dpi=(200, 200))

    page = opened(both_sides(side, side))

    assert page.size == (2480, 3508)
    assert page.info["dpi"] == (300, 300)
    shown = np.argwhere(np.asarray(page.convert("L")) < 240)
    (top, left), (low, right) = shown.min(axis=0), shown.max(axis=0)
    assert right - left == pytest.approx(85.6 / 25.4 * 300, abs=6)
    assert low - top == pytest.approx(2 * 53.98 / 25.4 * 300 + 177, abs=8)


def test_a_card_of_one_side_lies_alone_on_its_page() -> None:
    side = encoded(scans.card(200).sheet, "JPEG", dpi=(200, 200))

    shown = np.argwhere(np.asarray(opened(both_sides(side)).convert("L")) < 240)

    assert np.ptp(shown[:, 0]) == pytest.approx(53.98 / 25.4 * 300, abs=6)


def test_sides_too_large_for_one_page_are_made_to_fit_on_it() -> None:
    page = encoded(PAGES["letter"](75).sheet, "JPEG", dpi=(75, 75))

    assert opened(both_sides(page, page)).size == (2480, 3508)


def test_a_picture_is_turned_by_quarters() -> None:
    wide = Image.new("RGB", (60, 20), "white")
    wide.paste((0, 0, 0), (0, 0, 16, 20))  # dark on the left
    picture = encoded(wide, "JPEG", dpi=(75, 75))

    upright = opened(turned(picture, 1))

    assert upright.size == (20, 60)
    assert np.asarray(upright.convert("L"))[:12].max() < 60  # dark above
    assert upright.info["dpi"] == (75, 75)
    assert opened(turned(picture, -2)).size == (60, 20)
    assert opened(turned(picture, 7)).size == (20, 60)


@pytest.mark.parametrize("colour", [True, False])
def test_the_scan_is_kept_as_it_was(colour: bool) -> None:
    page = scan(PAGES["invoice"](100))
    page = page if colour else np.ascontiguousarray(page[:, :, 1])

    whole = opened(kept(pnm(page), 100))

    assert np.array_equal(np.asarray(whole), page)
    assert whole.info["dpi"] == pytest.approx((100, 100), abs=0.02)


@pytest.mark.parametrize(
    ("scanned", "dpi", "fault"),
    [
        (b"", 200, DocumentFault.NOT_A_DOCUMENT),
        (b"P6\n2500 0\n255\n", 200, DocumentFault.DAMAGED),
        (b"P6\n20 20\n255\n" + bytes(1199), 200, DocumentFault.DAMAGED),
        (b"P6\n20 20\n255\n" + bytes(1200), 0, DocumentFault.DAMAGED),
        (b"P6\n99999 99999\n255\n", 200, DocumentFault.TOO_LARGE),
        (b"P6\n20 20\n65535\n" + bytes(2400), 200, DocumentFault.NOT_A_DOCUMENT),
        (b"P4\n20 20\n" + bytes(60), 200, DocumentFault.NOT_A_DOCUMENT),
    ],
    ids=["nothing", "no lines", "cut off", "no dpi", "huge", "16 bits", "1 bit"],
)
def test_what_is_no_scan_is_refused(
    scanned: bytes, dpi: int, fault: DocumentFault
) -> None:
    for use in (tidy, card_sides, kept):
        with pytest.raises(DocumentError) as told:
            use(scanned, dpi)
        assert told.value.fault is fault


@pytest.mark.parametrize("size", [(1, 1), (1, 2000), (2000, 1), (7, 5), (40, 40)])
@pytest.mark.parametrize("shade", [0, 90, 255])
@pytest.mark.parametrize("samples", [1, 3])
def test_the_smallest_and_the_plainest_scans_come_through(
    size: tuple[int, int], shade: int, samples: int
) -> None:
    shape = (size[1], size[0], 3)[: 2 + (samples == 3)]
    plain = np.full(shape, shade, np.uint8)

    made = tidy(pnm(plain), 300)

    assert opened(made.picture).size == (made.width, made.height)
    assert np.array_equal(np.asarray(opened(kept(pnm(plain), 300))), plain)


def test_opencv_is_loaded_with_the_first_scan_and_not_before() -> None:
    look = (
        "import sys, kiosk.documents;"
        "print('cv2' in sys.modules, 'zxingcpp' in sys.modules)"
    )

    told = subprocess.run([sys.executable, "-c", look], capture_output=True, check=True)

    assert told.stdout.split() == [b"False", b"False"]

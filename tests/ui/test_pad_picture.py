"""What a pad shows: all of it on the smallest screen, and in any direction."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from kiosk.devices import PadArea, PadFace, PadKey, PadPicture
from kiosk.register import NAME_LENGTH
from kiosk.ui.languages import Languages
from kiosk.ui.pad_picture import field_size, pad_picture, pad_view

SMALL = PadFace(model="STU-430", columns=320, rows=200, width=9600, height=6000)
LARGE = PadFace(model="STU-540", columns=800, rows=480, width=10800, height=6500)
ODD = PadFace(model="?", columns=397, rows=251, width=9000, height=5000)
LEAST_KEY_MM = 8


@pytest.fixture(params=[SMALL, LARGE, ODD], ids=["430", "540", "odd"])
def face(request: pytest.FixtureRequest) -> PadFace:
    found: PadFace = request.param
    return found


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def rect(area: PadArea) -> QRect:
    return QRect(area.left, area.top, area.right - area.left, area.bottom - area.top)


def image(picture: PadPicture) -> QImage:
    size = picture.columns, picture.rows
    row = picture.columns * 3
    return QImage(picture.rgb, *size, row, QImage.Format.Format_RGB888).copy()


def inked(picture: PadPicture, place: QRect) -> int:
    """Count the dark pixels in a part of the picture."""
    part = image(picture).copy(place)
    return sum(
        part.pixelColor(x, y).value() < 128
        for y in range(part.height())
        for x in range(part.width())
    )


def test_the_picture_has_the_size_of_the_screen(
    qapp: QApplication, face: PadFace
) -> None:
    picture = pad_picture(face, "Essai Zzyzx")

    assert len(picture.rgb) == face.columns * face.rows * 3
    assert image(picture).size().toTuple() == (face.columns, face.rows)


def test_field_and_buttons_are_on_the_screen_and_apart(
    qapp: QApplication, face: PadFace
) -> None:
    picture = pad_picture(face, "Essai Zzyzx")
    places = [rect(picture.field), *(rect(area) for _, area in picture.keys)]

    whole = QRect(0, 0, face.columns, face.rows)
    assert all(whole.contains(place) for place in places)
    assert [
        pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])
    ] == []
    assert {key for key, _ in picture.keys} == set(PadKey)


def test_buttons_are_large_enough_for_a_pen(qapp: QApplication) -> None:
    for _, area in pad_picture(SMALL, "Essai").keys:
        assert rect(area).height() * SMALL.height / SMALL.rows >= LEAST_KEY_MM * 100


def test_where_one_writes_is_empty_paper(qapp: QApplication, face: PadFace) -> None:
    picture = pad_picture(face, "Essai Zzyzx")

    assert inked(picture, rect(picture.field)) == 0


def test_there_is_nothing_between_black_and_white(qapp: QApplication) -> None:
    picture = pad_picture(SMALL, "Essai Zzyzx")

    assert set(picture.rgb) == {0, 255}


def test_every_word_is_inside_its_button(
    qapp: QApplication, face: PadFace, languages: Languages
) -> None:
    for language in ("fr", "en"):
        languages.speak(language)
        picture = pad_picture(face, "Essai Zzyzx")
        for key, area in picture.keys:
            if key is PadKey.OK:
                continue  # white on black
            inner = rect(area).adjusted(5, 5, -5, -5)
            beside = QRect(inner.left(), inner.top(), 1, inner.height())
            assert inked(picture, inner) > 0
            assert inked(picture, beside) == 0
            beside.moveRight(inner.right())
            assert inked(picture, beside) == 0


@pytest.mark.parametrize(
    "name", ["É", "Zzyzx " * (NAME_LENGTH // 3), "Z" * NAME_LENGTH * 2]
)
def test_the_longest_name_stays_above_the_notice(qapp: QApplication, name: str) -> None:
    picture = pad_picture(SMALL, name.strip())
    plain = pad_picture(SMALL, "")
    below = QRect(0, 29, SMALL.columns, SMALL.rows - 29)

    assert image(picture).copy(below) == image(plain).copy(below)
    assert inked(picture, QRect(0, 0, SMALL.columns, 29)) > 0


def test_letters_that_no_font_has_are_not_drawn_as_boxes(qapp: QApplication) -> None:
    assert pad_picture(SMALL, "Essai \ue000").rgb == pad_picture(SMALL, "").rgb


@pytest.mark.parametrize("name", ["Олена", "ليلى", "דנה", "Ngô Thị"])
def test_names_in_the_alphabets_of_the_visitors_are_drawn(
    qapp: QApplication, name: str
) -> None:
    assert inked(pad_picture(SMALL, name), QRect(0, 0, SMALL.columns, 29)) > 0


def test_each_name_is_another_picture(qapp: QApplication) -> None:
    assert pad_picture(SMALL, "Essai A").rgb != pad_picture(SMALL, "Essai B").rgb


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_the_first_button_is_on_the_right(face: PadFace) -> None:
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    keys = dict(pad_picture(face, "Essai").keys)

    assert keys[PadKey.CANCEL].left > keys[PadKey.CLEAR].left > keys[PadKey.OK].left


def test_on_the_screen_its_buttons_are_but_a_faint_picture(qapp: QApplication) -> None:
    picture = pad_picture(SMALL, "Essai")
    screen = pad_view(picture).screen

    for _, area in picture.keys:
        part = screen.copy(rect(area))
        shades = {
            part.pixelColor(x, y).value()
            for x in range(part.width())
            for y in range(part.height())
        }
        assert min(shades) > 128


def test_the_field_is_measured_in_hundredths_of_a_millimetre(
    qapp: QApplication,
) -> None:
    picture = pad_picture(SMALL, "Essai")
    field = rect(picture.field)

    assert field_size(SMALL, picture) == (9600, field.height() * 30)

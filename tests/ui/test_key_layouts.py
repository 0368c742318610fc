"""The layouts as data: every letter can be reached, and every key is large enough."""

import string

import pytest

from kiosk.ui.key_layouts import (
    COLUMNS,
    ENDINGS,
    LAYOUTS,
    ROWS,
    Deed,
    Layout,
    Row,
    rows_of,
)
from kiosk.ui.keyboard import GAP_PX, LEAST_KEY_PX, key_places

FRENCH_LETTERS = "abcdefghijklmnopqrstuvwxyz" + "éèàùçâêîôûëïüœæÿ"
ALPHABETS = {
    "fr": FRENCH_LETTERS,
    "en": string.ascii_lowercase,
    "es": string.ascii_lowercase + "áéíóúüñ¿¡",
    "pt": string.ascii_lowercase + "áâãàçéêíóôõú",
    # Turkish has no q, w, x; people's names and addresses do
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz" + "qwx" + "âîû",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "ءأإآؤئىة",
    "fa": "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی" + "ئءؤأ",
    "ps": "اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوه" + "يېیۍئ",
}
FACES = [(layout, other) for layout in LAYOUTS.values() for other in (False, True)]


def reached(layout: Layout) -> set[str]:
    """Give all that a layout writes with its two faces and its capitals."""
    keys = [
        key.text
        for other in (False, True)
        for row in rows_of(layout, other=other, two_scripts=True)
        for key in row
        if key.text
    ]
    capitals = [layout.capital(key) for key in keys] if layout.cased else []
    return {*keys, *capitals}


@pytest.mark.parametrize("language", LAYOUTS)
def test_every_letter_of_the_language_can_be_written(language: str) -> None:
    layout = LAYOUTS[language]
    wanted = set(ALPHABETS[language])
    if layout.cased:
        wanted |= {layout.capital(letter) for letter in wanted - {"ÿ"}}

    assert wanted - reached(layout) == set()


@pytest.mark.parametrize("language", LAYOUTS)
def test_every_script_has_the_figures_and_the_signs_of_addresses(
    language: str,
) -> None:
    assert set(string.digits + "@.-_' ") - reached(LAYOUTS[language]) == set()


@pytest.mark.parametrize("language", ["fr", "en", "es", "pt", "tr"])
def test_a_latin_layout_writes_any_password(language: str) -> None:
    printable = set(string.ascii_letters + string.digits + string.punctuation + " ")

    assert printable - reached(LAYOUTS[language]) == set()


def test_the_french_keys_stand_as_on_a_french_keyboard() -> None:
    rows = ["".join(key.text for key in row) for row in french()]

    assert rows[0].startswith("1234567890")
    assert rows[1].startswith("azertyuiop")
    assert rows[2].startswith("qsdfghjklm")
    assert rows[3].startswith("wxcvbn")


def test_at_stands_on_the_first_face_of_every_layout() -> None:
    for layout in LAYOUTS.values():
        texts = [key.text for row in rows_of(layout, two_scripts=True) for key in row]
        assert "@" in texts


def test_the_ends_of_addresses_are_one_row_more() -> None:
    with_ends = rows_of(LAYOUTS["fr"], endings=True, two_scripts=False)

    assert tuple(key.text for key in with_ends[0]) == ENDINGS
    assert with_ends[1:] == french()
    assert {".fr", ".com", "@gmail.com", "@orange.fr", "@laposte.net"} < set(ENDINGS)


def test_turkish_knows_its_two_letters_i() -> None:
    turkish = LAYOUTS["tr"]

    assert (turkish.capital("i"), turkish.capital("ı")) == ("İ", "I")


def test_only_who_has_another_script_gets_the_key_for_it() -> None:
    def deeds(*, two_scripts: bool) -> set[Deed | None]:
        rows = rows_of(LAYOUTS["fr"], two_scripts=two_scripts)
        return {key.deed for row in rows for key in row}

    assert deeds(two_scripts=True) - deeds(two_scripts=False) == {Deed.SCRIPT}


@pytest.mark.parametrize("two_scripts", [False, True])
@pytest.mark.parametrize(("layout", "other"), FACES)
def test_every_row_is_full(layout: Layout, other: bool, two_scripts: bool) -> None:
    rows = rows_of(layout, other=other, endings=True, two_scripts=two_scripts)

    assert len(rows) == ROWS + 1
    for row in rows:
        assert sum(key.width for key in row) == pytest.approx(COLUMNS)


@pytest.mark.parametrize(("layout", "other"), FACES)
def test_no_key_is_there_twice(layout: Layout, other: bool) -> None:
    rows = rows_of(layout, other=other, two_scripts=True)
    texts = [key.text for row in rows for key in row if key.text]

    assert sorted(texts) == sorted(set(texts))


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_keys_are_large_and_apart(width: int) -> None:
    for layout, other in FACES:
        rows = rows_of(layout, other=other, endings=True, two_scripts=True)
        places = list(key_places(rows, width, LEAST_KEY_PX))
        for place in places:
            assert place.width() >= LEAST_KEY_PX
            wide = place.adjusted(-GAP_PX + 1, -GAP_PX + 1, GAP_PX - 1, GAP_PX - 1)
            assert [other for other in places if wide.intersects(other)] == [place]
        assert min(place.left() for place in places) == GAP_PX
        assert max(place.right() for place in places) == width - GAP_PX - 1


def french() -> tuple[Row, ...]:
    return rows_of(LAYOUTS["fr"], two_scripts=False)

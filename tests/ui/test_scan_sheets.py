"""The pages of a scan keep their order through whatever a visitor does to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents import Doubt, Picture
from kiosk.ui.scan_sheets import ScanSheet, Sheets

DOT = Picture(1, 1, b"\xff\xff\xff")


def sheet(number: int, *doubts: Doubt) -> ScanSheet:
    return ScanSheet(
        number=number,
        picture=b"straight",
        originals=(b"as it was",),
        small=DOT,
        doubts=doubts,
    )


def kept(count: int) -> Sheets:
    sheets = Sheets()
    for number in range(1, count + 1):
        sheets.add(sheet(number))
    return sheets


def numbers(sheets: Sheets) -> list[int]:
    return [each.number for each in sheets]


@pytest.mark.parametrize(
    ("place", "by", "order"),
    [
        (0, +1, [2, 1, 3]),
        (2, -1, [1, 3, 2]),
        (0, -1, [1, 2, 3]),
        (2, +1, [1, 2, 3]),
        (0, +2, [2, 3, 1]),
    ],
)
def test_a_page_moves_no_further_than_the_ends(
    place: int, by: int, order: list[int]
) -> None:
    sheets = kept(3)

    sheets.move(place, by)

    assert numbers(sheets) == order


@given(st.lists(st.booleans(), min_size=1, max_size=8))
def test_blank_pages_left_out_all_come_back_where_they_were(blank: list[bool]) -> None:
    sheets = Sheets()
    for number, is_blank in enumerate(blank, start=1):
        sheets.add(sheet(number, *([Doubt.BLANK] if is_blank else [])))
    before = numbers(sheets)

    sheets.drop_blanks()
    assert not any(each.looks_blank for each in sheets)
    while sheets.dropped is not None:
        sheets.bring_back()

    assert numbers(sheets) == before


@given(
    st.lists(
        st.tuples(st.sampled_from(["move", "drop", "back", "turn"]), st.integers(0, 4)),
        max_size=20,
    )
)
def test_no_page_is_ever_lost_or_doubled(deeds: list[tuple[str, int]]) -> None:
    sheets = kept(5)
    gone = 0
    for deed, place in deeds:
        if deed == "back":
            gone -= sheets.bring_back() is not None
        elif place < len(sheets):
            match deed:
                case "move":
                    sheets.move(place, +1)
                case "drop":
                    sheets.drop(place)
                    gone += 1
                case _:
                    sheets.change(sheets[place].turned())

        assert len(set(numbers(sheets))) == len(sheets) == 5 - gone


def test_what_was_taken_out_does_not_come_back_among_moved_pages() -> None:
    sheets = kept(3)
    sheets.drop(0)

    sheets.move(0, +1)

    assert sheets.dropped is None
    assert sheets.bring_back() is None


def test_four_turns_are_none() -> None:
    page = sheet(1)

    assert page.turned().turned().turned().turned() == page


def test_the_other_picture_lies_as_it_was_scanned() -> None:
    page = sheet(1).turned()

    swapped = page.swapped()

    assert (swapped.wanted, swapped.turns) == (b"as it was", 0)
    assert swapped.swapped().wanted == b"straight"


def test_a_page_that_is_gone_does_not_change() -> None:
    sheets = kept(1)

    sheets.change(sheet(9).turned())

    assert numbers(sheets) == [1]
    assert sheets.place(9) is None


def test_a_blank_page_looked_at_and_kept_is_not_asked_about() -> None:
    sheets = Sheets()
    sheets.add(sheet(1, Doubt.BLANK), looked_at=True)
    sheets.add(sheet(2, Doubt.BLANK))
    assert sheets.blanks == (1,)

    sheets.put(1, sheet(3, Doubt.BLANK))

    assert sheets.blanks == ()

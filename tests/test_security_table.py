"""docs/security.md claims nothing without a test, and forgets no test and no way."""

from collections import Counter
from dataclasses import dataclass

from tests.claims import (
    ROOT,
    beside_what_is_named,
    defined_in,
    missing,
    named_in,
    rows_of,
)

TABLE = ROOT / "docs" / "security.md"
# How many ways each section of the list has.
SECTIONS = {
    "A": 27, "B": 12, "C": 8, "D": 12, "E": 7, "F": 10, "G": 4, "I": 10, "J": 13,
}  # fmt: skip
IDS = [
    f"{letter}{number:02}"
    for letter, most in SECTIONS.items()
    for number in range(1, most + 1)
]
FOLDERS = (ROOT / "tests" / "vectors", ROOT / "tests" / "browser" / "vectors")
RESULTS = {"refused", "harmless", "not applicable", "needs the image"}
_LEAST_WORDS = 3


@dataclass(frozen=True)
class Row:
    """One way out: its id, what was tried, what came of it, and by which tests."""

    id: str
    what: str
    result: str
    last: str

    @property
    def tests(self) -> list[str]:
        return named_in(self.last)


def rows() -> list[Row]:
    return [Row(*cells) for cells in rows_of(TABLE, r"[A-Z]\d\d \|")]


def test_every_way_is_in_the_table_once() -> None:
    assert Counter(row.id for row in rows()) == Counter(IDS)


def test_every_result_is_one_of_four() -> None:
    assert {row.result for row in rows()} <= RESULTS


def test_every_test_that_is_named_exists() -> None:
    assert missing(test for row in rows() for test in row.tests) == []


def test_what_is_claimed_has_a_test_and_what_is_not_says_what_it_needs() -> None:
    for row in rows():
        if row.result == "needs the image":
            assert row.tests == [], row.id
            assert len(row.last.split()) >= _LEAST_WORDS, row.id
        else:
            assert row.tests, row.id
            rest = beside_what_is_named(row.last)
            assert rest == "", f"{row.id}: {rest}"


def test_no_vector_is_tried_without_being_told() -> None:
    named = {test for row in rows() for test in row.tests}
    tried = {
        test
        for folder in FOLDERS
        for path in folder.glob("test_*.py")
        for test in defined_in(path)
    }
    assert tried, "the vectors have moved"
    assert sorted(tried - named) == []

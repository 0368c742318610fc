"""docs/menaces.md claims nothing without a test, and leaves no threat out."""

import re
from dataclasses import dataclass

from tests.claims import ROOT, beside_what_is_named, missing, named_in, rows_of

TABLE = ROOT / "docs" / "menaces.md"
THREATS = [f"T{number:02}" for number in range(1, 23)]
# What belongs to a part that is not there yet, and is said to.
LATER = {"T19"}
PARTLY_LATER = {"T14"}
NOT_THERE = "panneau du médiateur"


@dataclass(frozen=True)
class Row:
    """One threat, as the table tells it."""

    id: str
    threat: str
    answer: str
    tests: str
    figure: str
    limit: str

    @property
    def named(self) -> list[str]:
        return named_in(self.tests)


def rows() -> list[Row]:
    return [Row(*cells) for cells in rows_of(TABLE, r"T\d\d \|")]


def test_every_threat_is_told_once_and_whole() -> None:
    assert [row.id for row in rows()] == THREATS
    for row in rows():
        assert all((row.threat, row.answer, row.tests, row.figure, row.limit)), row.id


def test_every_test_that_is_named_exists() -> None:
    assert missing(test for row in rows() for test in row.named) == []


def test_what_has_no_test_says_what_it_waits_for() -> None:
    for row in rows():
        rest = beside_what_is_named(row.tests)
        if row.id in LATER:
            assert row.named == [], row.id
            assert NOT_THERE in rest, row.id
        else:
            assert row.named, row.id
            assert rest == "", f"{row.id}: {rest}"
        assert (NOT_THERE in row.limit + rest) is (row.id in LATER | PARTLY_LATER)


def test_every_measurement_that_is_named_exists() -> None:
    text = TABLE.read_text(encoding="utf-8")
    named = set(re.findall(r"python -m bench\.(\w+)", text))
    assert named
    gone = [name for name in named if not (ROOT / f"bench/{name}.py").is_file()]
    assert gone == []
    assert "@" not in text  # a figure that was to be filled in


def test_what_the_docs_say_is_not_there_is_not_there() -> None:
    """Whoever builds one of these takes it out of the list."""
    text = TABLE.read_text(encoding="utf-8").partition("## Ce qui n’existe pas")[2]
    assert "TOTP" in text
    room = ROOT / "kiosk" / "register"
    code = "".join(path.read_text(encoding="utf-8") for path in room.rglob("*.py"))
    assert "totp" not in code.lower()

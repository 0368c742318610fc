"""docs/security.md claims nothing without a test, and forgets no test and no way."""

import ast
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
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
        return re.findall(r"`([^`]+::[^`]+)`", self.last)


def rows() -> list[Row]:
    return [
        Row(*(cell.strip() for cell in line.strip("|").split("|")))
        for line in TABLE.read_text(encoding="utf-8").splitlines()
        if re.match(r"\| [A-Z]\d\d \|", line)
    ]


def named_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        f"{path.relative_to(ROOT)}::{node.name}"
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_every_way_is_in_the_table_once() -> None:
    assert Counter(row.id for row in rows()) == Counter(IDS)


def test_every_result_is_one_of_four() -> None:
    assert {row.result for row in rows()} <= RESULTS


def test_every_test_that_is_named_exists() -> None:
    named = {test for row in rows() for test in row.tests}
    files = {ROOT / test.partition("::")[0] for test in named}
    assert [path for path in files if not path.is_file()] == []
    existing = set().union(*(named_in(path) for path in files))
    assert sorted(named - existing) == []


def test_what_is_claimed_has_a_test_and_what_is_not_says_what_it_needs() -> None:
    for row in rows():
        if row.result == "needs the image":
            assert row.tests == [], row.id
            assert len(row.last.split()) >= _LEAST_WORDS, row.id
        else:
            assert row.tests, row.id
            rest = re.sub(r"`[^`]+`|<br>", "", row.last).strip()
            assert rest == "", f"{row.id}: {rest}"


def test_no_vector_is_tried_without_being_told() -> None:
    named = {test for row in rows() for test in row.tests}
    tried = {
        test
        for folder in FOLDERS
        for path in folder.glob("test_*.py")
        for test in named_in(path)
    }
    assert tried, "the vectors have moved"
    assert sorted(tried - named) == []

"""docs/accessibilite.md forgets no clause, and says yes to none without a test."""

from collections import Counter
from dataclasses import dataclass

from kiosk.catalogue import load
from kiosk.ui.walk import DEFENDER
from tests.claims import ROOT, missing, named_in, rows_of

STATEMENT = ROOT / "docs" / "accessibilite.md"
# Of EN 301 549 V3.2.1: what is about software or a station, level AA; then WCAG 2.2.
CLAUSES = [
    "5.1.2.2",
    *(f"5.1.3.{number}" for number in range(1, 17)),
    *("5.1.4", "5.1.5", "5.1.6.1", "5.1.6.2", "5.1.7"),
    *("5.2", "5.3", "5.4", "5.5.1", "5.5.2", "5.6.1", "5.6.2", "5.7", "5.8", "5.9"),
    *("8.3", "8.5"),
    *("11.1.1.1", "11.1.2"),
    *(f"11.1.3.{number}" for number in range(1, 6)),
    *(f"11.1.4.{number}" for number in (1, 2, 3, 4, 5, 10, 11, 12, 13)),
    *("11.2.1.1", "11.2.1.2", "11.2.1.4", "11.2.2.1", "11.2.2.2", "11.2.3.1"),
    *(f"11.2.4.{number}" for number in (2, 3, 4, 6, 7)),
    *(f"11.2.5.{number}" for number in range(1, 5)),
    *("11.3.1.1", "11.3.2.1", "11.3.2.2"),
    *(f"11.3.3.{number}" for number in range(1, 5)),
    *("11.4.1.1", "11.4.1.2", "11.4.1.3", "11.5.1", "11.5.2"),
    *("11.6.1", "11.6.2", "11.7", "11.8"),
    *("12.1.1", "12.1.2", "12.2.2", "12.2.3", "12.2.4"),
    *("WCAG 2.5.5", "WCAG 3.2.6", "WCAG 3.3.7", "WCAG 3.3.8"),
]
RESULTS = {"oui", "en partie", "non", "sans objet"}


@dataclass(frozen=True)
class Row:
    """One criterion: its clause, what it asks, the result, and how it is shown."""

    clause: str
    asked: str
    result: str
    shown: str

    @property
    def tests(self) -> list[str]:
        return named_in(self.shown)


def rows() -> list[Row]:
    return [Row(*cells) for cells in rows_of(STATEMENT, r"(WCAG )?\d")]


def test_every_clause_is_there_once() -> None:
    assert Counter(row.clause for row in rows()) == Counter(CLAUSES)


def test_every_result_is_one_of_four() -> None:
    assert {row.result for row in rows()} <= RESULTS


def test_every_test_that_is_named_exists() -> None:
    assert missing(test for row in rows() for test in row.tests) == []


def test_what_holds_is_shown_and_what_does_not_says_what_is_missing() -> None:
    for row in rows():
        holds = row.result in {"oui", "en partie"}
        assert bool(row.tests) is holds, row.clause
        lacks = row.result in {"en partie", "non"}
        assert ("Manque :" in row.shown.replace("\u00a0", " ")) is lacks, row.clause


def test_it_says_how_it_was_assessed_and_whom_to_turn_to() -> None:
    text = " ".join(STATEMENT.read_text(encoding="utf-8").split())
    defender = load().contact(DEFENDER)

    for words in (
        "auto-évaluation",
        "aucun audit extérieur",
        "aucun essai avec des personnes handicapées",
        "`[site] accessibility`",
        defender.telephone,
        str(defender.address),
    ):
        assert words in text

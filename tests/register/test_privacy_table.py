"""docs/vie-privee.md says of every column why it is there and how long it stays."""

import re
from pathlib import Path

from kiosk.register.models import Row
from kiosk.register.retention import RULES, Kept

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "vie-privee.md").read_text(encoding="utf-8")


def rows():
    return {
        found[1]: [cell.strip() for cell in found[2].split("|")]
        for found in re.finditer(r"(?m)^\| `(\w+\.\w+)` \|(.*)\|$", TEXT)
    }


def test_every_column_has_a_nature_a_purpose_a_floor_and_a_ceiling():
    columns = {
        f"{table.name}.{column.name}"
        for table in Row.metadata.tables.values()
        for column in table.columns
    }
    told = rows()
    assert told.keys() == columns
    for column, cells in told.items():
        assert len(cells) == 4, column
        assert all(cells), column


def test_the_durations_are_those_that_are_applied():
    assert {kept: (rule.floor, rule.ceiling) for kept, rule in RULES.items()} == {
        Kept.IDENT: (60, 61),
        Kept.SIGN: (12, 13),
        Kept.AUDIT: (12, 36),
    }
    for words in ("5 ans | 5 ans et 1 mois", "1 an | 1 an et 1 mois", "1 an | 3 ans"):
        assert words in TEXT


def test_no_page_says_that_the_law_demands_it():
    for name in ("vie-privee.md", "registre.md"):
        text = (DOCS / name).read_text(encoding="utf-8").lower()
        assert "la loi exige" not in text

"""What a table of a document claims, and whether the tests that it names are there."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
_NAMED = re.compile(r"`([^`]+::[^`]+)`")


def rows_of(document: Path, begins: str) -> Iterator[list[str]]:
    """Give the cells of each line of a table that begins with this expression."""
    for line in document.read_text(encoding="utf-8").splitlines():
        if re.match(rf"\| {begins}", line):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def named_in(cell: str) -> list[str]:
    """Give the tests that a cell names, such as `tests/test_docs.py::test_it`."""
    return _NAMED.findall(cell)


def beside_what_is_named(cell: str) -> str:
    """Give what a cell says besides the tests that it names."""
    return re.sub(r"`[^`]+`|<br>", "", cell).strip()


def defined_in(path: Path) -> set[str]:
    """Give the tests that a file has, as a document names them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        f"{path.relative_to(ROOT)}::{node.name}"
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def missing(named: Iterable[str]) -> list[str]:
    """Give those of the named tests that do not exist."""
    wanted = set(named)
    files = {ROOT / test.partition("::")[0] for test in wanted}
    there = [defined_in(path) for path in files if path.is_file()]
    return sorted(wanted.difference(*there))

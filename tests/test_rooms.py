"""What import-linter cannot say: which library belongs to which room or file."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[1] / "kiosk"
# a library's first words, and the only places that may name it
ONLY_IN = {
    "PySide6.QtWebEngine": ("browser/",),
    "sqlalchemy": ("register/",),
    "alembic": ("register/",),
    "psycopg": ("register/central/",),
    "kiosk.devices.libsane": ("devices/sane",),
    "cups": ("devices/cups.py", "devices/cups_look.py"),
    "hid": ("devices/usb_hid.py",),
    "hidraw": ("devices/usb_hid.py",),
    "pypdfium2": ("documents/",),
    "img2pdf": ("documents/", "practice/"),
    "trustme": ("practice/",),
    "pydantic": ("sentences.py", "settings/", "catalogue/", "navigation/", "theme/"),
    "yaml": ("catalogue/", "navigation/"),
    "argparse": ("command/", "__main__.py", "ui/__main__.py", "practice/__main__.py"),
    "PySide6.QtWidgets": ("ui/", "browser/"),
}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize(("library", "places"), ONLY_IN.items(), ids=ONLY_IN)
def test_a_library_stays_in_its_room(library: str, places: tuple[str, ...]) -> None:
    users = {
        str(path.relative_to(KIOSK))
        for path in KIOSK.rglob("*.py")
        for name in imported(path)
        if name == library
        or name.startswith(library + ("" if "Qt" in library else "."))
    }

    assert users, f"nobody uses {library}: take it out of the list"
    assert [user for user in sorted(users) if not user.startswith(places)] == []

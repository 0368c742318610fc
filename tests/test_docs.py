"""The documents tell the truth about what stands."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from shutil import copy
from textwrap import dedent
from typing import Any

from pydantic import BaseModel

from kiosk import __version__
from kiosk.navigation import Reason
from kiosk.settings import Settings, load
from kiosk.theme import Colours, read, shipped_fonts
from kiosk.visit.messages import Code

ROOT = Path(__file__).parents[1]


def keys(part: Any) -> Iterator[str]:
    for name, field in part.model_fields.items():
        yield field.alias or name
        for kind in (field.annotation, *getattr(field.annotation, "__args__", ())):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from keys(kind)


def test_every_key_of_the_site_file_is_documented() -> None:
    text = (ROOT / "docs" / "site.md").read_text()

    missing = [
        k for k in keys(Settings) if f"`{k}`" not in text and f"[{k}" not in text
    ]

    assert [key for key in missing if key not in ("official", "extra")] == []


def test_every_reason_of_the_url_command_is_documented() -> None:
    text = (ROOT / "docs" / "site.md").read_text()

    assert [each.value for each in Reason if f"`{each.value}`" not in text] == []


def test_every_colour_of_a_theme_is_documented() -> None:
    text = (ROOT / "docs" / "theme.md").read_text()
    tones = ("info", "warning", "error", "success")
    soft = {f"{tone}_soft" for tone in tones}  # told together, as …_soft

    names = {field.name for field in fields(Colours)} - soft

    assert [name for name in sorted(names) if f"`{name}`" not in text] == []


def test_the_theme_of_the_documents_holds(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "theme.md").read_text()
    lines = text.partition("    [light]")[2].partition("\n\nFichiers")[0]
    theme = dedent(f"    [light]{lines}")
    (tmp_path / "theme.toml").write_text(theme, encoding="utf-8")
    for name in ("MaPolice-Regular.ttf", "MaPolice-Bold.ttf"):
        copy(shipped_fonts()[0], tmp_path / name)
    for name in ("logo.svg", "logo-clair.svg"):
        (tmp_path / name).write_text("<svg/>", encoding="utf-8")

    found = read(tmp_path)

    assert len(found.fonts) == 2
    assert found.logo is not None


def test_the_example_site_file_holds() -> None:
    assert load(ROOT / "packaging" / "sites" / "exemple.toml").site.id == "63-riom"


def test_every_code_on_the_screen_is_documented() -> None:
    text = (ROOT / "docs" / "site.md").read_text()

    assert [code for code in Code if f"`{code.value}`" not in text] == []


def test_the_changelog_knows_this_version() -> None:
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text()

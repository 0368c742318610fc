"""The shipped fonts are whole, free, and small."""

from pathlib import Path

import pytest

from kiosk import theme
from kiosk.theme import fonts, missing_fonts, shipped_fonts

_MOST_BYTES = 1_500_000


def test_the_shipped_fonts_are_whole() -> None:
    assert missing_fonts() == ()


def test_each_has_its_licence_beside_it() -> None:
    folder = shipped_fonts()[0].parent
    families = {path.stem.rsplit("-", 1)[0] for path in shipped_fonts()}

    assert {path.name for path in folder.glob("*.txt")} == {
        f"OFL-{family}.txt" for family in families
    }
    assert all(
        "SIL Open Font License, Version 1.1" in path.read_text("utf-8")
        for path in folder.glob("*.txt")
    )


def test_all_font_files_are_loaded_and_light() -> None:
    folder = shipped_fonts()[0].parent

    assert set(folder.glob("*.ttf")) == set(shipped_fonts())
    assert sum(path.stat().st_size for path in folder.iterdir()) < _MOST_BYTES


def test_a_missing_font_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "files", lambda _package: tmp_path)

    assert theme.missing_fonts()[0] == (
        f"{tmp_path}/fonts/atkinson-next-400.ttf: there is no such font file; "
        "install the kiosk again"
    )

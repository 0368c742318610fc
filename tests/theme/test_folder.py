"""A site's own theme: an invented one, and each way in which one can be wrong."""

import shutil
from pathlib import Path

import pytest

from kiosk.settings import SettingsError, ThemeChoice
from kiosk.theme import COLOURS, NEUTRAL, Contrast, chosen, read, shipped_fonts, worn

_LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40">'
    '<rect width="80" height="40" fill="#204060"/></svg>'
)
_WHOLE = """
[light]
action = "#3a1d6e"
action_deep = "#28104f"
action_soft = "#ece6f7"

[dark]
action = "#d3c2ff"

[fonts]
files = ["essai-400.ttf"]

[logo]
file = "logo.svg"
text = "Maison des essais"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give an invented theme, whole and right."""
    (tmp_path / "theme.toml").write_text(_WHOLE, encoding="utf-8")
    (tmp_path / "logo.svg").write_text(_LOGO, encoding="utf-8")
    shutil.copy(shipped_fonts()[0], tmp_path / "essai-400.ttf")
    return tmp_path


def _problems(folder: Path, theme: str) -> tuple[str, ...]:
    (folder / "theme.toml").write_text(theme, encoding="utf-8")
    with pytest.raises(SettingsError) as refused:
        read(folder)
    return refused.value.problems


def test_a_theme_changes_what_it_names_and_nothing_else(folder: Path) -> None:
    theme = read(folder)

    light = theme.colours[Contrast.NORMAL]
    assert light.action == "#3a1d6e"
    assert light.ground == COLOURS[Contrast.NORMAL].ground
    assert theme.colours[Contrast.DARK].action == "#d3c2ff"
    assert theme.colours[Contrast.HIGH] == COLOURS[Contrast.HIGH]
    assert theme.fonts == (folder / "essai-400.ttf",)
    assert theme.logo is not None
    assert (theme.logo.file, theme.logo.text) == (
        folder / "logo.svg",
        "Maison des essais",
    )


def test_an_empty_folder_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("what may be put here", encoding="utf-8")

    assert read(tmp_path) is NEUTRAL


def test_a_site_without_a_theme_is_neutral() -> None:
    assert chosen(ThemeChoice()) is NEUTRAL


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no folder that can be read"):
        read(tmp_path / "nowhere")


def test_files_that_nothing_names_are_said(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(_LOGO, encoding="utf-8")

    with pytest.raises(SettingsError, match=r"files, but no theme\.toml"):
        read(tmp_path)


def test_a_wrong_name_gets_the_nearest_right_one(folder: Path) -> None:
    problems = _problems(folder, '[light]\nacton = "#112233"\n[drak]\nink = "#ffffff"')

    assert problems == (
        f"{folder}/theme.toml: drak: unknown key; did you mean “dark”?",
    )
    assert _problems(folder, '[light]\nacton = "#112233"') == (
        f"{folder}/theme.toml: light.acton: no colour is called so; "
        "did you mean “action”?",
    )


def test_what_is_no_colour_is_said(folder: Path) -> None:
    (problem,) = _problems(folder, '[light]\naction = "bleu"')

    assert problem == (
        f"{folder}/theme.toml: light.action: expected a # and six signs of 0 to 9 "
        "and a to f, in quotes, found “bleu”"
    )


def test_faint_words_are_refused(folder: Path) -> None:
    problems = _problems(folder, '[light]\nink_soft = "#767676"')

    place = f"{folder}/theme.toml: light: ink_soft #767676"
    assert problems == (
        f"{place} on ground #f6f3ec has a contrast of 4.1:1; 7:1 at least",
        f"{place} on surface #ffffff has a contrast of 4.5:1; 7:1 at least",
    )


def test_a_border_that_is_not_seen_is_refused(folder: Path) -> None:
    problems = _problems(folder, '[dark]\nline = "#35444a"')

    assert len(problems) == 3
    assert all("3:1 at least" in problem for problem in problems)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"wOF2 and so on", "not a font: a .ttf or .otf file is expected"),
        (b"\x00\x01\x00\x00\x00\x05", "the font is damaged or cut short"),
        (None, "there is no such font file"),
        ("cut", "the font is damaged or cut short"),
    ],
)
def test_what_is_no_font_is_said(
    folder: Path, content: bytes | str | None, why: str
) -> None:
    font = folder / "essai-400.ttf"
    whole = font.read_bytes()
    font.unlink()
    if content is not None:
        font.write_bytes(whole[:20_000] if isinstance(content, str) else content)

    assert _problems(folder, _WHOLE) == (f"{font}: {why}",)


def test_a_logo_that_is_none_is_said(folder: Path) -> None:
    (folder / "logo.svg").write_text("Maison des essais", encoding="utf-8")

    assert _problems(folder, _WHOLE) == (
        f"{folder}/logo.svg: not what its name says: a .svg picture is expected",
    )


def test_a_file_outside_the_folder_is_refused(folder: Path) -> None:
    (problem,) = _problems(folder, '[logo]\nfile = "../logo.svg"\ntext = "Essai"')

    assert "the name of a .svg or .png file in this folder" in problem


def test_a_theme_broken_meanwhile_leaves_the_next_visit_neutral(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "theme.toml").write_text("[light", encoding="utf-8")

    assert worn(ThemeChoice(folder=folder)) is NEUTRAL
    assert "theme.toml: not TOML" in caplog.text

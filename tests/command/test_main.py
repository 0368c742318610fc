"""The frame of the command: one readable line and status 2, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from kiosk.__main__ import _SUBCOMMANDS


def kiosk(
    *words: str, stdout: int | IO[str] = subprocess.PIPE, **variables: str
) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"]} | variables
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
        env=environment,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nothing",),
        ("--site",),
        ("demo", "--exit-after", "soon"),
        ("demo", "--exit-after", "-1"),
        ("demo", "--site", "/nowhere.toml"),
        ("run", "--site", "/nowhere.toml"),
        ("run", "--unknown"),
        ("run", "--site", "/"),
        ("catalogue",),
        ("register",),
    ],
)
def test_bad_use_is_one_readable_line(words: tuple[str, ...]) -> None:
    done = kiosk(*words)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith("kiosk: ")
    assert done.stdout == ""


@pytest.mark.parametrize("name", ["run", "demo"])
def test_no_screen_is_one_readable_line(name: str) -> None:
    done = kiosk(name)

    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: there is no screen")


@pytest.mark.parametrize("name", ["run", "demo"])
def test_a_screen_that_does_not_answer_is_one_readable_line(name: str) -> None:
    done = kiosk(name, DISPLAY=":4321")

    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: no screen answers")


def test_a_language_without_translation_is_told_before_any_visit(
    tmp_path: Path,
) -> None:
    site = tmp_path / "site.toml"
    example = Path(__file__).parents[2] / "packaging" / "sites" / "exemple.toml"
    site.write_text(example.read_text().replace('"fr", "en"', '"fr", "zz"'))

    done = kiosk("run", "--site", str(site))

    assert done.returncode == 2
    assert "languages.offered: “zz” is not translated here" in done.stderr


def test_a_wrong_theme_is_told_before_any_visit(tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    example = Path(__file__).parents[2] / "packaging" / "sites" / "exemple.toml"
    theme = tmp_path / "theme"
    theme.mkdir()
    (theme / "theme.toml").write_text('[light]\ninc = "#000000"')
    site.write_text(example.read_text() + f'\n[theme]\nfolder = "{theme}"\n')

    done = kiosk("run", "--site", str(site))

    assert done.returncode == 2
    assert "light.inc: no colour is called so; did you mean “ink”?" in done.stderr


def test_a_wrong_number_of_seconds_is_told_in_words() -> None:
    assert "“soon” is no number of seconds" in kiosk("demo", "--exit-after=soon").stderr


def test_help_names_every_subcommand() -> None:
    done = kiosk("--help")

    assert done.returncode == 0
    told = {line.split()[0] for line in done.stdout.splitlines() if line[:2] == "  "}
    assert told >= set(_SUBCOMMANDS)


@pytest.mark.parametrize("name", _SUBCOMMANDS)
def test_every_subcommand_has_its_help(name: str) -> None:
    done = kiosk(name, "--help")

    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: kiosk {name} ")


ANSWERS = [
    ("--help",),
    ("catalogue", "list"),
    ("url", "https://ants.gouv.fr/"),
    ("catalogue", "list", "--json"),
]


@pytest.mark.parametrize("buffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("words", ANSWERS)
def test_a_reader_who_leaves_is_nobody_s_mistake(
    words: tuple[str, ...], buffered: str
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as gone:
        done = kiosk(*words, stdout=gone, PYTHONUNBUFFERED=buffered)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("buffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("words", ANSWERS)
def test_an_answer_that_cannot_be_written_is_one_line(
    words: tuple[str, ...], buffered: str
) -> None:
    with Path("/dev/full").open("w") as full:
        done = kiosk(*words, stdout=full, PYTHONUNBUFFERED=buffered)

    assert done.returncode == 2
    assert done.stderr == (
        "kiosk: the answer cannot be written: No space left on device; make room\n"
    )


@pytest.mark.parametrize(("closed", "told"), [(">&-", "output"), ("<&-", "input")])
def test_a_closed_stream_is_one_readable_line(closed: str, told: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m kiosk catalogue list {closed}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert done.returncode == 2
    assert done.stderr == (
        f"kiosk: standard {told} is closed; give it /dev/null instead\n"
    )


def test_help_names_every_option() -> None:
    done = kiosk("demo", "--help")

    assert done.returncode == 0
    assert "--exit-after" in done.stdout

"""`kiosk catalogue` as scripts and people call it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def kiosk() -> Run:
    def run(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, arguments)],
            cwd=ROOT,
            env=os.environ | {"PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return run


def _broken(tmp_path: Path, name: str) -> Path:
    """Make one kind of bad file; the name says which."""
    path = tmp_path / name
    match name:
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
        case "latin-1":
            path.write_bytes("titre: échange".encode("latin-1"))
        case "not-yaml":
            path.write_text("meta: [", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("absent", "there is no such file; check the name"),
        ("folder", "this is a folder; name the file in it"),
        ("empty", "the file is empty; copy kiosk/shortcuts.yaml"),
        ("latin-1", "not UTF-8 text; save it again as UTF-8"),
        ("not-yaml", "not YAML: did not find expected node content"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line_and_status_2(
    name: str, said: str, tmp_path: Path, kiosk: Run
) -> None:
    path = _broken(tmp_path, name)

    done = kiosk("catalogue", "check", path)

    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"kiosk: {path}:")
    assert said in line


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_one_line_and_status_2(
    tmp_path: Path, kiosk: Run
) -> None:
    path = tmp_path / "shut.yaml"
    path.touch(mode=0o000)

    done = kiosk("catalogue", "check", path)

    assert done.returncode == 2
    assert "not readable; give this user the right to read it" in done.stderr


def test_check_prints_every_problem_and_status_1(tmp_path: Path, kiosk: Run) -> None:
    path = tmp_path / "shortcuts.yaml"
    text = (ROOT / "kiosk" / "shortcuts.yaml").read_text(encoding="utf-8")
    text = text.replace("    category: permis\n", "    category: permits\n", 1)
    path.write_text(text.replace('online: "yes"', "online: yes", 1), encoding="utf-8")

    done = kiosk("catalogue", "check", path)

    assert done.returncode == 1
    assert done.stderr == ""
    assert [line.split(": ", 1)[1] for line in done.stdout.splitlines()] == [
        'yes without quotes is true to YAML; write "yes"',
        "procedures.permis-inscription-examen.category: no “permits” among the"
        " categories; did you mean “permis”?",
    ]


def test_check_of_our_own_holds(kiosk: Run) -> None:
    done = kiosk("catalogue", "check")

    assert done.returncode == 0
    assert done.stdout.endswith("kiosk/shortcuts.yaml: holds, 80 procedures\n")


def test_check_as_json_is_one_document(tmp_path: Path, kiosk: Run) -> None:
    path = tmp_path / "shortcuts.yaml"
    path.write_text("meta: {}\nprocedures: []\n", encoding="utf-8")

    done = kiosk("catalogue", "check", path, "--json")

    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert document["file"] == str(path)
    assert document["holds"] is False
    assert f"{path}:1: meta.licence: missing; add it" in document["problems"]
    assert (
        f"{path}:2: procedures: the list is empty; name at least one"
        in document["problems"]
    )


def test_check_without_problems_as_json_holds(kiosk: Run) -> None:
    document = json.loads(kiosk("--json", "catalogue", "check").stdout)

    assert document["holds"] is True
    assert document["problems"] == []


def test_list_is_a_line_each_of_four_columns(kiosk: Run) -> None:
    done = kiosk("catalogue", "list")

    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert len(rows) == 80
    assert rows[0] == [
        "cni-predemande",
        "identite",
        "https://passeport.ants.gouv.fr/demarches-en-ligne",
        "Carte d'identité : faire la pré-demande",
    ]
    assert ["rdv-point-numerique", "rendez-vous", "-"] in [row[:3] for row in rows]


def test_search_gives_the_best_first(kiosk: Run) -> None:
    done = kiosk("catalogue", "search", "perdu", "mes", "papier")

    assert done.returncode == 0
    first = done.stdout.splitlines()[0].split("\t")
    assert first[0] == "cni-passeport-perte-vol"
    assert len(first) == 4


def test_search_in_english_as_json(kiosk: Run) -> None:
    done = kiosk("catalogue", "search", "--language", "en", "lost licence", "--json")

    first = json.loads(done.stdout)[0]
    assert first["title"] == "Driving licence lost, stolen or damaged"
    assert first["verified"] == "ok"
    assert first["online"] == "yes"


def test_search_for_nothing_is_status_1(kiosk: Run) -> None:
    done = kiosk("catalogue", "search", "xqzwv")

    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


def test_show_prints_a_sheet(kiosk: Run) -> None:
    done = kiosk("catalogue", "show", "naturalisation")

    assert done.returncode == 0
    assert "Demander la nationalité française (naturalisation)" in done.stdout
    assert "0 806 001 620" in done.stdout
    assert "  - Réussite à l'examen civique: Demandé depuis 2026. (to be verified)" in (
        done.stdout
    )
    assert "255 € depuis mai 2026.\n" in done.stdout


def test_show_prints_choices_conditions_and_the_exact_page(kiosk: Run) -> None:
    forms = kiosk("catalogue", "show", "ci-cerfa", "--language", "en").stdout
    licence = kiosk("catalogue", "show", "permis-perte-vol-deterioration").stdout

    assert "(13750): https://www.service-public.gouv.fr/" in forms
    assert "[En cas de vol]" in licence
    assert "opens      https://permisdeconduire.ants.gouv.fr/demarches" in licence


def test_show_as_json_carries_every_level(kiosk: Run) -> None:
    document = json.loads(kiosk("catalogue", "show", "dcem", "--json").stdout)

    assert document["verified"] == "ok"
    assert document["cost"]["verified"] == "no"
    assert document["title"]["fr"]


def test_show_of_an_unknown_procedure_names_the_nearest(kiosk: Run) -> None:
    done = kiosk("catalogue", "show", "permi-points")

    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "no procedure is called “permi-points”" in line
    assert "did you mean “permis-points”?" in line


@pytest.mark.parametrize(
    "arguments", [[], ["lst"], ["show"], ["search"], ["list", "x"]]
)
def test_bad_use_is_one_line_and_status_2(arguments: list[str], kiosk: Run) -> None:
    done = kiosk("catalogue", *arguments)

    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1

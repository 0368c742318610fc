"""The doctor tries each part for real, and says the mend."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.register.founding import initialise
from tests.rigs.private_cups import PrivateCups
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config

ROOT = Path(__file__).parents[2]
SITE = """\
[site]
id = "essai"
name = "Point numérique d'essai"
department = "00"
hours = "tous les jours"
telephone = "00 00 00 00 00"
"""


def examined(folder: Path, more: str = "") -> tuple[int, dict[str, dict[str, Any]]]:
    """Give the status, and the last finding of each part."""
    site = folder / "site.toml"
    path = folder / "register.sqlite3"
    register = f'[register]\npath = "{path}"\n'
    site.write_text(SITE + register + more)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--json", "--site", site],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=90,
    )
    return done.returncode, {one["part"]: one for one in json.loads(done.stdout)}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.sqlite3"
    initialise(path, site_id="essai", station="poste-01", passphrase="plainly false")
    return path


@pytest.mark.usefixtures("register")
def test_a_healthy_kiosk_is_told_part_by_part(tmp_path: Path) -> None:
    with PrivateCups(tmp_path / "cups") as cups:
        cups.add_queue("accueil")
        status, found = examined(
            tmp_path,
            f'[scanner]\ndevice = "{TEST_SCANNER}"\n'
            f'sane_config = "{sane_test_config(tmp_path / "sane")}"\n'
            f'[printer]\nqueue = "accueil"\nserver = "{cups.server}"\n',
        )

    levels = {part: finding["level"] for part, finding in found.items()}
    for part in ("engine", "sandbox", "tmpfs", "catalogue", "policy", "scanner"):
        assert levels[part] == "ok", found[part]
    for part in ("printer", "register", "keys", "fonts"):
        assert levels[part] == "ok", found[part]
    assert status == 0


def test_each_failure_says_the_mend(tmp_path: Path) -> None:
    with PrivateCups(tmp_path / "cups") as cups:
        cups.add_queue("autre")
        status, found = examined(
            tmp_path,
            f'[scanner]\ndevice = "test:7"\n'
            f'sane_config = "{sane_test_config(tmp_path / "sane")}"\n'
            f'[printer]\nqueue = "accueil"\nserver = "{cups.server}"\n'
            f'[network]\ntrusted_ca = ["{tmp_path}/none.pem"]\n',
        )

    assert status == 1
    assert found["scanner"]["mend"] == f"switch it on; SANE finds: {TEST_SCANNER}"
    assert found["printer"]["mend"] == "CUPS has: autre"
    assert found["register"]["mend"].startswith("kiosk register init --path")
    assert "no such file" in found["network"]["what"]


@pytest.mark.usefixtures("register")
def test_a_stopped_queue_is_told(tmp_path: Path) -> None:
    with PrivateCups(tmp_path / "cups") as cups:
        cups.add_queue("accueil")
        cups.pause("accueil")
        status, found = examined(
            tmp_path, f'[printer]\nqueue = "accueil"\nserver = "{cups.server}"\n'
        )

    assert status == 1
    assert "cupsenable accueil" in found["printer"]["mend"]


@pytest.mark.usefixtures("register")
def test_a_hung_print_system_does_not_hang_the_doctor(tmp_path: Path) -> None:
    with PrivateCups(tmp_path / "cups") as cups:
        cups.add_queue("accueil")
        cups.hang()
        status, found = examined(
            tmp_path, f'[printer]\nqueue = "accueil"\nserver = "{cups.server}"\n'
        )
        cups.resume()

    assert status == 1
    assert found["printer"]["level"] == "failure"


def test_a_language_without_translation_is_told(tmp_path: Path) -> None:
    status, found = examined(tmp_path, '[languages]\noffered = ["fr", "zz"]\n')

    assert status == 1
    assert "“zz” is not translated here" in found["languages"]["what"]


def test_what_is_no_register_is_not_to_be_begun_again(tmp_path: Path) -> None:
    (tmp_path / "register.sqlite3").write_text("a letter, saved under another name")

    _, found = examined(tmp_path)

    assert found["register"]["level"] == "failure"
    assert found["register"]["mend"] == "name the file that `kiosk register init` made"

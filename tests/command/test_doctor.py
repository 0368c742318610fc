"""The doctor tries each part for real, and says the mend."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.register.founding import initialise
from tests.rigs.escl import EsclServer
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


def examined(
    folder: Path, more: str = "", *, register: str | None = None
) -> tuple[int, dict[str, dict[str, Any]]]:
    """Give the status, and the last finding of each part."""
    site = folder / "site.toml"
    path = folder / "register.sqlite3"
    kept = f'[register]\npath = "{path}"\n'
    site.write_text(SITE + kept + more if register is None else register + SITE + more)
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
    for part in (
        "engine",
        "sandbox",
        "tmpfs",
        "catalogue",
        "policy",
        "scanner",
        "theme",
    ):
        assert levels[part] == "ok", found[part]
    for part in ("pad", "printer", "register", "keys", "fonts"):
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
            f'[network]\ntrusted_ca = ["{tmp_path}/none.pem"]\n'
            '[pad]\nsource = "stu"\n'
            f'[theme]\nfolder = "{tmp_path}/nowhere"\n',
        )

    assert status == 1
    assert found["scanner"]["mend"] == f"switch it on; SANE finds: {TEST_SCANNER}"
    assert found["printer"]["mend"] == "CUPS has: autre"
    assert found["register"]["mend"].startswith("kiosk register init --path")
    assert "no such file" in found["network"]["what"]
    assert found["pad"]["what"] == "none is attached"
    assert f"{tmp_path}/nowhere: no folder" in found["theme"]["what"]
    assert found["theme"]["mend"] == "docs/theme.md"


@pytest.mark.usefixtures("register")
def test_a_scanner_on_the_network_is_tried_at_its_address(tmp_path: Path) -> None:
    with EsclServer() as server:
        line = f'[scanner]\naddress = "{server.address}"\n'
        _, there = examined(tmp_path, line)
    _, gone = examined(tmp_path, line)

    words = "Flatbed, ADF, ADF Duplex"
    assert there["scanner"]["what"] == f"{server.address} opens: {words}"
    assert gone["scanner"]["level"] == "failure"
    assert server.address in gone["scanner"]["what"]


def discovered(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Look for scanners where airscan-discover finds two, of which one speaks eSCL."""
    program = folder / "airscan-discover"
    program.write_text(
        "#!/bin/sh\n"
        "echo '[devices]'\n"
        "echo '  Virtuel 1 = http://192.0.2.7:80/eSCL/, eSCL'\n"
        "echo '  Virtuel 2 = http://192.0.2.8:80/wsd, WSD'\n"
    )
    program.chmod(0o755)
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--discover", *more],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=60,
        env=os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"},
    )


def test_what_to_write_of_a_scanner_is_printed(tmp_path: Path) -> None:
    done = discovered(tmp_path)

    assert done.returncode == 0
    assert done.stdout == '# Virtuel 1\naddress = "http://192.0.2.7:80/eSCL/"\n'
    assert "looking: genesys\n" in done.stderr
    assert "looking: network\n" in done.stderr


def test_what_is_found_can_be_read_by_a_program(tmp_path: Path) -> None:
    [found] = json.loads(discovered(tmp_path, "--json").stdout)

    assert found["lines"] == ['address = "http://192.0.2.7:80/eSCL/"']


def test_a_window_is_only_for_the_search() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--windowed"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "kiosk: --windowed goes with --discover\n"


def test_without_a_screen_the_search_opens_no_window() -> None:
    without = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--discover", "--windowed"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=60,
        env=without,
    )

    assert done.returncode == 2
    assert "there is no screen" in done.stderr


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


def test_a_site_without_a_register_is_in_order(tmp_path: Path) -> None:
    _, parts = examined(tmp_path, register="register = false\n")

    assert parts["register"]["level"] == "ok"
    assert "keys" not in parts


@pytest.mark.usefixtures("register")
def test_a_signed_catalogue_that_is_not_used_is_told(tmp_path: Path) -> None:
    signed = tmp_path / "catalogue.signed"
    signed.write_text("meta: {}\n")

    _, found = examined(tmp_path, f'[catalogue]\npath = "{signed}"\n')

    assert found["catalogue"]["level"] == "warning"
    assert "the signed one is not used" in found["catalogue"]["what"]
    assert "trusts no key" in found["catalogue"]["what"]


def test_the_voices_for_the_languages_are_told(tmp_path: Path) -> None:
    _, spoken = examined(tmp_path)
    _, silent = examined(tmp_path, "[speech]\non = false\n")

    assert spoken["speech"]["level"] == "ok"
    assert spoken["speech"]["what"] == "a voice for fr, en"
    assert "on = false" in silent["speech"]["what"]


@pytest.mark.usefixtures("register")
def test_the_package_with_the_signs_of_chinese_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """fonts-noto-core has none of them."""
    lister = tmp_path / "bin" / "fc-list"
    lister.parent.mkdir()
    lister.write_text('#!/bin/sh\n[ "$1" = :lang=zh ] || echo "Noto Sans"\n')
    lister.chmod(0o755)
    monkeypatch.setenv("PATH", f"{lister.parent}{os.pathsep}{os.environ['PATH']}")

    _, found = examined(tmp_path, '[languages]\noffered = ["fr", "ar", "zh"]\n')

    assert found["fonts"]["what"] == "none for “zh”"
    assert found["fonts"]["mend"] == "apt install fonts-noto-cjk"


def test_the_size_of_letters_on_this_screen_is_told(tmp_path: Path) -> None:
    _, unknown = examined(tmp_path)
    _, known = examined(tmp_path, "[screen]\ndiagonal_in = 24\n")

    assert unknown["letters"]["level"] == "warning"
    assert "diagonal_in" in unknown["letters"]["mend"]
    assert known["letters"]["level"] == "ok"

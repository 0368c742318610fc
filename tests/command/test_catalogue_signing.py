"""`kiosk catalogue new-key`, `sign`, `update` and `check`, as an office uses them."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Run = Callable[..., "subprocess.CompletedProcess[str]"]

SITE = """
[site]
id = "00-essai"
name = "Essai"
department = "00"
hours = "le matin"
telephone = "04 73 00 00 00"

[catalogue]
keys = ["{key}"]
path = "{path}"
"""


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


class Office:
    """An office with a key, and a site that trusts it."""

    def __init__(self, kiosk: Run, folder: Path) -> None:
        self._kiosk = kiosk
        self.folder = folder
        self.passphrase = folder / "passphrase"
        self.passphrase.write_text("un mot de passe d'essai\n", encoding="utf-8")
        self.key = folder / "office.pem"
        made = self.run("new-key", "--output", self.key)
        assert made.returncode == 0, made.stderr
        self.public = made.stdout.strip()
        self.site = folder / "site.toml"
        self.taken = folder / "catalogue.signed"
        self.site.write_text(
            SITE.format(key=self.public, path=self.taken), encoding="utf-8"
        )

    def run(self, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        more = ["--passphrase-file", self.passphrase]
        return self._kiosk("catalogue", *arguments, *more)

    def signed(self, edition: int, old: str = "", new: str = "") -> Path:
        text = (ROOT / "kiosk" / "shortcuts.yaml").read_text(encoding="utf-8")
        text = text.replace("  edition: 2\n", f"  edition: {edition}\n", 1)
        plain = self.folder / f"{edition}.yaml"
        plain.write_text(text.replace(old, new) if old else text, encoding="utf-8")
        signed = self.folder / f"{edition}.signed"
        done = self.run("sign", plain, "--key", self.key, "--output", signed)
        assert done.returncode == 0, done.stdout + done.stderr
        return signed

    def at_site(self, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        return self._kiosk("--site", self.site, "catalogue", *arguments)


@pytest.fixture
def office(kiosk: Run, tmp_path: Path) -> Office:
    return Office(kiosk, tmp_path)


def test_a_newer_catalogue_is_taken_and_used(office: Office) -> None:
    signed = office.signed(3, 'fr: "Permis perdu, volé ou abîmé"', 'fr: "Égaré"')

    done = office.at_site("update", signed)

    assert done.returncode == 0
    assert done.stdout == (
        "edition 3 taken, 80 procedures (before: edition 2); "
        "the kiosk uses it at its next start\n"
    )
    assert stat.S_IMODE(office.taken.stat().st_mode) == 0o644
    shown = office.at_site("show", "permis-perte-vol-deterioration")
    assert shown.stdout.startswith("Égaré\n")


def test_an_older_one_is_refused(office: Office) -> None:
    assert office.at_site("update", office.signed(5)).returncode == 0
    before = office.taken.read_bytes()

    for edition in (4, 5):
        done = office.at_site("update", office.signed(edition))

        assert done.returncode == 1
        assert f"edition {edition}, but edition 5 is in use" in done.stdout
    assert office.taken.read_bytes() == before


def test_a_damaged_and_an_unsigned_one_are_refused(office: Office) -> None:
    signed = office.signed(3)
    whole = signed.read_bytes()
    damaged = office.folder / "damaged.signed"
    damaged.write_bytes(whole.replace(b"Permis perdu", b"Permis perdv", 1))

    for path, said in (
        (damaged, "damaged, or signed by none of this site's keys"),
        (office.folder / "3.yaml", "not signed"),
    ):
        done = office.at_site("update", path, "--json")

        assert done.returncode == 1
        answer = json.loads(done.stdout)
        assert answer["taken"] is False
        assert said in answer["problems"][0]
    assert not office.taken.exists()


def test_what_does_not_hold_is_not_signed(office: Office) -> None:
    plain = office.folder / "wrong.yaml"
    text = (ROOT / "kiosk" / "shortcuts.yaml").read_text(encoding="utf-8")
    plain.write_text(text.replace("platform: histovec", "platform: histo"))
    signed = office.folder / "wrong.signed"

    done = office.run("sign", plain, "--key", office.key, "--output", signed)

    assert done.returncode == 1
    assert "no “histo” among the platforms" in done.stdout
    assert not signed.exists()


def test_a_key_is_made_once_and_only_for_its_user(office: Office) -> None:
    assert stat.S_IMODE(office.key.stat().st_mode) == 0o600
    assert "ENCRYPTED" in office.key.read_text()

    again = office.run("new-key", "--output", office.key)

    assert again.returncode == 2
    assert "exists already" in again.stderr


def test_a_wrong_passphrase_is_one_line(office: Office) -> None:
    office.passphrase.write_text("une autre phrase", encoding="utf-8")
    plain = ROOT / "kiosk" / "shortcuts.yaml"
    signed = office.folder / "x.signed"

    done = office.run("sign", plain, "--key", office.key, "--output", signed)

    assert done.returncode == 2
    assert "does not open; check the file and its passphrase" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_short_passphrase_makes_no_key(kiosk: Run, tmp_path: Path) -> None:
    (tmp_path / "short").write_text("court")
    key = tmp_path / "key.pem"

    done = kiosk(
        *("catalogue", "new-key", "--output", key),
        *("--passphrase-file", tmp_path / "short"),
    )

    assert done.returncode == 2
    assert "too short" in done.stderr
    assert not key.exists()


def test_check_finds_an_address_that_the_kiosk_refuses(
    kiosk: Run, tmp_path: Path
) -> None:
    text = (ROOT / "kiosk" / "shortcuts.yaml").read_text(encoding="utf-8")
    path = tmp_path / "shortcuts.yaml"
    text = text.replace(
        "hosts: [histovec.interieur", "hosts: [a.example, histovec.interieur"
    )
    path.write_text(
        text.replace(
            'address: "https://histovec.interieur.gouv.fr"\n    papers:',
            'address: "https://a.example"\n    papers:',
        ),
        encoding="utf-8",
    )

    done = kiosk("catalogue", "check", path)

    assert done.returncode == 1
    assert done.stdout == (
        f"{path}: procedures.ci-histovec.address: the kiosk refuses"
        " https://a.example (not-official); see kiosk url https://a.example\n"
    )


def test_check_looks_at_the_entries_of_the_site(kiosk: Run, tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text(
        SITE.partition("[catalogue]")[0]
        + """
[[catalogue.extra]]
id = "site-prefecture"
address = "https://exemple.example"
hosts = ["exemple.example"]
""",
        encoding="utf-8",
    )

    done = kiosk("--site", site, "catalogue", "check")

    assert done.returncode == 1
    assert "procedures.site-prefecture.address: the kiosk refuses" in done.stdout


def test_what_was_verified_long_ago_is_a_warning(kiosk: Run, tmp_path: Path) -> None:
    text = (ROOT / "kiosk" / "shortcuts.yaml").read_text(encoding="utf-8")
    path = tmp_path / "shortcuts.yaml"
    path.write_text(
        text.replace("verified_on: 2026-11-22", "verified_on: 2021-11-22", 1),
        encoding="utf-8",
    )

    done = kiosk("catalogue", "check", path)

    assert done.returncode == 0
    assert "verified more than a year ago (2021-11-22); look again (warning)" in (
        done.stdout
    )

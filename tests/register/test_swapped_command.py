"""A register that was swapped, as the mediator meets it in the commands."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.command.findings import Level
from kiosk.command.register_health import examine_register
from kiosk.register.register import Register
from kiosk.register.remembered import Memory
from kiosk.settings import load
from tests.register.conftest import CROSS, Clock, essai
from tests.register.site import A_SITE

ROOT = Path(__file__).parents[2]
SITE = (
    A_SITE
    + """
[register]
path = "{path}"
remembered = "{folder}"
"""
)


@pytest.fixture
def site(full_path, tmp_path):
    """Give a site whose register of nine lines was replaced by one of eight."""
    folder = tmp_path / "state"
    file = tmp_path / "site.toml"
    file.write_text(SITE.format(path=full_path, folder=folder), encoding="utf-8")
    copy = tmp_path / "copy.sqlite3"
    with Register.open(full_path, now=Clock()) as register:
        register.backup(copy)
        register.add(register.new_record_id(), essai(9), CROSS)
        register.remember(Memory.of(full_path, folder))
    full_path.write_bytes(copy.read_bytes())
    return file


def found(site):
    return [(each.level, each.what, each.mend) for each in examine_register(load(site))]


def test_the_status_and_the_doctor_say_it_with_its_mend(kiosk, site, full_path):
    done = kiosk("status", "--site", site, "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["writable"]) == (1, False)
    assert told["concerns"][0] == "it is not the register that was written here last"
    level, what, mend = found(site)[-1]
    assert level is Level.FAILURE
    assert what == f"{full_path}: an older copy: lines 9 are missing"
    assert "kiosk register restore FILE" in mend
    assert "kiosk register accept" in mend


def test_a_register_that_is_gone_is_not_to_be_begun_again(site, full_path):
    full_path.unlink()
    ((level, what, mend),) = found(site)
    assert (level, what) == (Level.FAILURE, f"{full_path}: it is gone; it had 9 lines")
    assert "init" not in mend
    assert "kiosk register restore FILE" in mend


def test_it_is_taken_knowingly(kiosk, site, secret):
    words = ("accept", "--site", site, "--passphrase-file", secret)
    done = kiosk(*words)
    assert (done.returncode, done.stdout.split("\t")[0]) == (0, "9")
    assert kiosk("status", "--site", site).returncode == 0
    assert found(site)[0][1] == "9 lines, and the chain holds"
    again = kiosk(*words)
    assert again.stdout.startswith("nothing to accept: ")
    assert json.loads(kiosk(*words, "--json").stdout) is None


def test_it_is_not_taken_without_a_passphrase(kiosk, site, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("some other words\n")
    done = kiosk("accept", "--site", site, "--passphrase-file", wrong)
    assert done.returncode == 2
    assert "wrong passphrase" in done.stderr
    assert kiosk("status", "--site", site).returncode == 1


def test_a_good_copy_is_put_back_by_the_command(kiosk, site, full_path, tmp_path):
    copy = tmp_path / "copy.sqlite3"
    refused = kiosk("restore", copy, "--site", site)
    assert refused.returncode == 2
    assert "older than what is known of it: lines 9" in refused.stderr
    done = kiosk("restore", copy, "--accept-loss", "--site", site)
    assert done.stdout == f"{full_path}\t9 lines\tlost: 9\n"
    assert kiosk("status", "--site", site).returncode == 0


def test_the_whole_doctor_tells_it(site):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--json", "--site", site],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=90,
    )
    told = [one for one in json.loads(done.stdout) if one["part"] == "register"]
    assert done.returncode == 1
    assert "an older copy: lines 9 are missing" in told[-1]["what"]

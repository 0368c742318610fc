"""A register that was begun once, and copied for each test that writes in it."""

import hashlib
import io
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from kiosk.__main__ import main
from kiosk.register import (
    ErasureReason,
    Identity,
    Notice,
    Outcome,
    Signature,
    SignatureMode,
)
from kiosk.register.founding import initialise
from kiosk.register.keys import Keys, unlock
from kiosk.register.register import Register

# Nothing is written beside the source, and each run tries the same.
settings.register_profile("register", database=None, derandomize=True, deadline=None)
settings.load_profile("register")

PASSPHRASE = "plainly false words"
NOTICE = Notice("2026-1", hashlib.sha256(b"a notice").digest())
CROSS = Signature(
    mode=SignatureMode.STYLUS,
    width=9000,
    height=4000,
    strokes=(((100, 100), (500, 400)), ((100, 400), (500, 100))),
)


class Clock:
    """A clock that goes on by a second each time it is read, or as told."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def essai(number: int) -> Identity:
    return Identity(f"Zzyzx{number}", "Essai")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Begin a register without a line. Argon2id is slow on purpose: once is enough."""
    folder = tmp_path_factory.mktemp("begun")
    path = folder / "register.sqlite3"
    initialise(
        path,
        site_id="63-essai",
        station="poste-01",
        passphrase=PASSPHRASE,
        now=Clock(),
    )
    return path


@pytest.fixture(scope="session")
def keys(begun: Path) -> Keys:
    return unlock(begun, PASSPHRASE)


@pytest.fixture(scope="session")
def written(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write eight lines: three visits that ended, one that did not, one added.

    Its lines: in, in, out, added, in, out, in, out (the second visit never ends).
    """
    path = copied(begun, tmp_path_factory.mktemp("written"))
    with Register.open(path, now=Clock()) as register:

        def begin(number: int):
            record_id = register.new_record_id()
            register.sign_in(record_id, essai(number), CROSS, NOTICE)
            return record_id

        first = begin(1)
        begin(2)
        register.sign_out(first, Outcome.COMPLETED)
        register.add(register.new_record_id(), essai(4), CROSS)
        third = begin(5)
        register.sign_out(third, Outcome.IDLE)
        fourth = begin(7)
        register.sign_out(fourth, Outcome.MAXIMUM)
    return path


@pytest.fixture
def path(begun: Path, tmp_path: Path) -> Path:
    return copied(begun, tmp_path)


@pytest.fixture
def full_path(written: Path, tmp_path: Path) -> Path:
    return copied(written, tmp_path)


@pytest.fixture(scope="session")
def erased(written, keys, tmp_path_factory):
    """Erase the fourth line's bodies; a ninth line says so."""
    path = copied(written, tmp_path_factory.mktemp("erased"))
    with Register.open(path, now=Clock()) as register:
        assert register.erase(4, ErasureReason.MISTAKE, keys).proof.number == 9
    return path


@pytest.fixture
def erased_path(erased, tmp_path):
    return copied(erased, tmp_path)


@pytest.fixture
def register(path: Path, clock: Clock) -> Iterator[Register]:
    with Register.open(path, now=clock) as register:
        yield register


def copied(path: Path, folder: Path) -> Path:
    shutil.copytree(path.parent, folder, dirs_exist_ok=True)
    return folder / path.name


# --- the command --------------------------------------------------------------------


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture(scope="module")
def cheap():
    """Take a cheaper hash: what one costs is asked in test_mediators."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.register.keystore._MEMORY_KIB", 64)
        patch.setattr("kiosk.register.keystore._PASSES", 1)
        yield


@pytest.fixture
def kiosk(monkeypatch, capfd):
    """Run the command within the test's process: Python's own start is slow."""

    def run(*words, stdin=b"", command="register"):
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main([command, *map(str, words)])
        said = capfd.readouterr()
        return Done(status, said.out, said.err)

    return run


def line_of(done):
    """Give the one line that a refusal is."""
    assert done.returncode == 2, done.stdout
    (line,) = done.stderr.splitlines()
    assert line.startswith("kiosk: ")
    return line


@pytest.fixture
def refused(kiosk):
    return lambda *words, stdin="": line_of(kiosk(*words, stdin=stdin))


@pytest.fixture
def secret(tmp_path):
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    return file

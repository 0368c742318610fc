"""A register that is not the one that was written here last opens no visit."""

from pathlib import Path

import pytest

from kiosk.register import (
    Identity,
    Outcome,
    RegisterError,
    RegisterFault,
    Signature,
    SignatureMode,
)
from kiosk.register.chain import read_header
from kiosk.register.copies import restore
from kiosk.register.keys import unlock
from kiosk.register.models import EntryRow
from kiosk.register.register import Register
from kiosk.register.remembered import Memory
from kiosk.settings import RegisterChoice
from kiosk.visit.ledger import Ledger
from tests.visit.test_ledger import found, sign_in


@pytest.fixture
def told(tmp_path: Path) -> tuple[Path, Path]:
    """Give a register of two lines that a kiosk remembers, and a copy from before."""
    path = tmp_path / "register.sqlite3"
    found(path)
    ledger = Ledger(path)
    sign_in(ledger)
    ledger.close_all(Outcome.INTERRUPTED)
    ledger._close()
    copy = tmp_path / "copy.sqlite3"
    with Register.open(path) as register:
        register.backup(copy)
    ledger = Ledger(path)
    sign_in(ledger)
    ledger._close()
    return path, copy


def swapped(path: Path) -> str:
    """Give why no visit is opened; nothing may have been written."""
    before = path.read_bytes() if path.exists() else b""
    for deed in (sign_in, lambda ledger: ledger.close_all(Outcome.INTERRUPTED)):
        with pytest.raises(RegisterError) as wrong:
            deed(Ledger(path))
        assert wrong.value.fault is RegisterFault.SWAPPED
    assert (path.read_bytes() if path.exists() else b"") == before
    return wrong.value.detail


def put(copy: Path, path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    path.write_bytes(copy.read_bytes())


def test_the_register_that_was_written_last_goes_on(told: tuple[Path, Path]) -> None:
    path, _ = told
    ledger = Ledger(path)
    assert ledger.close_all(Outcome.INTERRUPTED) == 1
    assert sign_in(ledger).number == 5
    # Lines by other programs are no surprise: it has all that is remembered.
    with Register.open(path) as register:
        register.closing()
        register.add(
            register.new_record_id(),
            Identity("Essai", "Zoé"),
            Signature(mode=SignatureMode.ATTESTED, attested_by="mediateur-1"),
        )
    assert sign_in(Ledger(path)).number == 7
    assert (path.parent / "remembered").stat().st_mode & 0o777 == 0o700


def test_an_older_copy_opens_no_visit(told: tuple[Path, Path]) -> None:
    path, copy = told
    put(copy, path)
    assert swapped(path) == f"{path}: an older copy: lines 3 are missing"


def test_an_older_copy_written_into_the_same_file_opens_no_visit(
    told: tuple[Path, Path],
) -> None:
    path, copy = told
    raw = copy.read_bytes()
    with path.open("r+b") as file:  # neither its name nor its number changes
        file.write(raw)
        file.truncate(len(raw))
    assert "an older copy" in swapped(path)


def test_an_older_copy_that_went_on_elsewhere_opens_no_visit(
    told: tuple[Path, Path],
) -> None:
    path, copy = told
    put(copy, path)
    with Register.open(path) as register:
        for _ in range(4):
            register.add(
                register.new_record_id(),
                Identity("Essai", "Zoé"),
                Signature(mode=SignatureMode.ATTESTED, attested_by="mediateur-1"),
            )
    assert "line 3 is another one than was written" in swapped(path)


def test_another_register_opens_no_visit(told: tuple[Path, Path]) -> None:
    path, _ = told
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
    found(path)
    said = swapped(path)
    assert "another register than pn/essai/poste-01, which had 3 lines" in said


def test_a_register_that_is_gone_is_not_begun_anew_silently(
    told: tuple[Path, Path],
) -> None:
    path, _ = told
    path.unlink()
    assert swapped(path) == f"{path}: it is gone; it had 3 lines"


def test_a_register_that_never_was_is_missing(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as wrong:
        sign_in(Ledger(tmp_path / "none"))
    assert wrong.value.fault is RegisterFault.MISSING


@pytest.mark.parametrize("content", [b"nonsense", b"\xff\xfe"])
def test_a_memory_that_is_damaged_opens_no_visit(
    told: tuple[Path, Path], content: bytes
) -> None:
    path, _ = told
    Memory.of(path).path.write_bytes(content)
    assert "what was remembered is damaged" in swapped(path)


def test_what_cannot_be_remembered_keeps_nobody_waiting(
    told: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.register.private.replace", no_room)
    assert sign_in(Ledger(told[0])).number == 4


def test_it_is_remembered_where_the_site_says(tmp_path: Path) -> None:
    path, folder = tmp_path / "register.sqlite3", tmp_path / "elsewhere"
    found(path)
    choice = RegisterChoice(path=path, remembered=folder)
    sign_in(Ledger.of(choice))
    assert [each.name for each in folder.iterdir()] == ["register.sqlite3.note"]
    assert not (tmp_path / "remembered").exists()
    path.unlink()
    with pytest.raises(RegisterError) as wrong:
        sign_in(Ledger.of(choice))
    assert wrong.value.fault is RegisterFault.SWAPPED


def test_a_copy_that_is_put_back_properly_opens_visits(
    told: tuple[Path, Path],
) -> None:
    path, copy = told
    path.unlink()
    # What is remembered is a witness: nothing else is left to tell of line 3.
    with pytest.raises(RegisterError) as wrong:
        restore(path, copy)
    assert wrong.value.fault is RegisterFault.ROLLED_BACK
    assert not path.exists()
    assert restore(path, copy, accept_loss=True).lost == "3"
    assert sign_in(Ledger(path)).number == 4


def test_a_good_copy_is_put_back_over_a_foreign_register(
    told: tuple[Path, Path],
) -> None:
    path, _ = told
    copy = path.parent / "whole.sqlite3"
    with Register.open(path) as register:
        register.backup(copy)
    key = path.with_name(path.name + ".post-key")
    ours = key.read_bytes()
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
    found(path)
    key.write_bytes(ours)
    assert restore(path, copy).lost == ""
    assert sign_in(Ledger(path)).number == 4


@pytest.mark.parametrize("memory", ["of another", "damaged"])
def test_another_register_is_taken_knowingly_and_a_line_says_so(
    told: tuple[Path, Path], memory: str
) -> None:
    path, _ = told
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
    found(path)
    if memory == "damaged":
        Memory.of(path).path.write_text("nonsense")
    with Register.open(path) as register:
        keys = unlock(path, "plainly false words")
        proof = register.accept(Memory.of(path), keys)
        assert proof is not None
        assert register.accept(Memory.of(path), keys) is None  # once is enough
        report = register.verify()
        assert (report.holds, report.size) == (True, 1)
        with register._store.reading() as session:
            line = session.get(EntryRow, ("essai/poste-01", 0))
            assert line is not None
            said = read_header(line.header)
    expected = {
        "of another": "pn/essai/poste-01/2026 3",
        "damaged": "what was remembered is damaged",
    }
    assert (said["kind"], said["instead_of"]) == ("restored", expected[memory])
    assert sign_in(Ledger(path)).number == 2


def test_an_older_copy_is_taken_knowingly_and_the_loss_is_said(
    told: tuple[Path, Path],
) -> None:
    path, copy = told
    put(copy, path)
    with Register.open(path) as register:
        register.accept(Memory.of(path), unlock(path, "plainly false words"))
        with register._store.reading() as session:
            line = session.get(EntryRow, ("essai/poste-01", 2))
            assert line is not None
            assert read_header(line.header)["lost"] == "3"
    assert sign_in(Ledger(path)).number == 4


def test_a_first_acceptance_only_remembers(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    found(path)
    with Register.open(path) as register:
        keys = unlock(path, "plainly false words")
        assert register.accept(Memory.of(path), keys) is None
    assert Memory.of(path).path.exists()

"""Copies of a register, and an older copy that is put back."""

import json
import stat

import pypdfium2
import pytest
import zxingcpp

from kiosk.register import Outcome, RegisterError, RegisterFault
from kiosk.register.copies import backup, restore
from kiosk.register.register import Register
from kiosk.register.report import Flaw
from tests.register.conftest import CROSS, Clock, essai
from tests.register.intruder import cut, tamper


def fault_of(call, *args, **kwargs):
    with pytest.raises(RegisterError) as wrong:
        call(*args, **kwargs)
    return wrong.value.fault


@pytest.fixture
def kept(full_path, clock, tmp_path):
    """Give a register of nine lines, and a copy from when it had eight."""
    copy = tmp_path / "elsewhere" / "copy.sqlite3"
    copy.parent.mkdir()
    with Register.open(full_path, now=clock) as register:
        register.backup(copy)
        register.add(register.new_record_id(), essai(9), CROSS)
        note = register.checkpoint()
    return full_path, copy, note


def test_a_copy_is_made_while_the_register_is_written(full_path, clock, keys, tmp_path):
    copy = tmp_path / "copy.sqlite3"
    with Register.open(full_path, now=clock) as register:
        register.add(register.new_record_id(), essai(9), CROSS)
        report = register.backup(copy)
        assert (report.holds, report.size) == (True, 9)
        register.add(register.new_record_id(), essai(10), CROSS)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.glob("copy*")] == ["copy.sqlite3"]
    with Register.open(copy) as register:
        assert (register.verify().holds, register.verify().size) == (True, 9)
        assert register.search("zzyzx9", keys).entries


def test_a_copy_never_replaces_a_file(full_path, tmp_path):
    copy = tmp_path / "copy"
    copy.write_text("another")
    with Register.open(full_path) as register:
        assert fault_of(register.backup, copy) is RegisterFault.EXISTS
    assert copy.read_text() == "another"


def test_a_copy_that_does_not_hold_is_none(full_path, tmp_path):
    tamper(full_path, "DELETE FROM body WHERE seq = 3")
    with Register.open(full_path) as register:
        fault = fault_of(backup, register._store, tmp_path / "copy")
    assert fault is RegisterFault.DAMAGED
    assert not list(tmp_path.glob("copy*"))


def test_a_lost_register_is_put_back(kept, keys):
    path, copy, _ = kept
    path.unlink()
    restored = restore(path, copy, now=Clock())
    assert (restored.size, restored.lost) == (8, "")
    with Register.open(path, now=Clock()) as register:
        assert register.verify().head == restored.head
        assert len(register.search("essai", keys).entries) == 5
        assert register.add(register.new_record_id(), essai(1), CROSS).number == 9
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_journal_that_was_left_is_not_played_onto_a_copy(kept):
    path, copy, note = kept
    with Register.open(path, now=Clock()) as register:  # as after a power cut
        register.add(register.new_record_id(), essai(10), CROSS)
        left = path.with_name(path.name + "-wal").read_bytes()
    path.unlink()
    path.with_name(path.name + "-wal").write_bytes(left)
    assert left
    assert restore(path, copy, witness=note, accept_loss=True).lost == "9"
    with Register.open(path) as register:
        report = register.verify()
        assert (report.holds, report.size) == (True, 9)
    before = path.with_name(path.name + ".before-restore-wal")
    assert before.read_bytes() == left


def test_an_older_copy_is_noticed_by_what_it_replaces(kept):
    path, copy, _ = kept
    before = path.read_bytes()
    with pytest.raises(RegisterError, match="lines 9") as wrong:
        restore(path, copy)
    assert wrong.value.fault is RegisterFault.ROLLED_BACK
    assert path.read_bytes() == before


def test_an_older_copy_is_noticed_by_the_witness(kept):
    path, copy, note = kept
    path.unlink()
    fault = fault_of(restore, path, copy, witness=note)
    assert fault is RegisterFault.ROLLED_BACK
    assert not path.exists()


def test_a_loss_that_is_accepted_is_said_for_ever(kept):
    path, copy, note = kept
    restored = restore(path, copy, witness=note, accept_loss=True, now=Clock())
    assert (restored.lost, restored.size) == ("9", 9)
    with Register.open(path, now=Clock()) as register:
        assert register.verify().holds
        # And the witness is not silenced by it.
        flaws = {finding.flaw for finding in register.verify(note).findings}
        assert flaws == {Flaw.REWRITTEN}
        with register._store.reading() as session:
            header = session.connection().exec_driver_sql(
                "SELECT header FROM entry WHERE seq = 8"
            )
            assert json.loads(header.scalar())["lost"] == "9"
    assert path.with_name(path.name + ".before-restore").exists()


def test_a_copy_of_another_history_is_refused(kept):
    path, copy, note = kept
    cut(copy, 5)
    with Register.open(copy, now=Clock()):
        pass
    for name in ("post-key", "keystore"):
        theirs = path.with_name(f"{path.name}.{name}")
        copy.with_name(f"{copy.name}.{name}").write_bytes(theirs.read_bytes())
    with Register.open(copy, now=Clock()) as register:
        for number in range(6):
            register.add(register.new_record_id(), essai(number), CROSS)
    assert fault_of(restore, path, copy, witness=note) is RegisterFault.DAMAGED


@pytest.mark.parametrize("content", [b"", b"not a register"])
def test_what_is_no_register_is_not_put_back(full_path, tmp_path, content):
    other = tmp_path / "other"
    other.write_bytes(content)
    before = full_path.read_bytes()
    assert fault_of(restore, full_path, other) is RegisterFault.NOT_A_REGISTER
    assert fault_of(restore, full_path, tmp_path / "none") is RegisterFault.MISSING
    assert full_path.read_bytes() == before


def test_a_damaged_copy_is_not_put_back(kept, tmp_path):
    path, copy, _ = kept
    tamper(copy, "DELETE FROM body WHERE seq = 3")
    before = path.read_bytes()
    assert fault_of(restore, path, copy) is RegisterFault.DAMAGED
    assert path.read_bytes() == before


def test_a_damaged_register_is_replaced(kept):
    path, copy, _ = kept
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (path.stat().st_size - 4096))
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    assert restore(path, copy).size == 8
    with Register.open(path) as register:
        assert register.verify().holds


def test_the_commands_say_what_was_done(kiosk, full_path, tmp_path):
    copy = tmp_path / "copy"
    done = kiosk("backup", copy, "--path", full_path)
    assert (done.returncode, done.stdout) == (
        0,
        f"{copy}\t8 lines, verified\tthe keystore and the post key are not in it\n",
    )
    assert kiosk("backup", copy, "--path", full_path).returncode == 2
    form = '{"name": "Zzyzx", "first_names": "Essai", "attested_by": "m-1"}'
    kiosk("add", "-", "--path", full_path, stdin=form)
    refused = kiosk("restore", copy, "--path", full_path)
    assert (refused.returncode, "lines 9; give a newer copy" in refused.stderr) == (
        2,
        True,
    )
    done = kiosk("restore", copy, "--accept-loss", "--json", "--path", full_path)
    assert json.loads(done.stdout)["lost"] == "9"
    assert kiosk("verify", "--path", full_path).stdout.startswith("holds: 9 lines")


# --- the closing sheet ---------------------------------------------------------------


def test_a_closing_sheet_is_a_witness(full_path, clock, kiosk, tmp_path):
    with Register.open(full_path, now=clock) as register:
        closing = register.closing()
        assert dict(closing.counts)["Visites ouvertes ce jour"] == 4
        assert dict(closing.counts)["Visites closes ce jour"] == 3
        assert dict(closing.counts)["Visites encore ouvertes"] == 1
        assert register.verify(closing.note).witnessed == 8
        for record_id in register.unfinished():
            register.sign_out(record_id, Outcome.INTERRUPTED)
    sheet = tmp_path / "sheet.pdf"
    done = kiosk("checkpoint", "--sheet", sheet, "--path", full_path)
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    pdf = pypdfium2.PdfDocument(sheet)
    words = pdf[0].get_textpage().get_text_bounded()
    (code,) = zxingcpp.read_barcodes(pdf[0].render(scale=3).to_pil())
    pdf.close()
    assert code.text.strip() == done.stdout.strip()
    assert "Lignes en tout" in words
    assert "zzyzx" not in words.lower()
    cut(full_path, 8)
    witness = tmp_path / "note"
    witness.write_text(code.text)
    found = kiosk("verify", "--path", full_path, "--witness", witness)
    assert "wrong\t9\tlines that the witness saw" in found.stdout

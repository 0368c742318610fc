"""Who was disabled opens nothing that is written afterwards, whatever they copied."""

import json
import shutil
import sqlite3
import subprocess
import sys
from base64 import b64encode
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.register import BodyClass, RegisterError, RegisterFault
from kiosk.register.epoch import epochs_between, issued_anew
from kiosk.register.founding import renew
from kiosk.register.keys import place, unlock
from kiosk.register.keystore import Holder, _stretched, load, new_holder, wrap
from kiosk.register.mediators import listed
from kiosk.register.register import Register
from kiosk.register.report import Finding, Flaw
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, Clock, essai
from tests.register.intruder import tamper

OTHER = "other plainly false words"
THIRD = "third plainly false words"
VERIFIER = Path(__file__).parents[2] / "packaging" / "verify_register.py"


def fault_of(call, *args, **kwargs):
    with pytest.raises(RegisterError) as wrong:
        call(*args, **kwargs)
    return wrong.value.fault


def write(register, number):
    register.sign_in(register.new_record_id(), essai(number), CROSS, NOTICE)


def epochs_of(path):
    with closing(sqlite3.connect(path)) as link:
        found = link.execute("SELECT seq, epoch FROM body ORDER BY seq")
        return dict(found.fetchall())


@pytest.fixture
def shared(path, register, keys, tmp_path):
    """Give a register of one visit that three may open, and what m-2 copied of it."""
    for name, words in (("m-2", OTHER), ("m-3", THIRD)):
        register.add_mediator(name, words, keys, place(path))
    write(register, 1)
    copy = tmp_path / "copied by m-2"
    shutil.copy(place(path), copy)
    return path, copy


def test_a_copy_of_the_keystore_opens_only_what_was_written_before(
    shared, register, keys
):
    path, copy = shared
    theirs = unlock(path, OTHER, copy)
    register.disable_mediator("m-2", keys, place(path))
    write(register, 2)
    assert fault_of(unlock, path, OTHER) is RegisterFault.WRONG_PASSPHRASE
    # The copy still opens, and with it what was there: that is the known limit.
    assert unlock(path, OTHER, copy).holder == "m-2"
    for mine in (unlock(path, PASSPHRASE), unlock(path, THIRD)):
        found = register.search("zzyzx", mine)
        assert [entry.number for entry in found.entries] == [3, 5]
        assert found.unreadable == ()
    seen = register.search("zzyzx", theirs)
    assert ([entry.number for entry in seen.entries], seen.unreadable) == ([3], (5,))
    assert epochs_of(path) == {
        **dict.fromkeys((0, 1, 2), "2026-11"),
        **dict.fromkeys((3, 4), "2026-11+01"),
    }


def test_nothing_of_the_keystore_opens_with_the_master_key_of_before(
    shared, register, keys
):
    path, _ = shared
    before = place(path).read_bytes()
    old = load(place(path))
    register.disable_mediator("m-2", keys, place(path))
    after = place(path).read_bytes()
    for holder in old.holders:
        if holder.name == "m-2":
            gone = (holder.salt, holder.public, holder.private, holder.master)
        else:
            gone = (holder.master,)
        for secret in gone:
            assert b64encode(secret) in before
            assert b64encode(secret) not in after
    for wrapped in (old.site_key, *old.epochs.values()):
        assert b64encode(wrapped) not in after
    fresh = unlock(path, PASSPHRASE)
    assert fresh.master != keys.master
    # Whoever holds the keys of before cannot write them back by mistake either.
    late = (register.add_mediator, "m-4", "fourth plainly false", keys, place(path))
    assert fault_of(*late) is RegisterFault.REFUSED
    again = (register.disable_mediator, "m-3", keys, place(path))
    assert fault_of(*again) is RegisterFault.REFUSED
    register.add_mediator("m-4", "fourth plainly false", fresh, place(path))


def test_each_one_who_goes_changes_the_keys_again(shared, register, keys):
    path, _ = shared
    register.disable_mediator("m-2", keys, place(path))
    write(register, 2)
    register.disable_mediator("first", unlock(path, THIRD), place(path))
    write(register, 3)
    assert set(epochs_of(path).values()) == {"2026-11", "2026-11+01", "2026-11+02"}
    theirs = unlock(path, THIRD)
    assert len(register.search("zzyzx", theirs).entries) == 3
    assert register.status().months_left == 25
    assert register.verify().holds


def test_months_that_are_renewed_later_have_keys_of_their_own(shared, register, keys):
    path, _ = shared
    register.disable_mediator("m-2", keys, place(path))
    clock = Clock()
    clock.at = clock.at.replace(year=2027)
    assert renew(path, PASSPHRASE, now=clock)[0] == "2028-12"
    clock.at = clock.at.replace(year=2029, month=1)
    with Register.open(path, now=clock) as later:
        write(later, 2)
        fresh = unlock(path, PASSPHRASE)
        assert len(later.search("zzyzx2", fresh).entries) == 1
        # And who is disabled then takes nothing of all these months along.
        later.disable_mediator("m-3", fresh, place(path))
        write(later, 3)
        assert later.verify().holds
    epochs = epochs_of(path)
    assert (epochs[4], epochs[6]) == ("2029-01", "2029-01+02")


def test_the_changed_keys_cannot_be_taken_away_again(shared, register, keys):
    """Else the kiosk would seal to the keys of before, and nobody would notice."""
    path, _ = shared
    register.disable_mediator("m-2", keys, place(path))
    register.close()
    tamper(path, "DELETE FROM epoch_key WHERE epoch LIKE '%+01'")
    with Register.open(path, now=Clock()) as opened:
        findings = opened.verify().findings
    assert Finding(Flaw.KEY_MISSING, "2026-11+01") in findings
    assert len(findings) == 2 * 25
    done = subprocess.run(
        [sys.executable, VERIFIER, path], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout.count("a month's key is missing") == 2 * 25


def test_both_verifiers_hold_a_register_whose_keys_were_changed(shared, register, keys):
    path, _ = shared
    register.disable_mediator("m-2", keys, place(path))
    write(register, 2)
    assert register.verify().holds
    register.close()
    done = subprocess.run(
        [sys.executable, VERIFIER, path], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.splitlines()[0][:15]) == (0, "holds: 5 lines,")


@pytest.mark.parametrize("said", ["2026-11", "2026-11/2026-12+01", "x/y", ""])
def test_a_line_that_names_no_issue_of_keys_is_found(shared, register, keys, said):
    path, _ = shared
    register.disable_mediator("m-2", keys, place(path))
    register.close()
    words = f"'2026-11+01/2028-11+01', '{said}'"
    text = f"replace(CAST(header AS TEXT), {words})"
    tamper(path, f"UPDATE entry SET header = CAST({text} AS BLOB) WHERE seq = 3")
    with Register.open(path, now=Clock()) as opened:
        assert Finding(Flaw.HEADER_DISAGREES, "4") in opened.verify().findings
    done = subprocess.run(
        [sys.executable, VERIFIER, path], capture_output=True, text=True, check=False
    )
    assert "wrong\t4\ta line's columns do not say what its header says" in done.stdout


def test_a_power_cut_between_keystore_and_register_is_made_good(
    shared, register, keys, monkeypatch
):
    path, _ = shared

    class CutError(Exception):
        pass

    def cut(line):
        raise CutError  # after the keystore was saved, before the commit

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.register.models.EntryRow.proof", cut)
        with pytest.raises(CutError):
            register.disable_mediator("m-2", keys, place(path))
    assert not listed(place(path))[1].active
    write(register, 2)
    assert epochs_of(path)[3] == "2026-11"
    register.disable_mediator("m-2", unlock(path, PASSPHRASE), place(path))
    write(register, 3)
    # Once it is done, it is not done again.
    again = ("m-2", unlock(path, PASSPHRASE), place(path))
    assert fault_of(register.disable_mediator, *again) is RegisterFault.UNKNOWN_MEDIATOR
    assert epochs_of(path)[5] == "2026-11+02"
    assert len(register.search("zzyzx", unlock(path, THIRD)).entries) == 3
    assert register.verify().holds


# --- keystores of the first format ----------------------------------------------------


def of_old(path, keys):
    """Write the keystore as the first format had it: passphrases wrapped the key."""
    members = json.loads(place(path).read_text())
    members["format"] = "pn-keystore-v1"
    for name, words in (("first", PASSPHRASE), ("m-2", OTHER), ("m-3", THIRD)):
        holder = next(each for each in members["holders"] if each["name"] == name)
        salt, wrapped = old_way(name, words, keys.master)
        holder.clear()
        holder |= {"name": name, "salt": salt, "master": wrapped}
    place(path).write_text(json.dumps(members))


def old_way(name, words, master):
    salt = b"0123456789abcdef"
    wrapped = wrap(_stretched(words, salt), master, "master", name)
    return b64encode(salt).decode(), b64encode(wrapped).decode()


def test_a_keystore_of_the_first_format_opens_and_is_brought_up_to_date(
    shared, register, keys
):
    path, _ = shared
    of_old(path, keys)
    refused = (register.disable_mediator, "m-2", keys, place(path))
    with pytest.raises(RegisterError, match="first, m-3: the keys cannot") as wrong:
        refused[0](*refused[1:])
    assert wrong.value.fault is RegisterFault.REFUSED
    for words in (PASSPHRASE, THIRD):
        assert unlock(path, words).master == keys.master
    old = {each.name: each.of_old for each in load(place(path)).holders}
    assert old == {"first": False, "m-2": True, "m-3": False}
    register.disable_mediator("m-2", keys, place(path))
    assert unlock(path, THIRD).master == unlock(path, PASSPHRASE).master != keys.master


def test_one_that_cannot_be_written_opens_all_the_same(
    shared, register, keys, monkeypatch
):
    path, _ = shared
    of_old(path, keys)

    def no_room(*_):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("kiosk.register.keystore.replace", no_room)
    assert unlock(path, OTHER).holder == "m-2"
    assert all(each.of_old for each in load(place(path)).holders)


# --- words ----------------------------------------------------------------------------


def test_a_holder_gets_another_master_key_without_their_passphrase():
    holder = new_holder("m-2", OTHER, bytes(32))
    other = holder.given(b"x" * 32)
    assert (other.salt, other.private) == (holder.salt, holder.private)
    assert other.master != holder.master
    assert not Holder(name="m-2").of_old


def test_epochs_of_one_issue():
    assert issued_anew(("2026-11", "2026-12"), {"2026-11"}) == (
        "2026-11+01",
        "2026-12+01",
    )
    assert issued_anew(("2026-12",), {"2026-11", "2026-11+09"}) == ("2026-12+10",)
    assert epochs_between("2026-12+03", "2027-01+03") == ("2026-12+03", "2027-01+03")
    assert epochs_between("2026-12", "2027-01") == ("2026-12", "2027-01")
    for since, until in (("2026-12", "2027-01+01"), ("2026-12+1", "2027-01+1")):
        with pytest.raises(ValueError, match="no issue"):
            epochs_between(since, until)


def test_a_line_is_sealed_to_the_newest_key_of_its_month(shared, register, keys):
    path, _ = shared
    register.disable_mediator("m-2", keys, place(path))
    write(register, 2)
    with closing(sqlite3.connect(path)) as link:
        classes = link.execute("SELECT body_class, epoch FROM body WHERE seq = 4")
        assert dict(classes.fetchall()) == {
            each.value: "2026-11+01" for each in BodyClass
        }

"""The keystore and the months' keys."""

import json
import os
import stat
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.register import RefusedError, RegisterError, RegisterFault, postkey
from kiosk.register.epoch import issue
from kiosk.register.founding import initialise, renew
from kiosk.register.keys import place, unlock
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, copied, essai


def at(year, month):
    return lambda: datetime(year, month, 3, 12, tzinfo=UTC)


def fault_of(call, *args, **kwargs):
    with pytest.raises(RegisterError) as wrong:
        call(*args, **kwargs)
    return wrong.value.fault


def test_all_files_are_their_owners_alone(path):
    for each in (path, place(path), postkey.place(path)):
        assert stat.S_IMODE(each.stat().st_mode) == 0o600


def test_the_keystore_may_be_elsewhere(path, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    place(path).rename(elsewhere)
    assert fault_of(unlock, path, PASSPHRASE) is RegisterFault.NO_KEYSTORE
    assert unlock(path, PASSPHRASE, elsewhere).site_id == "63-essai"


def test_another_passphrase_opens_nothing(path):
    assert fault_of(unlock, path, PASSPHRASE + "!") is RegisterFault.WRONG_PASSPHRASE


def test_keys_show_nothing_of_themselves(keys):
    assert repr(keys) == "Keys(site_id='63-essai')"


def test_a_month_without_a_key_is_told(keys):
    assert fault_of(keys.private, "1999-01", "ident") is RegisterFault.NO_KEY


def test_a_short_passphrase_is_refused(tmp_path):
    with pytest.raises(RefusedError):
        initialise(
            tmp_path / "r", site_id="63-essai", station="p", passphrase="11 letters!"
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda _: "",
        lambda _: "[]",
        lambda _: "null",
        lambda store: store | {"format": "pn-keystore-v9"},
        lambda store: store | {"holders": 3},
        lambda store: store | {"holders": [{"name": "first"}]},
        lambda store: store | {"epochs": [{"epoch": "2026-11"}]},
        lambda store: store | {"site_key": "***"},
        lambda store: store | {"site_key": "AAAA"},
        lambda store: store | {"site_key": "A" * 120},
        lambda store: store | {"site": "64-essai"},
    ],
)
def test_a_damaged_keystore_is_told(path, change):
    store = place(path)
    changed = change(json.loads(store.read_text()))
    text = changed if isinstance(changed, str) else json.dumps(changed)
    store.write_text(text)
    assert fault_of(unlock, path, PASSPHRASE) is RegisterFault.NO_KEYSTORE


def test_the_site_answers_for_each_key():
    site_key = Ed25519PrivateKey.generate()
    public = site_key.public_key().public_bytes_raw()
    pairs = issue("63-essai", site_key, ("2026-11", "2026-12"))
    assert len(pairs) == 4
    key = pairs[0].key
    assert key.vouched("63-essai", public)
    assert not key.vouched("64-essai", public)
    assert not key.vouched("63-essai", b"short")
    for change in (
        {"epoch": "2026-12"},
        {"body_class": "sign"},
        {"public": bytes(32)},
        {"since": "2026-10"},
        {"until": "2027-01"},
        {"signature": bytes(64)},
    ):
        assert not replace(key, **change).vouched("63-essai", public)


def test_keys_are_issued_two_years_ahead(path):
    with Register.open(path, now=at(2028, 11)) as register:
        register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
        assert register.status().months_left == 1
    with Register.open(path, now=at(2028, 12)) as register:
        record_id = register.new_record_id()
        fault = fault_of(register.sign_in, record_id, essai(1), CROSS, NOTICE)
        assert fault is RegisterFault.NO_KEY


def test_a_renewal_gives_the_months_that_had_none(path):
    months = renew(path, PASSPHRASE, now=at(2027, 1))
    assert months == ("2028-12", "2029-01")
    with Register.open(path, now=at(2029, 1)) as register:
        record_id = register.new_record_id()
        register.sign_in(record_id, essai(1), CROSS, NOTICE)
        keys = unlock(path, PASSPHRASE)
        assert register.signature(record_id, keys) == CROSS
        assert register.verify().holds
    assert renew(path, PASSPHRASE, now=at(2027, 1)) == ()
    assert stat.S_IMODE(place(path).stat().st_mode) == 0o600


def test_a_renewal_that_was_cut_is_done_again(path):
    # The keystore was written, then the power went: the register knows no such months.
    before = path.read_bytes()
    renew(path, PASSPHRASE, now=at(2027, 1))
    path.write_bytes(before)
    place(path).with_name(place(path).name + ".new").touch()
    assert renew(path, PASSPHRASE, now=at(2027, 1)) == ("2028-12", "2029-01")
    with Register.open(path, now=at(2029, 1)) as register:
        record_id = register.new_record_id()
        register.sign_in(record_id, essai(1), CROSS, NOTICE)
        assert register.signature(record_id, unlock(path, PASSPHRASE)) == CROSS


def test_a_renewal_with_another_registers_keystore_is_refused(path, tmp_path):
    other = tmp_path / "other.sqlite3"
    initialise(other, site_id="63-essai", station="p", passphrase=PASSPHRASE)
    fault = fault_of(renew, path, PASSPHRASE, keystore=place(other))
    assert fault is RegisterFault.NO_KEYSTORE


def test_a_register_is_begun_once(path):
    before = {each: each.read_bytes() for each in path.parent.iterdir()}
    again = {"site_id": "63-essai", "station": "poste-01", "passphrase": PASSPHRASE}
    assert fault_of(initialise, path, **again) is RegisterFault.EXISTS
    path.rename(path.with_name("elsewhere"))
    # Its keys are still there: lines may be sealed to them.
    assert fault_of(initialise, path, **again) is RegisterFault.EXISTS
    path.with_name("elsewhere").rename(path)
    assert {each: each.read_bytes() for each in path.parent.iterdir()} == before


def test_a_register_needs_its_folder(tmp_path):
    fault = fault_of(
        initialise,
        tmp_path / "none" / "r",
        site_id="63-essai",
        station="p",
        passphrase=PASSPHRASE,
    )
    assert fault is RegisterFault.MISSING


def test_a_beginning_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def no_room(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", no_room)
    fault = fault_of(
        initialise,
        tmp_path / "r",
        site_id="63-essai",
        station="p",
        passphrase=PASSPHRASE,
    )
    assert fault is RegisterFault.FULL
    assert list(tmp_path.iterdir()) == []


def test_a_key_file_that_cannot_be_written_leaves_nothing(tmp_path, monkeypatch):
    def broken(_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)
    fault = fault_of(
        initialise,
        tmp_path / "r",
        site_id="63-essai",
        station="p",
        passphrase=PASSPHRASE,
    )
    assert fault is RegisterFault.BROKEN
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [None, b"", b"no key", "another"])
def test_without_its_post_key_nothing_is_written(path, clock, content, tmp_path):
    key = postkey.place(path)
    key.unlink()
    if content == "another":
        postkey.make(path)
    elif content is not None:
        key.write_bytes(content)
    with Register.open(path, now=clock) as register:
        record_id = register.new_record_id()
        fault = fault_of(register.sign_in, record_id, essai(1), CROSS, NOTICE)
        assert fault is RegisterFault.NO_POST_KEY
        assert register.verify().holds
        assert not register.status().writable


def test_a_copy_of_a_register_goes_with_its_keys(path, tmp_path, clock):
    copy = copied(path, tmp_path / "copy")
    with Register.open(copy, now=clock) as register:
        register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
        assert register.verify().size == 1

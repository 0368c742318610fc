"""Who may open the register: each by a passphrase of their own, and how tries end."""

import json
import stat
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest
from argon2.low_level import Type

from kiosk.register import (
    BodyClass,
    RefusedError,
    RegisterError,
    RegisterFault,
)
from kiosk.register.body import read_audit
from kiosk.register.founding import initialise
from kiosk.register.keys import place, unlock
from kiosk.register.keystore import new_holder
from kiosk.register.mediators import Mediator, listed, recovery_words
from kiosk.register.models import EntryRow
from kiosk.register.opening import _body
from kiosk.register.register import Register
from kiosk.register.sheets import envelope
from tests.register.conftest import PASSPHRASE, Clock

OTHER = "other plainly false words"


class Still:
    """A clock that stands until it is moved."""

    def __init__(self):
        self.at = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def __call__(self):
        return self.at


def fault_of(call, *args, **kwargs):
    with pytest.raises(RegisterError) as wrong:
        call(*args, **kwargs)
    return wrong.value.fault


@pytest.fixture
def shared(path, register, keys):
    """Give a register that a second mediator may open."""
    register.add_mediator("m-2", OTHER, keys, place(path))
    return path


def test_a_second_mediator_opens_the_same_keys(shared, keys):
    theirs = unlock(shared, OTHER)
    assert (theirs.holder, theirs.master) == ("m-2", keys.master)
    assert unlock(shared, PASSPHRASE).holder == "first"
    assert listed(place(shared)) == (Mediator("first", True), Mediator("m-2", True))
    assert stat.S_IMODE(place(shared).stat().st_mode) == 0o600


def test_each_change_leaves_a_line_that_names_nobody_in_clear(shared, register):
    register.disable_mediator("first", unlock(shared, OTHER), place(shared))
    keys = unlock(shared, OTHER)
    with register._store.reading() as session:
        for number, said in (
            (1, {"agent": "first", "deed": "add", "mediator": "m-2"}),
            (2, {"agent": "m-2", "deed": "disable", "mediator": "first"}),
        ):
            line = session.get(EntryRow, ("63-essai/poste-01", number - 1))
            assert read_audit(_body(session, line, BodyClass.IDENT, keys)) == said
            assert b"m-2" not in line.header
    assert register.verify().holds


def test_who_is_disabled_opens_nothing_and_is_not_forgotten(shared, register, keys):
    register.disable_mediator("m-2", keys, place(shared))
    assert fault_of(unlock, shared, OTHER) is RegisterFault.WRONG_PASSPHRASE
    assert listed(place(shared))[1] == Mediator("m-2", False)
    again = (register.disable_mediator, "m-2", keys, place(shared))
    assert fault_of(*again) is RegisterFault.UNKNOWN_MEDIATOR
    taken = (register.add_mediator, "m-2", "third plainly false", keys, place(shared))
    assert fault_of(*taken) is RegisterFault.EXISTS


def test_the_last_mediator_cannot_be_disabled(path, register, keys):
    for name in ("first", "nobody"):
        fault = fault_of(register.disable_mediator, name, keys, place(path))
        expected = {"first": RegisterFault.REFUSED}
        assert fault is expected.get(name, RegisterFault.UNKNOWN_MEDIATOR)
    assert register.verify().size == 0


@pytest.mark.parametrize(
    ("name", "words"), [("two words", OTHER), ("", OTHER), ("m-3", "11 letters!")]
)
def test_a_mediator_has_an_id_and_a_long_passphrase(path, register, keys, name, words):
    with pytest.raises(RefusedError):
        register.add_mediator(name, words, keys, place(path))


def test_a_passphrase_belongs_to_one(path, register, keys):
    fault = fault_of(register.add_mediator, "m-3", PASSPHRASE, keys, place(path))
    assert fault is RegisterFault.REFUSED


def test_a_keystore_that_cannot_be_written_leaves_no_line(
    path, register, keys, monkeypatch
):
    def no_room(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.register.keystore.replace", no_room)
    fault = fault_of(register.add_mediator, "m-3", OTHER, keys, place(path))
    assert fault is RegisterFault.FULL
    assert register.verify().size == 0


# --- the sealed envelope -------------------------------------------------------------


def test_the_envelope_opens_the_register_in_whatever_spelling(tmp_path):
    path = tmp_path / "register.sqlite3"
    words = recovery_words()
    assert len(words.replace("-", "")) == 30
    initialise(
        path,
        site_id="63-essai",
        station="p",
        passphrase=PASSPHRASE,
        recovery=words,
        now=Clock(),
    )
    for spelled in (words, words.lower().replace("-", " ")):
        assert unlock(path, spelled).holder == "recovery"
    assert unlock(path, PASSPHRASE).holder == "first"
    assert words not in place(path).read_text()
    # With nobody left, the envelope lets someone in again.
    with Register.open(path) as register:
        keys = unlock(path, words)
        register.add_mediator("m-2", OTHER, keys, place(path))
        register.disable_mediator("first", keys, place(path))
    assert unlock(path, OTHER).holder == "m-2"


def test_two_envelopes_are_never_the_same():
    assert len({recovery_words() for _ in range(50)}) == 50


def test_the_envelope_is_a_sheet_of_paper():
    sheet = envelope("63-essai", "poste-01", "K7QXM-AAAAA")
    pdf = pypdfium2.PdfDocument(sheet)
    words = pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    assert "K7QXM-AAAAA" in words
    assert "enveloppe cachetée" in words


# --- tries ---------------------------------------------------------------------------


def test_a_passphrase_costs_what_it_should(monkeypatch):
    """64 MiB, four passes, two lanes, Argon2id, over the whole of the words."""
    asked = []

    def noted(words, salt, **figures):
        asked.append((words, salt, figures))
        return bytes(32)

    monkeypatch.setattr("kiosk.register.keystore.hash_secret_raw", noted)
    holder = new_holder("m-2", "é" * 300, bytes(32))
    ((words, salt, figures),) = asked
    assert words == ("é" * 300).encode()
    assert (salt, len(salt)) == (holder.salt, 16)
    assert figures == {
        "time_cost": 4,
        "memory_cost": 64 * 1024,
        "parallelism": 2,
        "hash_len": 32,
        "type": Type.ID,
    }
    assert new_holder("m-2", "é" * 300, bytes(32)).salt != holder.salt


def test_a_command_counts_its_tries_too(kiosk, path, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text(OTHER + "\n")
    words = ("search", "zz", "--path", path, "--passphrase-file", wrong)
    said = [kiosk(*words).stderr for _ in range(6)]
    assert all("wrong passphrase" in each for each in said[:5])
    assert "too many wrong passphrases: wait" in said[5]


def test_five_wrong_tries_are_followed_by_a_wait(path):
    clock = Still()
    for _ in range(5):
        fault = fault_of(unlock, path, OTHER, now=clock)
        assert fault is RegisterFault.WRONG_PASSPHRASE
        clock.at += timedelta(seconds=1)
    # Not even the right one is looked at.
    assert fault_of(unlock, path, PASSPHRASE, now=clock) is RegisterFault.TOO_MANY_TRIES
    clock.at += timedelta(seconds=54)
    assert fault_of(unlock, path, PASSPHRASE, now=clock) is RegisterFault.TOO_MANY_TRIES
    clock.at += timedelta(seconds=1)
    assert unlock(path, PASSPHRASE, now=clock).holder == "first"
    # It opened: the count begins anew.
    assert fault_of(unlock, path, OTHER, now=clock) is RegisterFault.WRONG_PASSPHRASE
    tries = place(path).with_name(place(path).name + ".tries")
    assert stat.S_IMODE(tries.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["[1", "{}", "nonsense", '["x"]'])
def test_a_count_that_was_cut_counts_nothing(path, content):
    place(path).with_name(place(path).name + ".tries").write_text(content)
    assert unlock(path, PASSPHRASE).holder == "first"


# --- as commands ---------------------------------------------------------------------


def test_mediators_come_and_go(kiosk, path, secret, tmp_path):
    theirs = tmp_path / "theirs"
    theirs.write_text(OTHER + "\n")
    own = ("--path", path, "--passphrase-file", secret)
    added = kiosk(
        "add", "m-2", "--new-passphrase-file", theirs, *own, command="mediator"
    )
    assert (added.returncode, added.stderr) == (0, "")
    assert added.stdout.startswith("1\t")
    said = kiosk("list", "--path", path, command="mediator").stdout
    assert said == "first\tactive\nm-2\tactive\n"
    found = kiosk("search", "zz", "--path", path, "--passphrase-file", theirs)
    assert found.returncode == 0
    gone = kiosk("disable", "m-2", *own, command="mediator")
    assert gone.returncode == 0
    answer = kiosk("list", "--json", "--path", path, command="mediator").stdout
    assert json.loads(answer)[1] == {"id": "m-2", "active": False}
    assert "the last" in kiosk("disable", "first", *own, command="mediator").stderr
    assert kiosk("verify", "--path", path).stdout.startswith("holds: 3 lines")


def test_without_a_terminal_the_passphrase_that_is_missing_is_named(
    kiosk, path, secret
):
    alone = kiosk("add", "m-2", "--path", path, command="mediator")
    assert alone.stderr.endswith("give --passphrase-file\n")
    own = ("--path", path, "--passphrase-file", secret)
    half = kiosk("add", "m-2", *own, command="mediator")
    assert half.stderr.endswith("give --new-passphrase-file\n")
    assert kiosk("list", "--path", path, command="mediator").stdout == "first\tactive\n"


def test_a_beginning_says_the_recovery_words_or_draws_their_sheet(
    kiosk, tmp_path, secret
):
    path = tmp_path / "new.sqlite3"
    done = kiosk("init", "--path", path, "--passphrase-file", secret)
    words = done.stdout.splitlines()[-1].partition("recovery\t")[2]
    assert unlock(path, words).holder == "recovery"
    sheet = tmp_path / "envelope.pdf"
    other = tmp_path / "other.sqlite3"
    own = ("--path", other, "--passphrase-file", secret)
    done = kiosk("init", "--envelope", sheet, *own)
    assert done.stdout.splitlines()[-1] == f"envelope\t{sheet}"
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    pdf = pypdfium2.PdfDocument(sheet)
    words = pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    found = next(word for word in words.split() if word.count("-") == 5)
    assert unlock(other, found).holder == "recovery"

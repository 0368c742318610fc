"""The three attacks on a journal sealed by a key that goes on, tried on this one.

They were found in systemd's sealed journal: CVE-2023-31437 (a line is there and not
shown), CVE-2023-31438 (the end is cut, and the sealing goes on), CVE-2023-31439 (what
is past is changed and sealed anew). The intruder has all that the kiosk has: the file
and the post's key. So the last two are found by a witness, and by nothing else: it is
asserted here that alone the register cannot know, so that nobody claims more.
"""

import sqlite3
from contextlib import closing

import pytest

from kiosk.register import BodyClass, EntryKind
from kiosk.register.founding import initialise
from kiosk.register.log import Draft
from kiosk.register.pen import Pen
from kiosk.register.register import Register
from kiosk.register.remembered import Memory
from kiosk.register.report import Finding, Flaw
from tests.register.conftest import CROSS, PASSPHRASE, Clock, essai
from tests.register.intruder import cut, tamper, without_guards

LINES = 8


@pytest.fixture
def noted(full_path):
    """Give a register of eight lines and the note that somebody keeps of it."""
    with Register.open(full_path, now=Clock()) as register:
        return full_path, register.checkpoint()


def report_of(path, witness=None):
    with Register.open(path, now=Clock()) as register:
        return register.verify(witness)


# --- 31437: a line is there, and is not shown -----------------------------------------


@pytest.mark.parametrize("number", [1, 2, 4, 5, 7])
def test_a_line_hidden_from_searches_by_its_kind_is_found(noted, keys, number):
    path, _ = noted
    tamper(path, f"UPDATE entry SET kind = 'export' WHERE seq = {number - 1}")
    with Register.open(path, now=Clock()) as register:
        shown = [each.number for each in register.search("zzyzx", keys).entries]
        assert number not in shown  # that is the attack
        assert Finding(Flaw.HEADER_DISAGREES, str(number)) in register.verify().findings


def test_a_line_hidden_by_a_limitation_that_nobody_wrote_is_found(noted):
    path, _ = noted
    tamper(
        path,
        "UPDATE entry SET kind = 'limitation', target ="
        " (SELECT entry_id FROM entry WHERE seq = 3) WHERE seq = 7",
    )
    assert Finding(Flaw.HEADER_DISAGREES, "8") in report_of(path).findings


def test_a_line_hidden_by_an_index_that_forgot_it_is_found(noted):
    path, _ = noted
    with closing(sqlite3.connect(path)) as link:
        (page,) = link.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_entry_2'"
        ).fetchone()
        (entry_id,) = link.execute(
            "SELECT entry_id FROM entry WHERE seq = 3"
        ).fetchone()
    raw = bytearray(path.read_bytes())
    raw[raw.index(entry_id, (page - 1) * 4096)] ^= 1
    path.write_bytes(raw)
    assert Finding(Flaw.FILE_DAMAGED) in report_of(path).findings


# --- 31438: the end is cut, and the sealing goes on -----------------------------------


@pytest.mark.parametrize("size", range(LINES))
@pytest.mark.parametrize("more", [0, 9])
def test_a_register_cut_and_gone_on_is_found_by_a_witness_alone(noted, size, more):
    path, note = noted
    memory = Memory(path.parent / "kept elsewhere")
    memory.path.write_text(note, encoding="utf-8")
    cut(path, size)
    with Register.open(path, now=Clock()) as register:
        for number in range(more):
            register.add(register.new_record_id(), essai(number), CROSS)
        assert register.verify().holds  # the known limit
        flaws = {finding.flaw for finding in register.verify(note).findings}
        assert flaws == {Flaw.REWRITTEN if size + more >= LINES else Flaw.CUT}
        with pytest.raises(Exception, match="an older copy"):
            register.check(memory)


# --- 31439: what is past is changed, and sealed anew ----------------------------------


def sealed_anew(path, changed):
    """Write all lines again with the post's key, one of them with another content."""
    cut(path, 0)
    with Register.open(path, now=Clock()) as register:
        pen = Pen(register._store, Clock())
        with register._store.writing() as session:
            for seq in range(LINES):
                name = b"another" if seq == changed else b"as before"
                draft = Draft(
                    kind=EntryKind.ADDED,
                    entry_id=pen.new_id(),
                    moment=pen.moment(),
                    plain={BodyClass.IDENT: name},
                )
                pen.append(session, draft)


@pytest.mark.parametrize("changed", range(LINES))
def test_a_past_that_is_sealed_anew_is_found_by_a_witness_alone(noted, changed):
    path, note = noted
    sealed_anew(path, changed)
    assert report_of(path).holds  # the known limit
    assert report_of(path, note).findings == (Finding(Flaw.REWRITTEN, "1-8"),)


def test_a_past_changed_without_the_posts_key_is_found_alone(noted):
    path, _ = noted
    with without_guards(path) as link:
        link.execute("UPDATE entry SET ident_digest = zeroblob(32) WHERE seq = 4")
    assert not report_of(path).holds


def test_a_note_by_the_key_of_another_register_is_no_witness(noted, tmp_path):
    """A key holds for one register, from its first line on; no other vouches for it."""
    ours, note = noted
    other = tmp_path / "other.sqlite3"
    initialise(other, site_id="63-essai", station="poste-01", passphrase=PASSPHRASE)
    with Register.open(other, now=Clock()) as register:
        theirs = register.checkpoint()
    assert report_of(ours, note).holds
    assert report_of(ours, theirs).findings == (Finding(Flaw.WITNESS_FOREIGN),)

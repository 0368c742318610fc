"""Every way to a name leaves a line; whoever may not go it leaves without one.

The lists here are compared with the program: a command that takes a passphrase, a place
that opens bodies, and a role that are new make a test fail until they are judged.
"""

import argparse
import ast
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.command import mediator
from kiosk.command import register as command
from kiosk.register.founding import initialise
from kiosk.register.keys import unlock
from kiosk.register.mediators import recovery_words
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, Clock, copied, essai

KIOSK = Path(__file__).parents[2] / "kiosk"
DAY = "2026-11-22"
OTHER, GONE = "other plainly false words", "words of one who is gone"
NAME = "zzyzx1"

# Each command that takes a passphrase: its words, and the line that it leaves.
READS = {
    "search": (("search", "zzyzx"), "consultation"),
    "access": (("access", "1"), "consultation"),
    "export": (
        ("export", "--format", "csv", "--from", DAY, "--to", DAY, "--output", "{out}"),
        "export",
    ),
}
WRITES = {
    "erase": (("erase", "1", "--reason", "mistake"), "erasure"),
    "rectify": (("rectify", "1", "--name", "A", "--first-names", "B"), "rectification"),
    "limit": (("limit", "1"), "limitation"),
    "mediator add": (("add", "m-9", "--new-passphrase-file", "{new}"), "holders"),
    "mediator disable": (("disable", "m-2"), "holders"),
}
# They show nothing of a person: keys for months to come, a register that is begun or
# taken though another was written (a line, when there was one: test_swapped_command).
NO_NAMES = {"init", "renew", "accept"}


def verbs_with_passphrase():
    found = set()
    for name, room in (("", command), ("mediator ", mediator)):
        parser = argparse.ArgumentParser()
        (made,) = room.COMMANDS.values()
        made.describe(parser)
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for verb, sub in action.choices.items():
                    options = [o for each in sub._actions for o in each.option_strings]
                    if "--passphrase-file" in options:
                        found.add(name + verb)
    return found


def test_no_command_with_a_passphrase_is_forgotten():
    assert verbs_with_passphrase() == READS.keys() | WRITES.keys() | NO_NAMES


@pytest.fixture(scope="module")
def led(cheap, tmp_path_factory):
    """Give a register of two visits that four may, or might, open."""
    folder = tmp_path_factory.mktemp("led")
    path = folder / "register.sqlite3"
    words = recovery_words()
    initialise(
        path, site_id="63-essai", station="poste-01", passphrase=PASSPHRASE,
        now=Clock(), recovery=words,
    )  # fmt: skip
    with Register.open(path, now=Clock()) as register:
        for number in (1, 2):
            register.sign_in(register.new_record_id(), essai(number), CROSS, NOTICE)
        keystore = path.with_name(path.name + ".keystore")
        for name, theirs in (("m-2", OTHER), ("m-3", GONE)):
            register.add_mediator(name, theirs, unlock(path, PASSPHRASE), keystore)
        register.disable_mediator("m-3", unlock(path, PASSPHRASE), keystore)
    roles = {
        "mediator": PASSPHRASE,
        "envelope": words,
        "nobody": "words of nobody at all",
        "gone": GONE,
    }
    for role, said in roles.items():
        (folder / role).write_text(said + "\n")
    (folder / "new").write_text("a new one's false words\n")
    return path


@pytest.fixture
def site(led, tmp_path):
    return copied(led, tmp_path)


def lines(path):
    with closing(sqlite3.connect(path)) as link:
        return [kind for (kind,) in link.execute("SELECT kind FROM entry ORDER BY seq")]


def run(kiosk, site, verb, role):
    """Run one command as somebody; give what it left and all that it showed."""
    path = site
    words, _ = (READS | WRITES)[verb]
    out = path.parent / "out"
    filled = [word.format(out=out, new=path.parent / "new") for word in words]
    before = lines(path)
    done = kiosk(
        *filled, "--path", path, "--passphrase-file", path.parent / role,
        command="mediator" if verb.startswith("mediator") else "register",
    )  # fmt: skip
    shown = done.stdout + done.stderr
    shown += out.read_text(encoding="utf-8-sig") if out.exists() else ""
    return done.returncode, lines(path)[len(before) :], shown.lower()


@pytest.mark.parametrize("role", ["mediator", "envelope"])
@pytest.mark.parametrize("verb", [*READS, *WRITES])
def test_who_may_is_served_and_a_line_says_so(kiosk, site, verb, role):
    status, left, shown = run(kiosk, site, verb, role)
    assert status == 0, shown
    assert left == [(READS | WRITES)[verb][1]]
    assert (NAME in shown) is (verb in READS)


@pytest.mark.parametrize("role", ["nobody", "gone"])
@pytest.mark.parametrize("verb", [*READS, *WRITES])
def test_who_may_not_sees_nothing_and_changes_nothing(kiosk, site, verb, role):
    status, left, shown = run(kiosk, site, verb, role)
    assert (status, left) == (2, [])
    assert "wrong passphrase" in shown
    assert NAME not in shown
    assert not (site.parent / "out").exists()


@pytest.mark.parametrize("verb", READS)
def test_what_cannot_be_noted_is_not_shown(kiosk, site, verb):
    """Without the post's key no line can be written: then nothing is shown either."""
    site.with_name(site.name + ".post-key").unlink()
    status, left, shown = run(kiosk, site, verb, "mediator")
    assert (status, left) == (2, [])
    assert NAME not in shown


# --- and no other way -----------------------------------------------------------------

OPENED_IN = {"kiosk.register.opening", "kiosk.register.seal"}
OPENERS = {"open_body", "open_names", "open_line", "open_signature"}
# Who takes them: each of these writes a line, or is only called by who does.
MAY_OPEN = {
    "register/opening.py",
    "register/rights.py",
    "register/export/__init__.py",
    "register/central/reading.py",  # the centre's own table of consultations
    "register/register.py",  # `search` and `signature`: no room calls them, see below
}


def calls():
    for path in sorted(KIOSK.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path.relative_to(KIOSK).as_posix(), node.func


def test_no_other_place_opens_bodies():
    found = set()
    for path in sorted(KIOSK.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module in OPENED_IN:
                names = {each.name for each in node.names}
                if names & OPENERS:
                    found.add(path.relative_to(KIOSK).as_posix())
    assert found == MAY_OPEN


def test_no_room_uses_what_leaves_no_line():
    """`Register.search` and `Register.signature` are for tests and measurements."""
    found = {
        (place, ast.unparse(called))
        for place, called in calls()
        if isinstance(called, ast.Attribute)
        and called.attr in {"search", "signature"}
        and ("register" in ast.unparse(called.value) or "ledger" in ast.unparse(called))
    }
    assert found == set()

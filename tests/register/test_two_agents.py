"""What a site lets nobody do alone, and what the register says of the two who do it."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.register import BodyClass, Purpose, RegisterError, RegisterFault
from kiosk.register.agents import MOST_ALONE, together
from kiosk.register.body import read_audit
from kiosk.register.founding import initialise
from kiosk.register.keys import unlock
from kiosk.register.mediators import recovery_words
from kiosk.register.models import EntryRow
from kiosk.register.opening import _body
from kiosk.register.register import Register
from tests.register.conftest import CROSS, PASSPHRASE, Clock, copied, essai
from tests.register.site import A_SITE
from tests.register.test_reads_are_noted import DAY, OTHER

SITE = (
    A_SITE
    + """
[register]
path = "{path}"
two_agents = true
"""
)
# Each command that nobody does alone: its words, the line that it leaves.
DEEDS = {
    "export": (
        (
            "register",
            "export",
            "--format",
            "csv",
            "--from",
            DAY,
            "--to",
            DAY,
            "--output",
            "{folder}/out",
        ),
        "export",
    ),
    "erase": (("register", "erase", "2", "--reason", "mistake"), "erasure"),
    "add": (
        ("mediator", "add", "m-9", "--new-passphrase-file", "{folder}/new"),
        "holders",
    ),
    "disable": (("mediator", "disable", "m-2"), "holders"),
}
ENVELOPE = recovery_words()
LINES = MOST_ALONE + 1


@pytest.fixture(scope="module")
def begun(cheap, tmp_path_factory):
    path = tmp_path_factory.mktemp("two") / "register.sqlite3"
    initialise(
        path, site_id="63-essai", station="poste-01", passphrase=PASSPHRASE,
        now=Clock(), recovery=ENVELOPE,
    )  # fmt: skip
    with Register.open(path, now=Clock()) as register:
        keystore = path.with_name(path.name + ".keystore")
        register.add_mediator("m-2", OTHER, unlock(path, PASSPHRASE), keystore)
        for number in range(1, LINES + 1):
            register.add(register.new_record_id(), essai(number), CROSS)
    return path


@pytest.fixture
def path(begun, tmp_path):
    return copied(begun, tmp_path)


@pytest.fixture
def folder(path):
    """Give the folder of a site that asks for two, with everybody's passphrases."""
    (path.parent / "site.toml").write_text(SITE.format(path=path), encoding="utf-8")
    said = {"first": PASSPHRASE, "m-2": OTHER, "recovery": ENVELOPE, "nobody": "x" * 12}
    for name, words in said.items():
        (path.parent / name).write_text(words + "\n")
    (path.parent / "new").write_text("a new one's false words\n")
    return path.parent


@pytest.fixture
def do(kiosk, folder):
    def done(words, first, second=None):
        command, *rest = (word.format(folder=folder) for word in words)
        more = ("--second-passphrase-file", folder / second) if second else ()
        return kiosk(
            *rest, "--site", folder / "site.toml", "--passphrase-file", folder / first,
            *more, command=command,
        )  # fmt: skip

    return done


def kinds(path):
    with closing(sqlite3.connect(path)) as link:
        return [kind for (kind,) in link.execute("SELECT kind FROM entry ORDER BY seq")]


def last_said(path):
    """Give what the last line says, to those who may open it."""
    keys = unlock(path, PASSPHRASE)
    with Register.open(path) as register, register._store.reading() as session:
        line = session.get(EntryRow, ("63-essai/poste-01", len(kinds(path)) - 1))
        return read_audit(_body(session, line, BodyClass.IDENT, keys))


@pytest.mark.parametrize("second", [None, "first", "nobody"])
@pytest.mark.parametrize("deed", DEEDS)
def test_nobody_does_it_alone(do, path, folder, deed, second):
    words, _ = DEEDS[deed]
    before = kinds(path)
    done = do(words, "first", second)

    assert (done.returncode, done.stdout) == (2, "")
    said = {
        None: "give --second-passphrase-file",
        "first": "a second agent must agree: both passphrases are one person's",
        "nobody": "wrong passphrase",
    }
    assert said[second] in done.stderr
    assert kinds(path) == before
    assert not (folder / "out").exists()


@pytest.mark.parametrize("second", ["m-2", "recovery"])
@pytest.mark.parametrize("deed", DEEDS)
def test_two_do_it_and_the_line_says_who(do, path, deed, second):
    words, kind = DEEDS[deed]
    before = kinds(path)
    done = do(words, "first", second)

    assert (done.returncode, done.stderr) == (0, "")
    assert kinds(path) == [*before, kind]
    said = last_said(path)
    assert (said["agent"], said["second_agent"]) == ("first", second)


def test_who_agreed_is_sealed(do, path):
    do(DEEDS["export"][0], "first", "m-2")
    with closing(sqlite3.connect(path)) as link:
        (header,) = link.execute(
            "SELECT header FROM entry ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    assert b"m-2" not in header
    assert b"second" not in header


def test_one_agent_sees_twenty_lines_and_no_more(do, path):
    before = kinds(path)
    alone = do(("register", "search", "zzyzx"), "first")
    assert (alone.returncode, alone.stdout) == (2, "")
    assert alone.stderr == (
        "kiosk: register: a second agent must agree: 21 lines, and one agent sees 20 at"
        " most; nothing was shown or changed; give --second-agent, and have another"
        " holder of a passphrase type theirs\n"
    )
    numbers = [str(number) for number in range(2, LINES + 2)]
    alone = do(("register", "access", *numbers), "first")
    assert (alone.returncode, alone.stdout) == (2, "")
    assert kinds(path) == before

    assert do(("register", "search", "zzyzx1"), "first").returncode == 0
    assert do(("register", "access", *numbers[1:]), "first").returncode == 0
    assert "second_agent" not in last_said(path)
    for words in (("register", "search", "zzyzx"), ("register", "access", *numbers)):
        both = do(words, "first", "m-2")
        assert (both.returncode, both.stderr) == (0, "")
        assert both.stdout.lower().count("zzyzx") == LINES
        assert last_said(path)["second_agent"] == "m-2"


def test_a_second_agent_is_asked_for_at_the_keyboard(kiosk, folder, path, monkeypatch):
    asked = []

    def typed(prompt):
        asked.append(prompt)
        return OTHER if "second" in prompt else PASSPHRASE

    monkeypatch.setattr("kiosk.command.register_asked.getpass.getpass", typed)
    monkeypatch.setattr("kiosk.command.register_asked._at_a_terminal", lambda: True)
    words = (word.format(folder=folder) for word in DEEDS["erase"][0][1:])
    assert kiosk(*words, "--site", folder / "site.toml").returncode == 0
    assert asked == ["Passphrase: ", "Passphrase of the second agent: "]
    assert last_said(path)["second_agent"] == "m-2"


def test_a_site_that_does_not_ask_may_have_two_all_the_same(do, folder, path):
    site = folder / "site.toml"
    site.write_text(SITE.format(path=path).replace("true", "false"), encoding="utf-8")
    words, _ = DEEDS["export"]
    assert do(words, "first").returncode == 0
    assert "second_agent" not in last_said(path)
    assert do(words, "first", "m-2").returncode == 0
    assert last_said(path)["second_agent"] == "m-2"


def test_the_register_itself_asks_for_two(path):
    """Not the command alone: a panel that asks nobody is refused, too."""
    first, second = unlock(path, PASSPHRASE), unlock(path, OTHER)
    with Register.open(path, two_agents=True) as register:
        with pytest.raises(RegisterError) as wrong:
            register.consult("zzyzx", first, Purpose.LOOKUP)
        assert wrong.value.fault is RegisterFault.SECOND_AGENT
        both = together(first, second)
        found = register.consult("zzyzx", both, Purpose.LOOKUP).found
        assert len(found.entries) == LINES

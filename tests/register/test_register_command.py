"""`kiosk register`, as people and scripts meet it: through its process."""

import json
import os
import pty
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.register import postkey
from kiosk.register.keys import place
from tests.register.conftest import PASSPHRASE, line_of
from tests.register.intruder import tamper
from tests.register.site import A_SITE

ROOT = Path(__file__).parents[2]
STROKES = [[[100, 100], [500, 400]], [[100, 400], [500, 100]]]
SITE = (
    A_SITE
    + """
[register]
path = "{path}"
"""
)


def process(*words, stdin=""):
    """Run the command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "register", *map(str, words)],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def strokes(tmp_path):
    file = tmp_path / "strokes.json"
    file.write_text(json.dumps({"width": 9000, "height": 4000, "strokes": STROKES}))
    return file


def test_a_register_from_its_beginning_to_its_proof(kiosk, tmp_path, strokes, secret):
    path = tmp_path / "own" / "register.sqlite3"
    path.parent.mkdir()
    site = tmp_path / "site.toml"
    site.write_text(SITE.format(path=path), encoding="utf-8")

    begun = process("init", "--site", site, "--passphrase-file", secret)
    assert (begun.returncode, begun.stderr) == (0, "")
    assert begun.stdout.startswith(
        f"register\t{path}\npost_key\t{path}.post-key\nkeystore\t{path}.keystore\n"
        "recovery\t"
    )
    added = process(
        "add", "--site", site, "--name", "Zzyzx", "--first-names", "Essai Élie",
        "--signature", strokes,
    )  # fmt: skip
    assert (added.returncode, added.stderr) == (0, "")
    number, at, proof = added.stdout.removesuffix("\n").split("\t")
    assert number == "1"
    assert at.endswith("Z")
    assert [len(group) for group in proof.split(" ")] == [4] * 8

    note = tmp_path / "note"
    note.write_text(kiosk("checkpoint", "--site", site).stdout)
    held = kiosk("verify", "--site", site)
    assert held.returncode == 0
    assert held.stdout.splitlines()[0] == f"holds: 1 lines, {proof}"
    assert held.stdout.splitlines()[1].startswith("cannot be shown\t-\twithout a wit")
    witnessed = kiosk("verify", "--path", path, "--witness", note)
    assert witnessed.returncode == 0
    assert "cannot be shown" not in witnessed.stdout
    assert "witnessed\t1\t" in witnessed.stdout

    found = process("search", "ELIE", "--site", site, "--passphrase-file", secret)
    assert found.stdout == f"1\t{at}\tZzyzx\tEssai Élie\t-\n"
    assert kiosk("status", "--site", site).returncode == 0


def test_bad_use_of_the_process_itself_is_one_line(path, tmp_path, secret):
    text = tmp_path / "text"
    text.write_text("not a register")
    secret.write_text("plainly other words\n")
    for words, stdin, said in (
        (("verify", "--path", tmp_path / "none"), "", "missing"),
        (("verify", "--path", tmp_path), "", "not a register"),
        (("status", "--path", text), "", "not a register"),
        (("add", "-", "--path", path), "\n{\n", "line 2: not JSON"),
        (
            ("search", "essai", "--path", path, "--passphrase-file", secret),
            "",
            "wrong passphrase",
        ),
    ):
        assert said in line_of(process(*words, stdin=stdin))


def test_each_line_of_stdin_is_answered(kiosk, path):
    lines = [
        {"name": "Zzyzx", "first_names": "Un", "attested_by": "m-1"},
        {"name": "Zzyzx", "first_names": "Deux", "signature": STROKES},
        {
            "name": "Zzyzx",
            "first_names": "Trois",
            "signature": {"mode": "confirmed"},
            "record_id": "019b0000-0000-7000-8000-000000000003",
        },
    ]
    lines.append(lines[-1])
    text = "\n\n".join(json.dumps(line) for line in lines)
    done = kiosk("add", "-", "--path", path, stdin=text)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == list("1233")


def test_each_answer_comes_as_soon_as_it_is_durable(kiosk, path):
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "register", "add", "-", "--path", path],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        for number in ("1", "2"):
            form = {"name": "Zzyzx", "first_names": "Essai", "attested_by": "m-1"}
            process.stdin.write(json.dumps(form) + "\n")
            process.stdin.flush()
            assert process.stdout.readline().split("\t")[0] == number
        process.kill()
    assert kiosk("verify", "--path", path).stdout.startswith("holds: 2 lines")


def test_the_file_may_be_named_before_the_verb(kiosk, path):
    before = kiosk("--path", path, "--json", "status")
    after = kiosk("status", "--json", "--path", path)
    assert before.returncode == after.returncode == 0
    assert json.loads(before.stdout)["lines"] == json.loads(after.stdout)["lines"]


def test_answers_in_json_are_one_document(kiosk, path, secret, strokes, full_path):
    form = {"name": "Zzyzx", "first_names": "Essai", "attested_by": "m-1"}
    text = json.dumps(form) + "\n" + json.dumps(form)
    added = json.loads(kiosk("add", "-", "--json", "--path", path, stdin=text).stdout)
    assert [answer["number"] for answer in added] == [9, 10]
    assert added[0].keys() == {"number", "at", "proof", "record_id", "head"}
    words = ("--name", "Zzyzx", "--first-names", "Onze", "--signature", strokes)
    one = json.loads(kiosk("add", "--json", "--path", path, *words).stdout)
    assert one["number"] == 11
    report = json.loads(kiosk("verify", "--json", "--path", path).stdout)
    assert report["holds"] is True
    assert (report["lines"], report["head"]) == (11, one["head"])
    assert report["findings"] == []
    assert len(report["cannot_be_shown"]) == 1
    search = ("search", "onze", "--json", "--path", path, "--passphrase-file", secret)
    found = json.loads(kiosk(*search).stdout)
    assert [entry["first_names"] for entry in found["found"]] == ["Onze"]
    status = json.loads(kiosk("status", "--json", "--path", path).stdout)
    # The search left a line too.
    assert (status["lines"], status["unfinished"], status["writable"]) == (12, 1, True)
    note = json.loads(kiosk("checkpoint", "--json", "--path", path).stdout)["note"]
    assert note.splitlines()[1] == "12"
    renewal = ("renew", "--json", "--path", path, "--passphrase-file", secret)
    assert len(json.loads(kiosk(*renewal).stdout)["months"]) < 25


def test_a_beginning_in_json_gives_the_first_witness(kiosk, tmp_path, secret):
    path = tmp_path / "new.sqlite3"
    done = kiosk("init", "--json", "--path", path, "--passphrase-file", secret)
    made = json.loads(done.stdout)
    assert made["register"] == str(path)
    note = tmp_path / "note"
    note.write_text(made["witness"])
    assert kiosk("verify", "--path", path, "--witness", note).returncode == 0


def test_what_does_not_hold_is_said_with_its_place(kiosk, full_path, tmp_path):
    tamper(full_path, "DELETE FROM body WHERE seq = 3 AND body_class = 'sign'")
    done = kiosk("verify", "--path", full_path)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines[0].startswith("does not hold: 8 lines, ")
    assert lines[1] == "wrong\t4\ta sealed body is missing"
    report = json.loads(kiosk("verify", "--json", "--path", full_path).stdout)
    assert report["findings"] == [{"flaw": "body_missing", "place": "4"}]


def test_a_cut_is_said_when_there_is_a_witness(kiosk, full_path, tmp_path):
    note = tmp_path / "note"
    note.write_text(kiosk("checkpoint", "--path", full_path).stdout)
    tamper(
        full_path,
        "DELETE FROM body WHERE seq > 4",
        "DELETE FROM checkpoint WHERE size > 5",
        "DELETE FROM entry WHERE seq > 4",
    )
    assert kiosk("verify", "--path", full_path).returncode == 0
    done = kiosk("verify", "--path", full_path, "--witness", note)
    assert done.returncode == 1
    assert "wrong\t6-8\tlines that the witness saw are missing" in done.stdout


def test_a_ruin_does_not_hold(kiosk, full_path):
    with full_path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (full_path.stat().st_size - 4096))
    done = kiosk("verify", "--path", full_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[1] == "wrong\t-\tthe file is damaged"


def test_lines_that_do_not_open_are_said(kiosk, full_path, secret):
    tamper(full_path, "UPDATE body SET ciphertext = zeroblob(272) WHERE seq = 3")
    words = ("search", "zzyzx1", "--path", full_path, "--passphrase-file", secret)
    done = kiosk(*words)
    assert done.returncode == 1
    assert done.stdout.startswith("1\t")
    assert done.stdout.endswith("\tcompleted\n")
    assert done.stderr == "kiosk: register: these lines do not open: 4\n"


def test_what_should_be_looked_after_is_said(kiosk, path):
    postkey.place(path).unlink()
    done = kiosk("status", "--path", path)
    assert done.returncode == 1
    assert "concern\tthe post key is missing, or not this register's" in done.stdout


@pytest.mark.parametrize("verb", ["add", "verify", "search", "status", "checkpoint"])
def test_bad_files_are_refused_in_one_line(refused, tmp_path, verb, secret):
    words = {
        "add": ("--name", "Zzyzx", "--first-names", "Essai", "--attested-by", "m-1"),
        "search": ("zzyzx", "--passphrase-file", secret),
    }.get(verb, ())
    text = tmp_path / "text"
    text.write_text("not a register")
    empty = tmp_path / "empty"
    empty.touch()
    other = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(other)) as link:
        link.execute("CREATE TABLE t (x)")
    for path, said in (
        (tmp_path / "none", "missing"),
        (tmp_path, "not a register"),
        (empty, "not a register"),
        (text, "not a register"),
        (other, "not a register"),
    ):
        line = refused(verb, "--path", path, *words)
        assert said in line
        assert str(path) in line


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"name": "Zzyzx"', "line 2: not JSON"),
        ("[" * 100_000, "line 2: not JSON"),
        ("[]", "line 2: refused: a line is a JSON object"),
        ('{"name": 3}', "line 2: refused: give either"),
        (
            '{"name": 3, "first_names": "E", "attested_by": "m-1"}',
            "line 2: refused: “name” is missing, or no text",
        ),
        (
            '{"name": " ", "first_names": "E", "attested_by": "m-1"}',
            "line 2: refused: a name is empty",
        ),
        (
            '{"name": "Z", "first_names": "E", "attested_by": 3}',
            "line 2: refused: “attested_by” is a mediator's id",
        ),
        (
            '{"name": "Z", "first_names": "E", "attested_by": "m 1"}',
            "line 2: refused: an attestation needs the mediator's id",
        ),
        ('{"born": "1970"}', "line 2: refused: unknown key “born”"),
        (
            '{"name":"Z","first_names":"E","attested_by":"m","record_id":"7"}',
            "line 2: refused: “record_id” is no UUID",
        ),
    ],
)
def test_a_bad_line_is_refused_with_its_number(kiosk, path, text, said):
    good = '{"name": "Zzyzx", "first_names": "Essai", "attested_by": "m-1"}'
    done = kiosk("add", "-", "--path", path, stdin=f"{good}\n{text}\n{good}\n")
    assert done.returncode == 2
    assert done.stderr.startswith(f"kiosk: register add: {said}")
    assert len(done.stderr.splitlines()) == 1
    assert len(done.stdout.splitlines()) == 1  # the good line before it is written


def test_a_bad_line_leaves_the_json_answer_whole(kiosk, path):
    done = kiosk("add", "-", "--json", "--path", path, stdin="{\n")
    assert (done.returncode, json.loads(done.stdout)) == (2, [])


def test_stdin_that_is_no_text_is_refused(path, kiosk):
    done = kiosk("add", "-", "--path", path, stdin=b"\xff\xfe\n")
    assert done.returncode == 2
    assert done.stderr == "kiosk: register add: line 1: not UTF-8 text\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is no such file"),
        ("", "not JSON"),
        ("null", "give either"),
        ("3", "a signature is a JSON object"),
        ("[]", "the signature is empty"),
        ("[3]", "“strokes” is a list of lists of points"),
        ("{}", "“strokes” is a list of lists of points"),
        ("[[[1, 2, 3]]]", "a point is [x, y]"),
        ('[[["1", "2"]]]', "a point is [x, y]"),
        ("[[[NaN, 2]]]", "a point is [x, y]"),
        ("[[[5, 5]]]", "the signature is only a dot"),
        ('{"strokes": [], "pressure": []}', "unknown key “pressure”"),
        ('{"mode": "pen", "strokes": []}', "“mode” is stylus, finger, mouse or"),
        ('{"mode": "attested"}', "“mode” is stylus, finger, mouse or"),
        ('{"strokes": [[[0, 0], [900, 0]]], "width": "9"}', "“width” is a number"),
        ('{"strokes": [[[0, 0], [900, 0]]], "width": true}', "“width” is a number"),
        ('{"strokes": [[[0, 0], [900, 9]]], "width": 300}', "leaves its frame"),
        (b"\xff", "not UTF-8 text"),
    ],
)
def test_bad_strokes_are_refused(refused, path, strokes, content, said):
    strokes.unlink()
    if isinstance(content, bytes):
        strokes.write_bytes(content)
    elif content is not None:
        strokes.write_text(content)
    words = ("--name", "Zzyzx", "--first-names", "Essai", "--signature", strokes)
    assert said in refused("add", "--path", path, *words)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "required: VERB"),
        (("sing",), "invalid choice"),
        (("add",), "give --name N and --first-names F"),
        (("add", "--name", "Zzyzx"), "give --name N and --first-names F"),
        (("add", "--name", "Z", "--first-names", "E"), "either --signature STROKES"),
        (
            ("add", "--name", "Z", "--first-names", "E", "--signature", "f",
             "--attested-by", "m"),
            "either --signature STROKES",
        ),
        (("add", "-", "--name", "Zzyzx"), "give it alone"),
        (("search",), "required: TEXT"),
        (("search", "zzyzx"), "give --passphrase-file"),
        (("verify", "--witness", "/none"), "/none: there is no such file"),
        (("status", "--site", "/none"), "/none: there is no such file"),
    ],
)  # fmt: skip
def test_bad_use_is_refused_in_one_line(refused, path, words, said):
    own = () if "--site" in words or words in ((), ("sing",)) else ("--path", path)
    assert said in refused(*words, *own)


def test_another_passphrase_is_refused(refused, path, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("plainly other words\n")
    line = refused("search", "essai", "--path", path, "--passphrase-file", wrong)
    assert "wrong passphrase" in line
    none = tmp_path / "none"
    line = refused("search", "essai", "--path", path, "--passphrase-file", none)
    assert f"{none}: there is no such file" in line


def test_a_missing_keystore_is_told(refused, path, secret):
    place(path).unlink()
    words = ("search", "essai", "--path", path, "--passphrase-file", secret)
    assert "name the keystore with --keystore FILE" in refused(*words)


def test_a_search_for_nothing_is_refused(refused, path, secret):
    words = ("search", " ", "--path", path, "--passphrase-file", secret)
    assert "a name is empty" in refused(*words)


def test_a_text_for_a_witness_is_refused(refused, path, secret):
    line = refused("verify", "--path", path, "--witness", secret)
    assert "not a signed note" in line


def test_a_register_is_not_begun_over_another(refused, path, secret):
    line = refused("init", "--path", path, "--passphrase-file", secret)
    assert f"exists already: {path}; nothing was changed" in line


def test_a_register_needs_its_folder(refused, tmp_path, secret):
    path = tmp_path / "none" / "register.sqlite3"
    line = refused("init", "--path", path, "--passphrase-file", secret)
    assert f"{path.parent}: no such folder; make it first" in line


def test_a_short_passphrase_is_refused(refused, tmp_path):
    short = tmp_path / "short"
    short.write_text("11 letters!\n")
    path = tmp_path / "new.sqlite3"
    line = refused("init", "--path", path, "--passphrase-file", short)
    assert "fewer than 12 characters" in line
    assert not path.exists()


def on_a_terminal(*words, typed):
    """Run the command on a terminal of its own, and type when it asks."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        os.execv(  # noqa: S606 - it becomes the terminal's process
            sys.executable, [sys.executable, "-m", "kiosk", "register", *words]
        )
    said = b""
    for line in typed:
        while not said.endswith(b": "):
            said += os.read(terminal, 1024)
        os.write(terminal, line.encode() + b"\n")
        said += os.read(terminal, 1024)
    try:
        while more := os.read(terminal, 1024):
            said += more
    except OSError:
        pass  # how Linux tells that the other end is closed
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), said.decode()


def test_a_passphrase_is_asked_twice_on_a_terminal(tmp_path):
    path = tmp_path / "new.sqlite3"
    status, said = on_a_terminal(
        "init", "--path", str(path), typed=[PASSPHRASE, PASSPHRASE]
    )
    assert status == 0
    assert PASSPHRASE not in said
    assert path.exists()
    status, said = on_a_terminal(
        "search", "essai", "--path", str(path), typed=[PASSPHRASE]
    )
    assert (status, PASSPHRASE in said) == (0, False)


def test_two_passphrases_that_differ_make_nothing(tmp_path):
    path = tmp_path / "new.sqlite3"
    status, said = on_a_terminal(
        "init", "--path", str(path), typed=[PASSPHRASE, PASSPHRASE + "!"]
    )
    assert status == 2
    assert "the two passphrases differ" in said
    assert list(tmp_path.iterdir()) == []

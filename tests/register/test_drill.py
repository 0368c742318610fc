"""The drill: the computer is gone; a copy, the keystore and the envelope are left.

What an office keeps elsewhere, as docs/registre.md says, and nothing else: the register
is read, verified and written again, by someone who knows no mediator's passphrase.
"""

import json
import shutil

import pypdfium2
import pytest

from kiosk.register.founding import initialise
from kiosk.register.keys import unlock
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, Clock, essai


@pytest.fixture
def kept(kiosk, tmp_path, secret):
    """Give the folder of what is kept elsewhere, and the site's first computer."""
    first, safe = tmp_path / "first", tmp_path / "safe"
    first.mkdir()
    safe.mkdir()
    path = first / "register.sqlite3"
    own = ("--path", path, "--passphrase-file", secret)
    done = kiosk("init", "--envelope", safe / "envelope.pdf", *own)
    assert done.returncode == 0
    with Register.open(path, now=Clock()) as register:
        for number in range(5):
            register.sign_in(register.new_record_id(), essai(number), CROSS, NOTICE)
    assert kiosk("backup", safe / "copy.sqlite3", "--path", path).returncode == 0
    note = kiosk("checkpoint", "--path", path).stdout
    (safe / "note.txt").write_text(note, encoding="utf-8")
    for name in ("keystore", "post-key"):
        shutil.copy(first / f"register.sqlite3.{name}", safe)
    shutil.rmtree(first)  # stolen, burnt
    return safe


def test_a_register_is_got_back_from_a_copy_and_the_envelope(kiosk, kept, tmp_path):
    second = tmp_path / "second"
    second.mkdir()
    path = second / "register.sqlite3"
    for name in ("keystore", "post-key"):
        shutil.copy(kept / f"register.sqlite3.{name}", second)
    restored = kiosk(
        "restore", kept / "copy.sqlite3", "--witness", kept / "note.txt",
        "--path", path,
    )  # fmt: skip
    assert restored.stdout == f"{path}\t5 lines\tlost: none that is known\n"

    words = words_in(kept / "envelope.pdf")
    secret = tmp_path / "from the envelope"
    secret.write_text(words.lower().replace("-", " ") + "\n")  # as it is typed
    own = ("--path", path, "--passphrase-file", secret)
    found = json.loads(kiosk("search", "zzyzx", "--json", *own).stdout)
    assert [each["number"] for each in found["found"]] == [1, 2, 3, 4, 5]

    # A new mediator, none of the old ones; and the register goes on.
    theirs = tmp_path / "theirs"
    theirs.write_text("new plainly false words\n")
    added = kiosk(
        "add", "m-2", "--new-passphrase-file", theirs, *own, command="mediator"
    )
    assert added.returncode == 0
    assert kiosk("disable", "first", *own, command="mediator").returncode == 0
    with Register.open(path) as register:
        register.add(register.new_record_id(), essai(9), CROSS)
        assert register.search(
            "zzyzx9", unlock(path, "new plainly false words")
        ).entries
    verified = kiosk("verify", "--path", path, "--witness", kept / "note.txt")
    assert verified.returncode == 0
    assert "witnessed\t5\t" in verified.stdout


def test_without_the_keystore_a_copy_opens_to_nobody(kiosk, kept, tmp_path):
    """Why the keystore is kept elsewhere too: neither words nor envelope replace it."""
    path = kept / "copy.sqlite3"
    secret = tmp_path / "words"
    secret.write_text(words_in(kept / "envelope.pdf") + "\n")
    done = kiosk("search", "zzyzx", "--path", path, "--passphrase-file", secret)
    assert done.returncode == 2
    assert "no keystore" in done.stderr
    # Another register's keystore opens nothing of it either.
    other = tmp_path / "other.sqlite3"
    initialise(other, site_id="63-essai", station="p", passphrase=PASSPHRASE)
    shutil.copy(tmp_path / "other.sqlite3.keystore", kept / "copy.sqlite3.keystore")
    shutil.copy(kept / "register.sqlite3.post-key", kept / "copy.sqlite3.post-key")
    with Register.open(path) as register:
        found = register.search("zzyzx", unlock(path, PASSPHRASE))
    assert found.entries == ()
    assert found.unreadable == (1, 2, 3, 4, 5)


def words_in(sheet):
    pdf = pypdfium2.PdfDocument(sheet)
    text = pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    return next(word for word in text.split() if word.count("-") == 5)

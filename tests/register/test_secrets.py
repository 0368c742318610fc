"""A stolen kiosk gives no name and no stroke: its bytes are searched for them."""

import base64
import logging
import sys

from kiosk.register import (
    ErasureReason,
    Identity,
    Outcome,
    Purpose,
    Signature,
    SignatureMode,
)
from kiosk.register.export import Format
from kiosk.register.ink import pack
from kiosk.register.keys import place, unlock
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, copied
from tests.rigs.strace import watched

OTHER = "other plainly false words"
CANARY = Identity("Zzyzxcanari", "Essaiserin")
INK = Signature(
    mode=SignatureMode.STYLUS,
    width=9000,
    height=4000,
    strokes=(((1234, 2345), (3456, 1457), (2134, 999)), ((77, 3131), (8888, 3737))),
)


def bytes_of(folder):
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def test_no_name_and_no_stroke_is_on_the_disk(path, clock, keys, caplog):
    caplog.set_level(logging.DEBUG)
    with Register.open(path, now=clock) as register:
        record_id = register.new_record_id()
        register.sign_in(record_id, CANARY, INK, NOTICE)
        attested = register.new_record_id()
        register.add(
            attested,
            CANARY,
            Signature(mode=SignatureMode.ATTESTED, attested_by="canari-mediator"),
        )
        register.sign_out(record_id, Outcome.COMPLETED)
        assert register.search("zzyzxcanari essaiserin", keys).entries
        open_files = bytes_of(path.parent)
        assert {f"{path.name}-wal", f"{path.name}-shm"} < open_files.keys()
    closed_files = bytes_of(path.parent)
    ink = pack(INK.strokes)
    canaries = {
        "name": b"zzyzxcanari",
        "first names": b"essaiserin",
        "mediator": b"canari-mediator",
        "passphrase": PASSPHRASE.encode(),
        "utf-16": CANARY.family_name.lower().encode("utf-16-le"),
        "ink": ink,
        "part of the ink": ink[2:14],
        "base64": base64.b64encode(ink),
    }
    for files in (open_files, closed_files):
        for name, content in files.items():
            for canary, raw in canaries.items():
                assert raw not in content, (name, canary)
                assert raw not in content.lower(), (name, canary)
    assert "zzyzx" not in caplog.text.lower()


def test_nothing_that_is_written_anywhere_has_a_name_or_a_stroke(begun, tmp_path):
    """Not in the register, nor in a temporary file that was taken away again."""
    path = copied(begun, tmp_path / "written")
    # -B: this file's own words are no finding, if they are compiled for the first time
    words = [sys.executable, "-B", "-m", "tests.register.days", path, "1", "4", "FULL"]
    calls = list(watched(words, tmp_path / "trace"))
    texts = [text for call in calls for text in call.texts]
    assert sum(call.name == "pwrite64" for call in calls) > 100
    assert any(text.startswith(b"trying ") for text in texts)
    ink = pack(CROSS.strokes)
    for text in texts:
        assert b"zzyzx" not in text.lower()
        assert ink[2:] not in text


def test_what_is_done_with_a_line_puts_no_name_on_the_disk(
    path, clock, keys, caplog, tmp_path
):
    caplog.set_level(logging.DEBUG)
    days = (clock.at.date(), clock.at.date())
    with Register.open(path, now=clock) as register:
        for _ in range(3):
            register.add(register.new_record_id(), CANARY, INK)
        register.add_mediator("canari-mediator", OTHER, keys, place(path))
        theirs = unlock(path, OTHER)
        register.consult("zzyzxcanari", theirs, Purpose.REQUISITION)
        register.rectify(1, Identity("Zzyzxserin", "Essaicanari"), theirs)
        register.limit(2, theirs)
        register.access([1, 2], theirs)
        for form in Format:
            assert register.export(form, days, theirs, Purpose.CONTROL).count
        register.erase(3, ErasureReason.MISTAKE, theirs)
        register.disable_mediator("canari-mediator", keys, place(path))
        register.closing()
        register.backup(tmp_path / "register.sqlite3.copy")
        files = bytes_of(path.parent)
    assert len(files) > 4
    for name, content in files.items():
        for canary in (b"zzyzx", b"canari", b"serin", OTHER.encode()):
            if name.endswith(".keystore") and canary == b"canari":
                continue  # who may open it is said there
            assert canary not in content.lower(), (name, canary)
        assert pack(INK.strokes)[2:14] not in content, name
    assert "zzyzx" not in caplog.text.lower()
    assert "canari" not in caplog.text.lower()


def test_private_keys_are_not_in_the_register(path, keys):
    files = bytes_of(path.parent)
    secrets = [
        keys.master,
        keys.site_key.private_bytes_raw(),
        *(key.private_bytes_raw() for key in keys.epochs.values()),
    ]
    for name, content in files.items():
        for secret in secrets:
            assert secret not in content, name
            assert base64.b64encode(secret) not in content, name


def test_names_of_any_length_take_the_same_room(path, clock):
    with Register.open(path, now=clock) as register:
        for name in ("Z", "Zzyzx" * 19):
            register.add(register.new_record_id(), Identity(name, name), INK)
        store = register._store
        with store.reading() as session:
            sizes = session.connection().exec_driver_sql(
                "SELECT DISTINCT length(ciphertext) FROM body"
                " WHERE body_class = 'ident'"
            )
            assert len(sizes.all()) == 1

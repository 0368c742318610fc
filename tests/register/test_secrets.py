"""A stolen kiosk gives no name and no stroke: its bytes are searched for them."""

import base64
import logging

from kiosk.register import Identity, Outcome, Signature, SignatureMode
from kiosk.register.ink import pack
from kiosk.register.register import Register
from tests.register.conftest import NOTICE, PASSPHRASE

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

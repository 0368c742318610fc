"""What is malformed is refused in its own words, and costs no memory.

`python -m bench.register_malformed` gives each reader many more.
"""

import json
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.register import RegisterError
from kiosk.register.central.outlook import Outlook, read
from kiosk.register.form import read_form
from kiosk.register.ink import pack, unpack
from kiosk.register.keys import place
from kiosk.register.note import read_note
from kiosk.register.register import Register
from kiosk.register.remembered import Memory
from tests.register.conftest import Clock
from tests.register.malformed import FORM, readers, tried

COUNT = int(os.environ.get("MALFORMED_INPUTS", "400"))
NAMES = (
    "note", "strokes", "form", "header", "name", "signature", "audit", "lines",
    "keystore",
)  # fmt: skip


@pytest.fixture(scope="module")
def known(begun, tmp_path_factory):
    folder = tmp_path_factory.mktemp("malformed")
    with Register.open(begun, now=Clock()) as register:
        note = register.checkpoint()
    found = readers(folder, place(begun).read_bytes(), note)
    return {reader.name: reader for reader in found}


def test_every_reader_is_tried(known):
    assert known.keys() == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_malformed_is_refused_and_nothing_else_happens(known, name):
    reader = known[name]
    reader.read(reader.example)  # valid, so that what is refused is the change
    refused = tried(reader, COUNT, seed=1)
    assert refused > COUNT // 20


# --- and what chance would not write --------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(
            st.sampled_from(
                [*FORM, "strokes", "width", "height", "mode", "attested_by"]
            )
            | st.text(max_size=8),
            inner,
            max_size=6,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=200)
@given(JSON)
def test_any_json_is_a_form_or_is_refused(raw):
    try:
        form = read_form(raw)
    except RegisterError:
        return
    assert 1 <= len(form.identity.family_name) <= 100


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes_are_strokes_or_are_refused(raw):
    try:
        strokes = unpack(b"\x01" + raw)
    except ValueError:
        return
    assert len(strokes) <= 64
    assert sum(map(len, strokes)) <= 4096
    assert unpack(pack(strokes)) == strokes


@settings(max_examples=200)
@given(st.text(max_size=300))
def test_any_text_is_a_note_or_is_refused(text):
    with pytest.raises(RegisterError):
        read_note(text)


@given(
    st.one_of(st.binary(max_size=80), JSON.map(lambda raw: json.dumps(raw).encode()))
)
def test_any_note_beside_the_register_stops_nothing(tmp_path_factory, raw):
    path = tmp_path_factory.mktemp("beside") / "register.sqlite3"
    path.with_name(path.name + ".centre").write_bytes(raw)
    assert isinstance(read(path), Outlook)
    memory = Memory(path)
    path.write_bytes(raw)
    with pytest.raises(RegisterError):
        memory.note()

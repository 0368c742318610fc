"""Signed notes: what is kept elsewhere."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.note import Checkpoint, read_note

KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
PUBLIC = KEY.public_key().public_bytes_raw()
CHECKPOINT = Checkpoint(
    post="pn/63-essai/poste-01",
    segment="2026",
    size=18250,
    head=b"h" * 32,
    at_s=1795338000,
)


def note():
    return CHECKPOINT.note(PUBLIC, CHECKPOINT.sign(KEY))


def test_a_note_is_the_text_and_the_posts_signature():
    lines = note().split("\n")
    assert lines[:5] == [
        "pn/63-essai/poste-01/2026",
        "18250",
        "aGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGg=",
        "2026-11-22T09:00:00Z",
        "",
    ]
    assert lines[5].startswith("— pn/63-essai/poste-01 ")
    assert lines[6:] == [""]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_note_comes_back_whatever_its_line_ends(end):
    witness = read_note(f"{end}{note().replace(chr(10), end)}{end}")
    assert witness.checkpoint == CHECKPOINT
    assert witness.made_with(PUBLIC)


def test_a_note_of_another_key_is_told():
    other = Ed25519PrivateKey.generate()
    public = other.public_key().public_bytes_raw()
    assert not read_note(note()).made_with(public)
    forged = CHECKPOINT.note(PUBLIC, CHECKPOINT.sign(other))
    assert not read_note(forged).made_with(PUBLIC)


@pytest.mark.parametrize(
    ("key", "signature"), [(b"short", bytes(64)), (PUBLIC, b""), (PUBLIC, bytes(64))]
)
def test_nonsense_signed_nothing(key, signature):
    assert not CHECKPOINT.signed_by(key, signature)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        note().replace("18250", "many"),
        note().replace("aGho", "aGh", 1),
        note().replace("2026-11-22T", "yesterday "),
        note().replace("— pn", "- pn"),
        note().replace("— pn/63-essai", "— pn/64-essai"),
        note().replace("\n\n", "\nmore\n"),
        note()[:-20],
        note() + note(),
    ],
)
def test_another_text_is_no_note(text):
    with pytest.raises(RegisterError) as wrong:
        read_note(text)
    assert wrong.value.fault is RegisterFault.NOT_A_WITNESS

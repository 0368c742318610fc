"""Sealed bodies: opened by the month's key, whole, in their own line, or not at all."""

import hmac
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.register import (
    BodyClass,
    Identity,
    RegisterError,
    RegisterFault,
    Signature,
    SignatureMode,
    Verification,
)
from kiosk.register.body import (
    ident_body,
    read_ident,
    read_sign,
    sign_body,
    statement,
)
from kiosk.register.chain import BodySeal, body_digest
from kiosk.register.register import Register
from kiosk.register.seal import close_body, new_key, open_body
from tests.register.conftest import CROSS, NOTICE

KEY = X25519PrivateKey.generate()
HEADER = b'{"seq":1}'


def closed(plain=b'{"a":1}', body_class=BodyClass.IDENT):
    key = new_key(body_class, "2026-11", KEY.public_key().public_bytes_raw())
    return close_body(plain, header=HEADER, key=key)


def test_the_months_key_opens_a_body():
    assert open_body(closed(), header=HEADER, key=KEY).rstrip() == b'{"a":1}'


@pytest.mark.parametrize("body_class", BodyClass)
def test_a_body_is_what_the_format_says(body_class):
    """Written by hand once more: bodies of today are to be opened in five years."""
    info = b"".join(
        len(part).to_bytes(4, "big") + part
        for part in (b"pn-body-key-v1", body_class.value.encode(), b"2026-11")
    )
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    body = closed(body_class=body_class)
    body_key = suite.decrypt(body.sealed_key, KEY, info=info)
    assert len(body_key) == 32
    plain = AESGCM(body_key).decrypt(bytes(12), body.ciphertext, HEADER)
    assert plain == b'{"a":1}'.ljust(256)
    commitment = hmac.digest(body_key, b"pn-key-commit-v1", "sha256")
    assert body.commitment == commitment
    assert (body.body_class, body.epoch) == (body_class, "2026-11")
    digest = body_digest("2026-11", body.sealed_key, body.ciphertext)
    assert body.seal == BodySeal(digest, commitment)


def test_a_body_does_not_tell_how_long_a_name_is():
    sizes = {len(closed(b"x" * length).ciphertext) for length in (1, 40, 256)}
    assert sizes == {256 + 16}
    assert len(closed(b"x" * 257).ciphertext) == 512 + 16


def test_no_two_bodies_are_closed_alike():
    assert closed().ciphertext != closed().ciphertext


@pytest.mark.parametrize(
    "change",
    [
        {"epoch": "2026-12"},
        {"body_class": BodyClass.SIGN},
        {"commitment": bytes(32)},
        {"sealed_key": bytes(80)},
        {"sealed_key": b""},
        {"ciphertext": bytes(272)},
        {"ciphertext": b""},
    ],
)
def test_a_changed_body_does_not_open(change):
    with pytest.raises(RegisterError) as wrong:
        open_body(replace(closed(), **change), header=HEADER, key=KEY)
    assert wrong.value.fault is RegisterFault.DAMAGED
    other = "commitment" in change
    told = "a body has another's key" if other else "a body does not open"
    assert wrong.value.detail == told


def test_a_key_that_was_exchanged_is_told_from_a_body_that_was():
    """AES-GCM alone would let one text be opened by two keys."""
    one, other = closed(), closed()
    with pytest.raises(RegisterError) as wrong:
        open_body(replace(one, sealed_key=other.sealed_key), header=HEADER, key=KEY)
    assert wrong.value.detail == "a body has another's key"


def test_a_body_opens_in_its_own_line_only():
    with pytest.raises(RegisterError):
        open_body(closed(), header=b'{"seq":2}', key=KEY)


def test_another_key_opens_nothing():
    with pytest.raises(RegisterError):
        open_body(closed(), header=HEADER, key=X25519PrivateKey.generate())


def test_a_body_says_who_signed_and_nothing_more():
    identity = Identity("Zzyzx", "Essai", Verification.SEEN_BY_MEDIATOR)
    assert read_ident(ident_body(identity, NOTICE)) == identity
    assert read_ident(ident_body(identity, None)) == identity


@pytest.mark.parametrize(
    "signature",
    [
        CROSS,
        Signature(mode=SignatureMode.CONFIRMED),
        Signature(mode=SignatureMode.ATTESTED, attested_by="m-1"),
    ],
)
def test_a_body_says_how_it_was_signed(signature):
    assert read_sign(sign_body(signature, b"x" * 32)) == signature


def test_what_is_signed_depends_on_all_that_was_shown():
    one, two = Register.new_record_id(), Register.new_record_id()
    zzyzx, essai = Identity("Zzyzx", "Essai"), Identity("Essai", "Zzyzx")
    said = {
        statement(one, zzyzx, NOTICE),
        statement(two, zzyzx, NOTICE),
        statement(one, essai, NOTICE),
        statement(one, zzyzx, None),
    }
    assert len(said) == 4


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b"null", b'{"mode":"pen"}'])
def test_another_text_is_no_body(raw):
    for read in (read_ident, read_sign):
        with pytest.raises(RegisterError) as wrong:
            read(raw)
        assert wrong.value.fault is RegisterFault.DAMAGED

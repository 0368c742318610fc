"""Sealed bodies: opened by the month's key, whole, in their own line, or not at all."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

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
from kiosk.register.register import Register
from kiosk.register.seal import close_body, open_body
from tests.register.conftest import CROSS, NOTICE

KEY = X25519PrivateKey.generate()
HEADER = b'{"seq":1}'


def closed(plain=b'{"a":1}', body_class=BodyClass.IDENT):
    return close_body(
        plain,
        header=HEADER,
        body_class=body_class,
        epoch="2026-11",
        key=KEY.public_key(),
    )


def test_the_months_key_opens_a_body():
    assert open_body(closed(), header=HEADER, key=KEY).rstrip() == b'{"a":1}'


def test_a_body_does_not_tell_how_long_a_name_is():
    sizes = {len(closed(b"x" * length).ciphertext) for length in (1, 40, 256)}
    assert sizes == {256 + 16}


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

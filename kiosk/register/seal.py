"""Closing a body so that the kiosk itself cannot open it again.

Each body has a key of its own (AES-256-GCM, once, bound to the line's header); that
key is sealed by HPKE to the month's public key. Who holds the month's private key
opens it; who destroys that key erases the month everywhere, backups included.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from functools import cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.register import BodyClass, RegisterError, RegisterFault
from kiosk.register.chain import BodySeal, body_digest, joined

_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_KEY_BYTES = 32
_NONCE = bytes(12)  # each body's key closes one body, once: no nonce can come twice
_COMMITMENT = b"pn-key-commit-v1"
_BLOCK = 256  # bodies are filled up to it, so that their size hides a name's length


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedBody:
    """What is stored of a body."""

    body_class: BodyClass
    epoch: str
    sealed_key: bytes
    ciphertext: bytes
    commitment: bytes

    @property
    def seal(self) -> BodySeal:
        digest = body_digest(self.epoch, self.sealed_key, self.ciphertext)
        return BodySeal(digest, self.commitment)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyKey:
    """A key that will close one body, sealed already to a month's public key."""

    body_class: BodyClass
    epoch: str
    sealed: bytes
    cipher: AESGCM
    commitment: bytes


def new_key(body_class: BodyClass, epoch: str, public: bytes) -> BodyKey:
    """Make a key for one body. `public` is the month's, a raw X25519 key."""
    key = secrets.token_bytes(_KEY_BYTES)
    month = X25519PublicKey.from_public_bytes(public)
    return BodyKey(
        body_class=body_class,
        epoch=epoch,
        sealed=_SUITE.encrypt(key, month, info=_purpose(body_class, epoch)),
        cipher=AESGCM(key),
        commitment=_commitment(key),
    )


def close_body(plain: bytes, *, header: bytes, key: BodyKey) -> SealedBody:
    """Seal one body, JSON in UTF-8, with a key that has closed no other."""
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)  # JSON ends in any spaces
    return SealedBody(
        body_class=key.body_class,
        epoch=key.epoch,
        sealed_key=key.sealed,
        ciphertext=key.cipher.encrypt(_NONCE, filled, header),
        commitment=key.commitment,
    )


def open_body(body: SealedBody, *, header: bytes, key: X25519PrivateKey) -> bytes:
    """Open one body. Raises RegisterError (DAMAGED) if anything of it was changed."""
    try:
        body_key = _SUITE.decrypt(
            body.sealed_key, key, info=_purpose(body.body_class, body.epoch)
        )
        # AES-GCM alone would let one text be opened by two keys.
        if not hmac.compare_digest(_commitment(body_key), body.commitment):
            raise RegisterError(RegisterFault.DAMAGED, "a body has another's key")
        return AESGCM(body_key).decrypt(_NONCE, body.ciphertext, header)
    except InvalidTag as error:
        raise RegisterError(RegisterFault.DAMAGED, "a body does not open") from error


def _commitment(body_key: bytes) -> bytes:
    return hmac.digest(body_key, _COMMITMENT, hashlib.sha256)


@cache
def _purpose(body_class: BodyClass, epoch: str) -> bytes:
    return joined(b"pn-body-key-v1", body_class.value.encode(), epoch.encode())

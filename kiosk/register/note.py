"""Signed checkpoints: how long the register is and what its last hash is.

A checkpoint that is kept elsewhere is a witness: it alone can show that nothing was
cut off the end, and that the whole was not written anew. The text is a signed note
(https://c2sp.org/signed-note), short enough for a QR code:

    pn/63-riom/poste-01/2026
    18250
    <base64 of the last hash>
    2026-11-22T10:00:00Z

    — pn/63-riom/poste-01 <base64 of key id and Ed25519 signature>
"""

import binascii
import hashlib
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.moment import when

_ED25519 = b"\x01"  # the signature type of the signed-note format
_KEY_ID_BYTES = 4
_SIGNATURE_BYTES = 64
_HEAD_BYTES = 32
_TIME = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """What a post says of its register at one moment."""

    post: str  # pn/63-riom/poste-01
    segment: str  # the year the chain began
    size: int
    head: bytes
    at_s: int

    @property
    def text(self) -> str:
        at = when(self.at_s).replace(tzinfo=None).isoformat()
        return (
            f"{self.post}/{self.segment}\n{self.size}\n"
            f"{b64encode(self.head).decode()}\n{at}Z\n"
        )

    def sign(self, key: Ed25519PrivateKey) -> bytes:
        return key.sign(self.text.encode())

    def signed_by(self, key: bytes, signature: bytes) -> bool:
        """Whether this raw public key made this signature for exactly this text."""
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(
                signature, self.text.encode()
            )
        except (InvalidSignature, ValueError, RegisterError):
            return False
        return True

    def note(self, key: bytes, signature: bytes) -> str:
        """Write the signed note. `key` is the post's raw public key."""
        mark = b64encode(_key_id(self.post, key) + signature).decode()
        return f"{self.text}\n— {self.post} {mark}\n"


@dataclass(frozen=True, slots=True)
class Witness:
    """A signed note that came back from where it was kept. Nothing is checked yet."""

    checkpoint: Checkpoint
    key_id: bytes
    signature: bytes

    def made_with(self, key: bytes) -> bool:
        """Whether this raw public key signed the note."""
        return self.key_id == _key_id(
            self.checkpoint.post, key
        ) and self.checkpoint.signed_by(key, self.signature)


def read_note(text: str) -> Witness:
    """Read a signed note. Raises RegisterError (NOT_A_WITNESS)."""
    try:
        return _read_note(text)
    except (ValueError, binascii.Error, RegisterError) as error:
        raise RegisterError(
            RegisterFault.NOT_A_WITNESS, "the text is no signed note of a register"
        ) from error


def _read_note(text: str) -> Witness:
    # Copied by hand or by mail, a note may come back with other line ends around it.
    origin, size, head, at, blank, mark = text.strip().splitlines()
    post, _, segment = origin.rpartition("/")
    dash, name, signature = mark.split(" ")
    signed = b64decode(signature, validate=True)
    checkpoint = Checkpoint(
        post=post,
        segment=segment,
        size=int(size),
        head=b64decode(head, validate=True),
        at_s=int(datetime.strptime(at, _TIME).replace(tzinfo=UTC).timestamp()),
    )
    if (blank, dash, name) != ("", "—", post) or (
        len(checkpoint.head),
        len(signed),
    ) != (_HEAD_BYTES, _KEY_ID_BYTES + _SIGNATURE_BYTES):
        raise ValueError("not the form of a note")
    return Witness(checkpoint, signed[:_KEY_ID_BYTES], signed[_KEY_ID_BYTES:])


def _key_id(post: str, key: bytes) -> bytes:
    whole = hashlib.sha256(post.encode() + b"\n" + _ED25519 + key).digest()
    return whole[:_KEY_ID_BYTES]

"""The post's own key: it signs the checkpoints, and it cannot open anything."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.private import beside, create, read


def place(register: Path) -> Path:
    return beside(register, "post-key")


def make(register: Path) -> Ed25519PrivateKey:
    """Make a post's key, in a file beside its register that only its user reads."""
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    create(place(register), pem)
    return key


def load(register: Path, expected: bytes) -> Ed25519PrivateKey:
    """Read the post's key. Raises RegisterError (NO_POST_KEY).

    `expected` is the raw public key that the register was begun with.
    """
    path = place(register)
    raw = read(path, RegisterFault.NO_POST_KEY)
    try:
        key = load_pem_private_key(raw, password=None)
    except (ValueError, TypeError) as error:
        raise RegisterError(
            RegisterFault.NO_POST_KEY, f"{path}: no key in it"
        ) from error
    if (
        not isinstance(key, Ed25519PrivateKey)
        or key.public_key().public_bytes_raw() != expected
    ):
        raise RegisterError(
            RegisterFault.NO_POST_KEY, f"{path}: the key of another register"
        )
    return key

"""A catalogue with the signature of the office that answers for it (Ed25519).

One file: a first line with the signature, then the catalogue as it was written. The
signature is over the name of this format and the catalogue, so that no other thing
that the office signs can be taken for one.
"""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from kiosk.catalogue.problems import CatalogueError

_MARK = b"kiosk-catalogue-1 ed25519 "
_MOST_BYTES = 2_000_000


class UntrustedCatalogueError(CatalogueError):
    """Nobody whom this site trusts has signed these very bytes."""


def sign(text: bytes, key: Ed25519PrivateKey) -> bytes:
    """Put the office's signature before a catalogue's text."""
    return _MARK + b64encode(key.sign(_MARK + text)) + b"\n" + text


def public_key(key: Ed25519PrivateKey) -> str:
    """Write the public key as the site file wants it."""
    return b64encode(key.public_key().public_bytes_raw()).decode()


def opened(signed: bytes, keys: Sequence[str], place: str) -> str:
    """Give the catalogue's text. Raises UntrustedCatalogueError, which says why not.

    `keys` are the public keys of the site file.
    """
    if not keys:
        raise _untrusted(place, "this site trusts no key; give [catalogue] keys = […]")
    head, line, text = signed.partition(b"\n")
    if not head.startswith(_MARK) or not line:
        raise _untrusted(place, "not signed; ask the office for the signed file")
    try:
        signature = b64decode(head.removeprefix(_MARK), validate=True)
    except ValueError:
        raise _untrusted(place, "its signature is damaged; get it again") from None
    if not any(_signed(key, signature, _MARK + text) for key in keys):
        raise _untrusted(
            place, "damaged, or signed by none of this site's keys; get it again"
        )
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        raise _untrusted(place, "not UTF-8 text; it must be signed anew") from None


def read_signed(path: Path, keys: Sequence[str]) -> str:
    """Read a signed file. Raises UntrustedCatalogueError, also where none is."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _untrusted(str(path), f"cannot be read: {error.strerror}") from error
    if len(content) > _MOST_BYTES:
        raise _untrusted(str(path), "larger than 2 MB, so no catalogue")
    return opened(content, keys, str(path))


def _signed(key: str, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(b64decode(key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _untrusted(place: str, what: str) -> UntrustedCatalogueError:
    return UntrustedCatalogueError((f"{place}: {what}",))

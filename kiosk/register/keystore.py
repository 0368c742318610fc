"""The keystore's file: whose passphrases open it, and secrets that are all wrapped."""

import dataclasses
import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.chain import joined, read_json
from kiosk.register.private import read, replace

# The name that all wrapping is bound to; it stands for the figures below too.
_BOUND_TO = "pn-keystore-v1"
# In the first format a passphrase wrapped the master key itself.
_FORMATS = ("pn-keystore-v1", "pn-keystore-v2")
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12
# SecureDrop's figures: 64 MiB, four passes, two lanes; 0.2 s on a small computer.
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 4, 2

# The holder whose passphrase is in a sealed envelope.
RECOVERY = "recovery"

EpochName = tuple[str, str]  # the month, the class


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A person's way to the master key: it is sealed to a key of theirs.

    Their passphrase wraps the private half. So another master key can be given to them
    without asking them anything. Who was disabled has no way left; the name stays, so
    that it is not given again.
    """

    name: str
    salt: bytes = b""
    master: bytes = b""
    public: bytes = b""
    private: bytes = b""

    @property
    def active(self) -> bool:
        return bool(self.master)

    @property
    def of_old(self) -> bool:
        """Whether it is of the first format: no other master key can be given to it."""
        return self.active and not self.public

    def given(self, master: bytes) -> "Holder":
        """Seal another master key to this person."""
        key = X25519PublicKey.from_public_bytes(self.public)
        sealed = _SUITE.encrypt(master, key, info=_bound(("master", self.name)))
        return dataclasses.replace(self, master=sealed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keystore:
    """A keystore's file as it is: all its secrets are wrapped."""

    site_id: str
    site_key: bytes
    holders: tuple[Holder, ...]
    epochs: dict[EpochName, bytes]

    def save(self, path: Path) -> None:
        """Put it in place of the file, whole or not at all. Raises OSError."""
        replace(path, self.text())

    def text(self) -> bytes:
        members = {
            "format": _FORMATS[-1],
            "site": self.site_id,
            "site_key": _text(self.site_key),
            "holders": [_told(holder) for holder in self.holders],
            "epochs": [
                {"epoch": epoch, "class": body_class, "private": _text(wrapped)}
                for (epoch, body_class), wrapped in sorted(self.epochs.items())
            ],
        }
        return json.dumps(members, indent=1).encode() + b"\n"


def load(path: Path) -> Keystore:
    """Read a keystore's file. Raises RegisterError (NO_KEYSTORE)."""
    raw = read(path, RegisterFault.NO_KEYSTORE)
    try:
        members = read_json(raw)
        if members["format"] not in _FORMATS:
            raise damaged(path)
        return Keystore(
            site_id=str(members["site"]),
            site_key=_bytes(members["site_key"]),
            holders=tuple(_holder(each) for each in members["holders"]),
            epochs={
                (str(each["epoch"]), str(each["class"])): _bytes(each["private"])
                for each in members["epochs"]
            },
        )
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(path) from error


def damaged(path: Path) -> RegisterError:
    return RegisterError(RegisterFault.NO_KEYSTORE, f"{path}: damaged, or no keystore")


def new_holder(name: str, passphrase: str, master: bytes) -> Holder:
    """Give the master key to one more person."""
    salt = secrets.token_bytes(_SALT_BYTES)
    stretched = _stretched(_spelled(name, passphrase), salt)
    pair = X25519PrivateKey.generate()
    return Holder(
        name=name,
        salt=salt,
        public=pair.public_key().public_bytes_raw(),
        private=wrap(stretched, pair.private_bytes_raw(), "holder", name),
    ).given(master)


def master_of(holder: Holder, passphrase: str) -> bytes | None:
    """Give the master key, if this is the holder's passphrase."""
    if not holder.active:
        return None
    stretched = _stretched(_spelled(holder.name, passphrase), holder.salt)
    try:
        if holder.of_old:
            return unwrap(stretched, holder.master, "master", holder.name)
        private = unwrap(stretched, holder.private, "holder", holder.name)
        pair = X25519PrivateKey.from_private_bytes(private)
        info = _bound(("master", holder.name))
        return _SUITE.decrypt(holder.master, pair, info=info)
    except InvalidTag:
        return None


def wrap(key: bytes, secret: bytes, *about: str) -> bytes:
    """Close a secret by a key, bound to what it is."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, _bound(about))


def unwrap(key: bytes, wrapped: bytes, *about: str) -> bytes:
    """Open what `wrap` closed. Raises InvalidTag."""
    nonce, secret = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
    if len(nonce) != _NONCE_BYTES:
        raise InvalidTag
    return AESGCM(key).decrypt(nonce, secret, _bound(about))


def settled(passphrase: str) -> str:
    """Give a passphrase as it is used: é may be typed in two ways on two keyboards."""
    return unicodedata.normalize("NFC", passphrase)


def _spelled(name: str, passphrase: str) -> str:
    if name != RECOVERY:
        return passphrase
    # Copied from paper: in any case, with or without its dashes.
    return "".join(filter(str.isalnum, passphrase)).upper()


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return hash_secret_raw(
        settled(passphrase).encode(),
        salt,
        time_cost=_PASSES,
        memory_cost=_MEMORY_KIB,
        parallelism=_LANES,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _told(holder: Holder) -> dict[str, str | bool]:
    if not holder.active:
        return {"name": holder.name, "disabled": True}
    secrets_of_theirs = {
        "salt": holder.salt,
        "public": holder.public,
        "private": holder.private,
        "master": holder.master,
    }
    told = {name: _text(raw) for name, raw in secrets_of_theirs.items() if raw}
    return {"name": holder.name, **told}


def _holder(members: dict[str, object]) -> Holder:
    name = str(members["name"])
    if members.get("disabled") is True:
        return Holder(name=name)
    holder = Holder(
        name=name,
        salt=_bytes(members["salt"]),
        master=_bytes(members["master"]),
        public=_bytes(members.get("public", "")),
        private=_bytes(members.get("private", "")),
    )
    if holder.public:
        X25519PublicKey.from_public_bytes(holder.public)  # or it is damaged
    return holder


def _bound(about: tuple[str, ...]) -> bytes:
    return joined(_BOUND_TO.encode(), *(word.encode() for word in about))


def _bytes(raw: object) -> bytes:
    return b64decode(str(raw), validate=True)


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()

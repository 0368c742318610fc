"""The keystore: the private halves, for those who may read the register.

It is a file of its own, so that it may belong to another user of the computer than
the kiosk's, or leave it. A passphrase opens (Argon2id) the site's master key, which
opens the rest. There may be several holders, each with a passphrase of their own.
"""

import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.register import (
    PASSPHRASE_LENGTH,
    Problem,
    RefusedError,
    RegisterError,
    RegisterFault,
)
from kiosk.register.chain import joined
from kiosk.register.epoch import EpochPair
from kiosk.register.private import beside, create, read, replace

# The format's name stands for the figures below too.
_FORMAT = "pn-keystore-v1"
_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12
# SecureDrop's figures: 64 MiB, four passes, two lanes; 0.2 s on a small computer.
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 4, 2

EpochName = tuple[str, str]  # the month, the class


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The site's private keys, opened. Drop them as soon as they are not needed."""

    site_id: str
    master: bytes = field(repr=False)
    site_key: Ed25519PrivateKey = field(repr=False)
    epochs: dict[EpochName, X25519PrivateKey] = field(repr=False)

    def private(self, epoch: str, body_class: str) -> X25519PrivateKey:
        """Give a month's private key. Raises RegisterError (NO_KEY)."""
        try:
            return self.epochs[epoch, body_class]
        except KeyError as error:
            raise RegisterError(
                RegisterFault.NO_KEY, f"no private key for {epoch} ({body_class})"
            ) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class _Holder:
    """A person's way to the master key: it is wrapped by their passphrase."""

    name: str
    salt: bytes
    master: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Store:
    """A keystore's file as it is: all its secrets are wrapped."""

    site_id: str
    site_key: bytes
    holders: tuple[_Holder, ...]
    epochs: dict[EpochName, bytes]


def place(register: Path) -> Path:
    """Give the keystore's usual name."""
    return beside(register, "keystore")


def check_passphrase(passphrase: str) -> None:
    """Raise RefusedError on a passphrase of fewer than 12 characters."""
    if len(_settled(passphrase)) < PASSPHRASE_LENGTH:
        raise RefusedError(Problem.PASSPHRASE_TOO_SHORT)


def found(
    path: Path,
    passphrase: str,
    *,
    site_id: str,
    site_key: Ed25519PrivateKey,
    pairs: tuple[EpochPair, ...],
) -> None:
    """Write a new keystore with one holder. Raises FileExistsError."""
    check_passphrase(passphrase)
    keys = Keys(
        site_id=site_id,
        master=secrets.token_bytes(_KEY_BYTES),
        site_key=site_key,
        epochs=_privates(pairs),
    )
    create(path, _written(keys, (_holder("first", passphrase, keys.master),)))


def extend(path: Path, keys: Keys, pairs: tuple[EpochPair, ...]) -> None:
    """Put more months' keys into an opened keystore, whole or not at all."""
    more = Keys(
        site_id=keys.site_id,
        master=keys.master,
        site_key=keys.site_key,
        epochs=keys.epochs | _privates(pairs),
    )
    replace(path, _written(more, _load(path).holders))


def unlock(register: Path, passphrase: str, keystore: Path | None = None) -> Keys:
    """Open a register's keystore; it takes a fifth of a second, on purpose.

    Raises RegisterError (NO_KEYSTORE, WRONG_PASSPHRASE).
    """
    path = keystore or place(register)
    store = _load(path)
    master = _master(store.holders, passphrase, path)
    try:
        return _opened(store, master)
    except (InvalidTag, ValueError) as error:
        raise _no_keystore(path) from error


def _load(path: Path) -> _Store:
    raw = read(path, RegisterFault.NO_KEYSTORE)
    try:
        members = json.loads(raw)
        if members["format"] != _FORMAT:
            raise _no_keystore(path)
        return _Store(
            site_id=str(members["site"]),
            site_key=_bytes(members["site_key"]),
            holders=tuple(
                _Holder(
                    name=str(each["name"]),
                    salt=_bytes(each["salt"]),
                    master=_bytes(each["master"]),
                )
                for each in members["holders"]
            ),
            epochs={
                (str(each["epoch"]), str(each["class"])): _bytes(each["private"])
                for each in members["epochs"]
            },
        )
    except (ValueError, KeyError, TypeError) as error:
        raise _no_keystore(path) from error


def _master(holders: tuple[_Holder, ...], passphrase: str, path: Path) -> bytes:
    for holder in holders:
        stretched = _stretched(passphrase, holder.salt)
        try:
            return _unwrap(stretched, holder.master, _about("master", holder.name))
        except InvalidTag:
            continue  # another holder's
    raise RegisterError(RegisterFault.WRONG_PASSPHRASE, str(path))


def _opened(store: _Store, master: bytes) -> Keys:
    site_key = _unwrap(master, store.site_key, _about("site", store.site_id))
    return Keys(
        site_id=store.site_id,
        master=master,
        site_key=Ed25519PrivateKey.from_private_bytes(site_key),
        epochs={
            name: X25519PrivateKey.from_private_bytes(
                _unwrap(master, wrapped, _about("epoch", *name))
            )
            for name, wrapped in store.epochs.items()
        },
    )


def _written(keys: Keys, holders: tuple[_Holder, ...]) -> bytes:
    def wrapped(secret: bytes, *about: str) -> str:
        return _text(_wrap(keys.master, secret, _about(*about)))

    members = {
        "format": _FORMAT,
        "site": keys.site_id,
        "site_key": wrapped(keys.site_key.private_bytes_raw(), "site", keys.site_id),
        "holders": [
            {
                "name": holder.name,
                "salt": _text(holder.salt),
                "master": _text(holder.master),
            }
            for holder in holders
        ],
        "epochs": [
            {
                "epoch": name[0],
                "class": name[1],
                "private": wrapped(key.private_bytes_raw(), "epoch", *name),
            }
            for name, key in sorted(keys.epochs.items(), key=lambda each: each[0])
        ],
    }
    return json.dumps(members, indent=1).encode() + b"\n"


def _holder(name: str, passphrase: str, master: bytes) -> _Holder:
    salt = secrets.token_bytes(_SALT_BYTES)
    stretched = _stretched(passphrase, salt)
    return _Holder(
        name=name, salt=salt, master=_wrap(stretched, master, _about("master", name))
    )


def _privates(pairs: tuple[EpochPair, ...]) -> dict[EpochName, X25519PrivateKey]:
    return {(pair.key.epoch, pair.key.body_class): pair.private for pair in pairs}


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return hash_secret_raw(
        _settled(passphrase).encode(),
        salt,
        time_cost=_PASSES,
        memory_cost=_MEMORY_KIB,
        parallelism=_LANES,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def _settled(passphrase: str) -> str:
    # The same é may be typed in two ways on two keyboards.
    return unicodedata.normalize("NFC", passphrase)


def _wrap(key: bytes, secret: bytes, about: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, about)


def _unwrap(key: bytes, wrapped: bytes, about: bytes) -> bytes:
    nonce, secret = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
    if len(nonce) != _NONCE_BYTES:
        raise InvalidTag
    return AESGCM(key).decrypt(nonce, secret, about)


def _about(*words: str) -> bytes:
    return joined(_FORMAT.encode(), *(word.encode() for word in words))


def _bytes(raw: object) -> bytes:
    return b64decode(str(raw), validate=True)


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()


def _no_keystore(path: Path) -> RegisterError:
    return RegisterError(RegisterFault.NO_KEYSTORE, f"{path}: damaged, or no keystore")

"""The private halves of the keys, for those who may read the register.

They are in a keystore, a file of its own, so that it may belong to another user of
the computer than the kiosk's, or leave it. A passphrase opens (Argon2id) the site's
master key, which opens the rest. There may be several holders, each with a passphrase
of their own.
"""

import logging
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.register import (
    PASSPHRASE_LENGTH,
    Clock,
    Problem,
    RefusedError,
    RegisterError,
    RegisterFault,
)
from kiosk.register.epoch import EpochPair
from kiosk.register.keystore import (
    KEY_BYTES,
    RECOVERY,
    EpochName,
    Holder,
    Keystore,
    damaged,
    load,
    master_of,
    new_holder,
    settled,
    unwrap,
    wrap,
)
from kiosk.register.moment import utc_now
from kiosk.register.private import beside, create
from kiosk.register.tries import counted

log = logging.getLogger(__name__)

FIRST = "first"  # the holder that a register is begun with


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The site's private keys, opened. Drop them as soon as they are not needed."""

    site_id: str
    holder: str = field(repr=False)  # whose passphrase opened them
    second: str | None = field(default=None, repr=False)  # who agreed, by theirs
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


def place(register: Path) -> Path:
    """Give the keystore's usual name."""
    return beside(register, "keystore")


def check_passphrase(passphrase: str) -> None:
    """Raise RefusedError on a passphrase of fewer than 12 characters."""
    if len(settled(passphrase)) < PASSPHRASE_LENGTH:
        raise RefusedError(Problem.PASSPHRASE_TOO_SHORT)


def found(
    path: Path,
    passphrase: str,
    *,
    site_id: str,
    site_key: Ed25519PrivateKey,
    pairs: tuple[EpochPair, ...],
    recovery: str | None = None,
) -> None:
    """Write a new keystore: one holder, and the sealed envelope's if there is one.

    Raises FileExistsError.
    """
    check_passphrase(passphrase)
    master = secrets.token_bytes(KEY_BYTES)
    store = Keystore(
        site_id=site_id,
        site_key=wrap(master, site_key.private_bytes_raw(), "site", site_id),
        holders=tuple(
            new_holder(name, words, master)
            for name, words in ((FIRST, passphrase), (RECOVERY, recovery))
            if words is not None
        ),
        epochs=_wrapped(master, pairs),
    )
    create(path, store.text())


def extend(path: Path, keys: Keys, pairs: tuple[EpochPair, ...]) -> None:
    """Put more months' keys into an opened keystore, whole or not at all."""
    store = load(path)
    check_current(store, keys)
    more = store.epochs | _wrapped(keys.master, pairs)
    replace(store, epochs=more).save(path)


def rekeyed(
    store: Keystore, keys: Keys, pairs: tuple[EpochPair, ...], out: str
) -> Keystore:
    """Give a keystore with another master key, and more months' keys, but for one.

    All that is in it is wrapped anew, so that what `out` copied before opens nothing
    of it. Raises RegisterError (REFUSED) for holders of the first format.
    """
    left = [each for each in store.holders if each.active and each.name != out]
    of_old = [holder.name for holder in left if holder.of_old]
    if of_old:
        raise RegisterError(
            RegisterFault.REFUSED,
            f"{', '.join(of_old)}: the keys cannot be changed for them before they have"
            " opened the register once more (kiosk register search)",
        )
    master = secrets.token_bytes(KEY_BYTES)
    kept = {
        name: wrap(master, unwrap(keys.master, wrapped, "epoch", *name), "epoch", *name)
        for name, wrapped in store.epochs.items()
    }
    site = keys.site_key.private_bytes_raw()
    return replace(
        store,
        site_key=wrap(master, site, "site", store.site_id),
        holders=tuple(
            each.given(master) if each in left else Holder(name=each.name)
            for each in store.holders
        ),
        epochs=kept | _wrapped(master, pairs),
    )


def check_current(store: Keystore, keys: Keys) -> None:
    """Raise RegisterError (REFUSED) if the keystore has another master key by now."""
    try:
        unwrap(keys.master, store.site_key, "site", store.site_id)
    except InvalidTag as error:
        raise RegisterError(
            RegisterFault.REFUSED, "the keys were changed meanwhile; open it again"
        ) from error


def destroy(
    path: Path, names: Sequence[EpochName]
) -> tuple[tuple[EpochName, ...], tuple[EpochName, ...]]:
    """Destroy months' private keys: what was sealed to them opens nowhere any more.

    It needs no passphrase, as the file's owner could delete it all the same. Gives
    those that were destroyed, and those of a keystore that cannot be changed here.
    """
    try:
        store = load(path)
        gone = tuple(name for name in names if name in store.epochs)
        if gone:
            kept = {name: key for name, key in store.epochs.items() if name not in gone}
            replace(store, epochs=kept).save(path)
    except (RegisterError, OSError) as error:
        log.warning("keys must be destroyed elsewhere: %s", error)
        return (), tuple(names)
    return gone, ()


def unlock(
    register: Path,
    passphrase: str,
    keystore: Path | None = None,
    *,
    now: Clock = utc_now,
) -> Keys:
    """Open a register's keystore; it takes a fifth of a second, on purpose.

    Raises RegisterError (NO_KEYSTORE, WRONG_PASSPHRASE, TOO_MANY_TRIES).
    """
    path = keystore or place(register)
    store = load(path)
    with counted(path, now):
        holder, master = _opened_by(store.holders, passphrase, path)
    try:
        keys = _opened(store, holder.name, master)
    except (InvalidTag, ValueError) as error:
        raise damaged(path) from error
    if holder.of_old:
        _modernise(store, holder, passphrase, master, path)
    return keys


def _opened_by(
    holders: tuple[Holder, ...], passphrase: str, path: Path
) -> tuple[Holder, bytes]:
    for holder in holders:
        master = master_of(holder, passphrase)
        if master is not None:
            return holder, master
    raise RegisterError(RegisterFault.WRONG_PASSPHRASE, str(path))


def _modernise(
    store: Keystore, old: Holder, passphrase: str, master: bytes, path: Path
) -> None:
    """Give a holder of the first format a key of their own, now that they are here."""
    new = new_holder(old.name, passphrase, master)
    holders = tuple(new if holder is old else holder for holder in store.holders)
    try:
        replace(store, holders=holders).save(path)
    except OSError as error:
        log.info("the keystore stays of its first format: %s", error.strerror)


def _opened(store: Keystore, holder: str, master: bytes) -> Keys:
    site_key = unwrap(master, store.site_key, "site", store.site_id)
    return Keys(
        site_id=store.site_id,
        holder=holder,
        master=master,
        site_key=Ed25519PrivateKey.from_private_bytes(site_key),
        epochs={
            name: X25519PrivateKey.from_private_bytes(
                unwrap(master, wrapped, "epoch", *name)
            )
            for name, wrapped in store.epochs.items()
        },
    )


def _wrapped(master: bytes, pairs: Iterable[EpochPair]) -> dict[EpochName, bytes]:
    return {
        (pair.key.epoch, pair.key.body_class): wrap(
            master,
            pair.private.private_bytes_raw(),
            "epoch",
            pair.key.epoch,
            pair.key.body_class,
        )
        for pair in pairs
    }

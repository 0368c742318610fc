"""How a register begins, and how it gets the keys of more months."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import func, select

from kiosk.register import Clock, RegisterError, RegisterFault, postkey
from kiosk.register.epoch import MONTHS_AHEAD, EpochPair, issue, month_of
from kiosk.register.keys import check_passphrase, extend, found, place, unlock
from kiosk.register.log import mark, own_station
from kiosk.register.models import EpochKeyRow, StationRow
from kiosk.register.moment import Moment, months_from, read, utc_now
from kiosk.register.private import beside, create, os_faults, settle
from kiosk.register.schema import build, open_store
from kiosk.register.store import Store


def initialise(
    path: Path,
    *,
    site_id: str,
    station: str,
    passphrase: str,
    now: Clock = utc_now,
    keystore: Path | None = None,
    recovery: str | None = None,
) -> str:
    """Begin a register: its file, its post key, its keystore, in that folder.

    Gives the first signed note: kept elsewhere, it is the first witness. `recovery`
    opens the keystore too; it belongs into a sealed envelope. All or
    nothing: the register's file appears last, whole. Raises RegisterError (EXISTS,
    MISSING for the folder, READ_ONLY, FULL) and RefusedError (passphrase).
    """
    check_passphrase(passphrase)
    keystore = keystore or place(path)
    _check_place(path, keystore)
    moment = read(now)
    site_key = Ed25519PrivateKey.generate()
    pairs = issue(site_id, site_key, months_from(moment.epoch, 1 + MONTHS_AHEAD))
    with _undone_on_error() as made:
        found(
            keystore,
            passphrase,
            site_id=site_id,
            site_key=site_key,
            pairs=pairs,
            recovery=recovery,
        )
        made.append(keystore)
        post_key = postkey.make(path)
        made.append(postkey.place(path))
        fresh = beside(path, "new")
        fresh.unlink(missing_ok=True)  # a power cut left it
        create(fresh)
        made.append(fresh)
        row = StationRow(
            id=f"{site_id}/{station}",
            site_id=site_id,
            station=station,
            opened_at_s=moment.at_s,
            post_key=post_key.public_key().public_bytes_raw(),
            site_key=site_key.public_key().public_bytes_raw(),
        )
        note = _fill(fresh, row, pairs, moment, post_key)
        os.link(fresh, path)  # unlike a renaming, it never replaces a register
        fresh.unlink()
        settle(path.parent)
    return note


def renew(
    path: Path, passphrase: str, *, now: Clock = utc_now, keystore: Path | None = None
) -> tuple[str, ...]:
    """Issue the keys of the months to come that have none; give these months.

    Raises RegisterError (NO_KEYSTORE, WRONG_PASSPHRASE, and as Register.open does).
    """
    keystore = keystore or place(path)
    store = open_store(path)
    try:
        keys = unlock(path, passphrase, keystore)
        with store.writing() as session:
            station = own_station(session)
            if keys.site_key.public_key().public_bytes_raw() != station.site_key:
                raise RegisterError(
                    RegisterFault.NO_KEYSTORE, f"{keystore}: another register's"
                )
            last = session.scalars(select(func.max(EpochKeyRow.epoch))).one() or ""
            wanted = months_from(read(now).epoch, 1 + MONTHS_AHEAD)
            months = tuple(month for month in wanted if month > month_of(last))
            if months:
                pairs = issue(station.site_id, keys.site_key, months)
                # First where they can be opened, then where they are sealed to.
                with os_faults():
                    extend(keystore, keys, pairs)
                session.add_all(EpochKeyRow.of(pair.key) for pair in pairs)
        return months
    finally:
        store.close()


def _fill(
    path: Path,
    station: StationRow,
    pairs: tuple[EpochPair, ...],
    moment: Moment,
    post_key: Ed25519PrivateKey,
) -> str:
    store = Store(path)
    try:
        build(store)
        with store.writing() as session:
            session.add(station)
            session.flush()  # before what refers to it
            session.add_all(EpochKeyRow.of(pair.key) for pair in pairs)
            note = mark(
                session,
                station,
                size=0,
                head=station.genesis(),
                moment=moment,
                sign=lambda _, checkpoint: checkpoint.sign(post_key),
            )
        store.settle()
        return note
    finally:
        store.close()


def _check_place(path: Path, keystore: Path) -> None:
    for each in (path, postkey.place(path), keystore):
        if not each.parent.is_dir():
            raise RegisterError(RegisterFault.MISSING, f"{each.parent}: no such folder")
        if os.path.lexists(each):
            raise RegisterError(RegisterFault.EXISTS, str(each))


@contextmanager
def _undone_on_error() -> Iterator[list[Path]]:
    """Give a list; the files named in it are removed again if the work fails."""
    made: list[Path] = []
    try:
        with os_faults():
            yield made
    except RegisterError:
        for each in made:
            each.unlink(missing_ok=True)
        raise

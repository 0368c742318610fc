"""Who may open the register: added by who already may, and taken out again.

A passphrase belongs to one person; there is none to begin with that everybody knows.
Who is taken out may have copied the keystore before: then all keys are changed, and
that copy opens only what had been written until then.
"""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.register import EntryKind, Proof, RegisterError, RegisterFault, mediator_id
from kiosk.register.agents import check_agents
from kiosk.register.epoch import issue, issued_anew, month_of
from kiosk.register.keys import Keys, check_current, check_passphrase, rekeyed
from kiosk.register.keystore import RECOVERY, Keystore, load, master_of, new_holder
from kiosk.register.log import Draft
from kiosk.register.models import EpochKeyRow
from kiosk.register.pen import Pen
from kiosk.register.private import os_faults

# Crockford's letters: none that is read as another.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 6, 5  # 150 bits


@dataclass(frozen=True, slots=True)
class Mediator:
    """One holder of the keys; `recovery` is the sealed envelope."""

    name: str
    active: bool


def recovery_words() -> str:
    """Make the secret of the sealed envelope: K7QXM-…, read in any case."""
    return "-".join(
        "".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS)
    )


def listed(keystore: Path) -> tuple[Mediator, ...]:
    """Give all holders, as they were added. Raises RegisterError (NO_KEYSTORE)."""
    return tuple(
        Mediator(holder.name, holder.active) for holder in load(keystore).holders
    )


def add(pen: Pen, name: str, passphrase: str, keys: Keys, keystore: Path) -> Proof:
    """Let one more person open the register, with a passphrase of their own.

    Raises RefusedError, and RegisterError (EXISTS, REFUSED, SECOND_AGENT).
    """
    check_agents(keys, asked=pen.two_agents)
    mediator_id(name)
    check_passphrase(passphrase)
    store = load(keystore)
    if any(holder.name == name for holder in store.holders):
        raise RegisterError(RegisterFault.EXISTS, f"mediator {name}")
    if any(master_of(holder, passphrase) for holder in store.holders):
        # Two with the same: nobody could say who opened.
        raise RegisterError(RegisterFault.REFUSED, "choose another passphrase")
    check_current(store, keys)
    holder = new_holder(name, passphrase, keys.master)
    more = replace(store, holders=(*store.holders, holder))
    with pen.store.writing() as session:
        said = {"deed": "add", "mediator": name}
        event = pen.event(EntryKind.HOLDERS, keys, said=said)
        return _put(pen, session, more, keystore, event)


def disable(pen: Pen, name: str, keys: Keys, keystore: Path) -> Proof:
    """Let a person open the register no more.

    The keystore gets another master key, and this month and those to come other keys:
    what that person copied before does not open what is written from now on. Raises
    RegisterError: UNKNOWN_MEDIATOR, SECOND_AGENT, REFUSED for the last one.
    """
    check_agents(keys, asked=pen.two_agents)
    store = load(keystore)
    holder = next((each for each in store.holders if each.name == name), None)
    with pen.store.writing() as session:
        known = set(session.scalars(select(EpochKeyRow.epoch)))
        # A power cut between the two files: the keystore has keys that nobody seals to.
        halfway = {epoch for epoch, _ in store.epochs} - known
        if holder is None or not (holder.active or halfway):
            raise RegisterError(RegisterFault.UNKNOWN_MEDIATOR, name)
        if not any(
            each.active and each.name not in (RECOVERY, name) for each in store.holders
        ):
            raise RegisterError(
                RegisterFault.REFUSED, f"{name} is the last; add another mediator first"
            )
        check_current(store, keys)
        now = pen.moment().epoch
        months = sorted({month_of(epoch) for epoch in known if month_of(epoch) >= now})
        epochs = issued_anew(months, known | halfway)
        pairs = issue(store.site_id, keys.site_key, epochs) if epochs else ()
        used = {each: key for each, key in store.epochs.items() if each[0] in known}
        fewer = rekeyed(replace(store, epochs=used), keys, pairs, name)
        session.add_all(EpochKeyRow.of(pair.key) for pair in pairs)
        session.flush()  # this line is sealed to them, too
        said = {"deed": "disable", "mediator": name}
        facts = {"keys": f"{epochs[0]}/{epochs[-1]}"} if epochs else {}
        event = pen.event(EntryKind.HOLDERS, keys, said=said, facts=facts)
        return _put(pen, session, fewer, keystore, event)


def _put(
    pen: Pen, session: Session, store: Keystore, keystore: Path, event: Draft
) -> Proof:
    line = pen.append(session, event)
    with os_faults():
        store.save(keystore)  # if it fails, the line is not written either
    return line.proof()

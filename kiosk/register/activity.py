"""What was done at the point numérique, counted apart and tied to nobody.

Counters, by month, in a file of their own: no row for a person, no time and no order
that a line of the register could be found by. The words are those of La Coop de la
médiation numérique, with a few of our own for the procedures of préfectures.
"""

import fcntl
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import aliased

from kiosk.register import EntryKind, RegisterError, RegisterFault
from kiosk.register.chain import read_header, read_json
from kiosk.register.models import EntryRow
from kiosk.register.moment import when
from kiosk.register.private import OWNER_ONLY, beside, os_faults, replace
from kiosk.register.store import Store

LEAST = 5  # fewer in a cell might be recognised

VOCABULARY: Mapping[str, tuple[str, ...]] = {
    "type": ("individuel", "collectif"),
    "lieu": ("lieu d’activité", "domicile", "à distance", "autre"),
    "matériel": ("ordinateur", "téléphone", "tablette", "autre", "aucun"),
    "autonomie": (
        "avec guidage",
        "autonome avec guidage en cas de besoin",
        "autonome",
    ),
    "thématique": (
        "papiers, élections, citoyenneté",
        "famille, scolarité",
        "social, santé",
        "travail, formation, entreprise",
        "logement",
        "transports, mobilité",
        "argent, impôts",
        "justice",
        "étrangers, Europe",
        "loisirs, sports, culture",
        "associations",
    ),
    "démarche": (
        "carte d’identité, passeport",
        "permis de conduire",
        "certificat d’immatriculation",
        "titre de séjour (ANEF)",
        "autre",
    ),
    "issue": (
        "aboutie",
        "à reprendre",
        "pièce manquante",
        "panne du téléservice",
    ),
    "orientation": ("vers une structure", "aucune"),
    "premier accompagnement": ("oui", "non", "non communiqué"),
    "tranche d’âge": (
        "moins de 12",
        "12-18",
        "18-24",
        "25-39",
        "40-59",
        "60-69",
        "70 et plus",
        "non communiqué",
    ),
    "genre": ("féminin", "masculin", "non communiqué"),
    "statut": (
        "scolarisé",
        "sans emploi",
        "en emploi",
        "retraité",
        "non communiqué",
    ),
}
_DURATIONS = ((30, "moins de 30 min"), (60, "30 à 60 min"), (120, "60 à 120 min"))
_LONGEST = "120 min et plus"

Counts = dict[str, dict[str, int]]  # of what, which: how many


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of the report; None where it is hidden."""

    of: str
    which: str
    count: int | None


def note(register: Path, month: str, said: Mapping[str, str]) -> None:
    """Count one accompaniment in a month (2026-11), by as many words as are known.

    Raises RegisterError: REFUSED for other words than the vocabulary's, FULL…
    """
    for of, which in said.items():
        if which not in VOCABULARY.get(of, ()):
            known = ", ".join(VOCABULARY.get(of, VOCABULARY))
            raise RegisterError(
                RegisterFault.REFUSED, f"“{of}={which}”: choose among {known}"
            )
    path = beside(register, "activity")
    with _alone(register):
        months = _read(path)
        counts = months.setdefault(month, {})
        for of, which in said.items():
            cells = counts.setdefault(of, {})
            cells[which] = cells.get(which, 0) + 1
        with os_faults():
            replace(path, json.dumps(months, ensure_ascii=False, indent=1).encode())


def report(store: Store, year: int) -> tuple[Cell, ...]:
    """Give the year's counts, with those hidden by which someone might be known."""
    total: dict[str, Counter[str]] = {
        "visites": Counter(),
        "durée": Counter(),
        **{of: Counter() for of in VOCABULARY},
    }
    for month, at_s, ended_s in _visits(store, year):
        total["visites"][month] += 1
        if ended_s is not None:
            total["durée"][_duration((ended_s - at_s) // 60)] += 1
    for month, counts in _read(beside(store.path, "activity")).items():
        if month.startswith(f"{year:04}-"):
            for of, cells in counts.items():
                total.setdefault(of, Counter()).update(cells)
    return tuple(cell for of, cells in total.items() for cell in _hidden(of, cells))


def _hidden(of: str, cells: Mapping[str, int]) -> Iterator[Cell]:
    """Hide what is small; and one more, if what is hidden could be reckoned back."""
    hidden = {which for which, count in cells.items() if 0 < count < LEAST}
    shown = [which for which in cells if which not in hidden]
    if len(hidden) == 1 and shown:
        hidden.add(min(shown, key=lambda which: cells[which]))
    for which, count in cells.items():
        yield Cell(of, which, None if which in hidden else count)


def _visits(store: Store, year: int) -> Iterator[tuple[str, int, int | None]]:
    """Give each visit's month (of the clock on the wall), beginning and end."""
    out = aliased(EntryRow)
    query = (
        select(EntryRow.at_s, EntryRow.header, out.at_s)
        .outerjoin(
            out,
            (out.target == EntryRow.entry_id) & (out.kind == EntryKind.SIGN_OUT.value),
        )
        .where(EntryRow.kind == EntryKind.SIGN_IN.value)
        .order_by(EntryRow.seq)
    )
    with store.reading() as session:
        for at_s, header, ended_s in session.execute(query):
            at = when(at_s + int(read_header(header)["offset"]))
            if at.year == year:
                yield f"{at:%Y-%m}", at_s, ended_s


def _duration(minutes: int) -> str:
    return next((name for most, name in _DURATIONS if minutes < most), _LONGEST)


def _read(path: Path) -> dict[str, Counts]:
    try:
        months: dict[str, Counts] = read_json(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise RegisterError(RegisterFault.UNREADABLE, f"{path}: {error}") from error
    return months


@contextmanager
def _alone(register: Path) -> Iterator[None]:
    """Keep others from counting at the same time: a number would be lost."""
    with os_faults():
        descriptor = os.open(
            beside(register, "activity.lock"), os.O_RDWR | os.O_CREAT, OWNER_ONLY
        )
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)

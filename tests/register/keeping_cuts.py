"""The power is cut while lines are erased, or a copy made: whole, or not at all."""

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.register import ErasureReason, RegisterError
from kiosk.register.keys import Keys, place
from kiosk.register.keystore import load
from kiosk.register.models import BodyRow
from kiosk.register.register import Register
from tests.register.conftest import Clock
from tests.register.keepings import AGREEMENT, LATER
from tests.register.power_cuts import Recording, disk_of, empty, put

_NAME = "register.sqlite3"
_STDOUT = 1


@dataclass(slots=True)
class Told:
    """What the process had told until the power was cut."""

    promised: dict[int, str] = field(default_factory=dict)
    begun: dict[str, list[str]] = field(default_factory=dict)  # a deed, and its marks
    done: dict[str, str] = field(default_factory=dict)

    def hear(self, line: str) -> None:
        match line.split():
            case ["written", number, head]:
                self.promised[int(number)] = head
            case ["erasing", number, *marks]:
                self.begun[f"erasure {number}"] = marks
            case ["erased", number]:
                self.done[f"erasure {number}"] = ""
            case ["copying", name]:
                self.begun[name] = []
            case ["copied", name, size]:
                self.done[name] = size
            case ["purging", *marks]:
                self.begun["purge"] = marks
            case ["purged", number]:
                self.done["purge"] = number


def cut_keepings(
    recording: Recording, trials: int, folder: Path, keys: Keys
) -> Counter[str]:
    """Cut the power so many times; count in the midst of what it was.

    Raises AssertionError where a deed is found half done, one that was told to be done
    is not, or where it cannot be done to its end afterwards.
    """
    disk, told = disk_of(recording), Told()
    met: Counter[str] = Counter()
    points = len(recording.calls)
    for cut, call in enumerate(recording.calls):
        if call.fd == _STDOUT:
            told.hear(call.texts[1].decode())
        else:
            disk.happens(call)
        for trial in range(cut * trials // points, (cut + 1) * trials // points):
            place_ = folder / f"cut-{trial}"
            put(disk.after_a_cut(random.Random(trial)), place_)  # noqa: S311 - the same each time
            met.update(told.begun.keys() - told.done.keys())
            try:
                _look(place_ / _NAME, told, keys)
            except (AssertionError, RegisterError) as error:
                raise AssertionError(f"cut {cut} (trial {trial}): {error}") from error
            empty(place_)
    return met


def _look(path: Path, told: Told, keys: Keys) -> None:
    with Register.open(path, now=Clock()) as register:
        report = register.verify()
        assert report.holds, report
        heads = _heads(register)
        lost = {n for n, head in told.promised.items() if heads.get(n) != head}
        assert not lost, lost
        _look_at_erasures(register, told, keys)
        for name in told.begun:
            if name.startswith("copy"):
                _look_at_copy(register, path.with_name(name), told.done.get(name))
    if "purge" in told.begun:
        _look_at_purge(path, told)
    # What had begun to go is in no file any more once it was seen to its end.
    for deed, marks in told.begun.items():
        for mark in marks:
            assert not _within(path, bytes.fromhex(mark)), (deed, mark)


def _look_at_erasures(register: Register, told: Told, keys: Keys) -> None:
    for deed in told.begun:
        if not deed.startswith("erasure"):
            continue
        number = int(deed.split()[1])
        left = _bodies(register, number)
        # Both of a line's bodies go in one go, with the line that says so.
        assert left in (set(), {"ident", "sign"}), (deed, left)
        assert deed not in told.done or not left, deed
        erasure = register.erase(number, ErasureReason.MISTAKE, keys)
        assert bool(erasure.classes) == bool(left)
        assert _bodies(register, number) == set()
    assert register.verify().holds


def _look_at_copy(register: Register, copy: Path, size: str | None) -> None:
    """See that a copy that is there is whole, and that one that is not can be made."""
    if not copy.exists():
        assert size is None, copy
        register.backup(copy)
    with Register.open(copy) as opened:
        report = opened.verify()
    assert report.holds, copy
    assert size is None or report.size == int(size), copy


def _look_at_purge(path: Path, told: Told) -> None:
    with Register.open(path, now=lambda: LATER) as register:
        left = _bodies(register, 5)
        assert left in ({"ident"}, {"ident", "sign"}), left
        assert "purge" not in told.done or left == {"ident"}
        register.purge(AGREEMENT)
        assert _bodies(register, 5) == {"ident"}
        assert register.verify().holds
    first = min(epoch for epoch, _ in load(place(path)).epochs)
    assert (first, "sign") not in load(place(path)).epochs


def _heads(register: Register) -> dict[int, str]:
    with register._store.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT seq, hash FROM entry")
        return {seq + 1: head.hex() for seq, head in rows}


def _bodies(register: Register, number: int) -> set[str]:
    with register._store.reading() as session:
        rows = session.query(BodyRow.body_class).filter(BodyRow.seq == number - 1)
        return {body_class for (body_class,) in rows}


def _within(path: Path, mark: bytes) -> list[str]:
    """Name the files that still hold it, but for copies: these go after 35 days."""
    return [
        each.name
        for each in path.parent.iterdir()
        if not each.name.startswith("copy") and mark in each.read_bytes()
    ]

"""The power is cut while a register is written; is what it promised still there."""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from kiosk.register.keys import place
from kiosk.register.models import EntryRow
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, essai
from tests.rigs.power import Disk
from tests.rigs.strace import Call, watched

_STDOUT = 1
_NAME = "register.sqlite3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What a process did to a folder, and told meanwhile, in this order."""

    before: Path
    folder: Path
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a cut left: lines that were promised, of these lost, and not promised."""

    cut: int
    promised: int
    lost: int
    unpromised: int


def record(begun: Path, folder: Path, *, days: int, visits: int, how: str) -> Recording:
    """Let a process write for some days into a copy of a register that was begun."""
    return recorded(begun.parent, folder, "days", str(days), str(visits), how)


def record_keepings(begun: Path, folder: Path) -> Recording:
    """Let a process erase lines, copy the register and purge it."""
    return recorded(begun.parent, folder, "keepings")


def record_beginnings(folder: Path) -> Recording:
    """Let a process begin a register, add a mediator and renew the keys."""
    nothing = folder / "nothing"
    nothing.mkdir()
    return recorded(nothing, folder, "beginnings")


def cuts(recording: Recording, trials: int, folder: Path) -> Iterator[Found]:
    """Cut the power so many times, spread over all that was done; look each time.

    Raises AssertionError when what is left is no register, or not one that goes on.
    """
    disk = disk_of(recording)
    promised: dict[int, str] = {}
    trying: UUID | None = None
    points = len(recording.calls)
    for cut, call in enumerate(recording.calls):
        if call.fd == _STDOUT:
            words = call.texts[1].decode().split()
            if words[0] == "trying":
                trying = UUID(words[1])
            else:
                promised[int(words[1])] = words[2]
        else:
            disk.happens(call)
        for trial in range(cut * trials // points, (cut + 1) * trials // points):
            chance = random.Random(trial)  # noqa: S311 - the same cuts each time
            files = disk.after_a_cut(chance)
            if chance.random() < 0.5:  # shared memory: whatever
                files[f"{_NAME}-shm"] = chance.randbytes(32768)
            put(files, folder / f"cut-{trial}")
            yield _look(folder / f"cut-{trial}" / _NAME, cut, promised, trying)


def cut_beginnings(recording: Recording, trials: int, folder: Path) -> set[str]:
    """Cut the power while keys are made and changed; give what was told before cuts.

    Raises AssertionError where a register is found without all of its keys, or one
    that was told to be begun is not.
    """
    keystores = _keystores(recording)
    disk = disk_of(recording)
    told: list[str] = []
    met = set()
    points = len(recording.calls)
    for cut, call in enumerate(recording.calls):
        if call.fd == _STDOUT:
            told.append(call.texts[1].decode().strip())
        else:
            disk.happens(call)
        for trial in range(cut * trials // points, (cut + 1) * trials // points):
            files = disk.after_a_cut(random.Random(trial))  # noqa: S311 - as above
            assert _NAME in files or not told, (cut, told)
            if _NAME in files:
                # As before what was not told yet, or as after it; never in between.
                stage = max(len(told) - 1, 0)
                assert files[place(Path(_NAME)).name] in keystores[stage : stage + 2]
                put(files, folder / f"cut-{trial}")
                _look(folder / f"cut-{trial}" / _NAME, cut, {}, None)
            met.add(told[-1] if told else "")
    return met


def _keystores(recording: Recording) -> list[bytes | None]:
    """Give the keystore as it was each time that something was told."""
    disk = disk_of(recording)
    found = []
    for call in recording.calls:
        if call.fd == _STDOUT:
            found.append(disk.now(place(Path(_NAME)).name))
        else:
            disk.happens(call)
    return found


def _look(path: Path, cut: int, promised: dict[int, str], trying: UUID | None) -> Found:
    with Register.open(path, now=Clock()) as register:
        report = register.verify()
        assert report.holds, (cut, report)
        with register._store.reading() as session:
            query = select(EntryRow.seq, EntryRow.hash)
            lines = {seq + 1: hash_.hex() for seq, hash_ in session.execute(query)}
        # Whoever was signing in goes on with the same id: they are never there twice.
        if trying is not None:
            proof = register.sign_in(trying, essai(1), CROSS, NOTICE)
            assert register.sign_in(trying, essai(1), CROSS, NOTICE) == proof
        register.sign_in(register.new_record_id(), essai(2), CROSS, NOTICE)
        assert register.verify().holds
    empty(path.parent)
    kept = [number for number, head in promised.items() if lines.get(number) == head]
    return Found(
        cut=cut,
        promised=len(promised),
        lost=len(promised) - len(kept),
        unpromised=len(lines.keys() - promised.keys()),
    )


def recorded(before: Path, folder: Path, program: str, *words: str) -> Recording:
    written = (folder / "written").resolve()
    put(_files(before), written)
    line = [sys.executable, "-m", f"tests.register.{program}", written / _NAME, *words]
    calls = tuple(
        call for call in watched(line, folder / "trace") if _concerns(call, written)
    )
    return Recording(before=before, folder=written, calls=calls)


def disk_of(recording: Recording) -> Disk:
    """Begin again with the folder as it was before the process wrote in it."""
    put(_files(recording.before), recording.folder)
    return Disk(recording.folder)


def _concerns(call: Call, folder: Path) -> bool:
    if call.result < 0:
        return False
    if call.fd == _STDOUT:
        return call.name == "write"
    # The shared memory is on no disk: SQLite makes it anew after a cut.
    texts = [text for text in call.texts[:2] if text.startswith(bytes(folder))]
    return any(not text.endswith(b"-shm") for text in texts)


def _files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def put(files: dict[str, bytes], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    empty(folder)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def empty(folder: Path) -> None:
    for each in folder.iterdir():
        each.unlink()

"""A call of the system fails while a visitor signs in; what becomes of their line."""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from kiosk.register.models import EntryRow
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, essai
from tests.rigs.strace import names, with_faults

_DISK = ("EIO", "ENOSPC", "EDQUOT", "EROFS")
# What each call may answer; `KILL` is the end of the process in the midst of it.
ANSWERS = {
    "openat": (*_DISK, "EACCES", "EMFILE", "KILL"),
    "pwrite64": (*_DISK, "KILL"),
    "fdatasync": (*_DISK, "KILL"),
    "ftruncate": (*_DISK, "KILL"),
    "unlink": ("EIO", "EROFS", "EACCES", "KILL"),
    "pread64": ("EIO", "KILL"),
    "newfstatat": ("EIO", "EACCES"),
    "access": ("EIO", "EACCES", "EROFS"),
    "fcntl": ("EIO", "ENOLCK"),
    "mmap": ("ENOMEM",),
}
_CALLS = ",".join(ANSWERS)
# A disk that fills up, or dies: from then on each of these fails.
_LASTING = dict.fromkeys(("pwrite64", "fdatasync", "ftruncate"), ("EIO", "ENOSPC"))
_ENDS = ("", "-wal", "-shm", "-journal")
_RECORD_ID = Register.new_record_id()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The call of this name that comes so many-th fails, alone or with all after it."""

    call: str
    answer: str
    nth: int
    lasting: bool = False

    @property
    def expression(self) -> str:
        how = "signal=KILL" if self.answer == "KILL" else f"error={self.answer}"
        return f"{self.call}:{how}:when={self.nth}{'+' if self.lasting else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the visitor was told, twice; whether their line is there afterwards."""

    told: tuple[str, ...]
    there: bool

    @property
    def refused(self) -> bool:
        return any(words.startswith("refused") for words in self.told)


def calls_of_a_visit(begun: Path, folder: Path) -> Counter[str]:
    """Count what a visitor who signs in, with no fault, has the system do."""
    done, log = _visited(begun, folder, [])
    assert done.returncode == 0, done.stderr
    counted = Counter(names(log))
    assert counted.keys() >= {"openat", "pwrite64", "fdatasync", "unlink"}
    return counted


def faults(counted: Counter[str], *, lasting: bool = False) -> Iterator[Fault]:
    """Give each fault of each call; lasting ones only of calls that change the disk."""
    for call, alone in ANSWERS.items():
        for answer in alone if not lasting else _LASTING.get(call, ()):
            for nth in range(1, counted[call] + 1):
                yield Fault(call=call, answer=answer, nth=nth, lasting=lasting)


def survived(begun: Path, folder: Path, fault: Fault) -> Outcome:
    """Let it happen. Raises AssertionError when a promise was broken.

    That is: a proof whose line is not there, a line twice or by halves, another error
    than the register's own, a register that does not go on by itself afterwards.
    """
    done, log = _visited(begun, folder, ["-e", f"inject={fault.expression}"])
    if fault.answer == "KILL":
        assert done.returncode != 0, fault
    else:
        assert done.returncode == 0, (fault, done.stderr)
        assert "(INJECTED)" in log.read_text(), fault
    told = [line.split() for line in done.stdout.splitlines()]
    path = folder / begun.name
    with Register.open(path, now=Clock()) as register:
        before = _lines(register)
        assert len(before) <= 1, fault
        proofs = {(int(words[1]), words[2]) for words in told if words[0] == "written"}
        assert proofs <= before, fault
        if fault.answer != "KILL" and not fault.lasting:
            # One of the two times it is refused at most, first or again.
            assert proofs, (fault, told)
        proof = register.sign_in(_RECORD_ID, essai(1), CROSS, NOTICE)
        assert {(proof.number, proof.head.hex())} >= before, fault
        register.sign_in(register.new_record_id(), essai(2), CROSS, NOTICE)
        report = register.verify()
        assert (report.holds, report.size) == (True, 2), fault
    return Outcome(
        told=tuple(" ".join(words[:2]) for words in told), there=bool(before)
    )


def told_without_quota(begun: Path, folder: Path) -> list[str]:
    """Give what a visitor is told whose user may not have one more block of the disk.

    It is so from the first line on, wherever the program asks for room.
    """
    begun_to_write = 12
    refused = f"pwrite64:error=EDQUOT:when={begun_to_write}+", "fallocate:error=EDQUOT"
    options = [word for each in refused for word in ("-e", f"inject={each}")]
    done, log = _visited(begun, folder, options, elsewhere=True)
    assert done.returncode == 0, done.stderr
    assert "EDQUOT" in log.read_text()
    return done.stdout.splitlines()


def _visited(
    begun: Path, folder: Path, options: list[str], *, elsewhere: bool = False
) -> tuple[subprocess.CompletedProcess[str], Path]:
    folder = folder.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(begun.parent, folder)
    path = folder / begun.name
    log = folder.with_name(f"{folder.name}.trace")
    paths = [folder, *(path.with_name(path.name + end) for end in _ENDS)]
    calls = _CALLS
    if elsewhere:
        # In a file without a name, too.
        calls, paths = f"{_CALLS},fallocate", []
    words = [sys.executable, "-m", "tests.register.visitor", path, str(_RECORD_ID)]
    done = with_faults(words, log, paths, "-e", f"trace={calls}", *options)
    return done, log


def _lines(register: Register) -> set[tuple[int, str]]:
    with register._store.reading() as session:
        query = select(EntryRow.seq, EntryRow.hash)
        return {(seq + 1, hash_.hex()) for seq, hash_ in session.execute(query)}

"""The end of a visit, and the proof of it: no process, no file is left."""

import os
import shutil
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import psutil

_PATIENCE_S = 5.0
_ROUND_S = 0.25


@dataclass(frozen=True, slots=True)
class Wiped:
    """What was looked at after the end of a visit.

    Attributes:
        processes_left: process numbers of the visit that still live.
        folder_left: whether its private folder is still there.
        seconds: how long it took.
    """

    processes_left: tuple[int, ...]
    folder_left: bool
    seconds: float

    @property
    def holds(self) -> bool:
        return not self.processes_left and not self.folder_left


def wipe(leader: int, folder: Path, others: Collection[int]) -> Wiped:
    """Kill every process of a visit, remove its folder, and look again.

    `leader` is the process number of the visit, the leader of its session. This
    process must be the reaper of orphans (`become_reaper`): what a dead process of
    the visit leaves behind then becomes our child, and every child of ours that is
    not in `others` is taken for the visit's.
    """
    began = monotonic()
    left = _processes_of(leader, others)
    while left and monotonic() - began < _PATIENCE_S:
        for process in left:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(left, timeout=_ROUND_S)
        left = _processes_of(leader, others)
    shutil.rmtree(folder, ignore_errors=True)  # the check below tells the truth
    return Wiped(
        tuple(process.pid for process in left),
        folder.exists(),
        monotonic() - began,
    )


def _processes_of(leader: int, others: Collection[int]) -> list[psutil.Process]:
    found: dict[int, psutil.Process] = {}
    for child in psutil.Process().children():
        if child.pid not in others:
            with suppress(psutil.NoSuchProcess):
                for process in (child, *child.children(recursive=True)):
                    found[process.pid] = process
    for process in psutil.process_iter():
        with suppress(psutil.NoSuchProcess, ProcessLookupError, PermissionError):
            if os.getsid(process.pid) == leader:
                found[process.pid] = process
    return [process for process in found.values() if _lives(process)]


def _lives(process: psutil.Process) -> bool:
    """Tell the living from the dead; a dead child of ours is buried here."""
    try:
        if process.status() != psutil.STATUS_ZOMBIE:
            return True
        if process.ppid() == os.getpid():
            os.waitpid(process.pid, os.WNOHANG)
    except (psutil.NoSuchProcess, ChildProcessError):
        return False
    return False

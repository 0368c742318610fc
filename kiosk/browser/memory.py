"""Ends a page that eats memory, before the whole computer suffers from it."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger(__name__)

MIB = 1024 * 1024
_PROC = Path("/proc")
# What a process alone holds, in memory or swapped out; its program's files are shared.
_OWN = ("RssAnon", "RssShmem", "VmSwap")
# Ending a smaller page would free nothing that anybody notices.
_WORTH_ENDING = 128 * MIB
# Large pictures of a page are drawn by the engine in our own process.
_WE_ARE_HEAVY = 1024 * MIB
_FIRST_TO_GO = "1000"  # the most that oom_score_adj takes; the engine asks for 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How much the process of a page may hold, and how much must stay free. Bytes."""

    page: int
    free: int
    beat_ms: int = 250

    @classmethod
    def of(cls, machine: int) -> Self:
        """Share out the memory of a machine with so many bytes."""
        return cls(
            page=min(max(512 * MIB, machine * 40 // 100), 2048 * MIB),
            free=machine // 10,
        )

    @classmethod
    def here(cls) -> Self:
        return cls.of(_bytes(_PROC / "meminfo", ("MemTotal",)))


class MemoryGuard(QObject):
    """Weighs the processes of all pages a few times a second.

    `exceeded` brings the number of a process that must be ended: its page holds too
    much, or it is the heaviest and the whole computer is short of memory. Each is told
    once. What the kernel would end before our guard, were it in need, are pages too.
    """

    exceeded = Signal(int)

    def __init__(
        self,
        processes: Callable[[], Iterable[int]],
        allowance: Allowance | None = None,
        parent: QObject | None = None,
        *,
        free: Callable[[], int] | None = None,
    ) -> None:
        """Watch from now on.

        Args:
            processes: gives the processes of the moment; 0 stands for none.
            allowance: how much they may hold; by default what suits this machine.
            parent: as for any object.
            free: gives the bytes that are left in this machine.
        """
        super().__init__(parent)
        self._processes = processes
        self._allowance = allowance or Allowance.here()
        self._free = free or free_bytes
        self._known: frozenset[int] = frozenset()
        self._told: frozenset[int] = frozenset()
        self._timer = QTimer(self, interval=self._allowance.beat_ms)
        self._timer.timeout.connect(self._weigh)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _weigh(self) -> None:
        living = frozenset(self._processes()) - {0}
        for process in living - self._known:
            _offer_first(process)
        self._known = living
        self._told &= living
        weights = {process: weight(process) for process in living - self._told}
        heavy = {one for one, held in weights.items() if held > self._allowance.page}
        if not heavy and self._free() < self._allowance.free:
            heavy = _worth_ending(weights)
        self._told |= heavy
        for process in heavy:
            log.warning("a page holds %d MiB", weights[process] // MIB)
            self.exceeded.emit(process)


def weight(process: int) -> int:
    """Give the bytes that a process alone holds; 0 when it is gone."""
    return _bytes(_PROC / str(process) / "status", _OWN)


def free_bytes() -> int:
    """Give the bytes that this machine can still hand out without suffering."""
    return _bytes(_PROC / "meminfo", ("MemAvailable",))


def _worth_ending(weights: dict[int, int]) -> set[int]:
    heaviest = max(weights, key=weights.__getitem__, default=None)
    if heaviest is None:
        return set()
    ours = _bytes(_PROC / "self" / "status", _OWN)
    if weights[heaviest] < _WORTH_ENDING and ours < _WE_ARE_HEAVY:
        return set()
    return {heaviest}


def _offer_first(process: int) -> None:
    """Let the kernel, when memory is out, take this process before any of ours."""
    try:
        (_PROC / str(process) / "oom_score_adj").write_text(_FIRST_TO_GO)
    except OSError as error:
        log.info("a page is not the first to go (%s)", error.strerror)


def _bytes(file: Path, names: Iterable[str]) -> int:
    """Add up lines such as `RssAnon:  14480 kB`."""
    try:
        lines = file.read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    wanted = tuple(f"{name}:" for name in names)
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(wanted))

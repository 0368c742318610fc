"""Processes that are killed while they write, and what they were promised before."""

import os
import random
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from kiosk.register import Outcome
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, essai

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Told:
    """What all of them tried, and the proof (id, head) of each line by its number."""

    tried: set[UUID] = field(default_factory=set)
    written: dict[int, tuple[UUID, str]] = field(default_factory=dict)


def writer(*words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.register.writer", *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def killed(path: Path, kills: int) -> Told:
    """Kill so many processes, each after some of its lines."""
    chance = random.Random(2026)  # noqa: S311 - the same kills each time
    told = Told()
    with writer("forks", path) as process:
        for _ in range(kills):
            for words in _killed_while_writing(process, chance.randint(1, 9)):
                told.tried.add(UUID(words[1]))
                if words[0] == "written":
                    told.written[int(words[2])] = (UUID(words[1]), words[3])
        process.stdin.close()
    return told


def check(path: Path, told: Told) -> int:
    """Look whether the promises hold; give how many lines nobody was promised."""
    with Register.open(path, now=Clock()) as register:
        report = register.verify()
        assert report.holds
        unfinished = register.unfinished()
        assert report.size == len(unfinished)
        for number, (record_id, head) in told.written.items():
            assert unfinished[number - 1] == record_id
            again = register.sign_in(record_id, essai(0), CROSS, NOTICE)
            assert (again.number, again.head.hex()) == (number, head)
        # A line may be there that nobody was told of; never one that nobody tried.
        assert set(unfinished) <= told.tried
        # And the launcher closes them.
        for record_id in unfinished:
            register.sign_out(record_id, Outcome.INTERRUPTED)
        assert register.unfinished() == ()
        assert register.verify().holds
    return len(unfinished) - len(told.written)


def _killed_while_writing(
    process: subprocess.Popen[str], after: int
) -> list[list[str]]:
    """Let a child write, kill it after it told so many things; give all it told."""
    process.stdin.write("go\n")
    process.stdin.flush()
    told: list[list[str]] = []
    for line in process.stdout:
        words = line.split()
        if words[0] == "child":
            child = int(words[1])
        elif words[0] == "gone":
            return told
        else:
            told.append(words)
            if len(told) == after:
                os.kill(child, signal.SIGKILL)
    raise AssertionError("the writer itself died")

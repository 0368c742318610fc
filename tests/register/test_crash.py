"""Processes that die while they write, and processes that write at the same time."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

from kiosk.register import Outcome
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, essai

ROOT = Path(__file__).parents[2]
KILLS = 40


def writer(*words):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.register.writer", *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def killed_while_writing(process, after):
    """Let a child write, kill it after it told so many things; give all it told."""
    process.stdin.write("go\n")
    process.stdin.flush()
    told = []
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


def test_a_killed_process_loses_nothing_it_was_acknowledged(path):
    chance = random.Random(2026)  # noqa: S311 - the same kills each time
    written, tried = {}, set()
    with writer("forks", path) as process:
        for _ in range(KILLS):
            for words in killed_while_writing(process, chance.randint(1, 9)):
                tried.add(UUID(words[1]))
                if words[0] == "written":
                    written[int(words[2])] = (UUID(words[1]), words[3])
        process.stdin.close()
    with Register.open(path) as register:
        report = register.verify()
        assert report.holds
        unfinished = register.unfinished()
        assert report.size == len(unfinished)
        for number, (record_id, head) in written.items():
            assert unfinished[number - 1] == record_id
            again = register.sign_in(record_id, essai(0), CROSS, NOTICE)
            assert (again.number, again.head.hex()) == (number, head)
        # A line may be there that nobody was told of; never one that nobody tried.
        assert set(unfinished) <= tried
        assert len(written) >= KILLS
        # And the launcher closes them.
        for record_id in unfinished:
            register.sign_out(record_id, Outcome.INTERRUPTED)
        assert register.unfinished() == ()
        assert register.verify().holds


def test_two_processes_may_write_at_once(path):
    with (
        writer("once", path, 40) as first,
        writer("once", path, 40) as second,
        Register.open(path, patience_s=30) as register,
    ):
        ours = [register.new_record_id() for _ in range(20)]
        for record_id in ours:
            register.sign_in(record_id, essai(1), CROSS, NOTICE)
            register.sign_out(record_id, Outcome.COMPLETED)
        told = first.stdout.read() + second.stdout.read()
    assert (first.returncode, second.returncode) == (0, 0)
    numbers = [
        int(line.split()[2]) for line in told.splitlines() if line.startswith("written")
    ]
    assert len(numbers) == len(set(numbers)) == 80
    with Register.open(path) as register:
        report = register.verify()
        assert (report.holds, report.size) == (True, 120)
        assert len(register.unfinished()) == 80

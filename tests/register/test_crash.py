"""Processes that die while they write, and processes that write at the same time."""

from kiosk.register import Outcome
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, essai
from tests.register.kills import check, killed, writer

KILLS = 40  # 200: python -m bench.register_kills


def test_a_killed_process_loses_nothing_it_was_acknowledged(path):
    told = killed(path, KILLS)
    assert len(told.written) >= KILLS
    assert check(path, told) >= 0


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

"""Calls of the system that fail while a visitor signs in: a proof or a word, no less.

Each of them, with each answer: python -m bench.register_syscall_faults
"""

import pytest

from tests.register.syscall_faults import (
    Fault,
    calls_of_a_visit,
    survived,
    told_without_quota,
)

# Where it matters most: the file and its journal are opened, its shared memory is made,
# a line goes to the journal, is waited for, and is moved into the file at the end.
_CHOSEN = (
    Fault(call="openat", answer="EIO", nth=2),
    Fault(call="openat", answer="EMFILE", nth=3),
    Fault(call="access", answer="EIO", nth=1),
    Fault(call="ftruncate", answer="ENOSPC", nth=1),
    Fault(call="pwrite64", answer="EROFS", nth=1),
    Fault(call="pwrite64", answer="ENOSPC", nth=12),
    Fault(call="pwrite64", answer="EDQUOT", nth=12, lasting=True),
    Fault(call="pwrite64", answer="KILL", nth=23),
    Fault(call="fdatasync", answer="EIO", nth=3),
    Fault(call="fdatasync", answer="ENOSPC", nth=1, lasting=True),
    Fault(call="fdatasync", answer="EIO", nth=5),
    Fault(call="pread64", answer="EIO", nth=3),
    Fault(call="fcntl", answer="ENOLCK", nth=1),
    Fault(call="fcntl", answer="EIO", nth=27),
    Fault(call="unlink", answer="EROFS", nth=2),
)


@pytest.mark.parametrize("fault", _CHOSEN, ids=lambda fault: fault.expression)
def test_a_call_that_fails_is_survived(begun, tmp_path, fault):
    outcome = survived(begun, tmp_path / "visit", fault)
    assert outcome.refused or not fault.lasting


def test_a_quota_that_is_used_up_reads_as_a_full_disk(begun, tmp_path):
    assert told_without_quota(begun, tmp_path / "visit") == ["refused FULL"] * 2


def test_the_calls_that_fail_are_those_of_a_visit(begun, tmp_path):
    """Should SQLite do otherwise one day, the chosen ones are to be chosen anew."""
    counted = calls_of_a_visit(begun, tmp_path / "visit")
    assert all(fault.nth <= counted[fault.call] for fault in _CHOSEN)
    assert 22 < counted["pwrite64"] < 60

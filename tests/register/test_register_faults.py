"""What the register says when its disk, its file or its neighbour is in the way."""

import errno
import os
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from kiosk.register import Outcome, RegisterError, RegisterFault
from kiosk.register.register import Register
from kiosk.register.store import Store
from tests.register.conftest import CROSS, NOTICE, essai

ROOT = Path(__file__).parents[2]
ordinary_user = pytest.mark.skipif(
    os.geteuid() == 0, reason="root may write what nobody may write"
)


def fault_of(register):
    record_id = register.new_record_id()
    with pytest.raises(RegisterError) as wrong:
        register.sign_in(record_id, essai(1), CROSS, NOTICE)
    return wrong.value.fault


@pytest.fixture(scope="module")
def own_mounts():
    """Give the start of a command that may mount, for itself only, as anybody."""
    alone = ["unshare", "--user", "--map-root-user", "--mount"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount in a namespace of their own")
    return alone


def run_in(own_mounts, mount, program, folder):
    done = subprocess.run(
        [
            *own_mounts,
            "sh",
            "-c",
            f'{mount} && exec "$0" -m "$1" "$2"',
            sys.executable,
            f"tests.register.{program}",
            folder,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.endswith("done\n"), done.stderr


def test_a_full_disk_refuses_the_line_and_loses_none(own_mounts, tmp_path):
    mount = 'mount -t tmpfs -o size=1m none "$2"'
    run_in(own_mounts, mount, "full_disk", tmp_path)


def test_a_read_only_disk_is_read_and_not_written(own_mounts, full_path):
    mount = 'mount --bind "$2" "$2" && mount -o remount,bind,ro "$2"'
    run_in(own_mounts, mount, "read_only_disk", full_path.parent)


def test_a_file_that_may_not_grow_is_full(register):
    register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
    with register._store.looking() as link:
        (pages,) = link.execute("PRAGMA page_count").fetchone()
        link.execute(f"PRAGMA max_page_count = {pages}")
    for _ in range(50):
        try:
            register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
        except RegisterError as error:
            assert error.fault is RegisterFault.FULL  # noqa: PT017
            break
    else:
        pytest.fail("it grew")
    assert register.verify().holds


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (errno.EFBIG, RegisterFault.BROKEN),
        (errno.EIO, RegisterFault.BROKEN),
        (errno.EOPNOTSUPP, RegisterFault.BROKEN),  # some disks cannot be asked
        (errno.ENOSPC, RegisterFault.FULL),
        (errno.EDQUOT, RegisterFault.FULL),
    ],
)
def test_a_write_that_fails_is_told(register, monkeypatch, answer, fault):
    """The system refuses to let any file grow: SQLite calls that an I/O error."""

    def no_room(*_):
        raise OSError(answer, "no")

    monkeypatch.setattr("kiosk.register.store.os.posix_fallocate", no_room)
    register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, old[1]))
    try:
        assert fault_of(register) is fault
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    proof = register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
    assert proof.number == 2
    assert register.verify().holds


def test_a_neighbour_that_writes_too_long_is_told(path, clock):
    with (
        Register.open(path, now=clock, patience_s=0.05) as register,
        closing(sqlite3.connect(path, isolation_level=None)) as neighbour,
    ):
        neighbour.execute("BEGIN IMMEDIATE")
        assert fault_of(register) is RegisterFault.BUSY
        assert register.verify().holds  # reading needs nobody's leave
        neighbour.execute("ROLLBACK")
        register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)


def test_a_register_that_was_taken_away_is_missing(register, path):
    path.unlink()
    assert fault_of(register) is RegisterFault.MISSING


def test_a_register_that_was_replaced_is_not_written(register, path, full_path):
    other = path.with_name("other")
    other.write_bytes(full_path.read_bytes())
    other.replace(path)
    assert fault_of(register) is RegisterFault.MISSING


def test_opening_it_twice_in_one_process_keeps_its_locks(register, path):
    """Reading the file beside SQLite would drop them (sqlite.org/howtocorrupt 2.2)."""
    register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
    with Register.open(path) as second:
        second.status()
    # Without the lock, this process would take itself for the last one and clean up.
    look = (
        "import sqlite3, sys;"
        "sqlite3.connect(sys.argv[1]).execute('SELECT * FROM entry').close()"
    )
    subprocess.run([sys.executable, "-c", look, path], check=True)
    assert path.with_name(path.name + "-wal").exists()
    register.sign_in(register.new_record_id(), essai(2), CROSS, NOTICE)
    assert register.verify().size == 2


def test_a_register_whose_pages_are_nonsense_is_damaged(full_path):
    with full_path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (full_path.stat().st_size - 4096))
    with pytest.raises(RegisterError) as wrong, Register.open(full_path) as register:
        register.unfinished()
    assert wrong.value.fault is RegisterFault.DAMAGED


def test_a_bug_is_no_fault_of_the_file(register):
    with pytest.raises(DBAPIError), register._store.writing():
        raise DBAPIError("statement", None, TypeError("a bug"))


def test_a_name_that_no_system_takes_is_told(tmp_path):
    for call in (Register.open, Store):
        with pytest.raises(RegisterError) as wrong:
            call(tmp_path / ("r" * 300))
        assert wrong.value.fault is RegisterFault.UNREADABLE


def test_a_copy_that_cannot_be_made_is_told(register, tmp_path):
    with pytest.raises(RegisterError) as wrong:
        register._store.copy_to(tmp_path / "none" / "copy")
    assert wrong.value.fault is RegisterFault.UNREADABLE


def test_two_lines_never_get_the_same_id(register):
    record_id = register.new_record_id()
    register.sign_in(record_id, essai(1), CROSS, NOTICE)
    with pytest.raises(RegisterError) as wrong:
        register.add(record_id, essai(1), CROSS)
    assert wrong.value.fault is RegisterFault.BROKEN
    register.sign_out(record_id, Outcome.COMPLETED)
    assert register.verify().size == 2


def test_nothing_of_a_person_is_in_an_error(register):
    record_id = register.new_record_id()
    register.sign_in(record_id, essai(1), CROSS, NOTICE)
    with pytest.raises(RegisterError) as wrong:
        register.add(record_id, essai(1), CROSS)
    told = f"{wrong.value!r} {wrong.value.__cause__!r} {wrong.value.__cause__}"
    assert "zzyzx" not in told.lower()
    assert record_id.hex not in told
    assert repr(record_id.bytes) not in told


@ordinary_user
def test_a_read_only_file_is_read_and_not_written(full_path):
    full_path.chmod(0o400)
    with Register.open(full_path) as register:
        assert register.verify().holds
        assert fault_of(register) is RegisterFault.READ_ONLY


@ordinary_user
def test_a_read_only_folder_is_read_and_not_written(full_path):
    full_path.parent.chmod(0o500)
    try:
        with Register.open(full_path) as register:
            assert register.verify().holds
            assert fault_of(register) is RegisterFault.READ_ONLY
    finally:
        full_path.parent.chmod(0o700)


@ordinary_user
def test_a_register_in_use_is_read_by_who_may_not_write_it(full_path, clock):
    with Register.open(full_path, now=clock) as kiosk:
        record_id = kiosk.new_record_id()
        kiosk.sign_in(record_id, essai(9), CROSS, NOTICE)
        full_path.parent.chmod(0o500)
        try:
            with Register.open(full_path) as register:
                assert record_id in register.unfinished()  # though only in the journal
        finally:
            full_path.parent.chmod(0o700)


@ordinary_user
def test_an_unreadable_file_is_told(full_path):
    full_path.chmod(0)
    with pytest.raises(RegisterError) as wrong:
        Register.open(full_path)
    assert wrong.value.fault is RegisterFault.UNREADABLE


@ordinary_user
def test_an_unreadable_folder_is_told(full_path):
    full_path.parent.chmod(0)
    try:
        with pytest.raises(RegisterError) as wrong:
            Register.open(full_path)
        assert wrong.value.fault is RegisterFault.UNREADABLE
    finally:
        full_path.parent.chmod(0o700)


@ordinary_user
def test_a_file_that_may_be_written_again_is_written(full_path):
    full_path.chmod(0o400)
    with Register.open(full_path) as register:
        assert fault_of(register) is RegisterFault.READ_ONLY
        full_path.chmod(0o600)
        register.sign_in(register.new_record_id(), essai(1), CROSS, NOTICE)
        assert register.verify().size == 9

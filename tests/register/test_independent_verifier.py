"""A second verifier, of no shared code, agrees with `kiosk register verify`."""

import ast
import subprocess
import sys

import pytest

from kiosk.register import schema
from kiosk.register.register import Register
from tests.register.agreement import (
    FILE,
    agreements,
    first_holds,
    second_verifier,
)
from tests.register.conftest import CROSS, Clock, copied, essai
from tests.register.intruder import cut, deeds

# Many more: python -m bench.register_agreement
REGISTERS = 20


@pytest.fixture(scope="module")
def second():
    return second_verifier()


def test_it_is_one_file_of_its_own():
    tree = ast.parse(FILE.read_text(encoding="utf-8"))
    names = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else node.names[0].name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    rooms = {name.partition(".")[0] for name in names}
    assert rooms - set(sys.stdlib_module_names) == {"cryptography"}


def test_it_knows_the_newest_tables(second, path):
    assert schema.HEAD in second.SCHEMAS
    assert second.verify(path).holds


def test_both_find_that_honest_registers_hold(second, path, full_path, erased_path):
    for each in (path, full_path, erased_path):
        found = second.verify(each)
        assert (found.problems, first_holds(each)) == ([], True)
    with Register.open(erased_path, now=Clock()) as register:
        note = register.checkpoint()
        report = register.verify(note)
    found = second.verify(erased_path, note)
    assert (found.holds, found.witnessed, found.size) == (True, 9, report.size)
    assert found.hashes[found.size] == report.head


def test_both_find_each_thing_that_an_intruder_does(second, erased, tmp_path):
    path = copied(erased, tmp_path)
    untouched = path.read_bytes()
    missed, tried = [], 0
    for name, deed in deeds(erased):
        for end in ("-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        path.write_bytes(untouched)
        if not deed(path):
            continue
        tried += 1
        ours, theirs = first_holds(path), second.verify(path).holds
        if ours or theirs:
            missed.append((name, ours, theirs))
    assert missed == []
    assert tried > 120


def test_both_agree_on_registers_led_by_chance(second, begun, keys, tmp_path):
    agreed = sum(agreements(second, begun, keys, tmp_path, REGISTERS))
    assert agreed == 2 * REGISTERS


def test_a_cut_is_found_by_the_witness_and_only_by_it(second, full_path):
    with Register.open(full_path, now=Clock()) as register:
        note = register.checkpoint()
    cut(full_path, 5)
    assert second.verify(full_path).holds
    found = second.verify(full_path, note)
    assert found.problems == [("8", "lines that the witness saw are missing")]
    with Register.open(full_path, now=Clock()) as register:
        for _ in range(5):
            register.add(register.new_record_id(), essai(1), CROSS)
    found = second.verify(full_path, note)
    assert found.problems == [("8", "the witness saw other lines")]
    forged = note.replace("\n8\n", "\n7\n")
    assert not second.verify(full_path, forged).holds
    with pytest.raises(second.NotARegisterError):
        second.verify(full_path, "8 lines, I swear")


def run(*words):
    return subprocess.run(
        [sys.executable, "-I", FILE, *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_answers_as_a_program(erased_path, tmp_path):
    done = run(erased_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("holds: 9 lines, ")
    assert "cannot be shown without a witness" in done.stdout
    text = tmp_path / "text"
    text.write_text("not a register" * 100)
    for path in (tmp_path / "none", text, tmp_path):
        done = run(path)
        assert (done.returncode, done.stdout) == (2, "")
    assert run(erased_path, "--witness", text).returncode == 2

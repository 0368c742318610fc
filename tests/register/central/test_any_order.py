"""Whatever happens in whatever order, the centre ends with all that any station has."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.register import ErasureReason
from kiosk.register.central import CentralError, sending
from kiosk.register.central.books import books
from kiosk.register.central.centre import Centre
from kiosk.register.central.reading import examine, fetch
from kiosk.register.keys import Keys
from kiosk.register.register import Register
from tests.register.central.conftest import CENTRE, emptied, rows, sent, write
from tests.register.conftest import copied
from tests.rigs.postgres import Postgres

MOST_FILES = 4
FILES = st.integers(0, MOST_FILES - 1)
CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'poste_01'"
)
GAPS = "SELECT book FROM kiosk.entry GROUP BY book HAVING count(*) <> max(seq) + 1"


class Stations(RuleBasedStateMachine):
    """One register to begin with, and copies of its disk that go on by themselves.

    An older copy that is put back is one that did not go on for a while.
    """

    postgres: Postgres
    keys: Keys
    written: Path

    @initialize()
    def begin(self) -> None:
        emptied(self.postgres)
        self.folder = Path(tempfile.mkdtemp())
        self.files = [copied(self.written, self.folder / "0")]
        self.number = 100

    def teardown(self) -> None:
        try:
            self.check()
        finally:
            shutil.rmtree(self.folder)

    @rule(which=FILES, lines=st.integers(1, 3))
    def write(self, which: int, lines: int) -> None:
        self.number += lines
        write(self.file(which), *range(self.number, self.number + lines))

    @rule(which=FILES, number=st.sampled_from([1, 2, 4, 5]))
    def erase(self, which: int, number: int) -> None:
        with Register.open(self.file(which)) as register:
            register.erase(number, ErasureReason.MISTAKE, self.keys)

    @rule(which=FILES, at_once=st.integers(1, 6))
    def send(self, which: int, at_once: int) -> None:
        with self.station() as centre:
            sent(self.file(which), centre, at_once=at_once)

    @rule(which=FILES, after=st.integers(1, 6))
    def send_and_be_cut_off(self, which: int, after: int) -> None:
        copy, left = sending._copy, after

        def broken(*words):
            nonlocal left
            copy(*words)
            left -= 1
            if left == 0:
                self.postgres.run("postgres", CUT)

        with pytest.MonkeyPatch.context() as patch, self.station() as centre:
            patch.setattr(sending, "_copy", broken)
            try:
                sent(self.file(which), centre, at_once=2)
            except CentralError:
                assert left <= 0  # it was us

    @precondition(lambda self: len(self.files) < MOST_FILES)
    @rule(which=FILES)
    def copy_the_disk(self, which: int) -> None:
        folder = self.folder / str(len(self.files))
        self.files.append(copied(self.file(which), folder))

    @invariant()
    def no_line_is_there_without_the_one_before(self) -> None:
        assert self.postgres.ask(CENTRE, GAPS) == []

    def check(self) -> None:
        with self.station() as centre:
            for path in self.files:
                sent(path, centre)
            # Once more: what was the end of a chain may have been gone on from.
            told = [sent(path, centre) for path in self.files]
        with Centre(self.postgres.address(CENTRE, "lecteur")) as reader:
            assert all(each.report.holds for each in examine(reader))
            kept = [rows(path) for path in self.branches(reader)]
        ours = [rows(path) for path in self.files]
        erased = {name for each in ours for name in gone(each)}
        for each, answer in zip(ours, told, strict=True):
            each["body"] = [
                body for body in each["body"] if name_of(each, body) not in erased
            ]
            if answer.behind:
                assert any(begins_with(other, each) for other in kept)
            else:
                assert each in kept
        # One branch a chain, and each but the first is told that it is a fork.
        chains = {frozenset(each["entry"]) for each in kept}
        assert len(chains) == len(kept)
        forks = {
            frozenset(each["entry"])
            for each, answer in zip(ours, told, strict=True)
            if answer.forked_at is not None
        }
        ends = {
            frozenset(each["entry"])
            for each, answer in zip(ours, told, strict=True)
            if not answer.behind
        }
        assert len(ends - forks) <= 1

    def branches(self, reader: Centre) -> Iterator[Path]:
        with reader.reading() as link:
            for number, book in enumerate(books(link)):
                path = self.folder / f"fetched-{number}.sqlite3"
                fetch(link, book, path)
                yield path

    def file(self, which: int) -> Path:
        return self.files[which % len(self.files)]

    def station(self) -> Centre:
        return Centre(self.postgres.address(CENTRE, "poste_01"))


def name_of(file, body):
    """Name a body by its line's hash and its class: the same in every copy."""
    (line,) = [each for each in file["entry"] if each[1] == body[1]]
    return line[-1], body[2]


def gone(file):
    return {name_of(file, each) for each in file["erased"]}


def begins_with(longer, shorter):
    return set(shorter["entry"]) < set(longer["entry"])


def test_the_centre_is_the_union(postgres, keys, written):
    bound = {"postgres": postgres, "keys": keys, "written": written}
    run_state_machine_as_test(
        type("Bound", (Stations,), bound),
        settings=settings(
            max_examples=8,
            stateful_step_count=14,
            deadline=None,
            # each step starts files and connections: what fails is told as it was
            phases=[Phase.generate],
        ),
    )

"""What contradicts the centre is kept aside, with its reason; nothing is lost."""

import pytest

from kiosk.register import ErasureReason
from kiosk.register.central.books import standings
from kiosk.register.central.reading import examine
from kiosk.register.founding import initialise
from kiosk.register.register import Register
from tests.register.central.conftest import copy_of, rows, sent, write
from tests.register.conftest import PASSPHRASE, Clock, copied


@pytest.fixture
def clone(written, tmp_path):
    """Copy the register with all its keys, as whoever copies a disk does."""
    return copied(written, tmp_path / "clone")


def standing(reader):
    with reader.reading() as link:
        return standings(link)


def test_a_clone_that_writes_is_a_fork_and_both_are_kept(
    full_path, clone, centre, reader, tmp_path
):
    write(full_path, 11, 12)
    write(clone, 21, 22, 23)
    assert sent(full_path, centre).holds

    told = sent(clone, centre, at_once=4)
    assert (told.holds, told.forked_at, told.lines, told.size) == (False, 9, 11, 11)

    assert rows(copy_of(reader, tmp_path)) == rows(full_path)
    assert rows(copy_of(reader, tmp_path, branch=1)) == rows(clone)
    first, fork = examine(reader)
    assert (first.holds, fork.holds) == (True, False)
    assert fork.report.holds  # each for itself; together they contradict
    assert [each.book.forked_at for each in standing(reader)] == [None, 9]


def test_both_go_on_each_in_its_own_branch(
    full_path, clone, centre, reader, tmp_path, postgres, database
):
    write(full_path, 11)
    write(clone, 21)
    sent(full_path, centre)
    sent(clone, centre)
    write(full_path, 12)
    write(clone, 22)
    assert (sent(full_path, centre).lines, sent(clone, centre).lines) == (1, 1)
    assert sent(clone, centre).forked_at == 9  # it is told each time
    assert rows(copy_of(reader, tmp_path)) == rows(full_path)
    assert rows(copy_of(reader, tmp_path, branch=1)) == rows(clone)
    assert postgres.ask(database, "SELECT count(*) FROM kiosk.book") == [(2,)]


def test_a_third_clone_has_a_third_branch(full_path, clone, centre, reader, tmp_path):
    third = copied(clone, tmp_path / "third")
    for path, number in ((full_path, 11), (clone, 21), (third, 31)):
        write(path, number)
        sent(path, centre)
    assert [each.book.branch for each in standing(reader)] == [0, 1, 2]
    assert rows(copy_of(reader, tmp_path, branch=2)) == rows(third)


def test_a_copy_that_was_put_back_is_behind_then_a_fork(
    full_path, clone, centre, reader
):
    write(full_path, 11, 12)
    sent(full_path, centre)

    behind = sent(clone, centre)
    assert (behind.holds, behind.behind, behind.lines, behind.size) == (False, 2, 0, 10)
    assert len(standing(reader)) == 1

    write(clone, 13)
    assert sent(clone, centre).forked_at == 9
    assert [each.size for each in standing(reader)] == [10, 9]


def test_a_register_begun_anew_is_another_book(full_path, centre, reader, tmp_path):
    sent(full_path, centre)
    anew = tmp_path / "anew.sqlite3"
    clock = Clock()
    clock.at = clock.at.replace(year=2027)
    initialise(
        anew,
        site_id="63-essai",
        station="poste-01",
        passphrase=PASSPHRASE,
        now=clock,
    )
    write(anew, 1, clock=clock)
    assert sent(anew, centre).holds
    assert [(each.size, each.followed) for each in standing(reader)] == [
        (8, True),
        (1, False),
    ]


def test_an_erasure_in_one_branch_is_followed_in_all(
    full_path, clone, keys, centre, reader, tmp_path, postgres, database
):
    write(full_path, 11)
    write(clone, 21)
    sent(full_path, centre)
    sent(clone, centre)
    bodies = "SELECT count(*) FROM kiosk.body WHERE seq = 3"
    assert postgres.ask(database, bodies) == [(4,)]

    with Register.open(clone) as register:
        register.erase(4, ErasureReason.MISTAKE, keys)
    sent(clone, centre)

    assert postgres.ask(database, bodies) == [(0,)]
    assert [each.report.holds for each in examine(reader)] == [True, True]
    # A line that is not common to both stays where it is not erased.
    with Register.open(clone) as register:
        register.erase(9, ErasureReason.MISTAKE, keys)
    sent(clone, centre)
    ninth = "SELECT count(*) FROM kiosk.body WHERE seq = 8"
    assert postgres.ask(database, ninth) == [(2,)]


def test_what_was_erased_does_not_come_back_with_a_branch(
    full_path, clone, clock, keys, centre, reader, postgres, database
):
    with Register.open(full_path, now=clock) as register:
        register.erase(4, ErasureReason.MISTAKE, keys)
    sent(full_path, centre)
    write(clone, 21)
    assert sent(clone, centre).forked_at == 9
    bodies = "SELECT count(*) FROM kiosk.body WHERE seq = 3"
    assert postgres.ask(database, bodies) == [(0,)]
    assert [each.report.holds for each in examine(reader)] == [True, True]

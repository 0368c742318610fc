"""The connection breaks in the middle of a batch, the server stops: nothing is lost."""

import pytest

from kiosk.register.central import CentralError, CentralFault, sending
from kiosk.register.central.centre import Centre
from kiosk.register.central.reading import examine
from kiosk.register.central.tables import BODY, CHECKPOINT, ENTRY
from tests.register.central.conftest import copy_of, rows, sent, write

CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'poste_01'"
)


@pytest.fixture
def breaks(monkeypatch):
    """Do something to the server each time after rows of a table were sent."""

    def arrange(table, deed, *, after=1):
        copy, left = sending._copy, [after]

        def broken(link, of, book, some):
            copy(link, of, book, some)
            if of is table:
                left[0] -= 1
                if left[0] == 0:
                    deed()

        monkeypatch.setattr(sending, "_copy", broken)

    return arrange


@pytest.mark.parametrize("table", [ENTRY, BODY, CHECKPOINT], ids=lambda each: each.name)
@pytest.mark.parametrize("after", [1, 3])
def test_a_connection_cut_in_a_batch_leaves_whole_batches(
    full_path, centre, reader, tmp_path, postgres, database, breaks, table, after
):
    write(full_path, *range(4))  # twelve lines: four batches of three
    breaks(table, lambda: postgres.run("postgres", CUT), after=after)

    with pytest.raises(CentralError) as wrong:
        sent(full_path, centre, at_once=3)
    assert wrong.value.fault is CentralFault.UNREACHABLE
    whole = 3 * (after - 1)
    assert postgres.ask(database, "SELECT count(*) FROM kiosk.entry") == [(whole,)]
    assert postgres.ask(database, "SELECT count(*) FROM kiosk.contact") == [(0,)]

    assert sent(full_path, centre, at_once=3).lines == 12 - whole
    assert rows(copy_of(reader, tmp_path)) == rows(full_path)
    (examined,) = examine(reader)
    assert (examined.holds, examined.whole) == (True, True)


def test_a_server_that_stops_and_comes_back(
    full_path, centre, reader, tmp_path, postgres, breaks
):
    breaks(BODY, postgres.stop, after=2)
    with pytest.raises(CentralError) as wrong:
        sent(full_path, centre, at_once=3)
    assert wrong.value.fault is CentralFault.UNREACHABLE
    with pytest.raises(CentralError) as still:
        sent(full_path, centre)
    assert still.value.fault is CentralFault.UNREACHABLE

    postgres.start()
    assert sent(full_path, centre).lines == 5
    assert rows(copy_of(reader, tmp_path)) == rows(full_path)


def test_a_station_that_waits_too_long_for_another_says_so(
    full_path, centre, postgres, database
):
    sent(full_path, centre)
    address = postgres.address(database, "poste_01")
    with postgres.connected(database) as other:
        # The whole of the key that `alone` uses, in the database's words.
        other.execute(
            "SELECT pg_advisory_lock(('x' || encode(substr(genesis, 1, 8), 'hex'))"
            "::bit(64)::bigint) FROM kiosk.book"
        )
        with (
            Centre(f"{address}&options=-c%20lock_timeout%3D50ms") as hurried,
            pytest.raises(CentralError) as wrong,
        ):
            sent(full_path, hurried)
    assert wrong.value.fault is CentralFault.BUSY

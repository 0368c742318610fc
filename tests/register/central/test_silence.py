"""A network that falls silent in the middle of a batch: it ends, and goes on later."""

from time import monotonic

import pytest

from kiosk.register.central import CentralError, CentralFault, sending
from kiosk.register.central.centre import Centre
from kiosk.register.central.reading import examine
from tests.register.central.conftest import CENTRE, copy_of, rows, sent, write
from tests.rigs.silent_proxy import SilentProxy

PATIENCE_S = 1.0
BOUND_S = 15.0  # on a machine that has much else to do


@pytest.mark.parametrize("after", [3_000, 9_000, 15_000, 21_000])
def test_a_silence_in_a_batch_ends_with_a_sentence(
    full_path, reader, tmp_path, postgres, database, monkeypatch, after
):
    monkeypatch.setattr(sending, "PATIENCE_S", PATIENCE_S)
    write(full_path, *range(8))  # sixteen lines: about 30 kB in batches of three
    with SilentProxy(postgres.folder, after=after) as proxy:
        through = f"postgresql+psycopg://poste_01@/{CENTRE}?host={proxy.folder}"
        began = monotonic()
        with Centre(through) as silent, pytest.raises(CentralError) as wrong:
            sent(full_path, silent, at_once=3)
        assert monotonic() - began < BOUND_S
        assert proxy.swallowed.is_set()
        assert wrong.value.fault is CentralFault.UNREACHABLE
        assert "does not answer: " in str(wrong.value)
    ((there,),) = postgres.ask(database, "SELECT count(*) FROM kiosk.entry")
    assert int(str(there)) % 3 == 0  # whole batches, or nothing
    assert int(str(there)) < 16

    with Centre(postgres.address(database, "poste_01")) as centre:
        assert sent(full_path, centre, at_once=3).lines == 16 - int(str(there))
        assert sent(full_path, centre).lines == 0
    assert rows(copy_of(reader, tmp_path)) == rows(full_path)
    (examined,) = examine(reader)
    assert (examined.holds, examined.whole) == (True, True)


def test_patience_is_for_each_batch_and_cuts_nothing_that_goes_on(
    full_path, centre, monkeypatch
):
    monkeypatch.setattr(sending, "PATIENCE_S", 30.0)
    assert sent(full_path, centre, at_once=1).lines == 8


def test_the_server_is_told_to_give_up_on_a_station_that_fell_silent(centre):
    with centre.connected() as link, link.begin():
        told = {
            name: link.exec_driver_sql(f"SHOW {name}").scalar_one()
            for name in ("statement_timeout", "lock_timeout")
        }
    # Those of TCP say nothing on a socket of this computer; see test_tls.
    assert told == {"statement_timeout": "5min", "lock_timeout": "1min"}

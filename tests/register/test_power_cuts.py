"""The power is cut at any moment: nothing that was promised is lost.

Many more cuts: python -m bench.register_power_cuts
"""

import pytest

from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, essai
from tests.register.keeping_cuts import cut_keepings
from tests.register.power_cuts import (
    cut_beginnings,
    cuts,
    record,
    record_beginnings,
    record_keepings,
)

CUTS = 60
_PAGE_COUNT = 28  # where the file's header has it


@pytest.mark.parametrize("how", ["FULL", "NORMAL"])
def test_a_power_cut_loses_nothing_that_was_promised(begun, tmp_path, how):
    """NORMAL is the control: where it loses nothing, neither is FULL tried."""
    recording = record(begun, tmp_path, days=2, visits=4, how=how)
    found = list(cuts(recording, CUTS, tmp_path))
    assert len(found) == CUTS
    assert found[-1].promised == 16
    lost = sum(each.lost for each in found)
    if how == "NORMAL":
        assert lost > 0
    else:
        assert lost == 0
        # One line at a time is written: only that one may be there without a promise.
        assert {each.unpromised for each in found} == {0, 1}


def test_a_power_cut_leaves_the_keys_whole(tmp_path):
    recording = record_beginnings(tmp_path)
    met = cut_beginnings(recording, CUTS, tmp_path)
    assert {"", "begun", "added"} <= met


def test_a_power_cut_leaves_an_erasure_and_a_copy_whole_or_not_begun(
    begun, keys, tmp_path
):
    recording = record_keepings(begun, tmp_path)
    met = cut_keepings(recording, CUTS, tmp_path, keys)
    assert {"erasure 1", "copy-1.sqlite3", "purge"} <= met.keys()


def test_a_file_that_means_nothing_without_its_journal_is_opened(path):
    """Its pages are put in from the first on, and the first says how many there are."""
    with Register.open(path) as register:
        proofs = [
            register.sign_in(register.new_record_id(), essai(number), CROSS, NOTICE)
            for number in range(9)
        ]
        files = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    for name, content in files.items():
        path.with_name(name).write_bytes(content)
    with path.open("r+b") as file:
        file.seek(_PAGE_COUNT)
        file.write((10_000).to_bytes(4, "big"))
    with Register.open(path) as register:
        report = register.verify()
        assert (report.holds, report.size) == (True, len(proofs))

"""What the doctor says of a signature pad, and the mend."""

from functools import partial

import pytest

from kiosk.command.pad_health import PadHealth, pad_health, undriven
from kiosk.devices import DeviceError, Fault
from tests.fakes import FakePad

NONE = partial(set[str])


def without(fault: Fault, source: str, *others: str) -> PadHealth:
    make = partial(FakePad, absent=DeviceError(fault, "STU-540: this user may not"))
    return pad_health(source, make, partial(set, others))


def test_a_pad_that_answers_is_named() -> None:
    health = pad_health("stu", FakePad, NONE)

    assert health == PadHealth(True, "Essai: visitors sign on it")


def test_a_site_that_signs_on_the_screen_looks_for_nothing() -> None:
    assert pad_health("screen").works


@pytest.mark.parametrize(("source", "works"), [("auto", True), ("stu", False)])
def test_no_pad_is_a_fault_only_where_one_is_wanted(source: str, works: bool) -> None:
    assert without(Fault.ABSENT, source).works is works


@pytest.mark.parametrize("source", ["auto", "stu"])
def test_a_pad_that_is_not_driven_is_named(source: str) -> None:
    health = without(Fault.ABSENT, source, "STU-541")

    assert not health.works
    assert health.what == "STU-541: this pad is not driven"


def test_a_missing_right_is_mended_by_the_udev_rule() -> None:
    health = without(Fault.FORBIDDEN, "auto")

    assert health.what == "STU-540: this user may not"
    assert "packaging/udev/70-kiosk-pad.rules" in health.mend


@pytest.mark.parametrize("fault", [Fault.BUSY, Fault.BROKEN])
def test_a_pad_that_fails_is_to_be_plugged_in_again(fault: Fault) -> None:
    assert "plug it in again" in without(fault, "stu").mend


def test_where_no_pad_is_plugged_in_none_is_undriven() -> None:
    assert undriven() == set()

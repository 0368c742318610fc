"""What is asked of a scanner, in the words of its own backend."""

import pytest

from kiosk.devices import DeviceError, Fault, ScanRequest, Source
from kiosk.devices.sane_options import Setting, prepare
from kiosk.devices.sane_words import Kind, Range, Unit
from tests.rigs.odd_device import OddDevice

GLASS = ScanRequest()
FEEDER = ScanRequest(source=Source.FEEDER)
BOTH_SIDES = ScanRequest(source=Source.FEEDER, duplex=True)

# as the backends of sane-backends and sane-airscan write them
AIRSCAN = ("Flatbed", "ADF", "ADF Duplex")
FUJITSU = ("ADF Front", "ADF Back", "ADF Duplex", "Card Front")
BROTHER = (
    "FlatBed",
    "Automatic Document Feeder(left aligned,Duplex)",
    "Automatic Document Feeder(left aligned)",
)
EPSON = ("Flatbed", "Automatic Document Feeder", "Transparency Unit")
AVISION = ("Normal", "Transparency", "ADF Front")


def prepared(device: OddDevice, request: ScanRequest) -> Setting:
    return prepare(device, request)  # type: ignore[arg-type] - it stands in


def refused(device: OddDevice, request: ScanRequest) -> DeviceError:
    with pytest.raises(DeviceError) as told:
        prepared(device, request)
    return told.value


@pytest.mark.parametrize(
    ("sources", "request_", "chosen"),
    [
        (AIRSCAN, GLASS, "Flatbed"),
        (AIRSCAN, FEEDER, "ADF"),
        (AIRSCAN, BOTH_SIDES, "ADF Duplex"),
        (FUJITSU, FEEDER, "ADF Front"),
        (FUJITSU, BOTH_SIDES, "ADF Duplex"),
        (BROTHER, GLASS, "FlatBed"),
        (BROTHER, FEEDER, "Automatic Document Feeder(left aligned)"),
        (BROTHER, BOTH_SIDES, "Automatic Document Feeder(left aligned,Duplex)"),
        (EPSON, GLASS, "Flatbed"),
        (EPSON, FEEDER, "Automatic Document Feeder"),
        (AVISION, GLASS, "Normal"),
    ],
)
def test_the_source_is_found_by_its_words(
    sources: tuple[str, ...], request_: ScanRequest, chosen: str
) -> None:
    device = OddDevice().words("source", *sources)

    prepared(device, request_)

    assert device.set["source"] == chosen


def test_a_scanner_without_a_feeder_says_so() -> None:
    told = refused(OddDevice().words("source", "Flatbed"), FEEDER)

    assert told.fault is Fault.ABSENT
    assert told.detail == "no document feeder"


def test_the_back_of_a_sheet_is_never_left_out_in_silence() -> None:
    told = refused(OddDevice().words("source", "Flatbed", "ADF"), BOTH_SIDES)

    assert told.detail == "the feeder reads one side only"


@pytest.mark.parametrize(
    ("request_", "mode"), [(FEEDER, "Simplex"), (BOTH_SIDES, "Duplex")]
)
def test_both_sides_may_be_an_option_of_its_own(
    request_: ScanRequest, mode: str
) -> None:
    device = OddDevice().words("source", *EPSON).words("adf-mode", "Simplex", "Duplex")

    prepared(device, request_)

    assert device.set["adf-mode"] == mode


@pytest.mark.parametrize(("request_", "yes"), [(FEEDER, 0.0), (BOTH_SIDES, 1.0)])
def test_both_sides_may_be_a_yes_or_no(request_: ScanRequest, yes: float) -> None:
    device = OddDevice().words("source", *EPSON).has("duplex", None, Kind.BOOL)

    prepared(device, request_)

    assert device.set["duplex"] == yes


@pytest.mark.parametrize(
    ("modes", "colour", "chosen"),
    [
        (("Lineart", "Gray", "Color"), True, "Color"),
        (("Lineart", "Gray", "Color"), False, "Gray"),
        (("True Gray", "24bit Color[Fast]", "24bit Color"), True, "24bit Color"),
        (("Black & White", "Gray[Error Diffusion]", "True Gray"), False, "True Gray"),
    ],
)
def test_the_mode_is_found_by_its_words(
    modes: tuple[str, ...], colour: bool, chosen: str
) -> None:
    device = OddDevice().words("mode", *modes)

    prepared(device, ScanRequest(colour=colour))

    assert device.set["mode"] == chosen


@pytest.mark.parametrize(
    ("allowed", "asked", "taken"),
    [
        ((75.0, 150.0, 300.0), 200, 150),
        (Range(50, 1200, 50), 220, 200),
        (Range(50, 100, 0), 99999, 100),
        (None, 300, 300),
    ],
)
def test_a_resolution_out_of_reach_becomes_the_nearest(
    allowed: Range | tuple[float, ...] | None, asked: int, taken: int
) -> None:
    device = OddDevice().has("resolution", allowed)

    assert prepared(device, ScanRequest(dpi=asked)).dpi == taken


def test_an_option_that_does_not_hold_its_value_is_noticed() -> None:
    device = OddDevice(stubborn={"resolution": 1.0}).has("resolution", (75.0, 150.0))

    told = refused(device, ScanRequest(dpi=75))

    assert told.fault is Fault.BROKEN
    assert told.detail == "resolution: 1 instead of 75"


def test_some_scanners_have_a_resolution_for_each_direction() -> None:
    device = OddDevice().has("x-resolution", None).has("y-resolution", None)

    assert prepared(device, ScanRequest(dpi=300)).dpi == 300
    assert device.set["y-resolution"] == 300


def test_a_page_that_would_be_stretched_is_refused() -> None:
    device = OddDevice().has("x-resolution", None).has("y-resolution", (100.0,))

    assert refused(device, GLASS).detail == "resolutions of 200 by 100"


def test_what_cannot_be_set_is_left_alone() -> None:
    device = OddDevice().has("depth", None, settable=False)

    prepared(device, GLASS)

    assert device.set == {}


@pytest.mark.parametrize("width", [6, 1000])
def test_a_line_of_another_resolution_is_noticed(width: int) -> None:
    device = OddDevice()
    for name in ("tl-x", "br-x"):
        device.has(name, Range(0, 216, 0), Kind.FIXED, Unit.MM)
    setting = prepared(device, ScanRequest(dpi=75))

    assert setting.width == 620
    setting.check(310)  # a feeder that cuts to the paper
    with pytest.raises(DeviceError, match="pixels a line where 620 were set"):
        setting.check(width)

"""What is asked of a scanner, in the words of its own backend.

A backend names its sources and modes as it likes, may remember the last scan's
options, and may change a number it is given. So everything we rely on is set,
looked for in what the option takes, and read back.
"""

from dataclasses import dataclass

from kiosk.devices import DeviceError, Fault, ScanRequest, Source
from kiosk.devices.libsane import Device
from kiosk.devices.sane_words import Kind, Option, Range, Unit

# These words find the right name, and a name without the odd words is better than
# one with them. "normal" is how avision and plustek call their glass.
_GLASS = ("flatbed", "platen", "normal")
_FEEDER = ("feeder", "adf")
_BOTH_SIDES = ("duplex", "both sides", "two-sided")
_COLOUR = ("color", "colour")
_GREY = ("gray", "grey")
_ODD = ("duplex", "back", "card", "film", "transparency", "wireless", "[", "dither")
_SIDES = ("adf-mode", "duplex", "adf-duplex")

_MM_PER_INCH = 25.4
# What a device may round, and what is another thing than was asked.
_ROUNDED = 0.02
_LEAST_SHARE, _MOST_SHARE = 0.3, 1.4


@dataclass(frozen=True, slots=True)
class Setting:
    """What the device took: its resolution, and how many pixels a line should have.

    `width` is 0 where the device does not say how wide it reads.
    """

    dpi: int
    width: int = 0

    def check(self, width: int) -> None:
        """Raise BROKEN for a line that only another resolution could give.

        A feeder may cut a page to its paper, so only much too few or many tell.
        """
        if self.width and not _LEAST_SHARE <= width / self.width <= _MOST_SHARE:
            raise DeviceError(
                Fault.BROKEN, f"{width} pixels a line where {self.width} were set"
            )


def prepare(device: Device, request: ScanRequest) -> Setting:
    """Set every option we rely on. Raises DeviceError, SaneError."""
    _choose_source(device, request)
    _choose(device, "mode", _COLOUR if request.colour else _GREY)
    _set(device, "depth", 8)
    dpi = _set_resolution(device, request.dpi)
    for name, millimetres in (
        # what the paper measures, before what of it is read
        ("page-width", request.width_mm),
        ("page-height", request.height_mm),
        ("tl-x", 0.0),
        ("tl-y", 0.0),
        ("br-x", request.width_mm),
        ("br-y", request.height_mm),
    ):
        _set(device, name, millimetres)
    return Setting(round(dpi), round(_width_mm(device) / _MM_PER_INCH * dpi))


def _choose_source(device: Device, request: ScanRequest) -> None:
    feeder = request.source is Source.FEEDER
    if not feeder:
        _choose(device, "source", _GLASS)
        return
    if request.duplex and _choose(device, "source", _FEEDER, _BOTH_SIDES):
        return
    if not _choose(device, "source", _FEEDER):
        raise DeviceError(Fault.ABSENT, "no document feeder")
    if not _choose_sides(device, both=request.duplex) and request.duplex:
        raise DeviceError(Fault.ABSENT, "the feeder reads one side only")


def _choose_sides(device: Device, *, both: bool) -> bool:
    """Choose one side or both where that is an option of its own, if it is one."""
    for name in _SIDES:
        option = _option(device, name)
        if option is not None and option.kind is Kind.BOOL:
            device.set_number(option, float(both))
            return True
        if _choose(device, name, _BOTH_SIDES if both else ("simplex",)):
            return True
    return False


def _choose(
    device: Device, name: str, words: tuple[str, ...], and_one_of: tuple[str, ...] = ()
) -> bool:
    """Set an option to the best of its words, if it has one that fits."""
    option = _option(device, name)
    if option is None or option.kind is not Kind.STRING:
        return False
    allowed = option.allowed if isinstance(option.allowed, tuple) else ()
    fitting = [
        word
        for word in allowed
        if isinstance(word, str)
        and _has(word, words)
        and (not and_one_of or _has(word, and_one_of))
    ]
    if not fitting:
        return False
    device.set_word(option, min(fitting, key=lambda word: _has(word, _ODD)))
    return True


def _has(word: str, parts: tuple[str, ...]) -> bool:
    return any(part in word.lower() for part in parts)


def _set_resolution(device: Device, wanted: float) -> float:
    """Give the resolution taken; some backends have one option for each direction."""
    taken = _set(device, "resolution", wanted)
    if taken is not None:
        return taken
    across = _set(device, "x-resolution", wanted)
    down = _set(device, "y-resolution", wanted)
    if across != down:
        raise DeviceError(
            Fault.BROKEN, f"resolutions of {across or 0:g} by {down or 0:g}"
        )
    return wanted if across is None else across


def _set(device: Device, name: str, wanted: float) -> float | None:
    """Set the allowed number nearest to the wanted one, and see that it was taken.

    Gives what the option holds then; None where the device has no such option.
    """
    option = _option(device, name)
    if option is None or option.kind not in (Kind.INT, Kind.FIXED):
        return None
    value = _nearest(option, wanted)
    device.set_number(option, value)
    taken = device.number(option)
    step = option.allowed.step if isinstance(option.allowed, Range) else 0.0
    if abs(taken - value) > max(1.0, step, _ROUNDED * value):
        raise DeviceError(Fault.BROKEN, f"{name}: {taken:g} instead of {value:g}")
    return taken


def _nearest(option: Option, wanted: float) -> float:
    allowed = option.allowed
    if isinstance(allowed, Range):
        value = min(max(wanted, allowed.low), allowed.high)
        if allowed.step:
            steps = round((value - allowed.low) / allowed.step)
            value = min(allowed.low + steps * allowed.step, allowed.high)
        return value
    numbers = [number for number in allowed or () if not isinstance(number, str)]
    return min(numbers, key=lambda number: abs(number - wanted), default=wanted)


def _width_mm(device: Device) -> float:
    left, right = _option(device, "tl-x"), _option(device, "br-x")
    if left is None or right is None or right.unit != Unit.MM:
        return 0.0
    return device.number(right) - device.number(left)


def _option(device: Device, name: str) -> Option | None:
    """Find an option that can be set now and holds one value."""
    for option in device.options():
        if option.name == name and option.settable:
            return option if option.kind is Kind.STRING or option.count == 1 else None
    return None

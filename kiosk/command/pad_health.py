"""How the signature pad is, for the doctor: it is looked for and opened for real."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from kiosk.devices import DeviceError, Fault, PadFace, SignaturePad, stu_reports
from kiosk.devices.child import NoTicket, ask_child
from kiosk.devices.stu import StuPad
from kiosk.devices.usb_hid import attached

_PATIENCE_S = 15.0


@dataclass(frozen=True, slots=True)
class PadHealth:
    """Whether visitors can sign as the site file says, in a line, and the mend."""

    works: bool
    what: str
    mend: str = ""


def undriven() -> set[str]:
    """Give the models that are plugged in and that this program does not drive."""
    others = stu_reports.OTHER_MODELS
    found = {each.product for each in attached(stu_reports.VENDOR)}
    return {others[product] for product in found if product in others}


def pad_health(
    source: str,
    make: Callable[[], SignaturePad] = StuPad,
    others: Callable[[], set[str]] = undriven,
) -> PadHealth:
    """Look for the pad of this source: "screen", "auto" or "stu".

    `make` and `others` run in a process of their own, so they survive pickling.
    """
    if source == "screen":
        return PadHealth(True, "visitors sign on the screen")
    try:
        face = ask_child(partial(_find, make), _PATIENCE_S)
    except DeviceError as error:
        return _without(source, error, others)
    return PadHealth(True, f"{face.model}: visitors sign on it")


def _without(
    source: str, error: DeviceError, others: Callable[[], set[str]]
) -> PadHealth:
    match error.fault:
        case Fault.ABSENT:
            return _absent(source, ask_child(others, _PATIENCE_S))
        case Fault.FORBIDDEN:
            return PadHealth(
                False,
                error.detail,
                "copy packaging/udev/70-kiosk-pad.rules to /etc/udev/rules.d, "
                "add this user to the group kiosk, plug the pad in again",
            )
        case _:
            return PadHealth(False, str(error), "unplug the pad and plug it in again")


def _absent(source: str, others: set[str]) -> PadHealth:
    mend = 'plug in an STU-430, 530 or 540, or: [pad] source = "screen"'
    if others:
        models = ", ".join(sorted(others))
        return PadHealth(False, f"{models}: this pad is not driven", mend)
    if source == "auto":
        return PadHealth(True, "none is attached: visitors sign on the screen")
    return PadHealth(False, "none is attached", mend)


def _find(make: Callable[[], SignaturePad]) -> PadFace:
    [face] = make().find(NoTicket())
    return face

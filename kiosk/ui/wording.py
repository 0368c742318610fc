"""What the kiosk says when something cannot be done: what happened, what to do."""

from typing import NamedTuple, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.devices import DeviceError, Fault
from kiosk.register import Problem, RefusedError, RegisterError, RegisterFault

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it


class Wording(NamedTuple):
    what: str
    advice: str


def explain(error: Exception) -> Wording:
    """Say it in the language of the moment. Keep the error, not the sentence."""
    match error:
        case DeviceError():
            return _device(error.fault)
        case RefusedError():
            return _refused(error.problem)
        case RegisterError():
            return _register(error.fault)
        case _:
            return Wording(
                translate("Wording", "Something went wrong."),
                translate("Wording", "Please call the mediator."),
            )


def _device(fault: Fault) -> Wording:  # noqa: C901, PLR0911 - one case a fault
    match fault:
        case Fault.JAM:
            return Wording(
                translate("Wording", "A sheet of paper is stuck."),
                translate("Wording", "Open the cover and take the sheet out gently."),
            )
        case Fault.COVER_OPEN:
            return Wording(
                translate("Wording", "The cover is open."),
                translate("Wording", "Close the cover, then start again."),
            )
        case Fault.NO_PAPER:
            return Wording(
                translate("Wording", "There is no paper."),
                translate("Wording", "Put paper in, then start again."),
            )
        case Fault.NO_INK:
            return Wording(
                translate("Wording", "There is no ink left."),
                translate("Wording", "Please call the mediator."),
            )
        case Fault.BUSY:
            return Wording(
                translate("Wording", "The device is busy."),
                translate("Wording", "Wait a moment, then start again."),
            )
        case Fault.STALLED:
            return Wording(
                translate("Wording", "The device has stopped."),
                translate(
                    "Wording", "Start again. If it stops again, call the mediator."
                ),
            )
        case Fault.PAUSED | Fault.HELD:
            return Wording(
                translate("Wording", "The device is paused."),
                translate("Wording", "Please call the mediator."),
            )
        case Fault.TOO_LONG:
            return Wording(
                translate("Wording", "There are too many pages to print."),
                translate("Wording", "Please call the mediator."),
            )
        case Fault.UNREADABLE:
            return Wording(
                translate("Wording", "This document cannot be printed."),
                translate("Wording", "Please call the mediator."),
            )
        case Fault.ABSENT | Fault.FORBIDDEN | Fault.BROKEN:
            return Wording(
                translate("Wording", "The device does not answer."),
                translate("Wording", "Please call the mediator."),
            )
        case _:
            assert_never(fault)


def _refused(problem: Problem) -> Wording:  # noqa: C901, PLR0911 - one case a problem
    match problem:
        case Problem.NAME_EMPTY:
            return Wording(
                translate("Wording", "A name is missing."),
                translate("Wording", "Write your family name and your first names."),
            )
        case Problem.NAME_TOO_LONG:
            return Wording(
                translate("Wording", "A name is too long."),
                translate("Wording", "Write 100 letters at most."),
            )
        case Problem.NAME_UNPRINTABLE:
            return Wording(
                translate("Wording", "A name has a sign that cannot be kept."),
                translate("Wording", "Erase it and write it again."),
            )
        case Problem.SIGNATURE_EMPTY:
            return Wording(
                translate("Wording", "The frame is empty."),
                translate("Wording", "Sign in the frame, or touch “I cannot sign”."),
            )
        case Problem.SIGNATURE_DOT:
            return Wording(
                translate("Wording", "There is only a dot in the frame."),
                translate("Wording", "Hold the button down, or your finger, and sign."),
            )
        case Problem.SIGNATURE_TOO_LONG | Problem.SIGNATURE_OUTSIDE:
            return Wording(
                translate("Wording", "This signature cannot be kept."),
                translate("Wording", "Touch “Start again” and sign more simply."),
            )
        case Problem.MEDIATOR_UNKNOWN:
            return Wording(
                translate("Wording", "The mediator's identifier is missing or wrong."),
                translate(
                    "Wording", "Mediator: write your identifier, without spaces."
                ),
            )
        case Problem.SIGNATURE_NOT_WANTED | Problem.PASSPHRASE_TOO_SHORT:
            return Wording(
                translate("Wording", "Something went wrong."),
                translate("Wording", "Please call the mediator."),
            )
        case _:
            assert_never(problem)


def _register(fault: RegisterFault) -> Wording:
    match fault:
        case RegisterFault.BUSY:
            return Wording(
                translate("Wording", "The register is busy."),
                translate("Wording", "Wait a moment, then try again."),
            )
        case RegisterFault.FULL:
            return Wording(
                translate("Wording", "There is no room left to write the register."),
                translate("Wording", "Please call the mediator."),
            )
        case RegisterFault.SWAPPED:
            return Wording(
                translate(
                    "Wording", "This is not the register that was written here before."
                ),
                translate(
                    "Wording",
                    "Please call the mediator: “kiosk doctor” says what to do.",
                ),
            )
        case _:
            # The rest is for staff: `kiosk doctor` says which it is and how to mend it.
            return Wording(
                translate("Wording", "The register cannot be written."),
                translate("Wording", "Please call the mediator."),
            )

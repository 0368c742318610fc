"""What the kiosk says of a print: what is the matter, who does what about it."""

from PySide6.QtCore import QCoreApplication

from kiosk.devices import DeviceError, Fault, PrintState, PrintStep
from kiosk.ui.paper_words import explain_paper
from kiosk.ui.wording import Wording

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it

# What somebody sees to beside the printer; then it goes on, or is started again.
_AT_THE_PRINTER = {Fault.NO_PAPER, Fault.JAM, Fault.COVER_OPEN, Fault.NO_INK}


def progress(state: PrintState) -> Wording:
    """Say how far a print is while nothing is the matter."""
    match state:
        case PrintState.SENT:
            return Wording(
                translate("PrintWords", "Your paper goes to the printer…"),
                translate("PrintWords", "Nothing to do: it takes a few seconds."),
            )
        case PrintState.WAITING:
            return Wording(
                translate("PrintWords", "Your paper waits for the printer…"),
                translate("PrintWords", "It comes as soon as the printer is free."),
            )
        case _:
            return Wording(
                translate("PrintWords", "Your paper is being printed…"),
                translate(
                    "PrintWords", "Wait beside the printer. It can take a minute."
                ),
            )


def attention(step: PrintStep) -> Wording:
    """Say what a running print waits for, and what happens once that is done."""
    fault = step.attention or Fault.STALLED
    what, advice = _fault(fault)
    if fault not in _AT_THE_PRINTER and fault is not Fault.ABSENT:
        return Wording(what, advice)
    if step.paused:
        after = translate(
            "PrintWords", "Then the mediator must also start the printer again."
        )
    else:
        after = translate("PrintWords", "Then the print goes on by itself.")
    return Wording(what, f"{advice} {after}")


def failure(error: Exception) -> Wording:  # noqa: PLR0911 - one case a fault
    """Say why something was not printed, and what to do."""
    if not isinstance(error, DeviceError):
        return explain_paper(error)
    match error.fault:
        case Fault.BUSY:
            return Wording(
                translate("PrintWords", "The printer is busy."),
                translate("PrintWords", "Wait a moment, then try again."),
            )
        case Fault.PAUSED:
            return Wording(
                translate("PrintWords", "The printer takes no papers at the moment."),
                translate(
                    "PrintWords",
                    "Call the mediator, who starts it again. Then try again.",
                ),
            )
        case Fault.HELD:
            return Wording(
                translate("PrintWords", "The printer asks for a password."),
                translate(
                    "PrintWords", "Call the mediator: the IT staff must set it right."
                ),
            )
        case Fault.TOO_LONG:
            return Wording(
                translate("PrintWords", "There are too many pages to print."),
                translate(
                    "PrintWords",
                    "Print only the pages that you need, or ask the mediator.",
                ),
            )
        case Fault.UNREADABLE:
            return Wording(
                translate("PrintWords", "This document cannot be printed."),
                translate(
                    "PrintWords", "Open it again on the site, or ask the mediator."
                ),
            )
        case Fault.BROKEN | Fault.STALLED:
            return Wording(
                translate("PrintWords", "The printer could not do it."),
                translate(
                    "PrintWords", "Try again. If it fails again, call the mediator."
                ),
            )
        case fault:
            what, advice = _fault(fault)
            then = translate("PrintWords", "Then try again.")
            return Wording(what, f"{advice} {then}")


def stopped_elsewhere() -> Wording:
    """Say that it was somebody else who stopped the print."""
    return Wording(
        translate("PrintWords", "The print was stopped at the printer."),
        translate("PrintWords", "Try again, or ask the mediator."),
    )


def _fault(fault: Fault) -> Wording:  # noqa: C901, PLR0911 - one case a fault
    """Say what is the matter, and who sees to it."""
    match fault:
        case Fault.NO_PAPER:
            return Wording(
                translate("PrintWords", "The printer has no paper left."),
                translate("PrintWords", "Call the mediator, who puts A4 paper in."),
            )
        case Fault.JAM:
            return Wording(
                translate("PrintWords", "A sheet is stuck in the printer."),
                translate(
                    "PrintWords",
                    "Do not pull it. Call the mediator, who takes it out.",
                ),
            )
        case Fault.COVER_OPEN:
            return Wording(
                translate("PrintWords", "The printer is open."),
                translate("PrintWords", "Close its cover, or call the mediator."),
            )
        case Fault.NO_INK:
            return Wording(
                translate("PrintWords", "The printer has no ink left."),
                translate(
                    "PrintWords", "Call the mediator, who changes the cartridge."
                ),
            )
        case Fault.ABSENT:
            return Wording(
                translate("PrintWords", "The printer does not answer."),
                translate(
                    "PrintWords",
                    "Call the mediator, who sees whether it is switched on.",
                ),
            )
        case Fault.PAUSED:
            return Wording(
                translate("PrintWords", "The printer is paused."),
                translate(
                    "PrintWords",
                    "It does not start again by itself. Call the mediator.",
                ),
            )
        case Fault.HELD:
            return Wording(
                translate("PrintWords", "Your print is held back."),
                translate("PrintWords", "Call the mediator, who lets it go on."),
            )
        case Fault.BUSY:
            return Wording(
                translate("PrintWords", "The printer is busy."),
                translate("PrintWords", "Wait a little: the print begins by itself."),
            )
        case _:
            return Wording(
                translate("PrintWords", "The printer does not go on."),
                translate(
                    "PrintWords",
                    "Does nothing come out? Call the mediator, or stop the print.",
                ),
            )

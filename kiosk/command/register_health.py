"""The doctor's look at the register and at its centre, each tried for real."""

from collections.abc import Iterator
from datetime import UTC, datetime

from kiosk.command import CommandError
from kiosk.command.centre_health import centre_concerns
from kiosk.command.findings import Finding, Level, failure, ok, warning
from kiosk.command.register_answers import mend
from kiosk.command.register_asked import rules_of
from kiosk.register import Concern, RegisterError, RegisterFault
from kiosk.register.register import Register
from kiosk.register.remembered import Memory
from kiosk.settings import Settings


def examine_register(settings: Settings) -> Iterator[Finding]:
    if settings.register_ is None:
        yield ok("register", "this site keeps none: register = false")
        return
    path = settings.register_.path
    memory = Memory.of(path, settings.register_.remembered)
    try:
        with Register.open(path, rules=rules_of(settings.register_)) as register:
            status = register.status()
            report = register.verify()
            swapped = register.contradiction(memory)
    except RegisterError as error:
        gone = memory.missing(path) if error.fault is RegisterFault.MISSING else None
        how = mend(gone.fault if gone else error.fault)
        if error.fault is RegisterFault.MISSING and not gone:
            how = f"kiosk register init --path {path}"
        what = gone.detail if gone else f"{error.fault.value}: {path}"
        yield failure("register", what, how)
        return
    if report.holds:
        yield ok("register", f"{status.entries} lines, and the chain holds")
    else:
        yield failure("register", "the chain is broken", "kiosk register verify")
    for concern in status.concerns:
        level = Level.WARNING if status.writable else Level.FAILURE
        part = "keys" if concern in (Concern.FEW_KEYS, Concern.NO_KEY) else "register"
        yield Finding(part, level, concern.value, "kiosk register status")
    if not status.concerns:
        yield ok("keys", f"for {status.months_left} months")
    if swapped:
        yield failure("register", swapped.detail, mend(swapped.fault))


def examine_centre(settings: Settings) -> Iterator[Finding]:
    """Try the central register, if the site names one: a visit never needs it."""
    choice = settings.register_
    if choice is None or choice.central is None or not choice.path.exists():
        return  # the register's own line says it
    # The driver takes long to load: only for those who need it.
    from kiosk.command.centre_tried import tried  # noqa: PLC0415

    try:
        yield ok("centre", tried(choice.central, choice.path))
    except CommandError as error:
        what, _, how = str(error).rpartition("; ")
        yield warning("centre", what, how)
    except RegisterError:
        return  # the register's own line says it
    for what, how in centre_concerns(choice, choice.path, datetime.now(UTC)):
        yield warning("centre", what, how)

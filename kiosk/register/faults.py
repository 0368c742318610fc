"""What goes wrong with the register; kiosk.register gives these words too."""

from enum import Enum


class RegisterFault(Enum):
    """Why the register could not do it: things a person can act on."""

    MISSING = "missing"
    EXISTS = "exists already"
    NOT_A_REGISTER = "not a register"
    FROM_THE_FUTURE = "written by a newer version"
    UNREADABLE = "not readable"
    READ_ONLY = "read-only"
    FULL = "disk full"
    BUSY = "busy"
    DAMAGED = "damaged"
    NO_KEY = "no key for this month"
    NO_POST_KEY = "no post key"
    NO_KEYSTORE = "no keystore"
    WRONG_PASSPHRASE = "wrong passphrase"  # noqa: S105 - a fault, no secret
    SECOND_AGENT = "a second agent must agree"
    TOO_MANY_TRIES = "too many wrong passphrases"
    UNKNOWN_MEDIATOR = "no such mediator"
    NOT_A_WITNESS = "not a signed note"
    UNKNOWN_RECORD = "unknown record"
    ROLLED_BACK = "older than what is known of it"
    SWAPPED = "not the register that was written here last"
    TOO_EARLY = "must still be kept"
    STILL_READABLE = "erased, but not yet from its journal"
    REFUSED = "refused"
    BROKEN = "broken"


class RegisterError(Exception):
    """The register said no. The detail names files and numbers, never a person."""

    def __init__(self, fault: RegisterFault, detail: str = "") -> None:
        super().__init__(fault, detail)  # both, or it would not survive pickling
        self.fault = fault
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.fault.value}: {self.detail}" if self.detail else self.fault.value


class Problem(Enum):
    """What is wrong with something a person typed or drew."""

    NAME_EMPTY = "a name is empty"
    NAME_TOO_LONG = "a name is longer than 100 characters"
    NAME_UNPRINTABLE = "a name has control characters"
    SIGNATURE_EMPTY = "the signature is empty"
    SIGNATURE_DOT = "the signature is only a dot"
    SIGNATURE_TOO_LONG = "the signature has more than 64 strokes or 4096 points"
    SIGNATURE_OUTSIDE = "the signature leaves its frame"
    SIGNATURE_NOT_WANTED = "this mode of signature has no strokes"
    MEDIATOR_UNKNOWN = "an attestation needs the mediator's id"
    PASSPHRASE_TOO_SHORT = "the passphrase has fewer than 12 characters"  # noqa: S105


class RefusedError(RegisterError):
    """A value cannot be written as it is; the person can mend it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(RegisterFault.REFUSED, problem.value)
        self.args = (problem,)  # what __init__ takes, for pickling
        self.problem = problem

"""What the doctor finds: a line for a person, and the mend."""

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """What was found; only a failure keeps the kiosk from its work."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part, in a line, and how to mend it in another."""

    part: str
    level: Level
    what: str
    mend: str = ""


def ok(part: str, what: str) -> Finding:
    return Finding(part, Level.OK, what)


def warning(part: str, what: str, mend: str) -> Finding:
    return Finding(part, Level.WARNING, what, mend)


def failure(part: str, what: str, mend: str) -> Finding:
    return Finding(part, Level.FAILURE, what, mend)

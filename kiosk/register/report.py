"""The words of a verification: what holds, what does not, what cannot be shown."""

from dataclasses import dataclass
from enum import Enum


class Flaw(Enum):
    """What does not hold."""

    FILE_DAMAGED = "the file is damaged"
    TABLES_CHANGED = "the tables or their guards were changed"
    STATION_CHANGED = "whose register it is was changed"
    LINE_MISSING = "a line is missing"
    LINE_CHANGED = "a line was changed"
    LINE_MOVED = "a line does not follow the one before it"
    LINE_FOREIGN = "a line is not of this post"
    HEADER_DISAGREES = "a line's columns do not say what its header says"
    BODY_MISSING = "a sealed body is missing"
    BODY_CHANGED = "a sealed body was changed"
    BODY_NOT_ERASED = "a body that was erased is there again"
    ERASURE_FALSE = "a body is noted as erased that no line says so of"
    ERASURE_MISSING = "a body is not noted as erased though a line says so"
    BODY_FOREIGN = "a sealed body belongs to no line"
    CHECKPOINT_MISSING = "a line's checkpoint is missing"
    CHECKPOINT_FALSE = "a checkpoint was not signed by this post"
    CHECKPOINT_DISAGREES = "a checkpoint says another hash than the line"
    KEY_FALSE = "a month's key was not signed by this site"
    KEY_MISSING = "a month's key is missing"
    WITNESS_FOREIGN = "the witness was not signed by this post for this register"
    CUT = "lines that the witness saw are missing at the end"
    REWRITTEN = "the witness saw other lines"


class Limit(Enum):
    """What cannot be shown, however well everything holds."""

    NO_WITNESS = "no witness"  # neither a cut at the end nor a whole rewriting shows
    AFTER_WITNESS = "after the witness"  # the same, for the lines since then


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold, and where: a line's number, a month, or nothing."""

    flaw: Flaw
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of a verification: it holds when there is no finding."""

    size: int
    head: bytes
    witnessed: int | None  # how many lines the witness vouches for
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        return not self.findings

    @property
    def limits(self) -> tuple[Limit, ...]:
        if self.witnessed is None:
            return (Limit.NO_WITNESS,)
        return (Limit.AFTER_WITNESS,) if self.witnessed < self.size else ()


# What is said of a file that is so damaged that it cannot even be opened.
UNREADABLE = Report(
    size=0, head=b"", witnessed=None, findings=(Finding(Flaw.FILE_DAMAGED),)
)

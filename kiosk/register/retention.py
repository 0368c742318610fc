"""How long what is kept: not less than the floor, not more than the ceiling.

To keep too long is an offence, and so is to erase what must be kept. Between the
floor and the ceiling is the time in which a purge is made. These figures are put to
the data protection officer; docs/vie-privee.md gives the reason of each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.register import BodyClass, EntryKind
from kiosk.register.moment import months_before

_OF_PERSON = frozenset(kind.value for kind in EntryKind if kind.of_person)


class Kept(Enum):
    """What is kept for a time of its own."""

    IDENT = "ident"  # who, tied to when
    SIGN = "sign"  # the strokes
    AUDIT = "audit"  # which mediator looked at what, or changed it

    @property
    def slot(self) -> BodyClass:
        """Which body of a line holds it."""
        return BodyClass.SIGN if self is Kept.SIGN else BodyClass.IDENT


@dataclass(frozen=True, slots=True)
class Rule:
    """For how many months, at least and at most."""

    floor: int
    ceiling: int


RULES = {
    Kept.IDENT: Rule(60, 61),
    Kept.SIGN: Rule(12, 13),
    Kept.AUDIT: Rule(12, 36),
}


Rules = Mapping[Kept, Rule]


def site_rules(*, signatures: int, consultations: int) -> Rules:
    """Give the rules of a site that chose its own durations, in years.

    Names have none: five years is their floor, and a month more their ceiling. What
    may be chosen is checked where the site file is read.
    """
    most = RULES[Kept.AUDIT].ceiling
    return {
        **RULES,
        Kept.SIGN: Rule(12 * signatures, 12 * signatures + 1),
        Kept.AUDIT: Rule(12 * consultations, most),
    }


def kept_as(kind: str, body_class: BodyClass) -> Kept:
    """Say what a body is, by the kind of its line."""
    if kind not in _OF_PERSON:
        return Kept.AUDIT
    return Kept.SIGN if body_class is BodyClass.SIGN else Kept.IDENT


def past_floor(kept: Kept, now: datetime, rules: Rules = RULES) -> int:
    """Give the second before which a line may go."""
    return int(months_before(now, rules[kept].floor).timestamp())


def past_ceiling(kept: Kept, now: datetime, rules: Rules = RULES) -> int:
    """Give the second before which a line should be gone."""
    return int(months_before(now, rules[kept].ceiling).timestamp())


class Ages:
    """When each line was written, as far as a clock that jumped lets us say.

    A line cannot be older than the one before it. What was stamped 1970 by a clock
    without its battery counts from its neighbour, so that it is not erased at once;
    a stamp from the future makes no later line younger.
    """

    def __init__(self, stamps: Iterable[tuple[int, int]], now_s: int) -> None:
        """Take (line, second) in the order of the log."""
        self._written: dict[int, int] = {}
        latest = 0
        for seq, at_s in stamps:
            if at_s <= now_s:
                latest = max(latest, at_s)
                self._written[seq] = latest
            else:
                self._written[seq] = at_s

    def of(self, seq: int) -> int:
        return self._written[seq]

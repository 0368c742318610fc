"""What is known of the official platforms: which of them answer, and since when."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class ReachState(Enum):
    """How a platform was met, by a secure connection without any request."""

    NOT_YET = "not-yet"
    ANSWERS = "answers"
    SILENT = "silent"
    WRONG_CERTIFICATE = "wrong-certificate"  # somebody answers in its place
    WRONG_DATE = "wrong-date"  # its certificate is out of date, says our clock
    NAME_UNKNOWN = "name-unknown"


class Summary(Enum):
    """Where the trouble is, judged by all platforms together."""

    UNKNOWN = "unknown"  # not all have been looked at
    FINE = "fine"
    SOME_DOWN = "some-down"  # some answer, so it is not our network
    NETWORK_DOWN = "network-down"  # none answers
    CAPTIVE = "captive"  # most are answered for by somebody else
    CLOCK_WRONG = "clock-wrong"  # most are out of date, so it is we who are


@dataclass(frozen=True, slots=True)
class Platform:
    """An official site to look at."""

    id: str
    name: str
    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """One platform as it was last met; `since` is when that began, None at first."""

    id: str
    host: str
    state: ReachState = ReachState.NOT_YET
    since: datetime | None = None


def summary_of(reached: Iterable[Reached]) -> Summary:
    """Judge where the trouble is."""
    states = Counter(each.state for each in reached)
    total = states.total()
    if total == 0 or states[ReachState.NOT_YET]:
        return Summary.UNKNOWN
    most = total / 2
    if states[ReachState.WRONG_CERTIFICATE] > most:
        return Summary.CAPTIVE
    if states[ReachState.WRONG_DATE] > most:
        return Summary.CLOCK_WRONG
    if states[ReachState.ANSWERS] == total:
        return Summary.FINE
    return Summary.SOME_DOWN if states[ReachState.ANSWERS] else Summary.NETWORK_DOWN

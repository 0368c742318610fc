"""What the practice sites saw and got: in memory, bounded, for tests to look at."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from threading import Lock

from kiosk.practice.papers import PaperFault

_SEEN = 1000
_RECEIVED = 50


class SeenKind(Enum):
    """Where a request went."""

    EXERCISE = "exercise"
    ELSEWHERE = "elsewhere"  # an official site without an exercise
    IMITATION = "imitation"
    REFUSED = "refused"  # not HTTP as we want it, or not a name of ours


@dataclass(frozen=True, slots=True)
class Seen:
    """One request. The path carries no query: codes and words stay out."""

    method: str
    host: str
    path: str
    kind: SeenKind


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    field: str
    name: str
    data: bytes
    fault: PaperFault | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One form as it was sent, without its passwords."""

    site: str
    host: str
    path: str
    fields: Mapping[str, str]
    files: tuple[ReceivedFile, ...] = ()
    accepted: bool


class Records:
    """Notes of what came in; with `remember` off, nothing of any form."""

    def __init__(self, *, remember: bool) -> None:
        self._lock = Lock()
        self._seen: deque[Seen] = deque(maxlen=_SEEN)
        self._cookies: deque[str] = deque(maxlen=_RECEIVED if remember else 0)
        self._received: deque[Received] = deque(maxlen=_RECEIVED if remember else 0)

    def saw(self, seen: Seen) -> None:
        with self._lock:
            self._seen.append(seen)

    def got(self, received: Received) -> None:
        with self._lock:
            self._received.append(received)

    def gave(self, cookie: str) -> None:
        with self._lock:
            self._cookies.append(cookie)

    @property
    def cookies(self) -> list[str]:
        with self._lock:
            return list(self._cookies)

    @property
    def seen(self) -> list[Seen]:
        with self._lock:
            return list(self._seen)

    @property
    def received(self) -> list[Received]:
        with self._lock:
            return list(self._received)

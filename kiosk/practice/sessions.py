"""What a practice site knows of a visitor: in memory, forgotten when they leave."""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

_MOST = 64
_LIFE_S = 3600.0

Held = TypeVar("Held")


class Sessions(Generic[Held]):
    """What is held of each visitor, by the token in their cookie.

    The oldest makes room, and an hour without a request ends one.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._held: OrderedDict[str, tuple[float, Held]] = OrderedDict()

    def open(self, held: Held) -> str:
        """Begin a session, and give the token that finds it."""
        token = secrets.token_urlsafe(24)
        self._held[token] = (self._clock(), held)
        if len(self._held) > _MOST:
            self._held.popitem(last=False)
        return token

    def find(self, token: str) -> Held | None:
        """Give what is held, if it still is, and keep it for another hour."""
        if token not in self._held:
            return None
        used_at, held = self._held[token]
        if self._clock() - used_at > _LIFE_S:
            self.close(token)
            return None
        self._held[token] = (self._clock(), held)
        self._held.move_to_end(token)
        return held

    def close(self, token: str) -> None:
        """Forget a session."""
        self._held.pop(token, None)

"""From an official payment page to the bank's own page, and back; nowhere else.

A card payment may be confirmed on a page of the visitor's bank (3-D Secure), whose
address no list can know beforehand. So a payment page opens a passage: for a while, one
short chain of hosts may be the page itself. Nothing of it is written anywhere.
"""

from collections.abc import Callable
from enum import Enum, auto
from time import monotonic

from kiosk.navigation.verdict import Level

# Counted from the last page of an official payment site.
PASSAGE_S = 15 * 60
# A confirmation goes through two or three hosts; more would be a walk in the web.
_MOST_HOSTS = 5


class Going(Enum):
    """In what way a page is left for another."""

    LINK = auto()  # a link, or a script that does as one
    FORM = auto()
    REDIRECT = auto()
    OTHER = auto()


# How payment sites and banks hand over to one another. The links on a bank's page lead
# to the whole web.
_HANDS_OVER = frozenset({Going.FORM, Going.REDIRECT})


class BankPassage:
    """Knows which unlisted hosts may be the page of one tab at this moment.

    Hosts are an Address's. Tell it of every main frame that was allowed, at each hop.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        """`clock` gives seconds, and never goes back."""
        self._clock = clock
        self._payment: str | None = None
        self._since = 0.0
        self._chain: list[str] = []

    @property
    def open(self) -> bool:
        """Whether the tab comes from a payment page, and the time has not run out."""
        return self._payment is not None and self._clock() - self._since <= PASSAGE_S

    def note(self, host: str, level: Level | None) -> None:
        """Let an allowed page of this host begin, keep or end the passage."""
        if level is Level.PAYMENT:
            self._payment, self._since, self._chain = host, self._clock(), []
        elif level is not Level.BANK:
            self._payment, self._chain = None, []

    def admits(self, host: str, going: Going, from_host: str) -> bool:
        """Whether this unlisted host may be the page now; it is remembered if so.

        `from_host` is the page's that is left. A redirect may begin at any page, as
        its hop before was noted; a form counts only on a page of the passage.
        """
        if not self.open:
            return False
        if host in self._chain:
            return True
        handed = going is Going.REDIRECT or self._has(from_host)
        if going not in _HANDS_OVER or not handed or len(self._chain) >= _MOST_HOSTS:
            return False
        self._chain.append(host)
        return True

    def holds(self, host: str) -> bool:
        """Whether the host was admitted to the passage that is open now."""
        return self.open and host in self._chain

    def admits_frames(self, top_host: str) -> bool:
        """Whether any public https frame may load in a page of this host.

        Banks and payment sites show the confirmation in frames of hosts as unknown.
        """
        return self.open and self._has(top_host)

    def _has(self, host: str) -> bool:
        return host == self._payment or host in self._chain

"""What a line needs besides a name: read and made ahead, so nobody waits for it."""

import sqlite3
from dataclasses import dataclass, field
from typing import Self

from kiosk.register import BodyClass, RegisterError, RegisterFault
from kiosk.register.log import End, end_of
from kiosk.register.models import EpochKeyRow, StationRow
from kiosk.register.rows import Link, driver, fetch
from kiosk.register.seal import BodyKey, new_key

_NEWEST = (
    "WHERE body_class = ? AND epoch >= ? AND epoch < ? ORDER BY epoch DESC LIMIT 1"
)
_Version = tuple[sqlite3.Connection, int, int]


@dataclass(frozen=True, slots=True)
class Ahead:
    """Where the next line goes, and the keys of its bodies, each for one body."""

    end: End
    month: str
    _seen: _Version
    _keys: dict[BodyClass, BodyKey] = field(default_factory=dict)

    @classmethod
    def read(cls, link: Link, month: str) -> Self:
        """Look where the log ends. Raises RegisterError (DAMAGED)."""
        seen = _version(driver(link))  # first: what comes after it may be newer
        return cls(end_of(link), month, seen)

    def make_keys(self, link: Link) -> None:
        """Make a key for a body of each class. Raises as `key` does."""
        self._keys.update((kind, self._made(link, kind)) for kind in BodyClass)

    def serves(self, link: Link, month: str) -> bool:
        """Whether it is of this month, and nobody wrote since; in a transaction."""
        return self.month == month and self._seen == _version(driver(link))

    def key(self, link: Link, body_class: BodyClass) -> BodyKey:
        """Give a key, once.

        Raises RegisterError: NO_KEY where the month has none, DAMAGED where it has one
        that is not the site's.
        """
        return self._keys.pop(body_class, None) or self._made(link, body_class)

    def _made(self, link: Link, body_class: BodyClass) -> BodyKey:
        newest = _newest(link, self.end.station, body_class, self.month)
        return new_key(body_class, newest.epoch, newest.public_key)


def _newest(
    link: Link, station: StationRow, body_class: BodyClass, month: str
) -> EpochKeyRow:
    # The newest of a month: they are changed when a mediator goes.
    asked = (body_class.value, month, f"{month}~")
    found = fetch(link, EpochKeyRow, _NEWEST, *asked)
    if not found:
        raise RegisterError(RegisterFault.NO_KEY, f"no key for {month}")
    if not found[0].value().vouched(station.site_id, station.site_key):
        # Never seal a name to a key that someone slipped in.
        raise RegisterError(RegisterFault.DAMAGED, f"the key of {month} is not ours")
    return found[0]


def _version(link: sqlite3.Connection) -> _Version:
    """Tell apart states of the file, as this connection sees them."""
    # SQLite counts commits of others in the one, rows that we wrote in the other.
    (others,) = link.execute("PRAGMA data_version").fetchone()
    return link, link.total_changes, others

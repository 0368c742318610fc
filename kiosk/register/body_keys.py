"""The keys of bodies to come: made ahead, so that a visitor does not wait for them."""

from sqlalchemy.orm import Session

from kiosk.register import BodyClass, RegisterError, RegisterFault
from kiosk.register.epoch import EpochKey
from kiosk.register.models import EpochKeyRow, StationRow
from kiosk.register.rows import fetch
from kiosk.register.seal import BodyKey, new_key

_NEWEST = (
    "WHERE body_class = ? AND epoch >= ? AND epoch < ? ORDER BY epoch DESC LIMIT 1"
)


class BodyKeys:
    """Gives each body a key of its own. One of each class may wait for its body."""

    def __init__(self) -> None:
        self._ahead: dict[BodyClass, BodyKey] = {}

    def prepare(self, session: Session, station: StationRow, month: str) -> None:
        """Make those of the next line, in this month. Raises as `take` does."""
        for body_class in BodyClass:
            self._ahead[body_class] = self.take(session, station, body_class, month)

    def take(
        self, session: Session, station: StationRow, body_class: BodyClass, month: str
    ) -> BodyKey:
        """Give a key, once.

        Raises RegisterError: NO_KEY where the month has none, DAMAGED where it has one
        that is not the site's.
        """
        newest = _newest(session, station, body_class, month)
        ahead = self._ahead.pop(body_class, None)
        if ahead and (ahead.epoch, ahead.sealed_to) == (newest.epoch, newest.public):
            return ahead
        return new_key(body_class, newest.epoch, newest.public)


def _newest(
    session: Session, station: StationRow, body_class: BodyClass, month: str
) -> EpochKey:
    # The newest of a month: they are changed when a mediator goes.
    asked = (body_class.value, month, f"{month}~")
    found = fetch(session, EpochKeyRow, _NEWEST, *asked)
    if not found:
        raise RegisterError(RegisterFault.NO_KEY, f"no key for {month}")
    key = found[0].value()
    if not key.vouched(station.site_id, station.site_key):
        # Never seal a name to a key that someone slipped in.
        raise RegisterError(RegisterFault.DAMAGED, f"the key of {month} is not ours")
    return key

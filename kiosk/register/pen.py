"""Who writes lines: the file, the clock, and the post's key once it is needed."""

from functools import partial
from uuid import UUID

import uuid_utils.compat
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.register import BodyClass, Clock, EntryKind, postkey
from kiosk.register.ahead import Ahead
from kiosk.register.body import audit_body
from kiosk.register.keys import Keys
from kiosk.register.log import Draft, End, append, mark
from kiosk.register.models import EntryRow, StationRow
from kiosk.register.moment import Moment, read
from kiosk.register.note import Checkpoint
from kiosk.register.retention import RULES, Rules
from kiosk.register.rows import Link
from kiosk.register.store import Store


class Pen:
    """Writes onto one register. Raises what `append` raises."""

    def __init__(
        self,
        store: Store,
        now: Clock,
        rules: Rules = RULES,
        *,
        two_agents: bool = False,
    ) -> None:
        """`rules` say how long what is written is kept; see kiosk.register.agents."""
        self.store = store
        self.now = now
        self.rules = rules
        self.two_agents = two_agents
        self._post_key: Ed25519PrivateKey | None = None
        self._ahead: Ahead | None = None

    def prepare(self) -> None:
        """Do what a line needs and what does not need the line: somebody will wait."""
        with self.store.looking() as link:
            ahead = Ahead.read(link, self.moment().epoch)
            ahead.make_keys(link)
        self._loaded(ahead.end.station)
        self._ahead = ahead

    def moment(self) -> Moment:
        return read(self.now)

    @staticmethod
    def new_id() -> UUID:
        return uuid_utils.compat.uuid7()

    def event(
        self,
        kind: EntryKind,
        keys: Keys,
        *,
        target: EntryRow | None = None,
        facts: dict[str, str] | None = None,
        said: dict[str, str] | None = None,
    ) -> Draft:
        """Draft a line on the register's keeping: who did it is sealed, like a name."""
        second = {"second_agent": keys.second} if keys.second else {}
        return Draft(
            kind=kind,
            entry_id=self.new_id(),
            moment=self.moment(),
            plain={BodyClass.IDENT: audit_body(keys.holder, (said or {}) | second)},
            target=UUID(bytes=target.entry_id) if target else None,
            facts=facts or {},
        )

    def append(self, link: Link, draft: Draft) -> EntryRow:
        """Write a line. Raises RegisterError: NO_KEY, DAMAGED, NO_POST_KEY."""
        month = draft.moment.epoch
        ahead, self._ahead = self._ahead, None
        if ahead is None or not ahead.serves(link, month):
            ahead = Ahead.read(link, month)
        return append(link, draft, ahead.end, self.sign, partial(ahead.key, link))

    def note(self, link: Link, end: End, moment: Moment) -> str:
        """Sign how the register is at this moment; `end` is where it ends now."""
        return mark(
            link,
            end.station,
            size=end.size,
            head=end.head,
            moment=moment,
            sign=self.sign,
        )

    def sign(self, station: StationRow, checkpoint: Checkpoint) -> bytes:
        return checkpoint.sign(self._loaded(station))

    def _loaded(self, station: StationRow) -> Ed25519PrivateKey:
        if self._post_key is None:
            self._post_key = postkey.load(self.store.path, station.post_key)
        return self._post_key

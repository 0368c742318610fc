"""Which platform answers since when, kept from one visit to the next in memory."""

import json
import logging
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from kiosk.browser.reached import Reached, ReachState

log = logging.getLogger(__name__)

_MOST_BYTES = 100_000
# What another program, or a person, may have put there.
_UNREADABLE = (
    OSError,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    RecursionError,
)
_Known = dict[str, tuple[ReachState, datetime]]


class ReachMemory:
    """A small file in the kiosk's own folder in memory: platforms, nothing of people.

    A visit's process ends with its visitor; this file does not, so that "since" is
    true. What cannot be read is forgotten.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def recall(self, hosts: dict[str, str], now: datetime) -> dict[str, Reached]:
        """Give what is known of these platforms, by their ids.

        Args:
            hosts: a platform's host by its id.
            now: nothing can have begun after it.
        """
        return {
            name: Reached(id=name, host=hosts[name], state=state, since=since)
            for name, (state, since) in self._read().items()
            if name in hosts and since <= now
        }

    def keep(self, reached: Iterable[Reached]) -> None:
        """Write what is known, at once or not at all."""
        known = {
            each.id: {"state": each.state.value, "since": each.since.isoformat()}
            for each in reached
            if each.since is not None
        }
        written = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            written.write_text(json.dumps(known), encoding="utf-8")
            written.replace(self._file)
        except OSError as error:
            log.warning("what answers is not kept: %s", error.strerror)

    def _read(self) -> _Known:
        try:
            with self._file.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
            raw = json.loads(content[:_MOST_BYTES])
            return dict(_entry(name, value) for name, value in raw.items())
        except FileNotFoundError:
            return {}
        except _UNREADABLE as error:
            log.warning("what answered before is forgotten: %s", type(error).__name__)
            return {}


def _entry(name: str, value: dict[str, str]) -> tuple[str, tuple[ReachState, datetime]]:
    """Read one platform. Raises one of several errors when it is not as we write it."""
    since = datetime.fromisoformat(value["since"])
    if since.utcoffset() is None:
        raise ValueError("a moment needs its time zone")
    return name, (ReachState(value["state"]), since)

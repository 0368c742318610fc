"""Is it us or the site? Looks which official platforms answer from here."""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.browser.knock import Knock, way_out
from kiosk.browser.reach_memory import ReachMemory
from kiosk.browser.reached import Platform, Reached, ReachState, summary_of
from kiosk.settings import Network

LIMIT_MS = 8_000
PAUSE_MS = 30_000
MOST_AT_ONCE = 4


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Reach(QObject):
    """Looks at every platform, a few at once, and remembers since when it is so.

    A look is a secure connection and nothing more: no page is asked for, and nobody
    learns that a visitor is here.

    Signals:
        began: a look at all of them begins.
        changed: a Reached, each time one has been looked at.
        looked: the Summary, when all have been.
    """

    began = Signal()
    changed = Signal(object)
    looked = Signal(object)

    def __init__(
        self,
        platforms: Sequence[Platform],
        network: Network,
        memory: ReachMemory,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = _utc_now,
        limit_ms: int = LIMIT_MS,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        """`limit_ms` is for one platform, `pause_ms` lies between two looks at all."""
        super().__init__(parent)
        self.platforms = tuple(platforms)
        self._memory = memory
        self._now = now
        self._limit_ms = limit_ms
        self._way = way_out(network)
        self._hosts = {each.id: each.host for each in platforms}
        self._reached = {
            name: Reached(id=name, host=host) for name, host in self._hosts.items()
        }
        self._to_come: deque[str] = deque()
        self._knocks: dict[Knock, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self.look)
        self._watched = False

    @property
    def reached(self) -> tuple[Reached, ...]:
        """What is known now, in the order of `platforms`."""
        return tuple(self._reached.values())

    @property
    def looking(self) -> bool:
        return bool(self._knocks or self._to_come)

    def recall(self) -> None:
        """Take over what earlier visits have seen."""
        self._reached |= self._memory.recall(self._hosts, self._now())

    def watch(self) -> None:
        """Look at once, and again and again."""
        self._watched = True
        self.look()

    def rest(self) -> None:
        """Look no more, once the look that goes on is over."""
        self._watched = False
        self._pause.stop()

    def look(self) -> None:
        """Look at all of them once; nothing happens while a look goes on."""
        if self.looking or self._way is None:
            return
        self._pause.stop()
        self.recall()
        self._to_come.extend(self._hosts)
        self.began.emit()
        self._go_on()

    def _go_on(self) -> None:
        while self._to_come and len(self._knocks) < MOST_AT_ONCE:
            self._knock(self._to_come.popleft())
        if not self.looking:
            self._finish()

    def _knock(self, name: str) -> None:
        if self._way is None:
            raise RuntimeError("there is no way out to look by")
        knock = Knock(self._hosts[name], self._way, self._limit_ms, self)
        self._knocks[knock] = name
        knock.answered.connect(self._on_answered)
        knock.start()

    def _on_answered(self, state: ReachState) -> None:
        knock = self.sender()
        if not isinstance(knock, Knock):
            raise TypeError("only a knock is answered")
        name = self._knocks.pop(knock)
        knock.deleteLater()
        known = self._reached[name]
        if state is not known.state:
            known = Reached(id=name, host=known.host, state=state, since=self._now())
            self._reached[name] = known
        self.changed.emit(known)
        self._go_on()

    def _finish(self) -> None:
        self._memory.keep(self.reached)
        if self._watched:
            self._pause.start()
        self.looked.emit(summary_of(self.reached))

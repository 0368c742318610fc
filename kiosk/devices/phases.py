"""How far a scan is, for whoever must know how long to wait for its next step."""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Protocol, runtime_checkable

from kiosk.devices import ScanRequest, Ticket
from kiosk.devices.sheet import Sheet


class Phase(Enum):
    """What the driver waits for."""

    OPEN = "open"
    START = "start"  # a lamp warms up, or a network scanner says "busy" for 30 s
    READ = "read"  # the next lines


class Steps(Protocol):
    """Hears of each step of a scan."""

    def at(self, phase: Phase) -> None:
        """Note that a phase begins; READ is said again whenever new lines came."""
        ...

    def interrupt_by(self, call: Callable[[], None]) -> None:
        """Take what ends a wait of the driver's; it may come from another thread."""
        ...

    def over(self, error: Exception | None) -> None:
        """Note that no page comes any more; leaving the device may still take time."""
        ...


@runtime_checkable
class SheetScanner(Protocol):
    """A scanner that gives its pages as files and says how far it is."""

    def sheets(
        self, request: ScanRequest, ticket: Ticket, steps: Steps
    ) -> Iterator[Sheet]:
        """Give each page as soon as it is whole, like Scanner.scan; close each."""
        ...


class NoSteps:
    """For whom it does not matter."""

    def at(self, phase: Phase) -> None:
        """Nobody waits."""

    def interrupt_by(self, call: Callable[[], None]) -> None:
        """Nobody interrupts."""

    def over(self, error: Exception | None) -> None:
        """Nobody waits."""

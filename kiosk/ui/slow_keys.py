"""For hands that shake or stay: a key repeats late, and counts once when hit twice."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

# EN 301 549, 5.7 and 5.8.
REPEATS_AFTER_S = 2.0
TWICE_WITHIN_S = 0.5


class SlowKeys:
    """Says which strokes count. Moments are seconds of any steady clock."""

    def __init__(self) -> None:
        self._key: int | None = None
        self._went_down = self._last = 0.0
        self._dropped = False

    def takes(self, key: int, at_s: float, *, repeated: bool) -> bool:
        """Whether a stroke counts: the key goes down, or repeats as it stays down."""
        if repeated and key == self._key:
            return not self._dropped and at_s - self._went_down >= REPEATS_AFTER_S
        soon = key == self._key and at_s - self._last < TWICE_WITHIN_S
        self._key = key
        self._went_down = self._last = at_s
        self._dropped = soon
        return not soon

    def lets_go(self, key: int, at_s: float) -> bool:
        """Whether it counts that a key goes up: as it did when it went down."""
        if key != self._key:
            return True
        self._last = at_s
        return not self._dropped


class SlowKeysFilter(QObject):
    """Lets only those strokes through to a widget's window that count. Off at first."""

    def __init__(
        self, widget: QWidget, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._clock = clock
        self._strokes = SlowKeys()
        self._on = False

    def watch(self) -> None:
        """Filter the window that the widget has now."""
        window = self._widget.windowHandle()
        if window is None:
            return
        window.removeEventFilter(self)
        if self._on:
            window.installEventFilter(self)

    def turn(self, *, on: bool) -> None:
        self._on = on
        self._strokes = SlowKeys()
        self.watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return not self._counts(event)
        return super().eventFilter(watched, event)

    def _counts(self, event: QKeyEvent) -> bool:
        key, now = event.key(), self._clock()
        match event.type():
            case QEvent.Type.KeyPress:
                return self._strokes.takes(key, now, repeated=event.isAutoRepeat())
            case QEvent.Type.KeyRelease if not event.isAutoRepeat():
                return self._strokes.lets_go(key, now)
        return True

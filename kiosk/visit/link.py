"""A visit's process at its end of the link with the launcher."""

import logging
from socket import socket

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from kiosk.visit.messages import LIMIT, Code, Order, Word, encode, order_in

log = logging.getLogger(__name__)

_HEARTBEAT_MS = 1000


class LauncherLink(QObject):
    """Hears the launcher's orders and says how the visit is.

    The heartbeat runs in the GUI thread on purpose: a frozen screen goes silent.
    """

    show_asked = Signal(bool)  # whether the last visit is still being erased
    erased = Signal()
    out_of_order = Signal(Code)
    lost = Signal()  # the launcher is gone: so must we

    def __init__(self, end: socket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._end.setblocking(False)
        self._notifier = QSocketNotifier(end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_packet)
        self._pulse = QTimer(self, interval=_HEARTBEAT_MS)
        self._pulse.timeout.connect(self._on_pulse)
        self._pulse.start()

    def say(self, word: Word) -> None:
        """Tell the launcher. A launcher that is gone is noticed by `lost`."""
        try:
            self._end.send(encode(word))
        except (BrokenPipeError, ConnectionResetError):
            self._notifier.setEnabled(False)
            self.lost.emit()
        except BlockingIOError:
            log.warning("the launcher does not listen")

    def _on_pulse(self) -> None:
        self.say(Word.ALIVE)

    def _on_packet(self) -> None:
        try:
            packet = self._end.recv(LIMIT)
        except ConnectionResetError:  # gone with our words unread
            packet = b""
        if not packet:
            self._notifier.setEnabled(False)
            self.lost.emit()
            return
        order, code = order_in(packet)
        match order:
            case Order.SHOW:
                self.show_asked.emit(False)
            case Order.SHOW_ERASING:
                self.show_asked.emit(True)
            case Order.ERASED:
                self.erased.emit()
            case Order.OUT_OF_ORDER:
                self.out_of_order.emit(code or Code.CRASHES)

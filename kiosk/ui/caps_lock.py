"""Says on the screen that Caps Lock is on while a password is written."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.ui.shell import Shell
from kiosk.ui.typist import hints

_HIDDEN = Qt.InputMethodHint.ImhHiddenText


def locked(text: str, *, shift: bool) -> bool | None:
    """Tell from what a key wrote whether Caps Lock is on; None when it cannot tell.

    Neither Qt nor Wayland says it; but a capital without Shift does, and a small
    letter with it.
    """
    if len(text) != 1 or text.upper() == text.lower():
        return None
    return text.isupper() is not shift


class CapsLock(QObject):
    """Watches the keys of the shell's window, in our fields and in a site's."""

    _moved = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        shell.window_made.connect(self._watch)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # By a signal that carries no widget: one may be gone before it is heard.
            queued = Qt.ConnectionType.QueuedConnection
            application.focusObjectChanged.connect(self._moved)
            application.inputMethod().cursorRectangleChanged.connect(self._moved)
            self._moved.connect(self._look, queued)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._hear(event)
        return super().eventFilter(watched, event)

    def _hear(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._shell.show_caps_lock(on=False)  # the next letter tells
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        on = locked(event.text(), shift=shift)
        if on is not None and hints() & _HIDDEN:
            self._shell.show_caps_lock(on=on)

    def _look(self) -> None:
        if not hints() & _HIDDEN:
            self._shell.show_caps_lock(on=False)

    def _watch(self) -> None:
        self._shell.windowHandle().installEventFilter(self)

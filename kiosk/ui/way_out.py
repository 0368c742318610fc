"""The key that leads out of a site and back into it, and the line that names it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from kiosk.ui.labels import Label, announce

KEY = Qt.Key.Key_F6  # what browsers have for it; one key, no second one held
_MOVES = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, KEY})


class WayOut(QFrame):
    """Listens for the key wherever the focus is, even where a page swallows all keys.

    The line is there from the first time that somebody moves by keys in sight of the
    site: who uses a mouse or a finger is not told of keys. `asked` says that the key
    was pressed, `lost` that nothing in the window has the focus any more: the engine
    takes it for a document that it only receives, and drops it.
    """

    asked = Signal()
    lost = Signal()
    _focus_moved = Signal()

    def __init__(self, page: QWidget) -> None:
        """`page` is where the site is shown: the key is heard while it is in sight."""
        super().__init__(page)
        self._page = page
        self._window: QWindow | None = None
        self.setProperty("foot", True)
        self.words = Label()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.addWidget(self.words)
        shortcut = QShortcut(QKeySequence(KEY), page)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._on_key)
        self.hide()
        page.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # By a signal that carries no widget: one may be gone before it is heard.
            queued = Qt.ConnectionType.QueuedConnection
            application.focusChanged.connect(self._focus_moved)
            self._focus_moved.connect(self._look_for_focus, queued)
        self.retranslate()

    def retranslate(self) -> None:
        self.words.setText(
            self.tr("On the keyboard, the F6 key leaves the site and comes back to it.")
        )

    def show_key(self) -> None:
        """Name the key, from now on."""
        if not self.isHidden():
            return
        self.show()
        self._listen_no_more()
        announce(self, self.words.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Show if watched is self._page:
                self._page.window().installEventFilter(self)
                self._listen()
            case QEvent.Type.WinIdChange if watched is self._page.window():
                self._listen()  # a site needs another surface: Qt makes the window anew
            case QEvent.Type.Hide if watched is self._page:
                self._listen_no_more()
            case QEvent.Type.KeyPress if watched is self._window:
                if isinstance(event, QKeyEvent) and event.key() in _MOVES:
                    self.show_key()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        """Look at the keys of the window: a site takes them before its widgets do."""
        self._window = self._page.window().windowHandle() if self.isHidden() else None
        if self._window is not None:
            self._window.installEventFilter(self)

    def _listen_no_more(self) -> None:
        self._page.window().removeEventFilter(self)
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = None

    def _look_for_focus(self) -> None:
        here = self._page.isVisible() and self._page.isActiveWindow()
        menu = QApplication.activePopupWidget()
        if here and menu is None and QApplication.focusWidget() is None:
            self.lost.emit()

    def _on_key(self) -> None:
        self.show_key()
        self.asked.emit()

"""Joins the keyboard on the screen to the fields: when it comes, and for what."""

from time import monotonic
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.settings import OnScreen
from kiosk.ui.key_layouts import FRENCH, Deed
from kiosk.ui.keyboard import Purpose
from kiosk.ui.page import Page
from kiosk.ui.shell import Shell
from kiosk.ui.slow_keys import SlowKeysFilter
from kiosk.ui.typist import OWN_SCRIPT, Typist, hints, writable

# A field of a site learns late that a finger was on it.
_LATE_MS = 200
_AGAIN_MS = 100
_SOON_S = 1.5
# A finger that went further has scrolled the page.
_STILL_PX = 24
_Hint = Qt.InputMethodHint
_MAIL = _Hint.ImhEmailCharactersOnly | _Hint.ImhUrlCharactersOnly


class WrittenSite(Protocol):
    """The part of kiosk.browser's SiteView that is written in."""

    came: SignalInstance

    def show_field(self) -> None: ...


class KeyboardDesk(QObject):
    """Shows the keyboard when it is wanted, and takes it away with its page.

    It comes when the bar's button asks; unless the site's file says otherwise, also
    when a finger touches a field. It never goes while somebody may be about to press
    something: what is above it would move. French keys come first, as sites want
    Latin letters; a field with OWN_SCRIPT begins with the visitor's own.
    """

    _focus_moved = Signal()
    _field_changed = Signal()

    def __init__(self, shell: Shell, site: WrittenSite, choice: OnScreen) -> None:
        super().__init__(shell)
        self._shell = shell
        self._keyboard = shell.keyboard
        self._site = site
        self._choice = choice
        self._typist = Typist(shell)
        self._wanted = False
        self._away = False  # put away by hand: the same field does not bring it back
        self._chosen: dict[tuple[Purpose, bool], str] = {}
        self._touched_at = float("-inf")
        self._came_at = float("-inf")  # the page of the moment
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._slow_keys = SlowKeysFilter(shell)
        self._slow = False
        self._place = QPointF()
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._settle)
        shell.bar.offer_keys(offered=choice is not OnScreen.OFF)
        shell.bar.slow_keys_asked.connect(self._on_slow_keys)
        shell.window_made.connect(self._slow_keys.watch)
        self._keyboard.speak(shell.language)
        if choice is not OnScreen.OFF:
            self._join()

    def _join(self) -> None:
        shell, keyboard = self._shell, self._keyboard
        shell.bar.keys_asked.connect(self._on_asked)
        shell.window_made.connect(self._watch)
        shell.spoken.connect(self._on_spoken)
        shell.page_shown.connect(self.settle)
        self._site.came.connect(self.settle)
        keyboard.written.connect(self._typist.write)
        keyboard.moved.connect(self._on_moved)
        keyboard.script_asked.connect(self._on_script)
        keyboard.away_asked.connect(self._on_away)
        keyboard.grown.connect(self._show_field)
        self._late.timeout.connect(self._on_touched)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # By a signal that carries no widget: one may be gone before it is heard.
            queued = Qt.ConnectionType.QueuedConnection
            application.focusObjectChanged.connect(self._focus_moved)
            self._focus_moved.connect(self._on_focus, queued)
            # A page of a site has many fields and is one object: this tells of them.
            method = application.inputMethod()
            method.cursorRectangleChanged.connect(self._field_changed)
            self._field_changed.connect(self._look, queued)

    def _watch(self) -> None:
        """See the fingers that touch the window."""
        if self._choice in {OnScreen.TOUCHED, OnScreen.ALWAYS}:
            self._shell.windowHandle().installEventFilter(self)

    def settle(self) -> None:
        """Another page is there: stay only if it has something to write in."""
        self._came_at = monotonic()
        self._settling.start(0)

    def end(self) -> None:
        """Put it away: the visit is over."""
        self._wanted = False
        self._chosen.clear()
        self._hide()
        self._turn_slow_keys(on=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QTouchEvent() if event.type() is QEvent.Type.TouchEnd:
                self._on_finger(event)
            case QMouseEvent() if self._choice is OnScreen.ALWAYS:
                if event.type() is QEvent.Type.MouseButtonRelease:
                    self._touch(event.globalPosition())
        return super().eventFilter(watched, event)

    def _on_finger(self, event: QTouchEvent) -> None:
        point = event.points()[0]
        way = point.globalPosition() - point.globalPressPosition()
        if way.manhattanLength() <= _STILL_PX:
            self._touch(point.globalPosition())

    def _touch(self, place: QPointF) -> None:
        self._place = place
        self._touched_at = monotonic()
        self._late.start()

    def _on_touched(self) -> None:
        field = QApplication.focusWidget()
        touched = QApplication.widgetAt(self._place.toPoint())
        within = field is not None and (
            field is touched or (touched is not None and field.isAncestorOf(touched))
        )
        if within and writable():
            self._away = False
            self._suit()
            self._show()

    def _on_focus(self) -> None:
        self._away = False
        self._look()

    def _look(self) -> None:
        """See what has the focus now, and make ready for it."""
        if not writable():
            self._away = False
            return
        self._suit()
        if self._keyboard.isHidden() and self._comes():
            self._show()

    def _comes(self) -> bool:
        if self._wanted:
            return True
        if self._choice is OnScreen.ALWAYS:
            return not self._away
        soon = monotonic() - self._touched_at < _SOON_S
        return self._choice is OnScreen.TOUCHED and soon and not self._away

    def _settle(self) -> None:
        if not writable():
            self._hide()
        elif monotonic() - self._came_at < _SOON_S:
            # The engine speaks for a while of a field that went with its page, and
            # does not say when it has seen that.
            self._settling.start(_AGAIN_MS)

    def _on_asked(self) -> None:
        if self._keyboard.isVisible():
            self._on_away()
            return
        self._wanted = True
        self._settling.stop()  # it was asked for on this very page
        if not writable():
            self._give_focus()
        self._suit()
        self._show()

    def _on_away(self) -> None:
        self._wanted = False
        self._away = True
        self._touched_at = float("-inf")
        self._hide()

    def _give_focus(self) -> None:
        """Lead to the page's field: the button that was pressed takes no text."""
        page = self._shell.page
        field = _field_of(page) if page is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        if self._keyboard.isVisible():
            return
        self._keyboard.show()
        self._shell.bar.show_keys(on=True)
        self._show_field()

    def _show_field(self) -> None:
        if self._keyboard.isVisible():
            self._site.show_field()

    def _hide(self) -> None:
        self._keyboard.hide()
        self._shell.bar.show_keys(on=False)

    def _on_moved(self, deed: Deed, held: bool) -> None:
        self._typist.move(deed, held=held)

    def _on_slow_keys(self) -> None:
        self._turn_slow_keys(on=not self._slow)

    def _turn_slow_keys(self, *, on: bool) -> None:
        self._slow = on
        self._slow_keys.turn(on=on)
        self._shell.bar.show_slow_keys(on=on)

    def _on_script(self, language: str) -> None:
        self._chosen[self._kind()] = language
        self._keyboard.show_script(language)

    def _on_spoken(self) -> None:
        self._chosen.clear()
        self._keyboard.speak(self._shell.language)
        self._suit()

    def _suit(self) -> None:
        """Give the field of the moment its keys; what suits already stays as it is."""
        purpose, own_first = kind = self._kind()
        language = self._chosen.get(kind, self._shell.language if own_first else FRENCH)
        if purpose is not self._keyboard.purpose:
            self._keyboard.suit(purpose)
        self._keyboard.show_script(language)

    def _kind(self) -> tuple[Purpose, bool]:
        told = hints()
        if told & _Hint.ImhHiddenText:
            return Purpose.SECRET, False
        if told & _MAIL:
            return Purpose.MAIL, False
        field = QApplication.focusWidget()
        own = field is not None and bool(field.property(OWN_SCRIPT))
        return Purpose.WORDS, own


def _field_of(page: Page) -> QWidget | None:
    """Find where one was writing in a page, or its first field."""
    last = page.focusWidget()
    if last is not None and last.testAttribute(
        Qt.WidgetAttribute.WA_InputMethodEnabled
    ):
        return last
    fields = page.findChildren(QLineEdit)
    open_ = (f for f in fields if f.isVisible() and f.isEnabled())
    return next(open_, None)

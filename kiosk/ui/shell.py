"""The full-screen window: a bar, one page, a keyboard; sometimes a veil over all."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.theme import NEUTRAL, Theme
from kiosk.ui.bar import TopBar
from kiosk.ui.columns import ScrollColumn
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.labels import NoticeBox, Tone
from kiosk.ui.languages import Languages
from kiosk.ui.page import Page, turn_to
from kiosk.ui.style import Look, dress, preferred
from kiosk.ui.subtitle import Subtitle

# Of laying out after all was said anew: a longer page makes room for a strip that tells
# of more below, and stands differently beside it.
_ROUNDS = 3


class Shell(QWidget):
    """Shows one page at a time and knows the language and the look.

    It does not know what pages do. `overlay(page)` lays one page over all,
    the bar too, and `clear_overlay()` takes it away again. `page_shown`, `covered`,
    `uncovered`, `spoken` and `dressed` tell that it happened. The first site that is
    shown makes Qt replace the window below the widget; whoever watches it hears
    `window_made`.
    """

    home_asked = Signal()
    help_asked = Signal()
    end_asked = Signal()
    page_shown = Signal()
    covered = Signal()
    uncovered = Signal()
    # Qt makes the window itself, and makes it anew when the first site opens: pages of
    # the web need another kind of surface.
    window_made = Signal()
    spoken = Signal()  # another language
    dressed = Signal()  # another look

    def __init__(
        self,
        application: QApplication,
        languages: Languages,
        site_name: str,
        parent: QWidget | None = None,
        *,
        look: Look | None = None,
        theme: Theme = NEUTRAL,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self._application = application
        self._languages = languages
        self._look = preferred(look or Look())
        self._theme = theme
        self._overlay: Page | None = None
        dress(application, self._look, theme)
        languages.speak(languages.current.code)

        self.bar = TopBar(site_name, languages.offered)
        self.pages = _Pages()
        self.subtitle = Subtitle()
        self.caps_lock = NoticeBox(Tone.WARNING)
        self.caps_lock.lie_across()
        self._caps_lock = False
        self.keyboard = Keyboard()
        under = QWidget()
        column = QVBoxLayout(under)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, stretch=1)
        column.addWidget(self.subtitle)
        column.addWidget(self.caps_lock)
        column.addWidget(self.keyboard)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(under)

        self.keyboard.turned.connect(self._on_keyboard)
        self.bar.home_asked.connect(self.home_asked)
        self.bar.help_asked.connect(self.help_asked)
        self.bar.end_asked.connect(self.end_asked)
        self.bar.language_asked.connect(self.speak)
        self.bar.larger_asked.connect(self._larger)
        self.bar.smaller_asked.connect(self._smaller)
        self.bar.contrast_asked.connect(self._other_contrast)
        self.bar.spacing_asked.connect(self._other_spacing)
        self._tell()
        self._retitle()

    @property
    def look(self) -> Look:
        return self._look

    @property
    def page(self) -> Page | None:
        """What is in sight: the overlay, else the page."""
        shown = self._overlay or self.pages.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def language(self) -> str:
        """The code of the language of the moment."""
        return self._languages.current.code

    def show_page(self, page: Page) -> None:
        """Show this page, and give it the focus."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.bring(page)
        self._retitle()
        page.settle_tab_order()
        if self._overlay is None:
            page.begin()
            page.announce()
        self._lay_out()
        self.page_shown.emit()

    def fill_screen(self) -> None:
        """Take the size that the window will have, while it is still hidden."""
        self.resize(_screen().size())

    def warm(self, *pages: Page) -> None:
        """Lay pages out and draw them, unseen: the first time takes longest."""
        for page in pages:
            self.pages.addWidget(page)
        self.grab(QRect(0, 0, 1, 1))  # a window that was never shown lays itself out
        for page in pages:
            page.resize(self.pages.size())
            page.grab()

    def show_visit_buttons(self, *, shown: bool) -> None:
        """Home and End are there only while there is a visit."""
        self.bar.show_visit_buttons(shown=shown)

    def show_caps_lock(self, *, on: bool) -> None:
        """Say that what is typed comes out in capitals, or say it no more."""
        if on != self._caps_lock:
            self._caps_lock = on
            self._tell_caps_lock(aloud=True)

    def overlay(self, page: Page) -> None:
        """Lay a page over everything, menus included. It is the only thing to touch."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.clear_overlay()
        self._overlay = page
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        page.settle_tab_order()
        page.begin()
        page.announce()
        self.covered.emit()

    def clear_overlay(self) -> None:
        """Take the overlay away and give the page below its focus back."""
        if self._overlay is None:
            return
        page = self._overlay
        self._overlay = None
        self._layers.removeWidget(page)
        page.hide()
        page.setParent(None)
        below = self.pages.currentWidget()
        place = below.focusWidget() if below else None
        if place is not None:
            place.setFocus()
        self.uncovered.emit()

    def speak(self, code: str) -> None:
        with self._painted_once():
            self._languages.speak(code)
            if self._look.spaced:
                # not every script is spread alike
                dress(self._application, self._look, self._theme)
            self._tell()
            self._retitle()
        self.spoken.emit()

    @contextmanager
    def _painted_once(self) -> Iterator[None]:
        """Say all anew and lay it out, then paint it: what is half turned is no help.

        Not for a change of page: a window that is shown, or made anew, while it may
        not paint stays black.
        """
        window = self.windowHandle()
        if window is None or not window.isExposed():
            yield
            return
        self.setUpdatesEnabled(False)
        try:
            yield
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
            self._lay_out()
        finally:
            self.setUpdatesEnabled(True)

    def _lay_out(self) -> None:
        """Give all its place now: what is painted before that is painted twice."""
        columns = self.page.findChildren(ScrollColumn) if self.page else ()
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            for column in columns:
                QCoreApplication.sendPostedEvents(column, QEvent.Type.MetaCall.value)

    def wear(self, look: Look) -> None:
        """Show everything in this contrast and text size."""
        self._look = look
        dress(self._application, look, self._theme)
        self._tell()
        self.keyboard.fit(self.height(), look.scale)
        self.dressed.emit()

    def go_full_screen(self) -> None:
        """Cover the whole screen, also where no window manager does it for us."""
        self.setGeometry(_screen())
        self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keyboard.fit(self.height(), self._look.scale)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.WinIdChange and self.windowHandle() is not None:
            self.window_made.emit()
        return done

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retitle()
            self._tell_caps_lock()
        super().changeEvent(event)

    def _on_keyboard(self, there: bool) -> None:
        self.pages.give_way(yes=there)

    def _tell_caps_lock(self, *, aloud: bool = False) -> None:
        if not self._caps_lock:
            self.caps_lock.say("")
            return
        self.caps_lock.say(
            self.tr("Caps Lock is on."),
            self.tr("Your password comes out in capitals. Press the Caps Lock key."),
            aloud=aloud,
        )

    def _larger(self) -> None:
        self.wear(self._look.larger())

    def _smaller(self) -> None:
        self.wear(self._look.smaller())

    def _other_contrast(self) -> None:
        self.wear(self._look.other_contrast())

    def _other_spacing(self) -> None:
        self.wear(self._look.other_spacing())

    def _tell(self) -> None:
        self.bar.show_state(self._look, self._languages.current.code)

    def _retitle(self) -> None:
        page = self.pages.currentWidget()
        self.setWindowTitle(page.windowTitle() if page else "")


def _screen() -> QRect:
    screen = QGuiApplication.primaryScreen()
    return screen.geometry() if screen else QRect(0, 0, 1920, 1080)


class _Pages(QStackedWidget):
    """Asks for the room that its pages need, or gives way to the keyboard.

    Else a small screen would lose the lowest row of the keys.
    """

    def __init__(self) -> None:
        super().__init__()
        self._gives_way = False
        self._behind: list[QWidget] = []  # these speak another language still

    def bring(self, page: Page) -> None:
        """Show this page, in the language of the moment."""
        if page in self._behind:
            self._behind.remove(page)
            QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
        turn_to(self, page)

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.LanguageChange:
            return super().event(event)
        # Only the page in sight is said anew: all of them would take longer than the
        # visitor's eye forgives.
        shown = self.currentWidget()
        pages = map(self.widget, range(self.count()))
        self._behind = [page for page in pages if page and page is not shown]
        if shown is not None:
            QCoreApplication.sendEvent(shown, event)
        return True

    def give_way(self, *, yes: bool) -> None:
        self._gives_way = yes
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        # Each page scrolls by itself. Asked, all of them would be measured at each
        # change, the home page's tiles twenty times over.
        return False

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self._gives_way else least

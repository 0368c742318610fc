"""The full-screen window: the bar above, one page below, sometimes a veil over it."""

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.bar import TopBar
from kiosk.ui.languages import Languages
from kiosk.ui.page import Page
from kiosk.ui.style import Look, dress


class Shell(QWidget):
    """Shows one page at a time and knows the language and the look.

    It does not know what pages do. `overlay(page)` lays one page over all,
    the bar too, and `clear_overlay()` takes it away again.
    """

    home_asked = Signal()
    help_asked = Signal()
    end_asked = Signal()

    def __init__(
        self,
        application: QApplication,
        languages: Languages,
        site_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self._application = application
        self._languages = languages
        self._look = Look()
        self._overlay: Page | None = None
        dress(application, self._look)
        languages.speak(languages.current.code)

        self.bar = TopBar(site_name, languages.offered)
        self.pages = QStackedWidget()
        under = QWidget()
        column = QVBoxLayout(under)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, stretch=1)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(under)

        self.bar.home_asked.connect(self.home_asked)
        self.bar.help_asked.connect(self.help_asked)
        self.bar.end_asked.connect(self.end_asked)
        self.bar.language_asked.connect(self.speak)
        self.bar.larger_asked.connect(self._larger)
        self.bar.smaller_asked.connect(self._smaller)
        self.bar.contrast_asked.connect(self._other_contrast)
        self._tell()
        self._retitle()

    @property
    def look(self) -> Look:
        return self._look

    @property
    def language(self) -> str:
        """The code of the language of the moment."""
        return self._languages.current.code

    def show_page(self, page: Page) -> None:
        """Show this page, and give it the focus."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self._retitle()
        page.settle_tab_order()
        if self._overlay is None:
            page.start_again()

    def show_visit_buttons(self, *, shown: bool) -> None:
        """Home and End are there only while there is a visit."""
        self.bar.show_visit_buttons(shown=shown)

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
        page.start_again()

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

    def speak(self, code: str) -> None:
        self._languages.speak(code)
        self._tell()
        self._retitle()

    def wear(self, look: Look) -> None:
        """Show everything in this contrast and text size."""
        self._look = look
        dress(self._application, look)
        self._tell()

    def go_full_screen(self) -> None:
        """Cover the whole screen, also where no window manager does it for us."""
        screen = QGuiApplication.primaryScreen()
        self.setGeometry(screen.geometry() if screen else QRect(0, 0, 1920, 1080))
        self.showFullScreen()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)

    def _larger(self) -> None:
        self.wear(self._look.larger())

    def _smaller(self) -> None:
        self.wear(self._look.smaller())

    def _other_contrast(self) -> None:
        self.wear(self._look.other_contrast())

    def _tell(self) -> None:
        self.bar.show_state(self._look, self._languages.current.code)

    def _retitle(self) -> None:
        page = self.pages.currentWidget()
        self.setWindowTitle(page.windowTitle() if page else "")

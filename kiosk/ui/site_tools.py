"""What goes on around the page of a site: its tabs, search, copy and paste."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, SignalInstance
from PySide6.QtWidgets import QWidget

from kiosk.navigation import Level
from kiosk.ui.site import SitePage
from kiosk.ui.site_strips import News
from kiosk.ui.site_tabs import OpenPage


class CopyPaste(Protocol):
    """What can be done at a place: kiosk.browser's CopyPaste, or a test's."""

    @property
    def place(self) -> QPoint: ...

    @property
    def can_copy(self) -> bool: ...

    @property
    def can_paste(self) -> bool: ...


class Pages(Protocol):
    """The part of kiosk.browser's SiteView that this desk serves."""

    host_shown: SignalInstance
    pages_changed: SignalInstance
    pages_full: SignalInstance
    found: SignalInstance
    menu_asked: SignalInstance
    resend_asked: SignalInstance

    @property
    def pages(self) -> Sequence[OpenPage]: ...

    @property
    def current(self) -> int: ...

    def show_page(self, number: int) -> None: ...
    def close_page(self, number: int) -> None: ...
    def look_for(self, words: str, *, backward: bool = False) -> None: ...
    def copy(self) -> None: ...
    def paste(self) -> None: ...
    def stop(self) -> None: ...
    def reload(self, *, resend: bool = False) -> None: ...


class ToolsDesk(QObject):
    """Serves the strips and the menu of the site page."""

    def __init__(self, page: SitePage, view: Pages, widget: QWidget) -> None:
        """`widget` is where the page of the site is drawn, to open the menu over it."""
        super().__init__(page)
        self._page = page
        self._view = view
        self._menu = page.copy_paste
        self._widget = widget
        view.pages_changed.connect(self._on_pages)
        view.pages_full.connect(self._on_full)
        view.host_shown.connect(self._on_host)
        view.found.connect(page.search.show_found)
        view.menu_asked.connect(self._on_menu)
        view.resend_asked.connect(self._on_resend)
        page.stop_asked.connect(view.stop)
        page.resend_asked.connect(self._on_send_again)
        page.tabs.page_asked.connect(self._on_page)
        page.tabs.close_asked.connect(self._on_close)
        page.search.words_changed.connect(self._on_words)
        page.search.next_asked.connect(self._on_words)
        page.search.previous_asked.connect(self._on_previous)
        page.search.closed.connect(self._on_found_enough)
        self._menu.copy_asked.connect(view.copy)
        self._menu.paste_asked.connect(view.paste)

    def _on_pages(self) -> None:
        self._page.tabs.show_pages(self._view.pages, self._view.current)

    def _on_full(self) -> None:
        self._page.show_news(News.PAGES_FULL)

    def _on_host(self, host: str, level: Level | None) -> None:
        self._page.show_bank(host if level is Level.BANK else "")
        self._page.search.end()  # its words were those of another page

    def _on_page(self, number: int) -> None:
        self._page.show_site()
        self._view.show_page(number)

    def _on_close(self, number: int) -> None:
        self._page.show_site()
        if self._page.news.news is News.PAGES_FULL:
            self._page.show_news(None)  # it is done
        self._view.close_page(number)

    def _on_words(self, words: str) -> None:
        self._view.look_for(words)

    def _on_previous(self, words: str) -> None:
        self._view.look_for(words, backward=True)

    def _on_found_enough(self) -> None:
        self._view.look_for("")
        self._page.start_again()

    def _on_menu(self, menu: CopyPaste) -> None:
        self._menu.open_at(
            self._widget.mapTo(self._page, menu.place),
            can_copy=menu.can_copy,
            can_paste=menu.can_paste,
        )

    def _on_resend(self) -> None:
        self._page.show_news(News.RESEND)

    def _on_send_again(self) -> None:
        self._page.show_site()
        self._view.reload(resend=True)

"""The way back: which pages one came by."""

from PySide6.QtCore import QObject

from kiosk.ui.page import Page
from kiosk.ui.shell import Shell


class Trail(QObject):
    """Shows one page after the other, and leads back the way one came."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._pages: list[Page] = []

    def __contains__(self, page: Page) -> bool:
        return page in self._pages

    def begin_at(self, page: Page) -> None:
        """Show a page from which there is no way back."""
        self._pages = [page]
        self._shell.show_page(page)

    def go(self, page: Page) -> None:
        """Show a page; `back` leads to the one before."""
        if page in self._pages:
            del self._pages[self._pages.index(page) :]
        self._pages.append(page)
        self._shell.show_page(page)

    def back(self) -> None:
        """Show the page from which one came."""
        if len(self._pages) > 1:
            self._pages.pop()
        self._shell.show_page(self._pages[-1])

    def step_aside(self, page: Page) -> None:
        """Show a page that may be asked for anywhere; `back` leads here, too."""
        if page in self._pages:
            self._pages.remove(page)
        self.go(page)

    def leave(self, page: Page) -> None:
        """Leave a page that is done with, wherever the visitor is by now."""
        if self._pages[-1] is page:
            self.back()
        elif page in self._pages:
            self._pages.remove(page)

"""One page in a window, for as long as a test looks at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from kiosk.ui.page import Page
from kiosk.ui.shell import Shell
from tests.ui.speech import forget_deleted

_P = TypeVar("_P", bound=Page)


def settle(turns: int = 3) -> None:
    """Let the event loop turn: layouts of layouts settle one after the other."""
    for _ in range(turns):
        QApplication.processEvents()


@contextmanager
def shown(shell: Shell, page: _P, *, turns: int = 3) -> Iterator[_P]:
    """Show a page, laid out; afterwards the window has it no more, and it is gone."""
    shell.show_page(page)
    settle(turns)
    try:
        yield page
    finally:
        shell.pages.removeWidget(page)
        page.deleteLater()
        forget_deleted()

"""The pages that are open side by side, when there are several."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.dropdown import DropDown
from kiosk.ui.icons import Icon
from kiosk.ui.labels import breakable

# A number and enough letters of the host to know it again, in heights of a line.
_READABLE_EM = 6


class OpenPage(Protocol):
    """A page that is open: kiosk.browser's OpenPage, or a test's."""

    @property
    def host(self) -> str: ...


class TabButton(Button):
    """One page: its number and its host, of which the beginning always stays."""

    def __init__(self, number: int, host: str, parent: QWidget | None = None) -> None:
        super().__init__(kind=Kind.BAR, parent=parent)
        self.number = number
        self.host = host
        self._short = host.removeprefix("www.")
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._cut()

    def sizeHint(self) -> QSize:
        words = _words(self.number, self._short)
        whole = self.fontMetrics().horizontalAdvance(words) + self._padding()
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * _READABLE_EM, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._cut()

    def _padding(self) -> int:
        return super().sizeHint().width() - self._natural_width()

    def _cut(self) -> None:
        metrics = self.fontMetrics()
        around = metrics.horizontalAdvance(_words(self.number, ""))
        room = self.width() - self._padding() - around
        # all of them end in “gouv.fr”: what tells one from another comes first
        cut = metrics.elidedText(self._short, Qt.TextElideMode.ElideRight, room)
        self.setText(_words(self.number, cut))


class PageLine(Button):
    """One page in the list of them: its number and its whole host."""

    def __init__(self, number: int, host: str, parent: QWidget | None = None) -> None:
        super().__init__(kind=Kind.ROW, parent=parent)
        self.number = number
        self.host = host
        self.setCheckable(True)
        self.setText(_words(number, breakable(host)))


class TabsStrip(QFrame):
    """Shows nothing for one page; for more, a button each and one to close.

    Where the hosts could not be read any more, one button opens the list of them.
    """

    page_asked = Signal(int)
    close_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._current = 0
        self.buttons: list[TabButton] = []
        self._lines: list[PageLine] = []
        self.all_pages = Button(Icon.DOWN, kind=Kind.BAR)
        self.list = DropDown(self.all_pages)
        self.close_page = Button(Icon.CLOSE, kind=Kind.BAR)
        self.close_page.clicked.connect(self._on_close)
        self.all_pages.clicked.connect(self.list.open)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self.all_pages)
        self._row.addStretch()
        self._row.addWidget(self.close_page)
        self.hide()
        self.retranslate()

    @property
    def several(self) -> bool:
        return len(self.buttons) > 1

    def show_pages(self, pages: Sequence[OpenPage], current: int) -> None:
        """Show these pages; `current` is the one in sight, from 0."""
        self._current = current
        self.list.clear()
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [TabButton(n, page.host) for n, page in enumerate(pages)]
        self._lines = [PageLine(n, page.host) for n, page in enumerate(pages)]
        for place, button in enumerate(self.buttons):
            button.clicked.connect(self._on_page)
            self._row.insertWidget(place, button, stretch=1)
        for line in self._lines:
            line.clicked.connect(self.list.close)
            line.clicked.connect(self._on_page)
            self.list.add(line)
        both: Sequence[TabButton | PageLine] = (*self.buttons, *self._lines)
        for one in both:
            one.setChecked(one.number == current)
        self.retranslate()
        self.setVisible(self.several)

    def retranslate(self) -> None:
        several = len(self.buttons)
        self.close_page.setText(self.tr("Close this page"))
        all_pages = self.tr("Page {number} of {several}")
        self.all_pages.setText(
            all_pages.format(number=self._current + 1, several=several)
        )
        words = self.tr("Page {number} of {several}: {host}")
        both: Sequence[TabButton | PageLine] = (*self.buttons, *self._lines)
        for one in both:
            name = words.format(number=one.number + 1, several=several, host=one.host)
            one.setAccessibleName(name)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self.retranslate()
            case QEvent.Type.FontChange | QEvent.Type.StyleChange:
                self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        room = self.width() - self.close_page.sizeHint().width()
        least = self.fontMetrics().height() * _READABLE_EM
        readable = room >= least * len(self.buttons)
        for button in self.buttons:
            button.setVisible(readable)
        self.all_pages.setHidden(readable)

    def _on_page(self) -> None:
        button = self.sender()
        if isinstance(button, (TabButton, PageLine)):
            button.setChecked(button.number == self._current)  # until it is in sight
            self.page_asked.emit(button.number)

    def _on_close(self) -> None:
        self.close_asked.emit(self._current)


def _words(number: int, host: str) -> str:
    # the signs keep number and host in order whatever way the script runs
    return f"{number + 1} · \u2068{host}\u2069"
